namespace PactModel;

/// <summary>What can be said to be wrong once the turns are worked out.</summary>
internal static class RotationOutcomeChecks
{
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        RotationPlaceChecks.Check(compiled, checker);
        RotationKeyChecks.Check(compiled.Rules, checker);
        RotationDayChecks.Check(compiled, checker);
        CheckTermStarts(compiled, checker);
        CheckFirstHolders(compiled, checker);
        checker.Each("roles", compiled.Rules.Roles, (c, role) =>
        {
            if (role is not RoleByOwnRotation own) return;
            using (c.Member("rotation")) Check(new CompiledRotation(own.Rotation), c);
        });
        if (compiled.Rules.Choices.Count > 0) CheckChoices(compiled, checker);
        for (int i = 0; i < compiled.Rules.Decisions.Count; i++)
        {
            using Checker.Scope list = checker.Member("decisions");
            using Checker.Scope item = checker.Item(i);
            RotationDecision decision = compiled.Rules.Decisions[i];
            foreach ((RotationDecision about, string message) in compiled.Unsound)
            {
                if (ReferenceEquals(about, decision)) checker.Error(RotationFindings.DecisionSlot, message);
            }

            CheckHolder(compiled, decision, checker);
            CheckTaken(compiled, decision, checker);
            if (decision.Expected.Count > 0) CheckExpected(compiled, i, checker);
        }
    }

    private static void CheckTermStarts(CompiledRotation compiled, Checker checker) =>
        checker.Each("terms", compiled.Rules.Terms, (c, change) =>
        {
            if (change is { FromTurn: { } turn, Start: { } start } && turn > compiled.Rules.FirstTurn && compiled.Slots.StartOf(turn - 1) is { } before && start <= before)
                c.ErrorAt("start", RotationFindings.TermStart, $"Turn {turn} cannot begin on {RotationText.Day(start)}: turn {turn - 1} begins on {RotationText.Day(before)}.");
        });

    private static void CheckFirstHolders(CompiledRotation compiled, Checker checker)
    {
        RotationRules rules = compiled.Rules;
        for (int i = 0; i < rules.Segments.Count; i++)
        {
            OrderSegment segment = rules.Segments[i];
            int turn = segment.FromTurn ?? rules.FirstTurn;
            using Checker.Scope list = checker.Member("segments");
            using Checker.Scope item = checker.Item(i);
            if (segment.FirstHolder is { } party)
            {
                if (rules.Members.Count > 0 && !rules.Members.Any(m => m.Party == party))
                    checker.ErrorAt("firstHolder", RotationFindings.FirstHolder, $"{party} is not among the members, so it cannot be the first holder at turn {turn}: once members are given, everyone who takes part is; add it, or name one that is there.");
                else if (!compiled.Members.IsMember(party, turn) || (!RotationPlaceChecks.IsPlain(rules, segment.Order) && !compiled.Orders.Begin(i).HolderStands))
                    checker.ErrorAt("firstHolder", RotationFindings.FirstHolder, $"{party} is not a member with a place in the order at turn {turn}, so it cannot be the first holder: name one that is, or correct the members.");
            }

            if (segment.FirstGroup is { } code && !segment.Order.GroupCodes.Contains(code, StringComparer.Ordinal))
                checker.ErrorAt("firstGroup", RotationFindings.FirstHolder, $"There is no group '{code}' in this order.");
            if (segment is { FirstHolder: null, FirstGroup: null, Order: not NoOrder })
                checker.ErrorAt("firstHolder", RotationFindings.FirstHolder, $"Who is due at turn {turn} is not given: name the first holder; it is never inferred.");
        }
    }

    private static void CheckChoices(CompiledRotation compiled, Checker checker)
    {
        Eligibility barred = new(compiled.Rules.Decisions);
        checker.Each("choices", compiled.Rules.Choices, (c, choice) =>
        {
            if (choice.Turn < compiled.Rules.FirstTurn)
            {
                c.Error(RotationFindings.ChoiceGroup, $"Turn {choice.Turn} is before the first known turn, {compiled.Rules.FirstTurn}.");
                return;
            }

            int other = compiled.Turns.SwappedWith(choice.Turn);
            string hint = other == choice.Turn ? "" : $" Turn {RotationNumber.Text(choice.Turn)} is exchanged with turn {RotationNumber.Text(other)}, where the choice for it is recorded.";
            if (compiled.Turns.SourceOf(choice.Turn) is not ChoiceCycle { Chooses: true } due)
                c.Warning(RotationFindings.ChoiceGroup, $"At turn {choice.Turn} no choice was due: the order or a decision says who holds it.{hint}");
            else if (!due.Allows(choice.Holder) || !compiled.Members.IsMember(choice.Holder, choice.Turn))
                c.Error(RotationFindings.ChoiceGroup, $"{choice.Holder} does not belong to the group that is due at turn {choice.Turn}: choose one that does, or record a decision.{hint}");
            else if (barred.BarredBy(choice.Holder, choice.Turn) is { } bar)
                c.Warning(RotationFindings.ChoiceGroup, $"{choice.Holder} was chosen for turn {choice.Turn}, although it is not eligible: {bar.Summary}. Correct the choice or the decision.");
        });
    }

    private static void CheckHolder(CompiledRotation compiled, RotationDecision decision, Checker checker)
    {
        (PartyCode? party, int turn) = decision switch
        {
            SkipTurn skip => (skip.Holder, skip.From),
            RelinquishTurns given => (given.Holder, given.From),
            SuspendHolder suspension => (suspension.Holder, suspension.From),
            DeferTurn deferral => (deferral.Holder, deferral.From),
            _ => ((PartyCode?)null, 0),
        };
        if (party is { } holder && !compiled.Members.IsMemberFrom(holder, turn)) NotMember(checker, decision, holder, turn);
        if (decision is SkipTurn { Group: { } code } && !compiled.Rules.Segments.Any(s => s.Order.GroupCodes.Contains(code, StringComparer.Ordinal)))
            checker.Error(RotationFindings.DecisionHolder, $"The decision '{decision.Summary}' names a group '{code}' that no order has.");
        (TurnHolder?[] named, int at) = decision switch
        {
            AssignTurn assigned => (new[] { assigned.Holder }, assigned.Turn),
            SplitTurn split => ([.. split.Parts.Select(p => p.Holder)], split.Turn),
            AssignRole role => ([role.Holder], role.Turn),
            _ => (Array.Empty<TurnHolder?>(), 0),
        };
        foreach (TurnHolder member in named.OfType<TurnHolder>())
        {
            if (member is { Kind: HolderKind.Outsider, Party: { } outside } && !compiled.Members.IsOpen && compiled.Members.IsMember(outside, at))
                checker.Warning(RotationFindings.DecisionHolder, $"The decision '{decision.Summary}' calls {outside} an outsider, but it is a member at turn {at}: name it as a party.");
            if (member.Kind is not (HolderKind.Party or HolderKind.Collective)) continue;
            foreach (PartyCode one in member.Parties.Where(p => !compiled.Members.IsMember(p, at))) NotMember(checker, decision, one, at);
        }
    }

    private static void NotMember(Checker checker, RotationDecision decision, PartyCode party, int turn) =>
        checker.Error(RotationFindings.DecisionNotMember, $"The decision '{decision.Summary}' is about {party}, which is not a member at turn {turn}: correct the members, or mark it as an outsider.");

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
