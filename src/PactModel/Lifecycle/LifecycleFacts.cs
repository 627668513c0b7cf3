using NodaTime;

namespace PactModel;

/// <summary>What the lifecycle needs to know of one party.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed partial record LifecycleParty
{
    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the first day on which the party no longer existed, or null if it exists.</summary>
    public LocalDate? ExtinctOn { get; init; }

    /// <summary>Gets the states that followed it, if it no longer exists; empty for none, or where that is not known.</summary>
    /// <remarks>Whether one took its place in an agreement is for the record to say; while it does not, it may have.</remarks>
    public EquatableList<PartyCode> Successors { get; init; } = [];

    /// <summary>Gets the day since which the Vienna Convention on the Law of Treaties is in force for it, or null if it is not or that is not known.</summary>
    public LocalDate? ViennaConventionSince { get; init; }
}

/// <summary>A time during which a party was in an armed conflict.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed partial record ArmedConflict
{
    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the first day on which it was over, or null if it is not.</summary>
    public LocalDate? Until { get; init; }
}

/// <summary>Everything the lifecycle of one agreement is computed from.</summary>
/// <remarks>Immutable data; equal when all members are. The order in which the events stand does not matter: they are taken by their dates.</remarks>
public sealed partial record LifecycleFacts
{
    /// <summary>Gets the agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>Gets the parties: those that took part in drawing it up, and those that joined.</summary>
    public EquatableList<LifecycleParty> Parties { get; init; } = [];

    /// <summary>Gets whether no others than the listed parties can join.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Gets the events.</summary>
    public EquatableList<AgreementEvent> Events { get; init; } = [];

    /// <summary>Gets the final clauses that are known.</summary>
    public EquatableList<FinalClause> Clauses { get; init; } = [];

    /// <summary>Gets whether it binds.</summary>
    public LegalCharacter LegalCharacter { get; init; }

    /// <summary>Gets the armed conflicts that matter for a clause that speaks of them.</summary>
    public EquatableList<ArmedConflict> ArmedConflicts { get; init; } = [];

    internal void Check(Checker checker)
    {
        checker.Unique("parties", Parties, p => p.Party, LifecycleFindings.PartyTwice, "Party");
        LifecycleCheck.Check(checker, Parties.Select(p => p.Party).ToEquatableList(), IsClosed, Events, Clauses);
    }
}
