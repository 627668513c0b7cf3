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

/// <summary>Slots of sessions, as far as their days are on record; these are asked for when a slot is.</summary>
/// <param name="fromTurn">The first turn.</param>
/// <param name="runsUntilNext">Whether a turn runs until the next one's session.</param>
/// <param name="sessions">The days of all sessions.</param>
/// <param name="after">The first day of the turn before, by its calendar, after which all of these begin; null if there is none.</param>
internal sealed class SessionRun(int fromTurn, bool runsUntilNext, Func<SessionDays[]> sessions, LocalDate? after = null) : SlotRun(fromTurn)
{
    private SessionDays[] Sessions => field ??= Following(sessions());

    public override LocalDate? StartOf(int turn) => At(turn)?.First;

    public override bool IsExact(int turn) => At(turn) is { } days && (runsUntilNext ? days.First >= days.Begun : days.IsExact);

    public override LocalDate? BegunBy(int turn) => At(turn)?.Begun;

    public override LocalDate? NextBegunBy(int after, long before)
    {
        if (after + 1L >= before) return null;
        int at = IndexFrom(after + 1);
        return at < Sessions.Length && Sessions[at].Turn < before ? Sessions[at].Begun : null;
    }

    /// <remarks>Of a turn that runs until the next one's session, the days of its own are certain whatever came between.</remarks>
    public override LocalDate? LastCertainOf(int turn, LocalDate? nextStart) =>
        runsUntilNext && nextStart is not null ? DayBefore(nextStart) : At(turn)?.CertainLast;

    public override int? LastBegun(LocalDate day) => LastWhere(day, static days => days.First);

    public override int? LastCertainlyBegun(LocalDate day) => LastWhere(day, static days => LocalDate.Max(days.First, days.Begun));

    public override SlotRun Restart(int fromTurn, LocalDate start, bool keepAnchor) => new SessionRun(fromTurn, runsUntilNext, sessions, after);

    public override LocalDate? LastOf(int turn, LocalDate? nextStart) => runsUntilNext ? DayBefore(nextStart) : At(turn)?.Last;

    private SessionDays? At(int turn)
    {
        int at = IndexFrom(turn);
        return at < Sessions.Length && Sessions[at].Turn == turn ? Sessions[at] : null;
    }

    /// <summary>Returns the turn of this run whose day, of days that never fall, came last by a day; null if none has.</summary>
    private int? LastWhere(LocalDate day, Func<SessionDays, LocalDate> dayOf)
    {
        SessionDays[] days = Sessions;
        int low = 0;
        int high = days.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (dayOf(days[middle]) <= day) low = middle + 1;
            else high = middle;
        }

        return low == 0 || days[low - 1].Turn < FromTurn ? null : days[low - 1].Turn;
    }

    /// <summary>Lets no session that is known in part begin before it can; one whose day is known stays where it is.</summary>
    private SessionDays[] Following(SessionDays[] all) => after is not { } before
        ? all
        : Array.ConvertAll(all, days => days.Turn < FromTurn || days.First > before ? days : days with { First = before < days.Begun ? before.PlusDays(1) : days.Begun });

    /// <summary>Returns where the sessions of a turn and of later ones begin.</summary>
    private int IndexFrom(int turn)
    {
        SessionDays[] days = Sessions;
        int low = 0;
        int high = days.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (days[middle].Turn < turn) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

/// <summary>The days of the session that is a turn: the earliest it can have begun, the day by which it had, the day up to which it certainly lasted once it had, the latest it can have lasted.</summary>
internal sealed record SessionDays(int Turn, LocalDate First, LocalDate Begun, LocalDate CertainLast, LocalDate Last, bool IsExact)
{
    /// <summary>Returns the earliest day on which this session can have begun after one before it: not while one of several days was held, unless the record says so.</summary>
    public LocalDate FirstAfter(SessionDays before) =>
        before.CertainLast > before.Begun && before.CertainLast < Begun ? LocalDate.Max(before.First, before.CertainLast.PlusDays(1)) : before.First;
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
        return last < _weeks.Length ? _weeks[last].PlusDays(6) : null;
    }

    /// <remarks>Beyond the session calendar the weeks are not known.</remarks>
    public override LocalDate? LastCertainOf(int turn, LocalDate? nextStart) => LastOf(turn, nextStart) ?? _weeks[^1].PlusDays(6);

    /// <summary>Returns the place, in the session calendar, of the first working week of a turn.</summary>
    private long WeekOf(long turn) => _firstWeek + ((turn - _anchorTurn) * _term.Weeks);
}
