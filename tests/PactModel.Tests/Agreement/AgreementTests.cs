namespace PactModel.Tests.Agreements;

/// <summary>An agreement as a value, and the calls of the builder that an article seldom needs.</summary>
public sealed class AgreementTests
{
    private static readonly EquatableList<Citation> Cited = [new Citation(MoroccoRwanda.Article.Id)];

    [Fact]
    public void Equals_IsByTheFactsAlone()
    {
        Agreement pact = MoroccoRwanda.Told().Build(), same = MoroccoRwanda.Told().Build();
        Agreement other = pact.With(facts => facts with { Note = null });
        Agreement? none = new[] { other }.FirstOrDefault(made => made == pact);
        Assert.True(pact == same && !(pact != same) && pact.Equals((object)same));
        Assert.True(pact != other && !(pact == other) && !pact.Equals(other));
        Assert.Null(none);
        Assert.True(none != pact && pact != none && !pact.Equals(none) && !(none == pact));
        Assert.Equal("Agreement on military cooperation between Morocco and Rwanda (mar-rwa-military-2025)", pact.ToString());
    }

    [Fact]
    public void Lifecycle_IsComputedOnceAndKept()
    {
        Agreement pact = MoroccoRwanda.Told().Build();
        Assert.Same(pact.Lifecycle, pact.Lifecycle);
    }

