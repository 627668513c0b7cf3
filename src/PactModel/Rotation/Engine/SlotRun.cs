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

    /// <summary>Returns the run that continues this rule from a turn that begins on a stated day.</summary>
    public abstract SlotRun Restart(int fromTurn, LocalDate start, bool keepAnchor);

    /// <summary>Returns the last day of a turn, given the first day of the next where that is known.</summary>
    public abstract LocalDate? LastOf(int turn, LocalDate? nextStart);

    /// <summary>Gets whether the days of a turn are exact, not only a bound for ordering.</summary>
    public virtual bool IsExact(int turn) => true;

    /// <summary>Says whether a turn that may have begun by a day has certainly done so; the first days of later turns say whether it has ended.</summary>
    public virtual bool IsCertain(int turn, LocalDate day) => true;
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
internal sealed class SessionRun(int fromTurn, bool runsUntilNext, Func<SessionDays[]> sessions) : SlotRun(fromTurn)
{
    private SessionDays[] Sessions => field ??= sessions();

    public override LocalDate? StartOf(int turn) => At(turn)?.First;

    public override bool IsExact(int turn) => At(turn) is { IsExact: true };

    public override bool IsCertain(int turn, LocalDate day) =>
        At(turn) is { } days && (runsUntilNext ? day >= days.Begun : days.IsExact);

    public override int? LastBegun(LocalDate day)
    {
        SessionDays[] days = Sessions;
        int low = 0;
        int high = days.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (days[middle].First <= day) low = middle + 1;
            else high = middle;
        }

        return low == 0 || days[low - 1].Turn < FromTurn ? null : days[low - 1].Turn;
    }

    public override SlotRun Restart(int fromTurn, LocalDate start, bool keepAnchor) => new SessionRun(fromTurn, runsUntilNext, sessions);

    public override LocalDate? LastOf(int turn, LocalDate? nextStart) => runsUntilNext ? nextStart?.PlusDays(-1) : At(turn)?.Last;

    private SessionDays? At(int turn)
    {
        SessionDays[] days = Sessions;
        int low = 0;
        int high = days.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (days[middle].Turn == turn) return days[middle];
            if (days[middle].Turn < turn) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }
}

/// <summary>The days of the session that is a turn: the earliest it can have begun, the day by which it had, the latest it can have lasted.</summary>
internal sealed record SessionDays(int Turn, LocalDate First, LocalDate Begun, LocalDate Last, bool IsExact);

/// <summary>Slots of working weeks of a session calendar.</summary>
internal sealed class WorkingWeeksRun : SlotRun
{
    private readonly WorkingWeeksTerm _term;
    private readonly LocalDate[] _weeks;
    private readonly LocalDate _start;
    private readonly int _firstWeek;

    public WorkingWeeksRun(int fromTurn, LocalDate start, WorkingWeeksTerm term)
        : base(fromTurn)
    {
        _term = term;
        _start = start;
        List<LocalDate> weeks = [];
        foreach (SessionPart part in term.Calendar)
        {
            for (int week = 0; week < part.Weeks; week++) weeks.Add(part.Start.PlusDays(7 * week));
        }

        _weeks = [.. weeks];
        int first = Array.FindIndex(_weeks, week => week >= start);
        _firstWeek = first < 0 ? _weeks.Length : first;
    }

    public override LocalDate? StartOf(int turn)
    {
        if (turn == FromTurn) return _start;
        long week = _firstWeek + (((long)turn - FromTurn) * _term.Weeks);
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

    public override SlotRun Restart(int fromTurn, LocalDate start, bool keepAnchor) => new WorkingWeeksRun(fromTurn, start, _term);

    public override LocalDate? LastOf(int turn, LocalDate? nextStart)
    {
        if (nextStart is { } next) return next.PlusDays(-1);
        long last = _firstWeek + (((long)turn + 1 - FromTurn) * _term.Weeks) - 1;
        return last < _weeks.Length ? _weeks[last].PlusDays(6) : null;
    }
}
