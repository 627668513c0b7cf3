namespace PactModel;

/// <summary>In which of two agreements something is seen.</summary>
public enum ComparedSide
{
    /// <summary>In both.</summary>
    Both,

    /// <summary>In the first; in the second it is not seen.</summary>
    FirstOnly,

    /// <summary>In the second; in the first it is not seen.</summary>
    SecondOnly,
}

/// <summary>Something that is seen in at least one of two agreements.</summary>
/// <typeparam name="T">The kind of thing: a party, a threat, a kind of body.</typeparam>
/// <remarks>Immutable; equal when both members are.</remarks>
public sealed record Compared<T>
{
    internal Compared()
    {
    }

    /// <summary>Gets what it is.</summary>
    public required T Item { get; init; }

    /// <summary>Gets in which agreement it is seen.</summary>
    public required ComparedSide Side { get; init; }

    /// <summary>Returns the thing, and where it is seen.</summary>
    public override string ToString() => $"{Item}: {ComparedText.Of(Side)}";
}

/// <summary>An area that at least one of two agreements names.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record ComparedArea
{
    internal ComparedArea()
    {
    }

    /// <summary>Gets the area.</summary>
    public required AreaCode Area { get; init; }

    /// <summary>Gets which agreement names it.</summary>
    public required ComparedSide Side { get; init; }

    /// <summary>Gets the broader areas that the other agreement names; empty where both name this one.</summary>
    public EquatableList<AreaCode> BroaderInOther { get; internal init; } = [];

    /// <summary>Gets the narrower areas that the other agreement names; empty where both name this one.</summary>
    public EquatableList<AreaCode> NarrowerInOther { get; internal init; } = [];

    /// <summary>Gets whether the other agreement names neither this area nor a broader or narrower one.</summary>
    public bool IsAlone => Side != ComparedSide.Both && BroaderInOther.Count + NarrowerInOther.Count == 0;

    /// <summary>Returns the area, where it is seen, and what is near to it in the other agreement.</summary>
    public override string ToString()
    {
        IEnumerable<AreaCode> near = BroaderInOther.Concat(NarrowerInOther);
        return $"{Area}: {ComparedText.Of(Side)}{(near.Any() ? $" (the other: {string.Join(", ", near)})" : "")}";
    }
}

/// <summary>The clauses of one kind that are seen in at least one of two agreements.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record ComparedClauses
{
    internal ComparedClauses()
    {
    }

    /// <summary>Gets the kind.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>Gets the clauses of the first agreement; none means that none was seen, not that it has none.</summary>
    public EquatableList<FinalClause> First { get; internal init; } = [];

    /// <summary>Gets the clauses of the second agreement; none means that none was seen, not that it has none.</summary>
    public EquatableList<FinalClause> Second { get; internal init; } = [];

    /// <summary>Gets in which agreement clauses of the kind are seen.</summary>
    public ComparedSide Side => First.Count == 0 ? ComparedSide.SecondOnly : Second.Count == 0 ? ComparedSide.FirstOnly : ComparedSide.Both;

    /// <summary>Gets whether both agreements have clauses of the kind, and they say the same; articles and sources aside.</summary>
    public bool IsSame => Side == ComparedSide.Both && Contents(First).SetEquals(Contents(Second));

    /// <summary>Gets whether both agreements have clauses of the kind, and they differ.</summary>
    public bool IsDiffering => Side == ComparedSide.Both && !IsSame;

    /// <summary>Returns the kind and what both say.</summary>
    public override string ToString() => $"{Kind}: {(IsSame ? $"the same: {Text(First)}" : $"{Text(First)} | {Text(Second)}")}";

    private static HashSet<FinalClause> Contents(EquatableList<FinalClause> clauses) => [.. clauses.Select(c => c with { Article = null, Sources = [] })];

    private static string Text(EquatableList<FinalClause> clauses) => clauses.Count == 0 ? "not seen" : string.Join(' ', clauses.Select(c => c.Describe()));
}

/// <summary>The words of comparisons.</summary>
internal static class ComparedText
{
    public static string Of(ComparedSide side) => side switch
    {
        ComparedSide.Both => "in both",
        ComparedSide.FirstOnly => "in the first, not seen in the second",
        _ => "in the second, not seen in the first",
    };
}
