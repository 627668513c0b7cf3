using NodaTime;
using PactModel.Tests.Rotations.Tables;
using static PactModel.Tests.Rotations.RecordedSessions;

namespace PactModel.Tests.Rotations;

/// <summary>What follows from the days of sessions, some known in part or put off, for the order of turns: which comes next, which has begun, what lies between.</summary>
public sealed class SessionOrderTests
{
    [Theory]
    [InlineData("2021-02", 1)]
    [InlineData("2021-02 2021-02", 1)]
    [InlineData("2021-02-14 2021-02-14 2021-01", 1)]
    [InlineData("2021-02-20 2021-02-11 2021-02-11", 2)]
    [InlineData("2021-02<2021-02 2021-02-12", null)]
    public void NextTurn_BeforeSessionsKnownInPart_IsTheOneThatNoOtherComesBefore(string sessions, int? turn) =>
        Assert.Equal(turn, Meeting(sessions).NextTurn(Day("2021-01-31"))?.Number);

    [Fact]
    public void NextTurn_TurnWithoutADayBeforeThoseOfACalendar_MayComeFirst()
    {
        Rotation rotation = Of("2:2021-02-09 1:2021-02-10", Rules.UntilNextSession, Daily(5, "2021-02-14", 4));
        Assert.Equal("- - -", Next(rotation, "2021-01-28 2021-02-08 2021-02-10"));
    }

    [Fact]
    public void NextTurn_LastTurnBeforeAnotherTerm_IsFollowedByTheFirstOfThat()
    {
        Rotation rotation = Of("", Daily(1, "2021-02-11"), Daily(1, "2021-02-20", 5));
        Assert.Equal("4 5 5 6", Next(rotation, "2021-02-13 2021-02-14 2021-02-19 2021-02-20"));
        Rotation open = Of("2021-02-08 3:2021-02<2021-02-12", Daily(1, "2021-02-11"), LastingFrom(3), Daily(1, "2021-02-20", 5));
        Assert.Equal("- -", $"{Turns(open, "2021-02-12")} {Next(open, "2021-02-12")}");
    }

    [Fact]
    public void TurnOn_SessionsAfterACalendar_BeginAfterItsLastTurn()
    {
        Rotation rotation = Of("3:2021-02", Daily(2, "2021-01-30"), LastingFrom(3));
        Assert.Equal("1 2 -", Turns(rotation, "2021-01-31 2021-02-01 2021-02-02"));
        Assert.Equal("3 -", Next(rotation, "2021-02-01 2021-02-02"));
        Assert.Equal("2021-02-12/..2021-02-27", Of("3:2021-02", Daily(1, "2021-02-11"), LastingFrom(3)).SlotOf(2).ToString());
    }

    [Fact]
    public void TurnOn_SessionPutOffToADayOfOneKnownInPart_IsNotKnown()
    {
        Rotation rotation = Lasting("2021-02-05<2021-02-05 2021-02");
        Assert.Equal("- - -", Turns(rotation, "2021-02-05 2021-02-27 2021-02-28"));
    }

    [Fact]
    public void TurnOn_SessionsPutOffToTheLastDayOfAYear_OfTheLaterTurnRunsThen()
    {
        Assert.Equal("- -", Turns(Lasting("2021-12<2021-11 2021-12-31 2021<2022"), "2021-12-30 2021-12-31"));
        Assert.Equal("2", Turns(Lasting("2021-12<2021-11 2021-12-31"), "2021-12-31"));
    }

    [Theory]
    [InlineData("2021-02-04 2021-02-02", "2021-02-03", 1, 1)]
    [InlineData("2021-02 2021-02-15", "2021-02-16", 3, 3)]
    [InlineData("2021-02-27<2021-02-21 2021-02-27", "2021-02-22", 1, 1)]
    [InlineData("2021-02-21 2021-02-21<2021-02-25", "2021-02-22", 3, 3)]
    [InlineData("2:2021-02 3:2021-02-22 3:2021-02-22<2021-02-17", "2021-02-18", 1, 3)]
    public void TurnsFrom_SessionsPutOffOrOutOfOrder_CountsNoneBeforeAnEarlierOne(string sessions, string day, int earliest, int latest) =>
        Assert.Equal((earliest, latest), Meeting(sessions).Compiled.Slots.TurnsFrom(Day(day)));

