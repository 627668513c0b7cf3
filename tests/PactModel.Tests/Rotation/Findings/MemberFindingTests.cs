using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Why spells of membership and their places are refused or warned of, each in words.</summary>
public sealed class MemberFindingTests
{
    private static readonly LocalDate s_day = new(2020, 5, 1);
    private static readonly RotationMember s_ethiopia = new() { Party = Rules.Party("ETH"), From = RotationPoint.AtTurn(3), Placement = MemberPlacement.AtEnd };

    [Fact]
    public void Spells_OfNobodyOrOfNoLength_AreRefused()
    {
        Trial.Refused(With(s_ethiopia with { Party = default }), "/members/2: A spell of membership names its party. [rotation.member.party]");
        RotationMember dated = s_ethiopia with { From = RotationPoint.OnDay(s_day) };
        Trial.Refused(
            With(dated with { Until = RotationPoint.OnDay(s_day) }),
            "/members/2: ETH leaves on 2020-05-01, not after it joined on 2020-05-01: correct one of the days. [rotation.member.spell]");
        Trial.Accepted(With(dated with { Until = RotationPoint.OnDay(s_day.PlusDays(1)) }));
        Trial.Refused(
            With(s_ethiopia with { Until = RotationPoint.AtTurn(3) }),
            "/members/2: ETH leaves at turn 3, not after it joined at turn 3: correct one of the turns. [rotation.member.spell]");
        Trial.Accepted(With(s_ethiopia with { Until = RotationPoint.AtTurn(4) }));
    }

    [Fact]
    public void Spells_ThatShareATurn_AreRefused()
    {
        RotationMember first = s_ethiopia with { Until = RotationPoint.AtTurn(6) };
        RotationMember again = s_ethiopia with { From = RotationPoint.AtTurn(6) };
        Trial.Accepted(With(first, again));
        Trial.Accepted(With(again, first));
        Trial.Accepted(With(again, first with { From = RotationPoint.OnDay(s_day), Until = RotationPoint.OnDay(s_day.PlusDays(1)) }));
        const string Message = "/members/3: Two spells of ETH overlap: end one before the other begins. [rotation.member.spell]";
        Trial.Refused(With(first, again with { From = RotationPoint.AtTurn(5) }), Message);
        Trial.Refused(With(again with { From = RotationPoint.AtTurn(5) }, first), Message);
        Trial.Accepted(With(first, again with { From = RotationPoint.AtTurn(5), Party = Rules.Party("KEN") }));
    }

    [Fact]
    public void Spells_ThatEndInATurnOfTheirOwn_AreWarnedOf()
    {
        RotationRules Left(LocalDate day) => Trial.Listed with
        {
            Terms = Trial.Yearly.Terms,
            Members = [.. Rules.Joined("MAR", null), new RotationMember { Party = Rules.Party("RWA"), Until = RotationPoint.OnDay(day) }],
        };
        const string Message = "/members/1: RWA leaves on 2001-05-01, in turn 2, which it holds to the end, 2001-01-01/2001-12-31: say who held the rest by splitting the turn, or correct the day. [rotation.member.spell]";
        RotationRules left = Left(new LocalDate(2001, 5, 1));
        Trial.Accepted(left, Message);
        Trial.Accepted(Left(new LocalDate(2001, 1, 1)));
        Trial.Accepted(Left(new LocalDate(2002, 5, 1)));
        Trial.Accepted(Left(new LocalDate(1999, 5, 1)));
        TurnPart first = new() { Holder = Rules.Party("RWA"), Until = new LocalDate(2001, 5, 1) };
        Trial.Accepted(left with { Decisions = [new SplitTurn { Turn = 2, Parts = [first, new TurnPart { Holder = Rules.Party("MAR") }] }] });
        Trial.Accepted(left with { Members = [.. left.Members, new RotationMember { Party = Rules.Party("RWA"), From = RotationPoint.OnDay(new LocalDate(2001, 5, 1)) }] });
        Trial.Accepted(left with { Terms = [] });
    }

