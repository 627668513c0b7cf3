using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Explanations as they read: the rule, the places and the cursor of each level, who was passed over and why, what was decided.</summary>
public sealed class ExplanationTests
{
    private static readonly PartyCode s_rwa = Rules.Party("RWA");
    private static readonly RotationRules s_three = Trial.Ordered(Rules.List("MAR RWA ETH"));

    [Fact]
    public void Why_PlainOrders_TellPlacesAndCursor()
    {
        Assert.Equal("Turn 1 is held by MAR. Two sides alternate (MAR, RWA); it begins here.", Why(Trial.Two, 1));
        Assert.Equal("Turn 2 is held by RWA. Two sides alternate (RWA, MAR); the place used last was that of MAR.", Why(Trial.Two, 2));
        Assert.Equal("Turn 1 is held by MAR. In the order of the list (MAR, RWA, ETH); it begins here.", Why(s_three, 1));
        Assert.Equal("Turn 2 is held by RWA. In the order of the list (MAR, RWA, ETH); the place used last was that of MAR.", Why(s_three, 2));
        Assert.Equal("Turn 4 is held by MAR. In the order of the list (MAR, RWA, ETH); the place used last was that of ETH.", Why(s_three, 4));
        RotationRules keyed = Trial.Ordered(new KeyOrder { Keys = Rules.Keys("RWA Rwanda; MAR Morocco; ETH Ethiopia") });
        Assert.Equal("Turn 2 is held by RWA. By key (ETH 'Ethiopia', MAR 'Morocco', RWA 'Rwanda'); the place used last was that of MAR 'Morocco'.", Why(keyed, 2));
        RotationRules further = keyed with { Members = [.. Rules.Joined("RWA MAR ETH", null), new RotationMember { Party = Rules.Party("KEN"), Placement = MemberPlacement.AtEnd }] };
        Assert.Equal("Turn 3 is held by KEN. By key (ETH 'Ethiopia', MAR 'Morocco', RWA 'Rwanda', KEN); the place used last was that of RWA 'Rwanda'.", Why(further, 3));
        Assert.Equal("Turn 2 is not decided. The body chooses (not decided).", Why(Trial.Ordered(new ChoiceOrder()), 2));
        Assert.Equal("Turn 2 is not decided. There is no rule (not decided).", Why(new RotationRules { Segments = [new OrderSegment { Order = new NoOrder() }] }, 2));
    }

    [Fact]
    public void Why_Decisions_AreToldWhereTheyMatter()
    {
        const string Skip = "RWA passed over at its first turn due from turn 2 on";
        RotationRules skipped = With(new SkipTurn { Holder = s_rwa, From = 2 });
        Assert.Equal($"Turn 2 is held by ETH. In the order of the list (MAR, RWA [{Skip}], ETH); the place used last was that of MAR. Decided: {Skip}.", Why(skipped, 2));
        Assert.Equal($"Turn 3 is held by MAR. In the order of the list (MAR, RWA, ETH); the place used last was that of ETH. Decided: {Skip}.", Why(skipped, 3));
        Assert.Equal("Turn 1 is held by MAR. In the order of the list (MAR, RWA, ETH); it begins here.", Why(skipped, 1));
        const string Bar = "RWA suspended from turn 2 until turn 4";
        RotationRules barred = With(new SuspendHolder { Holder = s_rwa, From = 2, Until = 4 });
        Assert.Equal($"Turn 2 is held by ETH. In the order of the list (MAR, RWA [{Bar}], ETH); the place used last was that of MAR. Decided: {Bar}.", Why(barred, 2));
        const string Given = "turn 2 left vacant, using the turn of the holder due";
        RotationRules given = With(new AssignTurn { Turn = 2, Holder = TurnHolder.Vacant, Uses = PlaceUse.Due });
        Assert.Equal($"Turn 2 is vacant. A decision gives it; by the order alone RWA was due. Decided: {Given}.", Why(given, 2));
        Assert.Equal("Turn 3 is held by ETH. In the order of the list (MAR, RWA, ETH); the place used last was that of RWA.", Why(given, 3));
        RotationRules swapped = With(new SwapTurns { First = 2, Second = 3 });
        Assert.Equal("Turn 2 is held by ETH. It is exchanged with turn 3. Decided: swap of turns 2 and 3.", Why(swapped, 2));
        const string Put = "RWA, first due from turn 2 on, deferred to turn 4";
        RotationRules deferred = With(new DeferTurn { Holder = s_rwa, From = 2, To = 4 });
        Assert.Equal($"Turn 4 is held by RWA. A decision gives it; by the order alone RWA was due. Decided: {Put}.", Why(deferred, 4));
    }

