using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace PactModel.Benchmarks.Growth;

/// <summary>How a turn's cost grows with its number, and with the number of decisions taken; beside walking there from the first turn.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class RotationGrowthBenchmarks
{
    private static readonly PartyCode[] s_hosts = [.. "AUT BEL CHE CZE DEU DNK ESP FIN FRA GBR ITA NLD".Split(' ').Select(PartyCode.Parse)];

    private Rotation _rota = null!;
    private Rotation _decided = null!;
    private Dictionary<int, int> _swaps = [];

    [Params(10, 1_000, 100_000, 1_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _rota = Rota([]);
        SwapTurns[] swaps = [.. Enumerable.Range(0, Size).Select(i => new SwapTurns { First = (2 * i) + 1, Second = (2 * i) + 2 })];
        _decided = Rota(swaps);
        _swaps = swaps.SelectMany(s => ((int, int)[])[(s.First, s.Second), (s.Second, s.First)]).ToDictionary();
        if (NumberLookedUp() != NumberWalked() || DecidedLookedUp() != DecidedWalked()) throw new InvalidOperationException("The answers differ.");
    }

    [BenchmarkCategory("the turn of this number"), Benchmark(Baseline = true, Description = "look-up")]
    public PartyCode NumberLookedUp() => _rota.HolderOf(Size).Party!.Value;

    [BenchmarkCategory("the turn of this number"), Benchmark(Description = "walking the turns")]
    public PartyCode NumberWalked()
    {
        PartyCode holder = default;
        for (int turn = 1, at = 0; turn <= Size; turn++, at = at + 1 == s_hosts.Length ? 0 : at + 1) holder = s_hosts[at];
        return holder;
    }

    [BenchmarkCategory("the last turn after so many swaps"), Benchmark(Baseline = true, Description = "look-up")]
    public PartyCode DecidedLookedUp() => _decided.HolderOf(2 * Size).Party!.Value;

    [BenchmarkCategory("the last turn after so many swaps"), Benchmark(Description = "walking the turns")]
    public PartyCode DecidedWalked()
    {
        PartyCode[] holders = new PartyCode[(2 * Size) + 1];
        for (int turn = 1; turn < holders.Length; turn++) holders[turn] = s_hosts[(turn - 1) % s_hosts.Length];
        for (int turn = 1; turn < holders.Length; turn++)
        {
            if (_swaps.TryGetValue(turn, out int other) && other > turn) (holders[turn], holders[other]) = (holders[other], holders[turn]);
        }

        return holders[^1];
    }

    private static Rotation Rota(SwapTurns[] decisions) => new(new RotationRules
    {
        Terms = [new TermChange { Start = new LocalDate(1, 1, 1), Term = new CalendarTerm { Period = Period.FromDays(1) } }],
        Segments = [new OrderSegment { FirstHolder = s_hosts[0], Order = new ListOrder { Members = [.. s_hosts] } }],
        Decisions = [.. decisions],
    });
}
