using PactModel.Tests.Rotations.Tables;
using static PactModel.Tests.Rotations.RecordedSessions;

namespace PactModel.Tests.Rotations;

/// <summary>Which turn in fact ran, where the days of sessions or of handovers are known in part, and of which the next session is.</summary>
public sealed class SessionHandoverTests
{
    [Theory]
    [InlineData("2021-02-07 2021-02", "4:2021-02", "2021-02-07", 1)]
    [InlineData("2021-02-07 2021 2021-02<2021-02-13", "4:2021-02 1:2021-02-12", "2021-02-28", 4)]
    [InlineData("2021-02-09 2021-02-14<2021-02-15 2021-02", "3:2021-02-01", "2021-02-09", null)]
    [InlineData("2021-02-20 2021-02-11", "1:2021-02-06", "2021-02-11", 2)]
    [InlineData("1:2021-02 2:2021-02-03<2021-02-02 4:2021-02", "5:2021-02", "2021-02-28", 5)]
    public void PresidedOn_TurnsThatAreTheirSessions_GoesByWhatIsCertain(string sessions, string handovers, string day, int? turn)
    {
        Rotation rotation = new(Three with { Sessions = Parse(sessions), Handovers = Handed(handovers) });
        Assert.Equal(turn, rotation.Compiled.InFact.On(Day(day)));
        Assert.Equal(turn is { } known ? rotation.HolderOf(known) : null, rotation.PresidedOn(Day(day)));
    }

    [Fact]
    public void PresidedOn_TurnsThatRunUntilTheNext_GoesByWhatIsCertain()
    {
        Rotation between = new(Of("2:2021-02-10 4:2021", Daily(6, "2021-01-28"), LastingFrom(2)).Rules);
        Assert.Equal("1 2 -", Presided(between, "2021-01-28 2021-02-10 2021-02-11"));
        Rotation calendar = new(Of("3:2021-02-12<2021-02 2021-02", Daily(2, "2021-01-30"), Sessions with { FromTurn = 3 }).Rules with { Handovers = Handed("3:2021-01-31") });
        Assert.Equal("- - 3", Presided(calendar, "2021-02-02 2021-02-04 2021-02-12"));
        Rotation opened = new(Lasting("2021-02-02 2021-02").Rules with { Handovers = Handed("1:2021-01-29") });
        Assert.Equal("1 1 - 2", Presided(opened, "2021-01-29 2021-02-01 2021-02-02 2021-02-28"));
        Rotation passed = new(Of("4:2021-02-03 6:2021-02-11", Rules.UntilNextSession, Sessions with { FromTurn = 4 }).Rules with { Handovers = Handed("5:2021-01-31") });
        Assert.Equal("- 6", Presided(passed, "2021-02-03 2021-02-11"));
    }

    [Fact]
    public void AtLeastOn_HandoverOfAMonth_IsTakenToBeOnItsLastDay()
    {
        Rotation rotation = new(Meeting("2:2021-02-06 3:2021-02-06 4:2021-02").Rules with { Handovers = Handed("3:2021-02") });
        Assert.Equal((2, 2), (rotation.Compiled.InFact.AtLeastOn(Day("2021-02-06")), rotation.Compiled.InFact.AtLeastOn(Day("2021-02-27"))));
    }

    [Fact]
    public void PresidedOn_HandoverOfAMonth_IsNotKnownFromItsFirstDayOn()
    {
        Rotation rotation = new(Of("", Daily(20, "2021-01-20")).Rules with { Handovers = Handed("2:2021-02") });
        Assert.Equal("1 - - 2", Presided(rotation, "2021-01-31 2021-02-01 2021-02-27 2021-02-28"));
    }

