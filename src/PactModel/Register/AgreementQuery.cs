namespace PactModel;

/// <summary>A question about agreements, made of criteria joined by <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <remarks>
/// <para>
/// Immutable; equal when made of the same criteria in the same order. It belongs to no register: put it to one with
/// <see cref="Register.Where"/>, or to any sequence with <see cref="AgreementSequences.Matching"/>.
/// </para>
/// <para>
/// Every criterion answers with a <see cref="Certainty"/>, and they are joined as Kleene's logic does: what is certain
/// holds however the dates and claims that are not settled turn out, what is possible may hold. Criteria are judged one by
/// one, so certain can be too narrow and possible too wide, never the reverse.
/// </para>
/// </remarks>
public sealed partial class AgreementQuery : IEquatable<AgreementQuery>
{
    private AgreementQuery(QueryNode node) => Node = node;

    /// <summary>Gets the query that every agreement fits.</summary>
    public static AgreementQuery All { get; } = new(new Everything());

    /// <summary>Fits the agreements with the identifiers given; those that are not there are passed over.</summary>
    /// <exception cref="ArgumentException">There is no identifier, or one is the default value.</exception>
    public static AgreementQuery Identified(params ReadOnlySpan<AgreementId> ids)
    {
        if (ids.IsEmpty) throw new ArgumentException("Give at least one identifier.", nameof(ids));
        foreach (AgreementId id in ids)
        {
            if (id.IsNone) throw new ArgumentException("The default value names no agreement: give an identifier.", nameof(ids));
        }

        return new AgreementQuery(new HasIdentifier(ids.ToArray().Distinct().ToEquatableList()));
    }

    /// <inheritdoc cref="Identified(ReadOnlySpan{AgreementId})"/>
    /// <exception cref="FormatException">A text is no identifier.</exception>
    public static AgreementQuery Identified(params ReadOnlySpan<string> ids)
    {
        AgreementId[] all = new AgreementId[ids.Length];
        for (int i = 0; i < ids.Length; i++) all[i] = AgreementId.Parse(ids[i]);
        return Identified(all);
    }

    internal QueryNode Node { get; }

    /// <summary>Returns the query that fits where both do.</summary>
    /// <exception cref="ArgumentNullException">A query is null.</exception>
    public static AgreementQuery operator &(AgreementQuery left, AgreementQuery right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new AgreementQuery(Conjunction.Join(left.Node, right.Node));
    }

    /// <summary>Returns the query that fits where at least one does.</summary>
    /// <exception cref="ArgumentNullException">A query is null.</exception>
    public static AgreementQuery operator |(AgreementQuery left, AgreementQuery right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new AgreementQuery(Disjunction.Join(left.Node, right.Node));
    }

    /// <summary>Returns the query that fits where this does not; where this possibly fits, it possibly does not.</summary>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    public static AgreementQuery operator !(AgreementQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new AgreementQuery(Negation.Of(query.Node));
    }

    /// <summary>Returns the query that fits where both do: <c>left &amp; right</c>.</summary>
    public static AgreementQuery BitwiseAnd(AgreementQuery left, AgreementQuery right) => left & right;

    /// <summary>Returns the query that fits where at least one does: <c>left | right</c>.</summary>
    public static AgreementQuery BitwiseOr(AgreementQuery left, AgreementQuery right) => left | right;

    /// <summary>Returns the query that fits where another does not: <c>!query</c>.</summary>
    public static AgreementQuery LogicalNot(AgreementQuery query) => !query;

    /// <summary>Says whether the other query is made of the same criteria in the same order.</summary>
    public bool Equals(AgreementQuery? other) => other is not null && Node.Equals(other.Node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgreementQuery);

    /// <inheritdoc/>
    public override int GetHashCode() => Node.GetHashCode();

    /// <summary>Says whether two queries are made of the same criteria in the same order.</summary>
    public static bool operator ==(AgreementQuery? left, AgreementQuery? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two queries differ.</summary>
    public static bool operator !=(AgreementQuery? left, AgreementQuery? right) => !(left == right);

    /// <summary>Returns the query in English words.</summary>
    public override string ToString() => Node.Text;
}
