namespace PactModel.Samples.TreatyDesk;

/// <summary>Writes an answer as plain text: aligned, one row a line however long, for files and other programs.</summary>
internal static class PlainSheet
{
    public static void Write(TextWriter output, Sheet sheet)
    {
        output.WriteLine(sheet.Title);
        output.WriteLine(new string('=', sheet.Title.Length));
        foreach (Block block in sheet.Blocks)
        {
            output.WriteLine();
            if (block.Heading is { } heading) output.WriteLine(heading);
            string indent = block.Heading is null ? "" : "  ";
            if (block.Rows.Count == 0) output.WriteLine($"{indent}{block.Empty}");
            else WriteRows(output, block, indent);
        }
    }

    private static void WriteRows(TextWriter output, Block block, string indent)
    {
        IEnumerable<string[]> rows = block.Columns.Length == 0 ? block.Rows : block.Rows.Prepend(block.Columns);
        int[] widths = [.. Enumerable.Range(0, block.Rows.Max(r => r.Length)).Select(i => rows.Max(r => i < r.Length ? r[i].Length : 0))];
        foreach (string[] row in rows) output.WriteLine($"{indent}{string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i])))}".TrimEnd());
    }
}
