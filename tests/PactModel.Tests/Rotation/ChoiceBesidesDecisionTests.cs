using System.Globalization;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Groups that choose where decisions pass groups over, suspend who begins, or give a turn to one of their members.</summary>
public sealed class ChoiceBesidesDecisionTests
{
    /// <summary>The two regions that alternate; Europe has the ninth turn in place of Latin America.</summary>
    private static readonly RotationRules s_regions = new()
    {
        Segments =
        [
            new OrderSegment
            {
                FirstGroup = "LAC",
                Order = new Alternation
                {
                    First = new AlternationSide { Code = "LAC", Order = Choosing("BRA MEX PER CHL COL") },
                    Second = new AlternationSide { Code = "EU", Order = Choosing("ESP AUT BEL FRA") },
                },
            },
        ],
        Choices = Chosen("BRA ESP MEX AUT PER ESP CHL BEL BEL COL"),
        Decisions = [new SkipTurn { Group = "LAC", From = 9 }],
    };

    [Fact]
    public void Choice_WhereAGroupIsPassedOver_IsThatOfTheGroupThatHasTheTurn()
    {
        Trial.Accepted(s_regions);
        Trial.Refused(s_regions with { Choices = Chosen("BRA ESP MEX AUT PER ESP CHL BEL JPN COL") }, NotOfTheGroup("JPN", 9));
        Trial.Refused(s_regions with { Choices = Chosen("BRA ESP MEX AUT PER ESP CHL BEL BRA COL") }, NotOfTheGroup("BRA", 9));
        Trial.Refused(s_regions with { Decisions = [] }, NotOfTheGroup("BEL", 9), NotOfTheGroup("COL", 10));
    }

    [Fact]
    public void Why_WhereAGroupIsPassedOver_CitesTheDecision()
    {
        Rotation rotation = new(s_regions);
        TurnExplanation why = rotation.Why(9);
        Assert.Equal((Rules.Party("BEL"), TurnHolder.AwaitedFrom("LAC")), (why.Holder.Party!.Value, why.Due));
        Assert.Equal(s_regions.Decisions, why.Decisions);
        Assert.Equal(why.Holder, why.Replay());
        Assert.Equal(Rules.Party("BEL"), why.Levels[^1].Choice!.Holder);
        Assert.Equal(
            "Turn 9 is held by BEL. Two sides alternate (LAC [LAC passed over at its first turn due from turn 9 on], EU); the place used last was that of EU. EU chose BEL. Decided: LAC passed over at its first turn due from turn 9 on.",
            why.ToString());
        Assert.Equal(Rules.Party("COL"), rotation.HolderOf(10).Party);
        Assert.Equal("not decided: EU chooses", rotation.HolderOf(11).ToString());
    }

    [Fact]
    public void Audit_WhereAGroupIsPassedOver_IsAsDecided()
    {
        Rotation rotation = new(s_regions with { Sessions = [.. s_regions.Choices.Select(c => new Session { Host = c.Holder })] });
        Assert.All(rotation.Audit(), a => Assert.Equal(a.Session.Turn == 9 ? SessionOutcome.AsDecided : SessionOutcome.AsPlanned, a.Outcome));
    }

    [Fact]
    public void Choice_WhereASideOfOneIsPassedOver_IsSeenAsDue()
    {
        RotationRules rules = new()
        {
            Segments = [Rules.Segment(new Alternation { First = new AlternationSide { Party = Rules.Party("RUS") }, Second = new AlternationSide { Code = "others", Order = Choosing("IND BRA") } }, "RUS")],
            Choices = [Chosen(2, "IND"), Chosen(3, "BRA")],
            Decisions = [new DeferTurn { Holder = Rules.Party("RUS"), From = 3, To = 5 }],
        };
        Trial.Accepted(rules);
        Trial.Refused(rules with { Choices = [Chosen(3, "CHN")] }, NotOfTheGroup("CHN", 3, 0));
        Assert.Equal("RUS IND BRA RUS RUS", string.Join(' ', new Rotation(rules).Plan(1, 5).Select(t => t.Holder)));
        Assert.Equal(rules.Decisions, new Rotation(rules).Why(3).Decisions);
    }

