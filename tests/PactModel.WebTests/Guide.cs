namespace PactModel.WebTests;

/// <summary>The fences of docs/in-your-app.md.</summary>
internal static class Guide
{
    public static string File => RepositoryFiles.Find("docs/in-your-app.md");

    /// <summary>Returns what stands between the marks of a language.</summary>
    public static IEnumerable<string> Fences(string language)
    {
        string[] lines = System.IO.File.ReadAllLines(File);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != $"```{language}") continue;
            int end = Array.IndexOf(lines, "```", i + 1);
            yield return string.Join('\n', lines[(i + 1)..end]);
            i = end;
        }
    }
}
