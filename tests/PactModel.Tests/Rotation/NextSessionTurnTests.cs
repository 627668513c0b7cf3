using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Which turn the next session is of, as of a day; and plans over days of which some are not known.</summary>
public sealed class NextSessionTurnTests
{
    private static readonly RotationRules s_yearly = Trial.Two with
    {
        Terms = [new TermChange { Start = new LocalDate(2000, 1, 1), Term = new CalendarTerm { Period = Period.FromYears(1) } }],
    };

    private static LocalDate Day(int year, int month = 1, int day = 1) => new(year, month, day);

    private static int Of(RotationRules rules, LocalDate asOf) => new Rotation(rules).NextSessionTurn(asOf).Number;

    private static Session Held(string from, SessionStatus status = SessionStatus.Held) => new() { From = PartialDate.Parse(from), Status = status };

    [Fact]
    public void NextSessionTurn_OfTurnsWithDays_GoesByTheCalendar()
    {
        Assert.Equal((1, 2, 27), (Of(s_yearly, Day(1999)), Of(s_yearly, Day(2000)), Of(s_yearly, Day(2025, 12, 31))));

        // The running turn owes its session, if that of the one before is the last on record.
        RotationRules held = s_yearly with { Sessions = [Held("2001-05-05")] };
        Assert.Equal((3, 3), (Of(held, Day(2001, 5, 5)), Of(held, Day(2002, 3, 1))));
        Assert.Equal(1, Of(Trial.Two, Day(2026)));
    }

    [Fact]
    public void NextSessionTurn_PlannedSession_GoesFirstUntilItsDaysAreOver()
    {
        RotationRules rules = Trial.Two with { Sessions = [Held("2025-01-10"), Held("2027-02-01", SessionStatus.Planned) with { Number = 5, Turn = 4 }] };
        Assert.Equal((4, 2), (Of(rules, Day(2027, 2, 1)), Of(rules, Day(2027, 2, 2))));
        Assert.Equal(1, Of(rules, Day(2024)));
    }

    [Fact]
    public void NextSessionTurn_AsOfAnEarlierDay_LeavesOutWhatWasHeldLater()
    {
        RotationRules rules = Trial.Two with { Sessions = [Held("2025-01-10"), Held("2026-01-10")] };
        Assert.Equal((1, 2, 3), (Of(rules, Day(2024)), Of(rules, Day(2025, 12, 31)), Of(rules, Day(2026, 1, 10))));
        Assert.Equal(int.MaxValue, Of(Trial.Two with { Sessions = [new Session { Turn = int.MaxValue - 1 }] }, Day(2026)));
    }

    /// <summary>The Human Rights Council and others: several sessions a year, and a turn of a year.</summary>
    [Theory]
    [InlineData("2025-06-10 2025-12-09", "2025-07-01", 2025)]
    [InlineData("2025-06-10", "2025-07-01", 2025)]
    [InlineData("2025-06-10", "2025-12-31", 2025)]
    [InlineData("2025-06-10", "2026-01-01", 2026)]
    [InlineData("2025-06-10 2025-12-09", "2025-12-09", 2026)]
    [InlineData("2025-02-24", "2025-01-10", 2025)]
    [InlineData("2025-03-10 2025-05-10", "2025-07-01", 2026)]
    [InlineData("2027-02-24", "2025-01-10", 2027)]
    public void NextSessionTurn_OfABodyThatMeetsTwiceInATurn_IsOfTheRunningTurnWhileThatOwesASession(string held, string asOf, int turn)
    {
        RotationRules council = s_yearly with
        {
            FirstTurn = 2025,
            Terms = [Rules.Every("P1Y", Day(2025))],
            Segments = [Rules.Segment(Rules.List("AUT BGR HRV"), "AUT")],
            Cadences = [new TimesPerYear { Times = 2 }],
            Sessions = [.. held.Split(' ').Select(d => Held(d))],
        };
        Assert.Equal(turn, Of(council, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value));
    }

    [Fact]
    public void NextSessionTurn_ClauseThatCountsAPeriod_AsksTheTurnInWhichThatPasses()
    {
        RotationRules With(Cadence cadence, string held) => s_yearly with { Cadences = [cadence], Sessions = [Held(held)] };
        Assert.Equal((2, 1), (Of(With(new EveryPeriod { Period = Period.FromYears(1) }, "2000-06-10"), Day(2000, 7)), Of(With(new EveryPeriod { Period = Period.FromMonths(6) }, "2000-06-10"), Day(2000, 7))));

        // What is overdue is asked of whoever presides.
        RotationRules overdue = With(new EveryPeriod { Period = Period.FromMonths(3) }, "2000-06-10");
        Assert.Equal((1, 2), (Of(overdue, Day(2000, 12, 31)), Of(overdue, Day(2001))));
    }

