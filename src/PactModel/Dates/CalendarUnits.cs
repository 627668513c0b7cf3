using System.Diagnostics;
using NodaTime;

namespace PactModel;

/// <summary>Months, quarters, half-years and years, counted from the year 0 on.</summary>
internal static class CalendarUnits
{
    public static string Name(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => "month",
        CalendarUnit.Quarter => "quarter",
        CalendarUnit.HalfYear => "half-year",
        CalendarUnit.Year => "year",
        _ => throw new UnreachableException(),
    };

    /// <summary>Returns the first day of the n-th unit after the one a day lies in; false if it is after 9999-12-31.</summary>
    public static bool TryFirstDay(LocalDate day, CalendarUnit unit, long nth, out LocalDate first)
    {
        first = default;
        int length = Months(unit);
        long month = (12L * day.Year) + day.Month - 1;
        long start = ((long)Math.Floor((double)month / length) + nth) * length;
        if (start > (12L * CalendarDays.Last.Year) + 11) return false;
        first = FirstOfMonth(start);
        return true;
    }

    /// <summary>Returns the first day of the month with a number counted from January of the year 0.</summary>
    public static LocalDate FirstOfMonth(long number)
    {
        int year = (int)Math.Floor(number / 12.0);
        return new LocalDate(year, (int)(number - (12L * year)) + 1, 1);
    }

    private static int Months(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => 1,
        CalendarUnit.Quarter => 3,
        CalendarUnit.HalfYear => 6,
        CalendarUnit.Year => 12,
        _ => throw new UnreachableException(),
    };
}
