using NodaTime;

namespace PactModel;

/// <summary>Finds the days within which the next session is due by the cadence.</summary>
internal static class DueSession
{
    /// <summary>Returns the days of the clause that falls due first after the sessions held by a day, and that clause; where none sets days, the fact that is missing for it.</summary>
    public static (DateSpan? On, Cadence? Clause, CadenceFact? Missing) After(RotationRules rules, NumberedSession[] sessions, LocalDate today, LocalDate? entryIntoForce = null, LocalDate? request = null)
    {
        LocalDate? last = null;
        int inItsYear = 0;
        bool hasMet = false;
        int toCome = int.MaxValue;
        foreach (NumberedSession session in sessions)
        {
            if (session is { Turn: { } later, Session: { Status: SessionStatus.Held, From: { } begun } } && begun.Earliest > today) toCome = Math.Min(toCome, later);
        }

        foreach (NumberedSession session in sessions)
        {
            if (session is not { UsesTurn: true, Session: { Status: SessionStatus.Held } held } || held.From?.Earliest > today) continue;

            // One without a day counts as held, unless one of an earlier turn is known to be later.
            if (held.From is not { } from)
            {
                hasMet |= !(session.Turn > toCome);
                continue;
            }

            hasMet = true;
            LocalDate day = (held.To ?? from).Latest;
            if (last is null || day.Year > last.Value.Year) inItsYear = 0;
            if (last is null || day > last) last = day;
            if (day.Year == last.Value.Year) inItsYear++;
        }

        FreeDays free = new(rules.ExcludedPeriods);
        CadenceFacts facts = new(hasMet, last, inItsYear, entryIntoForce, request, rules.Cadences.Any(c => c is AfterEntryIntoForce));
        Cadence? decisive = null;
        DateSpan? soonest = null;
        CadenceFact? missing = null;
        foreach (Cadence cadence in rules.Cadences)
        {
            missing ??= facts.MissingFor(cadence);
            if (cadence.Next(facts) is not { } span) continue;
            span = free.Within(span);
            if (soonest is { } found && found.Latest <= span.Latest) continue;
            soonest = span;
            decisive = cadence;
        }

        return (soonest, decisive, soonest is null ? missing : null);
    }
}
