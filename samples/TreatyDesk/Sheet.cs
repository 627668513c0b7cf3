namespace PactModel.Samples.TreatyDesk;

/// <summary>An answer for people: a title, and blocks of rows below headings.</summary>
internal sealed record Sheet(string Title, params Block[] Blocks)
{
    /// <summary>Gets a text that is printed as it is instead, or null.</summary>
    public string? Verbatim { get; init; }
}

/// <summary>Rows under a heading, with names of columns where there are several; what it says instead where there are no rows.</summary>
internal sealed record Block(string? Heading, string[] Columns, IReadOnlyList<string[]> Rows, string Empty = "Nothing.")
{
    /// <summary>Makes a block of lines.</summary>
    public static Block Lines(string? heading, IEnumerable<string> lines, string empty = "Nothing.") => new(heading, [], [.. lines.Select(l => new[] { l })], empty);

    /// <summary>Makes a block with the sources that reasons rest on, each with its address.</summary>
    public static Block Sources(IEnumerable<(Agreement Agreement, Citation Citation)> cited) => Lines("Sources", cited
        .Select(c => c.Agreement.Sources.FirstOrDefault(s => s.Id == c.Citation.Source)).OfType<Source>().Distinct().OrderBy(s => s.Id)
        .Select(s => $"[{s.Id}] {s}{(s.Url is null ? "" : $" {s.Url}")}"), "None on record.");
}
