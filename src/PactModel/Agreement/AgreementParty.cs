namespace PactModel;

/// <summary>What a state or an organisation is to an agreement.</summary>
public enum PartyRole
{
    /// <summary>A party, or a state that may become one: it negotiated, signed or joined.</summary>
    Party,

    /// <summary>Leads what the agreement sets up, as an organisation leads its mission.</summary>
    Lead,

    /// <summary>Contributes forces, means or money.</summary>
    Contributor,

    /// <summary>The state on whose territory it happens.</summary>
    Host,

    /// <summary>The organisation in whose framework the agreement stands.</summary>
    Framework,

    /// <summary>The organisation that serves as the forum, without being bound.</summary>
    Forum,

    /// <summary>Takes part without a vote or an obligation.</summary>
    Observer,

    /// <summary>Guarantees the agreement without being one of its principal parties.</summary>
    Guarantor,

    /// <summary>Helped to bring it about.</summary>
    Mediator,
}

/// <summary>A state or an organisation and its part in an agreement, with the days between which it had that part.</summary>
/// <remarks>
/// Immutable data. The dates say since when and until when the record counts it, where the record says so; whether an
/// agreement is in force for a party is computed from events and clauses, not read from here. One party may stand
/// several times, with other roles or other dates.
/// </remarks>
public sealed partial record AgreementParty
{
    /// <summary>Gets who it is.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets its role.</summary>
    public PartyRole Role { get; init; }

    /// <summary>Gets the first day of the role, or null where it is not known or is the agreement's own.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the end of the role, or null while it lasts or is not known to have ended.</summary>
    public EndDate? Until { get; init; }

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];

    /// <summary>Gets what a reader should know about it.</summary>
    public string? Note { get; init; }
}
