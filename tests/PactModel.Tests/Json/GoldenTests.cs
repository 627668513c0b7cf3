using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using PactModel.Json;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Json;

/// <summary>
/// What an earlier version wrote is read by this one and written back byte for byte. The files are never written anew for a
/// format that was released; what a later version adds to the format goes to a file of its own beside them.
/// </summary>
/// <remarks>
/// <c>values.json</c> holds values of every type by the name of its definition in the schema, <c>document-*.json</c> whole
/// documents. For a new case, member or name, run the tests once with PACTMODEL_WRITE_GOLDEN set to the name of a new file,
/// such as <c>values-0.3.json</c>.
/// </remarks>
public sealed class GoldenTests
{
    private const string WriteGolden = "PACTMODEL_WRITE_GOLDEN";
    private const int LongestValue = 1000;
    private const int Tries = 300;

    private static readonly string s_folder = Path.Combine(RepositoryFiles.Root, "tests", "PactModel.Tests", "Json", "Golden");

    private static readonly JsonWriterOptions s_writer = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = CanonicalEncoder.Instance };

    public static TheoryData<string> Values => [.. Files("values*.json")];

    public static TheoryData<string> Documents => [.. Files("document*.json")];

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_OfEarlierVersions_AreWrittenBackByteForByte(string file)
    {
        string text = File.ReadAllText(Path.Combine(s_folder, file));
        SortedDictionary<string, Type> types = TypesByDefinition();
        Assert.Equal(text, Write(writer =>
        {
            foreach ((string definition, JsonNode? values) in JsonNode.Parse(text)!.AsObject())
            {
                writer.WriteStartArray(definition);
                foreach (JsonNode? value in values!.AsArray()) Call(nameof(ReadAndWrite), types[definition], writer, value!);
                writer.WriteEndArray();
            }
        }));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Documents_OfEarlierVersions_AreWrittenBackByteForByte(string file)
    {
        string path = Path.Combine(s_folder, file);
        Assert.Equal(File.ReadAllText(path), PactDocument.Load(path).ToJson());
    }

    [Fact]
    public void Files_HoldEveryCaseMemberAndNameOfTheFormat()
    {
        SchemaCoverage coverage = Covered();
        if (Environment.GetEnvironmentVariable(WriteGolden) is { Length: > 0 } name)
            File.WriteAllText(Path.Combine(s_folder, $"format-{PactJson.FormatVersion}", name), WriteMissing(coverage));
        Assert.True(
            coverage.Missing.Count == 0,
            $"The files under Json/Golden hold no {string.Join(", ", coverage.Missing.Take(20))}: if the format has grown, run this test once with {WriteGolden} set to the name of a new file.");
    }

    [Fact]
    public void Folders_AreThoseOfTheFormatsThatAreRead() =>
        Assert.Equal(
            Enumerable.Range(1, PactJson.FormatVersion).Select(format => $"format-{format}"),
            Directory.GetDirectories(s_folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static SchemaCoverage Covered()
    {
        SchemaCoverage coverage = new();
        foreach (string file in Files("values*.json"))
        {
            foreach ((string definition, JsonNode? values) in JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, file)))!.AsObject())
            {
                foreach (JsonNode? value in values!.AsArray()) coverage.Visit(definition, value);
            }
        }

        foreach (string file in Files("document*.json")) coverage.Visit("document", JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, file))));
        return coverage;
    }

    /// <summary>Draws values of every type and keeps those that show something new.</summary>
    private static string WriteMissing(SchemaCoverage coverage) => Write(writer =>
    {
        foreach ((string definition, Type type) in TypesByDefinition())
        {
            List<JsonNode> kept = [];
            Call(nameof(Draw), type, definition, coverage, kept);
            if (kept.Count == 0) continue;
            writer.WriteStartArray(definition);
            foreach (JsonNode value in kept) Call(nameof(ReadAndWrite), type, writer, value);
            writer.WriteEndArray();
        }
    });

    private static void Draw<T>(string definition, SchemaCoverage coverage, List<JsonNode> kept)
    {
        foreach (T value in ModelGenerators.Of<T>().Sample(Tries))
        {
            string text = Canonical.ToLineText(ShapeRegistry.Get<T>(), value);
            if (text.Length > LongestValue) continue;
            JsonNode node = JsonNode.Parse(text)!;
            if (coverage.Visit(definition, node)) kept.Add(node);
        }
    }

    private static void ReadAndWrite<T>(Utf8JsonWriter writer, JsonNode value)
    {
        T read = value.Deserialize<T>() ?? throw new InvalidOperationException($"{typeof(T)} was read as null.");
        ShapeRegistry.Get<T>().Write(writer, read);
    }

    /// <summary>Returns the first type for each definition of the schema.</summary>
    private static SortedDictionary<string, Type> TypesByDefinition()
    {
        SortedDictionary<string, Type> types = new(StringComparer.Ordinal);
        foreach (Type type in ShapeRegistry.Types) types.TryAdd((string)Call(nameof(DefinitionOf), type)!, type);
        return types;
    }

    private static string DefinitionOf<T>() => ShapeRegistry.Get<T>().Describe(new SchemaBuilder())["$ref"]!.GetValue<string>()["#/$defs/".Length..];

    private static object? Call(string method, Type type, params object?[] arguments) =>
        typeof(GoldenTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static string Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, s_writer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return $"{Encoding.UTF8.GetString(output.WrittenSpan)}\n";
    }

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(s_folder, pattern, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(s_folder, path)).Order(StringComparer.Ordinal);
}
