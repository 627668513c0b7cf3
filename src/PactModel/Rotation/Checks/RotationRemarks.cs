namespace PactModel;

/// <summary>What is worth knowing about rules that can be followed; to know most of it, the turns must be worked out.</summary>
internal static class RotationRemarks
{
    /// <summary>Looks for what is worth knowing.</summary>
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        RotationPlaceChecks.Remark(compiled, checker);
        RotationKeyChecks.Check(compiled, checker);
        RotationDayChecks.Remark(compiled, checker);
        CheckFirstChosen(compiled, checker);
        RotationOpeningRemarks.Check(compiled, checker);
        RotationNumberChecks.Remark(compiled, checker);
        RotationSessionRemarks.Check(compiled, checker);
        RotationMemberRemarks.Check(compiled, checker);
        checker.Each("roles", compiled.Rules.Roles, (c, role) =>
        {
            if (role is not RoleByOwnRotation own) return;
            using Checker.Scope rotation = c.Member("rotation");
            CheckOwn(own.Rotation, c);
            Check(compiled.Of(own), c);
        });
        if (compiled.Rules.Decisions.Count == 0) return;
        Eligibility barred = new(compiled.Rules.Decisions);
        ILookup<int, PendingSkip> skips = compiled.Skips.ToLookup(skip => skip.Index);
        Dictionary<PartyCode, int[]> deferred = compiled.Rules.Decisions.OfType<DeferTurn>().GroupBy(d => d.Holder).ToDictionary(its => its.Key, its => its.Select(d => d.To).OfType<int>().Order().ToArray());
        using Checker.Scope list = checker.Member("decisions");
        for (int i = 0; i < compiled.Rules.Decisions.Count; i++)
        {
            using Checker.Scope item = checker.Item(i);
            RotationDecision decision = compiled.Rules.Decisions[i];
            CheckOutsiders(compiled, decision, checker);
            CheckGiven(compiled, i, barred, checker);
            CheckTaken(compiled, decision, skips[i], deferred, checker);
            if (decision.Expected.Count > 0) CheckExpected(compiled, i, checker);
        }
    }

    private static void CheckOutsiders(CompiledRotation compiled, RotationDecision decision, Checker checker)
    {
        if (compiled.Members.IsOpen) return;
        foreach ((TurnHolder holder, int at) in decision.Holders)
        {
            if (holder is { Kind: HolderKind.Outsider, Party: { } outside } && compiled.Members.IsCertainlyMember(outside, at))
                checker.Warning(RotationFindings.DecisionHolder, $"The decision '{decision.Summary}' calls {outside} an outsider, but it is a member at turn {at}: name it as a party.");
        }
    }

    /// <summary>Warns of a first holder in whose place another is recorded to have been chosen.</summary>
    private static void CheckFirstChosen(CompiledRotation compiled, Checker checker)
    {
        if (compiled.Rules.Choices.Count == 0) return;
        checker.Each("segments", compiled.Rules.Segments, (c, segment) =>
        {
            int turn = segment.FromTurn ?? compiled.Rules.FirstTurn;
            if (segment.FirstHolder is { } first && compiled.Rules.Choices.FirstOrDefault(choice => choice.Turn == turn) is { } chosen && chosen.Holder != first && compiled.Turns.SourceOf(turn) is ChoiceCycle { Opening.Party: { } opening } && opening == first)
                c.WarningAt("firstHolder", RotationFindings.FirstHolder, $"{first} is said to be the first holder, at turn {turn}, but {chosen.Holder} is recorded to have been chosen for it, and counts: correct one of the two.");
        });
    }

    /// <summary>Warns of days that a role's own rotation gives: its turns are those of the body.</summary>
    private static void CheckOwn(RotationRules own, Checker checker)
    {
        (string Member, int Count)[] dated = [("terms", own.Terms.Count), ("sessions", own.Sessions.Count), ("sessionsCompleteTo", own.SessionsCompleteTo is null ? 0 : 1), ("handovers", own.Handovers.Count), ("cadences", own.Cadences.Count), ("teams", own.Teams.Count)];
        foreach ((string member, int count) in dated)
        {
            if (count > 0) checker.WarningAt(member, RotationFindings.RoleDays, "A role's own rotation has the turns of the body, with the same numbers and days: leave this out, or make it the rotation of another body.");
        }
    }

    /// <summary>Warns of turns that a decision gives to one that is no member then or may not hold any, of exchanges that change nothing, and of turns held in parts of others.</summary>
    private static void CheckGiven(CompiledRotation compiled, int index, Eligibility barred, Checker checker)
    {
        RotationDecision decision = compiled.Rules.Decisions[index];
        (TurnHolder Holder, int Turn)[] given = decision switch
        {
            SwapTurns swap => [(compiled.Turns.HolderOf(swap.First), swap.First), (compiled.Turns.HolderOf(swap.Second), swap.Second)],
            DeferTurn { To: { } to } deferral => [(TurnHolder.Of(deferral.Holder), to)],
            AssignTurn assigned => [(assigned.Holder, assigned.Turn)],
            _ => [],
        };
        foreach ((TurnHolder holder, int turn) in given)
        {
            if (holder is not { Kind: HolderKind.Party, Party: { } party }) continue;
            if (decision is SwapTurns && !compiled.Members.MayBeMember(party, turn))
                checker.Warning(RotationFindings.DecisionGone, $"The decision '{decision.Summary}' gives turn {turn} to {party}, which {(compiled.Rules.Members.Count > 0 ? "is not a member then: correct the members" : "the order then in force does not name: correct that")}, or the decision.");
            else if (barred.BarredBy(party, turn) is { } bar)
                checker.Warning(RotationFindings.DecisionHolder, $"The decision '{decision.Summary}' gives turn {turn} to {party}, although it is not eligible: {bar.Summary}. Correct one of the two decisions.");
        }

        if (decision is AssignTurn { Uses: PlaceUse.Named, Holder.Party: { } named } own) CheckOwnPlace(compiled, own, named, checker);
        // Other exchanges can carry what this one does on to their own turns.
        if (decision is SwapTurns same && ChangesNothing(compiled, index, same))
            checker.Warning(RotationFindings.DecisionUnused, $"The decision '{same.Summary}' changes nothing: both turns are held by {given[0].Holder} anyway.");
        if (decision is SplitTurn split && compiled.Turns.HolderOf(split.Turn) is { Kind: HolderKind.Party, Party: { } due } && !split.Parts.Any(p => p.Holder.Parties.Contains(due)))
            checker.Warning(RotationFindings.DecisionParts, $"Turn {split.Turn} is that of {due}, but it holds no part of it: if the turn was given to others, say so by an assignment too.");
    }

    /// <summary>Says whether all exchanged turns would be held as they are without one exchange. Of turns with two holders, which no other exchange moves, it certainly changes something.</summary>
    private static bool ChangesNothing(CompiledRotation compiled, int index, SwapTurns swap)
    {
        int[] own = [swap.First, swap.Second], exchanged = [.. compiled.Rules.Decisions.OfType<SwapTurns>().SelectMany(s => (int[])[s.First, s.Second])];
        bool isAlone = exchanged.Count(own.Contains) == 2;
        if (isAlone) return compiled.Turns.HolderOf(swap.First) == compiled.Turns.HolderOf(swap.Second);
        CompiledRotation without = compiled.Without(index);
        return exchanged.All(t => without.Turns.HolderOf(t) == compiled.Turns.HolderOf(t));
    }

    /// <summary>Warns of a turn that is to use the holder's own place where that is not known.</summary>
    private static void CheckOwnPlace(CompiledRotation compiled, AssignTurn decision, PartyCode party, Checker checker)
    {
        RotationCompiler walk = compiled.At(decision.Turn);
        if (walk.Root is ChoiceNode || walk.LevelOf(party, decision.Turn) is not null) return;
        string why = walk.Root.Leaves.Any(l => l is ChoiceNode choice && choice.MayChoose(party, decision.Turn)) ? $"more than one group may choose {party}" : $"{party} has no place in the order";
        checker.Warning(RotationFindings.DecisionHolder, $"The decision '{decision.Summary}' uses nobody's turn, for {why} at turn {decision.Turn}: place it in a group, or let the turn use that of the holder due, or of no one.");
    }

    private static void CheckTaken(CompiledRotation compiled, RotationDecision decision, IEnumerable<PendingSkip> skips, Dictionary<PartyCode, int[]> deferred, Checker checker)
    {
        if (decision is DeferTurn { To: { } to } deferral && !compiled.Members.IsMember(deferral.Holder, to))
            checker.Warning(RotationFindings.DecisionGone, $"{deferral.Holder} is no longer a member at turn {to}, to which its turn was deferred: the turn goes by the order.");
        foreach (PendingSkip skip in skips)
        {
            if (skip.TakenAt is null)
                checker.Warning(RotationFindings.DecisionUnused, $"The decision '{decision.Summary}' {Lacks(decision)}: {skip.Party?.ToString() ?? skip.Group} is not due from turn {skip.From} on.");
            else if (skip.IsInVain)
                checker.Warning(RotationFindings.DecisionUnused, $"The decision '{decision.Summary}' takes turn {skip.TakenAt} from {skip.Party?.ToString() ?? skip.Group}, which holds it all the same, for nobody else may: correct this decision, or those that keep the others from it.");
            else if (decision is DeferTurn { To: { } later } && skip.TakenAt >= later)
                checker.Warning(RotationFindings.DecisionUnused, $"The decision '{decision.Summary}' puts off turn {skip.TakenAt}, which is not before turn {later}.");

            // A turn before the one lost that the holder has by a deferral has it by another.
            else if (decision is DeferTurn put && FirstFrom(skip.From, deferred[put.Holder]) is { } other && other < skip.TakenAt)
                checker.Warning(RotationFindings.DecisionUnused, $"The decision '{decision.Summary}' puts off turn {skip.TakenAt}, not turn {other}, which {skip.Party} has by another deferral: to put that off again, give that deferral the later turn.");
        }

        if (decision is SplitTurn split && compiled.InFact.WidestOf(split.Turn) is { } slot
            && split.Parts.Any(p => p.Until is { } until && (until <= slot.First || !slot.Contains(until))))
            checker.Warning(RotationFindings.DecisionSlot, $"A part of turn {split.Turn} has no day of the turn, {slot}: parts change after its first day and up to its last.");
    }

    /// <summary>Returns the first of rising turns from one on; null if there is none.</summary>
    private static int? FirstFrom(int turn, int[] turns) => Array.BinarySearch(turns, turn) is var at && (at < 0 ? ~at : at) is var place && place < turns.Length ? turns[place] : null;

    /// <summary>Says what becomes of a decision of which a turn that is to be passed over never comes.</summary>
    private static string Lacks(RotationDecision decision) => decision switch
    {
        DeferTurn { To: { } to } => $"gives turn {RotationNumber.Text(to)} without putting one off",
        SplitTurn => "takes no turn of its own from who holds a part",
        _ => "never takes effect",
    };

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
