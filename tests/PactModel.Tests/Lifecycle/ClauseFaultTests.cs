using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Faults of clauses are told at the member that has them, and what is just allowed is let pass.</summary>
public class ClauseFaultTests
{
    private const decimal Greatest = 100_000_000_000_000_000_000m;

    private static readonly Delay s_negative = new() { Amount = Period.FromMonths(-1) };

    public static TheoryData<FinalClause, string> Faulty => new()
    {
        { new LateJoinerClause { ObjectionPeriod = Period.FromMonths(-6) }, "/objectionPeriod" },
        { new AccessionAcceptanceClause { Delay = s_negative }, "/delay/amount" },
        { new ApplicationClause { Delay = s_negative }, "/delay/amount" },
        { new DurationClause { Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(5) }, "/term" },
        { new DurationClause { Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(5), Term = Period.FromYears(5) }, "" },
        { Weighted(Greatest, Greatest), "" },
        { Weighted(Greatest, 1), "/condition/total" },
        { Weighted(Greatest, Greatest + 1), "/condition/total" },
        { Weighted(Greatest + 1, null), "/condition/weights/0" },
        { Weighted(-Greatest, Greatest), "/condition/weights/0 /condition/percent" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Check_FaultyClause_IsToldAtItsMember(FinalClause clause, string paths)
    {
        Checker checker = new();
        clause.Check(checker, new ConditionLimits([Mar, Rwa], Closed: true));
        Assert.Equal(paths, string.Join(' ', checker.Findings.Select(f => f.Path.ToString())));
    }

    private static EntryIntoForceClause Weighted(decimal weight, decimal? total) =>
        new() { Condition = new WeightedShare { Percent = 50, Total = total, Weights = [new PartyWeight { Party = Mar, Weight = weight }] } };

    [Fact]
    public void Describe_AcceptedAfterADelay_SaysSo() =>
        Assert.Contains("3 months", new AccessionAcceptanceClause { Delay = Delay.OfMonths(3), IsMutual = true }.Describe(), StringComparison.Ordinal);
}
