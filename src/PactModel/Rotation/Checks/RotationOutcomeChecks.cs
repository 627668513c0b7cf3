namespace PactModel;

/// <summary>What can be said to be wrong with rules once slots and spells of membership are worked out; only recorded choices need the turns.</summary>
internal static class RotationOutcomeChecks
{
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        RotationPlaceChecks.Check(compiled, checker);
        RotationDayChecks.Check(compiled.Rules, checker);
        CheckTermStarts(compiled, checker);
        CheckFirstHolders(compiled, checker);
        checker.Each("roles", compiled.Rules.Roles, (c, role) =>
        {
            if (role is not RoleByOwnRotation own) return;
            using (c.Member("rotation")) Check(compiled.Of(own), c);
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
        }
    }

    private static void CheckTermStarts(CompiledRotation compiled, Checker checker) =>
        checker.Each("terms", compiled.Rules.Terms, (c, change) =>
        {
            if (change is { Start: not null, Term: SessionTerm })
                c.WarningAt("start", RotationFindings.TermStart, "Turns of sessions begin with their sessions, so this day is not used: leave it out, or record the session or the handover with which the first one begins.");
            else if (change is { FromTurn: { } turn, Start: { } start } && turn > compiled.Rules.FirstTurn && compiled.Slots.LastBefore(turn) is { } last && compiled.Slots.StartOf(last) is { } before && start <= before)
                c.ErrorAt("start", RotationFindings.TermStart, $"Turn {turn} cannot begin on {RotationText.Day(start)}: turn {last} begins on {RotationText.Day(before)}.");
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
                if (rules.Members.Count == 0 && segment.Order is KeyOrder && !segment.Order.Named.Any())
                    checker.ErrorAt("order", RotationFindings.OrderEmpty, "The order names nobody and no members are given, so nobody is ever due: give the members, or the keys of those who take part.");
                else if (rules.Members.Count > 0 && !rules.Members.Any(m => m.Party == party))
                    checker.ErrorAt("firstHolder", RotationFindings.FirstHolder, $"{party} is not among the members, so it cannot be the first holder at turn {turn}: once members are given, everyone who takes part is; add it, or name one that is there.");
                else if (!compiled.Members.IsMember(party, turn) || !HasPlace(compiled, i, party, turn))
                    checker.ErrorAt("firstHolder", RotationFindings.FirstHolder, $"{party} is not a member with a place in the order at turn {turn}, so it cannot be the first holder: name one that is, or correct the members.");
                else if (segment.FirstGroup is { } group && segment.Order.GroupCodes.Contains(group, StringComparer.Ordinal) && !Stands(compiled, i, group, party))
                    checker.ErrorAt("firstGroup", RotationFindings.FirstHolder, $"{party} is said to begin, but it does not stand in the group '{group}', which is said to begin too: correct one of the two.");
            }

            if (segment.FirstGroup is { } code && !segment.Order.GroupCodes.Contains(code, StringComparer.Ordinal))
                checker.ErrorAt("firstGroup", RotationFindings.FirstHolder, $"There is no group '{code}' in this order.");
            if (segment is { FirstHolder: null, FirstGroup: null, Order: not (NoOrder or ChoiceOrder) })
                checker.ErrorAt("firstHolder", RotationFindings.FirstHolder, $"Who is due at turn {turn} is not given: name the first holder; it is never inferred.");
        }
    }

    /// <summary>Says whether a party has a place in a group when a segment begins.</summary>
    private static bool Stands(CompiledRotation compiled, int segment, string group, PartyCode party) =>
        compiled.Orders.Begin(segment).Root.Levels.Any(level => string.Equals(level.Code, group, StringComparison.Ordinal) && level.StandBefore(party));

    private static bool HasPlace(CompiledRotation compiled, int segment, PartyCode party, int turn)
    {
        RotationOrder order = compiled.Rules.Segments[segment].Order;
        return RotationPlaceChecks.IsPlain(compiled.Rules, order) || RotationPlaceChecks.HasOwnPlace(compiled, order, party, turn) || compiled.Orders.Begin(segment).HolderStands;
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

            if (compiled.Turns.SourceOf(choice.Turn) is not ChoiceCycle { Choosers: { } choosers })
                c.Warning(RotationFindings.ChoiceGroup, $"At turn {choice.Turn} no choice was due: the order or a decision says who holds it.{Exchanged(compiled, choice.Turn)}");
            else if (!choosers.Include(choice.Holder, choice.Turn) || !compiled.Members.MayBeMember(choice.Holder, choice.Turn))
                c.Error(RotationFindings.ChoiceGroup, $"{choice.Holder} {WhyNot(compiled, choice, choosers)}, or record a decision.{Exchanged(compiled, choice.Turn)}");
            else if (barred.BarredBy(choice.Holder, choice.Turn) is { } bar)
                c.Warning(RotationFindings.ChoiceGroup, $"{choice.Holder} was chosen for turn {choice.Turn}, although it is not eligible: {bar.Summary}. Correct the choice or the decision.");
        });
    }

    /// <summary>Says why one that is recorded to have been chosen cannot be, and what to do.</summary>
    private static string WhyNot(CompiledRotation compiled, RecordedChoice choice, Choosers choosers) =>
        choosers.Include(choice.Holder, choice.Turn) ? $"is not a member at turn {choice.Turn}: choose one that is, correct the members"
        : IsOfBody(compiled.Rules, choice.Turn) ? $"is none of those whom the body may choose for turn {choice.Turn}: choose one that is"
        : $"does not belong to the group that is due at turn {choice.Turn}: choose one that does";

    private static string Exchanged(CompiledRotation compiled, int turn) => compiled.Turns.SwappedWith(turn) is var other && other != turn
        ? $" Turn {RotationNumber.Text(turn)} is exchanged with turn {RotationNumber.Text(other)}, where the choice for it is recorded."
        : "";

    /// <summary>Says whether the body as a whole chooses for a turn, not a group of it.</summary>
    private static bool IsOfBody(RotationRules rules, int turn) => rules.Segments.Last(s => (s.FromTurn ?? rules.FirstTurn) <= turn).Order is ChoiceOrder;

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
        if (party is { IsNone: true }) checker.ErrorAt("holder", RotationFindings.DecisionHolder, "The code is the default value, which names nobody: name the member.");
        else if (party is { } holder && !compiled.Members.MayBeMemberFrom(holder, turn))
        {
            checker.Error(RotationFindings.DecisionNotMember, HasMembers(compiled)
                ? $"The decision '{decision.Summary}' is about {holder}, which is not a member from turn {turn} on: correct the members, or whom the decision is about."
                : $"The decision '{decision.Summary}' is about {holder}, which no order in force from turn {turn} on names: name it there, give the members, or correct whom the decision is about.");
        }

        if (decision is SkipTurn { Group: { } code } && !compiled.Rules.Segments.Any(s => s.Order.GroupCodes.Contains(code, StringComparer.Ordinal)))
            checker.Error(RotationFindings.DecisionHolder, $"The decision '{decision.Summary}' names a group '{code}' that no order has.");
        foreach ((TurnHolder member, int at) in decision.Holders)
        {
            if (member.Kind is not (HolderKind.Party or HolderKind.Collective)) continue;
            foreach (PartyCode one in member.Parties.Where(p => !compiled.Members.MayBeMember(p, at)))
            {
                checker.Error(RotationFindings.DecisionNotMember, HasMembers(compiled)
                    ? $"The decision '{decision.Summary}' is about {one}, which is not a member at turn {at}: correct the members, or {Otherwise(decision, member)}."
                    : $"The decision '{decision.Summary}' is about {one}, which the order in force at turn {at} does not name: name it there, give the members, or {Otherwise(decision, member)}.");
            }
        }
    }

    private static bool HasMembers(CompiledRotation compiled) => compiled.Rules.Members.Count > 0;

    /// <summary>Returns what a decision can say of a holder that is, or has among its parties, one that is no member.</summary>
    private static string Otherwise(RotationDecision decision, TurnHolder holder)
    {
        if (holder.Kind == HolderKind.Collective) return "leave it out of those named together";
        bool usesItsOwn = decision is AssignTurn { Uses: PlaceUse.Named } || (decision is SplitTurn split && split.Parts.Any(p => p.UsesOwnTurn && p.Holder == holder));
        return usesItsOwn ? "mark it as an outsider that uses no turn of its own" : "mark it as an outsider";
    }
}
