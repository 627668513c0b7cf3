namespace PactModel.Tests.Agreements;

/// <summary>Agreements side by side in a document: their order, the sources they share, what contradicts, and equality.</summary>
public sealed class WholeDocumentTests
{
    private static readonly Source Shared = new() { Id = SourceId.Parse("s"), Title = "S" };
    private static readonly Source Own = new() { Id = SourceId.Parse("own"), Title = "O" };

    [Fact]
    public void Document_OfAgreements_SortsThemAndSharesWhatTheyHaveInCommon()
    {
        Source first = new() { Id = SourceId.Parse("r"), Title = "R" };
        PactDocument document = new(Pact("b", Shared, first), Pact("a", Shared, Own, first), Pact("c"));
        Assert.Equal("a b c", string.Join(' ', document.Agreements.Select(pact => pact.Id)));
        Assert.Equal([first, Shared], document.SharedSources);
        Assert.Equal("a", document["a"].Id.ToString());
        Assert.Null(document.Find(AgreementId.Parse("d")));
    }

    [Fact]
    public void Indexer_UnknownAgreement_OffersTheNearest()
    {
        PactDocument document = new(Pact("mar-rwa-2025"), Pact("other"));
        Assert.Equal("There is no agreement 'mar-rwa-2026' in the document. Did you mean mar-rwa-2025?", Assert.Throws<KeyNotFoundException>(() => document["mar-rwa-2026"]).Message);
        Assert.Throws<KeyNotFoundException>(() => document.LifecycleOf(AgreementId.Parse("nowhere")));
        Assert.Throws<FormatException>(() => document["No Id"]);
    }

    [Fact]
    public void Document_WithReferenceDataOfItsOwn_KnowsIt()
    {
        Organisation own = new() { Code = PartyCode.Organisation("OWN"), Name = new LocalizedText("en", "Own organisation") };
        PactModel.ReferenceData reference = PactModel.ReferenceData.BuiltIn.With([own], []);
        Assert.True(new PactDocument([Pact("a")], null, null, null, reference).Reference.Parties.Contains(own.Code));
        Assert.False(new PactDocument([Pact("a")], null, null, null, null).Reference.Parties.Contains(own.Code));
    }

    [Fact]
    public void Document_SameIdentifierTwice_IsRefused()
    {
        Assert.Equal("Cannot make the document: /agreements/1: Agreement 'a' is given twice: keep one. [agreement.twice]", Assert.Throws<ModelException>(() => new PactDocument(Pact("a"), Pact("a"))).Message);
        Assert.Equal(
            "Cannot make the document: /sources/1: Source 's' is given twice: keep one. [source.twice]",
            Assert.Throws<ModelException>(() => new PactDocument([Pact("a")], [Shared, Shared], null, null, null)).Message);
    }

    [Fact]
    public void Document_SourceThatStandsForTwo_IsRefused()
    {
        Source other = Shared with { Title = "Another" };
        Assert.Equal(
            "Cannot make the document: /agreements/0/sources/0: 's' stands for two sources, one of the agreement and one of the document: rename one. [source.clash]",
            Assert.Throws<ModelException>(() => new PactDocument([Pact("a", Shared)], [other], null, null, null)).Message);
        Assert.Equal(other with { Title = "S" }, Assert.Single(new PactDocument([Pact("a", Shared)], [Shared with { Note = null }], null, null, null).SharedSources));
        Assert.Equal(
            "Cannot make the document: /sources/0: Source 's' needs a 'title'. [source.title-blank]",
            Assert.Throws<ModelException>(() => new PactDocument([Pact("a")], [Shared with { Title = " " }], null, null, null)).Message);
    }

    [Fact]
    public void Findings_OfADocument_AreThoseOfItsAgreementsAndOfRelationsThatLeadOut()
    {
        Agreement related = Pact("a").With(facts => facts with
        {
            Sources = [Own],
            Relations = [new Relation { Kind = RelationKind.Twin, Agreement = AgreementId.Parse("b") }, new Relation { Kind = RelationKind.Twin, Agreement = AgreementId.Parse("elsewhere") }],
        });
        PactDocument document = new(Pact("b"), related);
        Assert.Equal(
            [
                "/agreements/0/sources/0: No fact cites the source 'own': cite it where it belongs, or leave it as further reading. [source.uncited]",
                "/agreements/0/relations/1: 'elsewhere' is not in this document; a register that holds it can follow the relation. [agreement.unknown]",
            ],
            (string[])[.. document.Findings.Select(finding => finding.ToString())]);
        Assert.All(document.Findings, finding => Assert.Equal(FindingSeverity.Information, finding.Severity));
    }

