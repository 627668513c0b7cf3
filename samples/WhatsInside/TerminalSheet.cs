using Spectre.Console;

namespace PactModel.Samples.WhatsInside;

/// <summary>Writes a fact sheet to a terminal: headings as rules, lines as trees.</summary>
internal static class TerminalSheet
{
    public static void Write(IAnsiConsole console, FactSheet sheet)
    {
        console.Write(new Panel(new Markup($"[bold]{Markup.Escape(sheet.Title)}[/]")).Expand());
        foreach (FactSection section in sheet.Sections)
        {
            Tree tree = new($"[bold yellow]{Markup.Escape(section.Heading)}[/]");
            foreach (FactLine line in section.Lines) Add(tree, line);
            console.Write(tree);
            console.WriteLine();
        }

        Table table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("").AddColumn("");
        for (int i = 0; i < sheet.Sources.Count; i++)
        {
            Source source = sheet.Sources[i];
            string address = source.Url is { } url ? $"\n[link]{Markup.Escape(url)}[/]" : "";
            table.AddRow($"[dim]{Markup.Escape($"[{i + 1}]")}[/]", $"{Markup.Escape(source.ToString())}{address}");
        }

        console.Write(table);
    }

    private static void Add(IHasTreeNodes parent, FactLine line)
    {
        string marks = Markup.Escape(string.Join("", (IEnumerable<SourceMark>)line.Sources));
        TreeNode node = parent.AddNode($"{Markup.Escape(line.Text)} [dim]{marks}[/]");
        foreach (FactLine below in line.Lines) Add(node, below);
    }
}