    [Fact]
    public void TurnsFrom_SessionPutOffAfterACalendar_CountsFromTheDayForWhichItWasCalledWhereItStandsApart()
    {
        SlotTable early = Of("3:2021-02-04<2021-02-06", Daily(5, "2021-01-31"), LastingFrom(3)).Compiled.Slots;
        Assert.Equal(((4, 4), 4), (early.TurnsFrom(Day("2021-02-05")), early.FirstTurnFrom(Day("2021-02-05"))));
        SlotTable apart = Of("2021-02-08 3:2021-02<2021-02-12", Daily(1, "2021-02-11"), LastingFrom(3)).Compiled.Slots;
        Assert.Equal((4, 4), apart.TurnsFrom(Day("2021-02-13")));
    }

    [Theory]
    [InlineData("2021-02-09 2021-02 2021-02-09", "1 2 3")]
    [InlineData("2021-02-08 2021-02 2021-01", "3 2 1")]
    [InlineData("2021-02-11 2021-02 2021-01", "3 2")]
    public void Plan_SessionsKnownInPart_StandInTheOrderOfTheirDays(string sessions, string turns) =>
        Assert.Equal(turns, Plan(Meeting(sessions), "2021-01-30", "2021-02-09"));

    /// <summary>One known to the year may have been held before another of that year or after it, and neither hides the other.</summary>
    [Theory]
    [InlineData("2003-05-11 2003", "2003-05-11", "1 2")]
    [InlineData("2003-05-11 2003", "2003-05-12", "2")]
    [InlineData("2003-05-11 2003", "2004-01-01", "")]
    [InlineData("2003-05-11/2003-05-14 2003-05-12 2003-05", "2003-05-13", "1 3")]
    [InlineData("2003 2005-06-01", "2004-01-01", "")]
    public void Plan_SessionsKnownInPart_HoldsEachThatMayTouchTheDays(string sessions, string day, string turns) =>
        Assert.Equal(turns, Plan(Meeting(sessions), day, day));

    [Theory]
    [InlineData("2003-05-11 2003 2004-06-01", "2003-07-01", "1 2")]
    [InlineData("2003-05-11 2003 2004-06-01", "2003-12-31", "2")]
    [InlineData("2003-05-11 2003 2004-06-01", "2004-06-01", "3")]
    [InlineData("2003-05-11 2003-05-11 2003", "2003-05-11", "2 3")]
    [InlineData("2003<2003-01 2003-05-11", "2003-07-01", "1 2")]
    [InlineData("2003<2003-01 2003-05-11 2004", "2004-07-01", "1 2 3")]
    public void Plan_TurnsThatRunBetweenSessions_HoldsEachThatMayStillRun(string sessions, string day, string turns) =>
        Assert.Equal(turns, Plan(Lasting(sessions), day, day));

    [Fact]
    public void Plan_LastTurnOfACalendar_MayRunUntilASessionKnownInPart()
    {
        Rotation rotation = Of("3:2021-03", Daily(14, "2021-02-01"), LastingFrom(3));
        Assert.Equal("2|2 3|3", $"{Plan(rotation, "2021-02-28", "2021-02-28")}|{Plan(rotation, "2021-03-10", "2021-03-10")}|{Plan(rotation, "2021-04-01", "2021-04-01")}");
    }

    [Law]
    public void Plan_OfADay_HoldsTheTurnOnIt(int seed)
    {
        Random random = new(seed);
        string[] days = ["2021-02", "2021-02-04", "2021-02-04/2021-02-09", "2021-02-11", "2021-03", "2021-03-01<2021-02-01", "2021", "2021-02<2021-01"];
        string sessions = string.Join(' ', Enumerable.Range(1, 5).Select(turn => $"{turn}:{days[random.Next(days.Length)]}").Where(_ => random.Next(6) > 0));
        foreach (Rotation rotation in (Rotation[])[Meeting(sessions), Lasting(sessions), Of(sessions, Daily(3, "2021-02-01"), LastingFrom(3))])
        {
            for (LocalDate day = new(2021, 2, 1); day < new LocalDate(2021, 3, 10); day = day.PlusDays(1))
            {
                if (rotation.Compiled.Slots.TurnOn(day) is { } turn) Assert.Contains(turn, rotation.Plan(day, day).Select(t => t.Number));
            }
        }
    }

