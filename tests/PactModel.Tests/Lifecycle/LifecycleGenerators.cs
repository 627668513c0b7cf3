using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>A history of a small agreement, with every date exact.</summary>
public sealed record History(LifecycleFacts Facts);

/// <summary>A history, and the same with some dates known to the month or year only.</summary>
public sealed record WidenedHistory(LifecycleFacts Exact, LifecycleFacts Widened);

/// <summary>Plausible histories: each party signs, deposits, and perhaps withdraws its instrument, or leaves, revokes, joins again.</summary>
public static class LifecycleGenerators
{
    private static readonly PartyCode[] s_parties = [PartyCode.Parse("MAR"), PartyCode.Parse("RWA"), PartyCode.Parse("ETH"), PartyCode.Parse("org:AU")];

    private static readonly Gen<int> s_gap = Gen.Frequency((2, Gen.Choose(1, 12)), (5, Gen.Choose(10, 160)));

    private static readonly Gen<FinalClause[]> s_clauses =
        from count in Gen.Choose(1, 3)
        from delay in Gen.Choose(0, 60)
        from own in Gen.Choose(0, 60)
        from notice in Gen.Choose(0, 150)
        from term in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(100, 900)))
        select (FinalClause[])
        [
            new EntryIntoForceClause { Condition = new ConsentsCount { Count = count, OrganisationsCount = true }, Delay = Delay.OfDays(delay) },
            new LateJoinerClause { Delay = Delay.OfDays(own) },
            new WithdrawalClause { Notice = Delay.OfDays(notice) },
            .. term == 0 ? Array.Empty<FinalClause>() : [new DurationClause { Term = Period.FromDays(term) }],
        ];

    private static readonly Gen<LifecycleFacts> s_facts =
        from clauses in s_clauses
        from parties in Gen.Choose(2, 4)
        from signatories in Gen.Choose(1, parties)
        from scripts in Gen.CollectToList(s_parties.Take(parties), Script)
        from common in Common
        select new LifecycleFacts
        {
            Agreement = VectorFacts.Id,
            IsClosed = true,
            Parties = s_parties.Take(parties).Select(p => new LifecycleParty { Party = p }).ToEquatableList(),
            Clauses = [.. clauses],
            Events =
            [
                VectorFacts.Signed(NaiveLifecycle.First.PlusDays(3), [.. s_parties.Take(signatories)]),
                .. scripts.SelectMany(s => s),
                .. common,
            ],
        };

    public static Arbitrary<History> Histories() => s_facts.Select(f => new History(f)).ToArbitrary();

    public static Arbitrary<WidenedHistory> WidenedHistories() => (
        from facts in s_facts
        from first in Gen.Choose(0, 30)
        from second in Gen.Choose(0, 30)
        from bits in Gen.Choose(0, 3)
        select new WidenedHistory(facts, Widen(Widen(facts, first, 1), second, bits))).ToArbitrary();

    /// <summary>Returns the facts with the date of one event widened to its month; with no bits, as they are.</summary>
    private static LifecycleFacts Widen(LifecycleFacts facts, int which, int bits)
    {
        if (bits == 0) return facts;
        AgreementEvent[] events = [.. facts.Events];
        AgreementEvent e = events[which % events.Length];
        LocalDate day = (e.Received ?? e.Dated)!.Value.Earliest;
        PartialDate month = PartialDate.OfMonth(day.Year, day.Month);
        events[which % events.Length] = e.Received is not null ? e with { Received = month } : e with { Dated = month };
        return facts with { Events = [.. events] };
    }

    private static Gen<List<AgreementEvent>> Script(PartyCode party) =>
        from kind in Gen.Choose(0, 5)
        from gaps in Gen.ListOf(s_gap, 5)
        select Events(party, kind, [.. gaps.Select((_, i) => NaiveLifecycle.First.PlusDays(5 + gaps.Take(i + 1).Sum()))]);

    private static List<AgreementEvent> Events(PartyCode party, int kind, LocalDate[] days)
    {
        if (kind == 0) return [];
        List<AgreementEvent> events = [VectorFacts.Deposit(party, days[0])];
        if (kind == 2)
        {
            events.Add(new InstrumentWithdrawn { Parties = [party], Received = days[1] });
            events.Add(VectorFacts.Deposit(party, days[2]));
        }

        if (kind >= 3) events.Add(VectorFacts.Notice(party, days[2]));
        if (kind == 4) events.Add(new NoticeRevoked { Parties = [party], Received = days[3] });
        if (kind == 5) events.Add(VectorFacts.Deposit(party, days[3], ConsentKind.Accession));
        return events;
    }

    private static Gen<List<AgreementEvent>> Common =>
        from kind in Gen.Choose(0, 6)
        from a in Gen.Choose(20, 700)
        from b in Gen.Choose(1, 300)
        select kind switch
        {
            0 => [new Terminated { Dated = NaiveLifecycle.First.PlusDays(a) }],
            1 => [new Suspended { Dated = NaiveLifecycle.First.PlusDays(a) }, new Resumed { Dated = NaiveLifecycle.First.PlusDays(a + b) }],
            2 => [new Suspended { Dated = NaiveLifecycle.First.PlusDays(a) }, new Terminated { Dated = NaiveLifecycle.First.PlusDays(a + b) }],
            _ => (List<AgreementEvent>)[],
        };
}
