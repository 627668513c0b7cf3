using NodaTime;

namespace PactModel;

/// <summary>Finds the days within which the next session is due by the cadence.</summary>
internal static class DueSession
{
    /// <summary>Returns the days of the clause that falls due first after the sessions held by a day, and that clause.</summary>
    public static (DateSpan? On, Cadence? Clause) After(RotationRules rules, NumberedSession[] sessions, LocalDate today, LocalDate? entryIntoForce = null, LocalDate? request = null)
    {
        LocalDate? last = null;
        int inItsYear = 0;
        foreach (NumberedSession session in sessions)
        {
            if (session is not { UsesTurn: true, Session: { Status: SessionStatus.Held, From: { } from } held }) continue;
            if (from.Earliest > today) continue;
            LocalDate day = (held.To ?? from).Latest;
            if (last is null || day.Year > last.Value.Year) inItsYear = 0;
            if (last is null || day > last) last = day;
            if (day.Year == last.Value.Year) inItsYear++;
        }

        FreeDays free = new(rules.ExcludedPeriods);
        CadenceFacts facts = new(last, inItsYear, entryIntoForce, request);
        Cadence? decisive = null;
        DateSpan? soonest = null;
        foreach (Cadence cadence in rules.Cadences)
        {
            if (cadence.Next(facts) is not { } span) continue;
            span = free.Within(span);
            if (soonest is { } found && found.Latest <= span.Latest) continue;
            soonest = span;
            decisive = cadence;
        }

        return (soonest, decisive);
    }
}
