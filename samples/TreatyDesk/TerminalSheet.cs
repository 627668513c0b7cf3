using Spectre.Console;

namespace PactModel.Samples.TreatyDesk;

/// <summary>Writes an answer to a terminal: tables that fit its width.</summary>
internal static class TerminalSheet
{
    public static void Write(IAnsiConsole console, Sheet sheet)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(sheet.Title)}[/]").LeftJustified());
        foreach (Block block in sheet.Blocks)
        {
            if (block.Heading is { } heading) console.MarkupLine($"\n[bold yellow]{Markup.Escape(heading)}[/]");
            if (block.Rows.Count == 0) console.MarkupLine($"[dim]{Markup.Escape(block.Empty)}[/]");
            else console.Write(TableOf(block));
        }
    }

    private static Table TableOf(Block block)
    {
        Table table = new Table().Border(block.Columns.Length == 0 ? TableBorder.None : TableBorder.Rounded);
        if (block.Columns.Length == 0) table.HideHeaders();
        for (int i = 0; i < block.Rows.Max(r => r.Length); i++)
            table.AddColumn(new TableColumn(i < block.Columns.Length ? $"[bold]{Markup.Escape(block.Columns[i])}[/]" : ""));
        foreach (string[] row in block.Rows) table.AddRow([.. row.Select(cell => new Markup(Markup.Escape(cell)))]);
        return table;
    }
}
