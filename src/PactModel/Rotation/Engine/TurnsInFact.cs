using NodaTime;

namespace PactModel;

/// <summary>Which turn in fact ran on a day: by the slots, and by the recorded handovers where there are any.</summary>
internal sealed class TurnsInFact
{
    private readonly int _firstTurn;
    private readonly SlotTable _slots;
    private readonly Dictionary<int, DateSpan> _began;

    public TurnsInFact(RotationRules rules, SlotTable slots)
    {
        _firstTurn = rules.FirstTurn;
        _slots = slots;
        _began = InOrder(rules.Handovers);
    }

    /// <summary>Gets the earliest day on which the first turn can have been handed over; null if no handover to it is on record.</summary>
    public LocalDate? HandedOver => Began(_firstTurn)?.Earliest;

    /// <summary>Says whether a day is before the first turn, by the slots and by a recorded handover to it.</summary>
    public bool IsBeforeAll(LocalDate day) =>
        _slots.FirstDay is { } start && day < start && !(Began(_firstTurn) is { } opened && day >= opened.Earliest);

    /// <summary>Returns the turn that ran on a day, or null if none is known for it or a handover is recorded too roughly to say.</summary>
    /// <remarks>
    /// A turn runs from the handover to it, or its slot's first day, to the handover to the next, or its slot's last day. So recorded
    /// handovers also say who presided between sessions where a turn is just its session.
    /// </remarks>
    public int? On(LocalDate day) => On(day, atLeast: false);

    /// <summary>Returns the turn that ran on a day, where each handover known in part is taken to have been on the last day that it can mean: no earlier turn ran.</summary>
    public int? AtLeastOn(LocalDate day) => On(day, atLeast: true);

    /// <summary>Says whether the handover to the first turn is on record for a later day.</summary>
    public bool IsYetToBegin(LocalDate day) => Began(_firstTurn) is { } opened && day < opened.Latest;

    private int? On(LocalDate day, bool atLeast)
    {
        if (LastBegun(day) is not { } turn) return null;
        if (On(day, turn, atLeast) is { } found) return found;
        return _slots.LastCertainlyBegun(day) is { } certain && certain != turn && !_began.Keys.Any(t => t > Math.Min(certain, turn) && t <= Math.Max(certain, turn)) ? On(day, certain, atLeast) : null;
    }

    private int? On(LocalDate day, int turn, bool atLeast)
    {
        while (Began(turn) is { } began && day < began.Latest)
        {
            if (!atLeast && day >= began.Earliest) return null;
            turn--;
        }

        while (turn < int.MaxValue && Began(turn + 1) is { } next && day >= (atLeast ? next.Latest : next.Earliest))
        {
            if (day < next.Latest) return null;
            turn++;
        }

        return HasBegun(turn, day) && Runs(turn, day) ? turn : null;
    }

    /// <summary>Returns the turn that ran on whichever day a date turns out to be, or null if that differs or is not known.</summary>
    public int? On(PartialDate date) => On(date.Earliest) is { } turn && On(date.Latest) == turn ? turn : null;

    /// <summary>Returns the days that a turn can have had by its slot and by the recorded handovers to it and to the next; null if its slot is not known.</summary>
    public TurnSlot? WidestOf(int turn)
    {
        if (_slots.SlotOf(turn) is not { } slot) return null;
        LocalDate first = Began(turn) is { } opened ? LocalDate.Min(opened.Earliest, slot.First) : slot.First;
        LocalDate? last = slot.Last is { } planned && turn < int.MaxValue && Began(turn + 1) is { } ended ? LocalDate.Max(ended.Latest, planned) : slot.Last;
        return new TurnSlot(first, last, slot.LatestLast);
    }

    /// <summary>Returns the latest day that can be the last of a turn: the day before the handover to the next, otherwise by its slot; null if there is none.</summary>
    public LocalDate? LatestLastOf(int turn) =>
        turn < int.MaxValue && Began(turn + 1) is { } next ? SlotRun.DayBefore(next.Latest) : _slots.SlotOf(turn)?.LatestLast;

    /// <summary>Says whether the turn after one has a first day that is known, so that the one does not only seem to go on.</summary>
    public bool IsFollowed(int turn) => turn < int.MaxValue && _slots.StartOf(turn + 1) is not null;

    /// <summary>Returns the turn from which to look for the one that in fact ran on a day: by the slots, but none before the first began.</summary>
    private int? LastBegun(LocalDate day)
    {
        if (Began(_firstTurn) is not { } opened) return _slots.LastBegun(day);
        return day >= opened.Latest ? _slots.LastBegun(day) ?? _firstTurn : null;
    }

    /// <summary>Says whether a turn to which no later handover leads has certainly begun on a day.</summary>
    private bool HasBegun(int turn, LocalDate day) => Began(turn) is not null || _slots.CertainOf(turn)?.First <= day;

    /// <summary>Says whether a turn that has begun certainly runs on a day by which no handover leads to the next.</summary>
    private bool Runs(int turn, LocalDate day) =>
        (turn < int.MaxValue && Began(turn + 1) is not null) || _slots.StartOf(turn) > day || _slots.RunsTo(turn) >= day;

    private DateSpan? Began(int turn) => _began.TryGetValue(turn, out DateSpan date) ? date : null;

    /// <summary>Returns the days on which turns can have begun by the recorded handovers: none before an earlier turn had to, nor after a later one had.</summary>
    private static Dictionary<int, DateSpan> InOrder(EquatableList<Handover> handovers)
    {
        Dictionary<int, DateSpan> began = [];
        foreach (Handover handover in handovers) began.TryAdd(handover.Turn, handover.Date.Span);
        if (began.Count < 2) return began;
        int[] turns = [.. began.Keys.Order()];
        for (int i = 1; i < turns.Length; i++) Narrow(turns[i], began[turns[i - 1]].Earliest, LocalDate.MaxIsoValue);
        for (int i = turns.Length - 2; i >= 0; i--) Narrow(turns[i], LocalDate.MinIsoValue, began[turns[i + 1]].Latest);
        return began;

        // Of handovers that contradict each other, which are refused, each keeps the days that it says.
        void Narrow(int turn, LocalDate from, LocalDate until)
        {
            (LocalDate earliest, LocalDate latest) = (LocalDate.Max(began[turn].Earliest, from), LocalDate.Min(began[turn].Latest, until));
            if (earliest <= latest) began[turn] = new DateSpan(earliest, latest);
        }
    }
}
