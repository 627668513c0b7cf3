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
    public Turn TurnAt(int number) => new(this, number);

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
        if (_compiled.InFact.IsBeforeAll(day)) RequireDay(day, nameof(day), _compiled.InFact.HandedOver);
        if (_compiled.InFact.On(day) is not { } turn) return null;
        foreach (TurnPart part in PartsOf(turn))
        {
            if (part.Until is not { } until || day < until) return part.Holder;
        }

        return RoleAt(RotationRole.Chair, turn);
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
    /// <remarks>
    /// A span that begins before the first turn gives the turns from the first on. A turn of which no day is on record is left out; one
    /// whose days are known in part is there if it may have one of the span. They stand in the order of their days.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or before the first turn.</exception>
    public IEnumerable<Turn> Plan(LocalDate from, LocalDate to)
    {
        if (to < from) throw new ArgumentOutOfRangeException(nameof(to), RotationText.Day(to), "The last day is before the first.");
        RequireDay(to, nameof(to));
        return PlanOf(from, to);
    }

    private IEnumerable<Turn> PlanOf(LocalDate from, LocalDate to) =>
        _compiled.Slots.Between(from, to).Select(turn => new Turn(this, turn))
            .Where(t => _compiled.Slots.StartOf(t.Number) is { } start && start <= to && (t.Slot is not { LatestLast: { } last } || last >= from));

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
        if (turn == int.MaxValue) throw new ArgumentOutOfRangeException(nameof(turn), turn, "This is the last number a turn can have, and no turn follows it: ask for an earlier one.");
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

    private RotationLookups Lookups => _compiled.Lookups;

    private IEnumerable<Turn> Walk(int from, long count)
    {
        for (long turn = from; turn <= int.MaxValue && turn - from < count; turn++) yield return new Turn(this, (int)turn);
    }

    /// <summary>Refuses a day before the first turn: by its slot, or where asked by the handover to it, if that is earlier.</summary>
    private void RequireDay(LocalDate day, string name, LocalDate? handedOver = null)
    {
        if (_compiled.Slots.FirstDay is not { } first || day >= first) return;
        string begins = handedOver is { } opened && opened < first ? $"The first known turn, {FirstTurn}, was handed over on {RotationText.Day(opened)} at the earliest"
            : SlotOf(FirstTurn)?.First == first
            ? $"The first known turn, {FirstTurn}, begins on {RotationText.Day(first)}"
            : $"No turn from {FirstTurn} on, the first known one, begins before {RotationText.Day(first)}";
        throw new ArgumentOutOfRangeException(name, RotationText.Day(day), $"{begins}: ask for a day from then on.");
    }

    private void Require(int turn)
    {
        if (turn < FirstTurn)
            throw new ArgumentOutOfRangeException(nameof(turn), turn, $"The first known turn of this rotation is {FirstTurn}: ask for it or a later one.");
    }
}
