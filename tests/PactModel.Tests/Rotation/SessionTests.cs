using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Sessions on record: their numbers and turns, which turn is next, and how they compare with the plan.</summary>
public sealed class SessionTests
{
    private static readonly PartyCode s_mar = Rules.Party("MAR");
    private static readonly PartyCode s_rwa = Rules.Party("RWA");
    private static readonly PartyCode s_eth = Rules.Party("ETH");
    private static readonly SessionKind s_own = new() { Code = "extraordinary", UsesTurn = false, Numbering = SessionNumbering.Own };
    private static readonly SessionKind s_free = new() { Code = "informal", UsesTurn = false, Numbering = SessionNumbering.None };

    [Fact]
    public void NumberedSession_ReadsAsALine()
    {
        PartialDate may = PartialDate.Parse("2024-05-11");
        RotationRules rules = Trial.Two with
        {
            SessionKinds = [s_own],
            Sessions =
            [
                new Session { From = may, To = PartialDate.Parse("2024-05-12"), Place = new Place("Kigali", s_rwa) },
                Extra() with { From = PartialDate.Parse("2024-06"), IsVirtual = true, Place = new Place("Rabat") },
                new Session { Status = SessionStatus.Cancelled },
                new Session { From = PartialDate.Parse("2025"), Status = SessionStatus.Postponed },
                new Session { Status = SessionStatus.Planned },
            ],
        };
        string[] expected =
        [
            "ordinary session 1, turn 1, 2024-05-11 to 2024-05-12, in Kigali (RWA)",
            "extraordinary session 1, 2024-06, by video",
            "ordinary session, called off",
            "ordinary session 2, turn 2, 2025, put off",
            "ordinary session 3, turn 3, planned",
        ];
        Trial.Same(expected, new Rotation(rules).Sessions.Select(s => s.ToString()));
    }

    [Fact]
    public void Sessions_WithoutNumbers_AreCountedInTheirCounters()
    {
        RotationRules rules = Trial.Two with
        {
            FirstTurn = 4,
            SessionKinds = [s_own, s_free],
            Sessions =
            [
                new Session(), Extra(), new Session { Status = SessionStatus.Cancelled }, new Session { Status = SessionStatus.Postponed }, Extra() with { Number = 7 }, Extra(),
                new Session { Kind = "informal" }, new Session { Number = 9 }, new Session(), new Session { Turn = 12 }, new Session(),
            ],
        };
        Assert.Equal("4/4 1/- -/- 5/5 7/- 8/- -/- 9/9 10/10 12/12 13/13", Counted(rules));
        RotationRules summits = Trial.Two with { SessionKinds = [new SessionKind { Code = "summit" }], Sessions = [new Session(), new Session { Kind = "summit" }, new Session()] };
        Assert.Equal("1/1 2/2 3/3", Counted(summits));
    }

    /// <summary>Summits of which two are held in the year of each chair: which number one has follows from the one before, not from the year.</summary>
    [Fact]
    public void Sessions_OfTurnsWithDaysOfTheirOwn_HaveNoNumberFromTheirTurn()
    {
        Session Of(int turn, int? number = null) => new() { Turn = turn, Number = number };
        Assert.Equal("-/1 -/1 -/2", Counted(Trial.Yearly with { Sessions = [Of(1), Of(1), Of(2)] }));
        Assert.Equal("-/1 16/2 17/2 18/3", Counted(Trial.Yearly with { Sessions = [Of(1), Of(2, 16), Of(2), Of(3)] }));
        TermChange[] later = [new() { Term = new SessionTerm() }, Rules.Every("P1Y", new LocalDate(2003, 1, 1), 3)];
        Assert.Equal("1/1 2/2 3/3 4/3 5/4", Counted(Trial.Two with { Terms = [.. later], Sessions = [Of(1), Of(2), Of(3), Of(3), Of(4)] }));
    }

    [Fact]
    public void Sessions_NumberedApartFromTurns_AreCountedApart()
    {
        RotationRules rules = Trial.Two with
        {
            SessionKinds = [s_free with { Numbering = SessionNumbering.Main }, s_own with { Code = "special", UsesTurn = true, Numbering = SessionNumbering.None }],
            Sessions =
            [
                new Session(), new Session { Kind = "informal" }, new Session(), new Session { Kind = "special" }, new Session { Number = 30 }, new Session { Turn = 20 }, new Session(),
            ],
        };
        Assert.Equal("1/1 2/- 3/2 -/3 30/4 31/20 32/21", Counted(rules));
    }

