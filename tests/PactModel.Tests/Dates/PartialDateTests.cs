using System.Runtime.CompilerServices;
using NodaTime;

namespace PactModel.Tests.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025-06-18", "2025-06-18", "2025-06-18", DatePrecision.Day)]
    [InlineData("2025-06", "2025-06-01", "2025-06-30", DatePrecision.Month)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2025", "2025-01-01", "2025-12-31", DatePrecision.Year)]
    [InlineData("0000", "0000-01-01", "0000-12-31", DatePrecision.Year)]
    [InlineData("-0985", "-0985-01-01", "-0985-12-31", DatePrecision.Year)]
    [InlineData("-9998", "-9998-01-01", "-9998-12-31", DatePrecision.Year)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day)]
    [InlineData("201X", "2010-01-01", "2019-12-31", DatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", DatePrecision.Century)]
    [InlineData("-01XX", "-0199-01-01", "-0100-12-31", DatePrecision.Century)]
    [InlineData("-012X", "-0129-01-01", "-0120-12-31", DatePrecision.Decade)]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31", DatePrecision.Decade)]
    [InlineData("-00XX", "-0099-01-01", "-0001-12-31", DatePrecision.Century)]
    [InlineData("000X", "0000-01-01", "0009-12-31", DatePrecision.Decade)]
    [InlineData("-999X", "-9998-01-01", "-9990-12-31", DatePrecision.Decade)]
    [InlineData("-99XX", "-9998-01-01", "-9900-12-31", DatePrecision.Century)]
    [InlineData("XXXX", "0000-01-01", "9999-12-31", DatePrecision.Unknown)]
    [InlineData("XXXX-XX", "0000-01-01", "9999-12-31", DatePrecision.Unknown)]
    [InlineData("XXXX-XX-XX", "0000-01-01", "9999-12-31", DatePrecision.Unknown)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", DatePrecision.Year)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", DatePrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", DatePrecision.Year)]
    [InlineData("-0004-02-29", "-0004-02-29", "-0004-02-29", DatePrecision.Day)]
    [InlineData("2004-06?", "2004-06-01", "2004-06-30", DatePrecision.Month)]
    [InlineData("1985-XX-XX~", "1985-01-01", "1985-12-31", DatePrecision.Year)]
    [InlineData("201X%", "2010-01-01", "2019-12-31", DatePrecision.Decade)]
    public void Parse_EveryForm_GivesItsDays(string text, string earliest, string latest, DatePrecision precision)
    {
        PartialDate date = PartialDate.Parse(text);
        Assert.Equal(earliest, PartialDate.FromLocalDate(date.Earliest).ToString());
        Assert.Equal(latest, PartialDate.FromLocalDate(date.Latest).ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void Equals_SameDaysWrittenDifferently_IsFalse()
    {
        Assert.NotEqual(PartialDate.Parse("2004"), PartialDate.Parse("2004-XX"));
        Assert.True(PartialDate.Parse("2004-06-18") == new LocalDate(2004, 6, 18));
        Assert.True(PartialDate.Parse("2004") != PartialDate.Parse("2004?"));
    }

    [Theory]
    [InlineData("2004", "2005")]
    [InlineData("2004", "-2004")]
    [InlineData("2010", "201X")]
    [InlineData("2004-06", "2004-07")]
    [InlineData("2004-06-18", "2004-06-19")]
    [InlineData("2004-XX", "2004-XX-XX")]
    [InlineData("2004?", "2004~")]
    public void Equals_OneDifference_IsFalse(string a, string b)
    {
        Assert.True(PartialDate.Parse(a) != PartialDate.Parse(b));
        Assert.NotEqual(0, PartialDateComparer.Display.Compare(PartialDate.Parse(a), PartialDate.Parse(b)));
    }

    [Fact]
    public void Default_IsTheDateOfWhichNothingIsKnown()
    {
        Assert.Equal("XXXX", default(PartialDate).ToString());
        Assert.Equal(PartialDate.Unknown, PartialDate.Parse("XXXX"));
        Assert.Equal(DatePrecision.Unknown, default(PartialDate).Precision);
    }

    [Fact]
    public void Display_SortsByEarliestDayVaguerFirst()
    {
        string[] shown = ["XXXX", "-0985", "20XX", "200X", "2003-12-31", "2004", "2004?", "2004-XX", "2004-01", "2004-01-01", "2004-01-01~", "2004-02"];
        IEnumerable<PartialDate> mixed = shown.Reverse().Select(PartialDate.Parse);
        Assert.Equal("-0985 XXXX 20XX 200X 2003-12-31 2004 2004? 2004-XX 2004-01 2004-01-01 2004-01-01~ 2004-02", string.Join(' ', mixed.Order(PartialDateComparer.Display)));
    }

    [Fact]
    public void Format_OtherThanGeneral_IsRefused()
    {
        PartialDate date = PartialDate.OfMonth(2004, 6);
        Assert.Equal("2004-06", date.ToString("G", null));
        const string Message = "'yyyy' is not a format here; leave it out: there is one way to write the value.";
        Assert.Equal(Message, Assert.Throws<FormatException>(() => date.ToString("yyyy", null)).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => date.TryFormat(new char[20], out _, "yyyy", null)).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => date.TryFormat(new byte[20], out _, "yyyy", null)).Message);
    }

    [Fact]
    public void Factories_OutsideTheCalendar_AreRefused()
    {
        foreach (int year in new[] { 10000, -9999 })
            Assert.StartsWith("A year is -9998 to 9999. (", Assert.Throws<ArgumentOutOfRangeException>("year", () => PartialDate.OfYear(year)).Message, StringComparison.Ordinal);
        foreach (int month in new[] { 0, 13 })
            Assert.StartsWith("A month is 1 to 12. (", Assert.Throws<ArgumentOutOfRangeException>("month", () => PartialDate.OfMonth(2004, month)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.OfDay(2001, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.Unknown.WithQualifier((DateQualifier)4));
    }

    [Fact]
    public void Factories_AtTheEdgesOfTheCalendar_GiveDates()
    {
        Assert.Equal("9999", PartialDate.OfYear(9999).ToString());
        Assert.Equal("-9998-12", PartialDate.OfMonth(-9998, 12).ToString());
    }

    [Theory]
    [InlineData("2004-06-18", 2004, 6, 18, false, true)]
    [InlineData("2004-06-18?", 2004, 6, 18, false, false)]
    [InlineData("-0985-04", -985, 4, null, false, false)]
    [InlineData("-0985-XX", -985, null, null, true, false)]
    [InlineData("2004-06-XX", 2004, 6, null, true, false)]
    [InlineData("0000", 0, null, null, false, false)]
    [InlineData("201X", null, null, null, true, false)]
    [InlineData("-20XX", null, null, null, true, false)]
    public void Parts_AreThoseThatAreKnown(string text, int? year, int? month, int? day, bool hasX, bool isExact)
    {
        PartialDate date = PartialDate.Parse(text);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(hasX, date.HasUnspecifiedDigits);
        Assert.Equal(isExact, date.IsExact);
        Assert.Equal(isExact, date.Span.IsExact);
    }

    [Fact]
    public void Display_OfTheSameDays_SortsByWhatIsWritten()
    {
        string[] shown = ["2004", "2004?", "2004~", "2004%", "2004-XX", "2004-XX?", "2004-XX-XX", "2004-XX-XX%"];
        IEnumerable<PartialDate> sorted = shown.Reverse().Select(PartialDate.Parse).Order(PartialDateComparer.Display);
        Assert.Equal("2004 2004? 2004~ 2004% 2004-XX 2004-XX? 2004-XX-XX 2004-XX-XX%", string.Join(' ', sorted));
    }

    [Fact]
    public void Parse_OfNull_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("text", () => PartialDate.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => PartialDateInterval.Parse(null!));
    }

    [Fact]
    public void Size_IsAtMostEightBytes() => Assert.InRange(Unsafe.SizeOf<PartialDate>(), 1, 8);
}
