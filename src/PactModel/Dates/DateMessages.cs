using NodaTime;
using NodaTime.Text;

namespace PactModel;

/// <summary>Every sentence the Dates floor says when it refuses something.</summary>
internal static class DateMessages
{
    public static string UnspecifiedInInterval(string date) =>
        $"'{date}' cannot stand in an interval: unspecified digits there belong to EDTF level 2; write the date without them, such as 2004-06 for 2004-06-XX.";

    public static string Reversed(string start, string end) =>
        $"'{start}/{end}' certainly ends before it begins; write the earlier date first.";

    public static string DelayWithTime(Period amount) =>
        $"'{Text(amount)}' has hours, minutes or seconds; a delay has days, weeks, months or years, such as P30D or P6M.";

    public static string DelayNegative(Period amount) =>
        $"'{Text(amount)}' is negative; a delay counts forward from the event.";

    public static string DelayMixed(Period amount) =>
        $"'{Text(amount)}' has several units; a delay has one, such as P30D, P6M (for half a year) or P18M (for a year and a half).";

    public static string BeyondCalendar(Delay delay, LocalDate start) =>
        $"'{delay.Describe()}' {LocalDatePattern.Iso.Format(start)} lies after 9999-12-31, the last day of the calendar.";

    private static string Text(Period amount) => PeriodPattern.Roundtrip.Format(amount);
}