    [Fact]
    public void NextTurn_FollowsTheHighestTurnThatWasHeld()
    {
        RotationRules rules = Trial.Two with
        {
            SessionKinds = [s_free],
            Sessions =
            [
                new Session { Turn = 5, Place = new Place("Rabat") }, new Session { Turn = 3 }, new Session { Turn = 5, Place = new Place("Kigali") },
                new Session { Kind = "informal" }, new Session { Turn = 8, Status = SessionStatus.Planned },
            ],
        };
        Rotation rotation = new(rules);
        Assert.Equal(6, rotation.NextTurn().Number);
        Assert.Equal(("Kigali", 5), (rotation.LastSession()!.Session.Place!.City, rotation.LastSession()!.Turn));
        Assert.Null(new Rotation(Trial.Two).LastSession());
        Assert.Equal(1, new Rotation(Trial.Two).NextTurn().Number);
        Assert.Equal(int.MaxValue, new Rotation(Trial.Two with { Sessions = [new Session { Turn = int.MaxValue - 1 }] }).NextTurn().Number);
    }

    [Fact]
    public void Audit_TellsEveryKindOfDeviation()
    {
        RotationRules rules = Three() with
        {
            SessionKinds = [s_free],
            Decisions = [new SwapTurns { First = 8, Second = 9 }, new AssignTurn { Turn = 13, Holder = TurnHolder.Undecided, Uses = PlaceUse.Due }, new AssignRole { Turn = 16, Role = RotationRole.Host, Holder = s_mar }],
            Sessions =
            [
                At(1, s_mar), At(2, s_mar), At(3, s_rwa), At(4, s_rwa), At(5, s_eth), At(6, Rules.Party("KEN")), At(7, TurnHolder.Collective(s_mar, s_rwa)), At(8, s_eth), At(9, s_rwa),
                At(10, s_mar) with { Status = SessionStatus.Planned }, At(11, null), new Session { Kind = "informal", Host = s_mar }, At(13, s_mar), At(14, TurnHolder.Outsider(s_rwa)), At(15, TurnHolder.Vacant), At(16, s_mar),
            ],
        };
        EquatableList<SessionAudit> audit = new Rotation(rules).Audit();
        Trial.Same(
            [
                "turn 1: expected MAR, hosted by MAR (AsPlanned)", "turn 2: expected RWA, hosted by MAR (HostRepeated)", "turn 3: expected ETH, hosted by RWA (OtherMember)",
                "turn 4: expected MAR, hosted by RWA (HostRepeated)", "turn 5: expected RWA, hosted by ETH (NextInstead)", "turn 6: expected ETH, hosted by KEN (Outsider)",
                "turn 7: expected MAR, hosted by together: MAR, RWA (NoSingleHost)", "turn 8: expected ETH, hosted by ETH (AsDecided)", "turn 9: expected RWA, hosted by RWA (AsDecided)",
                "turn 11: expected RWA, hosted by not known (HostNotKnown)", "informal session: expected nobody, hosted by MAR (UsesNoTurn)", "turn 13: expected not decided, hosted by MAR (NothingDue)",
                "turn 14: expected RWA, hosted by RWA (outside the rotation) (AsPlanned)", "turn 15: expected ETH, hosted by vacant (NoSingleHost)", "turn 16: expected MAR, hosted by MAR (AsDecided)",
            ],
            audit.Select(a => a.ToString()));
        Assert.Equal((s_eth, s_rwa), (audit[2].Expected!.Party!.Value, audit[2].Actual!.Party!.Value));
    }

    [Fact]
    public void Audit_TurnsAfterADecision_AreAsPlannedAgain()
    {
        RotationRules rules = Three() with
        {
            Decisions = [new SkipTurn { Holder = s_rwa, From = 2 }, new AssignTurn { Turn = 4, Holder = s_mar, Uses = PlaceUse.NoOne }, new DeferTurn { Holder = s_eth, From = 5, To = 7 }],
            Sessions = [At(1, s_mar), At(2, s_eth), At(3, s_mar), At(4, s_mar), At(5, s_rwa), At(6, s_mar), At(7, s_eth), At(8, s_rwa), At(9, s_eth)],
        };
        Rotation rotation = new(rules);
        Assert.Equal([2, 4, 6, 7], rotation.Audit().Where(a => a.Outcome == SessionOutcome.AsDecided).Select(a => a.Session.Turn!.Value));
        Assert.All(rotation.Audit(), a => Assert.Equal(rotation.Why(a.Session.Turn!.Value).Due == a.Expected, a.Outcome == SessionOutcome.AsPlanned));
    }

