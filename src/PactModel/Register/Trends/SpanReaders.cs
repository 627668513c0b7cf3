namespace PactModel;

/// <summary>Counts by the spans in which something happened.</summary>
internal sealed class MilestoneReader(Milestone milestone, TrendSpan[] spans) : AxisReader
{
    private readonly (TrendKey Key, int From, int To)[] _spans =
        Array.ConvertAll(spans, s => (TrendKey.Of(s), CalendarDays.NumberOf(s.From), CalendarDays.NumberOf(s.To)));

    private readonly (int From, int To)[] _covered = Union(spans);

    public override IReadOnlyList<TrendKey> First => Array.ConvertAll(_spans, s => s.Key);

    public override IReadOnlyList<TrendKey> Last => [TrendKey.OtherDays, TrendKey.NotKnown, TrendKey.None];

    public override IEnumerable<(TrendKey Key, Certainty Certainty)> KeysOf(RegisterEntry entry)
    {
        Moment[] moments = [.. entry.Times.Of(milestone).Where(m => !m.IsNever)];
        if (moments.Length == 0) return [(TrendKey.None, Certainty.Certainly)];
        Moment[] known = Array.FindAll(moments, IsKnown);
        IEnumerable<(TrendKey, Certainty)> found = known.Length == 0 ? [] : In(known);
        return known.Length < moments.Length ? found.Append((TrendKey.NotKnown, Certainty.Certainly)) : found;
    }

    /// <summary>Returns the years or decades from the first to the last that a day known wholly or in part can lie in; none if no day is known.</summary>
    public static TrendSpan[] Covering(IEnumerable<RegisterEntry> entries, Milestone milestone, TrendStep step)
    {
        int first = int.MaxValue, last = int.MinValue;
        foreach (RegisterEntry entry in entries)
        {
            foreach (Moment moment in entry.Times.Of(milestone))
            {
                if (moment.IsNever || !IsKnown(moment)) continue;
                first = Math.Min(first, moment.Lo);
                last = Math.Max(last, moment.Hi);
            }
        }

        if (last < first) return [];
        int from = CalendarDays.FromNumber(first).Year, to = CalendarDays.FromNumber(last).Year;
        return [.. (IEnumerable<TrendSpan>)(step == TrendStep.Year ? TrendSpan.Years(from, to) : TrendSpan.Decades(from, to))];
    }

    /// <summary>Says whether a moment is bounded on both sides.</summary>
    private static bool IsKnown(Moment moment) => moment.Hi < CalendarDays.LastNumber && moment.Lo > CalendarDays.FirstNumber;

    private IEnumerable<(TrendKey, Certainty)> In(Moment[] moments)
    {
        foreach ((TrendKey key, int from, int to) in _spans)
        {
            Certainty any = Certainty.CertainlyNot;
            foreach (Moment moment in moments) any = any.Or(moment.Within(from, to));
            if (any.CanBe()) yield return (key, any);
        }

        Certainty outside = Certainty.CertainlyNot;
        foreach (Moment moment in moments) outside = outside.Or(Outside(moment));
        if (outside.CanBe()) yield return (TrendKey.OtherDays, outside);
    }

    /// <summary>Says whether a moment lies in none of the spans.</summary>
    private Certainty Outside(Moment moment)
    {
        bool touches = false;
        foreach ((int from, int to) in _covered)
        {
            if (moment.Lo >= from && moment.Hi <= to) return Certainty.CertainlyNot;
            touches |= moment.Lo <= to && moment.Hi >= from;
        }

        return touches || moment.Doubtful ? Certainty.Possibly : Certainty.Certainly;
    }

    /// <summary>Returns the days that the spans cover, as runs with days between them.</summary>
    private static (int From, int To)[] Union(TrendSpan[] spans)
    {
        List<(int From, int To)> runs = [];
        foreach (TrendSpan span in spans.OrderBy(s => s.From))
        {
            (int from, int to) = (CalendarDays.NumberOf(span.From), CalendarDays.NumberOf(span.To));
            if (runs.Count > 0 && from <= runs[^1].To + 1) runs[^1] = (runs[^1].From, Math.Max(runs[^1].To, to));
            else runs.Add((from, to));
        }

        return [.. runs];
    }
}

/// <summary>Counts by the spans in which, or at the end of which, an agreement is in force.</summary>
internal sealed class InForceReader(TrendSpan[] spans, bool atEnd) : AxisReader
{
    private readonly (TrendKey Key, int From, int To)[] _spans =
        Array.ConvertAll(spans, s => (TrendKey.Of(s), CalendarDays.NumberOf(atEnd ? s.To : s.From), CalendarDays.NumberOf(s.To)));

    public override IReadOnlyList<TrendKey> First => Array.ConvertAll(_spans, s => s.Key);

    public override IReadOnlyList<TrendKey> Last => [];

    public override IEnumerable<(TrendKey Key, Certainty Certainty)> KeysOf(RegisterEntry entry)
    {
        foreach ((TrendKey key, int from, int to) in _spans)
        {
            if (!entry.Times.Holds(AgreementState.InForce, Certainty.Possibly, from, to, SpanMode.SomeDay)) continue;
            bool isCertain = entry.Times.Holds(AgreementState.InForce, Certainty.Certainly, from, to, SpanMode.SomeDay);
            yield return (key, isCertain ? Certainty.Certainly : Certainty.Possibly);
        }
    }
}
