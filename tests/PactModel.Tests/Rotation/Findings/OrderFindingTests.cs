using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Why orders are refused, each in words, and what is still accepted beside it.</summary>
public sealed class OrderFindingTests
{
    private static readonly PartyCode s_mar = Rules.Party("MAR");
    private static readonly PartyCode s_eth = Rules.Party("ETH");

    [Fact]
    public void Segments_MissingOrNotInRisingOrder_AreRefused()
    {
        OrderSegment first = Trial.Two.Segments[0];
        Trial.Refused(new RotationRules(), "/segments: A rotation needs an order: give at least one segment; where there is no rule, one with NoOrder. [rotation.segment.missing]");
        Trial.Refused(With(first with { FromTurn = 2 }), "/segments/0: Segments stand in rising order, and the first is for turn 1: turn 2 does not fit here. [rotation.segment.order]");
        Trial.Refused(With(first, first with { FromTurn = 1 }), "/segments/1: Segments stand in rising order, and the first is for turn 1: turn 1 has one already. [rotation.segment.order]");
        Trial.Accepted(With(first with { FromTurn = 1 }, first with { FromTurn = 2 }));
        Trial.Accepted(With(new OrderSegment { Order = new NoOrder() }));
    }

    [Fact]
    public void FirstHolder_WithoutAPlace_IsRefused()
    {
        OrderSegment first = Trial.Two.Segments[0];
        const string NoPlace = "ETH is not a member with a place in the order at turn {0}, so it cannot be the first holder: name one that is, or correct the members. [rotation.first-holder]";
        Trial.Refused(With(first, first with { FromTurn = 4, FirstHolder = s_eth }), "/segments/1/firstHolder: " + NoPlace.Replace("{0}", "4", StringComparison.Ordinal));
        RotationRules joined = Trial.Listed with { Members = [.. Rules.Joined("MAR RWA ETH", null)] };
        Trial.Refused(
            joined with { Segments = [Trial.Listed.Segments[0] with { FirstHolder = s_eth }] },
            "/segments/0/firstHolder: " + NoPlace.Replace("{0}", "1", StringComparison.Ordinal));
        Trial.Refused(
            Trial.Listed with { Members = [.. Rules.Joined("RWA", null)] },
            "/segments/0/firstHolder: MAR is not among the members, so it cannot be the first holder at turn 1: once members are given, everyone who takes part is; add it, or name one that is there. [rotation.first-holder]");
        RotationMember unplaced = new() { Party = s_eth, Placement = MemberPlacement.NotYetPlaced };
        void Unheld(RotationOrder order, string? group = null) => Trial.Refused(
            new RotationRules { Segments = [new OrderSegment { Order = order, FirstHolder = s_eth, FirstGroup = group }], Members = [.. Rules.Joined("MAR RWA", null), unplaced] },
            "/segments/0/firstHolder: " + NoPlace.Replace("{0}", "1", StringComparison.Ordinal));
        Unheld(Cycle(("north", Rules.List("MAR")), ("south", Rules.List("RWA"))));
        Unheld(Cycle(("north", Rules.List("MAR")), ("south", Rules.List("RWA"))), "south");
        Unheld(Cycle(("north", Rules.List("MAR")), ("south", new ChoiceOrder { Members = Rules.Parties("RWA") })));
        Unheld(new NoOrder());
        SortKey later = new() { Party = s_eth, Key = "Ethiopia", From = new LocalDate(2005, 1, 1) };
        Trial.Refused(
            Trial.Yearly with { Segments = [new OrderSegment { Order = new KeyOrder { Keys = [.. Rules.Keys("MAR Morocco"), later] }, FirstHolder = s_eth }] },
            "/segments/0/firstHolder: " + NoPlace.Replace("{0}", "1", StringComparison.Ordinal));
        Trial.Refused(With(first with { FirstHolder = null }), "/segments/0/firstHolder: Who is due at turn 1 is not given: name the first holder; it is never inferred. [rotation.first-holder]");
    }

