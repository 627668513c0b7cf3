using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>Words for parts of the calendar in sentences.</summary>
internal static class DateText
{
    /// <summary>Returns nothing for the first, otherwise <c>second </c>: "the month after", "the second month after".</summary>
    public static string Nth(int number) => number == 1 ? "" : $"{English.Ordinal(number)} ";

    /// <summary>Returns <c>30 June</c>.</summary>
    public static string DayOfYear(AnnualDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)}");
}
