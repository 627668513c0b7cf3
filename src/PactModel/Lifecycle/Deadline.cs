namespace PactModel;

/// <summary>What falls due.</summary>
public enum DeadlineKind
{
    /// <summary>The agreement enters into force, for all or for a party.</summary>
    EntryIntoForce,

    /// <summary>The last safe day on which notice against the next renewal, or a party's notice of withdrawal within a window, can be received.</summary>
    LastDayForNotice,

    /// <summary>The agreement is tacitly renewed, unless notice came in time: the first day of the new term.</summary>
    Renewal,

    /// <summary>The agreement ends: the first day out.</summary>
    End,

    /// <summary>A party leaves: the first day out.</summary>
    Leaving,

    /// <summary>The minimum stay is over: the first day on which leaving is no longer barred.</summary>
    MinimumStayOver,

    /// <summary>Provisional application ends by its term or by notice: the first day out.</summary>
    ProvisionalApplicationEnd,

    /// <summary>A suspension ends: the first day without it.</summary>
    SuspensionEnd,

    /// <summary>An obligation that survived the end is over: the first day without it.</summary>
    SurvivalEnd,
}

/// <summary>A day on which something falls due.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record Deadline
{
    internal Deadline()
    {
    }

    /// <summary>Gets the day, or the days it can be.</summary>
    public required DateSpan On { get; init; }

    /// <summary>Gets what falls due.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>Gets the party for which it does, or null for all.</summary>
    public PartyCode? Party { get; internal init; }

    /// <summary>Gets why.</summary>
    public required Reason Reason { get; init; }

    /// <summary>Gets the claims under which it does, if that is contested; otherwise empty.</summary>
    public EquatableList<Claim> Claims { get; internal init; } = [];

    /// <summary>Returns day, kind, party and reason.</summary>
    public override string ToString() => $"{On} {Kind}{(Party is null ? "" : $" ({Party})")}: {Reason.Text}";
}