    /// <summary>A chair that was handed over in a month known only in part, and again in it: turns begin in their order.</summary>
    [Fact]
    public void PresidedOn_HandoversOfOneMonth_StandInTheOrderOfTurns()
    {
        TermChange monthly = Rules.Every("P1M", Day("2024-01-01"));
        Rotation early = new(Of("", monthly).Rules with { Handovers = Handed("6:2024-05-20 5:2024-05") });
        Assert.Equal("4 - - 6 6 7", Presided(early, "2024-04-30 2024-05-01 2024-05-19 2024-05-20 2024-06-30 2024-07-01"));
        Assert.Equal((5, 7, 7, 8), (NextSession(early, "2024-04-30"), NextSession(early, "2024-05-20"), NextSession(early, "2024-06-30"), NextSession(early, "2024-07-01")));
        Assert.Equal("2024-05-01/2024-05-31", early.Compiled.InFact.WidestOf(5).ToString());
        Rotation late = new(Of("", monthly).Rules with { Handovers = Handed("4:2024-05-08 5:2024-05") });
        Assert.Equal("3 3 - - 5", Presided(late, "2024-04-30 2024-05-07 2024-05-08 2024-05-30 2024-05-31"));

        static int NextSession(Rotation rotation, string day) => rotation.NextSessionTurn(Day(day)).Number;
    }

    [Fact]
    public void WidestOf_TurnThatRunsOn_HasNoLastDayWhateverFollows()
    {
        Rotation rotation = new(Lasting("4:2021-02-15").Rules with { Handovers = Handed("5:2021-02-22") });
        Assert.Equal("2021-02-15/..", rotation.Compiled.InFact.WidestOf(4).ToString());
        Rotation daily = new(Of("", Daily(4, "2021-02-01")).Rules with { Handovers = Handed("2:2021-02-07 4:2021-02-11") });
        Assert.Equal("2021-02-01/2021-02-07 2021-02-09/2021-02-12", $"{daily.Compiled.InFact.WidestOf(1)} {daily.Compiled.InFact.WidestOf(3)}");
    }

    [Fact]
    public void NextSessionTurn_SessionsOnRecord_GoesByTheirOwnDays()
    {
        Session planned = Parse("2:2021-02-09/2021-02-13")[0] with { Status = SessionStatus.Planned };
        Assert.Equal("2 2 1", NextSession(new Rotation(Three with { Sessions = [planned] }), "2021-02-10 2021-02-13 2021-02-14"));
        Assert.Equal("5 5", NextSession(Of("2021-02-27<2021-02", Daily(1, "2021-01-28")), "2021-01-28 2021-01-30"));
    }

    [Fact]
    public void NextSessionTurn_SessionsHeldWithoutADay_CountAsHeld()
    {
        Assert.Equal("5 5", NextSession(Of("2:2021-02-09 4:-", Sessions, Daily(5, "2021-02-22", 3)), "2021-02-09 2021-02-11"));
        Assert.Equal("3", NextSession(Of("2021-02-08 -", Daily(1, "2021-02-11"), LastingFrom(3)), "2021-02-08"));
        Assert.Equal("2", NextSession(Of("2021-02", Daily(2, "2021-01-30"), LastingFrom(3)), "2021-02-01"));
    }

    [Fact]
    public void NextSessionTurn_OfSessionsWithoutADay_IsNotOfOneAfterThatOfALaterDay()
    {
        Session planned = Parse("2:-")[0] with { Status = SessionStatus.Planned };
        Assert.Equal("2", NextSession(new Rotation(Three with { Sessions = [planned, .. Parse("3:- 3:2025-01-01")] }), "2024-01-01"));
    }

    [Fact]
    public void NextSessionTurn_OnTheDayOfTheHandoverToTheFirstTurn_GoesByTheCalendarAgain()
    {
        Session planned = Parse("1:2021-02-01")[0] with { Status = SessionStatus.Planned };
        Rotation rotation = new(Of("", Sessions, Daily(100, "2022-01-01", 2)).Rules with { Sessions = [planned], Handovers = Handed("1:2021-02-05") });
        Assert.Equal("1 2", NextSession(rotation, "2021-02-04 2021-02-05"));
    }

    private static string NextSession(Rotation rotation, string days) => string.Join(' ', days.Split(' ').Select(d => rotation.NextSessionTurn(Day(d)).Number));
}