    [Fact]
    public void NextSessionTurn_DaysBeyondTheRunningTurn_AreAskedOfTheNext()
    {
        RotationRules summer = s_yearly with { Terms = [Rules.Every("P1Y", Day(2000, 7))], Sessions = [Held("2001-04-10")], Cadences = [new PartOfYear { FromMonth = 8, ToMonth = 9 }] };
        Assert.Equal(2, Of(summer, Day(2001, 5)));
        Assert.Equal(1, Of(summer with { Handovers = [new Handover { Turn = 2, Date = PartialDate.Parse("2001-08-02") }] }, Day(2001, 5)));
        Assert.Equal(2, Of(summer with { Handovers = [new Handover { Turn = 2, Date = PartialDate.Parse("2001-08-01") }] }, Day(2001, 5)));
    }

    [Fact]
    public void NextSessionTurn_FirstSessionDueOrAskedFor_IsOfTheRunningTurn()
    {
        Rotation rotation = new(s_yearly with { Cadences = [new AfterEntryIntoForce { Within = Period.FromYears(1) }, new OnRequest { Within = Period.FromMonths(1) }] });
        LocalDate day = Day(2000, 5);
        Assert.Equal((2, 1, 1), (rotation.NextSessionTurn(day).Number, rotation.NextSessionTurn(day, entryIntoForce: Day(2000, 2)).Number, rotation.NextSessionTurn(day, request: day).Number));
    }

    /// <summary>The Pacific Alliance: Mexico was to hand over to Peru at the turn of the year, and did in August.</summary>
    [Theory]
    [InlineData("2023-08-01", "2022-12-15")]
    [InlineData("2023-08-01", "2023-02-01")]
    [InlineData("2023-08-01", "2023-08-01")]
    [InlineData("2023-08", "2023-02-01")]
    [InlineData("2023-08", "2023-08-15")]
    [InlineData("2023-08", "2023-08-31")]
    [InlineData("2022-10-01", "2022-12-15")]
    public void NextSessionTurn_HandoverOnAnotherDay_IsOfTheTurnThatFollowsInFact(string handover, string asOf)
    {
        RotationRules alliance = new()
        {
            FirstTurn = 11,
            Terms = [new TermChange { Start = Day(2022), Term = new CalendarTerm { Period = Period.FromYears(1) } }],
            Segments = [Rules.Segment(Rules.List("MEX PER CHL COL"), "MEX")],
            Handovers = [new Handover { Turn = 12, Date = PartialDate.Parse(handover) }],
            Sessions = [Held("2022-09-25")],
        };
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value;
        Assert.Equal(12, Of(alliance, day));
        Assert.Equal(day < PartialDate.Parse(handover).Latest ? 12 : 13, Of(alliance with { Sessions = [] }, day));
    }

    [Fact]
    public void NextSessionTurn_BeforeTheHandoverToTheFirstTurn_IsOfThat()
    {
        RotationRules late = s_yearly with { Handovers = [new Handover { Turn = 1, Date = PartialDate.Parse("2000-02") }] };
        Assert.Equal((1, 1, 2), (Of(late, Day(2000, 1, 15)), Of(late, Day(2000, 2, 15)), Of(late, Day(2000, 2, 29))));
        Assert.Equal(5, Of(s_yearly with { Terms = [.. s_yearly.Terms, new TermChange { FromTurn = 5, Term = new SessionTerm() }] }, Day(2003, 5, 5)));
    }

    /// <summary>Where turns follow sessions, one whose day is not known hides no later one.</summary>
    [Fact]
    public void Plan_OverDays_PassesTurnsWithoutDays()
    {
        Rotation rotation = new(Trial.Two with { Sessions = [new Session { Turn = 1 }, Held("2025-01-10"), new Session { Turn = 3 }, Held("2026-03-01"), Held("2027-03-01")] });
        Assert.Equal([2, 4], rotation.Plan(Day(2024), Day(2026, 12, 31)).Select(t => t.Number));
        Assert.Equal([4], rotation.Plan(Day(2026, 1, 1), Day(2026, 12, 31)).Select(t => t.Number));
        Assert.Empty(rotation.Plan(Day(2020), Day(2024)));
        Assert.Equal([4], rotation.CollisionsWith(rotation, Day(2026), Day(2026, 12, 31)).Select(c => c.Turn));
    }
}
