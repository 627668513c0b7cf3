using System.Text.Json;
using System.Text.RegularExpressions;
using PactModel.Json;

namespace PactModel.Fuzz.Targets;

/// <summary>The patterns of texts in the JSON Schema, by the name of the definition, as ECMA-262 reads them.</summary>
internal static class SchemaPatterns
{
    private static readonly Dictionary<string, Regex> s_patterns = Read();

    /// <summary>Checks that the schema accepts a text the library accepts.</summary>
    public static void Accept(string definition, string text)
    {
        if (!s_patterns[definition].IsMatch(text)) throw new BrokenRuleException($"the schema's {definition} refuses a text that is read");
    }

    private static Dictionary<string, Regex> Read()
    {
        using JsonDocument schema = JsonDocument.Parse(PactJson.Schema);
        Dictionary<string, Regex> patterns = [];
        foreach (JsonProperty definition in schema.RootElement.GetProperty("$defs").EnumerateObject())
        {
            if (definition.Value.TryGetProperty("pattern", out JsonElement pattern)) patterns.Add(definition.Name, Translate(pattern.GetString()!));
        }

        return patterns;
    }

    /// <summary>In .NET, a dollar also stands before a last line end, a dot for every character but one, and a digit for those of all scripts.</summary>
    private static Regex Translate(string pattern) => new(
        pattern.Replace("\\d", "[0-9]", StringComparison.Ordinal)
            .Replace("\\S", "[^\\s\\uFEFF]", StringComparison.Ordinal)
            .Replace(".{", "[^\\n\\r\\u2028\\u2029]{", StringComparison.Ordinal)
            .Replace(")$", ")\\z", StringComparison.Ordinal)
            .Replace("?$", "?\\z", StringComparison.Ordinal)
            .Replace("*$", "*\\z", StringComparison.Ordinal),
        RegexOptions.Compiled | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));
}
