namespace PactModel.Samples.WhatsInside;

/// <summary>Writes a fact sheet as plain text.</summary>
internal static class PlainSheet
{
    public static void Write(TextWriter output, FactSheet sheet)
    {
        output.WriteLine(sheet.Title);
        output.WriteLine(new string('=', sheet.Title.Length));
        foreach (FactSection section in sheet.Sections)
        {
            output.WriteLine();
            output.WriteLine(section.Heading);
            foreach (FactLine line in section.Lines) Write(output, line, "  ");
        }

        output.WriteLine();
        output.WriteLine("Sources");
        for (int i = 0; i < sheet.Sources.Count; i++)
        {
            string address = sheet.Sources[i].Url is { } url ? $" {url}" : "";
            output.WriteLine($"  [{i + 1}] {sheet.Sources[i]}{address}");
        }
    }

    private static void Write(TextWriter output, FactLine line, string indent)
    {
        output.WriteLine($"{indent}{line.Text}{(line.Sources.Count == 0 ? "" : " ")}{string.Join("", (IEnumerable<SourceMark>)line.Sources)}");
        foreach (FactLine below in line.Lines) Write(output, below, indent + "  ");
    }
}