    [Fact]
    public void Why_ChosenTurn_NamesWhoChoseAndWhen()
    {
        GroupCycle order = new() { Groups = [new RotationGroup { Code = "north", Order = new ChoiceOrder { Members = Rules.Parties("MAR ETH") } }, new RotationGroup { Code = "south", Order = new ChoiceOrder() }] };
        RotationRules rules = new()
        {
            Segments = [new OrderSegment { Order = order, FirstGroup = "north" }],
            Choices = [new RecordedChoice { Turn = 1, Holder = Rules.Party("ETH"), Date = PartialDate.Parse("2014-07") }],
        };
        Assert.Equal("Turn 1 is held by ETH. Groups take turns (north, south); it begins here. north chose ETH, 2014-07.", Why(rules with { Segments = [rules.Segments[0] with { Order = order with { Groups = [.. order.Groups, order.Groups[1] with { Code = "west" }] } }] }, 1).Replace("north, south, west", "north, south", StringComparison.Ordinal));
        Assert.Equal("Turn 2 is not decided: south chooses. Two sides alternate (south, north); the place used last was that of north.", Why(rules, 2));
        RotationRules alone = new() { Segments = [new OrderSegment { Order = new ChoiceOrder() }], Choices = [new RecordedChoice { Turn = 2, Holder = s_rwa }] };
        Assert.Equal("Turn 2 is held by RWA. The body chose RWA.", Why(alone, 2));
    }

    [Fact]
    public void Why_SidesWithCodes_NamesThem()
    {
        Alternation order = new()
        {
            First = new AlternationSide { Code = "Asia", Order = Rules.List("THA KOR") },
            Second = new AlternationSide { Code = "Europe", Order = Rules.List("GBR DNK") },
        };
        RotationRules rules = Trial.Ordered(order) with { Segments = [Rules.Segment(order, "THA")] };
        Assert.Equal("Turn 2 is held by GBR. Two sides alternate (Europe, Asia); the place used last was that of Asia. In Europe: in the order of the list (GBR, DNK); it begins here.", Why(rules, 2));
        Assert.Equal("THA KOR GBR THA", string.Join(' ', new Rotation(rules with { Decisions = [new SkipTurn { Group = "Europe", From = 2 }] }).Plan(1, 4).Select(t => t.Holder)));
        Trial.Refused(Trial.Ordered(order with { Second = order.Second with { Code = "Asia" } }) with { Segments = [Rules.Segment(order with { Second = order.Second with { Code = "Asia" } }, "THA")] }, "/segments/0/order: Both sides of the alternation have the code 'Asia': give each its own. [rotation.order.repeats]");
        Trial.Refused(rules with { Segments = [Rules.Segment(order with { First = order.First with { Code = " " } }, "THA")] }, "/segments/0/order/first/code: The code of a side is not blank: give it one, or leave it out. [rotation.order.group]");
    }

    [Fact]
    public void Why_TurnHeldInParts_TellsThem()
    {
        RotationRules split = With(new SplitTurn
        {
            Turn = 2,
            Parts = [new TurnPart { Holder = s_rwa, Until = new NodaTime.LocalDate(2024, 6, 28) }, new TurnPart { Holder = Rules.Party("ETH"), Capacity = PartCapacity.Acting }],
        });
        Assert.Equal("Turn 2 is held by RWA. In the order of the list (MAR, RWA, ETH); the place used last was that of MAR. It is held in parts: RWA until 2024-06-28 (first day out), then ETH.", Why(split, 2));
    }

