namespace PactModel;

/// <summary>The orders of a rotation's segments, with every place each member ever has: built once, walked afresh by each compiler.</summary>
internal sealed class OrderPlan
{
    private readonly RotationRules _rules;
    private readonly OrderNode[] _roots;

    public OrderPlan(RotationRules rules, SlotTable slots, MemberSpans spans, MemberTurns members)
    {
        _rules = rules;
        Eligibility = new Eligibility(rules.Decisions);
        OrderBuilder builder = new(rules, slots, spans, rules.Members.Count == 0 ? (_, _) => true : members.IsMember, new ChoiceTable(rules.Choices));
        _roots = [.. rules.Segments.Select(builder.Build)];
        Placed = builder.Placed;
    }

    public Eligibility Eligibility { get; }

    /// <summary>Gets the spells of membership, by their number in the rules, that have a place in some order.</summary>
    public IReadOnlySet<int> Placed { get; }

    /// <summary>Returns the turns at which a segment begins, or who has a place or may be due changes.</summary>
    public IEnumerable<int> Changes()
    {
        for (int i = 0; i < _roots.Length; i++) yield return FirstTurnOf(i);
        foreach (int turn in Eligibility.Changes) yield return turn;
        foreach (OrderPlace place in _roots.SelectMany(r => r.Leaves).OfType<LeafNode>().SelectMany(l => l.Places))
        {
            yield return place.From;
            if (place.Until < int.MaxValue) yield return place.Until;
        }

        foreach (int turn in _roots.SelectMany(r => r.Leaves).OfType<ChoiceNode>().SelectMany(c => c.Changes)) yield return turn;
    }

    public int FirstTurnOf(int segment) => _rules.Segments[segment].FromTurn ?? _rules.FirstTurn;

    /// <summary>Returns how a segment begins: its levels at its first turn, with whoever is said to begin each next.</summary>
    public SegmentStart Begin(int segment)
    {
        OrderSegment begun = _rules.Segments[segment];
        OrderNode root = _roots[segment].Fresh();
        int turn = FirstTurnOf(segment);
        foreach (LeafNode leaf in root.Leaves.OfType<LeafNode>()) leaf.AdmitFrom(turn);
        root.Refresh(turn, Eligibility);
        HashSet<OrderNode> misplaced = [];
        foreach (OrderNode level in root.Levels)
        {
            if (level.First is { } first && !level.StandBefore(first)) misplaced.Add(level);
        }

        bool stands = begun.FirstHolder is { } party && root.StandBefore(party);
        if (begun.FirstGroup is { } code) root.Levels.FirstOrDefault(l => string.Equals(l.Code, code, StringComparison.Ordinal))?.BeNext(root);
        return new SegmentStart(root, stands, misplaced);
    }
}

/// <summary>How a segment begins: its levels, whether its first holder has a place, and the levels whose own first holder has none.</summary>
internal sealed record SegmentStart(OrderNode Root, bool HolderStands, IReadOnlySet<OrderNode> Misplaced);
