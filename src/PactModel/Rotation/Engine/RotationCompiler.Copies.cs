namespace PactModel;

/// <summary>Walks that go on from where another has come to, without one of its decisions.</summary>
internal sealed partial class RotationCompiler
{
    private readonly int _without = -1;

    private RotationCompiler(RotationCompiler walked, int without)
    {
        _rules = walked._rules;
        _orders = walked._orders;
        Members = walked.Members;
        bool bars = _rules.Decisions[without] is SuspendHolder or RelinquishTurns;
        _eligibility = bars ? walked._eligibility.Without(_rules.Decisions[without]) : walked._eligibility;
        _assigned = walked._assigned;
        _deferred = walked._deferred;
        _eventTurns = walked._eventTurns;
        _skips = walked._skips;
        _open = [.. walked._open.Where(skip => skip.Index != without)];
        _nextSkip = walked._nextSkip;
        _nextSegment = walked._nextSegment;
        _turn = walked._turn;
        _without = without;
        Segment = walked.Segment;
        Root = walked.Root.Copy();
        FindLeaves();
    }

    /// <summary>Returns a walk that goes on from this one without a decision, which until here has changed nothing.</summary>
    public RotationCompiler Without(int decision)
    {
        Open(_turn);
        return new RotationCompiler(this, decision);
    }

    /// <summary>Returns where this walk is: the cursors, who is let in, the skips that are open, by whom they are of, and the decision left out while it has still to tell.</summary>
    public WalkState State()
    {
        List<long> numbers = [];
        Root.AddState(numbers);
        SortedDictionary<int, int> open = [];
        foreach (PendingSkip skip in Open(_turn)) open[skip.Target] = open.GetValueOrDefault(skip.Target) + 1;
        foreach ((int target, int count) in open) numbers.AddRange([target, count]);
        int? given = _without < 0 ? null : _rules.Decisions[_without] switch
        {
            AssignTurn assigned => assigned.Turn,
            DeferTurn deferral => deferral.To,
            SuspendHolder suspension => suspension.Until - 1 ?? int.MaxValue,
            RelinquishTurns => int.MaxValue,
            _ => null,
        };
        numbers.Add(given >= _turn ? _without : -1);
        return new WalkState(numbers);
    }

    /// <summary>Returns who holds the turn this walk has come to, apart from exchanges.</summary>
    public TurnHolder Holder() => Given(_turn) ?? Resolve(_turn, null).At(0, _turn);
}
