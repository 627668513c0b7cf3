namespace PactModel;

/// <summary>Rules worked out: slots, holders, sessions, and what was noticed on the way.</summary>
/// <remarks>
/// Each part is worked out when it is first asked for, once, and kept; two threads that ask at the same time get the same
/// one. Most rotations that are read are never asked for their turns.
/// </remarks>
/// <param name="rules">The rules.</param>
/// <param name="days">The days of the turns of the body whose role has this rotation of its own; null where the turns have days by these rules.</param>
internal sealed class CompiledRotation(RotationRules rules, SlotTable? days = null)
{
    /// <summary>For how many decisions the rules without each are kept: what that takes grows with the square of their number, and few bodies have more.</summary>
    private const int MostKept = 100;

    private readonly CompiledRotation?[] _without = new CompiledRotation?[rules.Decisions.Count <= MostKept ? rules.Decisions.Count : 0];
    private SessionLedger? _sessions;
    private SlotsWorkedOut? _slots;
    private RotationLookups? _lookups;
    private TurnsInFact? _inFact;
    private MemberTurns? _members;
    private OrderPlan? _orders;
    private TurnsWorkedOut? _turns;

    public RotationRules Rules => rules;

    public SessionLedger Sessions => Volatile.Read(ref _sessions) ?? Keep(ref _sessions, SessionLedger.Build(rules));

    public SlotTable Slots => SlotsMade.Table;

    /// <summary>Gets the decisions about slots that cannot be followed.</summary>
    public List<(RotationDecision Decision, string Message)> Unsound => SlotsMade.Unsound;

    /// <summary>Gets which turn in fact ran on a day.</summary>
    public TurnsInFact InFact => Volatile.Read(ref _inFact) ?? Keep(ref _inFact, new TurnsInFact(rules, Slots));

    public MemberTurns Members => Volatile.Read(ref _members) ?? Keep(ref _members, rules.Members.Count > 0 ? MemberTurns.Of(rules.Members, Slots) : MemberTurns.Of(rules.Segments));

    public TurnTimeline Turns => TurnsMade.Timeline;

    /// <summary>Gets the orders of the segments, for which no turn need be worked out.</summary>
    public OrderPlan Orders => Volatile.Read(ref _orders) ?? Keep(ref _orders, new OrderPlan(rules, Slots));

    public IReadOnlyList<PendingSkip> Skips => TurnsMade.Skips;

    /// <summary>Gets the groups that choose although it is said who begins them.</summary>
    public IReadOnlyList<WastedOpening> WastedOpenings => TurnsMade.WastedOpenings;

    /// <summary>Gets what the rules say of single turns, roles and seats.</summary>
    public RotationLookups Lookups => Volatile.Read(ref _lookups) ?? Keep(ref _lookups, new RotationLookups(this));

    private SlotsWorkedOut SlotsMade => Volatile.Read(ref _slots) ?? Keep(ref _slots, MakeSlots());

    private TurnsWorkedOut TurnsMade => Volatile.Read(ref _turns) ?? Keep(ref _turns, MakeTurns());

    /// <summary>Returns the same rules without one decision, what rests on it worked out anew. Safe between threads.</summary>
    public CompiledRotation Without(int decision)
    {
        if (decision >= _without.Length) return MakeWithout(decision);
        return Volatile.Read(ref _without[decision]) ?? Keep(ref _without[decision], MakeWithout(decision));
    }

    /// <summary>Returns the rules of a role's own rotation, whose turns have the numbers and the days of these.</summary>
    public CompiledRotation Of(RoleByOwnRotation role) => new(role.Rotation, Slots);

    /// <summary>Returns the rules walked to just before a turn.</summary>
    public RotationCompiler At(int turn)
    {
        RotationCompiler compiler = new(rules, Orders, Members);
        compiler.GoTo(turn);
        return compiler;
    }

    private static T Keep<T>(ref T? place, T made)
        where T : class =>
        Interlocked.CompareExchange(ref place, made, null) ?? made;

    private CompiledRotation MakeWithout(int decision)
    {
        EquatableList<RotationDecision> rest = [.. rules.Decisions.Where((_, i) => i != decision)];
        CompiledRotation without = new(rules with { Decisions = rest }, days);
        // Days rest on no other decision than stretches, and so does who is a member at which turn.
        if (rules.Decisions[decision] is not StretchTurn) (without._sessions, without._slots, without._members) = (Sessions, SlotsMade, Members);
        return without;
    }

    private SlotsWorkedOut MakeSlots()
    {
        List<(RotationDecision Decision, string Message)> unsound = [];
        SlotTable own = SlotTable.Build(rules, () => Sessions.Days, (decision, message) => unsound.Add((decision, message)));
        return new SlotsWorkedOut(days ?? own, unsound);
    }

    private TurnsWorkedOut MakeTurns()
    {
        RotationCompiler compiler = new(rules, Orders, Members);
        return new TurnsWorkedOut(compiler.Compile(), compiler.Skips, compiler.WastedOpenings);
    }

    private sealed record SlotsWorkedOut(SlotTable Table, List<(RotationDecision Decision, string Message)> Unsound);

    private sealed record TurnsWorkedOut(TurnTimeline Timeline, IReadOnlyList<PendingSkip> Skips, IReadOnlyList<WastedOpening> WastedOpenings);
}
