using NodaTime;

namespace PactModel;

/// <summary>Day numbers of the ISO calendar, and the first and last day it has here (-9998-01-01 and 9999-12-31).</summary>
internal static class CalendarDays
{
    private static readonly LocalDate s_epoch = new(1970, 1, 1);

    public static LocalDate First => LocalDate.MinIsoValue;

    public static LocalDate Last => LocalDate.MaxIsoValue;

    public static int FirstNumber { get; } = NumberOf(First);

    public static int LastNumber { get; } = NumberOf(Last);

    public static int NumberOf(LocalDate day) => Period.DaysBetween(s_epoch, day);

    public static LocalDate FromNumber(int number) => s_epoch.PlusDays(number);

    public static int InMonth(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    public static LocalDate Iso(LocalDate day) => day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
}
