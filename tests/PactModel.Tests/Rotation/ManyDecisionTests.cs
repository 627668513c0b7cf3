using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Bodies with very many decisions: what is cited is right, and what it takes to find it grows with their number, not with its square.</summary>
/// <remarks>What it takes is counted in the bytes that are allocated, which every walk through the turns and every set of rules worked out anew allocates; no clock takes part.</remarks>
[Trait("Culture", "none")]
public sealed class ManyDecisionTests
{
    private static readonly PartyCode s_rwa = Rules.Party("RWA");
    private static readonly LocalDate s_start = new(2000, 1, 1);

    /// <summary>Each skip that has told moves all who follow by one, so that the holder would be another without it.</summary>
    [Fact]
    public void Why_ThousandsOfSkips_TakesInProportion()
    {
        static RotationRules Skips(int count) => With(count, i => new SkipTurn { Holder = s_rwa, From = 2 * i });
        (RotationRules rules, EquatableList<RotationDecision> cited) = (Skips(2000), new Rotation(Skips(2000)).Why(3001).Decisions);
        Assert.Equal(rules.Decisions.Take(1500), cited);
        AssertCited(rules, 3001, [0, 1, 700, 1400, 1499, 1998]);
        AssertInProportion(count => (Skips(count), count * 3 / 2));
    }

    /// <summary>A suspension is over for whoever is not due meanwhile; one that took a turn from its holder moved all who follow.</summary>
    [Fact]
    public void Why_HundredsOfSuspensions_TakesInProportion()
    {
        AssertCited(Suspensions(600), 2300, [0, 1, 2, 3, 200, 401, 572, 573, 574, 599]);
        AssertInProportion(count => (Suspensions(count), 4 * count));
    }

    /// <summary>Who is barred at a turn is found without going through all suspensions of the holder.</summary>
    [Fact]
    public void HolderOf_HundredThousandSuspensionsOfOneHolder_IsFound()
    {
        Rotation rotation = new(Suspensions(100_000));
        Assert.DoesNotContain(TurnHolder.Of(s_rwa), Enumerable.Range(1, 100_000).SelectMany(i => (int[])[(4 * i) + 1, (4 * i) + 2]).Select(rotation.HolderOf));
        Assert.Contains(TurnHolder.Of(s_rwa), Enumerable.Range(200_000, 8).Select(rotation.HolderOf));
        Assert.Empty(rotation.Findings);
    }

    /// <summary>Of several suspensions at once each is over in its own time; the first of the rules is told.</summary>
    [Fact]
    public void Why_SuspensionsThatOverlap_TellsTheFirstAndCitesNone()
    {
        SuspendHolder whole = new() { Holder = s_rwa, From = 2, Until = 9 }, part = whole with { From = 4, Until = 6 };
        RotationRules rules = RecordedSessions.Three with { Decisions = [part, whole, whole] };
        Trial.Same("MAR ETH MAR ETH MAR ETH MAR ETH MAR RWA".Split(' '), new Rotation(rules).Plan(1, 10).Select(t => t.Holder.ToString()));
        Assert.Contains("RWA [RWA suspended from turn 4 until turn 6]", new Rotation(rules).Why(5).ToString(), StringComparison.Ordinal);
        Assert.Contains("RWA [RWA suspended from turn 2 until turn 9]", new Rotation(rules).Why(6).ToString(), StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 12), turn => Assert.Empty(new Rotation(rules).Why(turn).Decisions));
        RotationRules two = rules with { Decisions = [part, whole] };
        Assert.Equal([part], new Rotation(rules with { Decisions = [part] }).Why(5).Decisions);
        Assert.Equal([whole], new Rotation(two).Why(2).Decisions);
    }

    /// <summary>Turns that end on other days change holders only where a member then counts from another turn: here one that joins the day after turn 202 begins early.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Why_HundredsOfStretches_CitesWhatMovesADay(int shifts)
    {
        RotationRules rules = Stretches(300, shifts) with
        {
            Members = [.. Rules.Joined("MAR RWA ETH", null), new RotationMember { Party = Rules.Party("KEN"), From = RotationPoint.OnDay(s_start.PlusDays((29 * 201) + 1)), Placement = MemberPlacement.AtEnd }],
        };
        Assert.Equal([rules.Decisions[200]], new Rotation(rules).Why(231).Decisions);
        AssertCited(rules, 231, [0, 1, 100, 198, 199, 200, 201, 202, 250]);
        Assert.Empty(new Rotation(rules).Why(201).Decisions);
    }

    [Fact]
    public void Why_HundredsOfStretchesOfMembersThatStay_TakesInProportion()
    {
        Assert.Empty(new Rotation(Stretches(300, 0)).Why(301).Decisions);
        AssertInProportion(count => (Stretches(count, 0), count));
    }

    /// <summary>Monthly turns, each of which is cut to 29 days, so that the next is the longer; of each three one moves all that follow.</summary>
    private static RotationRules Stretches(int count, int shifts)
    {
        RotationRules rules = With(count, turn => new StretchTurn
        {
            Turn = turn,
            End = s_start.PlusDays(29 * turn),
            Effect = turn % 3 == shifts ? StretchEffect.ShiftsLater : StretchEffect.ShortensNext,
        });
        return rules with { Terms = [Rules.Every("P1M", s_start)] };
    }

    private static RotationRules Suspensions(int count) => With(count, i => new SuspendHolder { Holder = s_rwa, From = (4 * i) + 1, Until = (4 * i) + 3 });

    private static RotationRules With(int count, Func<int, RotationDecision> decision) =>
        RecordedSessions.Three with { Decisions = [.. Enumerable.Range(1, count).Select(decision)] };

    /// <summary>Holds that of some decisions just those are cited without which the turn would have another holder.</summary>
    private static void AssertCited(RotationRules rules, int turn, int[] decisions)
    {
        Rotation rotation = new(rules);
        EquatableList<RotationDecision> cited = rotation.Why(turn).Decisions;
        Assert.All(decisions, i => Assert.Equal(
            new Rotation(rules with { Decisions = [.. rules.Decisions.Where((_, other) => other != i)] }).HolderOf(turn) != rotation.HolderOf(turn),
            cited.Contains(rules.Decisions[i])));
    }

    /// <summary>Holds that to explain a turn with eight times as many decisions takes no more than sixteen times as much: the square would be sixty-four.</summary>
    private static void AssertInProportion(Func<int, (RotationRules Rules, int Turn)> of)
    {
        long few = Allocated(of(100)), many = Allocated(of(800));
        Assert.True(many < 16 * few, $"It took {few} bytes for 100 decisions, {many} for 800.");

        static long Allocated((RotationRules Rules, int Turn) asked)
        {
            Rotation rotation = new(asked.Rules);
            _ = rotation.HolderOf(asked.Turn);
            _ = rotation.Why(1);
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = rotation.Why(asked.Turn);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
