using NodaTime;

namespace PactModel;

/// <summary>Rules worked out: slots, holders, sessions, and what was noticed on the way.</summary>
/// <remarks>
/// Each part is worked out when it is first asked for, once, and kept; two threads that ask at the same time get the same
/// one. Most rotations that are read are never asked for their turns.
/// </remarks>
/// <param name="rules">The rules.</param>
/// <param name="body">The body whose role has this rotation of its own, and whose turns have the days; null where they have them by these rules.</param>
internal sealed class CompiledRotation(RotationRules rules, CompiledRotation? body = null)
{
    /// <summary>For how many decisions the rules without each are kept: what that takes grows with the square of their number, and few bodies have more.</summary>
    private const int MostKept = 100;

    private readonly CompiledRotation?[] _without = new CompiledRotation?[rules.Decisions.Count <= MostKept ? rules.Decisions.Count : 0];
    private SessionLedger? _sessions;
    private SlotsWorkedOut? _slots;
    private RotationLookups? _lookups;
    private TurnsInFact? _inFact;
    private MemberTurns? _members;
    private MemberSpans? _spans;
    private DueBy? _due;
    private OrderPlan? _orders;
    private TurnsWorkedOut? _turns;

    public RotationRules Rules => rules;

    public SessionLedger Sessions => Volatile.Read(ref _sessions) ?? Keep(ref _sessions, SessionLedger.Build(rules));

    public SlotTable Slots => SlotsMade.Table;

    /// <summary>Gets the decisions about slots that cannot be followed.</summary>
    public List<(RotationDecision Decision, string Message)> Unsound => SlotsMade.Unsound;

    /// <summary>Gets which turn in fact ran on a day.</summary>
    public TurnsInFact InFact => Volatile.Read(ref _inFact) ?? Keep(ref _inFact, new TurnsInFact(rules, Slots));

    public MemberTurns Members => Volatile.Read(ref _members) ?? Keep(ref _members, rules.Members.Count > 0 ? MemberTurns.Of(rules.Members, Spans) : MemberTurns.Of(rules.Segments));

    /// <summary>Gets the turns of the spells of membership, by their place in the rules.</summary>
    public MemberSpans Spans => Volatile.Read(ref _spans) ?? Keep(ref _spans, new MemberSpans(rules, TurnsOf));

    public TurnTimeline Turns => TurnsMade.Timeline;

    /// <summary>Gets the orders of the segments, for which no turn need be worked out.</summary>
    public OrderPlan Orders => Volatile.Read(ref _orders) ?? Keep(ref _orders, new OrderPlan(rules, Slots, Spans, Members));

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
    public CompiledRotation Of(RoleByOwnRotation role) => new(role.Rotation, this);

    /// <summary>Returns the rules walked to just before a turn.</summary>
    public RotationCompiler At(int turn)
    {
        RotationCompiler compiler = new(rules, Orders, Members);
        compiler.GoTo(turn);
        return compiler;
    }

    /// <summary>Returns between which turns the first lies from which a point counts.</summary>
    /// <remarks>
    /// The turn after the last of which a session was held counts as begun once that session is due by the cadence; others that follow are
    /// taken to begin after every day, as nothing is known of them.
    /// </remarks>
    public TurnRange TurnsOf(RotationPoint? point, int open)
    {
        if (point?.Turn is { } given) return new TurnRange(given, given, given);
        if (point?.Date is not { } day) return new TurnRange(open, open, open);
        (int earliest, int latest) = Slots.TurnsFrom(day);
        int told = earliest == latest ? latest : Slots.FirstTurnFrom(day);
        if (!Slots.FollowsSessions(latest) || latest != (body ?? this).Sessions.LastHeld + 1L || latest == int.MaxValue || !(Due < day)) return new TurnRange(earliest, latest, told);
        return new TurnRange(earliest == latest ? latest + 1 : earliest, latest + 1, told == latest ? latest + 1 : told, MayBeLater: true);
    }

    /// <summary>Gets the last of the days within which the session is due after all on record; null if none is.</summary>
    private LocalDate? Due => body is not null ? body.Due : (Volatile.Read(ref _due) ?? Keep(ref _due, new DueBy(DueSession.Earliest(rules, Sessions)))).Day;

    /// <summary>Keeps what was made in a place that is empty, and returns what stands there then: another thread may have been first.</summary>
    public static T Keep<T>(ref T? place, T made)
        where T : class =>
        Interlocked.CompareExchange(ref place, made, null) ?? made;

    private CompiledRotation MakeWithout(int decision)
    {
        EquatableList<RotationDecision> rest = [.. rules.Decisions.Where((_, i) => i != decision)];
        CompiledRotation without = new(rules with { Decisions = rest }, body);
        // Days rest on no other decision than stretches, and so does who is a member at which turn.
        if (rules.Decisions[decision] is StretchTurn) return without;
        (without._sessions, without._slots, without._members, without._spans) = (Sessions, SlotsMade, Members, Spans);
        if (rules.Decisions[decision] is not (SuspendHolder or RelinquishTurns)) without._orders = Orders;
        return without;
    }

    private SlotsWorkedOut MakeSlots()
    {
        List<(RotationDecision Decision, string Message)> unsound = [];
        SlotTable own = SlotTable.Build(rules, () => Sessions, (decision, message) => unsound.Add((decision, message)));
        return new SlotsWorkedOut(body?.Slots ?? own, unsound);
    }

    private TurnsWorkedOut MakeTurns()
    {
        RotationCompiler compiler = new(rules, Orders, Members);
        return new TurnsWorkedOut(compiler.Compile(), compiler.Skips, compiler.WastedOpenings);
    }

    private sealed record DueBy(LocalDate? Day);

    private sealed record SlotsWorkedOut(SlotTable Table, List<(RotationDecision Decision, string Message)> Unsound);

    private sealed record TurnsWorkedOut(TurnTimeline Timeline, IReadOnlyList<PendingSkip> Skips, IReadOnlyList<WastedOpening> WastedOpenings);
}
