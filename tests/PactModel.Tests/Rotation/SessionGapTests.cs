using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Turns that run until the next one's session where the record has gaps: what is certain of their days, and what is only possible.</summary>
public sealed class SessionGapTests
{
    private static readonly Session s_first = Session(1, "2005-03-01", "2005-03-03");
    private static readonly Session s_fourth = Session(4, "2008-06-10");
    private static readonly Session s_fifth = Session(5, "2009-07-01");

    /// <summary>Each is a record in which the second and third turns have no day.</summary>
    public static TheoryData<string> Gaps { get; } = ["nothing", "undated", "postponed", "cancelled"];

    [Theory]
    [MemberData(nameof(Gaps))]
    public void SlotOf_TurnsWithoutADayBetween_IsOverByTheNextThatHasOne(string gap)
    {
        Rotation rotation = new(Record(gap));
        Assert.Equal("2005-03-01/..2008-06-09 - - 2008-06-10/2009-06-30 2009-07-01/..", string.Join(' ', rotation.Plan(1, 5).Select(t => t.Slot?.ToString() ?? "-")));
        TurnSlot slot = rotation.SlotOf(1)!.Value;
        Assert.Equal((null, new LocalDate(2008, 6, 9)), (slot.Last, slot.LatestLast));
        Assert.Equal((true, false), (slot.Contains(new LocalDate(2008, 6, 9)), slot.Contains(new LocalDate(2008, 6, 10))));
        Assert.Equal(new LocalDate(2009, 6, 30), rotation.SlotOf(4)!.Value.LatestLast);
        Assert.Null(rotation.SlotOf(5)!.Value.LatestLast);
        Assert.Equal([1, 4, 5], rotation.Plan(new LocalDate(2005, 6, 1), new LocalDate(2010, 1, 1)).Select(t => t.Number));
    }

    [Theory]
    [MemberData(nameof(Gaps))]
    public void TurnOn_TurnsWithoutADayBetween_IsKnownOnTheDaysOfTheSession(string gap)
    {
        Rotation rotation = new(Record(gap));
        Assert.Equal("1 1 - - 4 4 5 5", Turns(rotation, "2005-03-01 2005-03-03 2005-03-04 2007-09-01 2008-06-10 2009-06-30 2009-07-01 2030-01-01"));
        Assert.Equal(rotation.HolderOf(1), rotation.PresidedOn(new LocalDate(2005, 3, 3)));
        Assert.Null(rotation.PresidedOn(new LocalDate(2007, 9, 1)));
        Assert.Equal(rotation.HolderOf(5), rotation.PresidedOn(new LocalDate(2030, 1, 1)));
    }

    [Fact]
    public void TurnOn_SessionOfADayWithoutALast_IsKnownOnThatDay()
    {
        Rotation rotation = new(Record("nothing") with { Sessions = [s_first with { To = null }, s_fourth] });
        Assert.Equal("1 -", Turns(rotation, "2005-03-01 2005-03-02"));
        Rotation month = new(Record("nothing") with { Sessions = [s_first with { From = PartialDate.Parse("2005-03"), To = null }, s_fourth] });
        Assert.Equal("- - -", Turns(month, "2005-03-01 2005-03-31 2005-04-01"));
        Rotation months = new(Record("nothing") with { Sessions = [s_first with { From = PartialDate.Parse("2005-03"), To = PartialDate.Parse("2005-05") }, s_fourth] });
        Assert.Equal("- 1 1 -", Turns(months, "2005-03-30 2005-03-31 2005-05-01 2005-05-02"));
    }

    [Fact]
    public void TurnOn_GapBeforeAnotherTerm_EndsByItsFirstDay()
    {
        RotationRules rules = Record("nothing") with { Sessions = [s_first], Terms = [Rules.UntilNextSession, Rules.Every("P1Y", new LocalDate(2008, 1, 1), 4)] };
        Rotation rotation = new(rules);
        Assert.Equal("2005-03-01/..2007-12-31", rotation.SlotOf(1).ToString());
        Assert.Equal("1 - - 4", Turns(rotation, "2005-03-03 2005-03-04 2007-12-31 2008-01-01"));
        Rotation late = new(rules with { Sessions = [s_first, Session(5, "2009-05-05")] });
        Assert.Equal("2005-03-01/..2007-12-31", late.SlotOf(1).ToString());
        Rotation weeks = new(rules with
        {
            Terms = [new TermChange { Term = new WorkingWeeksTerm { Weeks = 5, Calendar = [new SessionPart { Start = new LocalDate(2005, 1, 3), Weeks = 7 }] } }, Rules.Every("P1Y", new LocalDate(2008, 1, 1), 4)],
            Sessions = [],
        });
        Assert.Equal("2005-02-07/..2007-12-31", weeks.SlotOf(2).ToString());

        // Three of its five weeks are still to come, on days that are not on the calendar.
        Assert.Equal("2 2 - 4", Turns(weeks, "2005-02-20 2005-03-13 2005-03-14 2008-01-01"));
    }

    [Fact]
    public void PresidedOn_HandoversInTheGap_SayWhoPresided()
    {
        Rotation rotation = new(Record("nothing") with { Handovers = [Handed(2, "2006-04-01"), Handed(3, "2007-04")] });
        Assert.Equal("1 1 2 2 - 3 3 4", Presided(rotation, "2005-03-04 2006-03-31 2006-04-01 2007-03-31 2007-04-15 2007-04-30 2008-01-01 2008-06-10"));
        Rotation whole = new(rotation.Rules with { Handovers = [.. rotation.Rules.Handovers.Take(1), Handed(3, "2007-04-01"), Handed(4, "2008-07-01")] });
        Assert.Equal("1 2 3 3 3 4", Presided(whole, "2006-03-31 2007-03-31 2007-04-01 2008-06-10 2008-06-30 2008-07-01"));
    }

