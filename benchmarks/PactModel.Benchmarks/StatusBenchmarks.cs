using BenchmarkDotNet.Attributes;
using NodaTime;

namespace PactModel.Benchmarks;

/// <summary>Where a party of a treaty with 190 parties stands on a day: asked of its timeline, and by folding the events each time.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class StatusBenchmarks
{
    private const int Parties = 190;

    private static readonly LocalDate s_first = new(1990, 1, 1);

    private AgreementLifecycle _lifecycle = null!;
    private LifecycleFacts _facts = null!;
    private PartyCode _party;
    private LocalDate _day;

    [GlobalSetup]
    public void Setup()
    {
        PartyCode[] codes = [.. Enumerable.Range(0, Parties).Select(i => PartyCode.Parse($"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}X"))];
        _facts = new LifecycleFacts
        {
            Agreement = AgreementId.Parse("wide-treaty"),
            Parties = codes.Select(c => new LifecycleParty { Party = c }).ToEquatableList(),
            Clauses =
            [
                new EntryIntoForceClause { Condition = new ConsentsCount { Count = 60 }, Delay = Delay.OfDays(90) },
                new LateJoinerClause { Delay = Delay.OfDays(90) },
                new WithdrawalClause { Notice = Delay.OfYears(1) },
            ],
            Events =
            [
                .. codes.Select((c, i) => new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [c], Received = s_first.PlusDays(37 * i) }),
                .. codes.Take(5).Select((c, i) => new NoticeGiven { Kind = NoticeKind.Withdrawal, Parties = [c], Received = s_first.PlusDays(9000 + i) }),
            ],
        };
        _lifecycle = new AgreementLifecycle(_facts);
        _party = codes[120];
        _day = s_first.PlusDays(8000);
        _ = StatusOfAParty();
        _ = StatusOfTheAgreement();
    }

    [Benchmark(Description = "status of a party, from its timeline")]
    public PartyState StatusOfAParty() => _lifecycle.StatusOn(_day, _party).State;

    [Benchmark(Description = "status of the agreement, from its timeline")]
    public AgreementState StatusOfTheAgreement() => _lifecycle.StatusOn(_day).State;

    [Benchmark(Baseline = true, Description = "folding the events each time")]
    public PartyState Fold()
    {
        ConsentExpressed[] consents = [.. _facts.Events.OfType<ConsentExpressed>().OrderBy(e => e.Received!.Value.Earliest)];
        LocalDate entry = consents[59].Received!.Value.Earliest.PlusDays(90);
        LocalDate? own = null, exit = null;
        foreach (AgreementEvent e in _facts.Events)
        {
            if (e.Parties[0] != _party) continue;
            LocalDate received = e.Received!.Value.Earliest;
            if (e is ConsentExpressed) own = LocalDate.Max(entry, received.PlusDays(90));
            if (e is NoticeGiven) exit = received.PlusYears(1);
        }

        return own is null || own > _day ? PartyState.ContractingState : exit <= _day ? PartyState.FormerParty : PartyState.Party;
    }

    [Benchmark(Description = "computing all timelines")]
    public int Compute()
    {
        AgreementLifecycle fresh = new(_facts);
        return fresh.Timeline.Spans.Count + _facts.Parties.Sum(p => fresh.TimelineOf(p.Party).Spans.Count);
    }
}
