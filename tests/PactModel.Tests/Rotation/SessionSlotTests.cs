using PactModel.Tests.Rotations.Findings;

namespace PactModel.Tests.Rotations;

/// <summary>Sessions that were held outside the days of the turn the record gives them.</summary>
public sealed class SessionSlotTests
{
    private const string Late = "The session of 2003-05-03 belongs to turn {0}, {0000}-01-01/{0000}-12-31, by the record, and lies after its days. [rotation.session.slot]";

    private static readonly Session s_late = new() { Turn = 3, From = PartialDate.Parse("2003-05-03") };

    [Fact]
    public void Session_AfterTheTurnTheRecordGives_IsTheRecordsWord()
    {
        Rotation rotation = new(Trial.Yearly with { Sessions = [s_late] });
        Finding finding = Assert.Single(rotation.Findings);
        Assert.Equal("/sessions/0: " + Late.Replace("{0}", "3", StringComparison.Ordinal).Replace("{0000}", "2002", StringComparison.Ordinal), finding.ToString());
        Assert.Equal(FindingSeverity.Information, finding.Severity);
        Assert.Equal(3, rotation.LastSession()!.Turn);
        Trial.Accepted(Trial.Yearly with { Sessions = [s_late with { PostponedFrom = PartialDate.Parse("2002-11-03") }] });
    }

    [Fact]
    public void Session_BeforeTheTurnTheRecordGives_IsWarnedOf() => Trial.Accepted(
        Trial.Yearly with { Sessions = [s_late with { Turn = 5 }] },
        "/sessions/0: The session of 2003-05-03 is said to be that of turn 5, 2004-01-01/2004-12-31, which began later: correct the turn, or the day. [rotation.session.slot]");

    [Fact]
    public void Session_HeldAfterThatOfTheNextTurn_IsNotOutOfOrder()
    {
        Session next = new() { From = PartialDate.Parse("2003-02-02") };
        Rotation rotation = new(Trial.Yearly with { Sessions = [next, s_late] });
        Assert.Equal([4, 3], rotation.Sessions.Select(s => s.Turn!.Value));
        Assert.Equal(FindingSeverity.Information, Assert.Single(rotation.Findings).Severity);
        Trial.Accepted(Trial.Yearly with { Sessions = [next, s_late with { Turn = null, PostponedFrom = PartialDate.Parse("2002-11-03") }] });
    }
}
