using BenchmarkDotNet.Attributes;
using NodaTime;

namespace PactModel.Benchmarks;

/// <summary>Finding a turn by look-up, beside replaying the turns before it, over a council whose elected members change each year.</summary>
[MemoryDiagnoser]
public class RotationBenchmarks
{
    private const int Years = 54;
    private Rotation _council = null!;
    private Rotation _rota = null!;
    private (string Key, PartyCode Party, int From, int Until)[] _members = [];

    [GlobalSetup]
    public void SetUp()
    {
        (string Key, PartyCode Party, int From, int Until)[] permanent =
            [.. "CHN FRA GBR RUS USA".Split(' ').Select(c => (c, PartyCode.Parse(c), 0, Years))];
        PartyCode[] elected = [.. State.All.Where(s => s.Code.ToString().Length == 3 && permanent.All(p => p.Party != s.Code)).Take(120).Select(s => s.Code)];
        List<(string Key, PartyCode Party, int From, int Until)> members = [.. permanent];
        for (int year = 0; year < Years; year++)
        {
            for (int seat = 0; seat < 5; seat++)
            {
                PartyCode party = elected[((year * 5) + seat) % elected.Length];
                members.Add((party.ToString(), party, year, year + 2));
            }
        }

        _members = [.. members];
        LocalDate start = new(1946, 1, 1);
        _council = new Rotation(new RotationRules
        {
            Terms = [new TermChange { Start = start, Term = new CalendarTerm { Period = Period.FromMonths(1) } }],
            Members =
            [
                .. _members.Select(m => new RotationMember
                {
                    Party = m.Party,
                    From = RotationPoint.OnDay(start.PlusYears(m.From)),
                    Until = m.Until >= Years ? null : RotationPoint.OnDay(start.PlusYears(m.Until)),
                }),
            ],
            Segments =
            [
                new OrderSegment
                {
                    FirstHolder = PartyCode.Parse("CHN"),
                    Order = new KeyOrder { Keys = [.. _members.DistinctBy(m => m.Party).Select(m => new SortKey { Party = m.Party, Key = m.Key })] },
                },
            ],
        });
        _rota = new Rotation(new RotationRules
        {
            Segments = [new OrderSegment { FirstHolder = elected[0], Order = new ListOrder { Members = [.. elected.Take(12)] } }],
        });
    }

    [Benchmark(Baseline = true)]
    public TurnHolder Turn600LookedUp() => _council.HolderOf(600);

    /// <summary>What one would write instead: walk from turn 1, each time taking the first member after the last key.</summary>
    [Benchmark]
    public PartyCode Turn600Replayed()
    {
        (string Key, PartyCode Party, int From, int Until) last = ("CHN", PartyCode.Parse("CHN"), 0, Years);
        for (int turn = 2; turn <= 600; turn++)
        {
            int year = (turn - 1) / 12;
            (string Key, PartyCode Party, int From, int Until)? next = null;
            (string Key, PartyCode Party, int From, int Until)? first = null;
            foreach (var member in _members)
            {
                if (year < member.From || year >= member.Until) continue;
                if (first is null || string.CompareOrdinal(member.Key, first.Value.Key) < 0) first = member;
                if (string.CompareOrdinal(member.Key, last.Key) > 0 && (next is null || string.CompareOrdinal(member.Key, next.Value.Key) < 0)) next = member;
            }

            last = next ?? first!.Value;
        }

        return last.Party;
    }

    [Benchmark]
    public TurnSlot? Turn600Days() => _council.SlotOf(600);

    [Benchmark]
    public TurnHolder FixedRotaTurn10() => _rota.HolderOf(10);

    [Benchmark]
    public TurnHolder FixedRotaTurnOneThousandMillion() => _rota.HolderOf(1_000_000_000);
}
