using System.Globalization;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Groups that choose: whom they may choose, by the list of the order and by the groups in which members are placed, and who begins.</summary>
public sealed class ChoosingGroupTests
{
    /// <summary>One that is a member gets its place in another group later; until then the group that lists it may choose it, and begins with it.</summary>
    [Fact]
    public void HolderOf_GroupBegunByAMemberThatGetsItsPlaceLater_IsThatMember()
    {
        RotationRules rules = new()
        {
            Members = [.. Rules.Joined("MAR ETH", null), new RotationMember { Party = Rules.Party("RWA"), Group = "named", Placement = MemberPlacement.AtEnd, PlacedFrom = RotationPoint.AtTurn(3) }],
            Segments =
            [
                Rules.Segment(
                    new GroupCycle
                    {
                        Groups =
                        [
                            new RotationGroup { Code = "chosen", Order = new ChoiceOrder { Members = Rules.Parties("RWA ETH") }, FirstHolder = Rules.Party("RWA") },
                            new RotationGroup { Code = "named", Order = Rules.List("MAR") },
                        ],
                    },
                    "MAR"),
            ],
        };
        Assert.Equal("MAR|RWA|RWA|not decided: chosen chooses|MAR", string.Join('|', new Rotation(rules).Plan(1, 5).Select(t => t.Holder)));
    }

    [Fact]
    public void Members_PlacedInAGroup_AreThoseItMayChoose()
    {
        // As in councils whose regional groups have no list of their own.
        RotationRules rules = Council([Placed("AUT", "west"), Placed("ZWE", "africa")], new ChoiceOrder(), new ChoiceOrder());
        Trial.Accepted(rules with { Choices = [Chosen(1, "AUT"), Chosen(2, "ZWE")] });
        Trial.Refused(rules with { Choices = [Chosen(1, "ZWE")] }, Text("ZWE", 1));
        Trial.Refused(rules with { Choices = [Chosen(2, "AUT")] }, Text("AUT", 2));
    }

    [Fact]
    public void Members_ThatJoinAGroupWithAList_MayBeChosenFromThenOn()
    {
        RotationRules rules = Council([.. Rules.Joined("AUT ZWE", null), Placed("ISR", "west") with { From = RotationPoint.AtTurn(3) }], Choosing("AUT"), Choosing("ZWE"));
        Trial.Accepted(rules with { Choices = [Chosen(3, "ISR")] });
        Trial.Accepted(rules with { Members = [.. rules.Members.Take(2), rules.Members[2] with { Placement = MemberPlacement.AtEnd }], Choices = [Chosen(3, "ISR")] });
        Trial.Refused(rules with { Choices = [Chosen(1, "ISR")] }, Text("ISR", 1));
        Trial.Refused(rules with { Choices = [Chosen(4, "ISR")] }, Text("ISR", 4));
    }

    [Fact]
    public void Members_ThatMoveToAnotherGroup_AreChosenThere()
    {
        RotationRules rules = Council(
            [.. Rules.Joined("AUT ZWE", null), new RotationMember { Party = Rules.Party("EST"), Until = RotationPoint.AtTurn(3) }, Placed("EST", "africa") with { From = RotationPoint.AtTurn(3) }],
            Choosing("AUT EST"),
            Choosing("ZWE"));
        Trial.Accepted(rules with { Choices = [Chosen(1, "EST"), Chosen(4, "EST")] });
        Trial.Refused(rules with { Choices = [Chosen(3, "EST")] }, Text("EST", 3));
    }

    [Fact]
    public void Members_PlacedInAGroupForSomeTurns_AreChosenThereUntilThen()
    {
        RotationRules rules = Council(
            [.. Rules.Joined("AUT ZWE", null), Placed("EST", "west") with { Until = RotationPoint.AtTurn(3) }, Placed("EST", "africa") with { From = RotationPoint.AtTurn(3) }],
            Choosing("AUT"),
            Choosing("ZWE"));
        Trial.Accepted(rules with { Choices = [Chosen(1, "EST"), Chosen(4, "EST")] });
        Trial.Refused(rules with { Choices = [Chosen(3, "EST")] }, Text("EST", 3));
        Trial.Refused(rules with { Choices = [Chosen(2, "EST")] }, Text("EST", 2));
    }

    [Fact]
    public void TurnGivenToAPartyOfAGroup_WhereAnotherMayChooseAnyone_IsThatOfItsGroup()
    {
        GroupCycle order = new() { Groups = [new RotationGroup { Code = "c", Order = Rules.List("RWA ETH") }, new RotationGroup { Code = "b", Order = new ChoiceOrder() }, new RotationGroup { Code = "a", Order = Choosing("MAR") }] };
        RotationRules rules = new() { Segments = [Rules.Segment(order, "RWA")], Decisions = [new AssignTurn { Turn = 2, Holder = Rules.Party("MAR"), Uses = PlaceUse.Named }] };
        Assert.Equal("RWA, MAR, ETH, not decided: b chooses", string.Join(", ", new Rotation(rules).Plan(1, 4).Select(t => t.Holder)));
    }

