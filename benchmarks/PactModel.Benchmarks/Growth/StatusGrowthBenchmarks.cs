using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace PactModel.Benchmarks.Growth;

/// <summary>How the cost of a party's status grows with the number of events of the agreement; beside folding them.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class StatusGrowthBenchmarks
{
    private static readonly LocalDate s_entry = new(1950, 1, 1);

    private AgreementLifecycle _lifecycle = null!;
    private LifecycleFacts _facts = null!;
    private PartyCode _party;
    private LocalDate _day;

    [Params(10, 1_000, 100_000)]
    public int Size { get; set; }

    /// <summary>Each party consents: so many parties, so many events.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        PartyCode[] codes = [.. Enumerable.Range(0, Size).Select(i => PartyCode.Parse(string.Create(CultureInfo.InvariantCulture, $"org:p{i}")))];
        _facts = new LifecycleFacts
        {
            Agreement = AgreementId.Parse("wide-treaty"),
            Parties = codes.Select(c => new LifecycleParty { Party = c }).ToEquatableList(),
            Clauses = [new EntryIntoForceClause { Condition = new OnDate { Date = PartialDate.FromLocalDate(s_entry) } }, new LateJoinerClause { Delay = Delay.OfDays(90) }],
            Events = [.. codes.Select((c, i) => new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [c], Received = PartialDate.FromLocalDate(s_entry.PlusDays(i % 20_000)) })],
        };
        _lifecycle = new AgreementLifecycle(_facts);
        _party = codes[Size / 2];
        _day = s_entry.PlusDays(10_000);
        if (LookedUp() != Folded()) throw new InvalidOperationException($"The answers differ: {LookedUp()}, {Folded()}.");
    }

    [BenchmarkCategory("status of a party"), Benchmark(Baseline = true, Description = "look-up")]
    public PartyState LookedUp() => _lifecycle.StatusOn(_day, _party).State;

    [BenchmarkCategory("status of a party"), Benchmark(Description = "folding the events")]
    public PartyState Folded()
    {
        LocalDate? own = null;
        foreach (AgreementEvent e in _facts.Events)
        {
            if (e is ConsentExpressed { Received: { } received } && e.Parties[0] == _party) own = received.Earliest <= s_entry ? s_entry : received.Earliest.PlusDays(90);
        }

        return own <= _day ? PartyState.Party : PartyState.ContractingState;
    }
}
