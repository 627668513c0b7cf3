using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>What is said of a member's place is said of the order in force then; an order decided on later places those it names anew.</summary>
public sealed class LaterOrderTests
{
    [Fact]
    public void List_ThatNamesAnEarlierNewcomer_PlacesItAnew()
    {
        // As in a presidency whose new list puts the last to join between the others.
        RotationRules rules = Joined("TUR AZE KGZ KAZ", From("UZB", 5, MemberPlacement.AtEnd)) with
        {
            Segments = [Rules.Segment(Rules.List("TUR AZE KGZ KAZ"), "TUR"), Rules.Segment(Rules.List("TUR UZB AZE KGZ KAZ"), "TUR", 11)],
        };
        Assert.Equal("UZB TUR AZE KGZ KAZ UZB", Plan(rules, 5, 6));
        Assert.Equal("TUR UZB AZE KGZ KAZ TUR", Plan(rules, 11, 6));
    }

    [Fact]
    public void List_ThatNamesAMemberNotYetPlaced_PlacesIt()
    {
        RotationRules rules = Joined("MLT EST FIN", From("HRV", 2, MemberPlacement.NotYetPlaced)) with
        {
            Segments = [Rules.Segment(Rules.List("MLT EST FIN"), "MLT"), Rules.Segment(Rules.List("MLT EST FIN HRV"), "MLT", 7)],
        };
        Assert.Equal("MLT EST FIN MLT EST FIN", Plan(rules, 1, 6));
        Assert.Equal("MLT EST FIN HRV MLT", Plan(rules, 7, 5));
    }

    [Fact]
    public void List_ThatNamesAMemberPlacedAfterOneThatHasLeft_PlacesIt()
    {
        RotationRules rules = Joined("BLZ GTM SLV") with
        {
            Members =
            [
                .. Rules.Joined("BLZ GTM SLV", null),
                new RotationMember { Party = Rules.Party("PAN"), Until = RotationPoint.AtTurn(10) },
                From("DOM", 5, MemberPlacement.After) with { After = Rules.Party("PAN") },
            ],
            Segments = [Rules.Segment(Rules.List("BLZ GTM SLV PAN"), "BLZ"), Rules.Segment(Rules.List("BLZ GTM DOM SLV"), "BLZ", 11)],
        };
        Assert.Equal("DOM BLZ GTM SLV PAN", Plan(rules, 5, 5));
        Assert.Equal("BLZ GTM DOM SLV BLZ", Plan(rules, 11, 5));
    }

    [Fact]
    public void Spell_ThatBeginsAfterTheOrder_KeepsItsOwnPlace()
    {
        RotationRules rules = Joined("MAR RWA ETH") with
        {
            Members = [.. Rules.Joined("MAR ETH", null), new RotationMember { Party = Rules.Party("RWA"), Until = RotationPoint.AtTurn(4) }, From("RWA", 7, MemberPlacement.AtEnd)],
        };
        Assert.Equal("MAR RWA ETH MAR ETH MAR ETH RWA MAR ETH RWA", Plan(rules, 1, 11));
    }

    [Fact]
    public void Spell_ThatBeginsWithTheOrder_KeepsItsOwnPlace()
    {
        OrderSegment[] segments = [Rules.Segment(Rules.List("MAR RWA"), "MAR"), Rules.Segment(Rules.List("MAR ETH RWA"), "MAR", 5)];
        Assert.Equal("MAR RWA ETH MAR", Plan(Joined("MAR RWA", From("ETH", 5, MemberPlacement.AtEnd)) with { Segments = [.. segments] }, 5, 4));
        Assert.Equal("MAR ETH RWA MAR", Plan(Joined("MAR RWA", From("ETH", 4, MemberPlacement.AtEnd)) with { Segments = [.. segments] }, 5, 4));
        Assert.Equal("RWA KEN MAR RWA", Plan(Joined("MAR RWA", new RotationMember { Party = Rules.Party("KEN"), Placement = MemberPlacement.AtEnd }) with { Segments = [segments[0], Rules.Segment(Rules.List("MAR RWA"), "RWA", 2)] }, 2, 4));
    }

    [Fact]
    public void Order_OfTheFirstTurn_PlacesNobodyAnewWhetherItSaysItsTurnOrNot()
    {
        RotationRules rules = Joined("MAR RWA", new RotationMember { Party = Rules.Party("ETH"), Placement = MemberPlacement.AtEnd }) with { Segments = [Rules.Segment(Rules.List("MAR ETH RWA"), "MAR")] };
        Assert.Equal("MAR RWA ETH MAR", Plan(rules, 1, 4));
        Assert.Equal("MAR RWA ETH MAR", Plan(rules with { Segments = [rules.Segments[0] with { FromTurn = 1 }] }, 1, 4));
    }

    [Fact]
    public void KeyOrder_DecidedOnLater_PlacesEveryoneByItsKey()
    {
        RotationRules rules = Joined("MAR RWA", From("ETH", 3, MemberPlacement.AtEnd)) with
        {
            Segments = [Rules.Segment(Rules.List("MAR RWA"), "MAR"), Rules.Segment(new KeyOrder { Language = "en" }, "ETH", 8)],
        };
        Assert.Equal("MAR RWA ETH MAR RWA ETH MAR", Plan(rules, 1, 7));
        Assert.Equal("ETH MAR RWA ETH", Plan(rules, 8, 4));
    }

    [Fact]
    public void Group_OfALaterOrderThatNamesAMember_HasItInstead()
    {
        GroupCycle order = new() { Groups = [new RotationGroup { Code = "north", Order = Rules.List("MAR ETH") }, new RotationGroup { Code = "south", Order = Rules.List("RWA") }] };
        RotationRules rules = Joined("MAR RWA", From("ETH", 3, MemberPlacement.After) with { After = Rules.Party("RWA") }) with
        {
            Segments = [Rules.Segment(Rules.List("MAR RWA"), "MAR"), Rules.Segment(order, "MAR", 7)],
        };
        Assert.Equal("MAR RWA ETH MAR RWA ETH", Plan(rules, 1, 6));
        Assert.Equal("MAR RWA ETH RWA MAR", Plan(rules, 7, 5));
    }

    private static RotationRules Joined(string codes, params RotationMember[] further) =>
        Trial.Listed with { Segments = [Rules.Segment(Rules.List(codes), codes.Split(' ')[0])], Members = [.. Rules.Joined(codes, null), .. further] };

    private static RotationMember From(string party, int turn, MemberPlacement placement) =>
        new() { Party = Rules.Party(party), From = RotationPoint.AtTurn(turn), Placement = placement };

    private static string Plan(RotationRules rules, int from, int turns) => string.Join(' ', new Rotation(rules).Plan(from, turns).Select(t => t.Holder));
}
