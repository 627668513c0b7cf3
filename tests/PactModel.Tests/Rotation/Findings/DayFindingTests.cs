using static PactModel.Tests.Rotations.RecordedSessions;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Days of sessions and handovers that do not fit those of their turns, of bodies whose turns follow a calendar and sessions by turns.</summary>
public sealed class DayFindingTests
{
    [Fact]
    public void Session_CountedForATurnOfACalendarBeforeIt_IsWarnedOf()
    {
        string Outside(string day) => $"/sessions/0: The session of {day} counts for turn 1, 2021-02-11/2021-02-11, in which it does not lie: give the turn it belongs to, or correct the day. [rotation.session.slot]";
        Rotation rotation = Of("2021-02-08", Daily(1, "2021-02-11"), LastingFrom(3));
        Trial.Same([Outside("2021-02-08")], Told(rotation));
        Session postponed = Parse("2021-02-08")[0] with { Status = SessionStatus.Postponed };
        Assert.Empty(new Rotation(rotation.Rules with { Sessions = [postponed] }).Findings);

        // A number before the first turn is that of no turn with days.
        Rotation early = new(Of("", Daily(1, "2021-02-11"), LastingFrom(8)).Rules with { FirstTurn = 5, Sessions = [Parse("2021-01-01")[0] with { Number = 3 }] });
        Assert.Empty(early.Findings);
    }

    [Fact]
    public void Session_OfATurnAfterACalendarOnADayBeforeOneOfIt_IsWarnedOf()
    {
        Rotation rotation = new(Of("", Daily(8, "2021-02-16"), LastingFrom(3)).Rules with { Sessions = [Parse("2021-02-14")[0] with { Number = 3 }, Parse("2:2021-02-15")[0]] });
        Trial.Same(["/sessions/0/from: Turn 3 is on record for 2021-02-14, before turn 2 (2021-02-15): correct the day, or the turn it belongs to. [rotation.session.order]"], Told(rotation).Take(1));
    }

    [Fact]
    public void Session_BeforeThoseOfSeveralTurns_IsToldWithTheFirstOfTheLatest()
    {
        string Before(int session, int turn, string day, string other) => $"/sessions/{session}/from: Turn {turn} is on record for {day}, before turn {other}: correct the day, or the turn it belongs to. [rotation.session.order]";
        Trial.Same([Before(2, 3, "2021-02-01", "1 (2021-02-10)")], Told(Meeting("2021-02-10 2021-02-10 2021-02-01")));
        Trial.Same([Before(3, 5, "2021-02-01", "4 (2021-03-01)"), "/sessions/2: Turn 4 is that of an earlier session on record as held too, and has but one: correct one of the turns, or, if one of the sessions used no turn, describe its kind in 'sessionKinds'. [rotation.session.turn]"], Told(Meeting("3:2021-02-28 4:2021-03-05 4:2021-03-01 5:2021-02-01")));
    }

    [Fact]
    public void Session_CalledForDaysBeforeAllTurns_IsToldWithThose()
    {
        const string Before = "/sessions/0: The session of 2021-02-02 lies before the first known turn, 1, which begins on 2021-02-12: begin the rotation with an earlier turn, or leave the session out. [rotation.session.turn]";
        Trial.Same([Before], Told(Of("2021-02<2021-02-02", Daily(4, "2021-02-12"))));
        Trial.Same([Before], Told(Of("-<2021-02-02", Daily(4, "2021-02-12"))));
    }

    [Fact]
    public void Session_CalledForTheLastDayOfItsTurnAtTheEarliest_IsInIt() =>
        Assert.Empty(Of("1:2021-02-06<2021-02", Daily(4, "2021-01-29")).Findings);

    [Fact]
    public void Handover_BeforeATurnOfWhichTheHandoverIsOnRecordToo_IsToldOfOnceAtMost()
    {
        static string Early(int handover, int turn, string day, int before, string start) =>
            $"/handovers/{handover}/date: Turn {turn} is said to have begun on {day}, before turn {before} by the rule ({start}): correct the day, or record the other handover too. [rotation.handover.order]";
        RotationRules daily = Of("", Daily(2, "2021-02-09")).Rules;
        Assert.Empty(new Rotation(daily with { Handovers = Handed("1:2021-02-04") }).Findings);
        Assert.DoesNotContain(Told(new Rotation(daily with { Handovers = Handed("3:2021-02-05 4:2021-02-06 2:2021-02-04 1:2021-02-04") })), told => told.Contains("before turn", StringComparison.Ordinal));
        Rotation mixed = new(Of("", Sessions, Daily(5, "2021-02-22", 3)).Rules with { Handovers = Handed("5:2021-02 4:2021-02-10") });
        Trial.Same([Early(1, 4, "2021-02-10", 3, "2021-02-22")], Told(mixed));
        Rotation met = new(Meeting("2021-02-15 2021-02-18 2021-02-21 2021-02-27").Rules with { Handovers = Handed("4:2021-02 5:2021-02-03") });
        Assert.Empty(met.Findings);
    }

    [Fact]
    public void Handover_ToTheLastTurnThereIs_IsFollowedByNone()
    {
        RotationRules daily = Of("", Daily(1, "2021-02-01")).Rules;
        Assert.Empty(new Rotation(daily with { Handovers = [new Handover { Turn = int.MaxValue, Date = PartialDate.Parse("2021-02-01") }] }).Findings);
    }

    private static IEnumerable<string> Told(Rotation rotation) => rotation.Findings.Select(f => f.ToString());
}
