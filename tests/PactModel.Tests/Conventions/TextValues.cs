using System.Reflection;

namespace PactModel.Tests.Conventions;

/// <summary>What can be read from text is a value that is read and written as UTF-16 and as UTF-8, with short forms that need no format provider.</summary>
internal sealed class TextValues : Convention
{
    private static readonly Type[] Parsing = [typeof(ISpanParsable<>), typeof(IUtf8SpanParsable<>)];
    private static readonly Type[] Formatting = [typeof(ISpanFormattable), typeof(IUtf8SpanFormattable)];

    public override IEnumerable<string> Broken => ["public readonly record struct Code : IParsable<Code> { public static Code Parse(string s, IFormatProvider? p) => default; public static bool TryParse(string? s, IFormatProvider? p, out Code r) { r = default; return true; } }"];

    public override IEnumerable<string> Kept => ["public readonly record struct Code;", "public sealed class Plain;"];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (!Implements(type, typeof(IParsable<>))) yield break;
        foreach (Type missing in Parsing.Where(parsing => !Implements(type, parsing))) yield return $"does not implement {missing.Name}";
        foreach (Type missing in Formatting.Where(formatting => !formatting.IsAssignableFrom(type))) yield return $"does not implement {missing.Name}";
        if (type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)]) is null) yield return "has no Parse(string)";
        if (type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, [typeof(string), type.MakeByRefType()]) is null) yield return "has no TryParse(string, out)";
    }
}