    [Theory]
    [InlineData("from")]
    [InlineData("until")]
    [InlineData("placedFrom")]
    public void Points_NeitherDayNorTurn_AreRefused(string at)
    {
        RotationMember With(RotationPoint point) => at switch
        {
            "from" => s_ethiopia with { From = point },
            "until" => s_ethiopia with { From = null, Until = point },
            _ => s_ethiopia with { PlacedFrom = point },
        };
        string message = $"/members/2/{at}: A point is either a day or a turn: give one of the two. [rotation.member.point]";
        Trial.Refused(MemberFindingTests.With(With(new RotationPoint())), message);
        Trial.Refused(MemberFindingTests.With(With(new RotationPoint { Date = s_day, Turn = 9 })), message);
        Trial.Refused(MemberFindingTests.With(With(RotationPoint.AtTurn(0))), $"/members/2/{at}/turn: There is no turn 0: turns are numbered from 1. [rotation.member.point]");
        Trial.Accepted(MemberFindingTests.With(With(RotationPoint.AtTurn(9))));
    }

    [Fact]
    public void Points_FromTurnOneOn_AreAccepted()
    {
        Trial.Accepted(With(s_ethiopia with { From = RotationPoint.AtTurn(1) }));
        Assert.Equal("turn 7", RotationPoint.AtTurn(7).ToString());
        Assert.Equal("2020-05-01", RotationPoint.OnDay(s_day).ToString());
    }

    [Fact]
    public void Placements_ThatNameTooMuchOrTooLittle_AreRefused()
    {
        const string After = "/members/2: The placement 'after' names another member after which the party stands; no other placement names one. [rotation.member.placement]";
        RotationMember after = s_ethiopia with { Placement = MemberPlacement.After, After = Rules.Party("MAR") };
        Trial.Accepted(With(after));
        Trial.Refused(With(after with { After = null }), After);
        Trial.Refused(With(after with { After = default(PartyCode) }), After);
        Trial.Refused(With(after with { After = Rules.Party("ETH") }), After);
        Trial.Refused(With(s_ethiopia with { After = Rules.Party("MAR") }), After);
        const string Group = "/members/2/group: ETH stands after another member, or has no place yet: leave its group out. [rotation.member.placement]";
        Trial.Refused(With(after with { Group = "north" }), Group);
        Trial.Refused(With(s_ethiopia with { Placement = MemberPlacement.NotYetPlaced, Group = "north" }), Group);
    }

    [Fact]
    public void Placements_ThatNoOrderHas_AreRefusedOrWarnedOf()
    {
        const string NoGroup = "/members/2/group: No order has a group '{0}' with a place for ETH: name one that has members of its own; in a list the place is 'atEnd' or 'after'. [rotation.member.placement]";
        Trial.Refused(With(s_ethiopia with { Placement = MemberPlacement.AtKey, Group = "north" }), NoGroup.Replace("{0}", "north", StringComparison.Ordinal));
        Trial.Refused(With(s_ethiopia with { Group = "north" }), NoGroup.Replace("{0}", "north", StringComparison.Ordinal));
        Trial.Refused(Grouped(s_ethiopia with { Group = "west" }), NoGroup.Replace("{0}", "west", StringComparison.Ordinal));
        RotationMember after = s_ethiopia with { Placement = MemberPlacement.After, After = Rules.Party("KEN") };
        Trial.Refused(With(after), "/members/2/after: KEN has no place in the order, so ETH cannot stand after it: name a member that has one. [rotation.member.placement]");
        Trial.Refused(
            Grouped(s_ethiopia),
            "/members/2/placement: The order is nested, so it has no end where ETH could stand: name its group. [rotation.member.placement]");
        RotationMember byKey = s_ethiopia with { Placement = MemberPlacement.AtKey };
        Trial.Accepted(
            With(byKey),
            "/members/2: ETH is a member, but no order has a place or a key for it, so it is never due: give it one, or say 'notYetPlaced'. [rotation.member.unplaced]");
        Trial.Accepted(With(byKey with { Placement = MemberPlacement.NotYetPlaced }));
        Trial.Accepted(With(s_ethiopia));
        Trial.Accepted(Grouped(s_ethiopia with { Group = "south" }));
    }

