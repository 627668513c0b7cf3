namespace PactModel;

/// <summary>
/// Follows the rules from change to change, never from turn to turn: between changes of membership, decisions and new passes
/// that let someone in, a cycle repeats and arithmetic does the rest.
/// </summary>
internal sealed partial class RotationCompiler
{
    /// <summary>Beyond the last number a turn can have.</summary>
    private const long NoTurn = int.MaxValue + 1L;

    private readonly RotationRules _rules;
    private readonly OrderPlan _orders;
    private readonly Eligibility _eligibility;
    private readonly SortedSet<int> _events = [];
    private readonly List<PendingSkip> _skips = [];
    private readonly List<PendingSkip> _open = [];
    private readonly List<WastedOpening> _wastedOpenings = [];
    private readonly Dictionary<int, AssignTurn> _assigned = [];
    private readonly Dictionary<int, DeferTurn> _deferred = [];
    private readonly List<(int From, Cycle Cycle)> _epochs = [];
    private readonly int[] _eventTurns;
    private readonly Dictionary<(PartyCode? Party, string? Group), int> _targets = [];
    private int _turn;
    private int _nextSkip;
    private int _nextSegment;
    private LeafNode[] _leaves = [];
    private ChoiceNode[] _choosing = [];

    public RotationCompiler(RotationRules rules, OrderPlan orders, MemberTurns members)
    {
        _rules = rules;
        _orders = orders;
        Members = members;
        _eligibility = orders.Eligibility;
        _turn = rules.FirstTurn;
        _events.UnionWith(orders.Changes());
        for (int i = 0; i < rules.Decisions.Count; i++) Prepare(rules.Decisions[i], i);
        _eventTurns = [.. _events];
        _skips = [.. _skips.OrderBy(s => s.From)];
    }

    public MemberTurns Members { get; }

    public IReadOnlyList<PendingSkip> Skips => _skips;

    public Eligibility Eligibility => _eligibility;

    /// <summary>Gets the groups that choose although it is said who begins them, for that one cannot be chosen at their first turn.</summary>
    public IReadOnlyList<WastedOpening> WastedOpenings => _wastedOpenings;

    /// <summary>Gets the order in force where the walk is.</summary>
    public OrderNode Root { get; private set; } = null!;

    public OrderSegment Segment { get; private set; } = null!;

    public TurnTimeline Compile()
    {
        Run(null);
        return new TurnTimeline(_epochs, _rules.Decisions.OfType<SwapTurns>());
    }

    /// <summary>Walks on to just before a turn is resolved, from where it has come to.</summary>
    public void GoTo(int turn)
    {
        Run(turn);
        _turn = turn;
    }

    private void Run(int? stopAt)
    {
        for (int turn = _turn; ;)
        {
            BeginSegment(turn);
            Root.Refresh(turn, _eligibility);
            if (turn == stopAt) return;
            if (Given(turn) is { } given)
            {
                if (stopAt is null) _epochs.Add((turn, new FixedCycle(given)));
                if (turn == int.MaxValue) return;
                turn++;
                continue;
            }

            // A turn that passes someone over is resolved on its own: who begins a pass depends on who is passed over.
            long toSkip = TurnsToSkip(turn);
            if (toSkip == 0)
            {
                Cycle resolved = Resolve(turn, null);
                if (stopAt is null) _epochs.Add((turn, resolved));
                if (turn == int.MaxValue) return;
                turn++;
                continue;
            }

            if (AdmitNow(turn)) continue;
            long end = NextEvent(turn);
            end = Math.Min(end, turn + Math.Min(toSkip, TurnsToAdmission()));
            if (stopAt is { } stop && stop < end)
            {
                Root.Advance(stop - turn);
                return;
            }

            foreach (ChoiceNode choice in _choosing)
            {
                if (choice.Opening is not null && choice.TurnOf(0) is { } first && turn + first < end) NoteOpening(choice, (int)(turn + first));
            }

            if (stopAt is null) _epochs.Add((turn, Root.ToCycle()));
            if (end > int.MaxValue) return;
            Root.Advance(end - turn);
            turn = (int)end;
        }
    }

