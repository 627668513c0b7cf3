namespace PactModel.Tests.Rotations.Tables;

/// <summary>What happened in a body, beside the rules from which it must follow.</summary>
internal sealed class RotationTable
{
    private readonly Lazy<Rotation> _rotation;

    public RotationTable(string name, Func<IReadOnlyList<TableRow>, RotationRules> rules)
    {
        Name = name;
        Rows = TableRow.Read(name);
        Rules = rules(Rows);
        _rotation = new Lazy<Rotation>(() => new Rotation(Rules));
    }

    public string Name { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    public RotationRules Rules { get; }

    public Rotation Rotation => _rotation.Value;

    /// <summary>Returns the rows of a turn: one, or as many as it has parts.</summary>
    public IReadOnlyList<TableRow> RowsOf(int turn) => [.. Rows.Where(r => r.Turn == turn)];

    /// <summary>Returns who held a turn in fact, or null if it was held in parts.</summary>
    public TurnHolder? ActualAt(int turn) => RowsOf(turn) is [{ } only] ? only.Holder : null;
}
