using NodaTime;

namespace PactModel;

/// <summary>The days of turns. They are worked out before holders and never depend on them.</summary>
internal sealed partial class SlotTable
{
    private readonly SlotRun[] _runs;
    private readonly bool _areAllCertain;

    private SlotTable(SlotRun[] runs)
    {
        _runs = runs;
        _areAllCertain = !Array.Exists(runs, run => run is SessionRun);
        for (int i = 0; i + 1 < runs.Length; i++)
        {
            if (runs[i] is SessionRun sessions) sessions.Until = runs[i + 1].FromTurn;
        }
    }

    /// <summary>Gets the first day of the turns, or null if that of the first turn is not known.</summary>
    public LocalDate? FirstDay => _runs[0].FirstDay;

    /// <summary>Works out the days of turns.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="sessions">The record of sessions, asked for only if some turns follow them.</param>
    /// <param name="unsound">Receives the decisions that cannot be followed, and why.</param>
    public static SlotTable Build(RotationRules rules, Func<SessionLedger> sessions, Action<RotationDecision, string>? unsound)
    {
        if (rules.Terms.Count == 0 && !rules.Decisions.Any(d => d is StretchTurn)) return new SlotTable([new SessionRun(rules.FirstTurn, false, sessions)]);
        SortedDictionary<int, (TermChange? Term, StretchTurn? Stretch)> changes = [];
        foreach (TermChange change in rules.Terms) changes[change.FromTurn ?? rules.FirstTurn] = (change, null);
        foreach (StretchTurn stretch in rules.Decisions.OfType<StretchTurn>())
        {
            if (stretch.Turn == int.MaxValue) continue;
            changes[stretch.Turn + 1] = (changes.GetValueOrDefault(stretch.Turn + 1).Term, stretch);
        }

        List<SlotRun> runs = [];
        if (rules.Terms.Count == 0) runs.Add(new SessionRun(rules.FirstTurn, false, sessions));
        foreach ((int turn, (TermChange? term, StretchTurn? asked)) in changes)
        {
            SlotRun? before = runs.Count > 0 ? runs[^1] : null;
            if (asked is not null && term?.Start is { } stated && stated != asked.End)
                unsound?.Invoke(asked, $"Turn {asked.Turn} cannot end on {RotationText.Day(asked.End)}: the term of turn {turn} is said to start on {RotationText.Day(stated)}. Keep one of the two days.");
            LocalDate? planned = term?.Start ?? before?.StartOf(turn) ?? asked?.End;
            SlotRun? next = term is null
                ? before
                : Begin(turn, planned, term.Term, sessions, before is null or SessionRun ? null : before.StartOf(turn - 1));
            StretchTurn? stretch = asked is not null && before is not null && Holds(before, next is SessionRun ? before : next!, asked, unsound) ? asked : null;
            if (stretch is not null && term?.Start is null) next = next!.Restart(turn, stretch.End, stretch.Effect == StretchEffect.ShortensNext);
            if (term is not null || stretch is not null) runs.Add(next!);
        }

        return new SlotTable([.. runs]);
    }

    public LocalDate? StartOf(int turn) => _runs[RunOf(turn)].StartOf(turn);

    /// <summary>Returns the turn before one that begins last, as far as first days are known; null if none is.</summary>
    public int? LastBefore(int turn)
    {
        for (int run = RunOf(turn - 1); run >= 0; run--)
        {
            int last = turn - 1;
            if (run + 1 < _runs.Length) last = Math.Min(last, _runs[run + 1].FromTurn - 1);
            if (_runs[run].StartOf(last) is not null) return last;
            if (_runs[run].LastBegun(LocalDate.MaxIsoValue) is { } begun && begun < turn && _runs[run].StartOf(begun) is not null) return begun;
        }

        return null;
    }

    /// <summary>Says whether a turn's days are those of sessions, not of a calendar.</summary>
    public bool FollowsSessions(int turn) => _runs[RunOf(turn)] is SessionRun;

    /// <summary>Returns the turn that has begun last on a day, as far as first days are known.</summary>
    public int? LastBegun(LocalDate day) => Last(day, static (run, day) => run.LastBegun(day));

    /// <summary>Returns the turn that has certainly begun last on a day: one known in part may have begun since.</summary>
    public int? LastCertainlyBegun(LocalDate day) => Last(day, static (run, day) => run.LastCertainlyBegun(day));

    /// <summary>
    /// Returns the first turn whose slot begins on or after a day. A turn whose first day is not known counts as beginning
    /// after every day that lies after the last known one before it; one whose session was put off beyond that of a later turn, with
    /// the day for which it was called.
    /// </summary>
    public int FirstTurnFrom(LocalDate day)
    {
        int? before = day == LocalDate.MinIsoValue ? null : Last(day.PlusDays(-1), static (run, day) => run.LastInOrder(day));
        return before switch
        {
            null => _runs[0].FromTurn,
            int.MaxValue => int.MaxValue,
            { } turn => turn + 1,
        };
    }

