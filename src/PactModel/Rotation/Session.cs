namespace PactModel;

/// <summary>A session of a body: a meeting on record, held or planned.</summary>
/// <remarks>A session that is put off keeps its number and its host: only its days change.</remarks>
public sealed partial record Session
{
    /// <summary>Gets the code of its kind. Default: <c>ordinary</c>.</summary>
    public string Kind { get; init; } = SessionKind.Ordinary.Code;

    /// <summary>
    /// Gets its number in its counter, or null: then it is counted from the session before, where the count is known; where turns have no
    /// days of their own, and just the sessions that use one are numbered together, it is that of its turn.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>
    /// Gets the turn it belongs to, or null. Then, if the kind uses turns, it is the turn in which its days lie (those for which it was
    /// first called, if it was put off), where turns have days of their own; otherwise it is counted from the session before. A session
    /// of a kind that uses no turn only falls in the turn named: that turn is not used up by it, and its days are not the session's.
    /// </summary>
    public int? Turn { get; init; }

    /// <summary>Gets its first day, or null if that is not known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets its last day, or null if that is not known or is the first.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Gets the place, or null if that is not known.</summary>
    public Place? Place { get; init; }

    /// <summary>Gets who hosted, or null if that is not known.</summary>
    public TurnHolder? Host { get; init; }

    /// <summary>Gets who chaired, or null if that is not known.</summary>
    public TurnHolder? Chair { get; init; }

    /// <summary>Gets whether it was held. Default: held.</summary>
    public SessionStatus Status { get; init; }

    /// <summary>Gets whether it was held by video.</summary>
    public bool IsVirtual { get; init; }

    /// <summary>Gets the day for which it was first called, if it was put off or brought forward; otherwise null.</summary>
    public PartialDate? PostponedFrom { get; init; }

    /// <summary>Gets the sources.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];

    /// <summary>Gets a remark, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>What became of a session.</summary>
public enum SessionStatus
{
    /// <summary>It was held.</summary>
    Held,

    /// <summary>It is planned.</summary>
    Planned,

    /// <summary>It was put off. Whether it was held since is not known, unless a later record of it says so.</summary>
    Postponed,

    /// <summary>It was called off: it uses no turn and no number.</summary>
    Cancelled,
}

/// <summary>A kind of session, and what it uses up.</summary>
public sealed partial record SessionKind
{
    /// <summary>Gets ordinary sessions: each uses a turn and takes a number.</summary>
    public static SessionKind Ordinary { get; } = new() { Code = "ordinary" };

    /// <summary>Gets the code by which sessions name the kind.</summary>
    public required string Code { get; init; }

    /// <summary>Gets whether a session of this kind uses a turn. Default: yes.</summary>
    public bool UsesTurn { get; init; } = true;

    /// <summary>Gets from which counter it takes a number. Default: the main one.</summary>
    public SessionNumbering Numbering { get; init; }
}

/// <summary>From which counter a kind of session takes its numbers.</summary>
public enum SessionNumbering
{
    /// <summary>The counter of ordinary sessions.</summary>
    Main,

    /// <summary>A counter of its own.</summary>
    Own,

    /// <summary>It has no number.</summary>
    None,
}

/// <summary>The day on which a turn in fact began, where the handover was not on the slot's first day.</summary>
/// <remarks>A fact, not a decision: it moves no slot. The day of the handover belongs to the newcomer.</remarks>
public sealed partial record Handover
{
    /// <summary>Gets the turn that began.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the day.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Gets the sources.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}

/// <summary>Where a member hosts, from a turn on: capitals move.</summary>
public sealed partial record HostSeat
{
    /// <summary>Gets the member.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the first turn for which it hosts there, until the next place of the same member; null for the first turn of the rotation.</summary>
    public int? FromTurn { get; init; }

    /// <summary>Gets the place.</summary>
    public required Place Place { get; init; }
}
