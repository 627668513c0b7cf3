namespace PactModel.Tests.Agreements;

/// <summary>Writes a fact sheet as plain text: headings without an indent, each level of lines two blanks further in.</summary>
internal static class SheetText
{
    public static string Of(FactSheet sheet)
    {
        List<string> lines = [$"{sheet.Title} ({sheet.Language})"];
        foreach (FactSection section in sheet.Sections)
        {
            lines.Add(section.Heading);
            foreach (FactLine line in section.Lines) Add(lines, line, "  ");
        }

        lines.Add(string.Join(", ", sheet.Sources.Select(source => source.Id)));
        return string.Join('\n', lines) + "\n";
    }

    private static void Add(List<string> lines, FactLine line, string indent)
    {
        lines.Add($"{indent}{line.Text} {string.Join("", (IEnumerable<SourceMark>)line.Sources)}".TrimEnd());
        foreach (FactLine below in line.Lines) Add(lines, below, indent + "  ");
    }
}
