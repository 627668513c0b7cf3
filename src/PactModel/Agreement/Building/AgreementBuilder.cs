namespace PactModel;

/// <summary>Tells the record of an agreement fact by fact, in the order in which an article would.</summary>
/// <remarks>
/// <para>
/// Every call returns the builder. <see cref="AccordingTo(Source)"/> says who is speaking: each fact told after it cites
/// that source, until the next one. Nothing is checked until <see cref="Build()"/>, which checks the whole.
/// </para>
/// <para>Not safe to share between threads. The agreement it makes equals one made by the constructor from the same facts.</para>
/// </remarks>
public sealed partial class AgreementBuilder
{
    private readonly List<Source> _sources = [];
    private EquatableList<Citation> _speaking = [];
    private AgreementFacts _facts;

    internal AgreementBuilder(AgreementId id, LocalizedText title) => _facts = new AgreementFacts { Id = id, Title = title };

    /// <summary>Adds the title in another language, or replaces it in one that was given.</summary>
    /// <exception cref="ArgumentException">The title is blank or the language is no BCP 47 tag.</exception>
    public AgreementBuilder Titled(string language, string title) => Tell(f => f with { Title = f.Title.With(language, title) });

    /// <summary>Says what people call it.</summary>
    /// <exception cref="ArgumentException">The title is blank or the language is no BCP 47 tag.</exception>
    public AgreementBuilder KnownAs(string shortTitle, string language = "en") =>
        Tell(f => f with { ShortTitle = f.ShortTitle?.With(language, shortTitle) ?? new LocalizedText(language, shortTitle) });

    /// <summary>Says what kind of instrument it is, and whether it binds where that is known.</summary>
    public AgreementBuilder OfKind(InstrumentKind kind, LegalCharacter character = LegalCharacter.NotKnown) =>
        Tell(f => f with { Kind = kind, LegalCharacter = character });

    /// <summary>Says who is speaking from here on: each fact told after this cites the source.</summary>
    /// <param name="source">The source; it is added to the agreement's sources the first time it speaks.</param>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    public AgreementBuilder AccordingTo(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!_sources.Contains(source)) _sources.Add(source);
        _speaking = [new Citation(source.Id)];
        return this;
    }

    /// <summary>Says who is speaking from here on: sources that were given before, or a place in one, such as <c>vclt-1969#art. 54</c>.</summary>
    /// <exception cref="FormatException">A citation is malformed.</exception>
    public AgreementBuilder AccordingTo(params ReadOnlySpan<string> citations)
    {
        List<Citation> speaking = [];
        foreach (string citation in citations) speaking.Add(Citation.Parse(citation));
        _speaking = speaking.ToEquatableList();
        return this;
    }

    /// <summary>Names the parties.</summary>
    /// <param name="parties">Their codes, such as <c>MAR</c> or <c>org:AU</c>, in the order of the record.</param>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public AgreementBuilder Between(params ReadOnlySpan<string> parties)
    {
        foreach (string party in parties) With(party, PartyRole.Party);
        return this;
    }

    /// <summary>Names a state or organisation with its role and, where they are known, the days of it.</summary>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public AgreementBuilder With(string party, PartyRole role, PartialDate? from = null, EndDate? until = null) =>
        With(new AgreementParty { Party = PartyCode.Parse(party), Role = role, From = from, Until = until, Sources = _speaking });

    /// <summary>Names a state or organisation with its role, as it is given; if it names no source, it cites who is speaking.</summary>
    /// <exception cref="ArgumentNullException">The party is null.</exception>
    public AgreementBuilder With(AgreementParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        AgreementParty cited = party.Sources.Count > 0 ? party : party with { Sources = _speaking };
        return Tell(f => f with { Parties = [.. f.Parties, cited] });
    }

    /// <summary>Says what it provides: in a line, and under which areas.</summary>
    /// <param name="summary">What is to be done.</param>
    /// <param name="areas">The codes of the areas; at least one.</param>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public AgreementBuilder Covering(string summary, params ReadOnlySpan<string> areas)
    {
        List<AreaCode> codes = [];
        foreach (string area in areas) codes.Add(AreaCode.Parse(area));
        return Covering(new Provision { Summary = new LocalizedText("en", summary), Areas = codes.ToEquatableList(), Sources = _speaking });
    }

    /// <summary>Says what it provides, as it is given; if it names no source, it cites who is speaking.</summary>
    /// <exception cref="ArgumentNullException">The provision is null.</exception>
    public AgreementBuilder Covering(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        Provision cited = provision.Sources.Count > 0 ? provision : provision with { Sources = _speaking };
        return Tell(f => f with { Provisions = [.. f.Provisions, cited] });
    }

    /// <summary>Says what it is for.</summary>
    public AgreementBuilder For(string objective, string language = "en") =>
        For(new LocalizedText(language, objective));

    /// <summary>Says what it is for, in several languages.</summary>
    public AgreementBuilder For(LocalizedText objective) =>
        Tell(f => f with { Objectives = [.. f.Objectives, new Objective { Text = objective, Sources = _speaking }] });

    /// <summary>Names a threat that it addresses.</summary>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public AgreementBuilder Against(string code, string name) => Tell(f => f with
    {
        Threats = [.. f.Threats, new Threat { Code = ThemeCode.Parse(code), Name = new LocalizedText("en", name), Sources = _speaking }],
    });

    /// <summary>Names a region that it is about, with the states it lies in where they are known.</summary>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public AgreementBuilder In(string code, string name, params ReadOnlySpan<string> countries)
    {
        List<PartyCode> codes = [];
        foreach (string country in countries) codes.Add(PartyCode.Parse(country));
        Theatre theatre = new() { Code = ThemeCode.Parse(code), Name = new LocalizedText("en", name), Countries = codes.ToEquatableList(), Sources = _speaking };
        return Tell(f => f with { Theatres = [.. f.Theatres, theatre] });
    }

    /// <summary>Says how it relates to another agreement.</summary>
    /// <exception cref="FormatException">The identifier is malformed.</exception>
    public AgreementBuilder Related(RelationKind kind, string agreement) => Tell(f => f with
    {
        Relations = [.. f.Relations, new Relation { Kind = kind, Agreement = AgreementId.Parse(agreement), Sources = _speaking }],
    });

    /// <summary>Says what sources differ on.</summary>
    public AgreementBuilder Differing(ConflictingClaims claims) => Tell(f => f with { ConflictingClaims = [.. f.ConflictingClaims, claims] });

    /// <summary>Adds what a reader should know about the record.</summary>
    public AgreementBuilder Noting(string note) => Tell(f => f with { Note = note });

    /// <summary>Changes the facts told so far in a way for which there is no call of its own.</summary>
    public AgreementBuilder Tell(Func<AgreementFacts, AgreementFacts> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _facts = change(_facts);
        return this;
    }

    /// <summary>Makes the agreement, checked against the built-in reference data.</summary>
    /// <exception cref="ModelException">The facts contradict each other or the rules of the model; the message says where and how to mend it.</exception>
    public Agreement Build() => Build(ReferenceData.BuiltIn);

    /// <summary>Makes the agreement, checked against the reference data given.</summary>
    /// <exception cref="ModelException">The facts contradict each other or the rules of the model; the message says where and how to mend it.</exception>
    public Agreement Build(ReferenceData reference)
    {
        IEnumerable<Source> sources = ((IEnumerable<Source>)_facts.Sources).Concat(_sources).Distinct();
        return new Agreement(_facts with { Sources = sources.ToEquatableList(), Bodies = Turning() }, reference);
    }
}
