using NodaTime;

namespace PactModel;

/// <summary>When the next session is due.</summary>
public sealed record SessionDue
{
    internal SessionDue()
    {
    }

    /// <summary>Gets the turn after that of the last session held by the day asked about, whatever the calendar says; the first turn if none was.</summary>
    /// <remarks>Where turns have days of their own, <see cref="Rotation.NextSessionTurn"/> goes by these too.</remarks>
    public required int Turn { get; init; }

    /// <summary>Gets the days within which it is due, both ends included, or null if they are not known or no clause sets them.</summary>
    public DateSpan? On { get; init; }

    /// <summary>Gets the clause that decides, or null if none sets a day.</summary>
    public Cadence? Clause { get; init; }

    /// <summary>
    /// Gets the fact from which the clauses count, if it is not known and no clause sets a day without it; <see cref="CadenceFact.Sessions"/>
    /// if the days are past, and it is not known whether a session was held in them; otherwise null.
    /// </summary>
    public CadenceFact? Missing { get; init; }

    /// <summary>Gets the first day on which it was overdue, if it is known that none was held in its days; otherwise null.</summary>
    /// <remarks>Where the record is complete to an earlier day than the one asked about (<see cref="RotationRules.SessionsCompleteTo"/>), one may have been held late since.</remarks>
    public LocalDate? OverdueSince { get; init; }

    /// <summary>Gets whether it is known that none was held in its days.</summary>
    public bool IsOverdue => OverdueSince is not null;

    /// <summary>Returns the span and whether it is past, or what is missing to tell it.</summary>
    public override string ToString()
    {
        if (On is not { } days)
        {
            return Missing switch
            {
                CadenceFact.EntryIntoForce => "not known: no session is on record as held, and the entry into force is not given",
                CadenceFact.LastSession => "not known: the day of the last session held is not",
                _ => "no day is set",
            };
        }

        string overdue = OverdueSince is { } since ? $"; overdue since {RotationText.Day(since)}"
            : Missing is CadenceFact.Sessions ? "; whether one was held is not known"
            : "";
        return $"due from {RotationText.Day(days.Earliest)} to {RotationText.Day(days.Latest)}{overdue}";
    }
}

/// <summary>A fact from which clauses on sessions count.</summary>
public enum CadenceFact
{
    /// <summary>The day of the last session held.</summary>
    LastSession,

    /// <summary>The entry into force of the agreement.</summary>
    EntryIntoForce,

    /// <summary>Whether sessions were held that are not on record.</summary>
    Sessions,
}
