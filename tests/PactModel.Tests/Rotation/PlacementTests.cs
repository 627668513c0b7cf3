using System.Globalization;
using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Where members come to stand who join after others or change their keys, and from when they are due.</summary>
public sealed class PlacementTests
{
    [Fact]
    public void After_MembersGivenInAnyOrder_FollowOneAnother()
    {
        RotationRules rules = Listed("MAR RWA", Behind("KEN", "ETH"), Behind("ETH", "MAR"), Behind("UGA", "RWA"));
        Assert.Equal("MAR ETH KEN RWA UGA MAR", Plan(rules, 6));
    }

    [Fact]
    public void After_SeveralBehindTheSameMember_TheLatestStandsRightBehindIt()
    {
        RotationRules rules = Listed("MAR RWA", Behind("ETH", "MAR"), Behind("KEN", "MAR", 2), Behind("UGA", "MAR", 3));
        Assert.Equal("MAR KEN ETH RWA MAR UGA KEN ETH RWA", Plan(rules, 9));
    }

    [Fact]
    public void After_MembersInACircle_HaveNoPlace()
    {
        RotationRules rules = Listed("MAR") with { Segments = [Rules.Segment(Rules.List("MAR RWA ETH"), "MAR")] };
        Trial.Refused(rules with { Members = [.. rules.Members, Behind("RWA", "ETH"), Behind("ETH", "RWA")] }, Unanchored(1, "ETH", "RWA"), Unanchored(2, "RWA", "ETH"));
    }

    [Fact]
    public void After_ChainOfMembers_HasAtMost64BehindTheFirst()
    {
        string[] codes = [.. State.All.Take(66).Select(state => state.Code.ToString())];
        RotationRules Chain(int behind) => Listed(codes[0], [.. Enumerable.Range(1, behind).Select(i => Behind(codes[i], codes[i - 1]))]);
        Assert.Equal(codes[..65], new Rotation(Chain(64)).Plan(1, 65).Select(t => t.Holder.ToString()), StringComparer.Ordinal);
        Trial.Refused(Chain(65), Unanchored(65, codes[64], codes[65]));
    }

    [Fact]
    public void After_MemberOfAnotherGroup_LeavesTheGroupThatNamesIt()
    {
        GroupCycle order = new() { Groups = [new RotationGroup { Code = "north", Order = Rules.List("MAR KEN") }, new RotationGroup { Code = "south", Order = Rules.List("RWA") }] };
        RotationMember ethiopia = new() { Party = Rules.Party("ETH"), Placement = MemberPlacement.AtEnd, Group = "south" };
        Assert.Equal("MAR RWA MAR ETH MAR KEN MAR RWA", Plan(Trial.Ordered(order) with { Members = [.. Rules.Joined("MAR RWA", null), ethiopia, Behind("KEN", "ETH")] }, 8));
    }

    [Fact]
    public void After_OneThatMovesOrJoinsAgain_StandsWhereThatStoodWhenItGotItsPlace()
    {
        GroupCycle order = new() { Groups = [new RotationGroup { Code = "north", Order = Rules.List("MAR") }, new RotationGroup { Code = "south", Order = Rules.List("RWA") }] };
        RotationMember north = new() { Party = Rules.Party("ETH"), Placement = MemberPlacement.AtEnd, Group = "north", Until = RotationPoint.AtTurn(5) };
        RotationMember south = north with { Group = "south", From = RotationPoint.AtTurn(5), Until = null };
        Assert.Equal("MAR RWA ETH RWA KEN ETH MAR RWA KEN ETH MAR RWA", Plan(Trial.Ordered(order) with { Members = [.. Rules.Joined("MAR RWA", null), north, south, Behind("KEN", "ETH")] }, 12));
        RotationMember first = Behind("ETH", "MAR") with { Until = RotationPoint.AtTurn(5) };
        RotationMember again = new() { Party = Rules.Party("ETH"), Placement = MemberPlacement.AtEnd, From = RotationPoint.AtTurn(5) };
        Assert.Equal("MAR ETH RWA MAR RWA ETH KEN MAR", Plan(Listed("MAR RWA", first, again, Behind("KEN", "ETH", 5)), 8));
        RotationMember joins = again with { From = RotationPoint.AtTurn(4) };
        Assert.Equal("MAR KEN MAR ETH KEN MAR", Plan(Listed("MAR", joins, Behind("KEN", "ETH")), 6));
    }

