using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>Collects the named shapes of a document under <c>$defs</c>.</summary>
internal sealed class SchemaBuilder
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    /// <summary>Returns a reference to a named shape, describing it when it is met for the first time.</summary>
    public JsonObject Define(string name, Func<JsonObject> describe)
    {
        string key = Key(name);
        if (_definitions.TryAdd(key, null)) _definitions[key] = describe();
        return new JsonObject { ["$ref"] = $"#/$defs/{key}" };
    }

    /// <summary>Returns the schema of a document.</summary>
    public static JsonObject Document<T>(Shape<T> shape, string id, string title)
    {
        SchemaBuilder builder = new();
        JsonObject root = shape.Describe(builder);
        JsonObject definitions = [];
        foreach ((string name, JsonObject? definition) in builder._definitions) definitions.Add(name, definition);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["title"] = title,
            ["$ref"] = root["$ref"]!.DeepClone(),
            ["$defs"] = definitions,
        };
    }

    /// <summary>Turns the words of a name into a key: <c>share of a membership</c> gives <c>shareOfAMembership</c>.</summary>
    private static string Key(string name)
    {
        string[] words = name.Split(' ', '-');
        return string.Concat(words.Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
