using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Who is said to begin without a place of its own then, or without a chance to be chosen; and members that some order places.</summary>
public sealed class PlaceFindingTests
{
    private static readonly RotationMember s_mar = new() { Party = Rules.Party("MAR") }, s_rwa = new() { Party = Rules.Party("RWA") }, s_eth = new() { Party = Rules.Party("ETH") };

    [Fact]
    public void FirstHolder_WhoseKeyBeginsLater_IsRefused()
    {
        KeyOrder keys = new() { Keys = [new SortKey { Party = Rules.Party("MAR"), Key = "Morocco", From = new LocalDate(2005, 1, 1) }, .. Rules.Keys("RWA Rwanda")] };
        RotationRules rules = Trial.Yearly with { Segments = [Rules.Segment(keys, "MAR")] };
        Trial.Refused(rules with { Members = [s_mar, s_rwa] }, NoPlace("MAR"));
        Trial.Refused(rules with { Members = [s_mar] }, NoPlace("MAR"));
        RotationGroup[] groups = [new() { Code = "a", Order = keys with { Keys = [keys.Keys[0], .. Rules.Keys("ETH Ethiopia")] } }, new() { Code = "b", Order = new KeyOrder { Keys = Rules.Keys("RWA Rwanda") } }];
        Trial.Refused(rules with { Segments = [Rules.Segment(new GroupCycle { Groups = [.. groups] }, "MAR")] }, NoPlace("MAR"));
        Trial.Refused(rules with { Segments = [Rules.Segment(new GroupCycle { Groups = [groups[0], groups[1] with { Order = Rules.List("RWA") }] }, "MAR")] }, NoPlace("MAR"));
    }

    [Fact]
    public void FirstHolder_ThatGetsItsPlaceLater_IsRefused()
    {
        RotationMember later = s_mar with { PlacedFrom = RotationPoint.AtTurn(5) };
        foreach (RotationOrder order in new RotationOrder[] { Rules.List("MAR RWA"), new KeyOrder { Language = "en", Members = Rules.Parties("MAR RWA") } })
        {
            RotationRules rules = new() { Segments = [Rules.Segment(order, "MAR")] };
            Trial.Refused(rules with { Members = [later] }, NoPlace("MAR"));
            Trial.Refused(rules with { Members = [later, s_rwa] }, NoPlace("MAR"));
            RotationMember waits = s_mar with { Placement = MemberPlacement.NotYetPlaced, Until = RotationPoint.AtTurn(3) };
            Trial.Refused(rules with { Members = [waits, s_mar with { From = RotationPoint.AtTurn(3) }, s_rwa] }, NoPlace("MAR"));
        }

        Trial.Refused(new RotationRules { Segments = [Rules.Segment(new NoOrder(), "MAR")], Members = [s_mar, s_rwa] }, NoPlace("MAR"));
    }

    [Fact]
    public void FirstHolder_OfABodyThatChooses_ThatCannotBeChosenThen_IsWarnedOf()
    {
        const string Why = "/segments/0/order/groups/0/order/groups/0/firstHolder: MAR is said to begin 'a', but cannot be chosen at turn 2, the first there, for it is not a member then, or has its place elsewhere: name one that can, or record the choice for that turn. [rotation.first-holder]";
        RotationMember later = s_mar with { PlacedFrom = RotationPoint.AtTurn(9) };
        ChoiceOrder choice = new() { Members = Rules.Parties("MAR RWA") };
        RotationGroup a = new() { Code = "a", Order = choice }, b = new() { Code = "b", Order = Rules.List("ETH") };
        RotationGroup north = new() { Code = "north", Order = new GroupCycle { Groups = [a with { FirstHolder = Rules.Party("MAR") }, b] } };
        RotationRules nested = new() { Segments = [Rules.Segment(new GroupCycle { Groups = [north, new RotationGroup { Code = "south", Order = Rules.List("KEN") }] }, "KEN") with { FirstGroup = "south" }] };
        RotationRules With(RotationMember member) => nested with { Members = [member, s_rwa, s_eth, .. Rules.Joined("KEN", null)] };
        Trial.Accepted(With(s_mar with { Until = RotationPoint.AtTurn(2) }), Why);
        Trial.Accepted(With(later with { PlacedFrom = RotationPoint.AtTurn(2), Group = "b", Placement = MemberPlacement.AtEnd }), Why);

        // Whom a body or group lists it may choose, be it that it has no place of its own yet.
        RotationRules body = new() { Segments = [Rules.Segment(choice, "MAR")], Members = [later, s_rwa] };
        Trial.Accepted(body);
        Trial.Accepted(body with { Segments = [Rules.Segment(new GroupCycle { Groups = [a, b] }, "MAR")], Members = [later, s_rwa, s_eth] });
        Trial.Accepted(With(later));
        Assert.Equal(Rules.Party("MAR"), new Rotation(body).HolderOf(1).Party);
    }

    [Fact]
    public void Members_ThatOneOfSeveralOrdersPlacesOrChooses_NeedNoOther()
    {
        RotationMember end = new() { Party = Rules.Party("KEN"), Placement = MemberPlacement.AtEnd };
        Trial.Accepted(Trial.Listed with { Members = [s_mar, s_rwa, end, s_eth] }, "/members/3: ETH is a member, but no order has a place or a key for it, so it is never due: give it one, or say 'notYetPlaced'. [rotation.member.unplaced]");
        RotationRules later = Trial.Listed with { Segments = [Trial.Listed.Segments[0], new OrderSegment { FromTurn = 5, Order = new ChoiceOrder() }], Members = [s_mar, s_rwa, s_eth] };
        Trial.Accepted(later);
    }

    private static string NoPlace(string party) =>
        $"/segments/0/firstHolder: {party} is not a member with a place in the order at turn 1, so it cannot be the first holder: name one that is, or correct the members. [rotation.first-holder]";
}