    [Fact]
    public void Members_WhomAGroupMayChoose_NeedNoPlace()
    {
        RotationMember byKey = s_ethiopia with { Placement = MemberPlacement.AtKey };
        RotationRules chosen = With(byKey) with { Segments = [new OrderSegment { Order = new ChoiceOrder(), FirstHolder = Rules.Party("MAR") }] };
        Trial.Accepted(chosen);
        Trial.Accepted(chosen with { Segments = [new OrderSegment { Order = new NoOrder() }] });
        RotationRules among = Trial.Ordered(Cycle(("north", Rules.List("MAR RWA")), ("south", new ChoiceOrder { Members = Rules.Parties("ETH") })));
        Trial.Accepted(among with { Members = With(byKey).Members });
        Trial.Accepted(
            among with { Members = With(byKey with { Party = Rules.Party("KEN") }).Members },
            "/segments/0/order/groups/1/order/members/0: ETH is named here, but is not among the members, so it is never due: once members are given, everyone who takes part is; add it, or leave it out. [rotation.order.not-member]",
            "/members/2: KEN is a member, but no order has a place or a key for it, so it is never due: give it one, or say 'notYetPlaced'. [rotation.member.unplaced]");
    }

    [Fact]
    public void Groups_WhoseCodeStandsTwice_SettleNoPlace()
    {
        // Sides that are orders are called first and second: an alternation within one has such sides too.
        AlternationSide Side(string codes) => new() { Order = Rules.List(codes) };
        Alternation inner = new() { First = Side("MAR"), Second = Side("RWA") };
        RotationRules rules = Trial.Ordered(new Alternation { First = Side("KEN"), Second = new AlternationSide { Order = inner } });
        rules = rules with { Members = [.. Rules.Joined("MAR RWA KEN", null), s_ethiopia with { Group = "first" }] };
        Trial.Refused(rules, "/members/3/group: An order has more than one group 'first', so the place of ETH is not settled: name a group whose code stands once. [rotation.member.placement]");
    }

    [Fact]
    public void InnerFirstHolders_WithoutAPlaceInTheirLevel_AreRefused()
    {
        const string Message = "KEN has no place in '{0}' when the segment begins, so it cannot begin there: name a member that has one, or leave this out. [rotation.first-holder]";
        RotationGroup south = new() { Code = "south", FirstHolder = Rules.Party("KEN"), Order = Rules.List("RWA") };
        GroupCycle outer = new() { Groups = [new RotationGroup { Code = "north", Order = Rules.List("MAR") }, south] };
        Trial.Refused(Trial.Ordered(outer), "/segments/0/order/groups/1/firstHolder: " + Message.Replace("{0}", "south", StringComparison.Ordinal));
        Trial.Refused(
            Trial.Ordered(outer with { Groups = [outer.Groups[0] with { FirstHolder = Rules.Party("MAR") }, south] }),
            "/segments/0/order/groups/1/firstHolder: " + Message.Replace("{0}", "south", StringComparison.Ordinal));
        AlternationSide side = new() { FirstHolder = Rules.Party("KEN"), Order = Rules.List("RWA") };
        Alternation two = new() { First = new AlternationSide { Party = Rules.Party("MAR") }, Second = side };
        Trial.Refused(Trial.Ordered(two), "/segments/0/order/second/firstHolder: " + Message.Replace("{0}", "second", StringComparison.Ordinal));
        Trial.Refused(
            Trial.Ordered(two with { First = side, Second = two.First }),
            "/segments/0/order/first/firstHolder: " + Message.Replace("{0}", "first", StringComparison.Ordinal));
        RotationGroup nested = new() { Code = "east", Order = two };
        Trial.Refused(
            Trial.Ordered(new GroupCycle { Groups = [nested] }),
            "/segments/0/order/groups/0/order/second/firstHolder: " + Message.Replace("{0}", "second", StringComparison.Ordinal));
        RotationRules later = Trial.Two with { Segments = [Trial.Two.Segments[0], Trial.Ordered(outer).Segments[0] with { FromTurn = 4 }] };
        Trial.Refused(later, "/segments/1/order/groups/1/firstHolder: " + Message.Replace("{0}", "south", StringComparison.Ordinal));
    }

    private static RotationRules With(params RotationMember[] further) =>
        Trial.Listed with { Members = [.. Rules.Joined("MAR RWA", null), .. further] };

    private static RotationRules Grouped(RotationMember further) =>
        Trial.Ordered(Cycle(("north", Rules.List("MAR")), ("south", Rules.List("RWA")))) with { Members = With(further).Members };

    private static GroupCycle Cycle(params (string Code, RotationOrder Order)[] groups) =>
        new() { Groups = [.. groups.Select(g => new RotationGroup { Code = g.Code, Order = g.Order })] };
}