    [Fact]
    public void FirstGroup_ThatNoOrderHas_IsRefused()
    {
        GroupCycle inner = Cycle(("east", Rules.List("ETH")));
        OrderSegment segment = new() { FirstGroup = "west", Order = Cycle(("north", Rules.List("MAR")), ("south", inner)) };
        Trial.Refused(With(segment), "/segments/0/firstGroup: There is no group 'west' in this order. [rotation.first-holder]");
        Trial.Refused(With(segment with { FirstHolder = s_mar }), "/segments/0/firstGroup: There is no group 'west' in this order. [rotation.first-holder]");
        Assert.Equal(s_eth, new Rotation(With(segment with { FirstGroup = "south" })).HolderOf(1).Party);
        Assert.Equal(s_eth, new Rotation(With(segment with { FirstGroup = "east" })).HolderOf(1).Party);
        Assert.Equal(s_mar, new Rotation(With(segment with { FirstGroup = "north" })).HolderOf(1).Party);
    }

    [Fact]
    public void Lists_EmptyOrWithRepeats_AreRefused()
    {
        const string Empty = "/segments/0/order/members: A list names at least one member, and each by its code. [rotation.order.empty]";
        Trial.Refused(Trial.Ordered(new ListOrder { Members = [] }), Empty);
        Trial.Refused(Trial.Ordered(new ListOrder { Members = [s_mar, default] }), Empty);
        Trial.Refused(Trial.Ordered(Rules.List("MAR RWA MAR")), "/segments/0/order/members/2: In an order where each member stands once, 'MAR' is given twice: keep one. [rotation.order.repeats]");
        Trial.Refused(Trial.Ordered(new ChoiceOrder { Members = Rules.Parties("MAR MAR") }), "/segments/0/order/members/1: The member 'MAR' is given twice: keep one. [rotation.order.repeats]");
    }

    [Fact]
    public void KeyOrders_WithoutTheirKeys_AreRefused()
    {
        const string Empty = "/segments/0/order: A key order needs keys or the language of the official names. [rotation.order.empty]";
        const string Blank = "A key names a party and is not blank. [rotation.order.key]";
        EquatableList<SortKey> keys = Rules.Keys("MAR Morocco; RWA Rwanda");
        KeyOrder keyed = new() { Keys = keys };
        Trial.Refused(Trial.Ordered(new KeyOrder { Members = Rules.Parties("MAR RWA") }), Empty);
        Trial.Accepted(Trial.Ordered(keyed));
        Trial.Accepted(Trial.Ordered(new KeyOrder { Language = "en", Members = Rules.Parties("MAR RWA") }));
        Trial.Refused(Trial.Ordered(keyed with { Language = "e n" }), "/segments/0/order/language: 'e n' is not a BCP 47 language tag; write one like 'en' or 'fr'. [rotation.order.language]");
        Trial.Refused(Trial.Ordered(keyed with { Keys = [keys[0], keys[1] with { Key = " " }] }), "/segments/0/order/keys/1: " + Blank);
        Trial.Refused(Trial.Ordered(keyed with { Keys = [keys[0], keys[1] with { Party = default }] }), "/segments/0/order/keys/1: " + Blank);
        Trial.Refused(Trial.Ordered(keyed with { Members = Rules.Parties("MAR MAR") }), "/segments/0/order/members/1: The member 'MAR' is given twice: keep one. [rotation.order.repeats]");
        Trial.Refused(Trial.Ordered(keyed with { Keys = [.. keys, keys[0] with { Key = "Maroc" }] }), "/segments/0/order/keys/2: The key of MAR from the beginning is given twice: keep one. [rotation.order.repeats]");
        SortKey later = keys[0] with { From = new LocalDate(2001, 2, 3) };
        Trial.Refused(Trial.Ordered(keyed with { Keys = [.. keys, later, later with { Key = "Maroc" }] }), "/segments/0/order/keys/3: The key of MAR from 2001-02-03 is given twice: keep one. [rotation.order.repeats]");
    }

    [Fact]
    public void Collations_WithoutLetters_AreRefused()
    {
        const string Empty = "/segments/0/order/collation: A letter of a collation is not empty. [rotation.collation.letter]";
        RotationRules Collated(Collation collation) => Trial.Ordered(new KeyOrder { Keys = Rules.Keys("MAR Morocco; RWA Rwanda"), Collation = collation });
        Trial.Refused(Collated(new Collation { Alphabet = ["A", "B", "A"] }), "/segments/0/order/collation/alphabet/2: The letter 'A' is given twice: keep one. [rotation.collation.letter]");
        Trial.Refused(Collated(new Collation { Alphabet = ["A", ""] }), Empty);
        Trial.Refused(Collated(new Collation { Alphabet = ["A"], Folds = [new LetterFold { From = "", To = "A" }] }), Empty);
        Trial.Accepted(Collated(new Collation { Alphabet = [], Folds = [new LetterFold { From = "É", To = "" }] }));
    }