    [Theory]
    [InlineData("2001-03-01", "RWA", "turn 2: expected RWA, hosted by RWA (AsPlanned)")]
    [InlineData("2001-03-01", "MAR", "turn 2: expected RWA, hosted by MAR (NextInstead)")]
    [InlineData("2001-06-01", "MAR", "turn 2: expected MAR, hosted by MAR (AsDecided)")]
    [InlineData("2001-06-01", "RWA", "turn 2: expected MAR, hosted by RWA (OtherMember)")]
    [InlineData("2001-10", "KEN", "turn 2: expected KEN (outside the rotation), hosted by KEN (AsDecided)")]
    [InlineData("2001-06", "MAR", "turn 2: expected MAR, hosted by MAR (AsDecided)")]
    [InlineData("2001-05", "RWA", "turn 2: expected RWA, hosted by RWA (AsPlanned)")]
    [InlineData("2001-05-01/2001-06-02", "RWA", "turn 2: expected RWA, hosted by RWA (AsPlanned)")]
    [InlineData("2001", "RWA", "turn 2: expected RWA, hosted by RWA (AsPlanned)")]
    public void Audit_SplitTurn_ExpectsTheHolderOfThePart(string from, string host, string expected)
    {
        string[] days = from.Split('/');
        RotationRules rules = Trial.Yearly with
        {
            Decisions =
            [
                new SplitTurn
                {
                    Turn = 2,
                    Parts =
                    [
                        new TurnPart { Holder = s_rwa, Until = new(2001, 6, 1) }, new TurnPart { Holder = s_mar, Until = new(2001, 10, 1), Capacity = PartCapacity.Substitute },
                        new TurnPart { Holder = TurnHolder.Outsider(Rules.Party("KEN")) },
                    ],
                },
            ],
            Sessions = [new Session { Turn = 2, From = PartialDate.Parse(days[0]), To = days.Length > 1 ? PartialDate.Parse(days[1]) : null, Host = Rules.Party(host) }],
        };
        Assert.Equal(expected, Assert.Single(new Rotation(rules).Audit()).ToString());
        RotationRules elsewhere = rules with { Decisions = [.. rules.Decisions, new AssignRole { Turn = 2, Role = RotationRole.Host, Holder = s_mar }] };
        Assert.Equal(s_mar, Assert.Single(new Rotation(elsewhere).Audit()).Expected!.Party);
    }

    [Fact]
    public void Audit_SessionThatUsesNoTurn_IsNotTheSessionBefore()
    {
        RotationRules rules = Three() with { SessionKinds = [s_free], Sessions = [At(1, s_rwa), new Session { Kind = "informal", Host = s_eth }, At(2, s_eth)] };
        Assert.Equal([SessionOutcome.NextInstead, SessionOutcome.UsesNoTurn, SessionOutcome.NextInstead], new Rotation(rules).Audit().Select(a => a.Outcome));
    }

    [Fact]
    public void Audit_HostOfOwnRule_IsWhomTheRoleNames()
    {
        RotationRules rules = Three() with { Roles = [new RoleOfTurn { Role = RotationRole.Host, TurnsAhead = 1 }], Sessions = [At(1, s_rwa)] };
        Assert.Equal("turn 1: expected RWA, hosted by RWA (AsPlanned)", Assert.Single(new Rotation(rules).Audit()).ToString());
    }

    private static RotationRules Three() => Trial.Ordered(Rules.List("MAR RWA ETH"));

    private static Session At(int turn, TurnHolder? host) => new() { Turn = turn, Host = host };

    private static Session Extra() => new() { Kind = "extraordinary" };

    private static string Counted(RotationRules rules) =>
        string.Join(' ', new Rotation(rules).Sessions.Select(s => $"{s.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}/{s.Turn?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}"));
}