    [Fact]
    public void Equals_DocumentsThatDifferInOnePart_AreNotEqual()
    {
        Organisation organisation = new() { Code = PartyCode.Parse("org:XYZ"), Name = new LocalizedText("en", "X") };
        Area area = new() { Code = AreaCode.Parse("own"), Label = new LocalizedText("en", "O") };
        PactDocument document = Document([Pact("a")], [Shared], [organisation], [area]);
        PactDocument same = Document([Pact("a")], [Shared], [organisation], [area]);
        Assert.True(document == same && document.Equals((object)same) && !(document != same) && document.GetHashCode() == same.GetHashCode());
        PactDocument[] others =
        [
            Document([Pact("b")], [Shared], [organisation], [area]), Document([Pact("a")], [Own], [organisation], [area]),
            Document([Pact("a")], [Shared], [], [area]), Document([Pact("a")], [Shared], [organisation], []),
        ];
        Assert.All(others, other => Assert.True(document != other && !document.Equals(other) && !(document == other)));
        Assert.All(others, other => Assert.NotEqual(document.GetHashCode(), other.GetHashCode()));
        PactDocument? none = others.FirstOrDefault(other => other == document);
        Assert.Null(none);
        Assert.True(document != none && none != document && !document.Equals(none) && !document.Equals((object)"a"));
    }

    [Fact]
    public void Declarations_AreSortedAndKnown()
    {
        Organisation x = new() { Code = PartyCode.Parse("org:XYZ"), Name = new LocalizedText("en", "X") };
        Area own = new() { Code = AreaCode.Parse("own"), Label = new LocalizedText("en", "O") };
        PactDocument document = new([], [Shared, Own], [x, x with { Code = PartyCode.Parse("org:XYA") }], [own, own with { Code = AreaCode.Parse("extra") }], null);
        Assert.Equal("org:XYA org:XYZ", string.Join(' ', document.Organisations.Select(o => o.Code)));
        Assert.Equal("extra own", string.Join(' ', document.Areas.Select(a => a.Code)));
        Assert.Equal([Own, Shared], document.SharedSources);
        Assert.True(document.Reference.Parties.Contains(x.Code) && document.Reference.Areas.Contains(own.Code));
        Assert.Throws<ArgumentNullException>(() => new PactDocument((EquatableList<Agreement>)null!, null, null, null, null));
    }

    [Fact]
    public void LifecycleOf_AgreementThatAnotherTakesThePlaceOf_KnowsIt()
    {
        PactDocument document = PactDocument.Parse(
            """
            { "agreements": [
              { "id": "earlier", "title": { "en": "E" }, "parties": [ { "party": "MAR" }, { "party": "RWA" } ], "events": [ { "type": "enteredIntoForce", "effective": "2000-01-01" } ] },
              { "id": "later", "title": { "en": "L" }, "parties": [ { "party": "MAR" }, { "party": "RWA" } ], "relations": [ { "kind": "supersedes", "agreement": "earlier" } ],
                "events": [ { "type": "enteredIntoForce", "effective": "2010-01-01" } ] },
              { "id": "twin", "title": { "en": "T" }, "parties": [ { "party": "MAR" } ], "relations": [ { "kind": "twin", "agreement": "earlier" } ] }
            ] }
            """);
        AgreementLifecycle lifecycle = document.LifecycleOf(AgreementId.Parse("earlier"));
        Assert.Same(lifecycle, document.LifecycleOf(AgreementId.Parse("earlier")));
        Assert.True(lifecycle.StatusOn(new NodaTime.LocalDate(2005, 1, 1)).State == AgreementState.InForce);
        Assert.NotEqual(lifecycle.StatusOn(new NodaTime.LocalDate(2015, 1, 1)), document["earlier"].StatusOn(new NodaTime.LocalDate(2015, 1, 1)));
    }

    private static PactDocument Document(EquatableList<Agreement> agreements, EquatableList<Source> sources, EquatableList<Organisation> organisations, EquatableList<Area> areas) =>
        new(agreements, sources, organisations, areas, null);

    private static Agreement Pact(string id, params Source[] sources) => new(new AgreementFacts
    {
        Id = AgreementId.Parse(id),
        Title = new LocalizedText("en", id),
        Parties = [new AgreementParty { Party = PartyCode.Parse("MAR"), Sources = [.. sources.Select(source => new Citation(source.Id))] }],
        Sources = [.. sources],
    });
}
