using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A text by language: an object whose members are BCP 47 tags, written in the order of their characters.</summary>
internal sealed class LocalizedTextShape : Shape<LocalizedText>
{
    public static LocalizedTextShape Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out LocalizedText value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return Fault.WrongKind(ref reader, context, "an object with a text for each language, like { \"en\": \"Treaty\" },");
        long start = reader.TokenStartIndex;
        bool good = true;
        Entries texts = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) good &= ReadEntry(ref reader, context, ref texts);
        if (!good) return false;
        if (texts.Found.Count == 0) return context.Error(JsonFindings.InvalidValue, "A text needs at least one language: add one, or leave the member out.", start);
        value = LocalizedText.OfChecked(texts.Found.ToArray());
        return true;
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach ((string language, string text) in value.Entries)
        {
            JsonText.RefuseLoneSurrogates(text);
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
    }

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define("localizedText", () => new JsonObject
    {
        ["description"] = "A text by language (BCP 47).",
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
        ["additionalProperties"] = new JsonObject { ["type"] = "string", ["pattern"] = "\\S" },
        ["minProperties"] = 1,
    });

    private static bool ReadEntry(ref Utf8JsonReader reader, ReadContext context, ref Entries texts)
    {
        if (!JsonText.TryGetName(ref reader, context, out string? name)) return Fault.Skip(ref reader);
        context.EnterMember(name);
        bool good = ReadText(ref reader, context, ref texts, name);
        context.Leave();
        return good;
    }

    private static bool ReadText(ref Utf8JsonReader reader, ReadContext context, ref Entries texts, string name)
    {
        if (!LocalizedText.TryNormaliseTag(name, out string? tag))
        {
            context.Error(ref reader, JsonFindings.InvalidLanguage, $"'{Fault.Shorten(name)}' is not a BCP 47 language tag; write one like 'en' or 'fr-CH'.");
            return Fault.Skip(ref reader);
        }

        if (!texts.IsNew(tag)) return Fault.Duplicate(ref reader, context, name);
        reader.Read();
        if (!JsonText.TryGetText(ref reader, context, out string? text)) return false;
        if (string.IsNullOrWhiteSpace(text)) return context.Error(ref reader, JsonFindings.InvalidValue, $"The text for '{tag}' is blank; leave the language out instead.");
        texts.Found.Add(KeyValuePair.Create(tag, text));
        return true;
    }

    /// <summary>The entries read so far; a set finds repeated languages where there are many, which only a hostile document has.</summary>
    private struct Entries
    {
        private const int Few = 8;

        public ItemBuffer<KeyValuePair<string, string>> Found;
        private HashSet<string>? _languages;

        public bool IsNew(string language)
        {
            if (Found.Count >= Few)
            {
                _languages ??= new(Found.ToArray().Select(entry => entry.Key), StringComparer.Ordinal);
                return _languages.Add(language);
            }

            foreach (KeyValuePair<string, string> entry in Found.AsSpan())
            {
                if (string.Equals(entry.Key, language, StringComparison.Ordinal)) return false;
            }

            return true;
        }
    }
}
