namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>Gets the sessions on record, each with its number and turn, counted where the record does not give them.</summary>
    public EquatableList<NumberedSession> Sessions => EquatableList.Create<NumberedSession>(_compiled.Sessions.Sessions);

    /// <summary>Returns the last session held that uses a turn, or null if none is on record.</summary>
    public NumberedSession? LastSession()
    {
        NumberedSession? last = null;
        foreach (NumberedSession session in _compiled.Sessions.Sessions)
        {
            if (session is { Turn: { } turn, Session.Status: SessionStatus.Held } && (last is null || turn >= last.Turn)) last = session;
        }

        return last;
    }

    /// <summary>Compares each session held with the plan: who was expected to host, who did, and what kind of deviation it was.</summary>
    public EquatableList<SessionAudit> Audit()
    {
        List<SessionAudit> audit = [];
        TurnHolder? before = null;
        foreach (NumberedSession session in _compiled.Sessions.Sessions)
        {
            if (session.Session.Status != SessionStatus.Held) continue;
            TurnHolder? expected = session.Turn is { } turn && turn >= FirstTurn ? RoleAt(RotationRole.Host, turn) : null;
            audit.Add(new SessionAudit
            {
                Session = session,
                Expected = expected,
                Actual = session.Session.Host,
                Outcome = Judge(session, expected, before),
            });
            if (session.Turn is not null) before = session.Session.Host;
        }

        return [.. audit];
    }

    private SessionOutcome Judge(NumberedSession session, TurnHolder? expected, TurnHolder? before)
    {
        if (session.Turn is not { } turn || expected is null) return SessionOutcome.UsesNoTurn;
        if (session.Session.Host is not { } actual) return SessionOutcome.HostNotKnown;
        if (expected.Kind == HolderKind.Undecided) return SessionOutcome.NothingDue;
        if (actual.Party == expected.Party && actual.Parties == expected.Parties)
            return Rules.Decisions.Count > 0 && IsTouched(turn) ? SessionOutcome.AsDecided : SessionOutcome.AsPlanned;
        if (actual == before) return SessionOutcome.HostRepeated;
        if (actual.Party is { } party && !_compiled.Members.IsMember(party, turn)) return SessionOutcome.Outsider;
        if (actual.Party is null) return SessionOutcome.NoSingleHost;
        if (HolderOf(turn + 1).Party == actual.Party) return SessionOutcome.NextInstead;
        return SessionOutcome.OtherMember;
    }

    private bool IsTouched(int turn)
    {
        if (_roles.ContainsKey((RotationRole.Host, turn))) return true;
        for (int i = 0; i < Rules.Decisions.Count; i++)
        {
            if (_compiled.Without(i).Turns.HolderOf(turn) != HolderOf(turn)) return true;
        }

        return false;
    }
}
