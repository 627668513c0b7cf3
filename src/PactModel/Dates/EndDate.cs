namespace PactModel;

/// <summary>On which side of a stated end the day itself lies.</summary>
public enum EndBoundary
{
    /// <summary>The text or record does not settle it ("until 16 July 2024").</summary>
    NotSettled,

    /// <summary>The date is the first day on which it no longer holds.</summary>
    FirstDayOut,

    /// <summary>The date is the last day on which it holds.</summary>
    LastDayIn,
}

/// <summary>An end as a text or record states it: a date, and whether that day is still in.</summary>
/// <remarks>
/// Equal when the written date and the side are. The default value is <c>XXXX</c>, not settled: an end of which nothing
/// is known. Immutable.
/// </remarks>
public readonly partial record struct EndDate
{
    /// <summary>Makes an end.</summary>
    /// <param name="date">The date that is stated.</param>
    /// <param name="boundary">On which side of the end that day lies.</param>
    /// <exception cref="ArgumentOutOfRangeException">The side is none of the three.</exception>
    public EndDate(PartialDate date, EndBoundary boundary)
    {
        if (boundary is < EndBoundary.NotSettled or > EndBoundary.LastDayIn) throw new ArgumentOutOfRangeException(nameof(boundary));
        Date = date;
        Boundary = boundary;
    }

    /// <summary>Gets the date that is stated.</summary>
    public PartialDate Date { get; }

    /// <summary>Gets on which side of the end that day lies.</summary>
    public EndBoundary Boundary { get; }

    /// <summary>Gets the first day out, or null where the side is not settled or no partial date says it.</summary>
    /// <remarks>A last day in that is known to the month only gives none: <see cref="FirstDaysOut"/> has the days it can be.</remarks>
    public PartialDate? FirstDayOut => Boundary switch
    {
        EndBoundary.FirstDayOut => Date,
        EndBoundary.LastDayIn => Neighbour(1),
        _ => null,
    };

    /// <summary>Gets the last day in, or null where the side is not settled or no partial date says it.</summary>
    /// <remarks>A first day out that is known to the month only gives none: <see cref="LastDaysIn"/> has the days it can be.</remarks>
    public PartialDate? LastDayIn => Boundary switch
    {
        EndBoundary.LastDayIn => Date,
        EndBoundary.FirstDayOut => Neighbour(-1),
        _ => null,
    };

    /// <summary>Gets the days that can be the first day out; where the side is not settled, both sides count.</summary>
    /// <remarks>Days after 9999-12-31 are outside the calendar and left out; null if no day is left.</remarks>
    public DateSpan? FirstDaysOut => Shifted(Boundary == EndBoundary.LastDayIn ? 1 : 0, Boundary == EndBoundary.FirstDayOut ? 0 : 1);

    /// <summary>Gets the days that can be the last day in; where the side is not settled, both sides count.</summary>
    /// <remarks>Days before -9998-01-01 are outside the calendar and left out; null if no day is left.</remarks>
    public DateSpan? LastDaysIn => Shifted(Boundary == EndBoundary.LastDayIn ? 0 : -1, Boundary == EndBoundary.FirstDayOut ? -1 : 0);

    /// <summary>Returns the date with the side, such as <c>2019-11-23 (first day out)</c>.</summary>
    public override string ToString() => Boundary switch
    {
        EndBoundary.FirstDayOut => $"{Date} (first day out)",
        EndBoundary.LastDayIn => $"{Date} (last day in)",
        _ => $"{Date} (in or out not settled)",
    };

    private PartialDate? Neighbour(int days)
    {
        if (!Date.IsDay) return null;
        int number = CalendarDays.NumberOf(Date.Earliest) + days;
        if (number < CalendarDays.FirstNumber || number > CalendarDays.LastNumber) return null;
        return PartialDate.FromLocalDate(CalendarDays.FromNumber(number)).WithQualifier(Date.Qualifier);
    }

    private DateSpan? Shifted(int earliestBy, int latestBy)
    {
        int earliest = Math.Max(CalendarDays.NumberOf(Date.Earliest) + earliestBy, CalendarDays.FirstNumber);
        int latest = Math.Min(CalendarDays.NumberOf(Date.Latest) + latestBy, CalendarDays.LastNumber);
        if (latest < earliest) return null;
        return new DateSpan(CalendarDays.FromNumber(earliest), CalendarDays.FromNumber(latest), Date.IsQualified);
    }
}
