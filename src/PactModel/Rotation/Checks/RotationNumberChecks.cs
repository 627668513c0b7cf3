namespace PactModel;

/// <summary>What can be said to be wrong with the numbers of sessions once they are counted.</summary>
internal static class RotationNumberChecks
{
    /// <summary>Warns of two sessions with one number in one counter, at least one of which the record gives.</summary>
    public static void Remark(CompiledRotation compiled, Checker checker)
    {
        if (compiled.Rules.Sessions.Count < 2) return;
        SessionLedger ledger = compiled.Sessions;
        Dictionary<string, SessionKind> kinds = SessionLedger.KindsOf(compiled.Rules);
        Dictionary<(string Counter, int Number), (int First, bool IsGiven)> seen = [];
        using Checker.Scope list = checker.Member("sessions");
        for (int i = 0; i < ledger.Sessions.Length; i++)
        {
            if (ledger.Sessions[i] is not { Number: { } number, Session: var session } || Counter(kinds[session.Kind]) is not { } counter) continue;
            int first = ledger.FirstRecordOf(i);
            bool isGiven = session.Number is not null;
            if (seen.TryAdd((counter, number), (first, isGiven))) continue;
            (int otherFirst, bool isOtherGiven) = seen[(counter, number)];
            if (otherFirst == first || !(isGiven || isOtherGiven)) continue;
            using Checker.Scope item = checker.Item(i);
            using Checker.Scope? member = isGiven ? checker.Member("number") : null;
            checker.Warning(
                RotationFindings.SessionNumber,
                $"Number {number} is that of an earlier session on record too: correct one of them, or, if this is that session, put off, give the day for which it was first called.");
        }
    }

    private static string? Counter(SessionKind kind) => kind.Numbering switch
    {
        SessionNumbering.Main => "",
        SessionNumbering.Own => kind.Code,
        _ => null,
    };
}
