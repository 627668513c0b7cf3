using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>What the audit says of bodies whose host, or chair, does not go with the turn, and of meetings by video.</summary>
public sealed class SessionAuditTests
{
    /// <summary>The Collective Security Treaty Organization: the outgoing chair hosts the session at which the next one takes over.</summary>
    private static readonly RotationRules s_security = new()
    {
        Segments = [Rules.Segment(Rules.List("RUS ARM BLR KAZ KGZ TJK"), "RUS")],
        Roles = [new RoleOfTurn { Role = RotationRole.Host, TurnsAhead = -1 }],
        Sessions = [new Session { Host = Rules.Party("TJK") }, new Session { Host = Rules.Party("RUS") }],
    };

    [Fact]
    public void Audit_HostOfATurnBeforeTheFirstKnown_IsNotKnown()
    {
        Trial.Same(
            ["turn 1: expected not known, hosted by TJK (ExpectedNotKnown)", "turn 2: expected RUS, hosted by RUS (AsPlanned)"],
            new Rotation(s_security).Audit().Select(a => a.ToString()));
        Rotation later = new(s_security with { FirstTurn = 5, Roles = [], Sessions = [new Session { Number = 4, Host = Rules.Party("TJK") }, new Session { Number = 5 }] });
        Trial.Same(
            ["turn 4: expected not known, hosted by TJK (ExpectedNotKnown)", "turn 5: expected RUS, hosted by not known (HostNotKnown)"],
            later.Audit().Select(a => a.ToString()));
    }
}
