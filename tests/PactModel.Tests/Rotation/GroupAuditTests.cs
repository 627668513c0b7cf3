using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>What the audit says of a host where a group was to choose, and where several were given the turn.</summary>
public sealed class GroupAuditTests
{
    /// <summary>The Organisation of Islamic Cooperation: its summits go from Asia to Africa to the Arab group, each of which chooses.</summary>
    private static readonly RotationRules s_summits = new()
    {
        FirstTurn = 13,
        Segments = [new OrderSegment { FirstGroup = "Asia", Order = new GroupCycle { Groups = [Group("Asia", "TUR MYS"), Group("Africa", "SEN GMB"), Group("Arab", "SAU EGY")] } }],
        Choices = [new RecordedChoice { Turn = 13, Holder = Rules.Party("TUR") }],
    };

    [Theory]
    [InlineData("SAU", SessionOutcome.OtherMember)]
    [InlineData("SEN", SessionOutcome.NothingDue)]
    [InlineData("TUR", SessionOutcome.HostRepeated)]
    [InlineData("USA", SessionOutcome.Outsider)]
    public void Audit_HostWhereAGroupWasToChoose_DeviatesIfTheGroupMayNotChooseIt(string host, SessionOutcome expected)
    {
        Rotation rotation = new(s_summits with { Sessions = [Held("TUR"), Held(host)] });
        Assert.Equal($"turn 14: expected not decided: Africa chooses, hosted by {host} ({expected})", rotation.Audit()[1].ToString());
        RotationRules chosen = s_summits with { Choices = [.. s_summits.Choices, new RecordedChoice { Turn = 15, Holder = Rules.Party("SAU") }] };
        if (host == "SAU") Assert.Equal(SessionOutcome.NextInstead, new Rotation(chosen with { Sessions = [Held("TUR"), Held(host)] }).Audit()[1].Outcome);
    }

    [Fact]
    public void Audit_ExchangedTurnsOfGroups_GoByTheGroupThatChooses()
    {
        RotationRules exchanged = s_summits with { Decisions = [new SwapTurns { First = 14, Second = 15 }], Sessions = [Held("TUR"), Held("SAU"), Held("SEN"), Held("SAU")] };
        Assert.Equal([SessionOutcome.AsPlanned, SessionOutcome.NothingDue, SessionOutcome.NothingDue, SessionOutcome.OtherMember], new Rotation(exchanged).Audit().Select(a => a.Outcome));
    }

    [Fact]
    public void Audit_ChairOfAGroupOfAnotherTurn_GoesByThatTurn()
    {
        RotationRules ahead = s_summits with { Roles = [new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = 1 }], Sessions = [Chaired("SEN"), Chaired("SEN"), Chaired("MYS")] };
        Assert.Equal([ChairOutcome.NothingDue, ChairOutcome.ChairRepeated, ChairOutcome.NothingDue], new Rotation(ahead).Audit().Select(a => a.ChairOutcome));
        RotationRules own = Trial.Listed with { FirstTurn = 13, Roles = [new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = s_summits with { Choices = [] } }], Sessions = [Chaired("TUR"), Chaired("RWA"), Chaired("MAR")] };
        Assert.Equal([ChairOutcome.NothingDue, ChairOutcome.OtherMember, ChairOutcome.OtherMember], new Rotation(own).Audit().Select(a => a.ChairOutcome));

        static Session Chaired(string party) => new() { Chair = Rules.Party(party) };
    }

    [Fact]
    public void Audit_TurnGivenToSeveral_IsAsDecidedWithAnyOfThem()
    {
        PartyCode[] nordic = [.. Rules.Parties("NOR FIN SWE")];
        RotationRules Given(TurnHolder holder, TurnHolder host) => new()
        {
            Segments = [Rules.Segment(Rules.List("NOR FIN SWE DNK"), "DNK")],
            Decisions = [new AssignTurn { Turn = 1, Holder = holder, Uses = PlaceUse.NoOne }],
            Sessions = [new Session { Host = host }],
        };
        SessionOutcome Outcome(TurnHolder holder, TurnHolder host) => new Rotation(Given(holder, host)).Audit()[0].Outcome;
        TurnHolder together = TurnHolder.Collective(nordic);
        Assert.All(nordic, host => Assert.Equal(SessionOutcome.AsDecided, Outcome(together, host)));
        Assert.Equal(SessionOutcome.AsDecided, Outcome(TurnHolder.Contested(nordic.AsSpan(0, 2)), nordic[1]));
        Assert.Equal(SessionOutcome.AsDecided, Outcome(together, TurnHolder.Collective(nordic[2], nordic[0])));
        Assert.Equal(SessionOutcome.NoSingleHost, Outcome(together, TurnHolder.Contested(nordic)));
        Assert.Equal(SessionOutcome.NextInstead, Outcome(TurnHolder.Contested(nordic.AsSpan(0, 2)), Rules.Party("DNK")));
        Assert.Equal(SessionOutcome.OtherMember, Outcome(TurnHolder.Contested(nordic.AsSpan(0, 2)), nordic[2]));
        Assert.Equal(SessionOutcome.AsDecided, Outcome(TurnHolder.Vacant, TurnHolder.Vacant));
        Assert.Equal(SessionOutcome.NoSingleHost, Outcome(TurnHolder.Vacant, TurnHolder.Undecided));
        Assert.Equal(SessionOutcome.NoSingleHost, Outcome(Rules.Party("NOR"), together));
    }

    private static RotationGroup Group(string code, string members) => new() { Code = code, Order = new ChoiceOrder { Members = Rules.Parties(members) } };

    private static Session Held(string host) => new() { Host = Rules.Party(host) };
}
