using System.Text.Json;
using NodaTime;

namespace PactModel.Tests.Rotations;

/// <summary>Rules that cannot be followed are refused, built or read, with a finding that says where.</summary>
public sealed class RefusedRotationTests
{
    private static readonly PartyCode s_mar = PartyCode.Parse("MAR");
    private static readonly PartyCode s_rwa = PartyCode.Parse("RWA");
    private static readonly PartyCode s_eth = PartyCode.Parse("ETH");
    private static readonly RotationRules s_two = Rotation.Alternating(s_mar, s_rwa).Rules;
    private static readonly RotationRules s_dated = s_two with
    {
        Terms = [new TermChange { Start = new LocalDate(2000, 1, 1), Term = new CalendarTerm { Period = Period.FromYears(1) } }],
    };

    [Fact]
    public void Refuses_NoMembers()
    {
        Refused("rotation.segment.missing", "/segments", new RotationRules());
        Refused("rotation.order.empty", "/segments/0/order/members", With(new ListOrder { Members = [] }));
        Refused("rotation.order.empty", "/segments/0/order", With(new KeyOrder()));
        Refused("rotation.order.empty", "/segments/0/order", With(new KeyOrder { Language = "en" }));
        Refused("rotation.order.empty", "/segments/0/order/groups", With(new GroupCycle { Groups = [] }));
    }

    [Fact]
    public void Refuses_FirstHolderThatIsNone()
    {
        Refused("rotation.first-holder", "/segments/0/firstHolder", s_two with { Segments = [s_two.Segments[0] with { FirstHolder = s_eth }] });
        Refused("rotation.first-holder", "/segments/0/firstHolder", s_two with { Segments = [s_two.Segments[0] with { FirstHolder = null }] });
        RotationMember later = new() { Party = s_mar, From = RotationPoint.AtTurn(3) };
        Refused("rotation.first-holder", "/segments/0/firstHolder", s_two with { Members = [later, new RotationMember { Party = s_rwa }] });
    }

