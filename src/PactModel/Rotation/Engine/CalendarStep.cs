using NodaTime;

namespace PactModel;

/// <summary>A calendar period as months and days, and its multiples, without chaining and without overflow.</summary>
internal readonly record struct CalendarStep(long Months, long Days)
{
    private const int MostYears = 10_000;
    private const int MostMonths = 12 * MostYears;
    private const int MostDays = 366 * MostYears;

    /// <summary>Returns why a period is no length of time after which something comes again, to be told of that period, or null if it is one.</summary>
    public static string? Fault(Period period)
    {
        bool counts = period is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0, HasTimeComponent: false } && !period.Equals(Period.Zero);
        if (!counts) return "is made of years, months, weeks and days, none negative and not all zero";
        return Of(period) is { Months: <= MostMonths, Days: <= MostDays } ? null : $"is too long with {RotationText.Period(period)}: it has {English.Count(MostYears, "year")} at most";
    }

    public static CalendarStep Of(Period period) =>
        new((12L * period.Years) + period.Months, (7L * period.Weeks) + period.Days);

    /// <summary>Returns the day <paramref name="count"/> periods after a day, or null beyond the year 9999.</summary>
    public LocalDate? After(LocalDate start, long count)
    {
        long monthsLeft = (12L * (9999 - start.Year)) + 12 - start.Month;
        if (Months * count > monthsLeft) return null;
        LocalDate day = start.PlusMonths((int)(Months * count));
        if (Days == 0) return day;
        long daysLeft = Period.DaysBetween(day, LocalDate.MaxIsoValue);
        return Days * count > daysLeft ? null : day.PlusDays((int)(Days * count));
    }

    /// <summary>Returns the largest count of periods after which the day reached is not after <paramref name="day"/>; the day is not before the start.</summary>
    public long CountTo(LocalDate start, LocalDate day)
    {
        if (Days == 0) return WholeMonths(start, day);
        if (Months == 0) return Period.DaysBetween(start, day) / Days;
        long low = 0;
        long high = MostDays;
        while (low < high)
        {
            long middle = (low + high + 1) / 2;
            if (After(start, middle) is { } reached && reached <= day) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Counts by months alone, which can be one too many: the day within the month decides.</summary>
    private long WholeMonths(LocalDate start, LocalDate day)
    {
        long months = (12L * (day.Year - start.Year)) + day.Month - start.Month;
        long count = months / Months;
        return After(start, count) <= day ? count : count - 1;
    }
}
