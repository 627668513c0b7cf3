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
            LocalDate? inForce = EntryIntoForce(entry);
            NumberedSession? onRecord = rotation.NextOnRecord(asOf);
            Turn turn = rotation.TurnAt(rotation.TurnOfNext(asOf, onRecord, inForce));
            Session? planned = PlannedFor(turn.Number, onRecord);
            Session[] records = [.. rotation.RecordsOfNext(turn.Number, planned is null ? null : onRecord)];
            TurnHolder? host = records.Select(r => r.Host).FirstOrDefault(r => r is not null);
            // Where it was put off and is then planned by another host, the place of before is not where it will be.
            Place? place = records.Where(r => r.Host is null || r.Host == host).Select(r => r.Place).FirstOrDefault(r => r is not null);
            DateSpan? begin = rotation.BeginOfNext(turn.Number, onRecord, asOf);
            yield return new NextSession
            {
                Agreement = entry.Agreement,
                Commission = commission,
                Turn = turn,
                Last = rotation.LastSession(asOf),
                Planned = planned,
                Host = host ?? rotation.NextRole(RotationRole.Host, turn.Number, begin),
                Chair = records.Select(r => r.Chair).FirstOrDefault(r => r is not null) ?? rotation.NextRole(RotationRole.Chair, turn.Number, begin),
                Venue = place ?? rotation.VenueOf(turn.Number, begin, host),
                Due = rotation.NextDue(asOf, inForce),
            };
        }
    }

    /// <summary>Returns the session on record if it is planned, and of a turn or may be.</summary>
    private static Session? PlannedFor(int turn, NumberedSession? next) =>
        next is { Session.Status: SessionStatus.Planned } && (next.Turn ?? turn) == turn ? next.Session : null;

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
}
