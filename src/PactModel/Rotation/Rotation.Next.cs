using NodaTime;

namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>Returns the turn after that of the last session held, or the first turn if none is on record.</summary>
    /// <remarks>It looks at sessions alone, never at the calendar: for the turn that follows on a day, ask <see cref="NextTurn(LocalDate)"/>.</remarks>
    public Turn NextTurn() => new(this, NumberAfter(LastSession(LocalDate.MaxIsoValue)));

    /// <summary>Returns the first turn that begins after a day, or null if that is not known: where the session that is a turn is known in part, it may have begun or not.</summary>
    public Turn? NextTurn(LocalDate after) => _compiled.Slots.NextAfter(after) is { } turn ? new Turn(this, turn) : null;

    /// <summary>Returns the first turn, from one on, that a party holds, alone or as one of several, or null if it comes to none as the rules stand.</summary>
    /// <param name="party">The party.</param>
    /// <param name="from">The turn from which to look, itself included: that of <see cref="NextTurn()"/>, say.</param>
    /// <remarks>A turn that is disputed counts for each who claims it; parts of a turn that others hold do not. Found without walking from turn to turn.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public Turn? NextTurnOf(PartyCode party, int from)
    {
        Require(from);
        IEnumerable<int> chosen = Rules.Choices.Where(choice => choice.Holder == party).Select(choice => choice.Turn);
        return _compiled.Turns.NextOf(party, from, chosen) is { } turn ? new Turn(this, turn) : null;
    }

    /// <summary>Returns the turn of the next session as of a day; a session planned for that day is still to come.</summary>
    /// <param name="asOf">The day as of which it is asked: sessions held later count as still to come.</param>
    /// <param name="entryIntoForce">When the agreement entered into force, or null if that is not known; as for <see cref="NextDue"/>.</param>
    /// <param name="request">When a session was last asked for, or null if it was not.</param>
    /// <remarks>
    /// <para>
    /// That of the first session on record that is still to come, held later or planned. A planned one is past only when its last day
    /// certainly is, or, where its days are not on record, once a session of a later turn was held; where its days leave its turn open,
    /// it is the nearest of those in which they can lie.
    /// </para>
    /// <para>
    /// Else, where turns have days of their own, it is the running one, as recorded handovers moved it, if the last session on record was
    /// of an earlier turn, or if it still has days within which <see cref="NextDue"/> asks for a session, be it overdue (a clause that
    /// counts a period asks for one when that has passed); otherwise the one that follows it. Else it is the turn after the last session
    /// held. A session that is said to have been held in the month or year of the day counts as held.
    /// </para>
    /// </remarks>
    public Turn NextSessionTurn(LocalDate asOf, LocalDate? entryIntoForce = null, LocalDate? request = null) =>
        TurnAt(TurnOfNext(asOf, NextOnRecord(asOf), entryIntoForce, request));

    /// <summary>Returns the turn of the next session as of a day, given the session on record that is next.</summary>
    internal int TurnOfNext(LocalDate asOf, NumberedSession? next, LocalDate? entryIntoForce, LocalDate? request = null)
    {
        if (next?.Turn is { } its && its >= FirstTurn) return its;
        int turn = NextByRule(asOf, entryIntoForce, request);
        if (next is not { Turn: null }) return turn;
        if ((next.Session.PostponedFrom ?? next.Session.From) is { } day) return Nearest(turn, day);

        // Of one without a day or turn, the host on record tells it from the running turn.
        return next.Session.Host is { } host && RunningOn(asOf) is { } running && RoleAt(RotationRole.Host, turn) != host && RoleAt(RotationRole.Host, running) == host ? running : turn;
    }

    private int NextByRule(LocalDate asOf, LocalDate? entryIntoForce, LocalDate? request)
    {
        NumberedSession? last = LastSession(asOf);
        if (RunningOn(asOf) is { } running)
        {
            if (last?.Turn < running || OwesASession(running, asOf, NextDue(asOf, entryIntoForce, request))) return running;
            return Math.Max(running == int.MaxValue ? running : running + 1, NumberAfter(last));
        }

        if (_compiled.InFact.IsYetToBegin(asOf)) return NumberAfter(last);
        return NextTurn(asOf) is { } next && (last?.Turn is not { } held || next.Number > held) ? next.Number : NumberAfter(last);
    }

    /// <summary>Says whether a turn that runs on a day still has days on which a session is asked for; one that is overdue is asked for on every day.</summary>
    private bool OwesASession(int running, LocalDate day, SessionDue due)
    {
        if (due is not { On: { } span, Clause: { } clause }) return false;
        LocalDate asked = clause.AskedFrom(span);
        return asked <= day || _compiled.InFact.LatestLastOf(running) is not { } last || asked <= last;
    }

    /// <summary>Returns the turn, of those in which a date can lie, that is nearest to one.</summary>
    private int Nearest(int turn, PartialDate date)
    {
        if (_compiled.InFact.On(date.Earliest) is { } first) turn = Math.Max(turn, first);
        return _compiled.InFact.On(date.Latest) is { } last ? Math.Min(turn, last) : turn;
    }

    /// <summary>Returns the turn that in fact runs on a day, or the one before where the day of the handover is known in part; null where turns follow sessions or it is not known.</summary>
    private int? RunningOn(LocalDate day) => _compiled.InFact.AtLeastOn(day) is { } turn && !_compiled.Slots.FollowsSessions(turn) ? turn : null;

    /// <summary>Returns the session on record that is still to come and comes first: of those that none certainly comes before, the one of the lowest turn; one whose turn is not known comes after those.</summary>
    internal NumberedSession? NextOnRecord(LocalDate asOf)
    {
        int? held = null;
        List<NumberedSession> toCome = [];
        foreach (NumberedSession session in _compiled.Sessions.Sessions)
        {
            if (session.UsesTurn && IsToCome(session, asOf, ref held)) toCome.Add(session);
        }

        if (toCome.Count == 0) return null;
        LocalDate first = toCome.Min(s => s.Session.From?.Latest) ?? LocalDate.MaxIsoValue;
        return toCome.Where(s => s.Session.From is not { } day || day.Earliest <= first).MinBy(s => s.Turn ?? int.MaxValue);
    }

    /// <summary>Returns the records of the next session, the last first: of the one planned, or of the last of the turn, if that was put off and is not on record as held. One that is put off keeps its host and place.</summary>
    internal IEnumerable<Session> RecordsOfNext(int turn, NumberedSession? planned)
    {
        NumberedSession[] sessions = _compiled.Sessions.Sessions;
        int at = Array.FindLastIndex(sessions, s => planned is null ? s.Turn == turn : ReferenceEquals(s, planned));
        if (at < 0) yield break;
        int first = _compiled.Sessions.FirstRecordOf(at);
        bool isPutOff = sessions[at].Session.Status == SessionStatus.Postponed || (sessions[at].Session.Status == SessionStatus.Planned && first != at);
        if (planned is null && !isPutOff) yield break;
        yield return sessions[at].Session;
        if (first != at) yield return sessions[first].Session;
    }

    /// <summary>
    /// Says whether a session is still to come: one held, if it was held later; a planned one, unless its last day certainly is past, or
    /// nothing is known of its days and a session of a later turn was held.
    /// </summary>
    private bool IsToCome(NumberedSession session, LocalDate asOf, ref int? held)
    {
        (SessionStatus status, PartialDate? from) = (session.Session.Status, session.Session.From);
        if (status == SessionStatus.Held) return from?.Earliest > asOf;
        if (status != SessionStatus.Planned) return false;
        if ((session.Session.To ?? from) is { } last) return last.Latest >= asOf;
        held ??= LastSession(asOf)?.Turn ?? int.MinValue;
        return !(session.Turn < held);
    }

    /// <summary>Returns the last session, by its turn, that was held by a day and uses one.</summary>
    internal NumberedSession? LastSession(LocalDate asOf) =>
        _compiled.Sessions.HeldBy(asOf).Where(s => s.Turn is not null).MaxBy(s => s.Turn);

    /// <summary>Returns the number of the turn after a session's; there is one, as a session with the last number is refused.</summary>
    private int NumberAfter(NumberedSession? last) =>
        last?.Turn is { } turn ? Math.Max(FirstTurn, turn + 1) : FirstTurn;
}
