using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Choices on record that a decision takes back, and groups in which nobody is left to choose.</summary>
public sealed class LostChoiceTests
{
    /// <summary>A body that chooses its hosts; the host chosen for turn 3 could not keep it, as Sri Lanka, chosen for the Commonwealth's summit of 2011, first held that of 2013.</summary>
    private static readonly RotationRules s_chosen = new()
    {
        Segments = [Rules.Segment(new ChoiceOrder(), "UGA")],
        Choices = [Chosen(2, "TTO"), Chosen(3, "LKA")],
    };

    [Fact]
    public void Plan_ChosenHostThatIsPassedOver_HasStillToBeChosen()
    {
        RotationRules skipped = s_chosen with { Decisions = [new SkipTurn { Holder = Rules.Party("LKA"), From = 3 }] };
        Assert.Equal("UGA TTO undecided undecided", Plan(skipped, 4));
        Assert.Empty(new Rotation(skipped).Findings);
        Assert.Equal("UGA TTO undecided LKA", Plan(s_chosen with { Decisions = [new DeferTurn { Holder = Rules.Party("LKA"), From = 3, To = 4 }] }, 4));
        Assert.Equal("UGA TTO LKA undecided", Plan(s_chosen, 4));
    }

    [Fact]
    public void Why_ChosenHostThatIsPassedOver_CitesTheDecision()
    {
        SkipTurn skip = new() { Holder = Rules.Party("LKA"), From = 3 };
        TurnExplanation why = new Rotation(s_chosen with { Decisions = [skip] }).Why(3);
        Assert.Equal(
            "Turn 3 is not decided. The body chooses (not decided). Decided: LKA passed over at its first turn due from turn 3 on.",
            why.ToString());
        Assert.Equal([skip], why.Decisions);
    }

    /// <summary>It loses the first turn for which it is chosen, not one after; and as many as it has decisions.</summary>
    [Fact]
    public void Plan_ChosenAgain_KeepsTheLaterTurn()
    {
        RotationRules twice = s_chosen with { Choices = [Chosen(2, "LKA"), Chosen(4, "LKA"), Chosen(6, "LKA")] };
        SkipTurn skip = new() { Holder = Rules.Party("LKA"), From = 3 };
        Assert.Equal("UGA LKA undecided undecided undecided LKA", Plan(twice with { Decisions = [skip] }, 6));
        Assert.Equal("UGA LKA undecided undecided undecided undecided", Plan(twice with { Decisions = [skip, skip with { From = 4 }] }, 6));
    }

    [Fact]
    public void Plan_ChosenByAGroupAndPassedOver_LeavesTheTurnToTheGroup()
    {
        RotationRules groups = new()
        {
            Segments = [Rules.Segment(new GroupCycle { Groups = [new RotationGroup { Code = "n", Order = Rules.List("MAR EGY") }, new RotationGroup { Code = "e", Order = new ChoiceOrder { Members = Rules.Parties("KEN ETH UGA") } }] }, "MAR")],
            Choices = [Chosen(2, "ETH"), Chosen(4, "KEN")],
            Decisions = [new SkipTurn { Holder = Rules.Party("ETH"), From = 1 }],
        };
        Assert.Equal("MAR awaited-e EGY KEN MAR", Plan(groups, 5));
        Assert.Empty(new Rotation(groups).Findings);
    }

    [Fact]
    public void Plan_ChoosingGroupThatAllHaveLeft_IsPassedOver()
    {
        GroupCycle order = new() { Groups = [new RotationGroup { Code = "n", Order = Rules.List("MAR EGY") }, new RotationGroup { Code = "e", Order = new ChoiceOrder { Members = Rules.Parties("KEN ETH") } }] };
        RotationMember Until(string party, int turn) => new() { Party = Rules.Party(party), Until = RotationPoint.AtTurn(turn) };
        RotationRules rules = new() { Segments = [Rules.Segment(order, "MAR")], Members = [.. Rules.Joined("MAR EGY", null), Until("KEN", 3), Until("ETH", 5)] };
        Assert.Equal("MAR awaited-e EGY awaited-e MAR EGY MAR EGY", Plan(rules, 8));

        // Who joins it later has it choose again; where no members are given, those that it lists are there.
        RotationRules joined = rules with { Members = [.. rules.Members, new RotationMember { Party = Rules.Party("KEN"), From = RotationPoint.AtTurn(7) }] };
        Assert.Equal("MAR awaited-e EGY awaited-e MAR EGY awaited-e MAR awaited-e", Plan(joined, 9));
        Assert.Equal("MAR awaited-e EGY awaited-e MAR", Plan(rules with { Members = [] }, 5));
    }

    private static RecordedChoice Chosen(int turn, string party) => new() { Turn = turn, Holder = Rules.Party(party) };

    private static string Plan(RotationRules rules, int turns) => string.Join(' ', new Rotation(rules).Plan(1, turns).Select(t => t.Holder switch
    {
        { Kind: HolderKind.Undecided, Group: { } group } => $"awaited-{group}",
        { Kind: HolderKind.Undecided } => "undecided",
        { } holder => holder.ToString(),
    }));
}
