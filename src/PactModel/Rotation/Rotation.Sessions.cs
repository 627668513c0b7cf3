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

    /// <summary>Compares each session held with the plan: who was expected to host and to chair, who did, and what kinds of deviation those were.</summary>
    /// <remarks>Of a split turn the holder of the part in which the session began is expected, where its day tells the part.</remarks>
    public EquatableList<SessionAudit> Audit()
    {
        List<SessionAudit> audit = [];
        TurnHolder? host = null;
        TurnHolder? chair = null;
        foreach (NumberedSession session in _compiled.Sessions.Sessions)
        {
            if (session.Session.Status != SessionStatus.Held) continue;
            (TurnHolder? expected, SessionOutcome outcome) = Compare(RotationRole.Host, session, session.Session.Host, host);
            (TurnHolder? expectedChair, SessionOutcome ofChair) = Compare(RotationRole.Chair, session, session.Session.Chair, chair);
            bool hadNoHost = outcome == SessionOutcome.HostNotKnown && session.Session is { IsVirtual: true, Chair: not null };
            audit.Add(new SessionAudit
            {
                Session = session,
                Expected = expected,
                Actual = session.Session.Host,
                Outcome = hadNoHost ? SessionOutcome.HeldByVideo : outcome,
                ExpectedChair = expectedChair,
                ActualChair = session.Session.Chair,
                ChairOutcome = OfChair(ofChair),
            });
            if (session.UsesTurn) (host, chair) = (session.Session.Host, session.Session.Chair);
        }

        return [.. audit];
    }

    /// <summary>Returns who was to have a role at a session, and how who had it compares; <c>HostNotKnown</c> stands for any role that is not on record.</summary>
    private (TurnHolder? Expected, SessionOutcome Outcome) Compare(RotationRole role, NumberedSession session, TurnHolder? actual, TurnHolder? before)
    {
        if (session.Turn is not { } turn) return (null, session.UsesTurn ? SessionOutcome.TurnNotKnown : SessionOutcome.UsesNoTurn);
        TurnPart? part = PartOf(role, turn, session.Session.From?.Span);
        if ((part?.Holder ?? (turn >= FirstTurn ? RoleAt(role, turn) : null)) is not { } expected) return (null, SessionOutcome.ExpectedNotKnown);
        return (expected, actual is null ? SessionOutcome.HostNotKnown : Judge(role, turn, expected, actual, before, isOtherPart: part is not null && expected != HolderOf(turn)));
    }

    private SessionOutcome Judge(RotationRole role, int turn, TurnHolder expected, TurnHolder actual, TurnHolder? before, bool isOtherPart)
    {
        if (expected.Kind == HolderKind.Undecided && !(actual.Party is { } host && CannotBeChosen(role, turn, host))) return SessionOutcome.NothingDue;
        if (IsOf(actual, expected)) return isOtherPart || IsTouched(role, turn) ? SessionOutcome.AsDecided : SessionOutcome.AsPlanned;
        if (actual == before) return SessionOutcome.HostRepeated;
        if (actual.Party is { } party && !_compiled.Members.MayBeMember(party, turn)) return SessionOutcome.Outsider;
        if (actual.Party is null) return SessionOutcome.NoSingleHost;
        return RoleAt(role, turn + 1)?.Party == actual.Party ? SessionOutcome.NextInstead : SessionOutcome.OtherMember;
    }

    /// <summary>Says whether a holder is the one expected, member or outsider, or of several that are expected one, or some of them in the same way.</summary>
    private static bool IsOf(TurnHolder actual, TurnHolder expected)
    {
        if (expected.Party is { } due) return actual.Party == due;
        if (actual.Party is null && actual.Kind != expected.Kind) return false;
        return actual.Parties.All(p => expected.Parties.Contains(p));
    }

    /// <summary>Says whether a group is to choose who has a role at a turn, and may not choose a party for it.</summary>
    private bool CannotBeChosen(RotationRole role, int turn, PartyCode party)
    {
        if (Lookups.Assigned.GetValueOrDefault((role, turn))?.Holder is not null) return false;
        return Lookups.RuleOf(role, turn) switch
        {
            null => CannotBeChosen(_compiled, turn, party),
            RoleOfTurn ofTurn => CannotBeChosen(_compiled, turn + ofTurn.TurnsAhead, party),
            RoleByOwnRotation own => CannotBeChosen(Lookups.OwnRotations[own], turn, party),
            _ => false,
        };
    }

    private static bool CannotBeChosen(CompiledRotation compiled, int turn, PartyCode party)
    {
        int due = compiled.Turns.SwappedWith(turn);
        return compiled.Turns.SourceOf(due) is ChoiceCycle { Choosers: { } choosers } && !(choosers.Include(party, due) && compiled.Members.MayBeMember(party, due));
    }

    /// <summary>Says whether a decision gives a role at a turn otherwise than the order, and the role's rule, do after all earlier turns as decided.</summary>
    private bool IsTouched(RotationRole role, int turn)
    {
        if (Lookups.Assigned.GetValueOrDefault((role, turn))?.Holder is not null) return true;
        return Lookups.RuleOf(role, turn) switch
        {
            null => IsTouched(_compiled, turn),
            RoleOfTurn ofTurn => IsTouched(_compiled, turn + ofTurn.TurnsAhead),
            RoleByOwnRotation own => IsTouched(Lookups.OwnRotations[own], turn),
            _ => false,
        };
    }

    private static bool IsTouched(CompiledRotation compiled, int turn) =>
        compiled.Rules.Decisions.Count > 0 && ExplanationBuilder.DueAt(compiled, turn) != compiled.Turns.HolderOf(turn);

    private static ChairOutcome OfChair(SessionOutcome outcome) => outcome switch
    {
        SessionOutcome.AsPlanned => ChairOutcome.AsPlanned,
        SessionOutcome.AsDecided => ChairOutcome.AsDecided,
        SessionOutcome.HostRepeated => ChairOutcome.ChairRepeated,
        SessionOutcome.NextInstead => ChairOutcome.NextInstead,
        SessionOutcome.OtherMember => ChairOutcome.OtherMember,
        SessionOutcome.Outsider => ChairOutcome.Outsider,
        SessionOutcome.NoSingleHost => ChairOutcome.NoSingleChair,
        SessionOutcome.NothingDue => ChairOutcome.NothingDue,
        SessionOutcome.UsesNoTurn => ChairOutcome.UsesNoTurn,
        SessionOutcome.TurnNotKnown => ChairOutcome.TurnNotKnown,
        SessionOutcome.ExpectedNotKnown => ChairOutcome.ExpectedNotKnown,
        _ => ChairOutcome.ChairNotKnown,
    };
}
