using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Cycles in which a group, or one state, has several places.</summary>
public sealed class GroupSequenceTests
{
    private static readonly RotationGroup s_west = new() { Code = "west", Order = Rules.List("FRA DEU") };
    private static readonly RotationGroup s_east = new() { Code = "east", Order = Rules.List("POL HUN ROU") };
    private static readonly RotationGroup s_south = new() { Code = "south", Order = Rules.List("PER EGY IDN") };

    /// <summary>As in the review conferences on non-proliferation: one group has two places in each cycle, and one order for both.</summary>
    private static readonly RotationRules s_review = Cycle("FRA", "west east south south", s_west, s_east, s_south);

    [Fact]
    public void Sequence_GroupWithTwoPlaces_HasOneOrderForBoth()
    {
        Rotation rotation = new(s_review);
        Assert.Empty(rotation.Findings);
        Assert.Equal("FRA POL PER EGY DEU HUN IDN PER FRA ROU EGY IDN DEU", Told(s_review, 13));
        Assert.Equal("PER EGY", $"{rotation.HolderOf((12 * 80_000_000) + 3)} {rotation.HolderOf((12 * 80_000_000) + 4)}");
        Assert.Equal(Told(s_review with { Segments = [s_review.Segments[0] with { Order = new GroupCycle { Groups = [s_west, s_east, s_south] } }] }, 9), Told(Cycle("FRA", "west east south", s_west, s_east, s_south), 9));
    }

    [Fact]
    public void Sequence_StateWithTwoPlaces_HasEveryOther()
    {
        RotationGroup Alone(string code) => new() { Code = code, Order = Rules.List(code) };
        RotationRules rules = Cycle("RUS", "RUS CHN RUS IND", Alone("RUS"), Alone("CHN"), Alone("IND"));
        Assert.Equal("RUS CHN RUS IND RUS CHN", Told(rules, 6));
        Assert.Equal("RUS CHN IND RUS CHN RUS", Told(rules with { Decisions = [new SkipTurn { Holder = Rules.Party("RUS"), From = 3 }] }, 6));
        RotationRules twice = Cycle("RUS", "RUS RUS CHN", Alone("RUS"), Alone("CHN"));
        Assert.Equal("RUS RUS CHN RUS RUS CHN", Told(twice, 6));
        Assert.Equal("RUS CHN RUS RUS CHN RUS", Told(twice with { Decisions = [new SkipTurn { Holder = Rules.Party("RUS"), From = 1 }] }, 6));
        Assert.Equal("CHN RUS RUS CHN", Told(twice with { Decisions = [new SkipTurn { Holder = Rules.Party("RUS"), From = 1 }, new SkipTurn { Holder = Rules.Party("RUS"), From = 1 }] }, 4));
    }

    [Fact]
    public void Sequence_GroupPassedOver_LosesOnePlace()
    {
        RotationRules skipped = s_review with { Decisions = [new SkipTurn { Group = "south", From = 3 }] };
        Assert.Equal("FRA POL PER DEU HUN EGY IDN", Told(skipped, 7));
        Rotation rotation = new(skipped);
        Assert.Equal(
            "Turn 3 is held by PER. Groups take turns (south [south passed over at its first turn due from turn 3 on], south, west, east); the place used last was that of east. In south: in the order of the list (PER, EGY, IDN); it begins here.",
            rotation.Why(3).ToString());
        Assert.Equal(skipped.Decisions, rotation.Why(4).Decisions);
        Assert.Equal("FRA POL DEU HUN PER EGY", Told(s_review with { Decisions = [.. skipped.Decisions, .. skipped.Decisions] }, 6));
    }

    [Fact]
    public void Sequence_TurnGivenToAMember_GoesOnFromItsNextPlace()
    {
        AssignTurn given = new() { Turn = 2, Holder = Rules.Party("PER"), Uses = PlaceUse.Named };
        Assert.Equal("FRA PER EGY DEU POL", Told(s_review with { Decisions = [given] }, 5));
        Assert.Equal("PER EGY FRA POL IDN", Told(s_review with { Segments = [s_review.Segments[0] with { FirstHolder = Rules.Party("PER") }] }, 5));
        Assert.Equal("EGY IDN FRA POL PER", Told(s_review with { Segments = [s_review.Segments[0] with { FirstHolder = Rules.Party("EGY") }] }, 5));
    }

    [Fact]
    public void Sequence_OfOtherGroupsOrWithoutOne_IsRefused()
    {
        Trial.Refused(Cycle("FRA", "west east north south", s_west, s_east, s_south), "/segments/0/order/sequence/2: There is no group 'north' in this cycle: name one of its groups. [rotation.order.group]");
        Trial.Refused(Cycle("FRA", "west south south", s_west, s_east, s_south), "/segments/0/order/sequence: The group 'east' has no place in the sequence: give it one, or leave the group out. [rotation.order.group]");
    }

    [Fact]
    public void Sequence_OfAGroupThatChooses_TakesAChoiceForEachPlace()
    {
        RotationGroup chooses = new() { Code = "south", Order = new ChoiceOrder { Members = Rules.Parties("PER EGY IDN") }, FirstHolder = Rules.Party("IDN") };
        RotationRules rules = Cycle("FRA", "west south south", s_west, chooses);
        Assert.Equal("FRA, IDN, not decided: south chooses, DEU", string.Join(", ", new Rotation(rules).Plan(1, 4).Select(t => t.Holder)));
        Trial.Accepted(rules with { Choices = [new RecordedChoice { Turn = 3, Holder = Rules.Party("PER") }] });
    }

    private static RotationRules Cycle(string first, string sequence, params RotationGroup[] groups) =>
        new() { Segments = [Rules.Segment(new GroupCycle { Groups = [.. groups], Sequence = [.. sequence.Split(' ')] }, first)] };

    private static string Told(RotationRules rules, int turns) => string.Join(' ', new Rotation(rules).Plan(1, turns).Select(t => t.Holder));
}
