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

    [Fact]
    public void Audit_ChairApartFromTheHost_IsComparedApart()
    {
        RotationRules gulf = new()
        {
            Segments = [Rules.Segment(Rules.List("OMN QAT KWT"), "OMN")],
            Roles = [new PermanentRole { Role = RotationRole.Host, Holder = Rules.Party("SAU") }],
            Members = [.. Rules.Joined("SAU OMN QAT KWT", null)],
            Decisions = [new SkipTurn { Holder = Rules.Party("OMN"), From = 4 }, new AssignRole { Turn = 6, Role = RotationRole.Chair, Holder = Rules.Party("QAT") }],
            Sessions = [Chaired("KWT"), Chaired("KWT"), Chaired("OMN"), Chaired("QAT"), Chaired("KWT"), Chaired("QAT"), Chaired(null), Chaired("USA")],
        };
        EquatableList<SessionAudit> audit = new Rotation(gulf).Audit();
        Trial.Same(
            [
                "turn 1: expected SAU, hosted by SAU (AsPlanned); chair: expected OMN, was KWT (OtherMember)",
                "turn 2: expected SAU, hosted by SAU (AsPlanned); chair: expected QAT, was KWT (ChairRepeated)",
                "turn 3: expected SAU, hosted by SAU (AsPlanned); chair: expected KWT, was OMN (OtherMember)",
                "turn 4: expected SAU, hosted by SAU (AsPlanned); chair: expected QAT, was QAT (AsDecided)",
                "turn 5: expected SAU, hosted by SAU (AsPlanned); chair: expected KWT, was KWT (AsPlanned)",
                "turn 6: expected SAU, hosted by SAU (AsPlanned); chair: expected QAT, was QAT (AsDecided)",
                "turn 7: expected SAU, hosted by SAU (AsPlanned)",
                "turn 8: expected SAU, hosted by SAU (AsPlanned); chair: expected KWT, was USA (Outsider)",
            ],
            audit.Select(a => a.ToString()));
        Assert.Equal((Rules.Party("OMN"), Rules.Party("KWT"), ChairOutcome.OtherMember), (audit[0].ExpectedChair!.Party!.Value, audit[0].ActualChair!.Party!.Value, audit[0].ChairOutcome));
        Assert.Equal((Rules.Party("QAT"), null, ChairOutcome.ChairNotKnown), (audit[6].ExpectedChair!.Party!.Value, audit[6].ActualChair, audit[6].ChairOutcome));

        static Session Chaired(string? chair) => new() { Host = Rules.Party("SAU"), Chair = chair is null ? null : Rules.Party(chair) };
    }

    [Fact]
    public void Audit_Chair_TellsEveryKindOfDeviation()
    {
        RotationRules rules = Trial.Yearly with
        {
            Segments = [Rules.Segment(Rules.List("MAR RWA ETH"), "MAR"), new OrderSegment { FromTurn = 4, Order = new NoOrder() }],
            SessionKinds = [new SessionKind { Code = "informal", UsesTurn = false, Numbering = SessionNumbering.None }],
            Roles = [new RoleOfTurn { Role = RotationRole.Host, TurnsAhead = 1 }],
            Sessions =
            [
                In("2000", "RWA"), In("2001", "MAR"), new Session { From = PartialDate.Parse("2002-02-02"), Chair = TurnHolder.Vacant }, In("2003", "MAR"), In("200X", "MAR"),
                In("2003", "MAR") with { Kind = "informal" },
            ],
        };
        Trial.Same(
            [
                "turn 1: expected RWA, hosted by not known (HostNotKnown); chair: expected MAR, was RWA (NextInstead)",
                "turn 2: expected ETH, hosted by not known (HostNotKnown); chair: expected RWA, was MAR (OtherMember)",
                "turn 3: expected not decided, hosted by not known (HostNotKnown); chair: expected ETH, was vacant (NoSingleChair)",
                "turn 4: expected not decided, hosted by not known (HostNotKnown); chair: expected not decided, was MAR (NothingDue)",
                "ordinary session of a turn not known: expected not known, hosted by not known (TurnNotKnown); chair: expected not known, was MAR (TurnNotKnown)",
                "informal session: expected nobody, hosted by not known (UsesNoTurn); chair: expected nobody, was MAR (UsesNoTurn)",
            ],
            new Rotation(rules).Audit().Select(a => a.ToString()));
        RotationRules behind = s_security with { Roles = [new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = -1 }], Sessions = [new Session { Chair = Rules.Party("TJK") }, new Session { Chair = Rules.Party("RUS") }] };
        Assert.Equal([ChairOutcome.ExpectedNotKnown, ChairOutcome.AsPlanned], new Rotation(behind).Audit().Select(a => a.ChairOutcome));

        static Session In(string year, string chair) => new() { From = PartialDate.Parse(year), Chair = Rules.Party(chair) };
    }

    [Fact]
    public void Audit_RoleOfItsOwn_IsTouchedByDecisionsAboutItAlone()
    {
        RotationRules own = Trial.Listed with { Decisions = [new SwapTurns { First = 3, Second = 4 }] };
        RotationRules rules = Trial.Listed with
        {
            Decisions = [new SwapTurns { First = 1, Second = 2 }],
            Roles = [new RoleOfTurn { Role = RotationRole.Host, TurnsAhead = 1 }, new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = own }],
            Sessions = [At("MAR", "MAR"), At("MAR", "RWA"), At("RWA", "RWA"), At("MAR", "MAR")],
        };
        Assert.Equal([SessionOutcome.AsDecided, SessionOutcome.AsPlanned, SessionOutcome.AsPlanned, SessionOutcome.AsPlanned], new Rotation(rules).Audit().Select(a => a.Outcome));
        Assert.Equal([ChairOutcome.AsPlanned, ChairOutcome.AsPlanned, ChairOutcome.AsDecided, ChairOutcome.AsDecided], new Rotation(rules).Audit().Select(a => a.ChairOutcome));
        RotationRules shifted = rules with { Decisions = [], Sessions = [At("MAR", "MAR"), At("MAR", "RWA")] };
        Assert.Equal([SessionOutcome.NextInstead, SessionOutcome.AsPlanned], new Rotation(shifted).Audit().Select(a => a.Outcome));

        static Session At(string host, string chair) => new() { Host = Rules.Party(host), Chair = Rules.Party(chair) };
    }

    /// <summary>China and the European Union: the twenty-second summit, of 2020, was held by video.</summary>
    [Fact]
    public void Audit_MeetingByVideoWithoutAHost_ComparesTheChair()
    {
        RotationRules summits = Rotation.Alternating(Rules.Party("org:EU"), Rules.Party("CHN")).Rules with
        {
            FirstTurn = 21,
            Sessions =
            [
                new Session { Host = Rules.Party("org:EU") }, new Session { IsVirtual = true, Chair = Rules.Party("CHN") }, new Session { IsVirtual = true, Chair = Rules.Party("CHN") },
                new Session { IsVirtual = true }, new Session { IsVirtual = true, Host = Rules.Party("org:EU"), Chair = Rules.Party("org:EU") },
            ],
        };
        EquatableList<SessionAudit> audit = new Rotation(summits).Audit();
        Trial.Same(
            [
                "turn 21: expected org:EU, hosted by org:EU (AsPlanned)", "turn 22: held by video; chair: expected CHN, was CHN (AsPlanned)",
                "turn 23: held by video; chair: expected org:EU, was CHN (ChairRepeated)", "turn 24: expected CHN, hosted by not known (HostNotKnown)",
                "turn 25: expected org:EU, hosted by org:EU (AsPlanned); chair: expected org:EU, was org:EU (AsPlanned)",
            ],
            audit.Select(a => a.ToString()));
        Assert.Equal((SessionOutcome.HeldByVideo, Rules.Party("CHN")), (audit[1].Outcome, audit[1].Expected!.Party!.Value));
        RotationRules video = summits with { SessionKinds = [new SessionKind { Code = "video", UsesTurn = false }], Sessions = [new Session { Kind = "video", IsVirtual = true, Chair = Rules.Party("CHN") }] };
        Assert.Equal(SessionOutcome.UsesNoTurn, Assert.Single(new Rotation(video).Audit()).Outcome);
    }
}