    [Fact]
    public void Why_TurnsOfNoSingleParty_ReadAsSentences()
    {
        TurnHolder both = TurnHolder.Collective(s_rwa, Rules.Party("ETH"));
        string Given(TurnHolder holder) => Why(With(new AssignTurn { Turn = 2, Holder = holder, Uses = PlaceUse.Due }), 2);
        Assert.StartsWith("Turn 2 is held together: RWA, ETH. A decision gives it; by the order alone RWA was due. ", Given(both), StringComparison.Ordinal);
        Assert.StartsWith("Turn 2 is contested: RWA. ", Given(TurnHolder.Contested(s_rwa)), StringComparison.Ordinal);
        Assert.StartsWith("Turn 2 is not decided. A decision gives it; ", Given(TurnHolder.Undecided), StringComparison.Ordinal);
        Assert.StartsWith("Turn 2 is held by KEN (outside the rotation). ", Given(TurnHolder.Outsider(Rules.Party("KEN"))), StringComparison.Ordinal);
        RotationRules none = new() { Segments = [new OrderSegment { Order = new NoOrder() }], Decisions = [new AssignTurn { Turn = 2, Holder = s_rwa, Uses = PlaceUse.Due }] };
        Assert.StartsWith("Turn 2 is held by RWA. A decision gives it; by the order alone it was not decided. ", Why(none, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_GivenTurns_NameTheDecisionThatGivesThem()
    {
        AssignTurn given = new() { Turn = 2, Holder = TurnHolder.Vacant, Uses = PlaceUse.NoOne };
        TurnExplanation why = new Rotation(With(given)).Why(2);
        Assert.Equal((given, TurnHolder.Vacant, s_rwa, 1), (why.GivenBy, why.GivenTo, why.Due.Party!.Value, why.SegmentFrom));
        TurnExplanation plain = new Rotation(With(given)).Why(3);
        Assert.True(plain is { GivenBy: null, GivenTo: null, ExchangedWith: null });
        RotationRules later = s_three with { Segments = [s_three.Segments[0], Rules.Segment(Rules.List("RWA MAR"), "MAR", 4)] };
        Assert.Equal("Turn 4 is held by MAR. In the order of the list (RWA, MAR); it begins here.", Why(later, 4));
        Assert.Equal((4, "RWA"), (new Rotation(later).Why(6).SegmentFrom, new Rotation(later).Why(6).Levels[0].Cursor));
        RotationRules sides = s_three with { Segments = [s_three.Segments[0], Trial.Two.Segments[0] with { FromTurn = 4 }] };
        Assert.Equal("Turn 4 is held by MAR. Two sides alternate (MAR, RWA); it begins here.", Why(sides, 4));
        RotationRules exchanged = With(given with { Turn = 3 }, new SwapTurns { First = 2, Second = 3 });
        Assert.Equal("Turn 3 is vacant. A decision gives it (turn 3 left vacant, using nobody's turn); by the order alone ETH was due.", new Rotation(exchanged).Why(2).ExchangedWith!.ToString());
    }

    [Fact]
    public void Why_NobodyMayHoldTheTurn_SaysSo()
    {
        RotationRules barred = With([.. Rules.Parties("MAR RWA ETH").Select(party => new SuspendHolder { Holder = party, From = 3, Until = 5 })]);
        TurnExplanation why = new Rotation(barred).Why(3);
        Assert.Equal((TurnHolder.Undecided, TurnHolder.Undecided, "ETH"), (why.Holder, why.Replay(), why.Due.ToString()));
        RotationRules left = s_three with { Members = [.. Rules.Joined("MAR RWA ETH", null).Select(member => member with { Until = RotationPoint.AtTurn(3) })] };
        why = new Rotation(left).Why(3);
        Assert.Equal("Turn 3 is not decided. In the order of the list (nobody has a place now); the place used last was that of RWA.", why.ToString());
        Assert.Equal((TurnHolder.Undecided, TurnHolder.Undecided), (why.Due, why.Replay()));
    }

    [Fact]
    public void Why_GroupsWithoutAnyone_AreNotDue()
    {
        RotationGroup Group(string code, RotationOrder order) => new() { Code = code, Order = order };
        RotationMember[] members = [.. Rules.Joined("MAR KEN", null), new() { Party = s_rwa, Until = RotationPoint.AtTurn(4) }, new() { Party = Rules.Party("ETH"), Until = RotationPoint.AtTurn(7) }];
        GroupCycle cycle = new() { Groups = [Group("a", Rules.List("MAR")), Group("b", Rules.List("RWA")), Group("c", Rules.List("ETH"))] };
        Rotation left = new(Trial.Ordered(cycle) with { Members = [members[0], .. members[2..]] });
        Assert.Equal("MAR RWA ETH MAR ETH MAR MAR", string.Join(' ', left.Plan(1, 7).Select(t => t.Why.Due)));
        GroupCycle inner = new() { Groups = [Group("d", Rules.List("RWA")), Group("e", Rules.List("KEN"))] };
        Rotation nested = new(Trial.Ordered(cycle with { Groups = [cycle.Groups[0], Group("b", inner)] }) with { Members = [.. members[..3]] });
        Assert.Equal("MAR RWA MAR KEN MAR KEN", string.Join(' ', nested.Plan(1, 6).Select(t => t.Why.Due)));
    }

    [Fact]
    public void Why_NewcomersThatWait_AreSaidToBeOfTheNextPass()
    {
        RotationMember newcomer = new() { Party = Rules.Party("KEN"), From = RotationPoint.AtTurn(2), Placement = MemberPlacement.AtEnd, Entry = MemberEntry.FromNextPass };
        RotationRules rules = s_three with { Members = [.. Rules.Joined("MAR RWA ETH", null), newcomer] };
        Assert.Equal("Turn 2 is held by RWA. In the order of the list (MAR, RWA, ETH, KEN [from the next pass]); the place used last was that of MAR.", Why(rules, 2));
        Assert.Equal("Turn 4 is held by MAR. In the order of the list (MAR, RWA, ETH, KEN); the place used last was that of ETH.", Why(rules, 4));
        Assert.Equal("Turn 5 is held by RWA. In the order of the list (MAR, RWA, ETH, KEN); the place used last was that of MAR.", Why(rules, 5));
    }

    [Fact]
    public void Why_Groups_TellEachLevelThatHasAChoice()
    {
        RotationOrder order = new GroupCycle
        {
            Groups =
            [
                new RotationGroup { Code = "north", Order = Rules.List("MAR DZA") }, new RotationGroup { Code = "south", Order = Rules.List("RWA") },
                new RotationGroup { Code = "east", Order = new ChoiceOrder { Members = Rules.Parties("ETH KEN") } },
            ],
        };
        RotationRules rules = Trial.Ordered(order);
        Assert.Equal("Turn 4 is held by DZA. Groups take turns (north, south, east); the place used last was that of east. In north: in the order of the list (MAR, DZA); the place used last was that of MAR.", Why(rules, 4));
        Assert.Equal("Turn 2 is held by RWA. Groups take turns (south, east, north); the place used last was that of north.", Why(rules, 2));
        Assert.Equal("Turn 3 is not decided: east chooses. Groups take turns (east, north, south); the place used last was that of south.", Why(rules, 3));
        Assert.Equal([3, 1], new Rotation(rules).Why(3).Levels.Select(level => level.Places.Count(place => place.IsAfterCursor)));
        const string Skip = "south passed over at its first turn due from turn 2 on";
        Assert.Equal(
            $"Turn 2 is not decided: east chooses. Groups take turns (south [{Skip}], east, north); the place used last was that of north. Decided: {Skip}.",
            Why(rules with { Decisions = [new SkipTurn { Group = "south", From = 2 }] }, 2));
        const string Bar = "RWA suspended from turn 2 until turn 4";
        Assert.Equal(
            $"Turn 2 is not decided: east chooses. Groups take turns (south [nobody in it may hold the turn], east, north); the place used last was that of north. Decided: {Bar}.",
            Why(rules with { Decisions = [new SuspendHolder { Holder = s_rwa, From = 2, Until = 4 }] }, 2));
    }

    private static RotationRules With(params RotationDecision[] decisions) => s_three with { Decisions = [.. decisions] };

    private static string Why(RotationRules rules, int turn) => new Rotation(rules).Why(turn).ToString();
}
