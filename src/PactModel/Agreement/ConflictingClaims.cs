namespace PactModel;

/// <summary>A fact on which sources differ: every claim with its sources, and which one the record uses.</summary>
/// <remarks>
/// Immutable data. It is for facts (who took part, when something was signed). Where the parties dispute whether an
/// agreement is in force at all, that is the event <see cref="Contested"/>.
/// </remarks>
public sealed partial record ConflictingClaims
{
    /// <summary>Gets what the claims are about, as the JSON pointer of the member in the agreement, such as <c>/parties</c>.</summary>
    public required string About { get; init; }

    /// <summary>Gets the claims; at least two.</summary>
    public required EquatableList<FactClaim> Claims { get; init; }

    /// <summary>Gets why the claim in use was preferred.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the claim that the record, and so every query, uses; or null where none was preferred.</summary>
    public FactClaim? Used => ((IEnumerable<FactClaim>)Claims).FirstOrDefault(claim => claim.IsUsed);
}

/// <summary>One of several claims about the same fact.</summary>
/// <remarks>Immutable data.</remarks>
public sealed partial record FactClaim
{
    /// <summary>Gets what is claimed, in a line, by language.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>Gets whether the record uses this claim.</summary>
    public bool IsUsed { get; init; }

    /// <summary>Gets who says so; at least one.</summary>
    public required EquatableList<Citation> Sources { get; init; }
}
