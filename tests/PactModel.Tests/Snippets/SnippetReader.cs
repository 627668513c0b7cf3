using PactModel.Tests.Compiling;

namespace PactModel.Tests.Snippets;

/// <summary>Takes the C# programs out of Markdown.</summary>
internal static class SnippetReader
{
    /// <summary>Gets the README and every guide.</summary>
    public static IEnumerable<string> Guides()
    {
        yield return "README.md";
        string docs = Path.Combine(RepositoryFiles.Root, "docs");
        if (!Directory.Exists(docs)) yield break;
        foreach (string file in Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return RepositoryFiles.Relative(file);
    }

    /// <summary>Reads the programs of a guide.</summary>
    public static IReadOnlyList<Snippet> Read(string file) =>
        Parse(file, File.ReadAllLines(Path.Combine(RepositoryFiles.Root, file)));

    /// <summary>Reads the programs out of the lines of a guide.</summary>
    /// <exception cref="FormatException">A fence is not closed, has an unknown mark or continues nothing.</exception>
    public static IReadOnlyList<Snippet> Parse(string file, IReadOnlyList<string> lines)
    {
        List<List<Fence>> programs = [];
        for (int i = 0; i < lines.Count; i++)
        {
            string mark = lines[i].TrimEnd();
            if (!mark.StartsWith("```csharp", StringComparison.Ordinal)) continue;
            int end = i + 1;
            while (end < lines.Count && lines[end].TrimEnd() is not "```") end++;
            if (end == lines.Count) throw Fault("is never closed");
            Fence fence = new(i + 1, [.. lines.Skip(i + 1).Take(end - i - 1)]);
            if (mark is "```csharp") programs.Add([fence]);
            else if (mark is not "```csharp continue") throw Fault("is marked neither 'csharp' nor 'csharp continue'");
            else if (programs is [.., var last]) last.Add(fence);
            else throw Fault("continues nothing");
            i = end;

            FormatException Fault(string what) => new($"{file}({i + 1}): the fence {what}.");
        }

        return [.. programs.Select(fences => new Snippet(file, fences))];
    }
}
