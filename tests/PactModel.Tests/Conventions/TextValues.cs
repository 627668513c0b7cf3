using System.ComponentModel;
using System.Reflection;

namespace PactModel.Tests.Conventions;

/// <summary>What can be read from text is a value that is read and written as UTF-16 and as UTF-8, by a type converter, and in short forms that need no format provider.</summary>
internal sealed class TextValues : Convention
{
    private static readonly Type[] Parsing = [typeof(ISpanParsable<>), typeof(IUtf8SpanParsable<>)];
    private static readonly Type[] Formatting = [typeof(ISpanFormattable), typeof(IUtf8SpanFormattable)];

    public override IEnumerable<string> Broken =>
    [
        "public readonly record struct Code : IParsable<Code> { public static Code Parse(string s, IFormatProvider? p) => default; public static bool TryParse(string? s, IFormatProvider? p, out Code r) { r = default; return true; } }",
        Whole,
    ];

    public override IEnumerable<string> Kept =>
        ["public readonly record struct Code;", "public sealed class Plain;", "[System.ComponentModel.TypeConverter(typeof(PactModel.PactTypeConverter<Code>))] " + Whole];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (!Implements(type, typeof(IParsable<>))) yield break;
        foreach (Type missing in Parsing.Where(parsing => !Implements(type, parsing))) yield return $"does not implement {missing.Name}";
        foreach (Type missing in Formatting.Where(formatting => !formatting.IsAssignableFrom(type))) yield return $"does not implement {missing.Name}";
        if (type.GetCustomAttribute<TypeConverterAttribute>() is null) yield return "has no type converter";
        if (type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)]) is null) yield return "has no Parse(string)";
        if (type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, [typeof(string), type.MakeByRefType()]) is null) yield return "has no TryParse(string, out)";
    }

    private const string Whole = """
        public readonly record struct Code : ISpanParsable<Code>, IUtf8SpanParsable<Code>, ISpanFormattable, IUtf8SpanFormattable
        {
            public static Code Parse(string text) => default;
            public static bool TryParse(string? text, out Code result) { result = default; return true; }
            public static Code Parse(string s, IFormatProvider? p) => default;
            public static bool TryParse(string? s, IFormatProvider? p, out Code result) { result = default; return true; }
            public static Code Parse(ReadOnlySpan<char> s, IFormatProvider? p) => default;
            public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? p, out Code result) { result = default; return true; }
            public static Code Parse(ReadOnlySpan<byte> s, IFormatProvider? p) => default;
            public static bool TryParse(ReadOnlySpan<byte> s, IFormatProvider? p, out Code result) { result = default; return true; }
            public string ToString(string? format, IFormatProvider? p) => "";
            public bool TryFormat(Span<char> s, out int written, ReadOnlySpan<char> format, IFormatProvider? p) { written = 0; return true; }
            public bool TryFormat(Span<byte> s, out int written, ReadOnlySpan<char> format, IFormatProvider? p) { written = 0; return true; }
        }
        """;
}
