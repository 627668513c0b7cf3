using NodaTime;
using NodaTime.Text;
using PactModel.Tests.Rotations.Findings;

namespace PactModel.Tests.Rotations;

/// <summary>When the next session is due: by each kind of clause, by several, around excluded periods, and after which session.</summary>
public sealed class CadenceTests
{
    private const string None = "no day is set";

    private const string NoDay = "not known: the day of the last session held is not";

    public static TheoryData<string, Cadence> Texts => new()
    {
        { "at least once a year", new AtLeastOncePerYear() },
        { "every 6 months", Every("P6M") },
        { "every 1 year and 2 months and 3 weeks and 1 day", Every("P1Y2M3W1D") },
        { "twice a year", new TimesPerYear { Times = 2 } },
        { "4 times a year", new TimesPerYear { Times = 4 } },
        { "in the last quarter of each year", Part(10, 12) },
        { "each year in months 10 to 11", Part(10, 11) },
        { "each year in months 9 to 12", Part(9, 12) },
        { "the first within 1 year of entry into force", new AfterEntryIntoForce { Within = Period.FromYears(1) } },
        { "on request", new OnRequest() },
        { "on request, within 30 days", new OnRequest { Within = Period.FromDays(30) } },
        { "as needed", new AsNeeded() },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_SaysTheClauseInAFewWords(string text, Cadence cadence) => Assert.Equal(text, cadence.ToString());

    [Theory]
    [InlineData("2025-01-01", "due from 2026-01-01 to 2026-12-31")]
    [InlineData("2025-12-31", "due from 2026-01-01 to 2026-12-31")]
    [InlineData("9997-12-31", "due from 9998-01-01 to 9998-12-31")]
    [InlineData("9998-01-01", None)]
    public void NextDue_AtLeastOnceAYear_IsTheNextYear(string last, string due) => Assert.Equal(due, After(last, new AtLeastOncePerYear()));

    [Theory]
    [InlineData(2, "2025-06-30", "due from 2025-07-01 to 2025-12-31")]
    [InlineData(2, "2025-07-01", "due from 2026-01-01 to 2026-06-30")]
    [InlineData(3, "2025-04-30", "due from 2025-05-01 to 2025-08-31")]
    [InlineData(3, "2025-05-01", "due from 2025-09-01 to 2025-12-31")]
    [InlineData(4, "2025-12-01", "due from 2026-01-01 to 2026-03-31")]
    [InlineData(12, "2024-01-31", "due from 2024-02-01 to 2024-02-29")]
    public void NextDue_TimesAYear_IsTheNextShareOfTheYear(int times, string last, string due) => Assert.Equal(due, After(last, new TimesPerYear { Times = times }));

    [Theory]
    [InlineData(2, "2025-02-03 2025-05-06", "due from 2026-01-01 to 2026-06-30")]
    [InlineData(2, "2025-02-03 2025-03-04 2025-05-06", "due from 2026-01-01 to 2026-06-30")]
    [InlineData(2, "2025-05-06 2025-09-10", "due from 2026-01-01 to 2026-06-30")]
    [InlineData(2, "2024-12-31 2025-05-06", "due from 2025-07-01 to 2025-12-31")]
    [InlineData(2, "2024-02-03 2024-05-06 2025-05-06", "due from 2025-07-01 to 2025-12-31")]
    [InlineData(2, "2025-05-06 2025-02-03", "due from 2026-01-01 to 2026-06-30")]
    [InlineData(4, "2025-01-05 2025-02-05 2025-03-05", "due from 2025-10-01 to 2025-12-31")]
    [InlineData(4, "2025-01-05 2025-11-05", "due from 2026-01-01 to 2026-03-31")]
    [InlineData(1, "2025-01-05 2025-11-05", "due from 2026-01-01 to 2026-12-31")]
    public void NextDue_TimesAYear_CountsAllThatWereHeldInTheYear(int times, string held, string due)
    {
        RotationRules rules = Of(new TimesPerYear { Times = times }).Rules with { Sessions = [.. held.Split(' ').Select(Held), new Session { From = PartialDate.Parse("2025-12-02") }] };
        Assert.Equal(due, new Rotation(rules).NextDue(new LocalDate(2025, 12, 1)).ToString().Split(';')[0]);
    }

    [Theory]
    [InlineData(10, 12, "2025-09-30", "due from 2025-10-01 to 2025-12-31")]
    [InlineData(10, 12, "2025-10-01", "due from 2026-10-01 to 2026-12-31")]
    [InlineData(11, 2, "2025-03-01", "due from 2025-11-01 to 2026-02-28")]
    [InlineData(5, 5, "2025-03-01", "due from 2025-05-01 to 2025-05-31")]
    [InlineData(5, 5, "9989-06-01", "due from 9990-05-01 to 9990-05-31")]
    [InlineData(5, 5, "9990-03-01", None)]
    public void NextDue_PartOfTheYear_IsTheNextSuchPart(int from, int to, string last, string due) => Assert.Equal(due, After(last, Part(from, to)));

    [Theory]
    [InlineData("P6M", "2025-03-31", "due from 2025-04-01 to 2025-09-30")]
    [InlineData("P2Y", "2024-02-29", "due from 2024-03-01 to 2026-02-28")]
    [InlineData("P1M1D", "2025-01-31", "due from 2025-02-01 to 2025-03-01")]
    [InlineData("P10D", "9999-12-21", "due from 9999-12-22 to 9999-12-31")]
    [InlineData("P11D", "9999-12-21", None)]
    [InlineData("P1M", "9999-11-30", "due from 9999-12-01 to 9999-12-30")]
    [InlineData("P1M", "9999-12-01", None)]
    public void NextDue_EveryPeriod_RunsFromTheDayAfterTheLastSession(string period, string last, string due) => Assert.Equal(due, After(last, Every(period)));

    [Fact]
    public void NextDue_WithoutASession_CountsFromEntryIntoForce()
    {
        LocalDate today = new(2025, 2, 1);
        LocalDate inForce = new(2024, 11, 10);
        (Cadence Clause, string Due)[] clauses =
        [
            (new AtLeastOncePerYear(), "due from 2024-11-10 to 2025-11-10"), (Every("P6M"), "due from 2024-11-10 to 2025-05-10"),
            (Every("P2M"), "due from 2024-11-10 to 2025-01-10; overdue since 2025-01-11"), (new TimesPerYear { Times = 2 }, "due from 2024-11-10 to 2025-05-10"),
            (Part(10, 12), "due from 2025-10-01 to 2025-12-31"), (Part(11, 12), "due from 2025-11-01 to 2025-12-31"), (Part(12, 1), "due from 2024-12-01 to 2025-01-31; overdue since 2025-02-01"),
        ];
        Assert.All(clauses, c => Assert.Equal(c.Due, Complete(c.Clause, today).NextDue(today, inForce).ToString()));
        Assert.Equal("due from 2024-11-01 to 2024-12-31; overdue since 2025-01-01", Complete(Part(11, 12), today).NextDue(today, new LocalDate(2024, 11, 1)).ToString());
        Assert.Equal(None, Of(new AsNeeded()).NextDue(today, today, today).ToString());

        // Where a clause of its own says when the first is held, the others count from that one.
        AfterEntryIntoForce first = new() { Within = Period.FromYears(2) };
        Assert.Equal("due from 2024-11-10 to 2026-11-10", Of([new AtLeastOncePerYear(), first], null).NextDue(today, inForce).ToString());
        Assert.Equal("due from 2025-01-01 to 2025-12-31", Of([new AtLeastOncePerYear(), first], "2024-11-20").NextDue(today, inForce).ToString());
    }

    [Fact]
    public void NextDue_WithoutWhatItCountsFrom_IsNotKnownAndSaysWhy()
    {
        const string NotInForce = "not known: no session is on record as held, and the entry into force is not given";
        LocalDate today = new(2025, 2, 1);
        Cadence[] cadences = [new AtLeastOncePerYear(), Every("P6M"), new TimesPerYear { Times = 2 }, Part(10, 12), new AfterEntryIntoForce { Within = Period.FromYears(1) }];
        Assert.All(cadences, cadence => Assert.Equal((NotInForce, CadenceFact.EntryIntoForce), (Of(cadence).NextDue(today, request: today).ToString(), Of(cadence).NextDue(today).Missing)));
        Assert.Null(Of(new OnRequest()).NextDue(today).Missing);
        Assert.Null(Of([new AtLeastOncePerYear(), new OnRequest { Within = Period.FromDays(30) }], null).NextDue(today, request: today).Missing);

        // A session was held, nobody knows when: then the first is not due any more, and the next cannot be told.
        Assert.All(cadences, cadence =>
        {
            SessionDue due = new Rotation(Of(cadence).Rules with { Sessions = [new Session()] }).NextDue(today, today);
            Assert.Equal(cadence is AfterEntryIntoForce ? (None, null) : (NoDay, CadenceFact.LastSession), (due.ToString(), due.Missing));
        });
        Assert.Equal("due from 2025-01-15 to 2026-01-15", new Rotation(Of(cadences[0]).Rules with { Sessions = [new Session { Status = SessionStatus.Planned }, Held("2026-05-01")] }).NextDue(today, new LocalDate(2025, 1, 15)).ToString());
    }

    [Fact]
    public void NextDue_EarlierTurnsNotKnown_IsNotOverdueSinceTheEntryIntoForce()
    {
        RotationRules rules = Of([new AtLeastOncePerYear(), new AfterEntryIntoForce { Within = Period.FromYears(1) }], null).Rules with { FirstTurn = 7 };
        SessionDue due = new Rotation(rules).NextDue(new LocalDate(2016, 6, 1), new LocalDate(1961, 1, 1));
        Assert.Equal((NoDay, CadenceFact.LastSession, 7), (due.ToString(), due.Missing, due.Turn));
    }

    [Fact]
    public void NextDue_LaterSessionWithoutADay_IsNotKnown()
    {
        Session dated = Held("2021-02-02"), undated = new();
        string Due(params Session[] sessions) => new Rotation(Of(new AtLeastOncePerYear()).Rules with { Sessions = [.. sessions] }).NextDue(new LocalDate(2023, 6, 1)).ToString();
        Assert.Equal(NoDay, Due(dated, undated));
        Assert.Equal("due from 2022-01-01 to 2022-12-31; overdue since 2023-01-01", Due(undated, dated));
        Assert.Equal(NoDay, Due(dated, undated, Held("2023-06-02")));
        Assert.Equal("due from 2022-01-01 to 2022-12-31; overdue since 2023-01-01", Due(dated, Held("2023-06-02"), undated));
    }

    [Fact]
    public void NextDue_WithoutASession_IsKnownFromARequest()
    {
        LocalDate today = new(2025, 2, 1);
        AfterEntryIntoForce first = new() { Within = Period.FromYears(1) };
        Assert.Equal("due from 2025-01-15 to 2026-01-15", Of(first).NextDue(today, entryIntoForce: new LocalDate(2025, 1, 15)).ToString());
        Assert.Equal(None, Of(first, "2025-01-20").NextDue(today, entryIntoForce: new LocalDate(2025, 1, 15)).ToString());
        OnRequest asked = new() { Within = Period.FromDays(30) };
        Assert.Equal("due from 2025-02-01 to 2025-03-03", Of(asked).NextDue(today, request: today).ToString());
        Assert.Equal(None, Of(asked).NextDue(today, entryIntoForce: today).ToString());
        Assert.Equal("due from 2025-02-01 to 2025-03-03", Of(asked, "2025-01-31").NextDue(today, request: today).ToString());
        Assert.Equal(None, Of(asked, "2025-02-01").NextDue(today, request: today).ToString());
        Assert.Equal(None, Of(new OnRequest()).NextDue(today, request: today).ToString());
        Assert.Equal(1, Of(asked).NextDue(today).Turn);
    }

    [Fact]
    public void NextDue_SeveralClauses_TheOneThatFallsDueFirstDecides()
    {
        Cadence[] cadences = [new AsNeeded(), new AtLeastOncePerYear(), Every("P6M"), Every("P26W4D")];
        SessionDue due = Of(cadences, "2025-03-01").NextDue(new LocalDate(2025, 9, 1));
        Assert.Equal(("due from 2025-03-02 to 2025-09-01", cadences[2]), (due.ToString(), due.Clause));
        Assert.False(due.IsOverdue);
        SessionDue late = Of(cadences, "2025-03-01").NextDue(new LocalDate(2025, 9, 2));
        Assert.Equal("due from 2025-03-02 to 2025-09-01; overdue since 2025-09-02", late.ToString());
        Assert.Equal(new LocalDate(2025, 9, 2), late.OverdueSince);
        Assert.True(late.IsOverdue);
        Assert.Null(Of(new AsNeeded(), "2025-03-01").NextDue(new LocalDate(2025, 9, 2)).Clause);
    }

    [Theory]
    [InlineData("2025-09-10", "2025-10-10", false, "due from 2025-04-01 to 2025-09-09")]
    [InlineData("2025-09-30", "2025-09-30", false, "due from 2025-04-01 to 2025-09-29")]
    [InlineData("2025-09-01", "2025-09-29", false, "due from 2025-04-01 to 2025-09-30")]
    [InlineData("2025-10-01", "2025-10-31", false, "due from 2025-04-01 to 2025-09-30")]
    [InlineData("2024-09-10", "2024-10-10", false, "due from 2025-04-01 to 2025-09-30")]
    [InlineData("2020-09-10", "2020-10-10", true, "due from 2025-04-01 to 2025-09-09")]
    [InlineData("2020-09-30", "2020-10-10", true, "due from 2025-04-01 to 2025-09-29")]
    [InlineData("2020-09-10", "2020-09-30", true, "due from 2025-04-01 to 2025-09-09")]
    [InlineData("2020-09-10", "2020-09-29", true, "due from 2025-04-01 to 2025-09-30")]
    [InlineData("2020-10-01", "2020-11-30", true, "due from 2025-04-01 to 2025-09-30")]
    [InlineData("2025-03-20", "2025-04-15", false, "due from 2025-04-16 to 2025-09-30")]
    [InlineData("2020-09-15", "2021-04-10", true, "due from 2025-04-11 to 2025-09-14")]
    [InlineData("2020-09-30", "2021-04-01", true, "due from 2025-04-02 to 2025-09-29")]
    [InlineData("2020-10-01", "2021-03-31", true, "due from 2025-04-01 to 2025-09-30")]
    [InlineData("2020-01-01", "2020-12-31", true, "due from 2025-04-01 to 2025-09-30")]
    public void NextDue_ExcludedPeriod_MovesBothDaysInwards(string from, string to, bool everyYear, string due)
    {
        RotationRules rules = Of(Every("P6M"), "2025-03-31").Rules with { ExcludedPeriods = [new ExcludedPeriod { From = Day(from), To = Day(to), EveryYear = everyYear }] };
        Assert.Equal(due, new Rotation(rules).NextDue(new LocalDate(2025, 5, 1)).ToString());
    }

    [Fact]
    public void NextDue_ExcludedPeriodsInARow_AreAllPassed()
    {
        ExcludedPeriod[] periods = [new() { From = Day("2025-09-20"), To = Day("2025-09-30") }, new() { From = Day("2025-08-01"), To = Day("2025-09-19") }];
        Rotation rotation = new(Of(Every("P6M"), "2025-03-31").Rules with { ExcludedPeriods = [.. periods] });
        Assert.Equal(Day("2025-07-31"), rotation.NextDue(Day("2025-05-01")).On!.Value.Latest);
    }

    [Fact]
    public void NextDue_CountsFromTheLastSessionThatUsedATurnUpToToday()
    {
        RotationRules rules = Of(Every("P6M")).Rules with
        {
            SessionKinds = [new SessionKind { Code = "informal", UsesTurn = false, Numbering = SessionNumbering.None }],
            Sessions =
            [
                Held("2025-03"), Held("2025-02-10") with { To = PartialDate.Parse("2025-02-12") }, new Session(), Held("2025-06-01") with { Status = SessionStatus.Planned },
                Held("2025-05-01") with { Kind = "informal" }, Held("2025-07-01"),
            ],
        };
        Rotation rotation = new(rules);
        // The third, of which no day is known, was held before the fifth, and may have been after the first.
        Assert.Equal(NoDay, rotation.NextDue(Day("2025-06-30")).ToString());
        Assert.Equal("due from 2025-04-01 to 2025-09-30", new Rotation(rules with { Sessions = rules.Sessions.Where(s => s.From is not null).ToEquatableList() }).NextDue(Day("2025-06-30")).ToString());
        Assert.Equal("due from 2025-07-02 to 2026-01-01", rotation.NextDue(Day("2025-07-01")).ToString());
        Assert.Equal("due from 2025-02-13 to 2025-08-12", rotation.NextDue(Day("2025-02-28")).ToString());
        Assert.Equal("due from 2025-02-13 to 2025-08-12", rotation.NextDue(Day("2025-02-10")).ToString());
        Assert.Equal(CadenceFact.EntryIntoForce, rotation.NextDue(Day("2025-02-09")).Missing);
        Assert.Equal(4, rotation.NextDue(Day("2025-06-30")).Turn);
        Assert.Equal(6, rotation.NextDue(Day("2025-07-01")).Turn);
    }

    /// <summary>A session of which only the month or year is known was perhaps held already: nothing is overdue that may not be.</summary>
    [Fact]
    public void NextDue_SessionKnownInPart_CountsFromTheFirstDayItCanBe()
    {
        Rotation monthly = new(Of(Every("P6M")).Rules with { Sessions = [Held("2025-02-10"), Held("2025-03")] });
        Assert.Equal("due from 2025-04-01 to 2025-09-30", monthly.NextDue(Day("2025-03-01")).ToString());
        Assert.Equal("due from 2025-02-11 to 2025-08-10", monthly.NextDue(Day("2025-02-28")).ToString());
        Rotation yearly = new(Of(Every("P1Y")).Rules with { Sessions = [Held("2023-05-01"), Held("2025")] });
        Assert.False(yearly.NextDue(Day("2025-11-25")).IsOverdue);
    }

    private static string After(string last, Cadence cadence) => Of(cadence, last).NextDue(Day(last)).ToString();

    private static Rotation Of(Cadence cadence, string? last = null) => Of([cadence], last);

    private static Rotation Of(Cadence[] cadences, string? last) => new(Trial.Two with { Cadences = [.. cadences], Sessions = last is null ? [] : [Held(last)] });

    private static Rotation Complete(Cadence cadence, LocalDate to) => new(Of(cadence).Rules with { SessionsCompleteTo = to });

    private static Session Held(string from) => new() { From = PartialDate.Parse(from) };

    private static EveryPeriod Every(string period) => new() { Period = PeriodPattern.Roundtrip.Parse(period).Value };

    private static PartOfYear Part(int from, int to) => new() { FromMonth = from, ToMonth = to };

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
