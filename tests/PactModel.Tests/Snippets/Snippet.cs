namespace PactModel.Tests.Snippets;

/// <summary>A program taken from a guide: one fence of C#, or one and those that continue it.</summary>
/// <param name="File">The guide, by its path below the repository's root.</param>
/// <param name="Fences">The fences, in order.</param>
internal sealed record Snippet(string File, IReadOnlyList<Fence> Fences)
{
    /// <summary>Gets the line of the first fence's mark, counted from one.</summary>
    public int Line => Fences[0].Line;

    /// <summary>Gets what the comments say is printed: line by line, with the place of the comment.</summary>
    public IReadOnlyList<(int Line, string Text)> Expected =>
        [.. Fences.SelectMany(fence => fence.Lines.Select((text, i) => (Line: fence.Line + 1 + i, Text: ExpectedIn(text))))
            .Where(line => line.Text is not null)
            .Select(line => (line.Line, line.Text!))];

    private static string? ExpectedIn(string line)
    {
        const string mark = "// => ";
        int at = line.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? null : line[(at + mark.Length)..].TrimEnd();
    }
}

/// <summary>The lines between a mark such as <c>```csharp</c> and the closing mark.</summary>
/// <param name="Line">The line of the opening mark, counted from one.</param>
/// <param name="Lines">The lines of code.</param>
internal sealed record Fence(int Line, IReadOnlyList<string> Lines);
