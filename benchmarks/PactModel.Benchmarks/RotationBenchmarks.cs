using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using PactModel.Tests.Rotations;
using Period = NodaTime.Period;

namespace PactModel.Benchmarks;

/// <summary>
/// Finding a turn by look-up: turn 600 of the real Security Council of 1946 to 1999 beside replaying the turns before it, near and
/// far turns of a fixed rota, and occurrence 600 of a fixed rota beside a calendar with a recurring event for each host.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RotationBenchmarks
{
    private const int Turn = 600;
    private Rotation _council = null!;
    private Rotation _rota = null!;
    private Calendar _calendar = null!;
    private CouncilReplay _replay = null!;

    [GlobalSetup]
    public void SetUp()
    {
        PactDocument document = PactDocument.Load(Path.Combine(AppContext.BaseDirectory, "rotations.json"));
        _council = document.Agreements.SelectMany(a => a.Bodies).OfType<Commission>().Single(b => b.Id.ToString() == "security-council").Rotation!;
        _replay = new CouncilReplay(_council.Rules);
        PartyCode[] hosts = [.. "AUT BEL CHE CZE DEU DNK ESP FIN FRA GBR ITA NLD".Split(' ').Select(PartyCode.Parse)];
        _rota = new Rotation(new RotationRules
        {
            Terms = [new TermChange { Start = new LocalDate(2000, 1, 1), Term = new CalendarTerm { Period = Period.FromMonths(1) } }],
            Segments = [new OrderSegment { FirstHolder = hosts[0], Order = new ListOrder { Members = [.. hosts] } }],
        });
        _calendar = new Calendar();
        for (int month = 0; month < hosts.Length; month++)
        {
            _calendar.Events.Add(new CalendarEvent
            {
                Uid = hosts[month].ToString(),
                DtStamp = new CalDateTime(2000, 1, 1),
                Summary = hosts[month].ToString(),
                Start = new CalDateTime(2000, month + 1, 1),
                RecurrenceRule = new RecurrenceRule(FrequencyType.Yearly, 1),
            });
        }

        Agree(Turn600Replayed().ToString(), Turn600LookedUp().ToString());
        Agree(Turn600ByTheSlowModel().ToString(), Turn600LookedUp().ToString());
        Agree(Occurrence600ByCalendar(), Occurrence600LookedUp().ToString());
    }

    [BenchmarkCategory("turn 600 of the Security Council"), Benchmark(Baseline = true)]
    public TurnHolder Turn600LookedUp() => _council.HolderOf(Turn);

    /// <summary>What one would write instead for this rule alone: walk from turn 1, each time taking the first member after the last key.</summary>
    [BenchmarkCategory("turn 600 of the Security Council"), Benchmark]
    public PartyCode Turn600Replayed() => _replay.HolderOf(Turn);

    /// <summary>The slow model of the tests, which follows any rule turn by turn.</summary>
    [BenchmarkCategory("turn 600 of the Security Council"), Benchmark]
    public TurnHolder Turn600ByTheSlowModel() => new NaiveRotation(_council.Rules, Turn)[Turn];

    [BenchmarkCategory("days of turn 600"), Benchmark(Baseline = true)]
    public TurnSlot? Turn600Days() => _council.SlotOf(Turn);

    [BenchmarkCategory("fixed rota"), Benchmark(Baseline = true)]
    public TurnHolder FixedRotaTurn10() => _rota.HolderOf(10);

    [BenchmarkCategory("fixed rota"), Benchmark]
    public TurnHolder FixedRotaTurnOneThousandMillion() => _rota.HolderOf(1_000_000_000);

    [BenchmarkCategory("host of occurrence 600"), Benchmark(Baseline = true)]
    public TurnHolder Occurrence600LookedUp() => _rota.HolderOf(Turn);

    /// <summary>The same rota as a calendar: one yearly event for each host, all occurrences in order, the 600th of them.</summary>
    [BenchmarkCategory("host of occurrence 600"), Benchmark]
    public string Occurrence600ByCalendar() => ((CalendarEvent)_calendar.GetOccurrences(new CalDateTime(2000, 1, 1)).ElementAt(Turn - 1).Source).Summary!;

    private static void Agree(string one, string other)
    {
        if (one != other) throw new InvalidOperationException($"The answers differ: {one}, {other}.");
    }
}