    [Fact]
    public void FirstHolder_WhoseGroupIsPassedOver_IsNotTakenAsTheChoiceOfAnother()
    {
        RotationRules rules = Cycle(Group("A", "KEN UGA"), Group("B", "FRA DEU"), Group("C", "PER CHL")) with { Decisions = [new SkipTurn { Group = "A", From = 1 }] };
        Assert.Equal("B chooses, C chooses, KEN, B chooses", Told(rules, 4));
        Assert.Equal("FRA, C chooses, KEN, DEU", Told(rules with { Choices = [Chosen(1, "FRA"), Chosen(4, "DEU")] }, 4));
        Trial.Accepted(rules with { Choices = [Chosen(1, "FRA"), Chosen(3, "UGA")] });
        Trial.Refused(rules with { Choices = [Chosen(1, "UGA")] }, NotOfTheGroup("UGA", 1, 0));
    }

    [Fact]
    public void FirstHolder_WhoMayNotHoldItsTurn_IsNotTakenAsChosen()
    {
        PartyCode kenya = Rules.Party("KEN");
        RotationRules rules = Cycle(Group("A", "KEN UGA"), Group("B", "FRA DEU"));
        SuspendHolder suspended = new() { Holder = kenya, From = 1, Until = 3 };
        Assert.Equal("A chooses, B chooses, A chooses", Told(rules with { Decisions = [suspended] }, 3));
        TurnExplanation why = new Rotation(rules with { Decisions = [suspended] }).Why(1);
        Assert.Equal((kenya, 1), (why.Due.Party!.Value, why.Decisions.Count));
        Assert.Equal("A chooses, B chooses, A chooses", Told(rules with { Decisions = [new SkipTurn { Holder = kenya, From = 1 }] }, 3));
        Assert.Equal("A chooses, B chooses, KEN, A chooses", Told(rules with { Decisions = [new DeferTurn { Holder = kenya, From = 1, To = 3 }] }, 4));
        Trial.Accepted(rules with { Decisions = [new SkipTurn { Holder = kenya, From = 1 }], Choices = [Chosen(1, "UGA")] }, "/segments/0/firstHolder: KEN is said to be the first holder, at turn 1, but UGA is recorded to have been chosen for it, and counts: correct one of the two. [rotation.first-holder]", "/decisions/0: The decision 'KEN passed over at its first turn due from turn 1 on' never takes effect: KEN is not due from turn 1 on. [rotation.decision.unused]");
        RotationRules open = Cycle(Group("A", "KEN UGA"), new RotationGroup { Code = "B", Order = new ChoiceOrder() }) with { Decisions = [new SkipTurn { Group = "A", From = 1 }] };
        Assert.Equal("B chooses, KEN, B chooses", Told(open, 3));
    }

    [Fact]
    public void FirstHolder_OfAGroupThatChooses_CountsAsChosenForItsFirstTurn()
    {
        RotationRules rules = Cycle(Group("A", "KEN UGA"), Group("B", "FRA DEU") with { FirstHolder = Rules.Party("DEU") });
        Assert.Equal("KEN, DEU, A chooses, B chooses", Told(rules, 4));
        Assert.Equal("Turn 2 is held by DEU. Two sides alternate (B, A); the place used last was that of A. In B: the first holder is stated (DEU).", new Rotation(rules).Why(2).ToString());
        Assert.DoesNotContain("In A", new Rotation(rules).Why(3).ToString(), StringComparison.Ordinal);
        Assert.Equal("KEN, FRA, A chooses, B chooses", Told(rules with { Choices = [Chosen(2, "FRA")] }, 4));
        Assert.Equal("KEN, A chooses, DEU, A chooses", Told(rules with { Decisions = [new SkipTurn { Group = "B", From = 2 }] }, 4));
        RotationRules sides = new()
        {
            Segments = [Rules.Segment(new Alternation { First = new AlternationSide { Party = Rules.Party("RUS") }, Second = new AlternationSide { Code = "others", Order = Choosing("IND BRA"), FirstHolder = Rules.Party("BRA") } }, "RUS")],
        };
        Assert.Equal("RUS, BRA, RUS, others chooses", Told(sides, 4));
    }

