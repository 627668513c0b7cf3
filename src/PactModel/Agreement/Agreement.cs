namespace PactModel;

/// <summary>An agreement between states or organisations: who agreed on what, what happened to it since, and on whose word.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. Equal to another agreement with the same facts.</para>
/// <para>
/// Every invariant is checked when it is made, in one walk over its facts; an error throws a <see cref="ModelException"/>
/// that names the member and the fix, and whatever is merely worth knowing is kept in <see cref="Findings"/>. An
/// agreement alone knows nothing of other agreements: a relation to one that is not there is no fault of its own.
/// </para>
/// </remarks>
public sealed partial class Agreement : IEquatable<Agreement>
{
    private readonly ReferenceData _known;

    /// <summary>Makes an agreement whose parties and areas are in the built-in reference data.</summary>
    /// <param name="facts">What is recorded of it.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    /// <exception cref="ModelException">The facts contradict each other or the rules of the model; the message says where and how to mend it.</exception>
    public Agreement(AgreementFacts facts)
        : this(facts, ReferenceData.BuiltIn)
    {
    }

    /// <summary>Makes an agreement whose parties and areas are in the reference data given.</summary>
    /// <param name="facts">What is recorded of it.</param>
    /// <param name="reference">The states, organisations and areas that are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ModelException">The facts contradict each other or the rules of the model; the message says where and how to mend it.</exception>
    public Agreement(AgreementFacts facts, ReferenceData reference)
        : this(WithoutNulls(facts), reference, shared: null)
    {
    }

    /// <summary>Makes an agreement that also cites sources its document shares; those it cites become its own.</summary>
    /// <param name="facts">What is recorded of it.</param>
    /// <param name="reference">The states, organisations and areas that are known.</param>
    /// <param name="shared">The sources that its document shares.</param>
    /// <param name="known">What is known where it will be read, so that it needs no declaration; null for what the library knows by itself.</param>
    /// <param name="mostExplained">For how many unknown codes the nearest known ones are looked for.</param>
    internal Agreement(AgreementFacts facts, ReferenceData reference, IReadOnlyDictionary<SourceId, Source>? shared, ReferenceData? known = null, int mostExplained = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(reference);
        _known = known ?? ReferenceData.BuiltIn;
        ReferenceChecks references = new(facts, reference, shared, _known, mostExplained);
        Checker checker = new(references);
        AgreementChecks.Check(facts, references, checker);
        if (checker.HasErrors) checker.ThrowIfErrors($"agreement '{facts.Id}'");
        Facts = references.WithCitedSources();
        Uncited = references.Uncited();
        Declarations = references.Declared();
        Reference = reference;
        Remarks = checker.Remarks;
    }

    // Nullable annotations do not bind every caller.
    private static AgreementFacts WithoutNulls(AgreementFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Checker checker = new();
        FindNulls(facts, checker);
        checker.ThrowIfErrors($"agreement '{facts.Id}'");
        return facts;
    }

    /// <summary>Reports each list, item of one and required member that is null; the documents know which there are.</summary>
    static partial void FindNulls(AgreementFacts facts, Checker checker);

    /// <summary>Gets the sources that no fact cites.</summary>
    internal EquatableList<SourceId> Uncited { get; }

    /// <summary>Gets what has to be declared where it is written alone.</summary>
    internal OwnDeclarations Declarations { get; }

    /// <summary>Gets everything that is recorded of it, as plain data.</summary>
    public AgreementFacts Facts { get; }

    /// <summary>Gets the states, organisations and areas it was checked against. It takes no part in equality.</summary>
    public ReferenceData Reference { get; }

    /// <summary>Gets what is worth knowing about the record: warnings and remarks, never errors. It takes no part in equality.</summary>
    /// <remarks>What can be known only once the turns of a commission are worked out is looked for when this is first asked for, once.</remarks>
    public EquatableList<Finding> Findings => Remarks.All;

    /// <summary>Gets the findings, those not asked for yet included.</summary>
    internal Remarks Remarks { get; }

    /// <summary>Gets the identifier within a register.</summary>
    public AgreementId Id => Facts.Id;

    /// <summary>Gets the title, by language.</summary>
    public LocalizedText Title => Facts.Title;

    /// <summary>Gets the name people use for it, by language, or null if none is recorded.</summary>
    public LocalizedText? ShortTitle => Facts.ShortTitle;

