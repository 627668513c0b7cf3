using NodaTime;

namespace PactModel;

/// <summary>The sessions on record with the turn each belongs to and the number each has.</summary>
internal sealed class SessionLedger
{
    /// <summary>Gets a record of no sessions.</summary>
    public static SessionLedger Empty { get; } = new([], []);

    private readonly Dictionary<int, int> _firstRecords;
    private readonly Dictionary<int, PartialDate?> _calledFor;

    private SessionLedger(NumberedSession[] sessions, Dictionary<int, int> firstRecords)
    {
        Sessions = sessions;
        _firstRecords = firstRecords;
        _calledFor = CalledFor(sessions);
        List<SessionDays> days = new(sessions.Length);
        foreach (NumberedSession session in sessions)
        {
            if (session is not { Turn: { } turn, Session: { From: { } from, Status: not (SessionStatus.Cancelled or SessionStatus.Postponed) } }) continue;
            PartialDate last = session.Session.To ?? from;
            PartialDate? called = session.Session.PostponedFrom ?? _calledFor.GetValueOrDefault(turn);
            days.Add(new SessionDays(turn, from.Earliest, from.Latest, LocalDate.Max(from.Earliest, last.Earliest), last.Latest, from.IsDay && last.IsDay, called?.Earliest, WasMoved(session)));
        }

        Days = SessionDays.InOrder(FirstOfEachTurn(days));
        foreach (NumberedSession session in sessions)
        {
            if (session is { Turn: { } turn, Session.Status: SessionStatus.Held }) LastHeld = Math.Max(LastHeld, turn);
        }
    }

    public NumberedSession[] Sessions { get; }

    /// <summary>Returns the sessions held by a day; one without an exact day counts as held, unless one of an earlier turn, or of its own, is known to be later.</summary>
    public IEnumerable<NumberedSession> HeldBy(LocalDate day)
    {
        NumberedSession[] held = Array.FindAll(Sessions, s => s.Session.Status == SessionStatus.Held);
        int toCome = held.Where(s => s.Session.From?.Earliest > day).Min(s => s.Turn) ?? int.MaxValue;
        return held.Where(s => s.Session.From is { IsExact: true } from ? from.Earliest <= day : !(s.Turn >= toCome) && !(s.Session.From?.Earliest > day));
    }

    /// <summary>Gets the known first and last days of turns that are sessions, by turn. First days fall only where one stands apart: it was put off, or the record contradicts the order of turns.</summary>
    public SessionDays[] Days { get; }

    /// <summary>Gets the highest turn of which a session was held, its day on record or not; 0 if none was.</summary>
    public int LastHeld { get; }

    /// <summary>Returns the place of the first record of the session of which a record tells: another where it was put off.</summary>
    public int FirstRecordOf(int place) => _firstRecords.GetValueOrDefault(place, place);

    /// <summary>Says whether a session was put off or brought forward, so that it need not be held in the order of turns.</summary>
    public bool WasMoved(NumberedSession session) => session.Session.PostponedFrom is not null || (session.Turn is { } turn && _calledFor.ContainsKey(turn));

    /// <summary>Returns, of the turns a session of which is on record as put off, the day for which that was called.</summary>
    private static Dictionary<int, PartialDate?> CalledFor(NumberedSession[] sessions)
    {
        Dictionary<int, PartialDate?> called = [];
        foreach (NumberedSession session in sessions)
        {
            if (session is { Turn: { } turn, Session.Status: SessionStatus.Postponed }) called.TryAdd(turn, session.Session.From);
        }

        return called;
    }

    /// <summary>Returns the kinds of sessions there are, by code.</summary>
    public static Dictionary<string, SessionKind> KindsOf(RotationRules rules)
    {
        Dictionary<string, SessionKind> kinds = new(StringComparer.Ordinal) { [SessionKind.Ordinary.Code] = SessionKind.Ordinary };
        foreach (SessionKind kind in rules.SessionKinds) kinds[kind.Code] = kind;
        return kinds;
    }