    [Fact]
    public void Plan_SessionPutOffWithinTheMonthOfTheNext_StandsAfterTheOneThatHasBegunBefore()
    {
        EquatableList<Session> sessions = Parse("2021-02 2021-02 2021-02<2021-02 2021-02-25");
        Rotation rotation = new(Three with { Sessions = [sessions[0] with { Status = SessionStatus.Postponed }, .. sessions.Skip(1)] });
        Assert.Equal([1, 2, 1, 3], rotation.Sessions.Select(s => s.Turn!.Value));
        Assert.Equal("2 1", Plan(rotation, "2021-01-28", "2021-02-07"));
    }

    [Fact]
    public void Plan_OverTwoTerms_GivesEachTurnOnce()
    {
        Assert.Equal("1 2 3", Plan(Of("3:2021-02-04", Daily(5, "2021-01-31"), LastingFrom(3)), "2021-01-31", "2021-02-10"));
        Assert.Equal("3", Plan(Of("3:2021-02", Rules.UntilNextSession, Daily(7, "2021-02-14", 3)), "2021-02-04", "2021-02-14"));
        foreach (TermChange term in (TermChange[])[Sessions, Rules.UntilNextSession])
            Assert.Equal("2 3 4", Plan(Of("2:2021-02-07 3:2021-02-09 4:2021-02-12", Daily(5, "2021-01-31"), Sessions with { FromTurn = 2 }, term with { FromTurn = 4 }), "2021-02-07", "2021-02-13"));
    }

    [Fact]
    public void SlotOf_SessionsOfOneDayOrOfAMonth_IsThatOfTheRecord()
    {
        Assert.Equal("2021-02-27/2021-02-27 2021-02-27/2021-02-27", Slots(Meeting("2021-02-27 2021-02-27"), 2));
        Assert.Equal("2021-02-09/2021-02-09 - 2021-02-09/2021-02-09", Slots(Meeting("2021-02-09 2021-02 2021-02-09"), 3));
        Assert.Equal("2021-02-14/..2021-02-21", Lasting("2021-02-22 2021-02 2021-02-14").SlotOf(3).ToString());
        Assert.Equal("2021-02-10/2021-02-27 2021-02-28/..", Slots(Of("2021-02-28 2021-02", Daily(1, "2021-02-10"), LastingFrom(2)), 2));
        Assert.Equal("2021-02-28/..", Of("", Daily(4, "2021-02-20"), LastingFrom(4)).Compiled.Slots.CertainOf(3).ToString());
    }

    [Fact]
    public void Sessions_PutOffAndOnRecordAgain_KeepWhatTheRecordGivesThem()
    {
        Session Postponed(string text) => Parse(text)[0] with { Status = SessionStatus.Postponed };
        string Told(params Session[] sessions) => string.Join(' ', new Rotation(Three with { Terms = [Daily(4, "2021-01-29")], Sessions = [.. sessions] }).Sessions.Select(s => $"{s.Number}/{s.Turn}"));
        Rotation given = new(Three with { Sessions = [Postponed("2021-02-16"), Parse("3:2021-02-16<2021-02-16")[0]] });
        Assert.Equal("1/1 3/3", string.Join(' ', given.Sessions.Select(s => $"{s.Number}/{s.Turn}")));
        Assert.Equal("/5 /1", Told(Postponed("5:2021-02"), Parse("1:2021-02-06<2021-02")[0]));
        EquatableList<Session> called = Parse("2021-02-06<2021-02 2021-02-21<2021-02");
        Assert.Equal("1/1 1/1 1/1 2/2", string.Join(' ', new Rotation(Three with { Sessions = [Postponed("2021-02-01"), Postponed("2021-02-10<2021-02-01"), .. Parse("2021-02-20<2021-02-10 2021-03-01<2021-02-01")] }).Sessions.Select(s => $"{s.Number}/{s.Turn}")));
        Assert.Equal("/ /1 / 5/1", Told(Postponed("2021-02"), Postponed("1:2021-02"), called[0], called[1] with { Number = 5 }));
    }
}
