using NodaTime;

namespace PactModel;

/// <summary>Finds the next sessions of an agreement's commissions as of a day.</summary>
internal static class SessionFinder
{
    public static IEnumerable<NextSession> Of(RegisterEntry entry, LocalDate asOf)
    {
        foreach (Commission commission in entry.Agreement.Commissions)
        {
            if (commission.Rotation is not { } rotation || RecordedDeadlines.HasEnded(commission, asOf) || HasEnded(entry, asOf)) continue;
            NumberedSession? planned = Planned(rotation, asOf), last = Last(rotation, asOf);
            if (Turn(rotation, planned, last, asOf) is not { } turn) continue;
            yield return new NextSession
            {
                Agreement = entry.Agreement,
                Commission = commission,
                Turn = turn,
                Last = last,
                Planned = planned?.Turn == turn.Number ? planned.Session : null,
                Due = rotation.NextDue(asOf, EntryIntoForce(entry)),
            };
        }
    }

    /// <summary>Says whether an agreement is certainly over on a day, so that its commissions owe no session.</summary>
    private static bool HasEnded(RegisterEntry entry, LocalDate day)
    {
        int number = CalendarDays.NumberOf(day);
        return entry.Times.Holds(AgreementState.Ended, Certainty.Certainly, number, number, SpanMode.EveryDay)
            || entry.Times.Holds(AgreementState.NeverEnteredIntoForce, Certainty.Certainly, number, number, SpanMode.EveryDay);
    }

    /// <summary>Returns the entry into force; where it is known between two days only the later, so that nothing is called overdue that may not be.</summary>
    private static LocalDate? EntryIntoForce(RegisterEntry entry) =>
        entry.Times.Entry is { IsNever: false, IsOpen: false } when ? CalendarDays.FromNumber(when.Hi) : null;

    /// <summary>Returns the first planned session whose days are known and not over.</summary>
    private static NumberedSession? Planned(Rotation rotation, LocalDate asOf) => rotation.Sessions
        .Where(s => s is { Turn: not null, Session.Status: SessionStatus.Planned } && (s.Session.To ?? s.Session.From)?.Latest >= asOf)
        .MinBy(s => s.Turn);

    /// <summary>Returns the last session that was held by a day and uses a turn; one without a day counts as held.</summary>
    private static NumberedSession? Last(Rotation rotation, LocalDate asOf) => rotation.Sessions
        .Where(s => s is { Turn: not null, Session.Status: SessionStatus.Held } && (s.Session.From is not { } from || from.Earliest <= asOf))
        .MaxBy(s => s.Turn);

    /// <summary>
    /// Returns the turn of the planned session; else, where turns have days of their own, the running one if the last session on
    /// record was of an earlier turn, or the first that begins later; else the turn after the last session.
    /// </summary>
    private static Turn? Turn(Rotation rotation, NumberedSession? planned, NumberedSession? last, LocalDate asOf)
    {
        if (planned?.Turn is { } number && number >= rotation.FirstTurn) return rotation.TurnAt(number);
        if (rotation.RunningOn(asOf) is { } running && last?.Turn < running) return rotation.TurnAt(running);
        if (rotation.NextTurn(asOf) is { } next) return next;
        return last?.Turn is not { } held ? rotation.TurnAt(rotation.FirstTurn) : held == int.MaxValue ? null : rotation.TurnAt(Math.Max(held + 1, rotation.FirstTurn));
    }
}
