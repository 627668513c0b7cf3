using NodaTime;

namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>Returns who holds a turn. Found without walking the turns before it, and without allocating.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public TurnHolder HolderOf(int turn)
    {
        Require(turn);
        return _compiled.Turns.HolderOf(turn);
    }

    /// <summary>
    /// Returns the days of a turn by the rule, or null if they are not known: a session without exact days, a week beyond the
    /// session calendar, a day beyond the year 9999. Of a turn that runs until the next one's session, whose day is known in part
    /// or not on record, the last day is known only at the latest, by the next turn that has one. Found without walking, and without allocating.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public TurnSlot? SlotOf(int turn)
    {
        Require(turn);
        return _compiled.Slots.SlotOf(turn);
    }

    /// <summary>Returns a turn with all that is known of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public Turn TurnAt(int number)
    {
        Require(number);
        return new Turn(this, number);
    }

    /// <summary>Returns the turn in whose slot a day certainly lies, or null if it lies in none or that is not known. Recorded handovers move no slot.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first turn.</exception>
    public Turn? TurnOn(LocalDate day)
    {
        RequireDay(day, nameof(day));
        return _compiled.Slots.TurnOn(day) is { } turn ? new Turn(this, turn) : null;
    }

    /// <summary>
    /// Returns who in fact presided on a day, in the turn that ran by the recorded handovers, otherwise by the slots: the holder of
    /// the part if the turn is split, else who has the chair, by a decision about the turn or a rule of its own, else the holder.
    /// Null if no turn is known for the day, a handover is recorded too roughly to say, or nobody is known to have the chair.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first turn, by the slots and by a recorded handover to it.</exception>
    public TurnHolder? PresidedOn(LocalDate day)
    {
        if (_compiled.InFact.IsBeforeAll(day)) RequireDay(day, nameof(day));
        if (_compiled.InFact.On(day) is not { } turn) return null;
        foreach (TurnPart part in PartsOf(turn))
        {
            if (part.Until is not { } until || day < until) return part.Holder;
        }

        return RoleAt(RotationRole.Chair, turn);
    }

    /// <summary>Returns the turn after that of the last session held, or the first turn if none is on record.</summary>
    /// <remarks>It looks at sessions alone, never at the calendar: for the turn that follows on a day, ask <see cref="NextTurn(LocalDate)"/>.</remarks>
    public Turn NextTurn() => new(this, NumberAfter(LastSession(LocalDate.MaxIsoValue)));

    /// <summary>Returns the first turn that begins after a day, or null if that is not known: where the session that is a turn is known in part, it may have begun or not.</summary>
    public Turn? NextTurn(LocalDate after)
    {
        if (after == LocalDate.MaxIsoValue || _compiled.Slots.LastBegun(after) != _compiled.Slots.LastCertainlyBegun(after)) return null;
        int turn = _compiled.Slots.FirstTurnFrom(after.PlusDays(1));
        return _compiled.Slots.StartOf(turn) is null ? null : new Turn(this, turn);
    }

    /// <summary>Returns the turn of the next session as of a day; a session planned for that day is still to come.</summary>
    /// <remarks>
    /// That of the planned session; else, where turns have days of their own, the running one if the last session on record was of an
    /// earlier turn, or the first that begins later; else the turn after the last session held. A session that is said to have been held
    /// in the month or year of the day counts as held.
    /// </remarks>
    public Turn NextSessionTurn(LocalDate asOf)
    {
        if (PlannedSession(asOf)?.Turn is { } planned && planned >= FirstTurn) return TurnAt(planned);
        NumberedSession? last = LastSession(asOf);
        if (RunningOn(asOf) is { } running && last?.Turn < running) return TurnAt(running);
        return NextTurn(asOf) is { } next && (last?.Turn is not { } held || next.Number > held) ? next : TurnAt(NumberAfter(last));
    }

    /// <summary>Returns turns from one on, made one at a time as they are asked for.</summary>
    /// <param name="from">The first turn.</param>
    /// <param name="count">How many, or null for as many as are asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first turn is before the first that is known, or the count is negative.</exception>
    public IEnumerable<Turn> Plan(int from, int? count = null)
    {
        Require(from);
        if (count is { } asked) ArgumentOutOfRangeException.ThrowIfNegative(asked, nameof(count));
        return Walk(from, count ?? int.MaxValue);
    }

    /// <summary>Returns the turns whose slots touch a span of days, both included.</summary>
    /// <remarks>A span that begins before the first turn gives the turns from the first on. A turn whose first day is not known is left out.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or before the first turn.</exception>
    public IEnumerable<Turn> Plan(LocalDate from, LocalDate to)
    {
        if (to < from) throw new ArgumentOutOfRangeException(nameof(to), RotationText.Day(to), "The last day is before the first.");
        RequireDay(to, nameof(to));
        return PlanOf(from, to);
    }

    private IEnumerable<Turn> PlanOf(LocalDate from, LocalDate to)
    {
        if (_compiled.Slots.LastBegun(to) is not { } end) return [];
        int first = _compiled.Slots.LastBegun(from) ?? FirstTurn;
        return Walk(first, (long)end - first + 1)
            .Where(t => _compiled.Slots.StartOf(t.Number) is { } start && start <= to && (t.Slot is not { LatestLast: { } last } || last >= from));
    }

    /// <summary>Returns why a turn has its holder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public TurnExplanation Why(int turn)
    {
        Require(turn);
        return ExplanationBuilder.Build(_compiled, turn);
    }

    /// <summary>Returns who held the turn before, holds this one, and holds the next.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known, or the last number there is.</exception>
    public Troika TroikaAt(int turn)
    {
        TurnHolder current = HolderOf(turn);
        ArgumentOutOfRangeException.ThrowIfEqual(turn, int.MaxValue);
        return new Troika
        {
            Turn = turn,
            Previous = turn == FirstTurn ? null : HolderOf(turn - 1),
            Current = current,
            Next = HolderOf(turn + 1),
        };
    }

    internal EquatableList<TurnPart> PartsOf(int turn) => Lookups.Splits.TryGetValue(turn, out SplitTurn? split) ? split.Parts : [];

    internal CompiledRotation Compiled => _compiled;

    /// <summary>Returns the turn that in fact runs on a day, where turns have days of their own; null where they follow sessions or it is not known.</summary>
    internal int? RunningOn(LocalDate day) => _compiled.InFact.On(day) is { } turn && !_compiled.Slots.FollowsSessions(turn) ? turn : null;

    /// <summary>Returns the first planned session, by its turn, whose days are known and not over on a day.</summary>
    internal NumberedSession? PlannedSession(LocalDate asOf) => _compiled.Sessions.Sessions
        .Where(s => s is { Turn: not null, Session.Status: SessionStatus.Planned } && (s.Session.To ?? s.Session.From)?.Latest >= asOf)
        .MinBy(s => s.Turn);

    /// <summary>Returns the last session, by its turn, that was held by a day and uses one; one without a day counts as held, unless one of an earlier turn is known to be later.</summary>
    internal NumberedSession? LastSession(LocalDate asOf)
    {
        NumberedSession[] held = [.. _compiled.Sessions.Sessions.Where(s => s is { Turn: not null, Session.Status: SessionStatus.Held })];
        int toCome = held.Where(s => s.Session.From?.Earliest > asOf).Min(s => s.Turn) ?? int.MaxValue;
        return held.Where(s => s.Session.From is { IsExact: true } day ? day.Earliest <= asOf : s.Turn < toCome && !(s.Session.From?.Earliest > asOf)).MaxBy(s => s.Turn);
    }

    /// <summary>Returns the number of the turn after a session's; there is one, as a session with the last number is refused.</summary>
    private int NumberAfter(NumberedSession? last) =>
        last?.Turn is { } turn ? Math.Max(FirstTurn, turn + 1) : FirstTurn;

    private RotationLookups Lookups => _compiled.Lookups;

    private IEnumerable<Turn> Walk(int from, long count)
    {
        for (long turn = from; turn <= int.MaxValue && turn - from < count; turn++) yield return new Turn(this, (int)turn);
    }

    private void RequireDay(LocalDate day, string name)
    {
        if (_compiled.Slots.StartOf(FirstTurn) is { } first && day < first)
            throw new ArgumentOutOfRangeException(name, RotationText.Day(day), $"The first known turn, {FirstTurn}, begins on {RotationText.Day(first)}: ask for a day from then on.");
    }

    private void Require(int turn)
    {
        if (turn < FirstTurn)
            throw new ArgumentOutOfRangeException(nameof(turn), turn, $"The first known turn of this rotation is {FirstTurn}: ask for it or a later one.");
    }
}
