namespace PactModel;

/// <summary>What a register keeps of a lifecycle: the possible and certain states over time, and the days that queries ask for.</summary>
/// <remarks>Immutable, some dozens of bytes; the lifecycle itself need not be kept.</remarks>
internal sealed class AgreementTimes
{
    private readonly StateSpan[] _spans;

    private AgreementTimes(StateSpan[] spans, Moment signed, Moment entry, Moment[] ends, (int First, int Last) deadlines)
    {
        _spans = spans;
        Signed = signed;
        Entry = entry;
        Ends = ends;
        Deadlines = deadlines;
    }

    /// <summary>Gets the first signature; not known where none is recorded.</summary>
    public Moment Signed { get; }

    /// <summary>Gets the first entry into force.</summary>
    public Moment Entry { get; }

    /// <summary>Gets the first days out, one for each time in force that ended or may end.</summary>
    public Moment[] Ends { get; }

    /// <summary>Gets the first and the last day on which anything of the lifecycle can fall due; the last lies before the first where nothing can.</summary>
    public (int First, int Last) Deadlines { get; }

    /// <summary>Returns when something happened: once, or for ends any number of times.</summary>
    public Moment[] Of(Milestone milestone) => milestone switch
    {
        Milestone.Signature => [Signed],
        Milestone.EntryIntoForce => [Entry],
        _ => Ends,
    };

    public static AgreementTimes Of(AgreementLifecycle lifecycle)
    {
        LifecyclePlot[] plots = [.. lifecycle.Plots];
        return new AgreementTimes(
            [.. lifecycle.Timeline.Spans.Select(StateSpan.Of)],
            Together(plots, p => p.FirstSigned?.When ?? Moment.Unknown),
            Together(plots, p => p.Spells[0].Start.When),
            EndsOf(plots),
            lifecycle.DeadlineReach());
    }

    /// <summary>Says whether a state holds on some day, or every day, between two days, both included.</summary>
    public bool Holds(AgreementState state, Certainty level, int first, int last, SpanMode mode)
    {
        int bit = 1 << (int)state;
        for (int i = SpanOn(first); i < _spans.Length && _spans[i].From <= last; i++)
        {
            bool holds = (_spans[i].At(level) & bit) != 0;
            if (holds && mode == SpanMode.SomeDay) return true;
            if (!holds && mode == SpanMode.EveryDay) return false;
        }

        return mode == SpanMode.EveryDay;
    }

    /// <summary>Returns the longest times during which a state holds: first day, and first day on which it no longer does.</summary>
    public IEnumerable<(int From, int Until)> Runs(AgreementState state, Certainty level)
    {
        int bit = 1 << (int)state;
        int? since = null;
        foreach (StateSpan span in _spans)
        {
            bool holds = (span.At(level) & bit) != 0;
            if (holds) since ??= span.From;
            else if (since is { } from)
            {
                yield return (from, span.From);
                since = null;
            }
        }

        if (since is { } last) yield return (last, Moment.NeverDay);
    }

    private int SpanOn(int day)
    {
        int low = 0, high = _spans.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_spans[middle].From <= day) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Returns the ends of the times in force; under contested claims, what holds only under some is in doubt.</summary>
    private static Moment[] EndsOf(LifecyclePlot[] plots)
    {
        Moment[][] all = Array.ConvertAll(plots, p => p.Spells
            .Where(s => !s.Start.When.IsNever)
            .Select(s => s.End)
            .Where(m => !m.IsNever).ToArray());
        return [.. all.SelectMany(m => m).Distinct().Select(m => Array.TrueForAll(all, ends => ends.Contains(m)) ? m : m with { Doubtful = true })];
    }

    /// <summary>Returns one moment for all claims: between the earliest and the latest, in doubt where they differ.</summary>
    private static Moment Together(LifecyclePlot[] plots, Func<LifecyclePlot, Moment> of)
    {
        Moment[] all = Array.ConvertAll(plots, p => of(p));
        return Array.TrueForAll(all, m => m == all[0]) ? all[0] : new Moment(all.Min(m => m.Lo), all.Max(m => m.Hi), Doubtful: true);
    }

    /// <summary>From a day on: the states that are possible, and the one that is certain, as bits.</summary>
    private readonly record struct StateSpan(int From, ushort Possible, ushort Certain)
    {
        public int At(Certainty level) => level == Certainty.Certainly ? Certain : Possible;

        public static StateSpan Of(TimelineSpan<AgreementState> span)
        {
            ushort possible = 0, certain = 0;
            foreach (AgreementState state in Enum.GetValues<AgreementState>())
            {
                Certainty certainty = span.Is(state);
                if (certainty.CanBe()) possible |= (ushort)(1 << (int)state);
                if (certainty == Certainty.Certainly) certain |= (ushort)(1 << (int)state);
            }

            return new StateSpan(CalendarDays.NumberOf(span.From), possible, certain);
        }
    }
}
