using System.Text.Json.Nodes;
using PactModel.Json;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Json;

/// <summary>The schema is what the shapes say, and the file in the repository is what the package carries.</summary>
public sealed class SchemaTests
{
    private const string Update = "PACTMODEL_UPDATE_SCHEMA=1 dotnet test --project tests/PactModel.Tests -- --filter-class PactModel.Tests.Json.SchemaTests";

    private static readonly string s_path = Path.Combine(RepositoryFiles.Root, "schema", "pactmodel.schema.json");

    [Fact]
    public void Schema_InTheRepository_IsWhatTheModelSays()
    {
        if (Environment.GetEnvironmentVariable("PACTMODEL_UPDATE_SCHEMA") is "1") File.WriteAllText(s_path, PactJson.Schema);
        Assert.True(
            File.Exists(s_path) && string.Equals(File.ReadAllText(s_path), PactJson.Schema, StringComparison.Ordinal),
            $"The model and schema/pactmodel.schema.json differ. Look at what changed, then update the file: {Update}");
    }

    [Fact]
    public void Schema_MadeAgain_IsTheFileInTheRepository() => Assert.Equal(File.ReadAllText(s_path), PactJson.MakeSchema());

    [Fact]
    public void Schema_EveryReference_LeadsToADefinitionAndEveryDefinitionIsUsed()
    {
        JsonNode schema = JsonNode.Parse(PactJson.Schema)!;
        HashSet<string> used = new(StringComparer.Ordinal);
        Collect(schema, used);
        Assert.Equal(
            schema["$defs"]!.AsObject().Select(d => $"#/$defs/{d.Key}").Order(StringComparer.Ordinal),
            used.Order(StringComparer.Ordinal));
    }

    /// <summary>The guide to what is recorded names each event, clause and condition by its <c>type</c>, and no other.</summary>
    [Theory]
    [InlineData("event", "## Events", "## Final clauses")]
    [InlineData("clause", "## Final clauses", "## Conditions of entry into force")]
    [InlineData("forceCondition", "## Conditions of entry into force", null)]
    public void Guide_EventsAndClauses_NamesEachType(string definition, string from, string? to)
    {
        string guide = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "events-and-clauses.md"));
        int start = guide.IndexOf(from, StringComparison.Ordinal), end = to is null ? guide.Length : guide.IndexOf(to, StringComparison.Ordinal);
        IEnumerable<string> named = guide[start..end].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[3])
            .SelectMany(cell => cell.Split('`').Where((_, i) => i % 2 == 1)).Where(name => name != "type");
        Assert.Equal(
            JsonNode.Parse(PactJson.Schema)!["$defs"]![definition]!["properties"]!["type"]!["enum"]!.AsArray().Select(n => n!.ToString()).Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Schema_EveryObject_IsClosedAndDescribed()
    {
        foreach ((string name, JsonNode? definition) in JsonNode.Parse(PactJson.Schema)!["$defs"]!.AsObject())
        {
            Assert.True(definition!["description"] is not null, name);
            if (definition["properties"] is not JsonObject properties || definition["oneOf"] is not null) continue;
            Assert.False(definition["additionalProperties"]!.GetValue<bool>());
            Assert.All(properties, p => Assert.True(p.Value!["description"] is not null || p.Value["const"] is not null, $"{name}.{p.Key}"));
        }
    }

    [Theory]
    [MemberData(nameof(Files), "tests/schema/valid")]
    public void Load_ValidDocument_IsRead(string file)
    {
        PactDocument document = PactDocument.Load(Path.Combine(RepositoryFiles.Root, file));
        Assert.Equal(document, PactDocument.Parse(document.ToJson()));
    }

    [Fact]
    public void ToJson_OfEverySample_IsTheFile()
    {
        foreach (TheoryDataRow<string> file in Files("samples/data"))
        {
            string path = Path.Combine(RepositoryFiles.Root, file.Data);
            Assert.Equal(File.ReadAllText(path), PactDocument.Load(path).ToJson());
        }
    }

    [Theory]
    [MemberData(nameof(Files), "tests/schema/invalid")]
    public void Load_InvalidDocument_IsRefused(string file) =>
        Assert.Throws<PactJsonException>(() => PactDocument.Load(Path.Combine(RepositoryFiles.Root, file)));

    public static IEnumerable<TheoryDataRow<string>> Files(string folder)
    {
        string path = Path.Combine(RepositoryFiles.Root, folder);
        return Directory.Exists(path)
            ? Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).Select(file => new TheoryDataRow<string>(RepositoryFiles.Relative(file)))
            : [];
    }

    private static void Collect(JsonNode? node, HashSet<string> used)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items) Collect(item, used);
        }
        else if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members)
            {
                if (string.Equals(name, "$ref", StringComparison.Ordinal)) used.Add(value!.GetValue<string>());
                else Collect(value, used);
            }
        }
    }
}