    [Fact]
    public void PresidedOn_TurnsThatAreTheirSessions_GoByTheHandovers()
    {
        RotationRules rules = Trial.Two with { Sessions = [Session(1, "2005-03-01", "2005-03-03"), Session(2, "2006-03-01")] };
        Assert.Equal("1 - 2 -", Presided(new Rotation(rules), "2005-03-03 2005-03-04 2006-03-01 2006-03-02"));
        Rotation handed = new(rules with { Handovers = [Handed(2, "2005-09-01")] });
        Assert.Equal("1 1 2 2 -", Presided(handed, "2005-03-04 2005-08-31 2005-09-01 2006-03-01 2006-03-02"));
        Rotation later = new(rules with { Handovers = [Handed(3, "2006-09-01")] });
        Assert.Equal("1 - 2 2 3 3", Presided(later, "2005-03-03 2005-03-04 2006-03-02 2006-08-31 2006-09-01 2020-01-01"));
        Assert.Equal("1 - 2 -", Turns(handed, "2005-03-03 2005-09-01 2006-03-01 2006-03-02"));
    }

    [Fact]
    public void CollisionsWith_TurnsWithoutADayBetween_CollideOnCertainDaysOnly()
    {
        Rotation rotation = new(Record("nothing"));
        Trial.Same(
            [
                "MAR holds turn 1 here and turn 1 there from 2005-03-01 to 2005-03-03", "RWA holds turn 4 here and turn 4 there from 2008-06-10 to 2009-06-30",
                "MAR holds turn 5 here and turn 5 there from 2009-07-01 to 2010-12-31",
            ],
            rotation.CollisionsWith(rotation, new LocalDate(2005, 1, 1), new LocalDate(2010, 12, 31)).Select(c => c.ToString()));
    }

    [Fact]
    public void CollisionsWith_TurnOfAMonth_CollidesOnceItHasCertainlyBegun()
    {
        // The presidency of the Community of Latin American and Caribbean States beside a yearly one.
        Rotation celac = new(new RotationRules
        {
            Terms = [Rules.UntilNextSession],
            Segments = [Rules.Segment(Rules.List("SLV BOL MEX"), "SLV")],
            Sessions = [Session(1, "2017-01-25"), Session(2, "2019-01"), Session(3, "2020-01-08")],
        });
        Rotation yearly = new(new RotationRules { Terms = [Rules.Every("P1Y", new LocalDate(2017, 7, 1))], Segments = [Rules.Segment(Rules.List("MEX BOL SLV"), "MEX")] });
        const string Expected = "BOL holds turn 2 here and turn 2 there from 2019-01-31 to 2019-06-30";
        Assert.Equal(Expected, Assert.Single(celac.CollisionsWith(yearly, new LocalDate(2019, 1, 1), new LocalDate(2019, 6, 30))).ToString());
        Assert.Equal("2017-01-25/..2019-01-30", celac.SlotOf(1).ToString());
        Assert.Null(celac.SlotOf(2));
    }

    [Cases]
    public void TurnOn_RecordsWithGaps_IsTheLastBegunAndInItsSlot(RotationCase given)
    {
        // Every third session of those that the turns follow is missing.
        Session[] sessions = [.. Enumerable.Range(0, 20).Where(i => i % 3 != 1).Select(i => new Session { Turn = given.FirstTurn + i, From = new LocalDate(2000, 1, 1).PlusDays(40 * i) })];
        RotationRules rules = RuleMaker.Try(given.Rules, given.Rules with { Terms = [Rules.UntilNextSession], Sessions = [.. sessions] });
        Rotation rotation = new(rules);
        for (LocalDate day = new(2000, 2, 2); day < new LocalDate(2002, 6, 1); day = day.PlusDays(7))
        {
            if (rotation.Compiled.Slots.LastBegun(day) is not { } begun || rotation.Compiled.Slots.TurnOn(day) is not { } turn) continue;
            Assert.Equal(begun, turn);
            Assert.True(rotation.SlotOf(turn) is not { } slot || slot.Contains(day));
        }
    }

    private static RotationRules Record(string gap) => Trial.Two with
    {
        Terms = [Rules.UntilNextSession],
        Sessions = gap switch
        {
            "undated" => [s_first, new Session { Turn = 2 }, new Session { Turn = 3 }, s_fourth, s_fifth],
            "postponed" => [s_first, Session(2, "2006-03-01") with { Status = SessionStatus.Postponed }, Session(3, "2007-03-01") with { Status = SessionStatus.Postponed }, s_fourth, s_fifth],
            "cancelled" => [s_first, Session(2, "2006-03-01") with { Status = SessionStatus.Cancelled }, s_fourth, s_fifth],
            _ => [s_first, s_fourth, s_fifth],
        },
    };

    private static Session Session(int turn, string from, string? to = null) =>
        new() { Turn = turn, From = PartialDate.Parse(from), To = to is null ? null : PartialDate.Parse(to) };

    private static Handover Handed(int turn, string date) => new() { Turn = turn, Date = PartialDate.Parse(date) };

    private static string Turns(Rotation rotation, string days) => Each(days, day => rotation.TurnOn(day)?.Number);

    private static string Presided(Rotation rotation, string days) => Each(days, day => rotation.Compiled.InFact.On(day));

    private static string Each(string days, Func<LocalDate, int?> of) =>
        string.Join(' ', days.Split(' ').Select(d => of(NodaTime.Text.LocalDatePattern.Iso.Parse(d).Value) is { } turn ? RotationNumber.Text(turn) : "-"));
}
