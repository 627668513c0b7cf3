namespace PactModel;

/// <summary>What can be said to be wrong with the numbers and the turns of sessions once they are counted.</summary>
internal static class RotationNumberChecks
{
    /// <summary>Warns of two sessions with one number in one counter, at least one of which the record gives, and of others of one turn.</summary>
    public static void Remark(CompiledRotation compiled, Checker checker)
    {
        SessionLedger ledger = compiled.Sessions;
        Dictionary<string, SessionKind> kinds = SessionLedger.KindsOf(compiled.Rules);
        Dictionary<(string? Own, int Number), (int First, bool IsGiven)> seen = [];
        HashSet<int> held = [];
        using Checker.Scope list = checker.Member("sessions");
        for (int i = 0; i < ledger.Sessions.Length; i++)
        {
            if (!HasNumberOfAnother(ledger, kinds, seen, i, out bool isGiven, out int number))
            {
                RemarkTurn(compiled, held, i, checker);
                continue;
            }

            using Checker.Scope item = checker.Item(i);
            using Checker.Scope? member = isGiven ? checker.Member("number") : null;
            checker.Warning(
                RotationFindings.SessionNumber,
                $"Number {number} is that of an earlier session on record too: correct one of them, or, if this is that session, put off, give the day for which it was first called.");
        }
    }

    private static bool HasNumberOfAnother(
        SessionLedger ledger, Dictionary<string, SessionKind> kinds, Dictionary<(string? Own, int Number), (int First, bool IsGiven)> seen, int place, out bool isGiven, out int number)
    {
        (NumberedSession counted, int first) = (ledger.Sessions[place], ledger.FirstRecordOf(place));
        number = counted.Number ?? 0;
        isGiven = counted.Session.Number is not null;
        if (counted.Number is null || kinds[counted.Session.Kind] is not { Numbering: not SessionNumbering.None } kind) return false;
        string? own = kind.Numbering == SessionNumbering.Own ? kind.Code : null;
        if (seen.TryAdd((own, number), (first, isGiven))) return false;
        (int otherFirst, bool isOtherGiven) = seen[(own, number)];
        return otherFirst != first && (isGiven || isOtherGiven);
    }

    /// <summary>Warns of a second session held in a turn that is one session, or runs from one to the next. One that was put off is held on record once.</summary>
    private static void RemarkTurn(CompiledRotation compiled, HashSet<int> held, int place, Checker checker)
    {
        if (compiled.Sessions.Sessions[place] is not { Turn: { } turn, Session.Status: SessionStatus.Held }) return;
        if (held.Add(turn) || turn < compiled.Rules.FirstTurn || !compiled.Slots.FollowsSessions(turn)) return;
        using Checker.Scope item = checker.Item(place);
        checker.Warning(
            RotationFindings.SessionTurn,
            $"Turn {turn} is that of an earlier session on record as held too, and has but one: correct one of the turns, or, if one of the sessions used no turn, describe its kind in 'sessionKinds'.");
    }
}
