namespace PactModel;

/// <summary>Finds the decisions without which a turn would have another holder, everything after each worked out anew.</summary>
/// <remarks>
/// Until a decision first tells, the turns are the same without it. So the turns are walked once, and where a decision tells first a second
/// walk goes on without it. Walks that come to the same state go on as one: there are seldom more of them than the order has places.
/// </remarks>
internal sealed class CitedDecisions
{
    private readonly CompiledRotation _compiled;
    private readonly EquatableList<RotationDecision> _decisions;
    private readonly TurnHolder _holder;
    private readonly int _source;
    private readonly bool[] _isCited;
    private readonly Dictionary<EquatableList<(TurnRange OfMembers, int OfNames)>, TurnHolder> _byDays = [];
    private HolderDays? _days;

    private CitedDecisions(CompiledRotation compiled, int turn)
    {
        _compiled = compiled;
        _decisions = compiled.Rules.Decisions;
        _holder = compiled.Turns.HolderOf(turn);
        _source = compiled.Turns.SwappedWith(turn);
        _isCited = new bool[_decisions.Count];
        Exchanges(turn);
        SortedDictionary<int, List<int>> first = [];
        foreach ((int decision, int turnTold) in FirstTold())
        {
            if (!first.TryGetValue(turnTold, out List<int>? told)) first[turnTold] = told = [];
            told.Add(decision);
        }

        if (first.Count > 0) Walk(first);
    }

    /// <summary>Returns the decisions, in the order of the rules.</summary>
    public static EquatableList<RotationDecision> Of(CompiledRotation compiled, int turn)
    {
        if (compiled.Rules.Decisions.Count == 0) return [];
        CitedDecisions cited = new(compiled, turn);
        return [.. cited._decisions.Where((_, i) => cited._isCited[i])];
    }

    /// <summary>Follows a turn back through the exchanges to the one whose holder it has; without each exchange on the way it would be another.</summary>
    private void Exchanges(int turn)
    {
        int at = turn;
        for (int i = _decisions.Count - 1; i >= 0; i--)
        {
            if (_decisions[i] is not SwapTurns swap || (swap.First != at && swap.Second != at)) continue;
            _isCited[i] = _compiled.Turns.BeforeSwaps(Followed(at, i - 1)) != _holder;
            at = swap.First == at ? swap.Second : swap.First;
        }
    }

    private int Followed(int turn, int from)
    {
        int at = turn;
        for (int i = from; i >= 0; i--)
        {
            if (_decisions[i] is SwapTurns swap && (swap.First == at || swap.Second == at)) at = swap.First == at ? swap.Second : swap.First;
        }

        return at;
    }

    /// <summary>Returns the decisions that may tell for the turn, each with the turn at which it tells first; those on which days rest are settled at once.</summary>
    private IEnumerable<(int Decision, int Turn)> FirstTold()
    {
        int[] taken = new int[_decisions.Count];
        Array.Fill(taken, int.MaxValue);
        foreach (PendingSkip skip in _compiled.Skips)
        {
            if (skip.TakenAt is { } at) taken[skip.Index] = Math.Min(taken[skip.Index], at);
        }

        for (int i = 0; i < taken.Length; i++)
        {
            int? told = null;
            switch (_decisions[i])
            {
                case SwapTurns or AssignRole:
                    break;
                case SkipTurn or SplitTurn:
                    told = taken[i];
                    break;
                case SuspendHolder suspension:
                    told = suspension.From;
                    break;
                case RelinquishTurns given:
                    told = given.From;
                    break;
                case AssignTurn assigned:
                    told = assigned.Turn;
                    break;
                case DeferTurn deferral:
                    told = Math.Min(taken[i], deferral.To ?? int.MaxValue);
                    break;
                default:
                    bool isLater = _decisions[i].Turns.All(t => t.Turn > _source);
                    _isCited[i] = !isLater && HolderOnOtherDays(i) != _holder;
                    break;
            }

            if (told <= _source) yield return (i, told.Value);
        }
    }

    /// <summary>Returns who would hold the turn without a decision that moves days alone. Where all days on which holders rest count from the same turns, it is the same one.</summary>
    private TurnHolder HolderOnOtherDays(int decision)
    {
        if (_days is null)
        {
            _days = new HolderDays(_compiled.Rules);
            _byDays[_days.TurnsIn(_compiled)] = _holder;
        }

        if (_days.AreNone) return _holder;
        CompiledRotation without = _compiled.Without(decision);
        EquatableList<(TurnRange OfMembers, int OfNames)> turns = _days.TurnsIn(without);
        if (!_byDays.TryGetValue(turns, out TurnHolder? holder)) _byDays[turns] = holder = without.Turns.BeforeSwaps(_source);
        return holder;
    }

    private void Walk(SortedDictionary<int, List<int>> first)
    {
        RotationCompiler rules = _compiled.At(first.Keys.First());
        List<(RotationCompiler Walk, List<int> Without)> walks = [];
        foreach ((int turn, List<int> decisions) in first)
        {
            rules.GoTo(turn);
            walks = Together(rules, walks, turn);
            foreach (int decision in decisions) walks.Add((rules.Without(decision), [decision]));
        }

        rules.GoTo(_source);
        foreach ((RotationCompiler walk, List<int> without) in Together(rules, walks, _source))
        {
            if (walk.Holder() == _holder) continue;
            foreach (int decision in without) _isCited[decision] = true;
        }
    }

    /// <summary>Goes on to a turn with each walk, and lets those that are in the same state then go on as one; one that is where all decisions lead ends.</summary>
    private static List<(RotationCompiler Walk, List<int> Without)> Together(RotationCompiler rules, List<(RotationCompiler Walk, List<int> Without)> walks, int turn)
    {
        WalkState all = rules.State();
        Dictionary<WalkState, (RotationCompiler Walk, List<int> Without)> together = [];
        foreach ((RotationCompiler walk, List<int> without) in walks)
        {
            walk.GoTo(turn);
            WalkState state = walk.State();
            if (state.Equals(all)) continue;
            if (!together.TryGetValue(state, out var other))
            {
                together[state] = (walk, without);
                continue;
            }

            (List<int> more, List<int> fewer) = other.Without.Count >= without.Count ? (other.Without, without) : (without, other.Without);
            more.AddRange(fewer);
            together[state] = (other.Walk, more);
        }

        return [.. together.Values];
    }
}
