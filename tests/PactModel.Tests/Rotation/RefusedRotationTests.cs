using System.Text.Json;
using NodaTime;
using PactModel.Tests.Rotations.Findings;

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

    /// <summary>Where the first days of the turns just before are not known, those of earlier ones are.</summary>
    [Fact]
    public void Refuses_TermThatBeginsBeforeATurnThatCameEarlier()
    {
        WorkingWeeksTerm weeks = new() { Weeks = 4, Calendar = [new SessionPart { Start = new LocalDate(2020, 1, 6), Weeks = 9 }] };
        TermChange yearly = new() { FromTurn = 6, Start = new LocalDate(2020, 2, 1), Term = new CalendarTerm { Period = Period.FromYears(1) } };
        RotationRules rules = s_two with { Terms = [new TermChange { Term = weeks }, yearly] };
        Trial.Refused(rules, "/terms/1/start: Turn 6 cannot begin on 2020-02-01: turn 3 begins on 2020-03-02. [rotation.term.start]");
        Trial.Accepted(rules with { Terms = [rules.Terms[0], yearly with { Start = new LocalDate(2020, 3, 3) }] });
        StretchTurn stretch = new() { Turn = 2, End = new LocalDate(2022, 6, 1), Effect = StretchEffect.ShiftsLater };
        Trial.Refused(
            rules with { Terms = [rules.Terms[0], yearly with { Start = new LocalDate(2021, 1, 1) }], Decisions = [stretch] },
            "/terms/1/start: Turn 6 cannot begin on 2021-01-01: turn 3 begins on 2022-06-01. [rotation.term.start]");
        RotationRules sessions = s_two with
        {
            Terms = [new TermChange { Term = new SessionTerm { RunsUntilNext = true } }, yearly with { FromTurn = 4, Start = new LocalDate(2020, 1, 1) }],
            Sessions = [new Session { From = new LocalDate(2018, 5, 5) }, new Session { Turn = 2, From = new LocalDate(2021, 5, 5) }],
        };
        Trial.Refused(sessions, "/terms/1/start: Turn 4 cannot begin on 2020-01-01: turn 2 begins on 2021-05-05. [rotation.term.start]");
    }

    [Fact]
    public void Warns_OfAFirstDayOfTurnsThatFollowSessions() => Trial.Accepted(
        s_two with { Terms = [new TermChange { Start = new LocalDate(2020, 1, 1), Term = new SessionTerm { RunsUntilNext = true } }] },
        "/terms/0/start: Turns of sessions begin with their sessions, so this day is not used: leave it out, or record the session or the handover with which the first one begins. [rotation.term.start]");

    /// <summary>Who holds the recess holds it until the next part of the calendar begins, and none is on record.</summary>
    [Fact]
    public void SlotOf_LastWorkingWeeksBeforeARecessThatTheHolderKeeps_HasNoKnownEnd()
    {
        WorkingWeeksTerm weeks = new() { Weeks = 4, RecessHolder = RecessHolder.Outgoing, Calendar = [new SessionPart { Start = new LocalDate(2024, 1, 22), Weeks = 8 }] };
        Rotation rotation = new(s_two with { Terms = [new TermChange { Term = weeks }] });
        Assert.Equal("2024-01-22/2024-02-18", rotation.SlotOf(1)!.ToString());
        Assert.Equal((new LocalDate(2024, 2, 19), (LocalDate?)null), (rotation.SlotOf(2)!.Value.First, rotation.SlotOf(2)!.Value.Last));
        Assert.Equal(2, rotation.TurnOn(new LocalDate(2024, 3, 17))?.Number);
        Assert.Equal(
            "2024-02-19/2024-03-17",
            new Rotation(s_two with { Terms = [new TermChange { Term = weeks with { RecessHolder = RecessHolder.Incoming } }] }).SlotOf(2)!.ToString());
        WorkingWeeksTerm more = weeks with { Calendar = [.. weeks.Calendar, new SessionPart { Start = new LocalDate(2025, 1, 20), Weeks = 4 }] };
        Assert.Equal("2024-02-19/2025-01-19", new Rotation(s_two with { Terms = [new TermChange { Term = more }] }).SlotOf(2)!.ToString());
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
