using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A value with a text form of its own: codes, identifiers, partial dates.</summary>
/// <param name="name">The name in the schema.</param>
/// <param name="doc">One sentence for the schema.</param>
/// <param name="pattern">A regular expression (ECMA-262) for the text.</param>
internal sealed class TextShape<T>(string name, string doc, string pattern) : Shape<T>, ICodeShape
    where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    private const int Usual = 256;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value)
    {
        value = default;
        if (!JsonText.TryGetUtf8(ref reader, context, out ReadOnlySpan<byte> text)) return false;
        return T.TryParse(text, CultureInfo.InvariantCulture, out value) || Explain(ref reader, context, text);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        Span<byte> buffer = stackalloc byte[Usual];
        byte[]? rented = null;
        int written;
        while (!value.TryFormat(buffer, out written, default, CultureInfo.InvariantCulture))
        {
            int size = buffer.Length * 2;
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
            buffer = rented = ArrayPool<byte>.Shared.Rent(size);
        }

        if (written == 0) throw new JsonException($"The default value of {typeof(T).Name} has no text and cannot be written: give it a value, or leave the member null.");
        writer.WriteStringValue(buffer[..written]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define(name, () =>
        new JsonObject { ["description"] = doc, ["type"] = "string", ["pattern"] = pattern });

    /// <summary>The parser is asked again for its message: the one place where a wrong text costs an exception.</summary>
    private static bool Explain(ref Utf8JsonReader reader, ReadContext context, scoped ReadOnlySpan<byte> text)
    {
        if (!context.Keeps) return context.Error(ref reader, JsonFindings.InvalidText, "Not kept.");
        try
        {
            T.Parse(text, CultureInfo.InvariantCulture);
            return context.Error(ref reader, JsonFindings.InvalidText, "The text is not valid here.");
        }
        catch (FormatException fault)
        {
            return context.Error(ref reader, JsonFindings.InvalidText, fault.Message);
        }
    }
}

/// <summary>A free text.</summary>
internal sealed class StringShape : Shape<string>
{
    public static StringShape Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out string value) =>
        JsonText.TryGetText(ref reader, context, out value);

    public override void Write(Utf8JsonWriter writer, string value)
    {
        JsonText.RefuseLoneSurrogates(value);
        writer.WriteStringValue(value);
    }

    public override JsonObject Describe(SchemaBuilder schema) => new() { ["type"] = "string" };
}

/// <summary>A value of an enumeration, by its name with a small first letter.</summary>
internal sealed class EnumShape<T>(string name, string doc) : Shape<T>, IKeyShape<T>
    where T : struct, Enum
{
    private readonly T[] _values = Enum.GetValues<T>();
    private readonly JsonEncodedText[] _names = [.. Enum.GetNames<T>().Select(n => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(n)))];

    private IEnumerable<string> Names => _names.Select(n => n.Value);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value)
    {
        value = default;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) return Fault.WrongKind(ref reader, context, "a text");
        if (!JsonText.HasLoneSurrogate(ref reader))
        {
            for (int i = 0; i < _names.Length; i++)
            {
                if (!JsonText.Is(ref reader, _names[i].EncodedUtf8Bytes)) continue;
                value = _values[i];
                return true;
            }
        }

        return JsonText.TryGetText(ref reader, context, out string? text)
            && context.Error(ref reader, JsonFindings.UnknownName, Fault.NotOneOf(text, name, Names));
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Name(value));

    public void WriteKey(Utf8JsonWriter writer, T value) => writer.WritePropertyName(Name(value));

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define(name, () =>
        new JsonObject { ["description"] = doc, ["enum"] = new JsonArray([.. Names.Select(n => (JsonNode)n)]) });

    private JsonEncodedText Name(T value)
    {
        int place = Array.IndexOf(_values, value);
        return place >= 0 ? _names[place] : throw new JsonException($"{value} is no {typeof(T).Name} and cannot be written.");
    }
}

/// <summary>Marks the shapes whose values have names that can stand as names of members.</summary>
internal interface IKeyShape<in T>
{
    void WriteKey(Utf8JsonWriter writer, T value);
}
