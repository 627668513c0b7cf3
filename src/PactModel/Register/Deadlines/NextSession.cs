namespace PactModel;

/// <summary>The next session of a commission: whose turn it is, where, why, and when it is due.</summary>
/// <remarks>Immutable; equal when all members are. What is not known is null.</remarks>
public sealed record NextSession
{
    internal NextSession()
    {
    }

    /// <summary>Gets the agreement.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>Gets the commission.</summary>
    public required Commission Commission { get; init; }

    /// <summary>Gets the turn: its number, its days where the calendar gives them, and why it has its holder.</summary>
    public required Turn Turn { get; init; }

    /// <summary>Gets who hosts: of the session on record that is planned, or was put off and is not on record again, if that is recorded, otherwise by the turn.</summary>
    /// <remarks>
    /// Of a split turn by the part that holds the day on which the session begins, where that is on record, otherwise the day asked about;
    /// where the days do not tell the part, by the turn.
    /// </remarks>
    public TurnHolder? Host { get; internal init; }

    /// <summary>Gets who chairs: of the session planned or put off, if that is recorded, otherwise by the turn, or its part, as for the host.</summary>
    public TurnHolder? Chair { get; internal init; }

    /// <summary>Gets where: the place of the session planned or put off, otherwise the seat of its host, that on record or the turn's, or its part's.</summary>
    public Place? Venue { get; internal init; }

    /// <summary>Gets the last session that was held.</summary>
    public NumberedSession? Last { get; internal init; }

    /// <summary>Gets the session that is planned next, if it is of the turn, or may be.</summary>
    public Session? Planned { get; internal init; }

    /// <summary>Gets when it is due by the cadence, and since when it is overdue.</summary>
    public required SessionDue Due { get; init; }

    /// <summary>Returns the agreement, the turn and when it is due.</summary>
    public override string ToString() => $"{Agreement.Id}: {Turn}; {Due}";
}
