using NodaTime;

namespace PactModel;

/// <summary>What is known of the days of a turn, and what is certain of them.</summary>
/// <remarks>
/// A turn that runs until the next one's session ends with the day before it. Where the day of that session is known in part, the days
/// before the earliest it can be are certain; where it has none on record but a later one has, the turn has ended by then, and only the
/// days of its own session are certain; so too where one without a day was held that may have begun after it. Where nothing later has
/// begun it runs on.
/// </remarks>
internal sealed partial class SlotTable
{
    /// <summary>Returns the days of a turn, or null if its first day is not known.</summary>
    public TurnSlot? SlotOf(int turn)
    {
        SlotRun run = _runs[RunOf(turn)];
        if (!run.IsExact(turn) || run.StartOf(turn) is not { } first) return null;
        LocalDate? next = FollowerOf(turn) is { } follower && _runs[RunOf(follower)].IsExact(follower) ? StartOf(follower) : null;
        LocalDate? last = run.IsUnsettled(turn, out _) ? null : run.LastOf(turn, next);
        LocalDate? begun = last is null ? NextBegunBy(turn) : null;
        LocalDate? latest = last ?? SlotRun.DayBefore(begun);
        return latest < first || begun <= first ? null : new TurnSlot(first, last, latest);
    }

    /// <summary>Returns the days that certainly lie in a turn, without a last one if it runs on; null if there are none.</summary>
    public TurnSlot? CertainOf(int turn)
    {
        if (_runs[RunOf(turn)].BegunBy(turn) is not { } first || RunsTo(turn) is not { } last || last < first) return null;
        return new TurnSlot(first, last == LocalDate.MaxIsoValue ? null : last);
    }

    /// <summary>Returns the turn whose slot a day lies in, or null if that is not known or it lies in none.</summary>
    public int? TurnOn(LocalDate day) => LastCertainlyBegun(day) is { } turn && CertainOf(turn) is { } certain && certain.Contains(day) ? turn : null;

    /// <summary>Returns the last day up to which a turn certainly runs once it has begun; the last day there is if nothing is known to follow, null if no day is certain.</summary>
    public LocalDate? RunsTo(int turn)
    {
        SlotRun run = _runs[RunOf(turn)];
        if (run.IsUnsettled(turn, out LocalDate? settledOn)) return settledOn;
        LocalDate? next = FollowerOf(turn) is { } follower ? StartOf(follower) : null;
        if (run.LastOf(turn, next) is null && !run.IsFollowed(turn) && NextBegunBy(turn) is null) return LocalDate.MaxIsoValue;
        return run.LastCertainOf(turn, next);
    }

    /// <summary>Returns the turn that comes after one by the order of days, or null if there is none or it is not known which.</summary>
    private int? FollowerOf(int turn)
    {
        int run = RunOf(turn);
        return Within(run, _runs[run].FollowerOf(turn));
    }

    /// <summary>Returns the day by which the next turn after one of which any day is known has begun, or null if there is none.</summary>
    private LocalDate? NextBegunBy(int turn)
    {
        for (int run = RunOf(turn), after = turn; run < _runs.Length; run++)
        {
            long before = run + 1 < _runs.Length ? _runs[run + 1].FromTurn : int.MaxValue + 1L;
            if (_runs[run].NextBegunBy(after, before) is { } next) return next;
            after = (int)(before - 1);
        }

        return null;
    }
}