    /// <summary>Gets what kind of instrument it is, or null where that is not known.</summary>
    public InstrumentKind? Kind => Facts.Kind;

    /// <summary>Gets whether it is binding.</summary>
    public LegalCharacter LegalCharacter => Facts.LegalCharacter;

    /// <summary>Gets the parties and others with a role, in the order of the record.</summary>
    public EquatableList<AgreementParty> Parties => Facts.Parties;

    /// <summary>Gets whether nobody else can join; false where others can or it is not known.</summary>
    public bool IsClosed => Facts.IsClosed;

    /// <summary>Gets the events, in the order of the record.</summary>
    public EquatableList<AgreementEvent> Events => Facts.Events;

    /// <summary>Gets the final clauses that are known.</summary>
    public EquatableList<FinalClause> Clauses => Facts.Clauses;

    /// <summary>Gets the armed conflicts that matter for a clause that speaks of them.</summary>
    public EquatableList<ArmedConflict> ArmedConflicts => Facts.ArmedConflicts;

    /// <summary>Gets what it provides, in the order of the text.</summary>
    public EquatableList<Provision> Provisions => Facts.Provisions;

    /// <summary>Gets what it is for.</summary>
    public EquatableList<Objective> Objectives => Facts.Objectives;

    /// <summary>Gets the threats it addresses.</summary>
    public EquatableList<Threat> Threats => Facts.Threats;

    /// <summary>Gets the regions it is about.</summary>
    public EquatableList<Theatre> Theatres => Facts.Theatres;

    /// <summary>Gets the bodies it sets up or works through.</summary>
    public EquatableList<Body> Bodies => Facts.Bodies;

    /// <summary>Gets the commissions among its bodies.</summary>
    public IEnumerable<Commission> Commissions => Facts.Bodies.OfType<Commission>();

    /// <summary>Gets how it relates to other agreements.</summary>
    public EquatableList<Relation> Relations => Facts.Relations;

    /// <summary>Gets the facts on which sources differ.</summary>
    public EquatableList<ConflictingClaims> ConflictingClaims => Facts.ConflictingClaims;

    /// <summary>Gets the depositary, or null where there is none or it is not known.</summary>
    public PartyCode? Depositary => Facts.Depositary;

    /// <summary>Gets the languages in which the text is authentic, as BCP 47 tags, in the order of the text.</summary>
    public EquatableList<string> AuthenticLanguages => Facts.AuthenticLanguages;

    /// <summary>Gets its numbers in registers of treaties.</summary>
    public EquatableList<Registration> Registrations => Facts.Registrations;

    /// <summary>Gets the sources that its facts cite, sorted by identifier.</summary>
    public EquatableList<Source> Sources => Facts.Sources;

    /// <summary>Gets what a reader should know about the record, or null.</summary>
    public string? Note => Facts.Note;

    /// <summary>Returns the agreement with changed facts, checked anew against the same reference data.</summary>
    /// <param name="change">What changes, such as <c>facts => facts with { Kind = InstrumentKind.Treaty }</c>.</param>
    /// <exception cref="ArgumentNullException">The change is null.</exception>
    /// <exception cref="ModelException">The changed facts contradict each other or the rules of the model.</exception>
    public Agreement With(Func<AgreementFacts, AgreementFacts> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new Agreement(WithoutNulls(change(Facts)), Reference, shared: null, _known);
    }

    /// <summary>Returns the agreement with one more event at the end of its list.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    /// <exception cref="ModelException">The event contradicts the rules of the model.</exception>
    public Agreement WithEvent(AgreementEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return With(facts => facts with { Events = [.. facts.Events, happened] });
    }

    /// <summary>Says whether the other agreement has the same facts.</summary>
    public bool Equals(Agreement? other) => ReferenceEquals(this, other) || (other is not null && Facts.Equals(other.Facts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Agreement);

    /// <inheritdoc/>
    public override int GetHashCode() => Facts.GetHashCode();

    /// <summary>Says whether two agreements have the same facts.</summary>
    public static bool operator ==(Agreement? left, Agreement? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two agreements differ.</summary>
    public static bool operator !=(Agreement? left, Agreement? right) => !(left == right);

    /// <summary>Returns the title and the identifier.</summary>
    public override string ToString() => $"{Title} ({Id})";
}
