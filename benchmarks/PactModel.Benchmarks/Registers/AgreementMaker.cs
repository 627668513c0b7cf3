using System.Globalization;
using NodaTime;

namespace PactModel.Benchmarks.Registers;

/// <summary>Makes agreements of a realistic shape: mostly of two states, some of several, few of very many; with dates known in part, terms, notices, areas and bodies.</summary>
/// <remarks>The n-th agreement of a seed is always the same. Names, dates and parties are made up and say nothing about real states.</remarks>
internal sealed class AgreementMaker(ulong seed = 20250618)
{
    private static readonly string[] s_subjects =
    [
        "cooperation", "defence", "training", "trade", "taxation", "extradition", "health", "air services", "culture", "education",
        "fisheries", "energy", "customs", "migration", "visas", "science", "environment", "security", "logistics", "maritime",
    ];

    private static readonly string[] s_words = [.. Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"programme{i}"))];

    private static readonly PartyCode[] s_states = [.. State.All.Where(s => s is { IsSovereign: true, IsoStatus: IsoStatus.Current }).Select(s => s.Code).OrderBy(c => Scatter(c.ToString()))];

    private static readonly AreaCode[] s_areas = [.. AreaVocabulary.Default.All.Where(a => a.Broader is not null).Select(a => a.Code).OrderBy(c => Scatter(c.ToString()))];

    private static readonly InstrumentKind[] s_kinds = [InstrumentKind.Agreement, InstrumentKind.Treaty, InstrumentKind.MemorandumOfUnderstanding, InstrumentKind.Protocol, InstrumentKind.ExchangeOfNotes, InstrumentKind.Convention];

    private static readonly Source s_source = new() { Id = SourceId.Parse("made-up"), Title = "A made-up register" };

    private static readonly EquatableList<Citation> s_citations = [Citation.Parse("made-up")];

    /// <summary>Returns agreements, made one at a time.</summary>
    public IEnumerable<Agreement> Make(int count) => Enumerable.Range(0, count).Select(At);

    /// <summary>Returns one agreement.</summary>
    public Agreement At(int number)
    {
        SplitMix chance = new(seed + (0x632BE59BD9B4E019UL * (ulong)number));
        PartyCode[] parties = Parties(chance);
        LocalDate signed = new LocalDate(1946, 1, 1).PlusDays(chance.Below(29_000));
        string subject = chance.Of(s_subjects);
        InstrumentKind kind = chance.Skewed(s_kinds);
        return new Agreement(new AgreementFacts
        {
            Id = AgreementId.Parse(string.Create(CultureInfo.InvariantCulture, $"made-{number:D7}")),
            Title = new LocalizedText("en", $"{kind} between {string.Join(", ", parties.Take(3))} on {subject}, {chance.Skewed(s_words)}"),
            Kind = chance.Chance(85) ? kind : null,
            Parties = [.. parties.Select(p => new AgreementParty { Party = p })],
            IsClosed = parties.Length == 2,
            Events = [.. Events(chance, parties, signed)],
            Clauses = [.. Clauses(chance, parties)],
            Provisions = [.. Enumerable.Range(0, chance.Between(1, 3)).Select(_ => new Provision { Areas = [chance.Skewed(s_areas)], Summary = new LocalizedText("en", "What is to be done."), Sources = s_citations })],
            Bodies = chance.Chance(15) ? [Commission(parties)] : [],
            Sources = [s_source],
        });
    }

    private static PartyCode[] Parties(SplitMix chance)
    {
        int count = chance.Below(1000) switch
        {
            < 900 => 2,
            < 985 => chance.Between(3, 10),
            < 999 => chance.Between(11, 40),
            _ => chance.Between(60, 190),
        };
        HashSet<PartyCode> parties = [];
        while (parties.Count < count) parties.Add(count > 40 ? chance.Of(s_states) : chance.Skewed(s_states));
        return [.. parties];
    }

    private static IEnumerable<AgreementEvent> Events(SplitMix chance, PartyCode[] parties, LocalDate signed)
    {
        int precision = chance.Below(100);
        if (precision < 95)
        {
            PartialDate date = precision < 80 ? signed : precision < 90 ? PartialDate.OfMonth(signed.Year, signed.Month) : PartialDate.OfYear(signed.Year);
            yield return new SignatureGiven { Dated = date, Parties = [.. parties.Take(parties.Length > 2 ? (parties.Length + 1) / 2 : 2)], Sources = s_citations };
        }

        if (parties.Length > 2)
        {
            foreach (PartyCode party in parties.Where(_ => chance.Chance(80)))
                yield return new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [party], Received = signed.PlusDays(chance.Between(30, 4000)), Sources = s_citations };
        }
        else if (chance.Chance(60))
        {
            yield return new EnteredIntoForce { Effective = signed.PlusDays(chance.Below(900)), Sources = s_citations };
        }

        if (chance.Chance(10)) yield return new NoticeGiven { Kind = NoticeKind.Denunciation, Parties = [parties[0]], Received = signed.PlusDays(chance.Between(2000, 12_000)), Sources = s_citations };
        if (chance.Chance(8)) yield return new Terminated { Effective = signed.PlusDays(chance.Between(1000, 15_000)), Ground = EndGround.Consent, Sources = s_citations };
    }

    private static IEnumerable<FinalClause> Clauses(SplitMix chance, PartyCode[] parties)
    {
        if (chance.Chance(55))
        {
            yield return parties.Length == 2
                ? new EntryIntoForceClause { Condition = new OnSignature(), Sources = s_citations }
                : new EntryIntoForceClause { Condition = new ConsentsCount { Count = Math.Max(2, parties.Length / 3) }, Delay = Delay.OfDays(30), Sources = s_citations };
        }

        if (chance.Chance(40))
        {
            yield return chance.Chance(50)
                ? new DurationClause { Sources = s_citations }
                : new DurationClause { Term = Period.FromYears(chance.Between(1, 10)), Renewal = chance.Chance(70) ? RenewalKind.Tacit : RenewalKind.None, Notice = Delay.OfMonths(6), Sources = s_citations };
        }

        if (chance.Chance(50)) yield return new WithdrawalClause { Notice = Delay.OfMonths(chance.Between(1, 12)), Sources = s_citations };
    }

    private static Commission Commission(PartyCode[] parties) => new()
    {
        Id = BodyId.Parse("joint-commission"),
        Name = new LocalizedText("en", "Joint commission"),
        Rotation = parties.Length == 2 ? Rotation.Alternating(parties[0], parties[1]) : null,
        Sources = s_citations,
    };

    /// <summary>Puts codes into an order that is neither that of the alphabet nor one of their own.</summary>
    private static uint Scatter(string text) => text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);
}
