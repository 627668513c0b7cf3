using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Sessions of a kind that uses no turn, held while a turn runs: the turn they name is neither used up nor dated nor counted.</summary>
public sealed class SessionsWithoutTurnTests
{
    private static readonly SessionKind s_extraordinary = new() { Code = "extraordinary", UsesTurn = false, Numbering = SessionNumbering.Own };

    /// <summary>The Organization of Turkic States: an extraordinary summit fell in the presidency of Türkiye, which the summit of 2021 began.</summary>
    private static readonly RotationRules s_turkic = Trial.Ordered(Rules.List("TUR UZB KAZ")) with
    {
        Segments = [Rules.Segment(Rules.List("TUR UZB KAZ"), "TUR")],
        SessionKinds = [s_extraordinary],
        Sessions =
        [
            new Session { From = PartialDate.Parse("2021-11-12"), Host = Rules.Party("TUR") },
            new Session { Kind = "extraordinary", Turn = 2, From = PartialDate.Parse("2022-06-01"), Host = Rules.Party("KAZ") },
        ],
    };

    [Fact]
    public void Turn_OfASessionThatUsesNone_IsNotUsedUp()
    {
        Rotation rotation = new(s_turkic);
        Assert.Equal("turn 2: UZB", rotation.NextTurn().ToString());
        Assert.Equal(1, rotation.LastSession()!.Turn);
        Assert.Null(rotation.SlotOf(2));
        Assert.Equal((null, 1, false), (rotation.Sessions[1].Turn, rotation.Sessions[1].Number, rotation.Sessions[1].UsesTurn));
        Assert.Equal(2, rotation.Sessions[1].Session.Turn);
        Assert.Empty(rotation.Findings);
    }

    [Fact]
    public void Audit_SessionThatUsesNoTurn_ExpectsNobodyWhateverTurnItNames()
    {
        Rotation rotation = new(s_turkic);
        Assert.Equal("extraordinary session: expected nobody, hosted by KAZ (UsesNoTurn)", rotation.Audit()[1].ToString());
        Trial.Same(["TUR 1", "KAZ 0", "UZB 0"], rotation.FairnessOfSessions().Counts.Select(c => $"{c.Party} {c.Turns}"));
    }

    [Fact]
    public void Findings_SessionThatUsesNoTurn_LiesInNoSlot()
    {
        Session session = s_turkic.Sessions[1] with { Turn = 1 };
        Trial.Accepted(Trial.Yearly with { SessionKinds = [s_extraordinary], Sessions = [session] });
        Trial.Accepted(s_turkic with { Sessions = [session with { From = PartialDate.Parse("2030-01-01") }, s_turkic.Sessions[0] with { Turn = 2 }] });
        Trial.Refused(s_turkic with { Sessions = [session with { Turn = 0 }] }, "/sessions/0/turn: Turn 0 is before the first known turn, 1. [rotation.session.turn]");
    }
}
