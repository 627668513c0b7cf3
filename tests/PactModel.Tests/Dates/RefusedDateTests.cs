using System.Text;

namespace PactModel.Tests.Dates;

/// <summary>Every near miss is refused, by name, with its place and what to write instead.</summary>
public sealed class RefusedDateTests
{
    [Theory]
    // Times of day, seasons and long years are outside the model.
    [InlineData("2025-06-18T10:00:00Z", 11, "time of day", "write 2025-06-18.")]
    [InlineData("2025-06-18 10:00", 11, "time of day", "write 2025-06-18.")]
    [InlineData("10:30", 3, "time of day", "2025-06-18")]
    [InlineData("2025-06-18Z", 11, "time zone", "write 2025-06-18.")]
    [InlineData("2001-21", 6, "a season", "a month from 01 to 12")]
    [InlineData("2001-24", 6, "a season", "a month from 01 to 12")]
    [InlineData("2001-25", 6, "level 2", "a month from 01 to 12")]
    [InlineData("2001-41", 6, "level 2", "a month from 01 to 12")]
    [InlineData("Y170000002", 1, "prefix Y", "-9998 to 9999")]
    [InlineData("Y2004", 1, "prefix Y", "write 2004.")]
    [InlineData("Y-17E7", 1, "prefix Y", "-9998 to 9999")]
    [InlineData("12345", 1, "year of 5 digits", "-9998 to 9999")]
    [InlineData("-9999", 1, "outside the calendar", "-9998 to 9999")]
    [InlineData("-0000", 1, "-0000", "write 0000.")]
    // Forms of level 2.
    [InlineData("2004?-06-11", 5, "inside the date", "write 2004-06-11?.")]
    [InlineData("?2004-06-~11", 1, "inside the date", "write 2004-06-11%.")]
    [InlineData("2004??", 6, "second mark", "write 2004?.")]
    [InlineData("2004?~", 6, "second mark", "write 2004%.")]
    [InlineData("?", 1, "without a date", "2025-06-18")]
    [InlineData("2X04", 2, "before a known one", "rightmost")]
    [InlineData("XX04", 1, "before a known one", "rightmost")]
    [InlineData("XXXX-12", 1, "before a known one", "rightmost")]
    [InlineData("XXXX-12-XX", 1, "before a known one", "rightmost")]
    [InlineData("1985-XX-12", 6, "before a known one", "write 1985-XX-XX.")]
    [InlineData("156X-12-25", 6, "level 2", "write 156X.")]
    [InlineData("201X-XX", 6, "level 2", "write 201X.")]
    [InlineData("2XXX", 2, "three of the year's digits", "write XXXX.")]
    [InlineData("-1XXX", 3, "three of the year's digits", "write XXXX.")]
    [InlineData("-XXXX", 1, "bears a sign", "write XXXX.")]
    [InlineData("2004-1X", 6, "one of two digits", "write 2004-XX.")]
    [InlineData("2004-06-1X", 9, "one of two digits", "write 2004-06-XX.")]
    [InlineData("[1667,1668]", 1, "a set of dates", "write one date")]
    [InlineData("{1960,1961-12}", 1, "a set of dates", "write one date")]
    [InlineData("..1984", 1, "a set of dates", "write one date")]
    [InlineData("1950S2", 5, "significant digits", "2025-06-18")]
    [InlineData("17E8", 3, "exponential year", "-9998 to 9999")]
    [InlineData("(2004-06)~", 1, "group", "one mark at the end")]
    // Intervals, separators, order and padding.
    [InlineData("2004/2005", 5, "stroke of an interval", "an interval is expected")]
    [InlineData("2025/06/18", 5, "a stroke separates", "write 2025-06-18.")]
    [InlineData("2025.06.18", 5, "a full stop separates", "write 2025-06-18.")]
    [InlineData("2025 06 18", 5, "white space", "write 2025-06-18.")]
    [InlineData("18-06-2025", 1, "begins with day or month", "write 2025-06-18.")]
    [InlineData("18/06/2025", 3, "a stroke separates", "write 2025-06-18.")]
    [InlineData("05/06/2025", 3, "a stroke separates", "2025-06-05 if the day comes first, 2025-05-06 if the month does")]
    [InlineData("2025-6-18", 6, "month of 1 digit", "write 2025-06-18.")]
    [InlineData("2025-06-8", 9, "day of 1 digit", "write 2025-06-08.")]
    [InlineData("985", 1, "year of 3 digits", "write 0985.")]
    [InlineData("25-06-18", 1, "year of 2 digits", "four digits")]
    [InlineData("20250618", 5, "basic format", "write 2025-06-18.")]
    [InlineData("202506", 5, "basic format", "write 2025-06.")]
    [InlineData("2025-169", 6, "day of the year", "2025-06-18")]
    [InlineData("2025-W25-3", 6, "week date", "2025-06-18")]
    [InlineData("2004-06-18-01", 11, "fourth part", "year, month and day")]
    [InlineData("2004--06", 5, "no digits after it", "write 2004-06.")]
    [InlineData("2004-", 5, "no digits after it", "write 2004.")]
    [InlineData("+2025", 1, "plus sign", "write 2025.")]
    // Days that do not exist.
    [InlineData("2001-02-29", 9, "day 29 stands, and 2001-02 has 28 days", "a day that the month has")]
    [InlineData("1900-02-29", 9, "day 29 stands, and 1900-02 has 28 days", "a day that the month has")]
    [InlineData("2001-04-31", 9, "day 31 stands, and 2001-04 has 30 days", "a day that the month has")]
    [InlineData("2001-01-00", 9, "day 00", "a day that the month has")]
    [InlineData("2001-01-32", 9, "day 32", "a day that the month has")]
    [InlineData("2001-13", 6, "month 13", "a month from 01 to 12")]
    [InlineData("2001-00", 6, "month 00", "a month from 01 to 12")]
    [InlineData("2001-99", 6, "month 99", "a month from 01 to 12")]
    // Characters that look right.
    [InlineData("201x", 4, "a small x", "write 201X.")]
    [InlineData("199u", 4, "drafts of EDTF", "write 199X.")]
    [InlineData("2025\u201306\u201318", 5, "U+2013", "write 2025-06-18.")]
    [InlineData("\u22120985", 1, "U+2212", "write -0985.")]
    [InlineData("\uFF12\uFF10\uFF10\uFF14", 1, "U+FF12", "write 2004.")]
    [InlineData("\u0662\u0660\u0662\u0665", 1, "U+0662", "write 2025.")]
    [InlineData(" 2025", 1, "white space (U+0020)", "write 2025.")]
    [InlineData("2025\n", 5, "white space (U+000A)", "write 2025.")]
    [InlineData("", 1, "there is nothing", "or leave it out")]
    [InlineData("\uD83D\uDE00", 1, "U+D83D", "2025-06-18")]
    [InlineData("June 2025", 1, "'J'", "2025-06-18")]
    public void Parse_NearMiss_NamesPlaceReasonAndRemedy(string text, int position, string found, string advice) =>
        Refuses<PartialDate>(text, position, found, advice);