    /// <summary>Gives each session its turn and its number.</summary>
    /// <remarks>
    /// Where turns have days of their own, a session that uses one belongs to that in which it lies, or for which it was first called.
    /// Where they have none, it belongs to the turn of its number, if just the sessions that use turns are numbered together, or to the
    /// turn after the session before. One that uses none has none, even if the record says during which it falls.
    /// One that was put off, and is on record again, keeps both.
    /// </remarks>
    public static SessionLedger Build(RotationRules rules)
    {
        if (rules.Sessions.Count == 0) return Empty;
        Dictionary<string, SessionKind> kinds = KindsOf(rules);
        bool numbersAreTurns = kinds.Values.All(k => k.UsesTurn == (k.Numbering == SessionNumbering.Main));
        CalendarTurns calendar = new(rules);
        Dictionary<string, int> own = new(StringComparer.Ordinal);
        int turn = rules.FirstTurn - 1;
        int? number = calendar.AreAll ? null : rules.FirstTurn - 1;
        List<NumberedSession> sessions = new(rules.Sessions.Count);
        PutOffSessions putOff = new();
        Dictionary<int, int> firstRecords = [];
        foreach (Session session in rules.Sessions)
        {
            if (!kinds.TryGetValue(session.Kind, out SessionKind? kind) || session.Status == SessionStatus.Cancelled)
            {
                sessions.Add(new NumberedSession(session, null, null, usesTurn: false));
                continue;
            }

            int? first = putOff.FirstOf(sessions.Count, session);
            bool isSettled = kind.UsesTurn && numbersAreTurns && !calendar.AreAll && (session.Turn ?? session.Number) is not null;
            NumberedSession? same = first is { } place && !isSettled ? sessions[place] : null;
            int? itsTurn = kind.UsesTurn ? session.Turn ?? same?.Turn : null;
            int? itsNumber = session.Number ?? same?.Number;
            bool hasDays = kind.UsesTurn && itsTurn is null && calendar.Find(session, out itsTurn);
            if (kind.UsesTurn && !hasDays) itsTurn ??= numbersAreTurns && itsNumber is { } given ? given : calendar.AreAll ? null : turn + 1;
            itsNumber ??= kind.Numbering switch
            {
                SessionNumbering.Main => numbersAreTurns && itsTurn is { } counts && !calendar.Has(counts) ? itsTurn : number + 1,
                SessionNumbering.Own => own.GetValueOrDefault(kind.Code) + 1,
                _ => null,
            };
            if (itsTurn is { } used) turn = Counted(used, turn);
            if (kind.Numbering == SessionNumbering.Main && itsNumber is { } main) number = Counted(main, number);
            if (kind.Numbering == SessionNumbering.Own && itsNumber is { } counted) own[kind.Code] = Counted(counted, own.GetValueOrDefault(kind.Code));
            if (first is { } earlier) firstRecords[sessions.Count] = earlier;
            sessions.Add(new NumberedSession(session, itsNumber, itsTurn, kind.UsesTurn));

            // A session that was put off and is on record again was counted then: others may have come between.
            int Counted(int its, int? last) => first is null ? its : Math.Max(its, last ?? its);
        }

        return new SessionLedger([.. sessions], firstRecords);
    }

    /// <summary>Returns the earliest session of each turn, in the order of turns; of several on one day that which stands first.</summary>
    private static SessionDays[] FirstOfEachTurn(List<SessionDays> days)
    {
        if (IsByTurn(days)) return [.. days];
        SortedDictionary<int, SessionDays> first = [];
        foreach (SessionDays session in days)
        {
            if (!first.TryGetValue(session.Turn, out SessionDays? found) || session.First < found.First) first[session.Turn] = session;
        }

        return [.. first.Values];
    }

    /// <summary>Says whether there is one session a turn, in the order of turns, as in most records.</summary>
    private static bool IsByTurn(List<SessionDays> days)
    {
        for (int i = 1; i < days.Count; i++)
        {
            if (days[i].Turn <= days[i - 1].Turn) return false;
        }

        return true;
    }

    /// <summary>The turns that have days of their own, without regard to sessions.</summary>
    private sealed class CalendarTurns(RotationRules rules)
    {
        private TurnsInFact? _inFact;

        /// <summary>Gets whether every turn has days of its own.</summary>
        public bool AreAll { get; } = rules.Terms.Count > 0 && rules.Terms.All(t => t.Term is not SessionTerm);

        /// <summary>Says whether a turn has days of its own.</summary>
        public bool Has(int turn)
        {
            // Asked for every session on record, so it makes nothing.
            for (int i = rules.Terms.Count - 1; i >= 0; i--)
            {
                if (!(rules.Terms[i].FromTurn > turn)) return rules.Terms[i].Term is not SessionTerm;
            }

            return false;
        }

        /// <summary>Says whether the calendar settles to which turn a session belongs, and gives it; null if its days lie in no turn that is known, or may lie in several.</summary>
        public bool Find(Session session, out int? turn)
        {
            turn = null;
            if ((session.PostponedFrom ?? session.From) is not { } day || rules.Terms.All(t => t.Term is SessionTerm)) return false;
            _inFact ??= new TurnsInFact(rules, SlotTable.Build(rules, () => Empty, null));
            int? found = _inFact.On(day);
            if (!AreAll && (found is not { } before || !_inFact.IsFollowed(before))) return false;
            turn = found;
            return true;
        }
    }
}
