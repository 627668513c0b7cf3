namespace PactModel.Tests.Rotations;

/// <summary>Groups within groups: whose cursor moves, who begins, and where a newcomer stands.</summary>
public sealed class NestedOrderTests
{
    private static readonly PartyCode s_egy = PartyCode.Parse("EGY");

    [Fact]
    public void HolderOf_GroupPassedOver_BeginsNoPassOfIt()
    {
        // Group g1 has only newcomers that wait for its next pass when it is passed over at turn 10. Its level has no turn then,
        // so its pass does not begin and KEN still waits while GHA, which enters at once, has the group's turns 12 and 15.
        RotationRules rules = new()
        {
            FirstTurn = 5,
            Members =
            [
                Member("EGY"), Member("GHA", 12), Member("KEN", 10, MemberEntry.FromNextPass),
                Member("ETH", 6, MemberEntry.FromNextPass), Member("CHN", 10, MemberEntry.FromNextPass), Member("DZA", 23),
            ],
            Segments =
            [
                new OrderSegment
                {
                    FirstHolder = s_egy,
                    Order = Cycle(
                        ("g0", List("EGY")),
                        ("g1", List("GHA KEN")),
                        ("g2", new Alternation { First = new AlternationSide { Order = List("CHN ETH") }, Second = new AlternationSide { Party = PartyCode.Parse("DZA") } })),
                },
            ],
            Decisions = [new SkipTurn { Group = "g1", From = 7 }, new RelinquishTurns { Holder = PartyCode.Parse("DZA"), From = 8 }],
        };
        Assert.Equal("EGY ETH EGY ETH EGY CHN EGY GHA ETH EGY GHA CHN EGY KEN", Plan(rules, 14));
    }

    [Fact]
    public void HolderOf_TurnUsingTheOwnPlaceOfAWaitingNewcomer_BeginsAPass()
    {
        // LUX and NLD wait for the next pass. To use the place of LUX all between are passed over, to the end of the pass and
        // into the next, where NLD counts too.
        RotationRules rules = new()
        {
            Members = [Member("BEL"), Member("FRA"), Member("LUX", 2, MemberEntry.FromNextPass), Member("NLD", 2, MemberEntry.FromNextPass)],
            Segments = [new OrderSegment { FirstHolder = PartyCode.Parse("BEL"), Order = List("BEL FRA LUX NLD") }],
        };
        Assert.Equal("BEL FRA BEL FRA LUX NLD", Plan(rules, 6));
        Assert.Equal("BEL LUX NLD BEL", Plan(rules with { Decisions = [new AssignTurn { Turn = 2, Holder = PartyCode.Parse("LUX"), Uses = PlaceUse.Named }] }, 4));
    }

    [Fact]
    public void HolderOf_GroupWithAFirstHolder_BeginsWithItAtEveryLevel()
    {
        RotationGroup nested = new()
        {
            Code = "africa",
            FirstHolder = PartyCode.Parse("KEN"),
            Order = Cycle(("north", List("DZA MAR")), ("east", List("ETH KEN"))),
        };
        RotationRules rules = new()
        {
            Segments =
            [
                new OrderSegment
                {
                    FirstHolder = PartyCode.Parse("FRA"),
                    Order = new GroupCycle { Groups = [nested, new RotationGroup { Code = "europe", Order = List("FRA ITA") }] },
                },
            ],
        };
        Assert.Equal("FRA KEN ITA DZA FRA ETH ITA MAR", Plan(rules, 8));
    }

    [Fact]
    public void HolderOf_FirstHolderBesideAGroupThatMayChooseAnyone_StandsAtItsOwnPlaceIfItHasOne()
    {
        RotationRules Begun(string first) => new()
        {
            Segments = [new OrderSegment { FirstHolder = PartyCode.Parse(first), Order = Cycle(("any", new ChoiceOrder()), ("south", List("ETH RWA"))) }],
        };
        Assert.Equal("RWA not decided: any chooses ETH", Plan(Begun("RWA"), 3));
        Assert.Equal("KEN ETH not decided: any chooses RWA", Plan(Begun("KEN"), 4));
    }

    [Fact]
    public void Refuses_GroupBegunByOneWithoutAPlaceInIt()
    {
        RotationGroup north = new() { Code = "north", FirstHolder = PartyCode.Parse("KEN"), Order = List("DZA MAR") };
        Finding finding = Refused(new RotationRules
        {
            Segments = [new OrderSegment { FirstHolder = PartyCode.Parse("DZA"), Order = new GroupCycle { Groups = [north, new RotationGroup { Code = "east", Order = List("ETH KEN") }] } }],
        });
        Assert.Equal("rotation.first-holder", finding.Code);
        Assert.Equal("/segments/0/order/groups/0/firstHolder", finding.Path.ToString());
    }

