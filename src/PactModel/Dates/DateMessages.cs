using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace PactModel;

/// <summary>Every sentence the Dates floor says when it refuses something.</summary>
internal static class DateMessages
{
    public const string AnyDate = "write a date such as 2025-06-18, 2025-06, 2025 or 201X";
    public const string AnyInterval = "write an interval such as 1964/2008, 2004-06/.. or 1985/";
    public const string OrLeaveOut = AnyDate + ", or leave it out";
    public const string WithoutWhiteSpace = "write the date without it";
    public const string DateOnly = "write the day alone, such as 2025-06-18";
    public const string FourDigits = "write four digits, such as 0985";
    public const string YearInCalendar = "write a year from -9998 to 9999 with four digits";
    public const string YearMonthDay = "write year, month and day in this order, joined by hyphens, such as 2025-06-18";
    public const string PlainMonth = "write a month from 01 to 12, or the year alone";
    public const string PlainDay = "write a day that the month has, or the month alone";
    public const string CapitalX = "write a capital X";
    public const string OneDate = "write one date here, or an interval where an interval is expected";
    public const string PlainHyphen = "write the hyphen-minus of the keyboard (U+002D)";
    public const string PlainDigits = "write the digits 0 to 9";
    public const string MarkAtEnd = "write one mark at the end, where it applies to the whole date";
    public const string RightmostX = "write X only for the rightmost digits: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX";
    public const string BlankOrDots = "write .. for an end that is open, nothing for one that is not known";

    public const string Nothing = "there is nothing";
    public const string SetForm = "a set of dates begins (EDTF level 2, outside the model)";
    public const string TimeOfDay = "a time of day begins, which the model does not have";
    public const string TimeZone = "a time zone begins, which the model does not have";
    public const string YearPrefix = "a year with the prefix Y begins, which is for years of more than four digits, outside the model";
    public const string Exponent = "an exponential year stands (EDTF level 2, outside the model)";
    public const string Significant = "a number of significant digits stands (EDTF level 2, outside the model)";
    public const string DecadeInWords = "an s stands, which in words makes a decade";
    public const string WeekDate = "a week date begins, which the model does not have";
    public const string PlusSign = "a plus sign stands";
    public const string SmallX = "a small x stands";
    public const string OldU = "a u stands, which drafts of EDTF had for an unspecified digit";
    public const string IntervalHere = "the stroke of an interval stands";
    public const string Stroke = "a stroke separates the parts";
    public const string FullStop = "a full stop separates the parts";
    public const string Group = "a group of qualified parts begins (EDTF level 2, outside the model)";
    public const string MarkAlone = "a mark of doubt stands without a date";
    public const string MarkTwice = "a second mark of doubt stands";
    public const string MarkInside = "a mark of doubt stands inside the date (EDTF level 2, outside the model)";
    public const string YearsJoined = "a hyphen joins two years, where an interval has a stroke '/'";
    public const string HyphenAlone = "a hyphen stands with no digits after it";
    public const string DayFirst = "the date begins with day or month";
    public const string BasicFormat = "the basic format without hyphens stands";
    public const string OrdinalDate = "the day of the year stands, which the model does not have";
    public const string FourthPart = "a fourth part begins";
    public const string NegativeZero = "the year -0000 stands, which does not exist";
    public const string BeyondYears = "a year outside the calendar stands, which spans -9998 to 9999";
    public const string NegativeUnknown = "a year without a known digit bears a sign";
    public const string ThreeX = "three of the year's digits are unspecified, where level 1 of EDTF has one, two or all";
    public const string XBeforeDigit = "an unspecified digit stands before a known one (EDTF level 2, outside the model)";
    public const string XThenMonth = "a month follows a year with unspecified digits (EDTF level 2, outside the model)";
    public const string HalfX = "one of two digits is unspecified (EDTF level 2, outside the model)";
    public const string Season = "a season stands, which the model does not have";
    public const string Level2Season = "a season, quarter, quadrimester or semester of EDTF level 2 stands, which the model does not have";
    public const string NoStroke = "there is no stroke '/'";
    public const string SecondStroke = "a second stroke stands";
    public const string NotOpen = "an end stands that is neither a date nor '..'";
    public const string XInInterval = "unspecified digits stand in an interval (EDTF level 2, outside the model)";
    public const string PeriodInInterval = "a period of time stands, which the intervals of EDTF do not have";
    public const string DayItEnds = "write the date on which it begins or ends";
    public const string ShortEnd = "an end stands that leaves out what the start has";
    public const string EndFirst = "the interval certainly ends before it begins";