    [Fact]
    public void AtKey_MemberThatLeftAndJoinedAgain_HasItsPlaceOfBefore()
    {
        // The turn between uses nobody's place, so that the member was the last that used its own.
        RotationRules left = Listed("MAR RWA") with
        {
            Members = [new RotationMember { Party = Rules.Party("MAR"), Until = RotationPoint.AtTurn(2) }, new RotationMember { Party = Rules.Party("MAR"), From = RotationPoint.AtTurn(3) }, .. Rules.Joined("RWA", null)],
            Decisions = [new AssignTurn { Turn = 2, Holder = TurnHolder.Vacant, Uses = PlaceUse.NoOne }],
        };
        Assert.Equal("MAR vacant RWA MAR RWA", Plan(left, 5));
        KeyOrder keys = new() { Keys = [.. Rules.Keys("MAR Morocco; RWA Rwanda"), new SortKey { Party = Rules.Party("MAR"), Key = "MOROCCO", From = new LocalDate(2001, 6, 1) }] };
        Assert.Equal("MAR vacant RWA MAR RWA", Plan(left with { Terms = Trial.Yearly.Terms, Segments = [Rules.Segment(keys, "MAR")] }, 5));
    }

    [Fact]
    public void FromNextPass_MemberPassedOverAtItsFirstTurn_IsSoInThePassThatBegins()
    {
        RotationRules rules = Waiting("KEN MAR RWA", "KEN") with { Segments = [Rules.Segment(Rules.List("KEN MAR RWA"), "MAR")] };
        Assert.Equal("MAR RWA KEN MAR RWA", Plan(rules, 5));
        Assert.Equal("MAR RWA MAR RWA KEN", Plan(rules with { Decisions = [new SkipTurn { Holder = Rules.Party("KEN"), From = 1 }] }, 5));
    }

    [Fact]
    public void FromNextPass_TurnUsingAPlaceBeforeTheCursor_BeginsThePass()
    {
        RotationRules rules = Waiting("MAR RWA ETH", "KEN");
        AssignTurn Given(string party) => new() { Turn = 2, Holder = Rules.Party(party), Uses = PlaceUse.Named };
        Assert.Equal("MAR MAR RWA ETH KEN MAR", Plan(rules with { Decisions = [Given("MAR")] }, 6));
        Assert.Equal("MAR ETH MAR RWA ETH KEN", Plan(rules with { Decisions = [Given("ETH")] }, 6));
    }

    [Fact]
    public void FromNextPass_SuspendedWhenThePassBegins_IsDueInItOnceItMay()
    {
        RotationRules rules = Waiting("MAR RWA ETH", "KEN");
        Assert.Equal("MAR RWA ETH MAR RWA ETH KEN MAR", Plan(rules with { Decisions = [Barred("KEN", 2, 6)] }, 8));
    }

    [Fact]
    public void FromNextPass_WhileNobodyMayHoldATurn_NoPassBegins()
    {
        RotationRules rules = Waiting("MAR ETH KEN RWA", "KEN");
        Assert.Equal(
            "MAR ETH not decided RWA KEN RWA MAR ETH KEN",
            Plan(rules with { Decisions = [Barred("MAR", 3, 6), Barred("ETH", 3, 6), Barred("RWA", 3, 4), Barred("KEN", 3, 4)] }, 9));
    }

    [Fact]
    public void FromNextPass_AllOthersPassedOver_TheNewcomerHasTheTurn()
    {
        RotationRules rules = Waiting("MAR RWA ETH KEN", "KEN");
        Assert.Equal("MAR KEN MAR RWA ETH KEN", Plan(rules with { Decisions = [.. Rules.Parties("MAR RWA ETH").Select(party => new SkipTurn { Holder = party, From = 2 })] }, 6));
    }

    [Fact]
    public void AtKey_KeyThatBeginsLater_CountsInTheRunningPass()
    {
        KeyOrder order = new() { Keys = [.. Rules.Keys("MAR Morocco; RWA Rwanda"), new SortKey { Party = Rules.Party("UGA"), Key = "Uganda", From = new LocalDate(2001, 1, 1) }] };
        Assert.Equal("MAR RWA UGA MAR", Plan(Trial.Yearly with { Segments = [Rules.Segment(order, "MAR")] }, 4));
    }

