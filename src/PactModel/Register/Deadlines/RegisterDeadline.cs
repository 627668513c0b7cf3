using NodaTime;

namespace PactModel;

/// <summary>Something that falls due in an agreement of a register: when, for whom, how certainly, and why.</summary>
/// <remarks>Immutable; equal when all members are. Every end is the first day out; the day before it is the last day in.</remarks>
public sealed record RegisterDeadline
{
    internal RegisterDeadline()
    {
    }

    /// <summary>Gets the agreement.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>Gets what falls due.</summary>
    public required RegisterDeadlineKind Kind { get; init; }

    /// <summary>Gets the day, or the days it can be; of a session that is due, the days within which it is to be held.</summary>
    public required DateSpan On { get; init; }

    /// <summary>Gets the party for which it falls due, or null for all.</summary>
    public PartyCode? Party { get; internal init; }

    /// <summary>Gets the body, or null where the agreement as a whole is meant.</summary>
    public Body? Body { get; internal init; }

    /// <summary>Gets the session that is planned, or null.</summary>
    public Session? Session { get; internal init; }

    /// <summary>Gets whether an end falls due, so that <see cref="On"/> is a first day out.</summary>
    public bool IsEnd => Kind is RegisterDeadlineKind.End or RegisterDeadlineKind.Leaving or RegisterDeadlineKind.ProvisionalApplicationEnd
        or RegisterDeadlineKind.SuspensionEnd or RegisterDeadlineKind.SurvivalEnd or RegisterDeadlineKind.MandateEnd or RegisterDeadlineKind.BodyEnd
        or RegisterDeadlineKind.MembershipEnd or RegisterDeadlineKind.RoleEnd;

    /// <summary>Gets the days that can be the last day in, if an end falls due; otherwise null.</summary>
    public DateSpan? LastDaysIn => IsEnd && On.Earliest > CalendarDays.First
        ? new DateSpan(On.Earliest.PlusDays(-1), On.Latest.PlusDays(-1), On.IsQualified)
        : null;

    /// <summary>Gets whether it falls due on these days: certainly as the record stands, or only possibly, where claims compete or the date is marked as uncertain.</summary>
    public Certainty Certainty => Claims.Count == 0 && !On.IsQualified ? Certainty.Certainly : Certainty.Possibly;

    /// <summary>Gets why.</summary>
    public required Reason Reason { get; init; }

    /// <summary>Gets where this was read: the sources of the clause, the events or the record it rests on, each once.</summary>
    public EquatableList<Citation> Sources { get; internal init; } = [];

    /// <summary>Gets the claims under which it falls due, if that is contested; otherwise empty.</summary>
    public EquatableList<Claim> Claims { get; internal init; } = [];

    /// <summary>Says whether it falls due between two days, both included.</summary>
    public Certainty IsWithin(LocalDate first, LocalDate last) =>
        On.Latest < first || On.Earliest > last ? Certainty.CertainlyNot
        : On.Earliest >= first && On.Latest <= last ? Certainty
        : Certainty.Possibly;

    /// <summary>Returns the days, what falls due, the agreement, the party and the reason.</summary>
    public override string ToString() => $"{On} {Kind} {Agreement.Id}{(Party is null ? "" : $" ({Party})")}: {Reason.Text}";
}
