using NodaTime;
using Xunit;

namespace PactModel.Samples.TreatyDesk.Tests;

public sealed class CalendarTests
{
    [Fact]
    public void Calendar_OverTheSampleData_ReadsBackAsTheDeadlines()
    {
        List<Dictionary<string, string>> events = IcalReader.Read(DeskRun.Of("calendar --on 2024-01-01 --months 36").Out);
        Assert.Contains(events, e => e["UID"] == "samim/bodyEnd/all/mission/2024-07-16@pactmodel" && e["DTSTART;VALUE=DATE"] == "20240715" && e["DTEND;VALUE=DATE"] == "20240716"
            && e["SUMMARY"] == "Body end, last day in: SADC Mission in Mozambique");
        Assert.Contains(events, e => e["UID"] == "mnjtf/roleEnd/NER/-/2025-03-01@pactmodel" && e["DTSTART;VALUE=DATE"] == "20250228" && e["DTEND;VALUE=DATE"] == "20250401"
            && e["STATUS"] == "TENTATIVE" && e["SUMMARY"].EndsWith(" (day not certain)", StringComparison.Ordinal));
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(events, e => Assert.Equal("20240101T000000Z", e["DTSTAMP"]));
        Assert.All(events, e => Assert.True(IcalReader.Day(e["DTEND;VALUE=DATE"]) > IcalReader.Day(e["DTSTART;VALUE=DATE"])));
    }

    [Fact]
    public void Calendar_AskedAgain_GivesTheSameBytes() =>
        Assert.Equal(DeskRun.Of("calendar").Out, DeskRun.Of("calendar").Out);

    [Fact]
    public void Calendar_AskedAnotherDay_KeepsTheIdentifiers()
    {
        IEnumerable<string> one = IcalReader.Read(DeskRun.Of("calendar --on 2026-11-25").Out).Select(e => e["UID"]), other = IcalReader.Read(DeskRun.Of("calendar --on 2026-11-26").Out).Select(e => e["UID"]);
        Assert.Equal(one, other, StringComparer.Ordinal);
    }

    [Fact]
    public void Calendar_ToAFile_WritesWhatItWouldPrint()
    {
        string file = Path.GetTempFileName();
        try
        {
            DeskRun run = DeskRun.Of("calendar", "--out", file);
            Assert.Equal(0, run.Code);
            Assert.Contains("5 entries written", run.Out, StringComparison.Ordinal);
            Assert.Equal(DeskRun.Of("calendar").Out, File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("Accord; coopération, défense \\ sécurité — «\u00a0Sahel\u00a0» et Côte d’Ivoire, Bénin, Guinée équatoriale, São Tomé-et-Príncipe")]
    [InlineData("اتفاقية التعاون العسكري بين المملكة المغربية وجمهورية رواندا الموقعة بالرباط سنة ألفين وخمس وعشرين")]
    [InlineData("🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊")]
    [InlineData("a: b; c, d\nBEGIN:VEVENT")]
    public void Write_AnyText_IsFoldedAndEscaped(string text)
    {
        DeskEvent entry = new("x@pactmodel", new LocalDate(2026, 12, 31), new LocalDate(2027, 1, 1), true, text, $"{text} {text}");
        Dictionary<string, string> read = Assert.Single(IcalReader.Read(DeskCalendar.Write([entry], new LocalDate(2026, 11, 25))));
        Assert.Equal((text, $"{text} {text}"), (read["SUMMARY"], read["DESCRIPTION"]));
        Assert.Equal(("20261231", "20270102"), (read["DTSTART;VALUE=DATE"], read["DTEND;VALUE=DATE"]));
    }
}
