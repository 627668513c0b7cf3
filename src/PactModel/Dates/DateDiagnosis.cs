using System.Buffers;

namespace PactModel;

/// <summary>Says by name what is wrong with a text that is not a date.</summary>
/// <remarks>Runs only for texts that were refused, so it may take its time; texts are short when they come here.</remarks>
internal static partial class DateDiagnosis
{
    private static readonly SearchValues<char> s_allowed = SearchValues.Create("0123456789X?~%-");

    public static DateComplaint Of(string text)
    {
        if (text.Length == 0) return new(0, DateMessages.Nothing, DateMessages.OrLeaveOut);
        if (char.IsWhiteSpace(text[0])) return new(0, DateMessages.WhiteSpace(text[0]), Advice(text, DateMessages.WithoutWhiteSpace));
        int length = text.TrimEnd().Length;
        if (length < text.Length) return new(length, DateMessages.WhiteSpace(text[length]), Advice(text, DateMessages.WithoutWhiteSpace));
        int foreign = text.AsSpan().IndexOfAnyExcept(s_allowed);
        if (foreign >= 0) return OfCharacter(text, foreign);
        int mark = text.AsSpan().IndexOfAny('?', '~', '%');
        return mark < 0 ? OfParts(text, text) : OfMark(text, mark);
    }

    private static DateComplaint OfMark(string text, int mark)
    {
        if (mark == text.Length - 1) return mark == 0 ? new(0, DateMessages.MarkAlone, DateMessages.AnyDate) : OfParts(text, text[..mark]);
        bool onlyMarks = !text.AsSpan(mark).ContainsAnyExcept('?', '~', '%');
        return onlyMarks
            ? new(mark + 1, DateMessages.MarkTwice, Advice(text, DateMessages.MarkAtEnd))
            : new(mark, DateMessages.MarkInside, Advice(text, DateMessages.MarkAtEnd));
    }

    // Letters of the notation stand beside digits; elsewhere they belong to a word.
    private static bool IsBetween(string text, int at, bool before, bool after) =>
        (!before || (at > 0 && char.IsAsciiDigit(text[at - 1]))) && (!after || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    private static DateComplaint OfCharacter(string text, int at)
    {
        char c = text[at];
        (string found, string advice) = c switch
        {
            ':' or 'T' or 't' when c == ':' || IsBetween(text, at, before: true, after: at + 1 < text.Length) => (DateMessages.TimeOfDay, DateMessages.DateOnly),
            'Z' => (DateMessages.TimeZone, DateMessages.DateOnly),
            ' ' when text.AsSpan(at).Contains(':') => (DateMessages.TimeOfDay, DateMessages.DateOnly),
            'Y' or 'y' when at == 0 || text[at - 1] == '-' => (DateMessages.YearPrefix, DateMessages.YearInCalendar),
            'E' or 'e' when IsBetween(text, at, before: true, after: true) => (DateMessages.Exponent, DateMessages.YearInCalendar),
            'S' or 's' when IsBetween(text, at, before: true, after: true) => (DateMessages.Significant, DateMessages.AnyDate),
            's' when DateRepair.DecadeOf(text) is { } decade => (DateMessages.DecadeInWords, DateMessages.Decade(decade)),
            'W' or 'w' when IsBetween(text, at, before: false, after: true) => (DateMessages.WeekDate, DateMessages.DateOnly),
            '[' or '{' or ',' => (DateMessages.SetForm, DateMessages.OneDate),
            '(' => (DateMessages.Group, DateMessages.MarkAtEnd),
            '+' => (DateMessages.PlusSign, DateMessages.AnyDate),
            'x' => (DateMessages.SmallX, DateMessages.CapitalX),
            'u' when at > 0 || text.StartsWith("uu", StringComparison.Ordinal) => (DateMessages.OldU, DateMessages.CapitalX),
            '.' when text.AsSpan(at).StartsWith("..") => (DateMessages.SetForm, DateMessages.OneDate),
            '.' => (DateMessages.FullStop, DateMessages.YearMonthDay),
            '/' when PartialDateInterval.TryParse(text, out _) => (DateMessages.IntervalHere, DateMessages.OneDate),
            '/' => (DateMessages.Stroke, DateMessages.YearMonthDay),
            _ when char.IsWhiteSpace(c) => (DateMessages.WhiteSpace(c), DateMessages.YearMonthDay),
            _ when DateRepair.IsDash(c) => (DateMessages.OtherDash(c), DateMessages.PlainHyphen),
            _ when DateRepair.DigitOf(c) >= 0 => (DateMessages.OtherDigit(c), DateMessages.PlainDigits),
            _ => (DateMessages.OtherCharacter(c), DateMessages.AnyDate),
        };
        bool areSeveral = string.Equals(advice, DateMessages.OneDate, StringComparison.Ordinal);
        return new DateComplaint(at, found, areSeveral ? advice : Advice(text, advice));
    }

    /// <summary>Says what to write: the date that seems to be meant, both where there are two, or the rule.</summary>
    public static string Advice(string text, string rule) =>
        DateRepair.SuggestBoth(text) is { } both
            ? DateMessages.Either(both.DayFirst, both.MonthFirst)
            : DateRepair.Suggest(text) is { } one ? DateMessages.Write(one) : rule;
}
