using System.Text.Json;

namespace PactModel.Fuzz;

/// <summary>The sample documents, as wholes and in pieces.</summary>
internal static class SampleData
{
    private static readonly string s_root = FindRoot();

    private static readonly Lazy<byte[][]> s_files = new(() =>
        [.. Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(s_root, folder), "*.json").Order(StringComparer.Ordinal)).Select(File.ReadAllBytes)]);

    private static readonly Lazy<(string[] Texts, string[] Names)> s_pieces = new(Cut);

    private static readonly Lazy<Agreement[]> s_agreements = new(() =>
        [.. Files.SelectMany(file => PactDocument.TryParseJson(file, out PactDocument? document, out _) ? document.Agreements : [])]);

    /// <summary>Gets the documents that are right, and those that are wrong in one place each.</summary>
    public static IReadOnlyList<byte[]> Files => s_files.Value;

    /// <summary>Gets the agreements of the documents that are right.</summary>
    public static IReadOnlyList<Agreement> Agreements => s_agreements.Value;

    /// <summary>Gets every text that stands as a value in a document.</summary>
    public static IReadOnlyList<string> Texts => s_pieces.Value.Texts;

    /// <summary>Gets every name of a member.</summary>
    public static IReadOnlyList<string> Names => s_pieces.Value.Names;

    private static string[] Folders => ["samples/data", "tests/schema/valid", "tests/schema/invalid"];

    private static (string[] Texts, string[] Names) Cut()
    {
        HashSet<string> texts = new(StringComparer.Ordinal), names = new(StringComparer.Ordinal);
        foreach (byte[] file in Files)
        {
            Utf8JsonReader reader = new(file);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName) names.Add(reader.GetString()!);
                else if (reader.TokenType == JsonTokenType.String) texts.Add(reader.GetString()!);
            }
        }

        return ([.. texts], [.. names]);
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(System.AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PactModel.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("PactModel.sln is in none of the folders above the program.");
    }
}
