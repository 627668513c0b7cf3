using NodaTime;

namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>Returns when the next session is due by the cadence, and since when it is overdue.</summary>
    /// <param name="today">The day on which it is asked.</param>
    /// <param name="entryIntoForce">When the agreement entered into force, or null if that is not known.</param>
    /// <param name="request">When a session was last asked for, or null if it was not.</param>
    /// <remarks>
    /// Of several clauses the one that falls due first decides. Before any session was held, clauses that ask for one again and again
    /// count from the entry into force, and where that is not given the days are not known; nor are they where the first turn is a later
    /// one than 1 and no session is on record, or where a session without a day may have been held after the last that has one. A last day inside an excluded period moves to the day before it, so
    /// that the obligation is still met, but never to before the first; where a clause leaves no free day, the first one after is
    /// due; where there is none at all, the days stay as the clause sets them. Where the last session's day is known only in part, its
    /// latest day counts, even one that is still to come, so that nothing is called overdue that may not be. Nor is anything that may
    /// have been held without being on record as such: where none is on record as held, or one as planned for a day that is past, unless
    /// the record is said to be complete (<see cref="RotationRules.SessionsCompleteTo"/>), and where it is complete only to an earlier
    /// day than the last one due.
    /// </remarks>
    public SessionDue NextDue(LocalDate today, LocalDate? entryIntoForce = null, LocalDate? request = null)
    {
        (DateSpan? soonest, Cadence? decisive, CadenceFact? missing) = DueSession.After(Rules, _compiled.Sessions, today, entryIntoForce, request);
        LocalDate? missed = soonest?.Latest is { } last && last < today ? last : null;
        bool mayBeHeld = missed is { } day && !DueSession.IsRecordedTo(Rules, _compiled.Sessions, day, today);
        return new SessionDue
        {
            Turn = NumberAfter(LastSession(today)),
            On = soonest,
            Clause = decisive,
            Missing = mayBeHeld ? CadenceFact.Sessions : missing,
            OverdueSince = mayBeHeld ? null : missed?.PlusDays(1),
        };
    }
}
