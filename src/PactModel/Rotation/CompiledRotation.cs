namespace PactModel;

/// <summary>Rules worked out: slots, holders, sessions, and what was noticed on the way.</summary>
/// <remarks>
/// Each part is worked out when it is first asked for, once, and kept; two threads that ask at the same time get the same
/// one. Most rotations that are read are never asked for their turns.
/// </remarks>
internal sealed class CompiledRotation(RotationRules rules)
{
    private readonly CompiledRotation?[] _without = new CompiledRotation?[rules.Decisions.Count];
    private SessionLedger? _sessions;
    private SlotsWorkedOut? _slots;
    private MemberTurns? _members;
    private TurnsWorkedOut? _turns;

    public RotationRules Rules => rules;

    public SessionLedger Sessions => Volatile.Read(ref _sessions) ?? Keep(ref _sessions, SessionLedger.Build(rules));

    public SlotTable Slots => SlotsMade.Table;

    /// <summary>Gets the decisions about slots that cannot be followed.</summary>
    public List<(RotationDecision Decision, string Message)> Unsound => SlotsMade.Unsound;

    public MemberTurns Members => Volatile.Read(ref _members) ?? Keep(ref _members, new MemberTurns(rules, Slots));

    public TurnTimeline Turns => TurnsMade.Timeline;

    /// <summary>Gets the spells of membership, by their number in the rules, that have a place in some order.</summary>
    public IReadOnlySet<int> Placed => TurnsMade.Placed;

    public IReadOnlyList<PendingSkip> Skips => TurnsMade.Skips;

    /// <summary>Gets how the segments began, in their order.</summary>
    public IReadOnlyList<SegmentStart> Starts => TurnsMade.Starts;

    private SlotsWorkedOut SlotsMade => Volatile.Read(ref _slots) ?? Keep(ref _slots, MakeSlots());

    private TurnsWorkedOut TurnsMade => Volatile.Read(ref _turns) ?? Keep(ref _turns, MakeTurns());

    /// <summary>Returns the same rules without one decision, the rest worked out anew. Made once; safe between threads.</summary>
    public CompiledRotation Without(int decision)
    {
        if (Volatile.Read(ref _without[decision]) is { } made) return made;
        EquatableList<RotationDecision> rest = [.. rules.Decisions.Where((_, i) => i != decision)];
        return Keep(ref _without[decision], new CompiledRotation(rules with { Decisions = rest }));
    }

    /// <summary>Returns the rules walked to just before a turn.</summary>
    public RotationCompiler At(int turn)
    {
        RotationCompiler compiler = new(rules, Slots, Members);
        compiler.GoTo(turn);
        return compiler;
    }

    private static T Keep<T>(ref T? place, T made)
        where T : class =>
        Interlocked.CompareExchange(ref place, made, null) ?? made;

    private SlotsWorkedOut MakeSlots()
    {
        List<(RotationDecision Decision, string Message)> unsound = [];
        return new SlotsWorkedOut(SlotTable.Build(rules, Sessions, (decision, message) => unsound.Add((decision, message))), unsound);
    }

    private TurnsWorkedOut MakeTurns()
    {
        RotationCompiler compiler = new(rules, Slots, Members);
        return new TurnsWorkedOut(compiler.Compile(), compiler.Skips, compiler.Placed, compiler.Starts);
    }

    private sealed record SlotsWorkedOut(SlotTable Table, List<(RotationDecision Decision, string Message)> Unsound);

    private sealed record TurnsWorkedOut(TurnTimeline Timeline, IReadOnlyList<PendingSkip> Skips, IReadOnlySet<int> Placed, IReadOnlyList<SegmentStart> Starts);
}