    [Fact]
    public void Skip_OfTheFirstHolderOfAGroupThatIsSuspended_NeverTakesEffect()
    {
        GroupCycle order = new() { Groups = [new RotationGroup { Code = "a", Order = Rules.List("MAR") }, new RotationGroup { Code = "b", Order = Choosing("RWA ETH"), FirstHolder = Rules.Party("RWA") }] };
        RotationRules rules = new() { Segments = [Rules.Segment(order, "MAR")], Decisions = [new SkipTurn { Holder = Rules.Party("RWA"), From = 2 }, new SuspendHolder { Holder = Rules.Party("RWA"), From = 1 }] };
        Trial.Accepted(rules, "/decisions/0: The decision 'RWA passed over at its first turn due from turn 2 on' never takes effect: RWA is not due from turn 2 on. [rotation.decision.unused]");
    }

    [Fact]
    public void BodyThatChooses_NeedsNoFirstHolder()
    {
        RotationRules rules = new() { Segments = [new OrderSegment { Order = new ChoiceOrder() }], Choices = [Chosen(2, "RWA")] };
        Trial.Accepted(rules);
        Assert.Equal("not decided RWA not decided", string.Join(' ', new Rotation(rules).Plan(1, 3).Select(t => t.Holder)));
    }

    [Fact]
    public void FirstHolder_AgainstAChoiceOrTheFirstGroup_IsToldOf()
    {
        RotationRules alone = new() { Segments = [Rules.Segment(new ChoiceOrder(), "MEX")], Choices = [Chosen(1, "URY")] };
        Trial.Accepted(alone, "/segments/0/firstHolder: MEX is said to be the first holder, at turn 1, but URY is recorded to have been chosen for it, and counts: correct one of the two. [rotation.first-holder]");
        Trial.Accepted(alone with { Choices = [Chosen(1, "MEX"), Chosen(2, "URY")] });

        GroupCycle order = new() { Groups = [new RotationGroup { Code = "a", Order = Rules.List("MAR RWA") }, new RotationGroup { Code = "b", Order = Rules.List("FRA DEU") }] };
        RotationRules groups = new() { Segments = [Rules.Segment(order, "FRA") with { FirstGroup = "a" }] };
        Trial.Refused(groups, "/segments/0/firstGroup: FRA is said to begin, but it does not stand in the group 'a', which is said to begin too: correct one of the two. [rotation.first-holder]");
        Trial.Accepted(groups with { Segments = [groups.Segments[0] with { FirstGroup = "b" }] });
    }

    [Fact]
    public void FirstHolder_OfAGroupThatIsNoMemberAtItsFirstTurn_IsWarnedOf()
    {
        RotationGroup second = new() { Code = "b", Order = Choosing("ITA ESP"), FirstHolder = Rules.Party("ITA") };
        RotationRules Joined(int turn) => new()
        {
            Members = [.. Rules.Joined("FRA DEU ESP", null), new RotationMember { Party = Rules.Party("ITA"), From = RotationPoint.AtTurn(turn) }],
            Segments = [Rules.Segment(new GroupCycle { Groups = [new RotationGroup { Code = "a", Order = Rules.List("FRA DEU") }, second] }, "FRA")],
        };
        const string Text = "/segments/0/order/groups/1/firstHolder: ITA is said to begin 'b', but cannot be chosen at turn 2, the first there, for it is not a member then, or has its place elsewhere: name one that can, or record the choice for that turn. [rotation.first-holder]";
        Assert.Equal("not decided: b chooses", new Rotation(Joined(3)).HolderOf(2).ToString());
        Trial.Accepted(Joined(3), Text);
        Trial.Accepted(Joined(2));
        Trial.Accepted(Joined(3) with { Choices = [Chosen(2, "ESP")] });
        Trial.Accepted(Joined(3) with { Decisions = [new AssignTurn { Turn = 2, Holder = Rules.Party("ESP"), Uses = PlaceUse.Due }] });

        // A turn given to someone without using a place puts the group's first turn off; one passed over brings it on.
        Trial.Accepted(Joined(3) with { Decisions = [new AssignTurn { Turn = 1, Holder = TurnHolder.Vacant, Uses = PlaceUse.NoOne }] });
        Trial.Accepted(Joined(3) with { Decisions = [new SkipTurn { Group = "a", From = 2 }] }, Text);
        Trial.Accepted(Joined(4) with { Decisions = [new AssignTurn { Turn = 1, Holder = TurnHolder.Vacant, Uses = PlaceUse.NoOne }] }, Text.Replace("turn 2", "turn 3", StringComparison.Ordinal));
        RotationRules barred = Joined(3) with { Decisions = [new SuspendHolder { Holder = Rules.Party("ITA"), From = 2, Until = 4 }] };
        Trial.Accepted(barred);
    }

    private static string Text(string party, int turn) => string.Create(
        CultureInfo.InvariantCulture, $"/choices/0: {party} does not belong to the group that is due at turn {turn}: choose one that does, or record a decision. [rotation.choice.group]");

    private static RotationRules Council(RotationMember[] members, RotationOrder west, RotationOrder africa) => new()
    {
        Segments = [new OrderSegment { Order = new GroupCycle { Groups = [new RotationGroup { Code = "west", Order = west }, new RotationGroup { Code = "africa", Order = africa }] }, FirstGroup = "west" }],
        Members = [.. members],
    };

    private static ChoiceOrder Choosing(string codes) => new() { Members = Rules.Parties(codes) };

    private static RotationMember Placed(string party, string group) => new() { Party = Rules.Party(party), Group = group };

    private static RecordedChoice Chosen(int turn, string party) => new() { Turn = turn, Holder = Rules.Party(party) };
}
