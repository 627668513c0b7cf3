namespace PactModel.Tests.Dates;

/// <summary>Every near miss of an interval is refused, by name, with its place and what to write instead.</summary>
public sealed class RefusedIntervalTests
{
    [Theory]
    [InlineData("", 1, "there is nothing", "write an interval such as 1964/2008, 2004-06/.. or 1985/")]
    [InlineData("2004", 5, "there is no stroke '/'", "write 2004/2004 for one date, 2004/.. for no end, 2004/ for an end that is not known")]
    [InlineData("2004-06-XX/2004-07-03", 9, "unspecified digits stand in an interval (EDTF level 2, outside the model)", "write 2004-06")]
    [InlineData("2004/201X", 9, "unspecified digits stand in an interval (EDTF level 2, outside the model)", "write a year, from 2010 to 2019, or leave the end blank")]
    [InlineData("2008/1964", 6, "the interval certainly ends before it begins", "write 1964/2008")]
    [InlineData("2004-06-11/2004-06-10", 12, "the interval certainly ends before it begins", "write 2004-06-10/2004-06-11")]
    [InlineData("-2004/-2005", 7, "the interval certainly ends before it begins", "write -2005/-2004")]
    [InlineData("2004/2005/2006", 10, "a second stroke stands", "write an interval such as 1964/2008, 2004-06/.. or 1985/")]
    [InlineData("\u20132008", 6, "there is no stroke '/'", "write an interval such as 1964/2008, 2004-06/.. or 1985/")]
    [InlineData("1985/open", 6, "an end stands that is neither a date nor '..'", "write .. for an end that is open, nothing for one that is not known")]
    [InlineData("unknown/1985", 1, "an end stands that is neither a date nor '..'", "write .. for an end that is open, nothing for one that is not known")]
    [InlineData("1985/...", 6, "an end stands that is neither a date nor '..'", "write .. for an end that is open, nothing for one that is not known")]
    [InlineData("2004-06-18/20", 12, "an end stands that leaves out what the start has", "write 2004-06-20")]
    [InlineData("2004/P1Y", 6, "a period of time stands, which the intervals of EDTF do not have", "write the date on which it begins or ends")]
    [InlineData("2004 / 2005", 5, "white space (U+0020) stands", "write 2004/2005")]
    [InlineData("2004\u20132005", 5, "'\u2013' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2004..2005", 5, "'..' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2001-21/2003", 6, "a season stands, which the model does not have", "write a month from 01 to 12, or the year alone")]
    [InlineData("2004-06-18/2004-6-20", 17, "a month of 1 digit stands, which has two", "write 2004-06-20")]
    [InlineData("June 2004/July 2004", 1, "'J' stands, which no date has", "write 2004-06")]
    [InlineData(" 2004/2005", 1, "white space (U+0020) stands", "write 2004/2005")]
    [InlineData("/2004-13", 7, "month 13 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("2004-XX", 8, "there is no stroke '/'", "write an interval such as 1964/2008, 2004-06/.. or 1985/")]
    [InlineData("June", 5, "there is no stroke '/'", "write an interval such as 1964/2008, 2004-06/.. or 1985/")]
    [InlineData("2004--2005", 5, "'--' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2004 - 2005", 5, "' - ' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2004 to 2005", 5, "' to ' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2004\\2005", 5, "'\\' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2004\u20142005", 5, "'\u2014' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2004\u20442005", 5, "'\u2044' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2004\u22152005", 5, "'\u2215' joins the two dates, where a stroke '/' belongs", "write 2004/2005")]
    [InlineData("2004//", 6, "a second stroke stands", "write an interval such as 1964/2008, 2004-06/.. or 1985/")]
    [InlineData("../20", 4, "a year of 2 digits stands", "write 0020")]
    [InlineData("../07-20", 4, "a year of 2 digits stands", "write four digits, such as 0985")]
    [InlineData("2004?/07-20", 7, "a year of 2 digits stands", "write four digits, such as 0985")]
    [InlineData("2004-06-18/07-20", 12, "an end stands that leaves out what the start has", "write 2004-07-20")]
    [InlineData("2004-06-18/9", 12, "a year of 1 digit stands", "write 0009")]
    [InlineData("/20", 2, "a year of 2 digits stands", "write 0020")]
    [InlineData("2004-06-18/99", 12, "a year of 2 digits stands", "write 0099")]
    [InlineData("1985/*", 6, "an end stands that is neither a date nor '..'", "write .. for an end that is open, nothing for one that is not known")]
    [InlineData("XXXX/1985", 1, "unspecified digits stand in an interval (EDTF level 2, outside the model)", "write a year, from 0000 to 9999, or leave the end blank")]
    [InlineData("XXXX-XX/2004", 1, "unspecified digits stand in an interval (EDTF level 2, outside the model)", "write a year, from 0000 to 9999, or leave the end blank")]
    [InlineData("2004-06-18/XX", 12, "a year of 2 digits stands", "write four digits, such as 0985")]
    [InlineData("../2004-13", 9, "month 13 stands, which does not exist", "write a month from 01 to 12, or the year alone")]
    [InlineData("X/2004", 1, "a year of 1 digit stands", "write four digits, such as 0985")]
    [InlineData("P1Y/2004", 1, "a period of time stands, which the intervals of EDTF do not have", "write the date on which it begins or ends")]
    public void Parse_NearMiss_NamesPlaceReasonAndRemedy(string text, int position, string found, string advice) =>
        Refusal.Check<PartialDateInterval>(text, position, $"'{text}' is not an interval: at character {position}, {found}; {advice}.");

    [Fact]
    public void Parse_WhiteSpaceOfAnyKind_IsNamed() => Assert.Equal(
        "'2004<U+2003>/ 2005' is not an interval: at character 5, white space (U+2003) stands; write 2004/2005.",
        Assert.Throws<FormatException>(() => PartialDateInterval.Parse("2004\u2003/ 2005")).Message);
}