    [Fact]
    public void Facts_AreThoseGiven_UnlessSourcesMustBeSorted()
    {
        Source one = new() { Id = SourceId.Parse("one"), Title = "One" }, two = new() { Id = SourceId.Parse("two"), Title = "Two" };
        AgreementFacts sorted = new() { Id = AgreementId.Parse("a"), Title = new LocalizedText("en", "A"), Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }], Sources = [one, two] };
        Assert.Same(sorted, new Agreement(sorted).Facts);
        Assert.Equal([one, two], new Agreement(sorted with { Sources = [two, one] }).Sources);
        Assert.Equal([one.Id, two.Id], new Agreement(sorted).Uncited);
    }

    [Fact]
    public void WithEvent_AddsItAtTheEnd()
    {
        EnteredIntoForce happened = new() { Effective = new NodaTime.LocalDate(2026, 1, 1) };
        Agreement pact = MoroccoRwanda.Told().Build();
        Assert.Equal([.. pact.Events, happened], pact.WithEvent(happened).Events);
    }

    [Fact]
    public void Members_AreThoseOfTheFacts()
    {
        AgreementFacts facts = MoroccoRwanda.Told().Build().Facts with
        {
            ShortTitle = new LocalizedText("en", "the pact"),
            IsClosed = true,
            ArmedConflicts = [new ArmedConflict { Party = PartyCode.Parse("RWA"), From = new NodaTime.LocalDate(2020, 1, 1) }],
            Depositary = PartyCode.Parse("MAR"),
            AuthenticLanguages = ["ar", "en"],
            Registrations = [new Registration { Register = "UNTS", Number = "1" }],
            Note = "a note",
        };
        Agreement pact = new(facts);
        Assert.Equal(
            (facts.ShortTitle, facts.IsClosed, facts.ArmedConflicts, facts.Depositary, facts.AuthenticLanguages, facts.Registrations, facts.Note),
            (pact.ShortTitle, pact.IsClosed, pact.ArmedConflicts, pact.Depositary, pact.AuthenticLanguages, pact.Registrations, pact.Note));
    }

    [Fact]
    public void FactSheet_WithTheLifecycleOfAnother_NamesBoth()
    {
        Agreement pact = MoroccoRwanda.Told().Build(), other = pact.With(facts => facts with { Id = AgreementId.Parse("other") });
        string message = Assert.Throws<ArgumentException>("lifecycle", () => FactSheet.Of(pact, other.Lifecycle)).Message;
        Assert.StartsWith($"The lifecycle is of 'other', the agreement is '{pact.Id}': give its own.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void NullArguments_AreRefusedByName()
    {
        Agreement pact = MoroccoRwanda.Told().Build();
        AgreementBuilder told = MoroccoRwanda.Told();
        Assert.Throws<ArgumentNullException>("facts", () => new Agreement(null!));
        Assert.Throws<ArgumentNullException>("reference", () => new Agreement(pact.Facts, null!));
        Assert.Throws<ArgumentNullException>("change", () => pact.With(null!));
        Assert.Throws<ArgumentNullException>("happened", () => pact.WithEvent(null!));
        Assert.Throws<ArgumentNullException>("agreement", () => FactSheet.Of(null!));
        Assert.Throws<ArgumentNullException>("language", () => pact.FactSheet(null!));
        Assert.Throws<ArgumentNullException>("source", () => told.AccordingTo((Source)null!));
        Assert.Throws<ArgumentNullException>("change", () => told.Tell(null!));
        Assert.Throws<ArgumentNullException>("body", () => told.With((Body)null!));
        Assert.Throws<ArgumentNullException>("signing", () => told.Signed(null, null!));
        Assert.Throws<ArgumentNullException>("happened", () => told.Happened(null!));
        Assert.Throws<ArgumentNullException>("change", () => told.WithCommission("c", "C", commission => commission.Tell(null!)));
        Assert.Throws<ArgumentNullException>("agreements", () => new PactDocument((IEnumerable<Agreement>)null!));
        Assert.Throws<ArgumentNullException>("agreements", () => new PactDocument((EquatableList<Agreement>)null!, null, null, null, null));
        Assert.Throws<ArgumentNullException>("clause", () => told.Providing(null!));
        Assert.Throws<ArgumentNullException>("parties", () => new PactModel.ReferenceData(null!, PactModel.ReferenceData.BuiltIn.Areas));
        Assert.Throws<ArgumentNullException>("areas", () => new PactModel.ReferenceData(PactModel.ReferenceData.BuiltIn.Parties, null!));
        Assert.Throws<ArgumentNullException>("text", () => BodyId.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => ThemeCode.Parse(null!));
    }

    [Fact]
    public void Codes_WithoutText_AreNone()
    {
        Assert.True(default(BodyId).IsNone && default(ThemeCode).IsNone && !BodyId.Parse("a").IsNone && !ThemeCode.Parse("a").IsNone);
        Assert.Equal(("", "", "a", "b"), (default(BodyId).ToString(), default(ThemeCode).ToString(), BodyId.Parse("a").ToString(), ThemeCode.Parse("b").ToString()));
        Assert.StartsWith("'A b' is no body identifier", Assert.Throws<FormatException>(() => BodyId.Parse("A b")).Message, StringComparison.Ordinal);
        Assert.StartsWith("'A b' is no threat or theatre code", Assert.Throws<FormatException>(() => ThemeCode.Parse("A b")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_WhatIsGivenWhole_CitesWhoSpeaksUnlessItNamesItsOwnSource()
    {
        EquatableList<Citation> own = [new Citation(MoroccoRwanda.Meeting.Id)];
        Agreement pact = MoroccoRwanda.Told().AccordingTo(MoroccoRwanda.Article)
            .With(new Secretariat { Id = BodyId.Parse("s"), Name = new LocalizedText("en", "S") })
            .With(new Secretariat { Id = BodyId.Parse("t"), Name = new LocalizedText("en", "T"), Sources = own })
            .Happened(new EnteredIntoForce()).Happened(new Amended { Sources = own })
            .Providing(new DurationClause()).Providing(new WithdrawalExcludedClause { Sources = own })
            .Build();
        Assert.Equal([Cited, own], [pact.Bodies[^2].Sources, pact.Bodies[^1].Sources]);
        Assert.Equal([Cited, own], [pact.Events[^2].Sources, pact.Events[^1].Sources]);
        Assert.Equal([Cited, own], [pact.Clauses[^2].Sources, pact.Clauses[^1].Sources]);
    }

    [Fact]
    public void Build_ShortTitles_AreKeptByLanguage()
    {
        LocalizedText? title = Agreement.Create("a", "A").Between("MAR").KnownAs("Short").KnownAs("Court", "fr").Build().Facts.ShortTitle;
        Assert.Equal(("Short", "Court"), (title?.In("en"), title?.In("fr")));
    }

    [Fact]
    public void Build_Signing_NamesOnlySignatoriesThatAreKnown()
    {
        SignatureGiven signed = Assert.IsType<SignatureGiven>(Assert.Single(Agreement.Create("a", "A").Between("MAR", "RWA")
            .Signed(null, signing => signing.At("Rabat").By("MAR").By("RWA", "A. Signer").By("RWA", office: "Minister")).Build().Events));
        Assert.Equal("MAR RWA", string.Join(' ', signed.Parties));
        Assert.Equal(new Place("Rabat", null), signed.Place);
        Assert.Equal([("A. Signer", null), (null, "Minister")], signed.Signatories.Select(who => (who.Name, who.Office?.In("en"))));
    }

    [Fact]
    public void Build_TheatreCommissionAndSources_AreAsTold()
    {
        Agreement pact = Agreement.Create("a", "A").Between("MAR", "RWA").In("sahel", "Sahel", "MLI", "NER")
            .WithCommission("c", "C", c => c.AtTheLevelOf("ministers").AlternatingBetween(("MAR", "Rabat"), ("RWA", "Kigali"), "RWA")
                .Met(1, new NodaTime.LocalDate(2026, 1, 19), new NodaTime.LocalDate(2026, 1, 19), "Kigali", "RWA"))
            .WithCommission("d", "D")
            .AccordingTo(MoroccoRwanda.Meeting).AccordingTo(MoroccoRwanda.Article).For("peace")
            .Build();
        Assert.Equal("MLI NER", string.Join(' ', pact.Theatres[0].Countries));
        Commission first = (Commission)pact.Bodies[0], second = (Commission)pact.Bodies[1];
        Assert.Equal(new LocalizedText("en", "ministers"), first.Level);
        Assert.Null(first.Rotation?.Rules.Sessions[0].To);
        Assert.Null(second.Rotation);
        Assert.Equal([MoroccoRwanda.Article, MoroccoRwanda.Meeting], pact.Sources);
        Assert.Equal(first.Rotation!.Rules, ((Commission)Agreement.Create("b", "B").Between("MAR", "RWA").WithCommission("c", "C", c => c.Rotating(first.Rotation.Rules)).Build().Bodies[0]).Rotation?.Rules);
    }
}
