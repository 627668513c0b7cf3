using System.Text;

namespace PactModel.Tests.Dates;

/// <summary>Every near miss is refused, by name, with its place and what to write instead.</summary>
public sealed class RefusedDateTests
{
    [Theory]
    // Times of day, seasons and long years are outside the model.
    [InlineData("2025-06-18T10:00:00Z", 11, "a time of day begins, which the model does not have", "write 2025-06-18")]
    [InlineData("2025-06-18 10:00", 11, "a time of day begins, which the model does not have", "write 2025-06-18")]
    [InlineData("10:30", 3, "a time of day begins, which the model does not have", "write the day alone, such as 2025-06-18")]
    [InlineData("2025-06-18Z", 11, "a time zone begins, which the model does not have", "write 2025-06-18")]
    [InlineData("2025-06-18t10:00", 11, "a time of day begins, which the model does not have", "write 2025-06-18")]
    [InlineData("2025-06-18 at noon", 11, "white space (U+0020) stands", "write 2025-06-18")]
    [InlineData("2025-06-18T", 11, "a time of day begins, which the model does not have", "write 2025-06-18")]
    [InlineData("E5", 1, "'E' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("XE5", 2, "'E' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("20E", 3, "'E' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("S5", 1, "'S' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("XS5", 2, "'S' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("20S", 3, "'S' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("X960s", 5, "'s' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("2025T10:00", 5, "a time of day begins, which the model does not have", "write 2025")]
    [InlineData("2001-21", 6, "a season stands, which the model does not have", "write a month from 01 to 12, or the year alone")]
    [InlineData("2001-24", 6, "a season stands, which the model does not have", "write a month from 01 to 12, or the year alone")]
    [InlineData("2001-25", 6, "a season, quarter, quadrimester or semester of EDTF level 2 stands, which the model does not have", "write a month from 01 to 12, or the year alone")]
    [InlineData("2001-41", 6, "a season, quarter, quadrimester or semester of EDTF level 2 stands, which the model does not have", "write a month from 01 to 12, or the year alone")]
    [InlineData("2001-20", 6, "month 20 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("2001-42", 6, "month 42 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("Y170000002", 1, "a year with the prefix Y begins, which is for years of more than four digits, outside the model", "write a year from -9998 to 9999 with four digits")]
    [InlineData("Y2004", 1, "a year with the prefix Y begins, which is for years of more than four digits, outside the model", "write 2004")]
    [InlineData("Y-17E7", 1, "a year with the prefix Y begins, which is for years of more than four digits, outside the model", "write a year from -9998 to 9999 with four digits")]
    [InlineData("y2004", 1, "a year with the prefix Y begins, which is for years of more than four digits, outside the model", "write 2004")]
    [InlineData("-Y20040", 2, "a year with the prefix Y begins, which is for years of more than four digits, outside the model", "write a year from -9998 to 9999 with four digits")]
    [InlineData("Y2X04", 1, "a year with the prefix Y begins, which is for years of more than four digits, outside the model", "write a year from -9998 to 9999 with four digits")]
    [InlineData("20Y4", 3, "'Y' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("12345", 1, "a year of 5 digits stands", "write a year from -9998 to 9999 with four digits")]
    [InlineData("9999-13", 6, "month 13 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("0000-13", 6, "month 13 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("20251399", 1, "a year of 8 digits stands", "write a year from -9998 to 9999 with four digits")]
    [InlineData("-9999", 1, "a year outside the calendar stands, which spans -9998 to 9999", "write a year from -9998 to 9999 with four digits")]
    [InlineData("-0000", 1, "the year -0000 stands, which does not exist", "write 0000")]
    // Forms of level 2.
    [InlineData("2004?-06-11", 5, "a mark of doubt stands inside the date (EDTF level 2, outside the model)", "write 2004-06-11?")]
    [InlineData("?2004-06-~11", 1, "a mark of doubt stands inside the date (EDTF level 2, outside the model)", "write 2004-06-11%")]
    [InlineData("2004??", 6, "a second mark of doubt stands", "write 2004?")]
    [InlineData("2004?~", 6, "a second mark of doubt stands", "write 2004%")]
    [InlineData("2004~?", 6, "a second mark of doubt stands", "write 2004%")]
    [InlineData("2004%?", 6, "a second mark of doubt stands", "write 2004%")]
    [InlineData("2001-13?", 6, "month 13 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("2004-6?", 6, "a month of 1 digit stands, which has two", "write 2004-06?")]
    [InlineData("2004-6~", 6, "a month of 1 digit stands, which has two", "write 2004-06~")]
    [InlineData("2004-6%", 6, "a month of 1 digit stands, which has two", "write 2004-06%")]
    [InlineData("?", 1, "a mark of doubt stands without a date", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("2X04", 2, "an unspecified digit stands before a known one (EDTF level 2, outside the model)", "write X only for the rightmost digits: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX")]
    [InlineData("-2X04", 3, "an unspecified digit stands before a known one (EDTF level 2, outside the model)", "write X only for the rightmost digits: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX")]
    [InlineData("XX04", 1, "an unspecified digit stands before a known one (EDTF level 2, outside the model)", "write X only for the rightmost digits: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX")]
    [InlineData("XXXX-12", 1, "an unspecified digit stands before a known one (EDTF level 2, outside the model)", "write X only for the rightmost digits: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX")]
    [InlineData("XXXX-12-XX", 1, "an unspecified digit stands before a known one (EDTF level 2, outside the model)", "write X only for the rightmost digits: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX")]
    [InlineData("XXXX-XX-12", 1, "an unspecified digit stands before a known one (EDTF level 2, outside the model)", "write X only for the rightmost digits: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX")]
    [InlineData("1985-XX-12", 6, "an unspecified digit stands before a known one (EDTF level 2, outside the model)", "write 1985-XX-XX")]
    [InlineData("1985-XX-1X", 6, "an unspecified digit stands before a known one (EDTF level 2, outside the model)", "write 1985-XX-XX")]
    [InlineData("1985-XX-X", 9, "a day of 1 digit stands, which has two", "write 1985-XX-XX")]
    [InlineData("156X-12-25", 6, "a month follows a year with unspecified digits (EDTF level 2, outside the model)", "write 156X")]
    [InlineData("-12XX-05", 7, "a month follows a year with unspecified digits (EDTF level 2, outside the model)", "write -12XX")]
    [InlineData("201X-XX", 6, "a month follows a year with unspecified digits (EDTF level 2, outside the model)", "write 201X")]
    [InlineData("2XXX", 2, "three of the year's digits are unspecified, where level 1 of EDTF has one, two or all", "write XXXX")]
    [InlineData("-1XXX", 3, "three of the year's digits are unspecified, where level 1 of EDTF has one, two or all", "write XXXX")]
    [InlineData("-XXXX", 1, "a year without a known digit bears a sign", "write XXXX")]
    [InlineData("2004-1X", 6, "one of two digits is unspecified (EDTF level 2, outside the model)", "write 2004-XX")]
    [InlineData("2004-06-1X", 9, "one of two digits is unspecified (EDTF level 2, outside the model)", "write 2004-06-XX")]
    [InlineData("1985-1X-12", 6, "one of two digits is unspecified (EDTF level 2, outside the model)", "write 1985-XX-XX")]
    [InlineData("[1667,1668]", 1, "a set of dates begins (EDTF level 2, outside the model)", "write one date here, or an interval where an interval is expected")]
    [InlineData("1667,1668", 5, "a set of dates begins (EDTF level 2, outside the model)", "write one date here, or an interval where an interval is expected")]
    [InlineData("{1960,1961-12}", 1, "a set of dates begins (EDTF level 2, outside the model)", "write one date here, or an interval where an interval is expected")]
    [InlineData("..1984", 1, "a set of dates begins (EDTF level 2, outside the model)", "write one date here, or an interval where an interval is expected")]
    [InlineData("1950S2", 5, "a number of significant digits stands (EDTF level 2, outside the model)", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("1950s2", 5, "a number of significant digits stands (EDTF level 2, outside the model)", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("1950s", 5, "an s stands, which in words makes a decade", "write 195X")]
    [InlineData("1900s", 5, "an s stands, which in words makes a decade", "write 190X for ten years, 19XX for a hundred")]
    [InlineData("1955s", 5, "'s' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("1er juin 2025", 2, "'e' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("Sept 2025", 1, "'S' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("Tuesday", 1, "'T' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("Winter 2025", 1, "'W' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("17E8", 3, "an exponential year stands (EDTF level 2, outside the model)", "write a year from -9998 to 9999 with four digits")]
    [InlineData("1e9", 2, "an exponential year stands (EDTF level 2, outside the model)", "write a year from -9998 to 9999 with four digits")]
    [InlineData("(2004-06)~", 1, "a group of qualified parts begins (EDTF level 2, outside the model)", "write one mark at the end, where it applies to the whole date")]
    // Intervals, separators, order and padding.
    [InlineData("2004/2005", 5, "the stroke of an interval stands", "write one date here, or an interval where an interval is expected")]
    [InlineData("2004-06/2004-07", 8, "the stroke of an interval stands", "write one date here, or an interval where an interval is expected")]
    [InlineData("2004/", 5, "the stroke of an interval stands", "write one date here, or an interval where an interval is expected")]
    [InlineData("2025/06/18", 5, "a stroke separates the parts", "write 2025-06-18")]
    [InlineData("2025-06/18", 8, "a stroke separates the parts", "write 2025-06-18")]
    [InlineData("2004/02/30", 5, "a stroke separates the parts", "write year, month and day in this order, joined by hyphens, such as 2025-06-18")]
    [InlineData("2025.06.18", 5, "a full stop separates the parts", "write 2025-06-18")]
    [InlineData("2025 06 18", 5, "white space (U+0020) stands", "write 2025-06-18")]
    [InlineData("18-06-2025", 1, "the date begins with day or month", "write 2025-06-18")]
    [InlineData("06-2025", 1, "the date begins with day or month", "write 2025-06")]
    [InlineData("18/06/2025", 3, "a stroke separates the parts", "write 2025-06-18")]
    [InlineData("05/06/2025", 3, "a stroke separates the parts", "write 2025-06-05 if the day comes first, 2025-05-06 if the month does")]
    [InlineData("06/18/2025", 3, "a stroke separates the parts", "write 2025-06-18")]
    [InlineData("5/6/2025", 2, "a stroke separates the parts", "write 2025-06-05 if the day comes first, 2025-05-06 if the month does")]
    [InlineData("05/05/2025", 3, "a stroke separates the parts", "write 2025-05-05")]
    [InlineData("5/05/2025", 2, "a stroke separates the parts", "write 2025-05-05")]
    [InlineData("32/13/2025", 3, "a stroke separates the parts", "write year, month and day in this order, joined by hyphens, such as 2025-06-18")]
    [InlineData("05-06-2025-", 11, "a hyphen stands with no digits after it", "write 2025-06-05 if the day comes first, 2025-05-06 if the month does")]
    [InlineData("2025-6-18", 6, "a month of 1 digit stands, which has two", "write 2025-06-18")]
    [InlineData("2025-006-18", 6, "a month of 3 digits stands, which has two", "write 2025-06-18")]
    [InlineData("2025-106-18", 6, "a month of 3 digits stands, which has two", "write a month from 01 to 12, or the year alone")]
    [InlineData("2025-1XX", 6, "a month of 3 digits stands, which has two", "write 2025-XX")]
    [InlineData("2025-06-8", 9, "a day of 1 digit stands, which has two", "write 2025-06-08")]
    [InlineData("2025-06-018", 9, "a day of 3 digits stands, which has two", "write 2025-06-18")]
    [InlineData("985", 1, "a year of 3 digits stands", "write 0985")]
    [InlineData("-985", 2, "a year of 3 digits stands", "write -0985")]
    [InlineData("98X", 1, "a year of 3 digits stands", "write four digits, such as 0985")]
    [InlineData("25-06-18", 1, "a year of 2 digits stands", "write four digits, such as 0985")]
    [InlineData("20250618", 5, "the basic format without hyphens stands", "write 2025-06-18")]
    [InlineData("202506", 5, "the basic format without hyphens stands", "write 2025-06")]
    [InlineData("-20250618", 6, "the basic format without hyphens stands", "write -2025-06-18")]
    [InlineData("-202506", 6, "the basic format without hyphens stands", "write -2025-06")]
    [InlineData("2004XX", 5, "the basic format without hyphens stands", "write 2004-XX")]
    [InlineData("2025-169", 6, "the day of the year stands, which the model does not have", "write the day alone, such as 2025-06-18")]
    [InlineData("2025-169-01", 6, "a month of 3 digits stands, which has two", "write a month from 01 to 12, or the year alone")]
    [InlineData("2025-W25-3", 6, "a week date begins, which the model does not have", "write the day alone, such as 2025-06-18")]
    [InlineData("2025-w25-3", 6, "a week date begins, which the model does not have", "write the day alone, such as 2025-06-18")]
    [InlineData("2004-06-18-01", 11, "a fourth part begins", "write year, month and day in this order, joined by hyphens, such as 2025-06-18")]
    [InlineData("2004-06-30-01", 11, "a fourth part begins", "write year, month and day in this order, joined by hyphens, such as 2025-06-18")]
    [InlineData("-2004-06-18-01", 12, "a fourth part begins", "write year, month and day in this order, joined by hyphens, such as 2025-06-18")]
    [InlineData("2004-XX-XX-01", 11, "a fourth part begins", "write year, month and day in this order, joined by hyphens, such as 2025-06-18")]
    [InlineData("XXXX-XX-XX-XX", 11, "a fourth part begins", "write year, month and day in this order, joined by hyphens, such as 2025-06-18")]
    [InlineData("2004--06", 5, "a hyphen stands with no digits after it", "write 2004-06")]
    [InlineData("2004-", 5, "a hyphen stands with no digits after it", "write 2004")]
    [InlineData("-2004-", 6, "a hyphen stands with no digits after it", "write -2004")]
    [InlineData("2004-06-", 8, "a hyphen stands with no digits after it", "write 2004-06")]
    [InlineData("-", 1, "a hyphen stands with no digits after it", "write year, month and day in this order, joined by hyphens, such as 2025-06-18")]
    [InlineData("--2004", 1, "a hyphen stands with no digits after it", "write -2004")]
    [InlineData("+2025", 1, "a plus sign stands", "write 2025")]
    // Days that do not exist.
    [InlineData("2001-02-29", 9, "day 29 stands, and 2001-02 has 28 days", "write a day that the month has, or the month alone")]
    [InlineData("1900-02-29", 9, "day 29 stands, and 1900-02 has 28 days", "write a day that the month has, or the month alone")]
    [InlineData("-2001-02-29", 10, "day 29 stands, and -2001-02 has 28 days", "write a day that the month has, or the month alone")]
    [InlineData("2001-04-31", 9, "day 31 stands, and 2001-04 has 30 days", "write a day that the month has, or the month alone")]
    [InlineData("2001-01-00", 9, "day 00 stands, which no month has", "write a day that the month has, or the month alone")]
    [InlineData("2001-01-32", 9, "day 32 stands, which no month has", "write a day that the month has, or the month alone")]
    [InlineData("2001-12-32", 9, "day 32 stands, which no month has", "write a day that the month has, or the month alone")]
    [InlineData("2001-13", 6, "month 13 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("2001-00", 6, "month 00 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("2001-99", 6, "month 99 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    // Characters that look right.
    [InlineData("201x", 4, "a small x stands", "write 201X")]
    [InlineData("2x04", 2, "a small x stands", "write a capital X")]
    [InlineData("2xxx", 2, "a small x stands", "write XXXX")]
    [InlineData("-2xxx", 3, "a small x stands", "write XXXX")]
    [InlineData("199u", 4, "a u stands, which drafts of EDTF had for an unspecified digit", "write 199X")]
    [InlineData("199U", 4, "'U' stands, which no date has", "write 199X")]
    [InlineData("uuuu", 1, "a u stands, which drafts of EDTF had for an unspecified digit", "write XXXX")]
    [InlineData("under 2025", 1, "'u' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    [InlineData("2025\u201306\u201318", 5, "another dash than the hyphen-minus (U+2013) stands", "write 2025-06-18")]
    [InlineData("\u22120985", 1, "another dash than the hyphen-minus (U+2212) stands", "write -0985")]
    [InlineData("\uFF12\uFF10\uFF10\uFF14", 1, "a digit that is not ASCII (U+FF12) stands", "write 2004")]
    [InlineData("\u0660\u0669\u0668\u0665", 1, "a digit that is not ASCII (U+0660) stands", "write 0985")]
    [InlineData("\u0662\u0660\u0662\u0665", 1, "a digit that is not ASCII (U+0662) stands", "write 2025")]
    [InlineData(" 2025", 1, "white space (U+0020) stands", "write 2025")]
    [InlineData("2001-13 ", 8, "white space (U+0020) stands", "write the date without it")]
    [InlineData("  ", 1, "white space (U+0020) stands", "write the date without it")]
    [InlineData("", 1, "there is nothing", "write a date such as 2025-06-18, 2025-06, 2025 or 201X, or leave it out")]
    [InlineData("June 2025", 1, "'J' stands, which no date has", "write a date such as 2025-06-18, 2025-06, 2025 or 201X")]
    public void Parse_NearMiss_NamesPlaceReasonAndRemedy(string text, int position, string found, string advice) =>
        Refusal.Check<PartialDate>(text, position, $"'{text}' is not a date: at character {position}, {found}; {advice}.");

    [Theory]
    [InlineData("2025\u0301", "'2025<U+0301>' is not a date: at character 5, U+0301 stands, which no date has; write a date such as 2025-06-18, 2025-06, 2025 or 201X.")]
    [InlineData("2025\u200D", "'2025<U+200D>' is not a date: at character 5, U+200D stands, which no date has; write a date such as 2025-06-18, 2025-06, 2025 or 201X.")]
    [InlineData("2025\t06", "'2025<U+0009>06' is not a date: at character 5, white space (U+0009) stands; write year, month and day in this order, joined by hyphens, such as 2025-06-18.")]
    [InlineData("2025\n", "'2025<U+000A>' is not a date: at character 5, white space (U+000A) stands; write 2025.")]
    [InlineData("\uD83D\uDE00", "'<U+D83D><U+DE00>' is not a date: at character 1, U+D83D stands, which no date has; write a date such as 2025-06-18, 2025-06, 2025 or 201X.")]
    [InlineData("0123456789012345678901234567890123456789", "'0123456789012345678901234567890123456789' is not a date: at character 1, a year of 40 digits stands; write a year from -9998 to 9999 with four digits.")]
    [InlineData("01234567890123456789012345678901234567890", "'0123456789012345678901234567890123456789...' is not a date: at character 1, a year of 41 digits stands; write a year from -9998 to 9999 with four digits.")]
    public void Parse_WhatCannotBeSeenOrIsLong_IsShownByItsNumberOrCut(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);

    [Fact]
    public void Parse_EveryJoiningOfParts_IsReadOrRefusedWithAPlace()
    {
        string[] years = ["2004", "-2004", "-0000", "-9999", "XXXX", "-XXXX", "201X", "-20XX", "2XXX", "2X04", "98X", "5", "12345", "202506", "20250618", "2004XX", "XXXXXX", ""];
        string[] parts = ["", "-", "-0", "-01", "-13", "-00", "-21", "-25", "-42", "-XX", "-X", "-1X", "-029", "-31", "-32", "-2004", "-XXX"];
        IEnumerable<string> texts =
            from year in years
            from month in parts
            from day in parts
            from fourth in new[] { "", "-01", "-XX" }
            from mark in new[] { "", "?", "-" }
            select year + month + day + fourth + mark;
        foreach (string text in texts.Where(text => !PartialDate.TryParse(text, out _)))
            Assert.InRange(TextValue.Explain<PartialDate>(text.AsSpan()).Position, 1, text.Length + 1);
    }

    [Fact]
    public void Parse_LoneSurrogate_IsShownByItsNumber() => Assert.Equal(
        "'2025<U+D83D>' is not a date: at character 5, U+D83D stands, which no date has; write a date such as 2025-06-18, 2025-06, 2025 or 201X.",
        Assert.Throws<FormatException>(() => PartialDate.Parse("2025\uD83D")).Message);

    [Fact]
    public void Parse_EnormousText_IsRefusedWithAShortMessage()
    {
        string text = new('9', 10_000_000);
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.InRange(Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message.Length, 1, 300);
        Assert.InRange(Assert.Throws<FormatException>(() => PartialDateInterval.Parse(Encoding.UTF8.GetBytes(text), null)).Message.Length, 1, 300);
    }
}
