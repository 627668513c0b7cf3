namespace PactModel.Tests.Rotations.Tables;

/// <summary>Who is due at a turn with all earlier turns as decided: found by taking away what the decisions do at that turn.</summary>
internal sealed class StepTest(RotationRules rules)
{
    private readonly Rotation _rotation = new(rules);
    private readonly Dictionary<EquatableList<RotationDecision>, Rotation> _made = [];
    private readonly Dictionary<RotationDecision, int> _lost = [];

    public TurnHolder DueAt(int turn)
    {
        EquatableList<RotationDecision> before = [.. rules.Decisions.SelectMany(d => Before(d, turn))];
        if (!_made.TryGetValue(before, out Rotation? rotation)) _made[before] = rotation = new Rotation(rules with { Decisions = before });
        return rotation.HolderOf(turn);
    }

    private IEnumerable<RotationDecision> Before(RotationDecision decision, int turn) => decision switch
    {
        SwapTurns swap when swap.First == turn || swap.Second == turn => [],
        AssignTurn assigned when assigned.Turn == turn => [],
        SkipTurn skip when LostAt(skip, skip.From) >= turn => [],
        DeferTurn deferral when LostAt(deferral, deferral.From) >= turn => [],
        DeferTurn deferral when deferral.To >= turn => [deferral with { To = null }],
        SuspendHolder suspension when suspension.From >= turn => [],
        SuspendHolder suspension when suspension.Until is null || suspension.Until > turn => [suspension with { Until = turn }],
        RelinquishTurns given when given.From >= turn => [],
        RelinquishTurns given => [new SuspendHolder { Holder = given.Holder, From = given.From, Until = turn }],
        _ => [decision],
    };

    /// <summary>Returns the turn that a decision takes away: the first that has another holder without it.</summary>
    private int LostAt(RotationDecision decision, int from)
    {
        if (_lost.TryGetValue(decision, out int lost)) return lost;
        Rotation without = new(rules with { Decisions = [.. rules.Decisions.Where(d => d != decision)] });
        return _lost[decision] = Enumerable.Range(from, 1000).First(t => _rotation.HolderOf(t) != without.HolderOf(t));
    }
}
