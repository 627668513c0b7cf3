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
    /// latest day counts, even one that is still to come, so that nothing is called overdue that may not be.
    /// </remarks>
    public SessionDue NextDue(LocalDate today, LocalDate? entryIntoForce = null, LocalDate? request = null)
    {
        (DateSpan? soonest, Cadence? decisive, CadenceFact? missing) = DueSession.After(Rules, _compiled.Sessions, today, entryIntoForce, request);
        return new SessionDue
        {
            Turn = NumberAfter(LastSession(today)),
            On = soonest,
            Clause = decisive,
            Missing = missing,
            OverdueSince = soonest is { } due && due.Latest < today ? due.Latest.PlusDays(1) : null,
        };
    }
}
