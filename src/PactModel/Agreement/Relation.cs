namespace PactModel;

/// <summary>How an agreement relates to another one; the sentence reads from the agreement that states it.</summary>
public enum RelationKind
{
    /// <summary>This agreement stands under the other one, as an optional protocol does; the other is its parent.</summary>
    Under,

    /// <summary>This agreement implements the other one.</summary>
    Implements,

    /// <summary>This agreement amends the other one.</summary>
    Amends,

    /// <summary>This agreement adds to the other one without changing it.</summary>
    Supplements,

    /// <summary>This agreement takes the place of the other one.</summary>
    Supersedes,

    /// <summary>This agreement prolongs the other one.</summary>
    Extends,

    /// <summary>This agreement follows the same model as the other one.</summary>
    Twin,

    /// <summary>This agreement is connected with the other one in some other way.</summary>
    RelatedTo,
}

/// <summary>A relation of this agreement to another one.</summary>
/// <remarks>Immutable data. The other agreement may lie in another document.</remarks>
public sealed partial record Relation
{
    /// <summary>Gets how this agreement relates to the other one.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>Gets the other agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>Gets what a reader should know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}

/// <summary>The number of the agreement in a register of treaties.</summary>
/// <remarks>Immutable data.</remarks>
public sealed partial record Registration
{
    /// <summary>Gets the register, such as <c>UNTS</c>.</summary>
    public required string Register { get; init; }

    /// <summary>Gets the number there, as the register writes it.</summary>
    public required string Number { get; init; }
}
