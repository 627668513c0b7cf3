using NodaTime;

namespace PactModel;

public sealed partial record Delay
{
    /// <summary>The calendar has fewer days than this, so taking any amount more often leads beyond it just the same.</summary>
    private const int MostTimes = 7_305_000;

    /// <summary>Returns the day that lies this long after an event.</summary>
    /// <exception cref="OverflowException">The day lies after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The amount is negative, has several units or times of day, or the alignment would move a day back.</exception>
    public LocalDate After(LocalDate start) => After(start, 1);

    /// <summary>Returns the day that lies several times this amount after an event, as <see cref="Times"/> does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of times is negative.</exception>
    /// <exception cref="OverflowException">The day lies after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The amount is negative, has several units or times of day, or the alignment would move a day back.</exception>
    public LocalDate After(LocalDate start, int times) =>
        TryAfter(start, times, out LocalDate day) ? day : throw new OverflowException(DateMessages.BeyondCalendar(this, start));

    /// <summary>Returns the days that can lie this long after an event whose date may be known in part only.</summary>
    /// <remarks>Days after 9999-12-31 are outside the calendar and left out.</remarks>
    /// <exception cref="OverflowException">Even the earliest day lies after 9999-12-31.</exception>
    /// <exception cref="InvalidOperationException">The amount is negative, has several units or times of day, or the alignment would move a day back.</exception>
    public DateSpan After(DateSpan start) =>
        TryAfter(start, out DateSpan days) ? days : throw new OverflowException(DateMessages.BeyondCalendar(this, start.Earliest));

    /// <summary>Finds the day that lies this long after an event; false if it lies after 9999-12-31.</summary>
    /// <exception cref="InvalidOperationException">The amount is negative, has several units or times of day, or the alignment would move a day back.</exception>
    public bool TryAfter(LocalDate start, out LocalDate day) => TryAfter(start, 1, out day);

    /// <summary>Finds the day that lies several times this amount after an event; false if it lies after 9999-12-31.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of times is negative.</exception>
    /// <exception cref="InvalidOperationException">The amount is negative, has several units or times of day, or the alignment would move a day back.</exception>
    public bool TryAfter(LocalDate start, int times, out LocalDate day)
    {
        NotNegative(times, nameof(times));
        if ((AmountFault() ?? Alignment?.Fault) is { } fault) throw new InvalidOperationException(fault);
        long months = (12L * Amount.Years) + Amount.Months;
        long days = (7L * Amount.Weeks) + Amount.Days;
        int taken = Math.Min(times, MostTimes);
        day = default;
        return TryAddMonths(CalendarDays.Iso(start), months * taken, out LocalDate end)
            && TryAddDays(end, (days * taken) + (Counting == DayCounting.ClearDays ? 1 : 0), out end)
            && TryAlign(end, out day);
    }

    /// <summary>Finds the days that can lie this long after an event; false if even the earliest lies after 9999-12-31.</summary>
    /// <exception cref="InvalidOperationException">The amount is negative, has several units or times of day, or the alignment would move a day back.</exception>
    public bool TryAfter(DateSpan start, out DateSpan days)
    {
        bool exists = TryAfter(start.Earliest, out LocalDate earliest);
        if (!TryAfter(start.Latest, out LocalDate latest)) latest = CalendarDays.Last;
        days = exists ? new DateSpan(earliest, latest, start.IsQualified) : default;
        return exists;
    }

    private bool TryAddMonths(LocalDate start, long months, out LocalDate end)
    {
        end = start;
        if (months == 0) return true;
        long target = (12L * start.Year) + start.Month - 1 + months;
        if (target > (12L * CalendarDays.Last.Year) + 11) return false;
        LocalDate first = CalendarUnits.FirstOfMonth(target);
        int lengthOfMonth = CalendarDays.InMonth(first.Year, first.Month);
        end = (start.Day <= lengthOfMonth, MonthEnd) switch
        {
            (true, _) => first.PlusDays(start.Day - 1),
            (false, MonthEndRule.Roll) => first.PlusDays(lengthOfMonth),
            _ => first.PlusDays(lengthOfMonth - 1),
        };
        return true;
    }

    private static bool TryAddDays(LocalDate start, long days, out LocalDate end)
    {
        end = start;
        if (days == 0) return true;
        long number = CalendarDays.NumberOf(start) + days;
        if (number > CalendarDays.LastNumber) return false;
        end = CalendarDays.FromNumber((int)number);
        return true;
    }

    private bool TryAlign(LocalDate day, out LocalDate aligned)
    {
        aligned = day;
        return Alignment is null || Alignment.TryAlign(day, out aligned);
    }
}
