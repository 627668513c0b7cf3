using FsCheck.Xunit;
using System.Globalization;
using System.Text;
using NodaTime;

namespace PactModel.Tests.Dates;

[Properties(Arbitrary = [typeof(DateGenerators)])]
public sealed class PartialDateLaws
{
    [Law]
    public void Parse_OfItsText_GivesTheSameDate(PartialDate date)
    {
        string text = date.ToString();
        Assert.Equal(date, PartialDate.Parse(text));
        Assert.Equal(date, PartialDate.Parse(Encoding.UTF8.GetBytes(text), null));
        Assert.Equal(date, PartialDate.Parse($"({text})".AsSpan(1, text.Length), null));
    }

    [Law]
    public void TryFormat_InBothForms_WritesTheText(PartialDate date, byte size)
    {
        string text = date.ToString();
        char[] chars = new char[size % 16];
        byte[] bytes = new byte[size % 16];
        bool fits = chars.Length >= text.Length;
        Assert.Equal(fits, date.TryFormat(chars, out int charsWritten, default, null));
        Assert.Equal(fits, date.TryFormat(bytes, out int bytesWritten, default, null));
        Assert.Equal(fits ? text : "", new string(chars, 0, charsWritten));
        Assert.Equal(fits ? text : "", Encoding.UTF8.GetString(bytes, 0, bytesWritten));
    }

    [Law]
    public void Equals_MeansWrittenAlike(PartialDate a, PartialDate b)
    {
        bool alike = string.Equals(a.ToString(), b.ToString(), StringComparison.Ordinal);
        Assert.Equal(alike, a == b);
        Assert.Equal(alike, PartialDateComparer.Display.Compare(a, b) == 0);
        if (alike) Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Law(MaxTest = 300)]
    public void Span_HoldsJustTheDaysThatTheTextCanMean(PartialDate date, LocalDate day)
    {
        foreach (LocalDate near in new[] { day, date.Earliest, date.Latest, Neighbour(date.Earliest, -1), Neighbour(date.Latest, 1) })
            Assert.Equal(CanMean(date, near), date.Earliest <= near && near <= date.Latest);
    }

    [Law]
    public void FromLocalDate_GivesThatDayAlone(LocalDate day)
    {
        PartialDate date = day;
        Assert.True(date.IsExact);
        Assert.Equal((day, day), (date.Earliest, date.Latest));
        Assert.Equal(date, PartialDate.OfDay(day.Year, day.Month, day.Day));
        if (day.Year is > -9000 and < 9000) Assert.Equal(date, day.WithCalendar(CalendarSystem.Julian));
    }

    [Law]
    public void Factories_GiveWhatTheTextGives(LocalDate day)
    {
        string text = PartialDate.FromLocalDate(day).ToString();
        Assert.Equal(PartialDate.Parse(text[..^3]), PartialDate.OfMonth(day.Year, day.Month));
        Assert.Equal(PartialDate.Parse(text[..^6]), PartialDate.OfYear(day.Year));
    }

    [Law]
    public void Display_IsATotalOrder(PartialDate a, PartialDate b, PartialDate c)
    {
        IComparer<PartialDate> order = PartialDateComparer.Display;
        Assert.Equal(-Math.Sign(order.Compare(a, b)), Math.Sign(order.Compare(b, a)));
        if (order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0) Assert.True(order.Compare(a, c) <= 0);
        if (a.IsExact && b.IsExact) Assert.Equal(a.Earliest.CompareTo(b.Earliest), order.Compare(a, b));
    }

    [Theory]
    [MemberData(nameof(Cultures.Others), MemberType = typeof(Cultures))]
    public void ParseAndFormat_UnderAnotherCulture_AreTheSame(string culture) => Cultures.In(culture, () =>
    {
        foreach (string text in new[] { "2025-06-18", "-0985", "201X?", "1985-04-XX~", "2004-XX%" })
        {
            PartialDate date = PartialDate.Parse(text);
            Assert.Equal(text, date.ToString());
            Assert.Equal(text, $"{date}");
            Assert.Equal(text, date.ToString(null, CultureInfo.GetCultureInfo("")));
        }

        Assert.Equal("1985-04-01..1985-04-30", PartialDate.Parse("1985-04-XX").Span.ToString());
    });

    private static LocalDate Neighbour(LocalDate day, int by) =>
        (by < 0 && day == LocalDate.MinIsoValue) || (by > 0 && day == LocalDate.MaxIsoValue) ? day : day.PlusDays(by);

    /// <summary>Matches the digits of the day against the written ones, X for any; what is not written is X.</summary>
    private static bool CanMean(PartialDate date, LocalDate day)
    {
        string written = date.ToString().TrimEnd('?', '~', '%');
        string pattern = written.TrimStart('-').Length switch
        {
            4 => written + "-XX-XX",
            7 => written + "-XX",
            _ => written,
        };
        string digits = PartialDate.FromLocalDate(day).ToString();
        return pattern.Length == digits.Length && pattern.Zip(digits).All(pair => pair.First == pair.Second || pair.First == 'X');
    }
}