    [Fact]
    public void HolderOf_NewcomerAtTheEndOfAGroup_FollowsItsLastMember()
    {
        RotationRules rules = TwoGroups(new RotationMember { Party = PartyCode.Parse("TUN"), From = RotationPoint.AtTurn(3), Placement = MemberPlacement.AtEnd, Group = "north" });
        Assert.Equal("DZA ETH MAR KEN TUN ETH DZA KEN", Plan(rules, 8));
    }

    [Fact]
    public void HolderOf_MemberThatMovesToAnotherGroup_LeavesTheOneThatNamesIt()
    {
        RotationRules rules = TwoGroups(new RotationMember { Party = PartyCode.Parse("MAR"), From = RotationPoint.AtTurn(5), Placement = MemberPlacement.AtEnd, Group = "east" });
        rules = rules with { Members = [.. rules.Members.Select(m => m.Party == PartyCode.Parse("MAR") && m.From is null ? m with { Until = RotationPoint.AtTurn(5) } : m)] };
        Assert.Equal("DZA ETH MAR KEN DZA MAR DZA ETH", Plan(rules, 8));
    }

    [Theory]
    [InlineData(MemberPlacement.AtEnd, null, "placement")]
    [InlineData(MemberPlacement.AtEnd, "south", "group")]
    [InlineData(MemberPlacement.AtKey, "north", "group")]
    public void Refuses_NewcomerWhosePlaceNoGroupHas(MemberPlacement placement, string? group, string member)
    {
        Finding finding = Refused(TwoGroups(new RotationMember { Party = PartyCode.Parse("TUN"), From = RotationPoint.AtTurn(3), Placement = placement, Group = group }));
        Assert.Equal("rotation.member.placement", finding.Code);
        Assert.Equal($"/members/4/{member}", finding.Path.ToString());
    }

    [Fact]
    public void Findings_MemberThatNoOrderNames_Warns()
    {
        RotationMember tunisia = new() { Party = PartyCode.Parse("TUN") };
        Assert.Equal("rotation.member.unplaced", Assert.Single(new Rotation(TwoGroups(tunisia)).Findings).Code);
        Assert.Empty(new Rotation(TwoGroups(tunisia with { Placement = MemberPlacement.NotYetPlaced })).Findings);
    }

    [Fact]
    public void Refuses_TwoGroupsWithOneCode() =>
        Assert.Equal("rotation.order.repeats", Refused(new RotationRules
        {
            Segments = [new OrderSegment { FirstHolder = s_egy, Order = Cycle(("a", Cycle(("c", List("EGY")))), ("b", Cycle(("c", List("GHA"))))) }],
        }).Code);

    [Fact]
    public void Refuses_OverlappingSpellsOfOneParty() =>
        Assert.Equal("rotation.member.spell", Refused(TwoGroups(new RotationMember { Party = PartyCode.Parse("MAR"), From = RotationPoint.AtTurn(5) })).Code);

    private static RotationRules TwoGroups(RotationMember further) => new()
    {
        Members = [Member("DZA"), Member("MAR"), Member("ETH"), Member("KEN"), further],
        Segments = [new OrderSegment { FirstHolder = PartyCode.Parse("DZA"), Order = Cycle(("north", List("DZA MAR")), ("east", List("ETH KEN"))) }],
    };

    private static string Plan(RotationRules rules, int turns) => string.Join(' ', new Rotation(rules).Plan(rules.FirstTurn, turns).Select(t => t.Holder));

    private static Finding Refused(RotationRules rules) => Assert.Single(Assert.Throws<ModelException>(() => new Rotation(rules)).Findings);

    private static RotationMember Member(string code, int? from = null, MemberEntry entry = MemberEntry.AtOnce) =>
        new() { Party = PartyCode.Parse(code), From = from is { } turn ? RotationPoint.AtTurn(turn) : null, Entry = entry };

    private static ListOrder List(string codes) => new() { Members = [.. codes.Split(' ').Select(PartyCode.Parse)] };

    private static GroupCycle Cycle(params (string Code, RotationOrder Order)[] groups) =>
        new() { Groups = [.. groups.Select(g => new RotationGroup { Code = g.Code, Order = g.Order })] };
}
