namespace PactModel;

/// <summary>How many agreements count under each key of an axis, the certain and the possible ones apart.</summary>
/// <remarks>Immutable and safe between threads; equal when axis name, rows and total are.</remarks>
public sealed partial class TrendTable : IEquatable<TrendTable>
{
    private readonly Dictionary<string, MatchCounts> _byCode;

    internal TrendTable(ReferenceData reference, string axis, EquatableList<TrendRow> rows, MatchCounts total)
    {
        Reference = reference;
        Axis = axis;
        Rows = rows;
        Total = total;
        _byCode = rows.ToDictionary(r => r.Key.Code, r => r.Counts, StringComparer.Ordinal);
    }

    /// <summary>Gets the name of the axis.</summary>
    public string Axis { get; }

    /// <summary>Gets the rows: spans in the order given, anything else by its code; then those for other days, for days not known, and for none.</summary>
    public EquatableList<TrendRow> Rows { get; }

    /// <summary>Gets how many agreements were counted: those that certainly belong to the selection, and those that possibly do.</summary>
    /// <remarks>It is no sum of the rows: an agreement can count in several.</remarks>
    public MatchCounts Total { get; }

    /// <summary>Gets the agreements whose day is not known, which count in no span; none where the axis is not of days.</summary>
    public MatchCounts NotKnown => _byCode.GetValueOrDefault(TrendKey.NotKnown.Code);

    /// <summary>Gets the parties and areas that give the names. It takes no part in equality.</summary>
    public ReferenceData Reference { get; }

    /// <summary>Gets the counts of a row by its code, such as <c>2010</c>, <c>health</c> or <c>not-known</c>.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row; the message offers the nearest.</exception>
    public MatchCounts this[string code] => _byCode.TryGetValue(code, out MatchCounts counts)
        ? counts
        : throw new KeyNotFoundException($"There is no row '{code}'.{NearestNames.Hint(code, _byCode.Keys)}");

    /// <summary>Returns the label of a row in a language, English where that language is not given.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string LabelOf(TrendKey key, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.LabelIn(Reference, language);
    }

    /// <summary>Says whether the other table has the same axis name, rows and total.</summary>
    public bool Equals(TrendTable? other) => other is not null && Axis == other.Axis && Total == other.Total && Rows == other.Rows;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TrendTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Axis, Rows, Total);

    /// <summary>Says whether two tables have the same axis name, rows and total.</summary>
    public static bool operator ==(TrendTable? left, TrendTable? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two tables differ.</summary>
    public static bool operator !=(TrendTable? left, TrendTable? right) => !(left == right);

    /// <summary>Returns one line for each row.</summary>
    public override string ToString() => string.Join('\n', (IEnumerable<TrendRow>)Rows);
}

/// <summary>How many agreements count under a key.</summary>
/// <remarks>Immutable; equal when both members are.</remarks>
public sealed record TrendRow
{
    internal TrendRow()
    {
    }

    /// <summary>Gets the key.</summary>
    public required TrendKey Key { get; init; }

    /// <summary>Gets how many certainly count here, and how many more possibly do.</summary>
    public required MatchCounts Counts { get; init; }

    /// <summary>Returns the code and the number.</summary>
    public override string ToString() => $"{Key}: {Counts}";
}