    [Fact]
    public void Refuses_FirstHolderOfARolesOwnRotationThatIsNone()
    {
        RotationRules own = s_two with { Segments = [s_two.Segments[0] with { FirstHolder = s_eth }] };
        Refused("rotation.first-holder", "/roles/0/rotation/segments/0/firstHolder", s_two with { Roles = [new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = own }] });
    }

    [Fact]
    public void Refuses_SwapOfATurnWithItself() => Decided("rotation.decision.self-swap", 0, new SwapTurns { First = 3, Second = 3 });

    [Fact]
    public void Refuses_DecisionsAboutSomeoneWhoIsNoMember()
    {
        const string Code = "rotation.decision.not-member";
        Decided(Code, 0, new SkipTurn { Holder = s_eth, From = 3 });
        Decided(Code, 0, new RelinquishTurns { Holder = s_eth, From = 3 });
        Decided(Code, 0, new DeferTurn { Holder = s_eth, From = 3, To = 6 });
        Decided(Code, 0, new SuspendHolder { Holder = s_eth, From = 3 });
        Decided(Code, 0, new AssignTurn { Turn = 3, Holder = s_eth, Uses = PlaceUse.Due });
        Decided(Code, 0, new AssignTurn { Turn = 3, Holder = TurnHolder.Collective(s_mar, s_eth), Uses = PlaceUse.Due });
        Decided(Code, 0, new SplitTurn { Turn = 3, Parts = [new TurnPart { Holder = s_eth }] });
        Decided(Code, 0, new AssignRole { Turn = 3, Role = RotationRole.Chair, Holder = s_eth });
        Assert.Equal(s_eth, new Rotation(s_two with { Decisions = [new AssignTurn { Turn = 3, Holder = TurnHolder.Outsider(s_eth), Uses = PlaceUse.Due }] }).HolderOf(3).Party);
    }

    [Fact]
    public void Refuses_DecisionsAboutAMemberThatHasLeft()
    {
        RotationRules rules = With(new ListOrder { Members = [s_mar, s_rwa, s_eth] }) with
        {
            Members = [new RotationMember { Party = s_mar }, new RotationMember { Party = s_rwa }, new RotationMember { Party = s_eth, Until = RotationPoint.AtTurn(5) }],
        };
        _ = new Rotation(rules with { Decisions = [new SkipTurn { Holder = s_eth, From = 4 }] });
        Refused("rotation.decision.not-member", "/decisions/0", rules with { Decisions = [new SkipTurn { Holder = s_eth, From = 5 }] });
        Refused("rotation.decision.not-member", "/decisions/0", rules with { Decisions = [new AssignTurn { Turn = 5, Holder = s_eth, Uses = PlaceUse.NoOne }] });
    }

    [Fact]
    public void Refuses_DecisionsThatContradictEachOther()
    {
        const string Code = "rotation.decision.contradicts";
        AssignTurn given = new() { Turn = 3, Holder = s_mar, Uses = PlaceUse.Due };
        Decided(Code, 1, given, given with { Holder = s_rwa });
        Decided(Code, 1, given, new DeferTurn { Holder = s_rwa, From = 2, To = 3 });
        Decided(Code, 1, new RelinquishTurns { Holder = s_mar, From = 3 }, new RelinquishTurns { Holder = s_mar, From = 5 });
        Decided(Code, 1, new SplitTurn { Turn = 3, Parts = [new TurnPart { Holder = s_mar }] }, new SplitTurn { Turn = 3, Parts = [new TurnPart { Holder = s_rwa }] });
        Decided(Code, 1, new AssignRole { Turn = 3, Role = RotationRole.Chair, Holder = s_mar }, new AssignRole { Turn = 3, Role = RotationRole.Chair, Holder = s_rwa });
        StretchTurn longer = new() { Turn = 3, End = new LocalDate(2003, 2, 1), Effect = StretchEffect.ShiftsLater };
        Refused(Code, "/decisions/1", s_dated with { Decisions = [longer, longer with { End = new LocalDate(2003, 3, 1) }] });
    }

    [Fact]
    public void Refuses_StretchThatContradictsTheDays()
    {
        const string Code = "rotation.decision.slot";
        StretchTurn stretch = new() { Turn = 3, End = new LocalDate(2003, 2, 1), Effect = StretchEffect.ShiftsLater };
        Refused(Code, "/decisions/0", s_dated with { Decisions = [stretch with { End = new LocalDate(2002, 1, 1) }] });
        Refused(Code, "/decisions/0", s_dated with { Decisions = [stretch with { End = new LocalDate(2004, 1, 1), Effect = StretchEffect.ShortensNext }] });
        Refused(Code, "/decisions/0", s_two with { Decisions = [stretch] });
        TermChange next = new() { FromTurn = 4, Start = new LocalDate(2003, 1, 1), Term = new CalendarTerm { Period = Period.FromMonths(6) } };
        Refused(Code, "/decisions/0", s_dated with { Terms = [s_dated.Terms[0], next], Decisions = [stretch] });
        Refused("rotation.term.start", "/terms/1/start", s_dated with { Terms = [s_dated.Terms[0], next with { Start = new LocalDate(2002, 1, 1) }] });
    }

    [Fact]
    public void Refuses_GroupInsideItself()
    {
        GroupCycle inner = new() { Groups = [new RotationGroup { Code = "east", Order = new ListOrder { Members = [s_mar] } }] };
        Refused("rotation.order.cycle", "/segments/0/order", With(new GroupCycle { Groups = [new RotationGroup { Code = "east", Order = inner }] }));
        RotationOrder deep = new ListOrder { Members = [s_mar] };
        for (int i = 0; i < 40; i++) deep = new GroupCycle { Groups = [new RotationGroup { Code = $"g{i}", Order = deep }] };
        Refused("rotation.order.cycle", "/segments/0/order", With(deep));
    }

    [Fact]
    public void Refuses_TurnsBeforeTheFirst()
    {
        Decided("rotation.decision.turn", "/decisions/0/from", new SkipTurn { Holder = s_mar, From = 0 });
        Decided("rotation.decision.turn", "/decisions/0/second", new SwapTurns { First = 1, Second = -1 });
        Decided("rotation.decision.turn", "/decisions/0/expected/0/turn", new SwapTurns { First = 1, Second = 2, Expected = [new ExpectedHolder { Turn = 0, Holder = s_mar }] });
        Refused("rotation.first-turn", "/firstTurn", s_two with { FirstTurn = 0 });
        Refused("rotation.session.turn", "/sessions/0/turn", s_two with { Sessions = [new Session { Turn = 0 }] });
        Refused("rotation.session.number", "/sessions/0/number", s_two with { Sessions = [new Session { Number = -1 }] });
        Refused("rotation.handover.turn", "/handovers/0/turn", s_two with { Handovers = [new Handover { Turn = 0, Date = PartialDate.Parse("2026-01-19") }] });
        Refused("rotation.choice.group", "/choices/0", s_two with { Choices = [new RecordedChoice { Turn = 0, Holder = s_mar }] });
        Refused("rotation.member.point", "/members/0/from/turn", s_two with { Members = [new RotationMember { Party = s_mar, From = RotationPoint.AtTurn(0) }, new RotationMember { Party = s_rwa }] });
    }

    [Fact]
    public void Read_RuleThatCannotBeFollowed_NamesTheDecisionAndItsPlace()
    {
        string json = JsonSerializer.Serialize(new Rotation(s_two with { Decisions = [new SwapTurns { First = 3, Second = 4 }] }))
            .Replace("\"second\":4", "\"second\":3", StringComparison.Ordinal);
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rotation>(json));
        Assert.Contains("Turn 3 is swapped with itself", fault.Message, StringComparison.Ordinal);
        Assert.Contains("decisions", fault.Message + fault.Path, StringComparison.Ordinal);
    }

    private static RotationRules With(RotationOrder order) => s_two with { Segments = [new OrderSegment { FirstHolder = s_mar, Order = order }] };

    private static void Decided(string code, int decision, params RotationDecision[] decisions) => Decided(code, $"/decisions/{decision}", decisions);

    private static void Decided(string code, string path, params RotationDecision[] decisions) => Refused(code, path, s_two with { Decisions = [.. decisions] });

    private static void Refused(string code, string path, RotationRules rules)
    {
        ModelException fault = Assert.Throws<ModelException>(() => new Rotation(rules));
        Assert.Contains(fault.Findings, f => f.Code == code && f.Path.ToString() == path);
    }
}
