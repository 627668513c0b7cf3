namespace PactModel;

/// <summary>The sessions on record with the turn each belongs to and the number each has.</summary>
internal sealed class SessionLedger
{
    private SessionLedger(NumberedSession[] sessions)
    {
        Sessions = sessions;
        List<SessionDays> days = [];
        foreach (NumberedSession session in sessions)
        {
            if (session is not { Turn: { } turn, Session: { From: { } from, Status: not (SessionStatus.Cancelled or SessionStatus.Postponed) } }) continue;
            PartialDate last = session.Session.To ?? from;
            days.Add(new SessionDays(turn, from.Earliest, from.Latest, last.Latest, from.IsDay && last.IsDay));
        }

        Days = [.. days.GroupBy(d => d.Turn).Select(g => g.MinBy(d => d.First)!).OrderBy(d => d.Turn)];
        for (int i = 1; i < Days.Length; i++)
        {
            if (Days[i].First < Days[i - 1].First) Days[i] = Days[i] with { First = Days[i - 1].First };
        }
    }

    public NumberedSession[] Sessions { get; }

    /// <summary>Gets the known first and last days of turns that are sessions, by turn; first days never fall.</summary>
    public SessionDays[] Days { get; }

    public static SessionLedger Build(RotationRules rules)
    {
        Dictionary<string, SessionKind> kinds = new(StringComparer.Ordinal) { [SessionKind.Ordinary.Code] = SessionKind.Ordinary };
        foreach (SessionKind kind in rules.SessionKinds) kinds[kind.Code] = kind;
        bool numbersAreTurns = kinds.Values.All(k => k.UsesTurn == (k.Numbering == SessionNumbering.Main));
        Dictionary<string, int> own = new(StringComparer.Ordinal);
        int turn = rules.FirstTurn - 1;
        int number = rules.FirstTurn - 1;
        List<NumberedSession> sessions = [];
        foreach (Session session in rules.Sessions)
        {
            if (!kinds.TryGetValue(session.Kind, out SessionKind? kind) || session.Status == SessionStatus.Cancelled)
            {
                sessions.Add(new NumberedSession(session, null, null));
                continue;
            }

            int? itsTurn = session.Turn;
            int? itsNumber = session.Number;
            if (kind.UsesTurn) itsTurn ??= numbersAreTurns && itsNumber is { } given ? given : turn + 1;
            itsNumber ??= kind.Numbering switch
            {
                SessionNumbering.Main => numbersAreTurns ? itsTurn : number + 1,
                SessionNumbering.Own => own.GetValueOrDefault(kind.Code) + 1,
                _ => null,
            };
            if (kind.UsesTurn && itsTurn is { } used) turn = used;
            if (kind.Numbering == SessionNumbering.Main && itsNumber is { } main) number = main;
            if (kind.Numbering == SessionNumbering.Own && itsNumber is { } counted) own[kind.Code] = counted;
            sessions.Add(new NumberedSession(session, itsNumber, itsTurn));
        }

        return new SessionLedger([.. sessions]);
    }
}