    [Fact]
    public void AtKey_SeveralRenamedAtOnce_AreDueAsBeforeIfTheirOrderStays()
    {
        LocalDate day = new(2002, 1, 1);
        KeyOrder order = new()
        {
            Keys = [.. Rules.Keys("MAR Albion; RWA North; ETH Plain"), new SortKey { Party = Rules.Party("RWA"), Key = "Dale", From = day }, new SortKey { Party = Rules.Party("ETH"), Key = "East", From = day }],
        };
        Assert.Equal("MAR RWA ETH MAR", Plan(Trial.Yearly with { Segments = [Rules.Segment(order, "MAR")] }, 4));
    }

    [Fact]
    public void AtKey_OneThatBeginsAGroupIsRenamedBeforeItsTurn_BeginsItIfItsPlaceAmongTheOthersStays()
    {
        static string Renamed(string key)
        {
            KeyOrder order = new() { Keys = [.. Rules.Keys("RWA Albion; ETH Elm; KEN North"), new SortKey { Party = Rules.Party("ETH"), Key = key, From = new LocalDate(2001, 1, 1) }] };
            Alternation sides = new() { First = new AlternationSide { Party = Rules.Party("MAR") }, Second = new AlternationSide { Order = order, FirstHolder = Rules.Party("ETH") } };
            return Plan(Trial.Yearly with { Segments = [Rules.Segment(sides, "MAR")] }, 6);
        }

        Assert.Equal("MAR ETH MAR KEN MAR RWA", Renamed("Cedar"));
        Assert.Equal("MAR ETH MAR KEN MAR RWA", Renamed("Moss"));

        // Another comes to lie between, and is due first.
        Assert.Equal("MAR KEN MAR ETH MAR RWA", Renamed("Oak"));
    }

    private static RotationRules Listed(string codes, params RotationMember[] further) =>
        new() { Segments = [Rules.Segment(Rules.List(codes), codes.Split(' ')[0])], Members = [.. Rules.Joined(codes, null), .. further] };

    /// <summary>Returns the rules of a list in which one party, named or not, waits from turn 2 for the next pass.</summary>
    private static RotationRules Waiting(string codes, string party)
    {
        RotationRules rules = Listed(codes);
        PartyCode waits = Rules.Party(party);
        MemberPlacement placement = codes.Contains(party, StringComparison.Ordinal) ? MemberPlacement.AtKey : MemberPlacement.AtEnd;
        RotationMember newcomer = new() { Party = waits, From = RotationPoint.AtTurn(2), Placement = placement, Entry = MemberEntry.FromNextPass };
        return rules with { Members = [.. rules.Members.Where(m => m.Party != waits), newcomer] };
    }

    private static RotationMember Behind(string party, string other, int? from = null) =>
        new() { Party = Rules.Party(party), Placement = MemberPlacement.After, After = Rules.Party(other), From = from is { } turn ? RotationPoint.AtTurn(turn) : null };

    private static SuspendHolder Barred(string party, int from, int until) => new() { Holder = Rules.Party(party), From = from, Until = until };

    private static string Unanchored(int member, string other, string party) => string.Create(
        CultureInfo.InvariantCulture,
        $"/members/{member}/after: {other} has no place in the order, so {party} cannot stand after it: name a member that has one. [rotation.member.placement]");

    private static string Plan(RotationRules rules, int turns) => string.Join(' ', new Rotation(rules).Plan(1, turns).Select(t => t.Holder));

    [Fact]
    public void After_OneThatHasNoPlaceInALaterOrder_HasNoneThere()
    {
        RotationRules rules = new()
        {
            Members =
            [
                .. Rules.Joined("MAR", null),
                new RotationMember { Party = Rules.Party("KEN"), Placement = MemberPlacement.AtEnd },
                new RotationMember { Party = Rules.Party("UGA"), From = RotationPoint.AtTurn(6), Placement = MemberPlacement.After, After = Rules.Party("KEN") },
            ],
            Segments =
            [
                Rules.Segment(Rules.List("MAR"), "MAR"),
                Rules.Segment(new GroupCycle { Groups = [new RotationGroup { Code = "north", Order = Rules.List("MAR") }, new RotationGroup { Code = "east", Order = Rules.List("UGA") }] }, "MAR", 4),
            ],
        };
        Assert.Equal("MAR KEN MAR MAR MAR MAR MAR", string.Join(' ', new Rotation(rules).Plan(1, 7).Select(t => t.Holder)));
    }
}
