namespace PactModel;

/// <summary>Builds the explanation of a turn from the rules walked to just before it.</summary>
internal static class ExplanationBuilder
{
    public static TurnExplanation Build(CompiledRotation compiled, int turn)
    {
        int source = compiled.Turns.SwappedWith(turn);
        TurnExplanation bare = Bare(compiled, turn);
        return bare with
        {
            Holder = compiled.Turns.HolderOf(turn),
            Decisions = CitedDecisions.Of(compiled, turn),
            Parts = compiled.Lookups.Splits.TryGetValue(turn, out SplitTurn? split) ? split.Parts : [],
            ExchangedWith = source == turn ? null : Bare(compiled, source),
        };
    }

    /// <summary>Returns who is due at a turn by the order alone, after all earlier turns as decided.</summary>
    public static TurnHolder DueAt(CompiledRotation compiled, int turn) => compiled.At(turn).DueBare(turn);

    /// <summary>Explains a turn apart from exchanges, citing nothing.</summary>
    private static TurnExplanation Bare(CompiledRotation compiled, int turn)
    {
        RotationCompiler walk = compiled.At(turn);
        Dictionary<OrderNode, long> cursors = [];
        foreach (OrderNode node in Nodes(walk.Root)) cursors[node] = node is LeafNode leaf ? leaf.Cursor : node is GroupNode group ? group.Cursor : 0;
        Dictionary<OrderNode, int> passes = walk.Root.Leaves.OfType<LeafNode>().ToDictionary(l => (OrderNode)l, l => l.PassesBegun);
        TurnHolder due = walk.DueBare(turn);
        (RotationDecision? by, TurnHolder? to) = Given(compiled, walk, turn);
        List<(object Passed, RotationDecision Decision)> passed = [];
        TurnHolder resolved = walk.Resolve(turn, passed).At(0, turn);
        List<ExplanationLevel> levels = [];
        for (OrderNode? node = walk.Root; node is not null;)
        {
            bool beganPass = node is LeafNode leaf && leaf.PassesBegun != passes[leaf];
            ExplanationLevel level = Level(node, beganPass ? -1 : cursors[node], compiled.Rules, walk, turn, passed, resolved);
            // At the first turn of a segment no turn of it has passed: the cursor only stands ready before the first holder.
            levels.Add(turn == (walk.Segment.FromTurn ?? compiled.Rules.FirstTurn) ? level with { Cursor = null } : level);
            node = node is GroupNode group ? group.Places[group.Cursor].Child : null;
        }

        return new TurnExplanation
        {
            Turn = turn,
            Holder = to ?? resolved,
            Due = due,
            SegmentFrom = walk.Segment.FromTurn ?? compiled.Rules.FirstTurn,
            Levels = [.. levels],
            GivenBy = by,
            GivenTo = to,
        };
    }

    private static (RotationDecision? By, TurnHolder? To) Given(CompiledRotation compiled, RotationCompiler walk, int turn)
    {
        foreach (RotationDecision decision in compiled.Rules.Decisions)
        {
            if (decision is AssignTurn assigned && assigned.Turn == turn) return (decision, assigned.Holder);
            if (decision is DeferTurn deferral && deferral.To == turn && walk.Members.IsMember(deferral.Holder, turn)) return (decision, TurnHolder.Of(deferral.Holder));
        }

        return (null, null);
    }

    private static ExplanationLevel Level(OrderNode node, long cursor, RotationRules rules, RotationCompiler walk, int turn, List<(object Passed, RotationDecision Decision)> passed, TurnHolder resolved)
    {
        switch (node)
        {
            case GroupNode group:
                List<GroupPlace> inOrder = [.. Enumerable.Range(1, group.Places.Length).Select(step => group.Places[(cursor + step) % group.Places.Length])];
                int chosen = inOrder.IndexOf(group.Places[group.Cursor]);
                return new ExplanationLevel
                {
                    Group = group.Code,
                    Rule = group.Places.Length == 2 ? "two sides alternate" : "groups take turns",
                    Cursor = group.Places[cursor].Child.Code,
                    Places = [.. inOrder.Select((c, i) => new ExplanationPlace
                    {
                        Name = c.Child.Code!,
                        IsAfterCursor = true,
                        PassedOverBy = i >= chosen ? null : passed.Find(p => p.Passed == c).Decision?.Summary ?? "nobody in it may hold the turn",
                    })],
                };
            case LeafNode leaf:
                long before = cursor < 0 ? leaf.EndOfPass ?? cursor : cursor;
                OrderPlace? last = leaf.Places.FirstOrDefault(p => 2L * p.Rank == before);
                return new ExplanationLevel
                {
                    Group = leaf.Code,
                    Rule = leaf.Places.Any(p => p.Key is not null) ? "by key" : "in the order of the list",
                    Cursor = last is null ? null : Name(last),
                    Places = [.. leaf.Present.Select(p => new ExplanationPlace
                    {
                        Name = Name(p),
                        Holder = p.Holder,
                        IsAfterCursor = 2L * p.Rank > cursor,
                        PassedOverBy = Reason(p, leaf, walk, turn, passed),
                    })],
                };
            default:
                ChoiceNode choice = (ChoiceNode)node;
                RecordedChoice? recorded = rules.Choices.FirstOrDefault(c => c.Turn == turn && c.Holder == resolved.Party);
                return new ExplanationLevel
                {
                    Group = choice.Code,
                    Rule = RuleOf(choice, isOpening: recorded is null && resolved.Party is not null),
                    IsChosen = true,
                    Choice = recorded,
                    Places = [new ExplanationPlace { Name = resolved.ToString(), Holder = resolved, IsAfterCursor = true }],
                };
        }
    }

    private static string RuleOf(ChoiceNode choice, bool isOpening)
    {
        if (!choice.Chooses) return "there is no rule";
        if (isOpening) return "the first holder is stated";
        return choice.Code is null ? "the body chooses" : "the group chooses";
    }

    private static string? Reason(OrderPlace place, LeafNode leaf, RotationCompiler walk, int turn, List<(object Passed, RotationDecision Decision)> passed)
    {
        if (!leaf.IsAdmitted(place)) return "from the next pass";
        if (walk.Eligibility.BarredBy(place.Party, turn) is { } bar) return bar.Summary;
        bool holds = 2L * place.Rank == leaf.Cursor;
        foreach ((object who, RotationDecision decision) in passed)
        {
            if (!holds && who is PartyCode party && party == place.Party) return decision.Summary;
        }

        return null;
    }

    private static string Name(OrderPlace place) => place.Key is null ? place.Party.ToString() : $"{place.Party} '{place.Key}'";

    private static IEnumerable<OrderNode> Nodes(OrderNode node) =>
        node is GroupNode group ? [group, .. group.Children.SelectMany(Nodes)] : [node];
}