    [Fact]
    public void AssignTurn_OfOneWhoseGroupChooses_GoesOnFromThatGroup()
    {
        RotationRules rules = Cycle(Group("A", "KEN UGA"), Group("B", "FRA DEU"), new RotationGroup { Code = "C", Order = new ChoiceOrder() });
        rules = rules with
        {
            Segments = [rules.Segments[0] with { FirstHolder = null, FirstGroup = "A" }],
            Members = [.. Rules.Joined("KEN UGA FRA DEU", null), new RotationMember { Party = Rules.Party("PER"), Group = "C" }, new RotationMember { Party = Rules.Party("CHL"), Group = "C" }],
        };
        AssignTurn given = new() { Turn = 2, Holder = Rules.Party("PER"), Uses = PlaceUse.Named };
        Assert.Equal("A chooses, PER, A chooses, B chooses", Told(rules with { Decisions = [given] }, 4));
        Assert.Equal("A chooses, KEN, B chooses, C chooses", Told(rules with { Decisions = [given with { Holder = Rules.Party("KEN") }] }, 4));
        Assert.Equal("A chooses, PER, C chooses, A chooses", Told(rules with { Decisions = [given with { Uses = PlaceUse.Due }] }, 4));
        Trial.Accepted(rules with { Decisions = [given] });
    }

    [Fact]
    public void AssignTurn_OfOneWhosePlaceIsNotKnown_IsToldOf()
    {
        AssignTurn given = new() { Turn = 2, Holder = Rules.Party("PER"), Uses = PlaceUse.Named };
        const string Start = "/decisions/0: The decision 'turn 2 given to PER, using its own turn' uses nobody's turn, for ";
        const string End = " at turn 2: place it in a group, or let the turn use that of the holder due, or of no one. [rotation.decision.holder]";
        RotationGroup[] open = [new() { Code = "A", Order = new ChoiceOrder() }, new() { Code = "B", Order = new ChoiceOrder() }];
        RotationRules either = new() { Segments = [new OrderSegment { FirstGroup = "A", Order = new GroupCycle { Groups = [.. open] } }], Decisions = [given] };
        // It counts for the group that is due, where that may choose it.
        Assert.Equal("A chooses, PER, A chooses, B chooses", Told(either, 4));
        Trial.Accepted(either);
        RotationRules neither = either with { Segments = [new OrderSegment { FirstGroup = "A", Order = new GroupCycle { Groups = [open[0], Group("C", "FRA DEU"), open[1]] } }] };
        Trial.Accepted(neither, Start + "more than one group may choose PER" + End);
        Assert.Equal("A chooses, PER, C chooses, B chooses", Told(neither, 4));
        RotationRules unplaced = Trial.Listed with { Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = Rules.Party("PER"), Placement = MemberPlacement.NotYetPlaced }], Decisions = [given] };
        Trial.Accepted(unplaced, Start + "PER has no place in the order" + End);
        Trial.Accepted(new RotationRules { Segments = [new OrderSegment { Order = new ChoiceOrder() }], Decisions = [given] });
    }

    private static RotationRules Cycle(params RotationGroup[] groups) => new() { Segments = [Rules.Segment(new GroupCycle { Groups = [.. groups] }, "KEN")] };

    private static RotationGroup Group(string code, string members) => new() { Code = code, Order = Choosing(members) };

    private static ChoiceOrder Choosing(string codes) => new() { Members = Rules.Parties(codes) };

    private static RecordedChoice Chosen(int turn, string party) => new() { Turn = turn, Holder = Rules.Party(party) };

    private static EquatableList<RecordedChoice> Chosen(string codes) => [.. codes.Split(' ').Select((code, i) => Chosen(i + 1, code))];

    private static string Told(RotationRules rules, int turns) =>
        string.Join(", ", new Rotation(rules).Plan(rules.FirstTurn, turns).Select(t => t.Holder.ToString().Replace("not decided: ", "", StringComparison.Ordinal)));

    private static string NotOfTheGroup(string party, int turn, int? place = null) => string.Create(
        CultureInfo.InvariantCulture, $"/choices/{place ?? turn - 1}: {party} does not belong to the group that is due at turn {turn}: choose one that does, or record a decision. [rotation.choice.group]");
}
