namespace PactModel;

/// <summary>Everything that is recorded of one agreement, as plain data.</summary>
/// <remarks>
/// Immutable data without rules; an <see cref="Agreement"/> made from it checks it as a whole. A member that is null or
/// an empty list is not known: nothing is ever inferred from its absence. Equal when all members are.
/// </remarks>
public sealed partial record AgreementFacts
{
    /// <summary>Gets the identifier within a register.</summary>
    public required AgreementId Id { get; init; }

    /// <summary>Gets the title, by language.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the name people use for it, by language.</summary>
    public LocalizedText? ShortTitle { get; init; }

    /// <summary>Gets what kind of instrument it is.</summary>
    public InstrumentKind? Kind { get; init; }

    /// <summary>Gets whether it is binding.</summary>
    public LegalCharacter LegalCharacter { get; init; }

    /// <summary>Gets the parties and others with a role, in the order of the record.</summary>
    public EquatableList<AgreementParty> Parties { get; init; } = [];

    /// <summary>Gets whether nobody else can join, as in most agreements of two; false where others can or it is not known.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Gets the events, oldest first as far as their dates are known; the list only ever grows.</summary>
    public EquatableList<AgreementEvent> Events { get; init; } = [];

    /// <summary>Gets the final clauses as far as the text was seen; a clause that is not here is not known.</summary>
    public EquatableList<FinalClause> Clauses { get; init; } = [];

    /// <summary>Gets the armed conflicts that matter for a clause that speaks of them.</summary>
    public EquatableList<ArmedConflict> ArmedConflicts { get; init; } = [];

    /// <summary>Gets what it provides, in the order of the text.</summary>
    public EquatableList<Provision> Provisions { get; init; } = [];

    /// <summary>Gets what it is for, in the order of the text.</summary>
    public EquatableList<Objective> Objectives { get; init; } = [];

    /// <summary>Gets the threats it addresses.</summary>
    public EquatableList<Threat> Threats { get; init; } = [];

    /// <summary>Gets the regions it is about.</summary>
    public EquatableList<Theatre> Theatres { get; init; } = [];

    /// <summary>Gets the bodies it sets up or works through.</summary>
    public EquatableList<Body> Bodies { get; init; } = [];

    /// <summary>Gets how it relates to other agreements.</summary>
    public EquatableList<Relation> Relations { get; init; } = [];

    /// <summary>Gets the facts on which sources differ.</summary>
    public EquatableList<ConflictingClaims> ConflictingClaims { get; init; } = [];

    /// <summary>Gets the depositary.</summary>
    public PartyCode? Depositary { get; init; }

    /// <summary>Gets the languages in which the text is authentic, as BCP 47 tags, in the order of the text.</summary>
    public EquatableList<string> AuthenticLanguages { get; init; } = [];

    /// <summary>Gets its numbers in registers of treaties.</summary>
    public EquatableList<Registration> Registrations { get; init; } = [];

    /// <summary>Gets the sources that its facts cite, sorted by identifier.</summary>
    public EquatableList<Source> Sources { get; init; } = [];

    /// <summary>Gets what a reader should know about the record.</summary>
    public string? Note { get; init; }
}