    public static string Write(string suggestion) => $"write {suggestion}";

    public static string Decade(string digits) =>
        digits[2] == '0' ? $"write {digits}X for ten years, {digits[..2]}XX for a hundred" : Write($"{digits}X");

    public static string Either(string ifDayFirst, string ifMonthFirst) =>
        $"write {ifDayFirst} if the day comes first, {ifMonthFirst} if the month does";

    public static string YearsInstead(string first, string last) => $"write a year, from {first} to {last}, or leave the end blank";

    /// <summary>Returns why a text is refused: what stands where, and what to write instead.</summary>
    public static TextFault Fault(string text, string kind, DateComplaint complaint) => new(
        complaint.At + 1,
        string.Create(CultureInfo.InvariantCulture, $"'{Shown(text)}' is not {kind}: at character {complaint.At + 1}, {complaint.Found}; {complaint.Advice}."));

    public static string WhiteSpace(char c) => $"white space ({CodePoint(c)}) stands";

    public static string OtherDash(char c) => $"another dash than the hyphen-minus ({CodePoint(c)}) stands";

    public static string OtherDigit(char c) => $"a digit that is not ASCII ({CodePoint(c)}) stands";

    public static string OtherCharacter(char c) => $"{Named(c)} stands, which no date has";

    public static string YearDigits(int count) => string.Create(CultureInfo.InvariantCulture, $"a year of {English.Count(count, "digit")} stands");

    public static string PartDigits(string part, int count) => string.Create(CultureInfo.InvariantCulture, $"a {part} of {English.Count(count, "digit")} stands, which has two");

    public static string OtherStroke(string stroke) => $"'{stroke}' joins the two dates, where a stroke '/' belongs";

    public static string NoSuchMonth(int month) => string.Create(CultureInfo.InvariantCulture, $"month {month:D2} stands, which does not exist");

    public static string NoSuchDay(int day) => string.Create(CultureInfo.InvariantCulture, $"day {day:D2} stands, which no month has");

    public static string NoSuchDayIn(int day, string month, int days) => string.Create(CultureInfo.InvariantCulture, $"day {day:D2} stands, and {month} has {days} days");

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

    public static string FirstDayNotAfter(int nth, CalendarUnit unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{CalendarUnits.Name(unit)} number {nth} does not lie after the one in which the period ends: write 1 for the next one, 2 for the one after it.");

    public static string LastDayBefore(int nth, CalendarUnit unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{CalendarUnits.Name(unit)} number {nth} lies before the one in which the period ends: write 0 for that one, 1 for the next one.");

    public static string BeyondCalendar(Delay delay, LocalDate start) =>
        $"'{delay.Describe()}' {LocalDatePattern.Iso.Format(start)} lies after 9999-12-31, the last day of the calendar.";

    private static string Text(Period amount) => PeriodPattern.Roundtrip.Format(amount);

    /// <summary>Shortens a text and shows what cannot be seen by its number.</summary>
    private static string Shown(string text)
    {
        StringBuilder shown = new();
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, 40)))
            shown.Append(IsVisible(c) ? c.ToString() : $"<{CodePoint(c)}>");
        return text.Length > 40 ? $"{shown}..." : shown.ToString();
    }

    private static string Named(char c) => IsVisible(c) ? $"'{c}'" : CodePoint(c);

    private static bool IsVisible(char c) => c == ' ' || !(char.IsControl(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark);

    private static string CodePoint(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
