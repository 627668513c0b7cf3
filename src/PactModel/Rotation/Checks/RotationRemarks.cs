namespace PactModel;

/// <summary>What is worth knowing about rules that can be followed; to know most of it, the turns must be worked out.</summary>
internal static class RotationRemarks
{
    /// <summary>Looks for what is worth knowing.</summary>
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        RotationPlaceChecks.Remark(compiled, checker);
        RotationKeyChecks.Check(compiled.Rules, checker);
        RotationDayChecks.Remark(compiled, checker);
        RotationNumberChecks.Remark(compiled, checker);
        checker.Each("roles", compiled.Rules.Roles, (c, role) =>
        {
            if (role is not RoleByOwnRotation own) return;
            using (c.Member("rotation")) Check(new CompiledRotation(own.Rotation), c);
        });
        using Checker.Scope list = checker.Member("decisions");
        for (int i = 0; i < compiled.Rules.Decisions.Count; i++)
        {
            using Checker.Scope item = checker.Item(i);
            RotationDecision decision = compiled.Rules.Decisions[i];
            CheckOutsiders(compiled, decision, checker);
            CheckTaken(compiled, decision, checker);
            if (decision.Expected.Count > 0) CheckExpected(compiled, i, checker);
        }
    }

    private static void CheckOutsiders(CompiledRotation compiled, RotationDecision decision, Checker checker)
    {
        if (compiled.Members.IsOpen) return;
        foreach ((TurnHolder holder, int at) in decision.Holders)
        {
            if (holder is { Kind: HolderKind.Outsider, Party: { } outside } && compiled.Members.IsMember(outside, at))
                checker.Warning(RotationFindings.DecisionHolder, $"The decision '{decision.Summary}' calls {outside} an outsider, but it is a member at turn {at}: name it as a party.");
        }
    }

    private static void CheckTaken(CompiledRotation compiled, RotationDecision decision, Checker checker)
    {
        if (decision is DeferTurn { To: { } to } deferral && !compiled.Members.IsMember(deferral.Holder, to))
            checker.Warning(RotationFindings.DecisionGone, $"{deferral.Holder} is no longer a member at turn {to}, to which its turn was deferred: the turn goes by the order.");
        foreach (PendingSkip skip in compiled.Skips)
        {
            if (!ReferenceEquals(skip.Decision, decision)) continue;
            if (skip.TakenAt is null)
                checker.Warning(RotationFindings.DecisionUnused, $"The decision '{decision.Summary}' never takes effect: {skip.Party?.ToString() ?? skip.Group} is not due from turn {skip.From} on.");
            else if (decision is DeferTurn { To: { } later } && skip.TakenAt >= later)
                checker.Warning(RotationFindings.DecisionUnused, $"The decision '{decision.Summary}' puts off turn {skip.TakenAt}, which is not before turn {later}.");
        }

        if (decision is SplitTurn split && compiled.Slots.SlotOf(split.Turn) is { } slot
            && split.Parts.Any(p => p.Until is { } until && (until <= slot.First || !slot.Contains(until))))
            checker.Warning(RotationFindings.DecisionSlot, $"A part of turn {split.Turn} has no day of the turn, {slot}: parts change after its first day and up to its last.");
    }

    private static void CheckExpected(CompiledRotation compiled, int decision, Checker checker)
    {
        CompiledRotation without = compiled.Without(decision);
        foreach (ExpectedHolder expected in compiled.Rules.Decisions[decision].Expected)
        {
            TurnHolder holder = without.Turns.HolderOf(expected.Turn);
            if (holder.Party != expected.Holder)
                checker.Warning(RotationFindings.DecisionExpected, $"The decision '{compiled.Rules.Decisions[decision].Summary}' expects {expected.Holder} at turn {expected.Turn}, but without it the turn is held by {holder}.");
        }
    }
}
