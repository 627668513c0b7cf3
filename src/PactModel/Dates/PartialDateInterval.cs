namespace PactModel;

/// <summary>The days from one date to another, both included, in the EDTF notation (ISO 8601-2:2019, levels 0 and 1).</summary>
/// <remarks>
/// <para>
/// <c>1964/2008</c>, <c>2004-06/2006-08</c>, <c>1984?/2004-06~</c>; an open end is <c>..</c> (<c>1985-04/..</c>), an
/// unknown one is left blank (<c>1985-04/</c>). Each date denotes the days it can mean: <c>2004-06/2006-08</c> begins on
/// some day of June 2004 and ends on some day of August 2006. Unspecified digits inside an interval (<c>2004-06-XX/..</c>)
/// belong to level 2 and are refused; <c>2004-06/..</c> says the same. An interval that certainly ends before it begins is
/// refused.
/// </para>
/// <para>Equal when written alike. The default value is <c>/</c>: both ends unknown. Immutable.</para>
/// </remarks>
public readonly partial struct PartialDateInterval : IEquatable<PartialDateInterval>
{
    /// <summary>Makes an interval; a <see cref="PartialDate"/> or a day converts to an end.</summary>
    /// <param name="start">The first day, included.</param>
    /// <param name="end">The last day, included.</param>
    /// <exception cref="ArgumentException">An end has unspecified digits, or the interval certainly ends before it begins.</exception>
    public PartialDateInterval(IntervalBound start, IntervalBound end)
    {
        if (start.Date is { HasUnspecifiedDigits: true } s) throw new ArgumentException(DateMessages.UnspecifiedInInterval(s.ToString()), nameof(start));
        if (end.Date is { HasUnspecifiedDigits: true } e) throw new ArgumentException(DateMessages.UnspecifiedInInterval(e.ToString()), nameof(end));
        if (IsReversed(start, end)) throw new ArgumentException(DateMessages.Reversed(start.ToString(), end.ToString()), nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>Gets the first day, which belongs to the interval.</summary>
    public IntervalBound Start { get; }

    /// <summary>Gets the last day, which belongs to the interval.</summary>
    public IntervalBound End { get; }

    /// <summary>Says whether a date lies in the interval, its ends included.</summary>
    public Certainty Contains(DateSpan date)
    {
        Reach here = new(this);
        Reach there = new(date);
        return here.Begins(there).And(there.Begins(here));
    }

    /// <summary>Says whether the two intervals have a day in common.</summary>
    public Certainty Overlaps(PartialDateInterval other)
    {
        Reach here = new(this);
        Reach there = new(other);
        return here.Begins(there).And(there.Begins(here));
    }

    /// <summary>Says whether the other interval is written alike.</summary>
    public bool Equals(PartialDateInterval other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDateInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>Says whether two intervals are written alike.</summary>
    public static bool operator ==(PartialDateInterval left, PartialDateInterval right) => left.Equals(right);

    /// <summary>Says whether two intervals are written differently.</summary>
    public static bool operator !=(PartialDateInterval left, PartialDateInterval right) => !left.Equals(right);

    internal static bool IsReversed(IntervalBound start, IntervalBound end) =>
        start.Date is { } s && end.Date is { } e && s.IsAfter(e) == Certainty.Certainly;
}
