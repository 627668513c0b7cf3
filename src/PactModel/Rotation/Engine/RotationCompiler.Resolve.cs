namespace PactModel;

internal sealed partial class RotationCompiler
{
    /// <summary>Works out who is due at a turn, with skips, and moves the cursors over it.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="passedOver">If given, receives who was passed over and by which decision.</param>
    /// <returns>The holder; of a group that chooses, its choices, so that it stays known that one was due.</returns>
    public Cycle Resolve(int turn, List<(object Passed, RotationDecision Decision)>? passedOver)
    {
        TurnPass pass = new(passedOver);
        List<PendingSkip>? taken = null;
        List<PendingSkip>? vain = null;
        while (true)
        {
            OrderNode? node = Root;
            PendingSkip? lost = null;
            GroupPlace? place = null;
            while (node is GroupNode group)
            {
                place = group.Next(pass);
                node = place?.Child;
                if (node is null) break;
                lost = Pending(turn, skip => skip.Group is not null && string.Equals(skip.Group, node.Code, StringComparison.Ordinal));
                if (lost is not null) break;
            }

            if (lost is not null)
            {
                Take(lost, turn);
                (taken ??= []).Add(lost);
                pass.PassOver(place!, lost.Decision);
                continue;
            }

            if (node is ChoiceNode choice)
            {
                lost = Pending(turn, skip => skip.Party is { } party && choice.HolderAt(turn).Party == party);
                bool isStruck = lost is not null && !choice.IsOpenedBy(lost.Party!.Value, turn);
                if (lost is not null)
                {
                    Take(lost, turn);
                    pass.Tell(lost.Party!.Value, lost.Decision);
                    if (!isStruck)
                    {
                        choice.DropOpening();
                        continue;
                    }
                }

                Cycle choices = isStruck ? choice.ToStruckCycle() : choice.ToCycle();
                SetVain(vain, choice, null);
                NoteOpening(choice, turn);
                Commit(node, pass);
                return choices;
            }

            if ((node as LeafNode)?.Next(pass) is not { } next)
            {
                if (node is LeafNode spent && spent.AdmitWaiting())
                {
                    Root.Refresh(turn, _eligibility);
                    continue;
                }

                if (pass.Passed.Count == 0) return LeafCycle.Undecided;
                pass.Passed.Clear();
                (vain, taken) = ([.. vain ?? [], .. taken ?? []], null);
                continue;
            }

            LeafNode leaf = (LeafNode)node!;
            if (2L * next.Rank <= leaf.Cursor && leaf.AdmitWaiting())
            {
                Root.Refresh(turn, _eligibility);
                continue;
            }

            lost = Pending(turn, skip => skip.Party == next.Party);
            leaf.Cursor = 2L * next.Rank;
            if (lost is null)
            {
                SetVain(vain, leaf, next.Party);
                Commit(leaf, pass);
                return new FixedCycle(next.Holder);
            }

            Take(lost, turn);
            (taken ??= []).Add(lost);
            pass.PassOver(next.Party, lost.Decision);
        }
    }

    /// <summary>Returns who would be due if no decision barred or passed over anyone at this turn; moves nothing.</summary>
    public TurnHolder DueBare(int turn)
    {
        OrderNode? node = Root;
        while (node is GroupNode group)
        {
            node = null;
            for (int step = 1; step <= group.Places.Length && node is null; step++)
            {
                OrderNode child = group.Places[(group.Cursor + step) % group.Places.Length].Child;
                if (child.Leaves.Any(l => l is LeafNode leaf ? leaf.Present.Count > 0 : l.HasCandidate(TurnPass.OfNobody))) node = child;
            }
        }

        if (node is ChoiceNode choice) return choice.BareHolderAt(turn);
        if (node is not LeafNode list) return TurnHolder.Undecided;
        OrderPlace? due = list.Present.Where(list.IsAdmitted).FirstOrDefault(p => 2L * p.Rank > list.Cursor) ?? (list.Present.Count > 0 ? list.Present[0] : null);
        return due?.Holder ?? TurnHolder.Undecided;
    }

    /// <summary>
    /// Returns the level in which a party has its place at the turn come to, or in which it may be chosen; null if there is none, or if
    /// it cannot be known which of several: of groups that may choose it, the one that is due.
    /// </summary>
    public OrderNode? LevelOf(PartyCode party, int turn)
    {
        if (Array.Find(_leaves, l => l.PlaceOf(party) is not null) is { } leaf) return leaf;
        ChoiceNode[] choosing = Array.FindAll(_choosing, c => c.MayChoose(party, turn));
        ChoiceNode[] listing = Array.FindAll(choosing, c => !c.IsOpen);
        if (listing.Length > 0) choosing = listing;
        return choosing is [var only] ? only : Array.Find(choosing, c => ReferenceEquals(c, DueLeaf()));
    }

    private OrderNode? DueLeaf()
    {
        OrderNode? node = Root;
        TurnPass pass = new();
        while (node is GroupNode group) node = group.Next(pass)?.Child;
        return node;
    }