    [Fact]
    public void Sides_NeitherPartyNorOrder_AreRefused()
    {
        const string Message = "/segments/0/order/{0}: A side is either one party or an order among several: give one of the two. [rotation.order.side]";
        AlternationSide side = new() { Party = Rules.Party("RWA") };
        Alternation two = new() { First = new AlternationSide { Party = s_mar }, Second = side };
        Trial.Refused(Trial.Ordered(two with { Second = new AlternationSide() }), Message.Replace("{0}", "second", StringComparison.Ordinal));
        Trial.Refused(Trial.Ordered(two with { Second = side with { Party = default(PartyCode) } }), Message.Replace("{0}", "second", StringComparison.Ordinal));
        Trial.Refused(Trial.Ordered(two with { First = side with { Order = Rules.List("MAR") } }), Message.Replace("{0}", "first", StringComparison.Ordinal), "/segments/0/order: Both sides of the alternation are RWA: name two different parties. [rotation.order.repeats]");
        Trial.Refused(Trial.Ordered(two with { Second = side with { Order = new ListOrder { Members = [] } } }), Message.Replace("{0}", "second", StringComparison.Ordinal));
        Trial.Refused(
            Trial.Ordered(two with { First = new AlternationSide { Order = new ListOrder { Members = [] } } }),
            "/segments/0/order/first/order/members: A list names at least one member, and each by its code. [rotation.order.empty]");
        Trial.Refused(
            Trial.Ordered(two with { First = side }),
            "/segments/0/order: RWA stands in two groups of one order: give it one place. [rotation.order.repeats]",
            "/segments/0/order: Both sides of the alternation are RWA: name two different parties. [rotation.order.repeats]");
    }

    [Fact]
    public void Groups_WithoutCodeOrWithTheSame_AreRefused()
    {
        RotationOrder mar = Rules.List("MAR");
        RotationOrder eth = Rules.List("ETH");
        Trial.Refused(Trial.Ordered(new GroupCycle { Groups = [] }), "/segments/0/order/groups: A cycle has at least one group. [rotation.order.empty]");
        Trial.Refused(Trial.Ordered(Cycle(("a", mar), (" ", eth))), "/segments/0/order/groups/1: A group needs a code. [rotation.order.group]");
        Trial.Refused(
            Trial.Ordered(Cycle(("a", mar), ("b", new ListOrder { Members = [] }))),
            "/segments/0/order/groups/1/order/members: A list names at least one member, and each by its code. [rotation.order.empty]");
        const string Two = "/segments/0/order: Two groups of one order have the code 'a': give each its own. [rotation.order.repeats]";
        Trial.Refused(Trial.Ordered(Cycle(("a", mar), ("a", eth))), Two, "/segments/0/order/groups/1: The group 'a' is given twice: keep one. [rotation.order.repeats]");
        Trial.Refused(Trial.Ordered(Cycle(("a", mar), ("b", Cycle(("a", eth))))), Two);
    }

    [Fact]
    public void Nesting_InItselfOrTooDeep_IsRefused()
    {
        RotationOrder inside = Cycle(("b", Cycle(("a", Rules.List("MAR")))));
        Trial.Refused(Trial.Ordered(Cycle(("a", inside), ("c", Cycle(("c", Rules.List("ETH")))))), "/segments/0/order: The group 'a' is nested inside itself (a > b): groups form no cycle. [rotation.order.cycle]");
        RotationOrder deep = Rules.List("MAR");
        for (int i = 15; i > 0; i--) deep = Cycle(($"g{i}", deep));
        Trial.Accepted(Trial.Ordered(deep));
        RotationOrder blank = new ListOrder { Members = [] };
        for (int i = 15; i >= 0; i--) blank = Cycle(($"g{i}", blank));
        Assert.Single(Assert.Throws<ModelException>(() => new Rotation(Trial.Ordered(blank))).Findings);
        Trial.Refused(
            Trial.Ordered(Cycle(("g0", deep))),
            $"/segments/0/order: Orders are nested more than 16 deep: {string.Join(" > ", Enumerable.Range(0, 16).Select(i => $"g{i}"))}. [rotation.order.cycle]");
    }

    private static RotationRules With(params OrderSegment[] segments) => new() { Segments = [.. segments] };

    private static GroupCycle Cycle(params (string Code, RotationOrder Order)[] groups) =>
        new() { Groups = [.. groups.Select(g => new RotationGroup { Code = g.Code, Order = g.Order })] };
}
