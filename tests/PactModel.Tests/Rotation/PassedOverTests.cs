using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Who is passed over although nobody else may hold the turn, and groups that lose a place because their member was passed over.</summary>
public sealed class PassedOverTests
{
    private static readonly RotationRules s_two = new() { Segments = [Rules.Segment(Rules.List("ARG BOL"), "ARG")] };

    private static readonly SkipTurn s_skip = new() { Holder = Rules.Party("ARG"), From = 3 };

    private static readonly SuspendHolder s_barred = new() { Holder = Rules.Party("BOL"), From = 3, Until = 5 };

    [Fact]
    public void Findings_SkipFromWhichNobodyCanProfit_IsWarnedOf()
    {
        const string Vain = "/decisions/0: The decision '{0}' takes turn 3 from {1}, which holds it all the same, for nobody else may: correct this decision, or those that keep the others from it. [rotation.decision.unused]";
        string Told(string decision, string from) => Vain.Replace("{0}", decision, StringComparison.Ordinal).Replace("{1}", from, StringComparison.Ordinal);
        Assert.Equal("ARG BOL ARG ARG BOL ARG", Holders(s_two with { Decisions = [s_skip, s_barred] }, 6));
        Trial.Accepted(s_two with { Decisions = [s_skip, s_barred] }, Told("ARG passed over at its first turn due from turn 3 on", "ARG"));
        string told = Told("ARG passed over at its first turn due from turn 3 on", "ARG");
        Trial.Accepted(s_two with { Decisions = [s_skip, s_skip with { From = 2 }, s_barred] }, told, told.Replace("/0", "/1", StringComparison.Ordinal).Replace("from turn 3", "from turn 2", StringComparison.Ordinal));
        Trial.Accepted(s_two with { Decisions = [s_skip] });
        Trial.Accepted(s_two with { Decisions = [s_skip, s_barred with { From = 4 }] });

        // Of two that are passed over at a turn for which there are no others, only the one that holds it was so in vain.
        RotationRules three = new() { Segments = [Rules.Segment(Rules.List("ARG BOL CHL"), "ARG")] };
        RotationRules both = three with { Decisions = [s_skip with { Holder = Rules.Party("CHL") }, s_barred, s_skip] };
        Assert.Equal("CHL", Holders(both, 1, 3));
        Trial.Accepted(both, Told("CHL passed over at its first turn due from turn 3 on", "CHL"));
        RotationRules groups = new() { Segments = [Rules.Segment(Cycle([], ("g1", "BOL"), ("g2", "ARG")), "ARG")], Decisions = [new SkipTurn { Group = "g2", From = 3 }, s_barred] };
        Trial.Accepted(groups, Told("g2 passed over at its first turn due from turn 3 on", "g2"));
    }

    [Fact]
    public void Why_GroupWhoseMemberWasPassedOver_NamesTheDecision()
    {
        RotationRules rules = new() { Segments = [Rules.Segment(Cycle(["g2", "g1", "g1", "g2"], ("g1", "BOL"), ("g2", "ARG")), "ARG")], Decisions = [s_skip with { Holder = Rules.Party("BOL"), From = 2 }] };
        Rotation rotation = new(rules);
        ExplanationPlace[] places = [.. rotation.Why(2).Levels[0].Places];
        Trial.Same(["BOL passed over at its first turn due from turn 2 on", null, null, null], places.Select(p => p.PassedOverBy));
        Assert.Equal((Rules.Party("BOL"), Rules.Party("BOL")), (rotation.HolderOf(2).Party!.Value, rotation.Why(2).Replay().Party!.Value));
        Assert.Empty(rotation.Findings);
        Rotation other = new(rules with { Segments = [Rules.Segment(Cycle([], ("g1", "BOL"), ("g2", "ARG")), "ARG")] });
        Assert.Contains("g1 [BOL passed over at its first turn due from turn 2 on], g2", other.Why(2).ToString(), StringComparison.Ordinal);
        Rotation barred = new(other.Rules with { Decisions = [s_barred with { From = 2 }] });
        Assert.Contains("g1 [nobody in it may hold the turn], g2", barred.Why(2).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_TurnGivenWithItsOwnPlaceToTheNext_TakesNoTurnFromTheOneJumpedOver()
    {
        RotationRules three = new() { Segments = [Rules.Segment(Rules.List("ARG BOL CHL"), "ARG")], Decisions = [new SkipTurn { Holder = Rules.Party("BOL"), From = 2 }] };
        Assert.Equal("ARG CHL ARG BOL CHL ARG", Holders(three, 6));
        AssignTurn given = new() { Turn = 2, Holder = Rules.Party("CHL"), Uses = PlaceUse.Due };
        Assert.Equal("ARG CHL ARG BOL CHL ARG", Holders(three with { Decisions = [.. three.Decisions, given] }, 6));
        Assert.Equal("ARG CHL ARG CHL ARG BOL", Holders(three with { Decisions = [.. three.Decisions, given with { Uses = PlaceUse.Named }] }, 6));
    }

    [Fact]
    public void Findings_DeferralThatMeansADeferredTurn_IsWarnedOf()
    {
        DeferTurn first = new() { Holder = Rules.Party("BOL"), From = 2, To = 4 };
        RotationRules Then(DeferTurn second) => new() { Segments = [Rules.Segment(Rules.List("ARG BOL CHL"), "ARG")], Decisions = [first, second] };
        Trial.Accepted(
            Then(new DeferTurn { Holder = Rules.Party("BOL"), From = 4, To = 7 }),
            "/decisions/1: The decision 'BOL, first due from turn 4 on, deferred to turn 7' puts off turn 5, not turn 4, which BOL has by another deferral: to put that off again, give that deferral the later turn. [rotation.decision.unused]");
        Trial.Accepted(Then(new DeferTurn { Holder = Rules.Party("BOL"), From = 5, To = 7 }));
        Trial.Accepted(Then(new DeferTurn { Holder = Rules.Party("ARG"), From = 4, To = 9 }));
    }

    [Cases]
    public void Findings_SkipInVain_IsOfThePartyThatHoldsTheTurn(RotationCase given)
    {
        CompiledRotation compiled = new Rotation(given.Rules).Compiled;
        foreach (PendingSkip skip in compiled.Skips.Where(s => s.IsInVain))
        {
            TurnHolder holder = compiled.Turns.BeforeSwaps(skip.TakenAt!.Value);
            bool isGiven = given.Rules.Decisions.Any(d => d is AssignTurn assigned && assigned.Turn == skip.TakenAt);
            Assert.True(isGiven || skip.Party is null || holder.Party == skip.Party);
        }
    }

    private static GroupCycle Cycle(string[] sequence, params (string Code, string Members)[] groups) =>
        new() { Groups = [.. groups.Select(g => new RotationGroup { Code = g.Code, Order = Rules.List(g.Members) })], Sequence = [.. sequence] };

    private static string Holders(RotationRules rules, int count, int from = 1) => string.Join(' ', new Rotation(rules).Plan(from, count).Select(t => t.Holder));
}
