using NodaTime;

namespace PactModel;

/// <summary>Finds the days within which the next session is due by the cadence.</summary>
internal static class DueSession
{
    /// <summary>Returns the days of the clause that falls due first after the sessions held by a day, and that clause; where none sets days, the fact that is missing for it.</summary>
    public static (DateSpan? On, Cadence? Clause, CadenceFact? Missing) After(RotationRules rules, SessionLedger sessions, LocalDate today, LocalDate? entryIntoForce, LocalDate? request) =>
        After(rules, sessions, today, isEarliest: false, entryIntoForce, request);

    /// <summary>Returns the earliest day that can be the last of those within which the session is due after all on record: after one without a day it is due later, if at all.</summary>
    public static LocalDate? Earliest(RotationRules rules, SessionLedger sessions) => After(rules, sessions, LocalDate.MaxIsoValue, isEarliest: true, null, null).On?.Latest;

    private static (DateSpan? On, Cadence? Clause, CadenceFact? Missing) After(RotationRules rules, SessionLedger sessions, LocalDate today, bool isEarliest, LocalDate? entryIntoForce, LocalDate? request)
    {
        LocalDate? last = null;
        int inItsYear = 0;
        bool mayBeLater = false;
        NumberedSession[] held = [.. sessions.HeldBy(today).Where(s => s.UsesTurn)];
        int? lastDated = held.Where(s => s.Session.From is not null).Max(s => s.Turn);
        foreach (NumberedSession session in held)
        {
            if (session.Session.From is not { } from)
            {
                mayBeLater |= !(session.Turn < lastDated);
                continue;
            }

            LocalDate day = (session.Session.To ?? from).Latest;
            if (last is null || day.Year > last.Value.Year) inItsYear = 0;
            if (last is null || day > last) last = day;
            if (day.Year == last.Value.Year) inItsYear++;
        }

        if (mayBeLater && !isEarliest) last = null;

        // Where turns before the first one known are not known, neither is when sessions of them were held.
        bool hasMet = held.Length > 0 || rules.FirstTurn > 1;
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

    /// <summary>Says whether it is known on a day that no session was held, after those on record as held, by another.</summary>
    /// <remarks>One that was held shows that a record is kept, and one that was planned for a day that is past that it was not kept since.</remarks>
    public static bool IsRecordedTo(RotationRules rules, SessionLedger sessions, LocalDate day, LocalDate today)
    {
        if (rules.SessionsCompleteTo is { } complete) return day <= complete;
        return Array.Exists(sessions.Sessions, s => s is { UsesTurn: true, Session.Status: SessionStatus.Held })
            && !Array.Exists(sessions.Sessions, s => s is { UsesTurn: true, Session: { Status: SessionStatus.Planned, From: { } from } } && from.Earliest <= today && !(s.Turn <= sessions.LastHeld));
    }
}
