namespace PactModel;

/// <summary>A session held, beside what the rules and decisions say of its turn.</summary>
public sealed record SessionAudit
{
    internal SessionAudit()
    {
    }

    /// <summary>Gets the session.</summary>
    public required NumberedSession Session { get; init; }

    /// <summary>Gets who was to host, or null if the session uses no turn, or it is not known which or who was to host at it.</summary>
    public TurnHolder? Expected { get; init; }

    /// <summary>Gets who hosted, or null if that is not on record.</summary>
    public TurnHolder? Actual { get; init; }

    /// <summary>Gets how the two compare.</summary>
    public required SessionOutcome Outcome { get; init; }

    /// <summary>Gets who was to chair, or null if the session uses no turn, or it is not known which or who was to chair at it.</summary>
    public TurnHolder? ExpectedChair { get; init; }

    /// <summary>Gets who chaired, or null if that is not on record.</summary>
    public TurnHolder? ActualChair { get; init; }

    /// <summary>Gets how those two compare: apart from the hosts, for who hosts need not chair.</summary>
    public required ChairOutcome ChairOutcome { get; init; }

    /// <summary>Returns the comparison in a line; that of the chairs too if it is on record who chaired.</summary>
    public override string ToString()
    {
        string which = Session.Turn is { } turn ? $"turn {RotationNumber.Text(turn)}" : $"{Session.Session.Kind} session{(Session.UsesTurn ? " of a turn not known" : "")}";
        string host = Outcome == SessionOutcome.HeldByVideo ? "held by video" : $"expected {Expectation(Expected)}, hosted by {Actual?.ToString() ?? "not known"} ({Outcome})";
        return $"{which}: {host}{(ActualChair is null ? "" : $"; chair: expected {Expectation(ExpectedChair)}, was {ActualChair} ({ChairOutcome})")}";
    }

    private string Expectation(TurnHolder? expected) => expected?.ToString() ?? (Session.UsesTurn ? "not known" : "nobody");
}

/// <summary>How the host of a session held compares with the plan.</summary>
public enum SessionOutcome
{
    /// <summary>Hosted by the one whom the order gives after all earlier turns as decided, with no decision about this one.</summary>
    AsPlanned,

    /// <summary>Hosted by the one whom a recorded decision gives in place of the one due, or, where it gives several, by one or some of them.</summary>
    AsDecided,

    /// <summary>Hosted by the same as the session before, though another was due.</summary>
    HostRepeated,

    /// <summary>Hosted by the one who was to come next: the due holder was passed over or exchanged, and no decision is on record.</summary>
    NextInstead,

    /// <summary>Hosted by some other member, such as one that the group due may not choose, and no decision is on record.</summary>
    OtherMember,

    /// <summary>Hosted by one that is not a member.</summary>
    Outsider,

    /// <summary>Hosted by several or by nobody, and no decision is on record.</summary>
    NoSingleHost,

    /// <summary>Nobody in particular was due: the turn was not decided. Where a group was to choose, it is one that the group may choose.</summary>
    NothingDue,

    /// <summary>Who hosted is not on record.</summary>
    HostNotKnown,

    /// <summary>The session uses no turn, so nobody was due.</summary>
    UsesNoTurn,

    /// <summary>The session uses a turn, but its days leave open which, so who was due is not known.</summary>
    TurnNotKnown,

    /// <summary>The session uses a turn, but who was to host at it is not known: it follows a turn before the first that is known, say.</summary>
    ExpectedNotKnown,

    /// <summary>Nobody hosted: the session was held by video, and it is on record who chaired. How that compares is <see cref="SessionAudit.ChairOutcome"/>.</summary>
    HeldByVideo,
}

/// <summary>How the chair of a session held compares with the plan.</summary>
public enum ChairOutcome
{
    /// <summary>Chaired by the one whom the order, or the rule of the chair, gives after all earlier turns as decided, with no decision about this one.</summary>
    AsPlanned,

    /// <summary>Chaired by the one whom a recorded decision gives in place of the one due, or, where it gives several, by one or some of them.</summary>
    AsDecided,

    /// <summary>Chaired by the same as the session before, though another was due.</summary>
    ChairRepeated,

    /// <summary>Chaired by the one who was to come next, and no decision is on record.</summary>
    NextInstead,

    /// <summary>Chaired by some other member, such as one that the group due may not choose, and no decision is on record.</summary>
    OtherMember,

    /// <summary>Chaired by one that is not a member.</summary>
    Outsider,

    /// <summary>Chaired by several or by nobody, and no decision is on record.</summary>
    NoSingleChair,

    /// <summary>Nobody in particular was due: the turn was not decided. Where a group was to choose, it is one that the group may choose.</summary>
    NothingDue,

    /// <summary>Who chaired is not on record.</summary>
    ChairNotKnown,

    /// <summary>The session uses no turn, so nobody was due.</summary>
    UsesNoTurn,

    /// <summary>The session uses a turn, but its days leave open which, so who was due is not known.</summary>
    TurnNotKnown,

    /// <summary>The session uses a turn, but who was to chair at it is not known.</summary>
    ExpectedNotKnown,
}
