using System.Globalization;
using NodaTime;

namespace PactModel;

public readonly partial struct PartialDate
{
    /// <summary>Returns the date of a known day; a day of another calendar is converted to the ISO calendar.</summary>
    public static PartialDate FromLocalDate(LocalDate day)
    {
        LocalDate iso = CalendarDays.Iso(day);
        return Written(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>Returns the date of a known day.</summary>
    public static implicit operator PartialDate(LocalDate day) => FromLocalDate(day);

    /// <summary>Returns a date of which the year is known: <c>2004</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is below -9998 or above 9999.</exception>
    public static PartialDate OfYear(int year) => Written(Checked(year), 0, 0);

    /// <summary>Returns a date of which the year and the month are known: <c>2004-06</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is below -9998 or above 9999, or the month is not 1 to 12.</exception>
    public static PartialDate OfMonth(int year, int month)
    {
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        return Written(Checked(year), month, 0);
    }

    /// <summary>Returns the date of a known day: <c>2004-06-18</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day from -9998-01-01 to 9999-12-31.</exception>
    public static PartialDate OfDay(int year, int month, int day) => FromLocalDate(new LocalDate(year, month, day));

    private static PartialDate Written(int year, int month, int day) =>
        new(Math.Abs(year), year < 0 ? YearForm.NegativeWhole : YearForm.Whole, month, day, DateQualifier.None);

    private static int Checked(int year)
    {
        if (year < CalendarDays.First.Year || year > CalendarDays.Last.Year)
            throw new ArgumentOutOfRangeException(nameof(year), year, string.Create(CultureInfo.InvariantCulture, $"A year is {CalendarDays.First.Year} to {CalendarDays.Last.Year}."));
        return year;
    }
}