    /// <summary>
    /// Moves the cursors to a member's own place, as if all between had been passed over: a place that comes before the cursor, or
    /// one that counts from the next pass, is come to in a new pass. A group that chooses has no cursor, but the levels above it do.
    /// </summary>
    private void MoveTo(PartyCode party, int turn)
    {
        if (LevelOf(party, turn) is not { } level) return;
        if (level is LeafNode leaf && leaf.PlaceOf(party) is { } place)
        {
            if (2L * place.Rank <= leaf.Cursor || !leaf.IsAdmitted(place)) leaf.AdmitWaiting();
            leaf.Cursor = 2L * place.Rank;
        }

        Commit(level, TurnPass.OfNobody);
    }

    private static void Commit(OrderNode leaf, TurnPass pass)
    {
        (leaf as ChoiceNode)?.DropOpening();
        for (OrderNode node = leaf; node.Parent is { } parent; node = parent) parent.MoveTo(node, pass);
    }

    /// <summary>Tells of skips whose party or group holds the very turn that they were to take from it, as all others were passed over too or may hold none.</summary>
    private static void SetVain(List<PendingSkip>? skips, OrderNode level, PartyCode? holder)
    {
        foreach (PendingSkip skip in skips ?? [])
        {
            bool isIn = skip.Party is { } party && party == holder;
            for (OrderNode? node = level; node is not null && !isIn; node = node.Parent) isIn = skip.Group is { } code && string.Equals(code, node.Code, StringComparison.Ordinal);
            skip.IsInVain = isIn;
        }
    }

    private PendingSkip? Pending(int turn, Predicate<PendingSkip> of) => Open(turn).Find(of);

    /// <summary>Returns the skips that have come by a turn and are not taken. The walk never goes back, so each comes once.</summary>
    private List<PendingSkip> Open(int turn)
    {
        while (_nextSkip < _skips.Count && _skips[_nextSkip].From <= turn) _open.Add(_skips[_nextSkip++]);
        return _open;
    }

    private void Take(PendingSkip skip, int turn)
    {
        skip.TakenAt = turn;
        _open.Remove(skip);
    }

    /// <summary>Returns how many turns from now the next pending skip is due; a large number if none is.</summary>
    private long TurnsToSkip(int turn)
    {
        long soonest = int.MaxValue;
        foreach (PendingSkip skip in Open(turn))
        {
            if (soonest == 0) break;
            if (skip.Group is { } code)
            {
                foreach (GroupNode parent in Groups(Root))
                {
                    if (Array.Find(parent.Children, c => string.Equals(c.Code, code, StringComparison.Ordinal)) is { } child)
                        soonest = Math.Min(soonest, parent.TurnOfChild(child, 0) ?? int.MaxValue);
                }
            }

            foreach (LeafNode leaf in _leaves)
            {
                if (skip.Party is { } party && leaf.TurnsTo(party) is { } turns) soonest = Math.Min(soonest, leaf.TurnOf(turns) ?? int.MaxValue);
            }

            if (skip.Party is { } named && _choosing.Length > 0 && NextChoiceOf(named, turn) is { } chosenFor) soonest = Math.Min(soonest, chosenFor - turn);
            foreach (ChoiceNode choice in _choosing)
            {
                if (skip.Party is { } party && choice.TurnOf(0) is { } first && choice.IsOpenedBy(party, (int)Math.Min(int.MaxValue, turn + first))) soonest = Math.Min(soonest, first);
            }
        }

        return soonest;
    }

    /// <summary>Returns the first turn, from one on, for which a party is recorded to have been chosen, whether or not a group may choose it then.</summary>
    private int? NextChoiceOf(PartyCode party, int turn)
    {
        int? next = null;
        foreach (RecordedChoice choice in _rules.Choices)
        {
            if (choice.Holder == party && choice.Turn >= turn && !(next <= choice.Turn)) next = choice.Turn;
        }

        return next;
    }

    /// <summary>Lets those in whose pass begins with this turn; says whether there were any.</summary>
    private bool AdmitNow(int turn)
    {
        bool any = false;
        foreach (LeafNode leaf in Waiting())
        {
            if (leaf.TurnOf(leaf.TurnsToWrap()) == 0) any |= leaf.AdmitWaiting();
        }

        if (any) Root.Refresh(turn, _eligibility);
        return any;
    }

    private long TurnsToAdmission()
    {
        long soonest = int.MaxValue;
        foreach (LeafNode leaf in Waiting()) soonest = Math.Min(soonest, leaf.TurnOf(leaf.TurnsToWrap()) ?? int.MaxValue);
        return soonest;
    }

    private IEnumerable<LeafNode> Waiting() => _leaves.Where(l => l.IsAwaited);

    private static IEnumerable<GroupNode> Groups(OrderNode node) =>
        node is GroupNode group ? [group, .. group.Children.SelectMany(Groups)] : [];
}
