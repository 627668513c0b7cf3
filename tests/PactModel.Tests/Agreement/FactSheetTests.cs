using System.Diagnostics;
using NodaTime;

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

    /// <summary>A sheet is written in time that is proportional to the sources: with a search of all for each it took more than half a minute.</summary>
    [Fact]
    public void Of_ManySources_TakesTimeInProportion()
    {
        const int Many = 40_000;
        Agreement pact = Agreement.Create("a", "A").Between("MAR", "RWA").Tell(facts => facts with
        {
            Sources = [.. Enumerable.Range(1, Many).Select(n => new Source { Id = SourceId.Parse($"s{n}"), Title = "S" })],
            Objectives = [.. Enumerable.Range(2, Many - 1).Select(n => new Objective { Text = new LocalizedText("en", "O"), Sources = [Citation.Parse($"s{n}")] })],
        }).Build();
        Stopwatch clock = Stopwatch.StartNew();
        FactSheet sheet = pact.FactSheet();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(6), $"{clock.Elapsed}");
        Assert.Equal("s2", sheet.Sources[0].Id.ToString());
        Assert.Equal("s1", sheet.Sources[^1].Id.ToString());
        Assert.Equal(Many, sheet.Sources.Count);
    }

    [Fact]
    public void Of_French_UsesFrenchLabels()
    {
        string text = Text(MoroccoRwanda.Told().Build().FactSheet("fr"));
        Assert.Contains("18 juin 2025 – signé, Rabat (Maroc) : Maroc, Rwanda", text, StringComparison.Ordinal);
        Assert.Contains("Exercices conjoints", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EventBetweenTwoSides_NamesBoth()
    {
        Agreement pact = Agreement.Create("a", "A").Between("BEL", "ALB").Happened(new ObjectionRaised { Parties = [PartyCode.Parse("BEL")], Towards = [PartyCode.Parse("ALB")], Received = new LocalDate(2004, 3, 5) }).Build();
        Assert.Contains(pact.FactSheet().Sections.SelectMany(s => s.Lines), line => line.Text == "5 March 2004 – objection: Belgium, towards Albania");
        Assert.Contains(pact.FactSheet("fr").Sections.SelectMany(s => s.Lines), line => line.Text == "5 mars 2004 – objection : Belgique, à l'égard de : Albanie");
    }

    [Fact]
    public void Of_BeforeTheFirstSession_NamesNoNextTurn()
    {
        Agreement pact = MoroccoRwanda.Told().Build();
        Assert.DoesNotContain("next: turn", Text(pact.FactSheet("en", new LocalDate(2020, 1, 1))), StringComparison.Ordinal);
        Assert.Contains("now: turn 1, Morocco, in Rabat", Text(pact.FactSheet("en", new LocalDate(2026, 1, 19))), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DayNearTheEndOfTheCalendar_LooksAheadAsFarAsThereAreDays()
    {
        Agreement pact = Agreement.Create("a", "A").Between("MAR", "RWA").Happened(new Terminated { Effective = new LocalDate(9999, 12, 31), Ground = EndGround.Consent }).Build();
        foreach (int year in new[] { 9988, 9989, 9990, 9999 })
            Assert.Equal(year >= 9989, Text(pact.FactSheet("en", new LocalDate(year, 12, 31))).Contains("next deadline: 31 December 9999", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_EventThatWasSignedAndReceived_TellsTheDayItBears()
    {
        ConsentExpressed consent = new() { Kind = ConsentKind.Ratification, Parties = [PartyCode.Parse("MAR")], Dated = new LocalDate(2020, 1, 2), Received = new LocalDate(2020, 3, 4) };
        Assert.Contains("2 January 2020 – ratification: Morocco", Text(Agreement.Create("a", "A").Between("MAR", "RWA").Happened(consent).Build().FactSheet()), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ClaimsOfWhichNoneIsUsed_TellsThemWithoutAReason()
    {
        EquatableList<Citation> cited = [new Citation(MoroccoRwanda.Article.Id)];
        ConflictingClaims claims = new()
        {
            About = "/parties",
            Claims = [new FactClaim { Statement = new LocalizedText("en", "One."), Sources = cited }, new FactClaim { Statement = new LocalizedText("en", "Two."), Sources = cited }],
        };
        Assert.Null(claims.Used);
        FactSheet sheet = Agreement.Create("a", "A").AccordingTo(MoroccoRwanda.Article).Between("MAR", "RWA").Differing(claims).Build().FactSheet();
        FactLine conflict = Assert.Single(sheet.Sections.SelectMany(section => section.Lines), line => line.Text == "/parties");
        Assert.Equal(["One.", "Two."], conflict.Lines.Select(line => line.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_WhatIsNotRecorded_HasNoHeadingAndNoBrackets()
    {
        FactSheet sheet = Agreement.Create("a", "A").Between("MAR", "RWA").Build().FactSheet();
        Assert.Equal(["Parties", "Not known"], sheet.Sections.Select(section => section.Heading), StringComparer.Ordinal);
        Assert.Equal(["Morocco", "Rwanda"], sheet.Sections[0].Lines.Select(line => line.Text), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2021-03-01", "as of the last known event, 1 March 2021: ", "au dernier événement connu, le 1er mars 2021 : ")]
    [InlineData("2021", "as of the last known event, 2021: ", "au dernier événement connu, 2021 : ")]
    [InlineData("202X", "as of the last known event, 202X: ", "au dernier événement connu, 202X : ")]
    public void Of_WithoutADay_NamesTheLastEventAsFarAsItIsKnown(string signed, string english, string french)
    {
        Agreement pact = Agreement.Create("a", "A").Between("MAR", "RWA").Signed(PartialDate.Parse(signed), signing => signing.By("MAR").By("RWA")).Build();
        Assert.Single(Lines(pact, "en"), line => line.StartsWith(english, StringComparison.Ordinal));
        Assert.Single(Lines(pact, "fr"), line => line.StartsWith(french, StringComparison.Ordinal));

        static IEnumerable<string> Lines(Agreement pact, string language) => pact.FactSheet(language).Sections.SelectMany(s => s.Lines).Select(l => l.Text);
    }

    [Fact]
    public void Build_SessionThatEndsBeforeItBegins_IsRefused()
    {
        ModelException fault = Assert.Throws<ModelException>(() => Agreement.Create("a", "A").Between("MAR", "RWA")
            .WithCommission("c", "C", c => c.AlternatingBetween(("MAR", "Rabat"), ("RWA", "Kigali"), firstHost: "MAR")
                .Met(1, new LocalDate(2026, 1, 20), new LocalDate(2026, 1, 19), "Rabat", "MAR"))
            .Build());
        Assert.Equal("rotation.session.days", Assert.Single(fault.Findings).Code);
    }

    [Fact]
    public void Why_FirstTurn_FollowsNoOther()
    {
        Rotation rotation = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA"));
        Assert.EndsWith("it begins here.", rotation.Why(1).ToString(), StringComparison.Ordinal);
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
