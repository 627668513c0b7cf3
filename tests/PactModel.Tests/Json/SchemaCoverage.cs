using System.Text.Json.Nodes;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Which members, cases and names of the schema have been seen in values.</summary>
/// <remarks>
/// A name that is the default of a member is never written there and need not be seen; nor need <c>$schema</c>, which is not
/// kept. An agreement that is a document has the members of one that is not, and counts as such.
/// </remarks>
internal sealed class SchemaCoverage
{
    private const string Reference = "#/$defs/";

    private readonly JsonObject _definitions = JsonNode.Parse(PactJson.Schema)!["$defs"]!.AsObject();
    private readonly HashSet<string> _wanted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public SchemaCoverage()
    {
        foreach ((string name, JsonNode? definition) in _definitions)
        {
            _wanted.UnionWith(Properties(definition!).Select(p => $"{Counted(name)}.{p.Key}").Where(member => !member.EndsWith(".$schema", StringComparison.Ordinal)));
            if (definition!["enum"] is JsonArray names) _wanted.UnionWith(names.Select(n => $"{name} '{n}'"));
        }

        foreach (JsonNode property in _definitions.SelectMany(d => Properties(d.Value!)).Select(p => p.Value!))
        {
            if (property["default"] is { } value && property["$ref"] is { } type) _wanted.Remove($"{Target(type)} '{value}'");
        }
    }

    public IReadOnlyList<string> Missing => [.. _wanted.Except(_seen, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Goes through a value; says whether it showed something that is wanted and was not seen before.</summary>
    public bool Visit(string definition, JsonNode? value)
    {
        if (_definitions[definition] is not { } schema || (value is JsonValue && schema["enum"] is null)) return _seen.Add(definition);
        if (schema["enum"] is not null) return See($"{definition} '{value}'");
        if (schema["oneOf"] is JsonArray cases) return Visit(Target(cases.First(one => Fits(_definitions[Target(one!["$ref"]!)]!, value!))!["$ref"]!), value);
        bool isNew = false;
        foreach ((string name, JsonNode? property) in Properties(schema))
        {
            if (value![name] is not { } member) continue;
            isNew |= See($"{Counted(definition)}.{name}");
            isNew |= VisitMember(property!, member);
        }

        return isNew;
    }

    private bool VisitMember(JsonNode property, JsonNode member)
    {
        if (property["$ref"] is { } type) return Visit(Target(type), member);
        if (property["items"] is not { } items) return false;
        bool isNew = false;
        foreach (JsonNode? item in member.AsArray()) isNew |= VisitMember(items, item!);
        return isNew;
    }

    private bool See(string what) => _wanted.Contains(what) && _seen.Add(what);

    private static bool Fits(JsonNode definition, JsonNode value) =>
        definition["properties"]!["type"]?["const"] is { } type
            ? JsonNode.DeepEquals(type, value["type"])
            : value.AsObject().All(member => definition["properties"]![member.Key] is not null);

    private static JsonObject Properties(JsonNode definition) =>
        definition["oneOf"] is null && definition["properties"] is JsonObject properties ? properties : [];

    private static string Counted(string definition) => definition is "agreementDocument" ? "agreement" : definition;

    private static string Target(JsonNode reference) => reference.GetValue<string>()[Reference.Length..];
}
