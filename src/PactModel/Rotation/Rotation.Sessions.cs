namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>Gets the sessions on record, each with its number and turn, found where the record does not give them.</summary>
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
    /// <remarks>Of a split turn the holder of the part in which the session began is expected, where its day tells the part.</remarks>
    public EquatableList<SessionAudit> Audit()
    {
        List<SessionAudit> audit = [];
        TurnHolder? before = null;
        foreach (NumberedSession session in _compiled.Sessions.Sessions)
        {
            if (session.Session.Status != SessionStatus.Held) continue;
            TurnPart? part = session is { Turn: { } ofTurn, Session.From: { } from } ? HostPartOf(ofTurn, from) : null;
            TurnHolder? expected = part?.Holder ?? (session.Turn is { } turn && turn >= FirstTurn ? RoleAt(RotationRole.Host, turn) : null);
            audit.Add(new SessionAudit
            {
                Session = session,
                Expected = expected,
                Actual = session.Session.Host,
                Outcome = Judge(session, expected, before, isOtherPart: part is not null && part.Holder != HolderOf(session.Turn!.Value)),
            });
            if (session.UsesTurn) before = session.Session.Host;
        }

        return [.. audit];
    }

    /// <summary>Returns the part of a split turn whose holder hosts on a day; null where there is none, the day does not tell, or the host follows a rule or decision of its own.</summary>
    private TurnPart? HostPartOf(int turn, PartialDate day)
    {
        if (Lookups.Ruled.ContainsKey(RotationRole.Host) || Lookups.Assigned.GetValueOrDefault((RotationRole.Host, turn))?.Holder is not null) return null;
        foreach (TurnPart part in PartsOf(turn))
        {
            if (part.Until is not { } until || day.Latest < until) return part;
            if (day.Earliest < until) return null;
        }

        return null;
    }

    private SessionOutcome Judge(NumberedSession session, TurnHolder? expected, TurnHolder? before, bool isOtherPart)
    {
        if (session.Turn is not { } turn) return session.UsesTurn ? SessionOutcome.TurnNotKnown : SessionOutcome.UsesNoTurn;
        if (expected is null) return SessionOutcome.ExpectedNotKnown;
        if (session.Session.Host is not { } actual) return SessionOutcome.HostNotKnown;
        if (expected.Kind == HolderKind.Undecided) return SessionOutcome.NothingDue;
        if (actual.Party == expected.Party && actual.Parties == expected.Parties)
            return isOtherPart || (Rules.Decisions.Count > 0 && IsTouched(turn)) ? SessionOutcome.AsDecided : SessionOutcome.AsPlanned;
        if (actual == before) return SessionOutcome.HostRepeated;
        if (actual.Party is { } party && !_compiled.Members.IsMember(party, turn)) return SessionOutcome.Outsider;
        if (actual.Party is null) return SessionOutcome.NoSingleHost;
        if (HolderOf(turn + 1).Party == actual.Party) return SessionOutcome.NextInstead;
        return SessionOutcome.OtherMember;
    }

    /// <summary>Says whether a decision gives a turn, or its host, otherwise than the order does after all earlier turns as decided.</summary>
    private bool IsTouched(int turn) =>
        Lookups.Assigned.ContainsKey((RotationRole.Host, turn)) || ExplanationBuilder.DueAt(_compiled, turn) != HolderOf(turn);
}
