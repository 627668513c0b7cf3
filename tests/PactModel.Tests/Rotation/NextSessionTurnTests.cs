using NodaTime;
using PactModel.Tests.Rotations.Findings;

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
        Assert.Equal(4, Of(rules, Day(2024)));
    }

    [Fact]
    public void NextSessionTurn_AsOfAnEarlierDay_LeavesOutWhatWasHeldLater()
    {
        RotationRules rules = Trial.Two with { Sessions = [Held("2025-01-10"), Held("2026-01-10")] };
        Assert.Equal((1, 2, 3), (Of(rules, Day(2024)), Of(rules, Day(2025, 12, 31)), Of(rules, Day(2026, 1, 10))));
        Assert.Equal(int.MaxValue, Of(Trial.Two with { Sessions = [new Session { Turn = int.MaxValue - 1 }] }, Day(2026)));
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
