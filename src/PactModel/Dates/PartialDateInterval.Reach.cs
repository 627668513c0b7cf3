namespace PactModel;

public readonly partial struct PartialDateInterval
{
    /// <summary>The days on which an interval can begin and end, as day numbers.</summary>
    /// <remarks>
    /// The ends are not independent: an interval never ends before it begins. What rests on a date bearing a mark of
    /// doubt is possible, and since both ends take part in every answer, such a date makes no answer certain.
    /// </remarks>
    private readonly struct Reach
    {
        private readonly int _earliestStart = int.MinValue;
        private readonly int _latestStart = int.MaxValue;
        private readonly int _earliestEnd = int.MinValue;
        private readonly int _latestEnd = int.MaxValue;
        private readonly bool _startIsQualified;
        private readonly bool _endIsQualified;

        public Reach(PartialDateInterval interval)
        {
            if (interval.Start.Kind == IntervalBoundKind.Open) _latestStart = int.MinValue;
            if (interval.End.Kind == IntervalBoundKind.Open) _earliestEnd = int.MaxValue;
            if (interval.Start.Date is { } start)
                Bound(start, out _earliestStart, out _latestStart, out _startIsQualified);
            if (interval.End.Date is { } end)
                Bound(end, out _earliestEnd, out _latestEnd, out _endIsQualified);
            _latestStart = Math.Min(_latestStart, _latestEnd);
            _earliestEnd = Math.Max(_earliestEnd, _earliestStart);
        }

        public Reach(DateSpan day)
        {
            Bound(day, out _earliestStart, out _latestStart, out _startIsQualified);
            (_earliestEnd, _latestEnd, _endIsQualified) = (_earliestStart, _latestStart, _startIsQualified);
        }

        /// <summary>Says whether this begins on or before the day the other ends.</summary>
        public Certainty Begins(Reach other)
        {
            if (_startIsQualified || other._endIsQualified) return Certainty.Possibly;
            if (_latestStart <= other._earliestEnd) return Certainty.Certainly;
            return _earliestStart <= other._latestEnd ? Certainty.Possibly : Certainty.CertainlyNot;
        }

        private static void Bound(DateSpan span, out int earliest, out int latest, out bool isQualified)
        {
            earliest = CalendarDays.NumberOf(span.Earliest);
            latest = CalendarDays.NumberOf(span.Latest);
            isQualified = span.IsQualified;
        }
    }
}
