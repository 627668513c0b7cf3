using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>When a party's own turn comes next.</summary>
public sealed class NextTurnOfTests
{
    /// <summary>Whatever the order and the decisions, it is the first turn of the plan that names the party.</summary>
    [Cases]
    public void NextTurnOf_AnyRules_IsTheFirstOfThePlan(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        int[] turns = [.. Enumerable.Range(given.FirstTurn, RotationCase.Turns)];
        int end = turns[^1] - 20;
        foreach (PartyCode party in given.Rules.EverNamed().Append(PartyCode.Parse("FJI")))
        {
            int[] own = [.. turns.Where(turn => rotation.HolderOf(turn).Parties.Contains(party))];
            for (int from = given.FirstTurn; from <= end; from++)
            {
                int? next = rotation.NextTurnOf(party, from)?.Number;
                int at = Array.FindIndex(own, turn => turn >= from);
                if (at >= 0) Assert.Equal(own[at], next);
                else Assert.True(next is not { } later || (later > turns[^1] && rotation.HolderOf(later).Parties.Contains(party)), $"{party} from {from}: {next}");
            }
        }
    }

    [Fact]
    public void NextTurnOf_RealBodies_IsFoundFarAhead()
    {
        Rotation council = ConformanceTables.Of("eu-council").Rotation;
        Assert.Equal(Rules.Party("MLT"), council.NextTurnOf(Rules.Party("MLT"), 120)!.Holder.Party);
        Rotation commission = new(Trial.Two);
        Assert.Equal([int.MaxValue, int.MaxValue - 1], Rules.Parties("MAR RWA").Select(party => commission.NextTurnOf(party, int.MaxValue - 1)!.Number));
        Assert.Equal(int.MaxValue, commission.NextTurnOf(Rules.Party("MAR"), int.MaxValue)!.Number);
        Assert.Null(commission.NextTurnOf(Rules.Party("RWA"), int.MaxValue));
        Assert.Null(commission.NextTurnOf(Rules.Party("ETH"), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => commission.NextTurnOf(Rules.Party("MAR"), 0));
    }

    /// <summary>Each exchange is looked at once.</summary>
    [Fact]
    public void NextTurnOf_VeryManyExchanges_IsFoundInTime()
    {
        Rotation rotation = new(Trial.Listed with { Decisions = [.. Enumerable.Range(0, 200_000).Select(i => (RotationDecision)new SwapTurns { First = 1 + (4 * i), Second = 4 + (4 * i) })] });
        _ = rotation.HolderOf(1);
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Null(rotation.NextTurnOf(Rules.Party("ETH"), 1));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void NextTurnOf_TurnsOfSeveral_CountForEach()
    {
        RotationRules rules = Trial.Two with
        {
            Decisions =
            [
                new AssignTurn { Turn = 3, Holder = TurnHolder.Collective(Rules.Party("MAR"), Rules.Party("RWA")), Uses = PlaceUse.Due },
                new AssignTurn { Turn = 5, Holder = TurnHolder.Outsider(Rules.Party("KEN")), Uses = PlaceUse.NoOne },
                new SwapTurns { First = 5, Second = 9 },
            ],
        };
        Assert.Equal((3, 9), (new Rotation(rules).NextTurnOf(Rules.Party("RWA"), 3)!.Number, new Rotation(rules).NextTurnOf(Rules.Party("KEN"), 1)!.Number));
    }
}
