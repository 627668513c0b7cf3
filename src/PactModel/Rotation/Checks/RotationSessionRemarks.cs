namespace PactModel;

/// <summary>What is to be said of sessions that were put off or brought forward.</summary>
internal static class RotationSessionRemarks
{
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        if (compiled.Rules.Sessions.Count == 0) return;
        SessionLedger ledger = compiled.Sessions;
        using Checker.Scope list = checker.Member("sessions");
        for (int i = 0; i < ledger.Sessions.Length; i++)
        {
            using Checker.Scope item = checker.Item(i);
            CheckCalledLater(ledger, i, checker);
            CheckNeverHeld(compiled, i, checker);
        }
    }

    /// <summary>Warns of a session that was first called for a later day than its own, where no record of that day tells of it.</summary>
    private static void CheckCalledLater(SessionLedger ledger, int place, Checker checker)
    {
        if (ledger.Sessions[place].Session is { PostponedFrom: { } called, From: { } day } && called.IsAfter(day) == Certainty.Certainly && ledger.FirstRecordOf(place) == place)
            checker.WarningAt("postponedFrom", RotationFindings.SessionDays, $"The session of {day} is said to have been put off from {called}, which is later: correct one of the days, or, if it was brought forward, let it also be on record as put off from that day.");
    }

    /// <summary>
    /// Tells of a session that was put off and is not on record again, where the next one was counted for a turn of its own: the
    /// record may mean that this is the one put off.
    /// </summary>
    private static void CheckNeverHeld(CompiledRotation compiled, int place, Checker checker)
    {
        NumberedSession[] sessions = compiled.Sessions.Sessions;
        if (sessions[place] is not { UsesTurn: true, Turn: { } turn, Session: { Status: SessionStatus.Postponed } late }) return;
        for (int i = 0; i < sessions.Length; i++)
        {
            if (i != place && sessions[i].Turn == turn && (i > place || sessions[i].Session.Status is SessionStatus.Held or SessionStatus.Planned)) return;
        }

        for (int i = place + 1; i < sessions.Length; i++)
        {
            if (sessions[i] is not { UsesTurn: true, Turn: { } next, Session: { Status: SessionStatus.Held or SessionStatus.Planned } later }) continue;
            if (later is not { Turn: null, Number: null } || compiled.Sessions.FirstRecordOf(i) != i || !string.Equals(later.Kind, late.Kind, StringComparison.Ordinal) || !compiled.Slots.FollowsSessions(next)) return;
            checker.Information(RotationFindings.SessionTurn, $"The session of turn {turn} was put off and is not on record as held, and the next one counts for turn {next}: if that is the session that was put off, give the day for which it was first called{(later.PostponedFrom is null ? "" : ", as the record of that has it")}.");
            return;
        }
    }
}
