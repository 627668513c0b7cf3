using System.Runtime.CompilerServices;
using System.Text.Json;
using PactModel.Benchmarks.Plain;

namespace PactModel.Benchmarks;

/// <summary>The documents of <c>samples/data</c>, as they are measured.</summary>
internal static class Samples
{
    private static readonly string s_folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../samples/data"));

    /// <summary>Gets the names of the documents.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(s_folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(s_folder, name));

    public static PactDocument Document(string name) => PactDocument.Load(Path.Combine(s_folder, name));

    /// <summary>Returns many agreements: those of all documents, again and again, each with an identifier of its own.</summary>
    public static Agreement[] Many(int count)
    {
        Agreement[] all = [.. Names.SelectMany(name => Document(name).Agreements)];
        return [.. Enumerable.Range(0, count).Select(i => all[i % all.Length].With(facts => facts with { Id = AgreementId.Parse($"{facts.Id}-{i / all.Length}") }))];
    }

    /// <summary>Proves that the plain classes hold all that the documents do: a member they lack would be skipped, and cost less.</summary>
    /// <exception cref="JsonException">A plain class lacks a member.</exception>
    /// <exception cref="InvalidOperationException">A member was lost.</exception>
    public static void CheckPlainClasses()
    {
        foreach (string name in Names)
        {
            byte[] bytes = Bytes(name);
            PlainRegisterDocument plain = JsonSerializer.Deserialize(bytes, PlainJson.Strict.PlainRegisterDocument)!;
            using JsonDocument was = JsonDocument.Parse(bytes), now = JsonSerializer.SerializeToDocument(plain, PlainJson.Strict.PlainRegisterDocument);
            if (!JsonElement.DeepEquals(was.RootElement, now.RootElement)) throw new InvalidOperationException($"The plain classes do not hold all of {name}.");
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
