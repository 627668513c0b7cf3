using NodaTime;

namespace PactModel;

/// <summary>Turns in a row whose days follow one rule from one anchor.</summary>
internal abstract class SlotRun(int fromTurn)
{
    public int FromTurn { get; } = fromTurn;

    /// <summary>Returns the first day of a turn for ordering, or null if it is not known or lies beyond the year 9999.</summary>
    public abstract LocalDate? StartOf(int turn);

    /// <summary>Returns the turn of this run that has begun last on a day, or null if none has.</summary>
    public abstract int? LastBegun(LocalDate day);

    /// <summary>Returns the turn of this run that has begun last on a day for certain, or null if none has.</summary>
    public virtual int? LastCertainlyBegun(LocalDate day) => LastBegun(day);

    /// <summary>Returns the last turn of this run, by number, that has begun on a day; one that was put off counts from the day for which it was called.</summary>
    public virtual int? LastInOrder(LocalDate day) => LastBegun(day);

    /// <summary>Returns the last turn of this run, by number, that certainly has begun on a day; otherwise as <see cref="LastInOrder"/>.</summary>
    public virtual int? LastCertainlyInOrder(LocalDate day) => LastInOrder(day);

    /// <summary>Returns the last of the turns of this run that follow one and may have begun any day after it, as they have none on record; the turn itself if there are none.</summary>
    public virtual int LastWithoutDay(int turn) => turn;

    /// <summary>Gets the turn of this run that begins first, or null if that is not known.</summary>
    public virtual int? Opening => FromTurn;

    /// <summary>Gets the first day of this run, or null if its first turn has none that is known.</summary>
    public virtual LocalDate? FirstDay => StartOf(FromTurn);

    /// <summary>Returns the turn that comes after one by the order of days; null if that is not known, a number beyond the run if it is the last.</summary>
    public virtual long? FollowerOf(int turn) => turn + 1L;

    /// <summary>Returns the turn that comes next after a day; null if that is not known, a number beyond the run if none of it does.</summary>
    public virtual long? NextAfter(LocalDate day) => LastBegun(day) is { } turn ? turn + 1L : Opening;

    /// <summary>Returns the turns of this run, before another, that may have begun by the last of two days and be held on the first or later.</summary>
    public virtual IEnumerable<int> Between(LocalDate from, LocalDate to, long before)
    {
        if (LastBegun(to) is not { } last) yield break;

        // The last turn of a run may last beyond its own period, up to the run that follows; by the rule of this run later ones have begun then.
        for (long turn = Math.Min(LastBegun(from) ?? FromTurn, before - 1); turn <= last && turn < before; turn++) yield return (int)turn;
    }

    /// <summary>Says whether another turn may have begun before one or in its course, so that no day of it is certain but one at most.</summary>
    public virtual bool IsUnsettled(int turn, out LocalDate? settledOn)
    {
        settledOn = null;
        return false;
    }

    /// <summary>Returns the run that continues this rule from a turn that begins on a stated day.</summary>
    public abstract SlotRun Restart(int fromTurn, LocalDate start, bool keepAnchor);

    /// <summary>Returns the last day of a turn, given the first day of the next where that is known exactly.</summary>
    public abstract LocalDate? LastOf(int turn, LocalDate? nextStart);

    /// <summary>Gets whether the days of a turn are exact, not only a bound for ordering.</summary>
    public virtual bool IsExact(int turn) => true;

    /// <summary>Returns the day by which a turn has certainly begun, or null if that is not known.</summary>
    public virtual LocalDate? BegunBy(int turn) => StartOf(turn);

    /// <summary>Returns the day by which the next turn after one, and before another, of which any day is known has begun; null if there is none.</summary>
    public virtual LocalDate? NextBegunBy(int after, long before) => after + 1L < before ? StartOf(after + 1) : null;

    /// <summary>Says whether other turns of this run come after one by the order of days, or may.</summary>
    public virtual bool IsFollowed(int turn) => false;

    /// <summary>Returns the last day up to which a turn certainly runs once it has begun, where the first day of the next is not known but others come later.</summary>
    public virtual LocalDate? LastCertainOf(int turn, LocalDate? nextStart) => LastOf(turn, nextStart);

    /// <summary>Returns the day before one; null if there is none.</summary>
    public static LocalDate? DayBefore(LocalDate? day) => day == LocalDate.MinIsoValue ? null : day?.PlusDays(-1);
}

/// <summary>Slots of calendar periods.</summary>
internal sealed class CalendarRun(int fromTurn, LocalDate start, int anchorTurn, LocalDate anchor, CalendarStep step) : SlotRun(fromTurn)
{
    private static readonly LocalDate s_afterLast = new(9600, 1, 1);