    [Theory]
    [InlineData("", 1, "there is nothing", "1964/2008")]
    [InlineData("2004", 5, "no stroke", "write 2004/2004")]
    [InlineData("2004-06-XX/2004-07-03", 9, "level 2", "write 2004-06.")]
    [InlineData("2004/201X", 9, "level 2", "from 2010 to 2019")]
    [InlineData("2008/1964", 6, "ends before it begins", "write 1964/2008.")]
    [InlineData("2004-06-11/2004-06-10", 12, "ends before it begins", "write 2004-06-10/2004-06-11.")]
    [InlineData("-2004/-2005", 7, "ends before it begins", "write -2005/-2004.")]
    [InlineData("2004/2005/2006", 10, "second stroke", "1964/2008")]
    [InlineData("1985/open", 6, "neither a date nor '..'", "..")]
    [InlineData("unknown/1985", 1, "neither a date nor '..'", "nothing for one that is not known")]
    [InlineData("1985/...", 6, "neither a date nor '..'", "..")]
    [InlineData("2004-06-18/20", 12, "leaves out what the start has", "write 2004-06-20.")]
    [InlineData("2004/P1Y", 6, "a period of time", "the date on which")]
    [InlineData("2004 / 2005", 5, "white space", "write 2004/2005.")]
    [InlineData("2004\u20132005", 5, "joins the two dates", "write 2004/2005.")]
    [InlineData("2004..2005", 5, "joins the two dates", "write 2004/2005.")]
    [InlineData("2001-21/2003", 6, "a season", "a month from 01 to 12")]
    [InlineData("2004-06-18/2004-6-20", 17, "month of 1 digit", "write 2004-06-20.")]
    public void ParseInterval_NearMiss_NamesPlaceReasonAndRemedy(string text, int position, string found, string advice) =>
        Refuses<PartialDateInterval>(text, position, found, advice);

    [Fact]
    public void Parse_LoneSurrogate_IsShownByItsNumber() =>
        Assert.Contains("U+D83D", Assert.Throws<FormatException>(() => PartialDate.Parse("2025\uD83D")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_EnormousText_IsRefusedWithAShortMessage()
    {
        string text = new('9', 10_000_000);
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.InRange(Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message.Length, 1, 300);
        Assert.InRange(Assert.Throws<FormatException>(() => PartialDateInterval.Parse(Encoding.UTF8.GetBytes(text), null)).Message.Length, 1, 300);
    }

    private static void Refuses<T>(string text, int position, string found, string advice)
        where T : struct, ITextValue<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        Assert.False(T.TryParse(text, null, out _));
        Assert.False(T.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        string message = Assert.Throws<FormatException>(() => T.Parse(text, null)).Message;
        Assert.Contains($"at character {position}, ", message, StringComparison.Ordinal);
        int middle = message.LastIndexOf(';');
        Assert.Contains(found, message[..middle], StringComparison.Ordinal);
        Assert.Contains(advice, message[middle..], StringComparison.Ordinal);
        Assert.Equal(position, TextValue.Explain<T>(text.AsSpan()).Position);
        Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(Encoding.UTF8.GetBytes(text), null)).Message);
    }
}
