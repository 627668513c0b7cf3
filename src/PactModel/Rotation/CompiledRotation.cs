namespace PactModel;

/// <summary>Rules worked out: slots, holders, sessions, and what was noticed on the way.</summary>
internal sealed class CompiledRotation
{
    private readonly CompiledRotation?[] _without;

    public CompiledRotation(RotationRules rules)
    {
        Rules = rules;
        Sessions = SessionLedger.Build(rules);
        Slots = SlotTable.Build(rules, Sessions, (decision, message) => Unsound.Add((decision, message)));
        RotationCompiler compiler = new(rules, Slots);
        Turns = compiler.Compile();
        Members = compiler.Members;
        Placed = compiler.Placed;
        Starts = compiler.Starts;
        Skips = compiler.Skips;
        _without = new CompiledRotation?[rules.Decisions.Count];
    }

    public RotationRules Rules { get; }

    public SessionLedger Sessions { get; }

    public SlotTable Slots { get; }

    public TurnTimeline Turns { get; }

    public MemberTurns Members { get; }

    /// <summary>Gets the spells of membership, by their number in the rules, that have a place in some order.</summary>
    public IReadOnlySet<int> Placed { get; }

    public IReadOnlyList<PendingSkip> Skips { get; }

    /// <summary>Gets how the segments began, in their order.</summary>
    public IReadOnlyList<SegmentStart> Starts { get; }

    public List<(RotationDecision Decision, string Message)> Unsound { get; } = [];

    /// <summary>Returns the same rules without one decision, the rest worked out anew. Made once; safe between threads.</summary>
    public CompiledRotation Without(int decision)
    {
        if (Volatile.Read(ref _without[decision]) is { } made) return made;
        EquatableList<RotationDecision> rest = [.. Rules.Decisions.Where((_, i) => i != decision)];
        CompiledRotation without = new(Rules with { Decisions = rest });
        return Interlocked.CompareExchange(ref _without[decision], without, null) ?? without;
    }

    /// <summary>Returns the rules walked to just before a turn.</summary>
    public RotationCompiler At(int turn)
    {
        RotationCompiler compiler = new(Rules, Slots);
        compiler.GoTo(turn);
        return compiler;
    }
}
