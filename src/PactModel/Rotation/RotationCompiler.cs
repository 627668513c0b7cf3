namespace PactModel;

/// <summary>
/// Follows the rules from change to change, never from turn to turn: between changes of membership, decisions and new passes
/// that let someone in, a cycle repeats and arithmetic does the rest.
/// </summary>
internal sealed partial class RotationCompiler
{
    private readonly RotationRules _rules;
    private readonly Eligibility _eligibility;
    private readonly List<(int From, OrderSegment Segment, OrderNode Root)> _segments = [];
    private readonly SortedSet<int> _events = [];
    private readonly List<PendingSkip> _skips = [];
    private readonly Dictionary<int, AssignTurn> _assigned = [];
    private readonly Dictionary<int, DeferTurn> _deferred = [];
    private readonly List<(int From, Cycle Cycle)> _epochs = [];
    private readonly int[] _eventTurns;
    private int _nextSegment;

    public RotationCompiler(RotationRules rules, SlotTable slots, MemberTurns members)
    {
        _rules = rules;
        Members = members;
        _eligibility = new Eligibility(rules.Decisions);
        ChoiceTable choices = new(ChoicesOf(rules));
        OrderBuilder builder = new(rules, slots, choices);
        foreach (OrderSegment segment in rules.Segments)
        {
            int from = segment.FromTurn ?? rules.FirstTurn;
            OrderNode root = builder.Build(segment.Order);
            _segments.Add((from, segment, root));
            _events.Add(from);
            foreach (OrderPlace place in root.Leaves.OfType<LeafNode>().SelectMany(l => l.Places))
            {
                _events.Add(place.From);
                _events.Add(place.Until);
            }
        }

        _events.UnionWith(_eligibility.Changes);
        foreach (RotationDecision decision in rules.Decisions) Prepare(decision);
        _eventTurns = [.. _events];
        _skips.Sort((a, b) => a.From.CompareTo(b.From));
    }

    public MemberTurns Members { get; }

    public IReadOnlyList<PendingSkip> Skips => _skips;

    public Eligibility Eligibility => _eligibility;

    /// <summary>Gets the order in force where the walk is.</summary>
    public OrderNode Root { get; private set; } = null!;

    public OrderSegment Segment { get; private set; } = null!;

    public TurnTimeline Compile()
    {
        Run(null);
        return new TurnTimeline(_epochs, _rules.Decisions.OfType<SwapTurns>());
    }

    /// <summary>Walks to just before a turn is resolved.</summary>
    public void GoTo(int turn) => Run(turn);

    private void Run(int? stopAt)
    {
        for (int turn = _rules.FirstTurn; ;)
        {
            BeginSegment(turn);
            Root.Refresh(turn, _eligibility);
            bool taken = _deferred.TryGetValue(turn, out DeferTurn? deferral) && Members.IsMember(deferral.Holder, turn);
            _assigned.TryGetValue(turn, out AssignTurn? assigned);
            bool cursorMoves = !taken && assigned?.Uses is null or PlaceUse.Due;
            if ((cursorMoves || turn == stopAt) && AdmitNow(turn)) continue;
            if (turn == stopAt) return;
            if (taken || assigned is not null)
            {
                if (!taken && assigned!.Uses == PlaceUse.Due) Resolve(turn, null);
                if (!taken && assigned!.Uses == PlaceUse.Named) MoveTo(assigned.Holder.Parties[0], turn);
                _epochs.Add((turn, new FixedCycle(taken ? TurnHolder.Of(deferral!.Holder) : assigned!.Holder)));
                if (turn == int.MaxValue) return;
                turn++;
                continue;
            }

            long toSkip = TurnsToSkip(turn);
            if (toSkip == 0)
            {
                _epochs.Add((turn, new FixedCycle(Resolve(turn, null))));
                if (turn == int.MaxValue) return;
                turn++;
                continue;
            }

            long end = NextEvent(turn);
            end = Math.Min(end, turn + Math.Min(toSkip, TurnsToAdmission()));
            if (stopAt is { } stop && stop < end)
            {
                Root.Advance(stop - turn);
                return;
            }

            _epochs.Add((turn, Root.ToCycle()));
            if (end >= int.MaxValue) return;
            Root.Advance(end - turn);
            turn = (int)end;
        }
    }

