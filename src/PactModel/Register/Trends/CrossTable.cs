namespace PactModel;

/// <summary>How many agreements count under a key of one axis and a key of another one, the certain and the possible ones apart.</summary>
/// <remarks>
/// Immutable and safe between threads; equal when axis names, keys, cells and total are. A cell counts an agreement certainly
/// where both keys certainly apply.
/// </remarks>
public sealed partial class CrossTable : IEquatable<CrossTable>
{
    private readonly Dictionary<(string, string), MatchCounts> _byCodes;

    internal CrossTable(ReferenceData reference, (string Rows, string Columns) axes, EquatableList<TrendKey> rows, EquatableList<TrendKey> columns, EquatableList<CrossCell> cells, MatchCounts total)
    {
        Reference = reference;
        (RowAxis, ColumnAxis) = axes;
        Rows = rows;
        Columns = columns;
        Cells = cells;
        Total = total;
        _byCodes = cells.ToDictionary(c => (c.Row.Code, c.Column.Code), c => c.Counts);
    }

    /// <summary>Gets the name of the axis of the rows.</summary>
    public string RowAxis { get; }

    /// <summary>Gets the name of the axis of the columns.</summary>
    public string ColumnAxis { get; }

    /// <summary>Gets the rows, in the order of <see cref="TrendTable.Rows"/>.</summary>
    public EquatableList<TrendKey> Rows { get; }

    /// <summary>Gets the columns, in the order of <see cref="TrendTable.Rows"/>.</summary>
    public EquatableList<TrendKey> Columns { get; }

    /// <summary>Gets the cells in which an agreement counts, row by row; all others are zero.</summary>
    public EquatableList<CrossCell> Cells { get; }

    /// <summary>Gets how many agreements were counted: those that certainly belong to the selection, and those that possibly do.</summary>
    public MatchCounts Total { get; }

    /// <summary>Gets the parties and areas that give the names. It takes no part in equality.</summary>
    public ReferenceData Reference { get; }

    /// <summary>Gets the counts of a cell by the codes of its row and column.</summary>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row or column; the message offers the nearest.</exception>
    public MatchCounts this[string row, string column]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(row);
            ArgumentNullException.ThrowIfNull(column);
            if (_byCodes.TryGetValue((row, column), out MatchCounts counts)) return counts;
            Require(Rows, row, "row");
            Require(Columns, column, "column");
            return default;
        }
    }

    /// <summary>Returns the label of a row or column in a language, English where that language is not given.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string LabelOf(TrendKey key, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.LabelIn(Reference, language);
    }

    /// <summary>Says whether the other table has the same axis names, keys, cells and total.</summary>
    public bool Equals(CrossTable? other) => other is not null && RowAxis == other.RowAxis && ColumnAxis == other.ColumnAxis
        && Total == other.Total && Rows == other.Rows && Columns == other.Columns && Cells == other.Cells;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CrossTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RowAxis, ColumnAxis, Cells, Total);

    /// <summary>Says whether two tables have the same axis names, keys, cells and total.</summary>
    public static bool operator ==(CrossTable? left, CrossTable? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two tables differ.</summary>
    public static bool operator !=(CrossTable? left, CrossTable? right) => !(left == right);

    /// <summary>Returns the names of the axes.</summary>
    public override string ToString() => $"{RowAxis} by {ColumnAxis}";

    private static void Require(EquatableList<TrendKey> keys, string code, string what)
    {
        if (!keys.Any(k => k.Code == code))
            throw new KeyNotFoundException($"There is no {what} '{code}'.{NearestNames.Hint(code, keys.Select(k => k.Code))}");
    }
}

/// <summary>A cell of a cross table in which an agreement counts.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record CrossCell
{
    internal CrossCell()
    {
    }

    /// <summary>Gets the row.</summary>
    public required TrendKey Row { get; init; }

    /// <summary>Gets the column.</summary>
    public required TrendKey Column { get; init; }

    /// <summary>Gets how many certainly count here, and how many more possibly do.</summary>
    public required MatchCounts Counts { get; init; }

    /// <summary>Returns the codes and the number.</summary>
    public override string ToString() => $"{Row}, {Column}: {Counts}";
}