    /// <summary>
    /// Returns the turns between which the first lies whose slot begins on or after a day, both included: they differ where turns whose
    /// days are not known, or known in part, may have begun before it or not. One that is not on record as held begins after every day.
    /// </summary>
    public (int Earliest, int Latest) TurnsFrom(LocalDate day)
    {
        if (day == LocalDate.MinIsoValue) return (_runs[0].FromTurn, _runs[0].FromTurn);
        LocalDate eve = day.PlusDays(-1);
        int none = _runs[0].FromTurn - 1;
        int possible = Last(eve, static (run, day) => run.LastInOrder(day)) ?? none;
        int certain = _areAllCertain ? possible : Last(eve, static (run, day) => run.LastCertainlyInOrder(day)) ?? none;
        for (int run = RunOf(possible); run < _runs.Length && possible >= _runs[run].FromTurn - 1; run++) possible = _runs[run].LastWithoutDay(possible);
        return ((int)Math.Min(int.MaxValue, certain + 1L), (int)Math.Min(int.MaxValue, possible + 1L));
    }

    /// <summary>Returns the turn that begins next after a day; null if that is not known.</summary>
    public int? NextAfter(LocalDate day)
    {
        int run = LastBegun(day) is { } begun ? RunOf(begun) : 0;
        return Within(run, _runs[run].NextAfter(day)) is { } turn && StartOf(turn) is not null ? turn : null;
    }

    /// <summary>Returns the turns that may have begun by the last of two days and be held on the first or later, in the order of days.</summary>
    /// <remarks>Those of a run before the one of which a turn has certainly begun by the first day were over by then.</remarks>
    public IEnumerable<int> Between(LocalDate from, LocalDate to)
    {
        for (int run = LastCertainlyBegun(from) is { } begun ? RunOf(begun) : 0; run < _runs.Length; run++)
        {
            foreach (int turn in _runs[run].Between(from, to, run + 1 < _runs.Length ? _runs[run + 1].FromTurn : int.MaxValue + 1L)) yield return turn;
        }
    }

    private int? Last(LocalDate day, Func<SlotRun, LocalDate, int?> of)
    {
        for (int i = _runs.Length - 1; i >= 0; i--)
        {
            if (of(_runs[i], day) is not { } turn) continue;
            return i + 1 < _runs.Length ? Math.Min(turn, _runs[i + 1].FromTurn - 1) : turn;
        }

        return null;
    }

    /// <summary>Returns a turn that follows in a run, or the one with which the next run opens where that comes first; null if there is none or it is not known.</summary>
    private int? Within(int run, long? turn)
    {
        if (turn is not { } next) return null;
        if (run + 1 < _runs.Length && next >= _runs[run + 1].FromTurn) return _runs[run + 1].Opening;
        return next > int.MaxValue ? null : (int)next;
    }

    private static bool Holds(SlotRun run, SlotRun next, StretchTurn stretch, Action<RotationDecision, string>? unsound)
    {
        if (run is SessionRun)
        {
            unsound?.Invoke(stretch, $"Turn {stretch.Turn} follows sessions, so its days are those of its session: correct the session, not the term.");
            return false;
        }

        bool after = run.StartOf(stretch.Turn) is { } start && stretch.End > start;
        bool before = stretch.Effect == StretchEffect.ShiftsLater
            || (stretch.Turn < int.MaxValue - 1 && next.StartOf(stretch.Turn + 2) is { } end && stretch.End < end);
        if (after && before) return true;
        unsound?.Invoke(stretch, $"Turn {stretch.Turn} cannot end on {RotationText.Day(stretch.End)}: a turn ends after it begins, and the next keeps at least a day.");
        return false;
    }

    private static SlotRun Begin(int turn, LocalDate? start, RotationTerm term, Func<SessionLedger> sessions, LocalDate? after) => (term, start) switch
    {
        (CalendarTerm calendar, { } day) => new CalendarRun(turn, day, turn, day, CalendarStep.Of(calendar.Period)),
        (WorkingWeeksTerm weeks, _) => new WorkingWeeksRun(turn, start ?? weeks.Calendar[0].Start, weeks),
        (SessionTerm { RunsUntilNext: var lasting }, _) => new SessionRun(turn, lasting, sessions, after),
        _ => new SessionRun(turn, false, () => SessionLedger.Empty),
    };

    private int RunOf(int turn)
    {
        int low = 0;
        int high = _runs.Length - 1;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (_runs[middle].FromTurn <= turn) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
