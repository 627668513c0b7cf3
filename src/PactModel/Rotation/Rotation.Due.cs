using NodaTime;

namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>Returns when the next session is due by the cadence, and since when it is overdue.</summary>
    /// <param name="today">The day on which it is asked.</param>
    /// <param name="entryIntoForce">When the agreement entered into force, or null if that is not known.</param>
    /// <param name="request">When a session was last asked for, or null if it was not.</param>
    /// <remarks>
    /// Of several clauses the one that falls due first decides. A last day inside an excluded period moves forward to the day
    /// before it, so that the obligation is still met. Where the last session's day is known only in part, its latest day counts,
    /// so that nothing is called overdue that may not be.
    /// </remarks>
    public SessionDue NextDue(LocalDate today, LocalDate? entryIntoForce = null, LocalDate? request = null)
    {
        LocalDate? last = null;
        foreach (NumberedSession session in _compiled.Sessions.Sessions)
        {
            if (session is not { UsesTurn: true, Session: { Status: SessionStatus.Held, From: { } from } held }) continue;
            LocalDate day = (held.To ?? from).Latest;
            if (day <= today && (last is null || day > last)) last = day;
        }

        CadenceFacts facts = new(last, entryIntoForce, request);
        Cadence? decisive = null;
        DueSpan? soonest = null;
        foreach (Cadence cadence in Rules.Cadences)
        {
            if (cadence.Next(facts) is not { } span) continue;
            span = new DueSpan(Free(span.From, 1), Free(span.Until, -1));
            if (soonest is { } found && found.Until <= span.Until) continue;
            soonest = span;
            decisive = cadence;
        }

        return new SessionDue
        {
            Turn = NextNumber(),
            From = soonest?.From,
            Until = soonest?.Until,
            Clause = decisive,
            OverdueSince = soonest is { } due && due.Until < today ? due.Until.PlusDays(1) : null,
        };
    }

    /// <summary>Returns the nearest day, in a direction, that no excluded period covers; the day itself if all are excluded.</summary>
    private LocalDate Free(LocalDate day, int direction)
    {
        LocalDate at = day;
        for (int step = 0; step < 366; step++)
        {
            if (!Rules.ExcludedPeriods.Any(p => Covers(p, at))) return at;
            if (at == LocalDate.MaxIsoValue || at == LocalDate.MinIsoValue) return day;
            at = at.PlusDays(direction);
        }

        return day;
    }

    private static bool Covers(ExcludedPeriod period, LocalDate day)
    {
        if (!period.EveryYear) return period.From <= day && day <= period.To;
        (int Month, int Day) from = (period.From.Month, period.From.Day);
        (int Month, int Day) to = (period.To.Month, period.To.Day);
        (int Month, int Day) at = (day.Month, day.Day);
        return from.CompareTo(to) <= 0 ? at.CompareTo(from) >= 0 && at.CompareTo(to) <= 0 : at.CompareTo(from) >= 0 || at.CompareTo(to) <= 0;
    }
}
