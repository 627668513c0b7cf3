using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;
using static PactModel.Tests.Rotations.RecordedSessions;

namespace PactModel.Tests.Rotations;

/// <summary>The last numbers that turns can have, the first day of the calendar, and days that go beyond a calendar of sessions.</summary>
public sealed class LastTurnTests
{
    /// <summary>A turn a day, of which the third is the last there is.</summary>
    private static readonly RotationRules s_last = Three with { FirstTurn = int.MaxValue - 2, Terms = [Daily(1, "2000-01-01")] };

    [Fact]
    public void Plan_UpToTheLastTurnThereIs_HasIt()
    {
        Rotation rotation = new(s_last);
        Assert.Equal([int.MaxValue - 2, int.MaxValue - 1, int.MaxValue], rotation.Plan(Day("2000-01-01"), Day("2000-01-05")).Select(t => t.Number));
        Assert.Equal([int.MaxValue], rotation.Plan(Day("2000-01-03"), Day("2000-01-03")).Select(t => t.Number));
        Assert.Equal((int.MaxValue, null), (rotation.NextTurn(Day("2000-01-02"))!.Number, rotation.NextTurn(Day("2000-01-03"))?.Number));
        Assert.Equal(int.MaxValue, rotation.NextSessionTurn(Day("2000-01-03")).Number);
    }

    [Fact]
    public void Stretch_OfTheLastTurnButOne_CannotShortenTheNext()
    {
        StretchTurn stretch = new() { Turn = int.MaxValue - 1, End = Day("2000-01-03"), Effect = StretchEffect.ShortensNext };
        Trial.Refused(s_last with { Decisions = [stretch] }, "/decisions/0: Turn 2147483646 cannot end on 2000-01-03: a turn ends after it begins, and the next keeps at least a day. [rotation.decision.slot]");
        Assert.Equal("2000-01-02/2000-01-02", new Rotation(s_last with { Decisions = [stretch with { Effect = StretchEffect.ShiftsLater }] }).SlotOf(int.MaxValue - 1).ToString());
    }

    [Fact]
    public void TurnsFrom_SessionsUpToTheLastTurnThereIs_MayAllHaveBegun()
    {
        Rotation rotation = Of("", Sessions, Daily(1, "2021-03-01", int.MaxValue));
        Assert.Equal((1, int.MaxValue), rotation.Compiled.Slots.TurnsFrom(Day("2021-02-01")));
    }

    [Fact]
    public void Sessions_OnDaysOfTheLastTurnThereIs_DoNotSettleThatItIsTheirs()
    {
        RotationRules rules = Of("", Daily(1, "2021-02-01")).Rules with { FirstTurn = int.MaxValue - 3, Sessions = Parse("2021-03-05") };
        Rotation rotation = new(rules with { Terms = [rules.Terms[0], Sessions with { FromTurn = int.MaxValue - 1 }, Daily(1, "2021-03-01", int.MaxValue)] });
        Assert.Equal(int.MaxValue - 3, rotation.Sessions[0].Turn);
    }

    [Fact]
    public void Key_FromTheFirstDayThereIs_CountsFromTheFirstTurn()
    {
        KeyOrder keys = new() { Keys = [new SortKey { Party = Rules.Party("MAR"), Key = "Z", From = LocalDate.MinIsoValue }, .. Rules.Keys("RWA R; ETH E")] };
        Assert.Equal("MAR ETH RWA MAR", string.Join(' ', new Rotation(Trial.Yearly with { Segments = [Rules.Segment(keys, "MAR")] }).Plan(1, 4).Select(t => t.Holder)));
    }

    [Fact]
    public void WorkingWeeks_TurnsOfWhichTheDaysAreKnown_EndWithThoseOfTheNext()
    {
        WorkingWeeksTerm weeks = new() { Weeks = 5, Calendar = [new SessionPart { Start = Day("2005-01-03"), Weeks = 12 }] };
        Rotation rotation = Of("", new TermChange { Term = weeks });
        Trial.Same(
            ["MAR holds turn 1 here and turn 1 there from 2005-01-03 to 2005-02-06", "RWA holds turn 2 here and turn 2 there from 2005-02-07 to 2005-03-13"],
            rotation.CollisionsWith(rotation, Day("2005-01-01"), Day("2005-03-13")).Select(c => c.ToString()));

        // A turn that runs beyond the calendar may be said to end, and what follows to begin then.
        Rotation stretched = new(Of("", new TermChange { Term = weeks }, Daily(7, "2005-01-01", 4) with { Start = null }).Rules with { Decisions = [new StretchTurn { Turn = 3, End = Day("2005-05-02"), Effect = StretchEffect.ShiftsLater }] });
        Assert.Equal("2005-03-14/2005-05-01 2005-05-02/2005-05-08", $"{stretched.SlotOf(3)} {stretched.SlotOf(4)}");
    }

    [Fact]
    public void VenueOf_TurnBeforeTheFirst_IsRefusedThoughTheSeatIsPermanent()
    {
        Rotation rotation = new(Three with { Roles = [new PermanentRole { Role = RotationRole.Venue, Place = new Place("Addis Ababa", Rules.Party("ETH")) }] });
        Assert.Equal("Addis Ababa", rotation.VenueOf(1)!.City);
        Assert.Throws<ArgumentOutOfRangeException>("turn", () => rotation.VenueOf(0));
    }

    [Fact]
    public void FairnessOfSessions_WithoutAny_IsOfNobody()
    {
        Fairness fairness = new Rotation(Three).FairnessOfSessions();
        Assert.Equal((0, "nobody has a turn"), (fairness.Spread, fairness.ToString()));
    }
}