    private void BeginSegment(int turn)
    {
        if (_nextSegment >= _segments.Count || _segments[_nextSegment].From != turn) return;
        (_, Segment, Root) = _segments[_nextSegment++];
        foreach (LeafNode leaf in Root.Leaves.OfType<LeafNode>()) leaf.AdmitFrom(turn);
        Root.Refresh(turn, _eligibility);
        OrderNode? first = FirstLeaf();
        foreach (LeafNode leaf in Root.Leaves.OfType<LeafNode>())
        {
            if (!leaf.StandBefore(Segment.FirstHolder)) leaf.StandBefore(leaf.First);
        }

        for (OrderNode? node = first; node?.Parent is { } parent; node = parent)
            parent.Cursor = (node.IndexInParent + parent.Children.Length - 1) % parent.Children.Length;
    }

    /// <summary>Returns the leaf that the segment's first holder, or first group, stands in.</summary>
    private OrderNode? FirstLeaf()
    {
        if (Segment.FirstGroup is { } code) return Root.Leaves.FirstOrDefault(l => IsIn(l, code));
        if (Segment.FirstHolder is not { } party) return null;
        return Root.Leaves.FirstOrDefault(l => l is LeafNode leaf && leaf.Present.Any(p => p.Party == party))
            ?? Root.Leaves.FirstOrDefault(l => l is ChoiceNode choice && choice.Members.Contains(party));
    }

    private static bool IsIn(OrderNode node, string code)
    {
        for (OrderNode? at = node; at is not null; at = at.Parent)
        {
            if (string.Equals(at.Code, code, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static IEnumerable<(int Turn, PartyCode Holder)> ChoicesOf(RotationRules rules)
    {
        HashSet<int> chosen = [.. rules.Choices.Select(c => c.Turn)];
        IEnumerable<(int, PartyCode)> firsts = rules.Segments
            .Where(s => s.FirstHolder is not null && chosen.Add(s.FromTurn ?? rules.FirstTurn))
            .Select(s => (s.FromTurn ?? rules.FirstTurn, s.FirstHolder!.Value));
        return [.. rules.Choices.Select(c => (c.Turn, c.Holder)), .. firsts];
    }

    private void Prepare(RotationDecision decision)
    {
        switch (decision)
        {
            case SkipTurn skip:
                Skip(skip.Holder, skip.Group, skip.From, decision);
                break;
            case DeferTurn deferral:
                Skip(deferral.Holder, null, deferral.From, decision);
                if (deferral.To is { } to)
                {
                    _deferred.TryAdd(to, deferral);
                    Around(to);
                }

                break;
            case AssignTurn assigned:
                _assigned.TryAdd(assigned.Turn, assigned);
                Around(assigned.Turn);
                break;
            case SplitTurn { Turn: < int.MaxValue } split:
                foreach (TurnPart part in split.Parts.Where(p => p.UsesOwnTurn)) Skip(part.Holder.Party, null, split.Turn + 1, decision);
                break;
        }
    }

    private void Around(int turn)
    {
        _events.Add(turn);
        if (turn < int.MaxValue) _events.Add(turn + 1);
    }

    private void Skip(PartyCode? party, string? group, int from, RotationDecision decision)
    {
        _skips.Add(new PendingSkip(party, group, from, decision));
        _events.Add(from);
    }

    private long NextEvent(int turn)
    {
        int at = Array.BinarySearch(_eventTurns, turn);
        int next = at < 0 ? ~at : at + 1;
        return next < _eventTurns.Length ? _eventTurns[next] : int.MaxValue;
    }
}

/// <summary>A turn still to be lost: the first one at which its party or group is due.</summary>
internal sealed class PendingSkip(PartyCode? party, string? group, int from, RotationDecision decision)
{
    public PartyCode? Party { get; } = party;

    public string? Group { get; } = group;

    public int From { get; } = from;

    public RotationDecision Decision { get; } = decision;

    /// <summary>Gets or sets the turn at which it was lost, or null while that has not come.</summary>
    public int? TakenAt { get; set; }
}
