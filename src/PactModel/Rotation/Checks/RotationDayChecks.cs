using NodaTime;

namespace PactModel;

/// <summary>What can be said to be wrong with the recorded days of handovers and sessions once the slots are worked out.</summary>
internal static class RotationDayChecks
{
    private const string Mend = "correct the day, or record the other handover too.";

    /// <summary>Reports turns that cannot have begun in their order.</summary>
    public static void Check(RotationRules rules, Checker checker)
    {
        if (rules.Handovers.Count < 2) return;
        Dictionary<int, PartialDate> began = Began(rules);
        Dictionary<int, (int Turn, PartialDate Date)> latestBefore = [];
        (int Turn, PartialDate Date)? latest = null;
        foreach (int turn in began.Keys.Order())
        {
            if (latest is { } before) latestBefore[turn] = before;
            if (latest is null || began[turn].Earliest > latest.Value.Date.Earliest) latest = (turn, began[turn]);
        }

        checker.Each("handovers", rules.Handovers, (c, handover) =>
        {
            if (latestBefore.TryGetValue(handover.Turn, out (int Turn, PartialDate Date) before) && handover.Date.IsBefore(before.Date) == Certainty.Certainly)
                c.ErrorAt("date", RotationFindings.HandoverOrder, $"Turn {handover.Turn} cannot have begun ({handover.Date}) before turn {before.Turn} ({before.Date}): correct one of the days.");
        });
    }

    /// <summary>Warns of days of handovers and sessions that lie outside the turns they are said to belong to.</summary>
    public static void Remark(CompiledRotation compiled, Checker checker)
    {
        Dictionary<int, PartialDate> began = Began(compiled.Rules);
        RemarkHandovers(compiled, began, checker);
        if (compiled.Rules.Sessions.Count == 0) return;
        NumberedSession[] sessions = compiled.Sessions.Sessions;
        if (compiled.Rules.Terms.Count == 0 && AreInOrder(sessions)) return;
        Dictionary<int, (int Turn, PartialDate Day)> before = Earlier(compiled.Sessions);
        using Checker.Scope list = checker.Member("sessions");
        for (int i = 0; i < sessions.Length; i++)
        {
            using Checker.Scope item = checker.Item(i);
            if (sessions[i] is { UsesTurn: true, Turn: null }) RemarkNoTurn(compiled, sessions[i].Session, checker);
            if (!HasDays(sessions[i], out int turn, out PartialDate from)) continue;
            if (!compiled.Sessions.WasMoved(sessions[i]) && before.TryGetValue(turn, out (int Turn, PartialDate Day) earlier) && from.IsBefore(earlier.Day) == Certainty.Certainly
                && (compiled.Slots.FollowsSessions(turn) || compiled.Slots.FollowsSessions(earlier.Turn)))
                checker.WarningAt("from", RotationFindings.SessionOrder, $"Turn {turn} is on record for {from}, before turn {earlier.Turn} ({earlier.Day}): correct the day, or the turn it belongs to.");
            if (turn >= compiled.Rules.FirstTurn) CheckSlot(compiled, sessions[i].Session, turn, checker);
        }
    }

    /// <summary>Warns of a session whose days leave its turn open, or lie before all turns that are known.</summary>
    private static void RemarkNoTurn(CompiledRotation compiled, Session session, Checker checker)
    {
        int first = compiled.Rules.FirstTurn;
        if ((session.PostponedFrom ?? session.From) is { } day && compiled.Slots.StartOf(first) is { } start && day.Latest < start)
            checker.Warning(RotationFindings.SessionTurn, $"The session of {day} lies before the first known turn, {first}, which begins on {RotationText.Day(start)}: begin the rotation with an earlier turn, or leave the session out.");
        else
            checker.Warning(RotationFindings.SessionTurn, session is { PostponedFrom: null, From: { IsDay: true } known }
                ? $"Which turn ran on {known} is not known: give the turn of this session, or the exact day of the handover."
                : "The days of this session do not settle to which turn it belongs: give its turn, or its days.");
    }

    private static Dictionary<int, PartialDate> Began(RotationRules rules)
    {
        Dictionary<int, PartialDate> began = [];
        foreach (Handover handover in rules.Handovers) began.TryAdd(handover.Turn, handover.Date);
        return began;
    }

