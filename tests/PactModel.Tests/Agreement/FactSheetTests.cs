namespace PactModel.Tests.Agreements;

public sealed class FactSheetTests
{
    [Fact]
    public void Of_TellsTheStory()
    {
        FactSheet sheet = MoroccoRwanda.Told().Build().FactSheet();
        string text = Text(sheet);
        Assert.Contains("18 June 2025 – signed, Rabat (Morocco): Morocco, Rwanda [1]", text, StringComparison.Ordinal);
        Assert.Contains("alternates between Morocco (Rabat) and Rwanda (Kigali); Morocco comes first", text, StringComparison.Ordinal);
        Assert.Contains("session 1, Rabat, host: Morocco, 19–20 January 2026", text, StringComparison.Ordinal);
        Assert.Contains("next: turn 2, Rwanda, in Kigali", text, StringComparison.Ordinal);
        Assert.Contains("whether and when it entered into force", text, StringComparison.Ordinal);
        Assert.Equal(2, sheet.Sources.Count);
    }

    [Fact]
    public void Of_French_UsesFrenchLabels()
    {
        string text = Text(MoroccoRwanda.Told().Build().FactSheet("fr"));
        Assert.Contains("18 juin 2025 – signé, Rabat (Maroc) : Maroc, Rwanda", text, StringComparison.Ordinal);
        Assert.Contains("Exercices conjoints", text, StringComparison.Ordinal);
    }

    private static string Text(FactSheet sheet)
    {
        List<string> lines = [sheet.Title];
        foreach (FactSection section in sheet.Sections)
        {
            lines.Add(section.Heading);
            foreach (FactLine line in section.Lines) Add(lines, line);
        }

        return string.Join('\n', lines);
    }

    private static void Add(List<string> lines, FactLine line)
    {
        lines.Add($"{line.Text} {string.Join("", (IEnumerable<SourceMark>)line.Sources)}".TrimEnd());
        foreach (FactLine below in line.Lines) Add(lines, below);
    }
}
