using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Json;

/// <summary>Agreements that pass their checks, and documents of them.</summary>
internal static class AgreementGenerators
{
    private static readonly Gen<string> s_texts = SampleGenerators.Texts.Where(t => !string.IsNullOrWhiteSpace(t));

    private static readonly Gen<EquatableList<Citation>> s_citations =
        Gen.SubListOf("text", "news", "table").Select(ids => ids.Select(id => Citation.Parse(string.Equals(id, "text", StringComparison.Ordinal) ? "text#art. 2" : id)).ToEquatableList());

    private static readonly Gen<Source> s_source =
        from id in Gen.Elements("text", "news", "table", "book")
        from published in SampleGenerators.Maybe(Gen.Elements("2025-06", "2025", "1984?").Select(PartialDate.Parse))
        select new Source { Id = SourceId.Parse(id), Title = $"The {id}", Published = published, Url = $"https://example.org/{id}" };

    private static readonly Gen<AgreementEvent> s_event =
        from dated in Gen.Elements("2025-06-18", "2025-06", "1999").Select(PartialDate.Parse)
        from parties in Gen.SubListOf("MAR", "RWA", "org:AU")
        from sources in s_citations
        from note in s_texts.OrNull()
        from kind in Gen.Choose(0, 2)
        let acting = parties.DefaultIfEmpty("MAR").Select(PartyCode.Parse).ToEquatableList()
        select kind switch
        {
            0 => new SignatureGiven { Dated = dated, Parties = acting, Sources = sources, Note = note, Place = new Place("Rabat", PartyCode.Parse("MAR")) },
            1 => new ConsentExpressed { Kind = ConsentKind.Ratification, Received = dated, Parties = acting, Sources = sources, Note = note },
            _ => (AgreementEvent)new EnteredIntoForce { Effective = dated, Sources = sources, Note = note },
        };

    private static readonly Gen<Body> s_body =
        from name in SampleGenerators.LocalizedTexts
        from sources in s_citations
        select (Body)new Commission
        {
            Id = BodyId.Parse("commission"),
            Name = name,
            Rotation = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA")),
            Sources = sources,
        };

    private static readonly Gen<Provision> s_provision =
        from area in Gen.Elements((IEnumerable<Area>)AreaVocabulary.Default.All)
        from summary in SampleGenerators.LocalizedTexts
        from sources in s_citations
        select new Provision { Areas = [area.Code], Summary = summary, Sources = sources };

    /// <summary>Gets agreements that cite sources of their own; one of their sources may be cited by nothing.</summary>
    public static Gen<Agreement> Agreements { get; } =
        from id in Gen.Elements("mar-rwa-2025", "mar-eth-2025", "mnjtf", "samim")
        from title in SampleGenerators.LocalizedTexts
        from events in s_event.ArrayOf(3)
        from bodies in s_body.ArrayOf(1)
        from provisions in s_provision.ArrayOf(2)
        from sources in s_source.ArrayOf(8)
        from kind in SampleGenerators.Maybe(Gen.Elements(Enum.GetValues<InstrumentKind>()))
        from note in s_texts.OrNull()
        let needed = new[] { "text", "news", "table" }.Select(s => new Source { Id = SourceId.Parse(s), Title = $"The {s}", Url = $"https://example.org/{s}" })
        select new Agreement(new AgreementFacts
        {
            Id = AgreementId.Parse(id),
            Title = title,
            Kind = kind,
            Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }, new AgreementParty { Party = PartyCode.Parse("RWA") }, new AgreementParty { Party = PartyCode.Parse("org:AU"), Role = PartyRole.Observer }],
            Events = [.. events],
            Bodies = [.. bodies],
            Provisions = [.. provisions],
            Sources = sources.Concat(needed).DistinctBy(s => s.Id).ToEquatableList(),
            Note = note,
        });

    /// <summary>Gets documents of up to three agreements, with or without shared sources and declarations.</summary>
    public static Gen<PactDocument> Documents { get; } =
        from agreements in Agreements.ArrayOf(3)
        from count in Gen.Choose(0, 3)
        from shares in Gen.Elements(true, false)
        from declares in Gen.Elements(true, false)
        let distinct = Agree(agreements.Take(count).DistinctBy(a => a.Id))
        select new PactDocument(
            distinct,
            shares ? null : [],
            declares ? [new Organisation { Code = PartyCode.Organisation("XYZ"), Name = new LocalizedText("en", "An organisation of its own") }] : [],
            declares ? [new Area { Code = AreaCode.Parse("own-area"), Label = new LocalizedText("en", "An area of its own") }] : [],
            null);

    /// <summary>Makes the sources of several agreements agree: the same identifier, the same source.</summary>
    private static EquatableList<Agreement> Agree(IEnumerable<Agreement> agreements)
    {
        Dictionary<SourceId, Source> first = [];
        return agreements.Select(agreement => agreement.With(facts =>
        {
            foreach (Source source in facts.Sources) first.TryAdd(source.Id, source);
            return facts with { Sources = facts.Sources.Select(s => first[s.Id]).ToEquatableList() };
        })).ToEquatableList();
    }
}