    /// <summary>Warns of days of handovers that lie beyond a neighbouring turn's by the rule.</summary>
    private static void RemarkHandovers(CompiledRotation compiled, Dictionary<int, PartialDate> began, Checker checker) =>
        checker.Each("handovers", compiled.Rules.Handovers, (c, handover) =>
        {
            (int turn, PartialDate date) = (handover.Turn, handover.Date);
            if (turn > compiled.Rules.FirstTurn && !began.ContainsKey(turn - 1) && compiled.Slots.StartOf(turn - 1) is { } before && date.Latest < before)
                c.WarningAt("date", RotationFindings.HandoverOrder, $"Turn {turn} is said to have begun on {date}, before turn {turn - 1} by the rule ({RotationText.Day(before)}): {Mend}");
            if (turn < int.MaxValue && !began.ContainsKey(turn + 1) && compiled.Slots.StartOf(turn + 1) is { } after && date.Earliest >= after)
                c.WarningAt("date", RotationFindings.HandoverOrder, $"Turn {turn} is said to have begun on {date}, when by the rule turn {turn + 1} has begun ({RotationText.Day(after)}): {Mend}");
        });

    /// <summary>Tells of a session that lies outside the calendar of its turn, as recorded handovers moved it.</summary>
    /// <remarks>The turn that the record gives is its word: a session may be held late without having been put off, but not before the turn.</remarks>
    private static void CheckSlot(CompiledRotation compiled, Session session, int turn, Checker checker)
    {
        if (compiled.Slots.FollowsSessions(turn) || compiled.InFact.WidestOf(turn) is not { } widest || session.From is not { } from) return;
        TurnSlot? slot = compiled.Slots.SlotOf(turn);
        LocalDate first = widest.First;
        LocalDate last = widest.Last ?? LocalDate.MaxIsoValue;
        if (session.PostponedFrom is { } called && called.Latest >= first && called.Earliest <= last) return;
        bool isBefore = (session.To ?? from).Latest < first;
        if (!isBefore && from.Earliest <= last) return;
        if (session.Turn is null)
            checker.Warning(RotationFindings.SessionSlot, $"The session of {from} counts for turn {turn}, {slot}, in which it does not lie: give the turn it belongs to, or correct the day.");
        else if (isBefore)
            checker.Warning(RotationFindings.SessionSlot, $"The session of {from} is said to be that of turn {turn}, {slot}, which began later: correct the turn, or the day.");
        else
            checker.Information(RotationFindings.SessionSlot, $"The session of {from} belongs to turn {turn}, {slot}, by the record, and lies after its days.");
    }

    /// <summary>Returns, for each turn that has sessions, the latest first day of a turn before it, apart from sessions that were put off or brought forward.</summary>
    private static Dictionary<int, (int Turn, PartialDate Day)> Earlier(SessionLedger ledger)
    {
        Dictionary<int, (int Turn, PartialDate Day)> before = [];
        (int Turn, PartialDate Day)? latest = null;
        foreach (IGrouping<int, PartialDate> turn in ledger.Sessions.Where(s => HasDays(s, out _, out _) && !ledger.WasMoved(s)).GroupBy(s => s.Turn!.Value, s => s.Session.From!.Value).OrderBy(g => g.Key))
        {
            if (latest is { } known) before[turn.Key] = known;
            PartialDate first = turn.MinBy(d => d.Earliest);
            if (latest is null || first.Earliest > latest.Value.Day.Earliest) latest = (turn.Key, first);
        }

        return before;
    }

    /// <summary>Says whether the days of the sessions rise with their turns as they stand in the record, as those of most bodies do.</summary>
    private static bool AreInOrder(NumberedSession[] sessions)
    {
        (int Turn, LocalDate Day) last = (0, LocalDate.MinIsoValue);
        foreach (NumberedSession session in sessions)
        {
            if (!HasDays(session, out int turn, out PartialDate from)) continue;
            if (turn < last.Turn || from.Earliest < last.Day) return false;
            last = (turn, from.Latest);
        }

        return true;
    }

    private static bool HasDays(NumberedSession session, out int turn, out PartialDate from)
    {
        turn = session.Turn ?? 0;
        from = session.Session.From ?? default;
        return session is { Turn: not null, Session: { From: not null, Status: SessionStatus.Held or SessionStatus.Planned } };
    }
}