    /// <summary>Returns who holds a turn by a decision, whatever the order says, and moves the cursors as the decision states.</summary>
    private TurnHolder? Given(int turn)
    {
        if (_deferred.TryGetValue(turn, out DeferTurn? deferral) && !IsWithout(deferral) && Members.IsMember(deferral.Holder, turn)) return TurnHolder.Of(deferral.Holder);
        if (!_assigned.TryGetValue(turn, out AssignTurn? assigned) || IsWithout(assigned)) return null;
        int noted = _wastedOpenings.Count;
        if (assigned.Uses == PlaceUse.Due) Resolve(turn, null);

        // Whoever was due, the decision says who holds the turn.
        _wastedOpenings.RemoveRange(noted, _wastedOpenings.Count - noted);
        if (assigned.Uses == PlaceUse.Named) MoveTo(assigned.Holder.Parties[0], turn);
        return assigned.Holder;
    }

    private bool IsWithout(RotationDecision decision) => _without >= 0 && ReferenceEquals(_rules.Decisions[_without], decision);

    private void NoteOpening(ChoiceNode choice, int turn)
    {
        if (choice.WastesOpening(turn)) _wastedOpenings.Add(new WastedOpening(_nextSegment - 1, Root, choice, choice.Opening!.Value, turn));
    }

    private void BeginSegment(int turn)
    {
        if (_nextSegment >= _rules.Segments.Count || _orders.FirstTurnOf(_nextSegment) != turn) return;
        Segment = _rules.Segments[_nextSegment];
        Root = _orders.Begin(_nextSegment++).Root;
        FindLeaves();
    }

    private void FindLeaves()
    {
        _leaves = [.. Root.Leaves.OfType<LeafNode>()];
        _choosing = [.. Root.Leaves.OfType<ChoiceNode>()];
        if (ReferenceEquals(_eligibility, _orders.Eligibility)) return;
        foreach (LeafNode leaf in _leaves) leaf.Renew();
    }

    private void Prepare(RotationDecision decision, int index)
    {
        switch (decision)
        {
            case SkipTurn skip:
                Skip(skip.Holder, skip.Group, skip.From, decision, index);
                break;
            case DeferTurn deferral:
                Skip(deferral.Holder, null, deferral.From, decision, index);
                if (deferral.To is { } to)
                {
                    _deferred.TryAdd(to, deferral);
                    _events.Add(to);
                }

                break;
            case AssignTurn assigned:
                _assigned.TryAdd(assigned.Turn, assigned);
                _events.Add(assigned.Turn);
                break;
            case SplitTurn { Turn: < int.MaxValue } split:
                foreach (TurnPart part in split.Parts.Where(p => p.UsesOwnTurn)) Skip(part.Holder.Party, null, split.Turn + 1, decision, index);
                break;
        }
    }

    private void Skip(PartyCode? party, string? group, int from, RotationDecision decision, int index)
    {
        if (!_targets.TryGetValue((party, group), out int target)) _targets[(party, group)] = target = _targets.Count;
        _skips.Add(new PendingSkip(party, group, from, decision, index, target));
        _events.Add(from);
    }

    private long NextEvent(int turn)
    {
        int at = Array.BinarySearch(_eventTurns, turn);
        int next = at < 0 ? ~at : at + 1;
        return next < _eventTurns.Length ? _eventTurns[next] : NoTurn;
    }
}

/// <summary>A group that chooses for its first turn, although it is said who begins: that one cannot be chosen then.</summary>
internal sealed record WastedOpening(int Segment, OrderNode Root, ChoiceNode Level, PartyCode Party, int Turn);

/// <summary>A turn still to be lost: the first one at which its party or group is due.</summary>
/// <param name="party">The party that loses it, or null if a group does.</param>
/// <param name="group">The group that loses it, or null if a party does.</param>
/// <param name="from">The earliest turn that is meant.</param>
/// <param name="decision">The decision.</param>
/// <param name="index">The place of the decision in the rules.</param>
/// <param name="target">A number of the party or group.</param>
internal sealed class PendingSkip(PartyCode? party, string? group, int from, RotationDecision decision, int index, int target)
{
    public PartyCode? Party { get; } = party;

    public string? Group { get; } = group;

    public int From { get; } = from;

    public RotationDecision Decision { get; } = decision;

    public int Index { get; } = index;

    public int Target { get; } = target;

    /// <summary>Gets or sets the turn at which it was lost, or null while that has not come.</summary>
    public int? TakenAt { get; set; }

    /// <summary>Gets or sets whether the party or group held that turn all the same, for want of others.</summary>
    public bool IsInVain { get; set; }
}