    public override LocalDate? StartOf(int turn) => turn == FromTurn ? start : step.After(anchor, (long)turn - anchorTurn);

    public override int? LastBegun(LocalDate day)
    {
        if (day < start) return null;
        return Math.Max(FromTurn, (int)Math.Min(int.MaxValue, anchorTurn + step.CountTo(anchor, day)));
    }

    public override SlotRun Restart(int fromTurn, LocalDate start, bool keepAnchor) =>
        keepAnchor ? new CalendarRun(fromTurn, start, anchorTurn, anchor, step) : new CalendarRun(fromTurn, start, fromTurn, start, step);

    /// <remarks>The calendar repeats every 400 years, so the day after 9999-12-31 can be recognised 400 years earlier.</remarks>
    public override LocalDate? LastOf(int turn, LocalDate? nextStart)
    {
        if (nextStart is { } next) return next.PlusDays(-1);
        return anchor.Year >= -9598 && step.After(anchor.PlusYears(-400), (long)turn + 1 - anchorTurn) == s_afterLast ? LocalDate.MaxIsoValue : null;
    }
}

/// <summary>Slots of working weeks of a session calendar.</summary>
internal sealed class WorkingWeeksRun : SlotRun
{
    private readonly WorkingWeeksTerm _term;
    private readonly LocalDate[] _weeks;
    private readonly LocalDate _start;
    private readonly int _anchorTurn;
    private readonly LocalDate _anchor;
    private readonly int _firstWeek;

    public WorkingWeeksRun(int fromTurn, LocalDate start, WorkingWeeksTerm term)
        : this(fromTurn, start, term, fromTurn, start)
    {
    }

    private WorkingWeeksRun(int fromTurn, LocalDate start, WorkingWeeksTerm term, int anchorTurn, LocalDate anchor)
        : base(fromTurn)
    {
        _term = term;
        _start = start;
        _anchorTurn = anchorTurn;
        _anchor = anchor;
        List<LocalDate> weeks = [];
        foreach (SessionPart part in term.Calendar)
        {
            for (int week = 0; week < part.Weeks; week++) weeks.Add(part.Start.PlusDays(7 * week));
        }

        _weeks = [.. weeks];
        int first = Array.FindIndex(_weeks, week => week >= anchor);
        _firstWeek = first < 0 ? _weeks.Length : first;
    }

    public override LocalDate? StartOf(int turn)
    {
        if (turn == FromTurn) return _start;
        long week = WeekOf(turn);
        if (week >= _weeks.Length) return null;
        LocalDate before = _weeks[week - 1].PlusDays(7);
        return _term.RecessHolder == RecessHolder.Incoming ? before : _weeks[week];
    }

    public override int? LastBegun(LocalDate day)
    {
        if (day < _start) return null;
        int low = FromTurn;
        int high = (int)Math.Min(int.MaxValue, (long)FromTurn + _weeks.Length);
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (StartOf(middle) is { } start && start <= day) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    public override SlotRun Restart(int fromTurn, LocalDate start, bool keepAnchor) =>
        keepAnchor ? new WorkingWeeksRun(fromTurn, start, _term, _anchorTurn, _anchor) : new WorkingWeeksRun(fromTurn, start, _term);

    public override LocalDate? LastOf(int turn, LocalDate? nextStart)
    {
        if (nextStart is { } next) return next.PlusDays(-1);
        long last = WeekOf(turn + 1L) - 1;

        // Who holds the recess after the last week of the calendar holds it until a next part begins, and none is known.
        bool isKnown = last < _weeks.Length - (_term.RecessHolder == RecessHolder.Outgoing ? 1 : 0);
        return isKnown ? _weeks[last].PlusDays(6) : null;
    }

    /// <remarks>Others follow once there are working weeks again.</remarks>
    public override bool IsFollowed(int turn) => true;

    /// <remarks>Beyond the session calendar the weeks are not known; those that a turn still has to come take at least as long as they are.</remarks>
    public override LocalDate? LastCertainOf(int turn, LocalDate? nextStart)
    {
        if (LastOf(turn, nextStart) is { } last) return last;
        if (StartOf(turn) is not { } start) return null;
        LocalDate known = LocalDate.Max(_weeks[^1].PlusDays(6), DayBefore(start) ?? start);
        long toCome = 7 * Math.Max(0, WeekOf(turn + 1L) - _weeks.Length);
        return toCome < Period.DaysBetween(known, LocalDate.MaxIsoValue) ? known.PlusDays((int)toCome) : LocalDate.MaxIsoValue;
    }

    /// <summary>Returns the place, in the session calendar, of the first working week of a turn.</summary>
    private long WeekOf(long turn) => _firstWeek + ((turn - _anchorTurn) * _term.Weeks);
}
