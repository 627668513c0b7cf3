using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Two sessions held on record for one turn, where a turn is one session or runs from one to the next.</summary>
public sealed class SecondSessionTests
{
    private const string Twice = "/sessions/1: Turn 1 is that of an earlier session on record as held too, and has but one: correct one of the turns, or, if one of the sessions used no turn, describe its kind in 'sessionKinds'. [rotation.session.turn]";

    [Theory]
    [InlineData("1:2024-01-19 1:2025-01-20")]
    [InlineData("1:2024-01-19 1:2024-01-19")]
    [InlineData("1:- 1:-")]
    public void TwoHeldInATurnThatIsOneSession_AreWarnedOf(string sessions)
    {
        RotationRules rules = Trial.Two with { Sessions = RecordedSessions.Parse(sessions) };
        Trial.Accepted(rules, Twice);
        Trial.Accepted(rules with { Terms = [Rules.UntilNextSession] }, Twice);
    }

    /// <summary>A turn with days of its own has as many sessions as are called in it.</summary>
    [Fact]
    public void TwoHeldInATurnOfTheCalendar_AreAccepted() =>
        Trial.Accepted(Trial.Yearly with { Sessions = RecordedSessions.Parse("1:2000-01-19 1:2000-06-20") });

    [Fact]
    public void RecordsOfOneSession_OrThoseThatWereNotHeld_AreAccepted()
    {
        Session called = RecordedSessions.Parse("1:2024-01-19")[0];
        Session held = called with { From = PartialDate.Parse("2024-03-02"), PostponedFrom = called.From };
        Trial.Accepted(Trial.Two with { Sessions = [called with { Status = SessionStatus.Postponed }, held] });
        Trial.Accepted(Trial.Two with { Sessions = [called with { Status = SessionStatus.Planned }, held with { PostponedFrom = null }] });
        Trial.Accepted(Trial.Two with { Sessions = [called, held with { Status = SessionStatus.Cancelled }] });
        SessionKind resumed = new() { Code = "resumed", UsesTurn = false, Numbering = SessionNumbering.None };
        Trial.Accepted(Trial.Two with { SessionKinds = [resumed], Sessions = [called, held with { Kind = "resumed", PostponedFrom = null }] });
    }

    /// <summary>Where the record gives the numbers too, what is wrong is told once.</summary>
    [Fact]
    public void TwoHeldWithOneNumber_AreWarnedOfOnce() => Trial.Accepted(
        Trial.Two with { Sessions = [.. RecordedSessions.Parse("1:2024-01-19 1:2025-01-20").Select(s => s with { Number = 1 })] },
        "/sessions/1/number: Number 1 is that of an earlier session on record too: correct one of them, or, if this is that session, put off, give the day for which it was first called. [rotation.session.number]");
}
