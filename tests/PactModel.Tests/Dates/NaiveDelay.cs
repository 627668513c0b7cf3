using System.Diagnostics;
using NodaTime;

namespace PactModel.Tests.Dates;

/// <summary>The delay as a clerk with a wall calendar works it out: a month or a day at a time.</summary>
internal static class NaiveDelay
{
    public static LocalDate? After(Delay delay, LocalDate start)
    {
        LocalDate? day = AddMonths(start, (12 * delay.Amount.Years) + delay.Amount.Months, delay.MonthEnd);
        int days = (7 * delay.Amount.Weeks) + delay.Amount.Days + (delay.Counting == DayCounting.ClearDays ? 1 : 0);
        for (int i = 0; i < days; i++) day = Next(day);
        return delay.Alignment switch
        {
            null => day,
            FirstDayAlignment first => Repeat(first.Nth, Next(day), d => IsFirst(d, first.Unit)),
            LastDayAlignment last => Repeat(last.Nth + 1, day, d => Next(d) is not { } next || IsFirst(next, last.Unit)),
            AnnualDayAlignment annual => Repeat(1, Repeat(1, day, d => Falls(annual.CutOff, d)), d => Falls(annual.Day, d)),
            _ => throw new UnreachableException(),
        };
    }

    private static LocalDate? AddMonths(LocalDate start, int months, MonthEndRule rule)
    {
        (int year, int month) = (start.Year, start.Month);
        for (int i = 0; i < months; i++) (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        if (year > 9999) return null;
        LocalDate day = new(year, month, 1);
        for (int i = 1; i < start.Day; i++)
        {
            if (Next(day) is not { } next) return null;
            if (next.Month == month) day = next;
            else return rule == MonthEndRule.Roll ? next : day;
        }

        return day;
    }

    private static LocalDate? Repeat(int times, LocalDate? from, Func<LocalDate, bool> isOne)
    {
        for (LocalDate? day = from; day is { } d; day = Next(d))
        {
            if (isOne(d) && --times == 0) return d;
        }

        return null;
    }

    private static bool IsFirst(LocalDate day, CalendarUnit unit) => day.Day == 1 && unit switch
    {
        CalendarUnit.Month => true,
        CalendarUnit.Quarter => day.Month is 1 or 4 or 7 or 10,
        CalendarUnit.HalfYear => day.Month is 1 or 7,
        _ => day.Month == 1,
    };

    private static bool Falls(AnnualDate annual, LocalDate day)
    {
        bool onTheDay = annual.Month == day.Month && annual.Day == day.Day;
        bool insteadOfLeapDay = annual is { Month: 2, Day: 29 } && day is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(day.Year);
        return onTheDay || insteadOfLeapDay;
    }

    private static LocalDate? Next(LocalDate? day) => day is { } d && d < LocalDate.MaxIsoValue ? d.PlusDays(1) : null;
}
