using NodaTime;

namespace PactModel;

/// <summary>The ends of the terms that a duration clause gives: the first, and those of its tacit renewals.</summary>
internal sealed class TermPlan
{
    private readonly Moment _base;
    private readonly bool _fromEnd;

    public TermPlan(DurationClause clause, Moment start)
    {
        Clause = clause;
        _fromEnd = clause.Until is not null;
        _base = _fromEnd ? OfEnd(clause.Until!.Value) : start;
    }

    public TermPlan(DurationClause clause, Moment newEnd, bool extended)
    {
        Clause = clause;
        _fromEnd = extended;
        _base = newEnd;
    }

    public DurationClause Clause { get; }

    public bool IsTacit => Clause.Renewal == RenewalKind.Tacit;

    private Period? RenewalPeriod => Clause.RenewalPeriod ?? Clause.Term;

    /// <summary>Returns the first day out after a number of renewals.</summary>
    public Moment EndAfter(int renewals)
    {
        if (_fromEnd) return _base.After(Period.Zero, Clause.MonthEnd, RenewalPeriod, renewals);
        return Clause.Term is { } term ? _base.After(term, Clause.MonthEnd, RenewalPeriod, renewals).FirstOut(Clause.Boundary) : Moment.Never;
    }

    /// <summary>Gets the end that no notice is needed for: of the only term, or of the last renewal; never, if renewals go on.</summary>
    public Moment Final => !IsTacit ? EndAfter(0) : Clause.MaximumRenewals is int most ? EndAfter(most) : Moment.Never;

    /// <summary>Returns the end from which an extension counts: the known one, or of the term that runs when it is agreed if renewals go on.</summary>
    public static Moment OldEnd(TermPlan? term, Extended e, Moment end) => CountsFromRunningTerm(term, e, end) ? term!.FirstEndFrom(EventDates.Done(e)) : end;

    /// <summary>Says whether an extension counts from the end of whichever term runs when it is agreed, so that it is never too late.</summary>
    public static bool CountsFromRunningTerm(TermPlan? term, Extended e, Moment end) => term is { IsTacit: true } && e.By is not null && end.IsNever;

    /// <summary>Returns the end that an extension gives.</summary>
    public static Moment NewEnd(TermPlan? term, Extended e, Moment old) =>
        e.IsIndefinite ? Moment.Never : e.Until is { } until ? OfEnd(until) : old.IsNever ? EventDates.Done(e).Open() : old.After(e.By!, term?.Clause.MonthEnd ?? MonthEndRule.Clamp);

    /// <summary>Returns the plan after an extension.</summary>
    public TermPlan With(Extended e) => new(Clause, NewEnd(this, e, OldEnd(this, e, Final)), extended: true);

    /// <summary>Returns the first term end that a notice received at a moment stops: the notice must have run out before that day.</summary>
    public Moment StoppedBy(Moment received)
    {
        if (!IsTacit) return EndAfter(0);
        Moment ready = Noticed(received, Clause.Notice, Clause.NoticeCountingNotKnown).PlusDays(1);
        return ready.IsNever ? ready : FirstEndFrom(ready);
    }

    /// <summary>Returns when the first end of a tacitly renewed term lies on or after a moment; if there is none, the last.</summary>
    private Moment FirstEndFrom(Moment from)
    {
        int renewals = RenewalsBefore(from.Lo);
        Moment early = EndAfter(renewals);
        bool isLast = renewals == Clause.MaximumRenewals || early.Hi < from.Lo;
        int lo = isLast ? early.Lo : Math.Max(early.Lo, from.Lo);
        return new Moment(lo, from.IsOpen ? Moment.NeverDay : FirstEndFrom(from.Hi).Hi, early.Doubtful || from.Doubtful);
    }

    /// <summary>Returns the first end of a tacitly renewed term that lies, whichever day it is, on or after a day; if there is none, the last.</summary>
    public Moment FirstEndFrom(int day) => FirstEnd(end => end.Lo >= day);

    /// <summary>Returns after how many renewals the first term ends that may end on or after a day; the most there can be, if none does.</summary>
    public int RenewalsBefore(int day) => Renewals(end => end.Hi >= day);

    private Moment FirstEnd(Func<Moment, bool> holds) => EndAfter(Renewals(holds));

    /// <summary>Finds the first term end for which something holds that then holds for all later ones, or which lies beyond the calendar, without going from each to the next.</summary>
    private int Renewals(Func<Moment, bool> holds)
    {
        int most = Clause.MaximumRenewals ?? int.MaxValue;
        bool IsReached(int renewals) => EndAfter(renewals) is var end && (holds(end) || end.Hi == Moment.NeverDay);
        int low = 0, high = 0;
        for (int step = 1; high < most && !IsReached(high); step *= 2)
        {
            low = high + 1;
            high = (int)Math.Min(most, (long)high + step);
        }

        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (IsReached(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>Returns the day on which a notice has run out; if it is not known how it is counted, the span of all ways.</summary>
    public static Moment Noticed(Moment received, Delay? notice, bool countingNotKnown)
    {
        if (notice is null) return received;
        if (!countingNotKnown) return received.After(notice);
        Moment[] ways = [.. Ways(notice).Select(received.After)];
        return new Moment(ways.Min(w => w.Lo), ways.Max(w => w.Hi), received.Doubtful);
    }

    /// <summary>Returns the delay counted in every way.</summary>
    public static IEnumerable<Delay> Ways(Delay delay) =>
        from counting in Enum.GetValues<DayCounting>()
        from end in Enum.GetValues<MonthEndRule>()
        select delay with { Counting = counting, MonthEnd = end };

    /// <summary>Returns the first day out of a stated end.</summary>
    public static Moment OfEnd(EndDate end) => end.FirstDaysOut is { } days ? Moment.On(days) : Moment.Never;
}
