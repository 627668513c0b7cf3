using System.Globalization;
using System.Text;

namespace PactModel;

/// <summary>Guesses the date that was meant by a text that is none.</summary>
/// <remarks>Only for messages: nothing is ever read this way.</remarks>
internal static partial class DateRepair
{
    private static readonly char[] s_separators = ['-', '/', '.', ' '];

    /// <summary>Returns a date in the right notation, or null where no guess is a safe one.</summary>
    public static string? Suggest(string text)
    {
        if (FromWords(text) is { } told && PartialDate.TryParse(told, out _)) return told;
        string plain = Plain(text);
        string sign = plain.StartsWith('-') ? "-" : "";
        string mark = plain.Length > 0 && plain[^1] is '?' or '~' or '%' ? plain[^1..] : "";
        string[] parts = plain[sign.Length..].TrimEnd('?', '~', '%').Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["0000", ..]) sign = "";
        return Candidates(sign, parts).Select(candidate => candidate + mark).FirstOrDefault(candidate => PartialDate.TryParse(candidate, out _));
    }

    /// <summary>Returns the first three digits of a decade told as 1960s, or null if it is not.</summary>
    public static string? DecadeOf(string text) => text is [_, _, _, '0', 's'] && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 ? text[..3] : null;

    /// <summary>Returns both readings of a date that may begin with the day or the month, or null if it is not such a one.</summary>
    public static (string DayFirst, string MonthFirst)? SuggestBoth(string text)
    {
        string[] parts = Plain(text).Split(s_separators);
        if (parts is not [var a, var b, { Length: 4 } year]) return null;
        string dayFirst = $"{year}-{Pad(b)}-{Pad(a)}", monthFirst = $"{year}-{Pad(a)}-{Pad(b)}";
        bool both = PartialDate.TryParse(dayFirst, out _) && PartialDate.TryParse(monthFirst, out _);
        return both && !string.Equals(dayFirst, monthFirst, StringComparison.Ordinal) ? (dayFirst, monthFirst) : null;
    }

    private static IEnumerable<string> Candidates(string sign, string[] parts)
    {
        switch (parts)
        {
            case [{ Length: 8 } basic]:
                yield return $"{sign}{basic[..4]}-{basic[4..6]}-{basic[6..]}";
                break;
            case [{ Length: 6 } basic]:
                yield return $"{sign}{basic[..4]}-{basic[4..]}";
                break;
            case [{ Length: 4 } year]:
                yield return $"{sign}{year}";
                if (year.Count(c => c == 'X') >= 3) yield return "XXXX";
                break;
            case [var year]:
                yield return $"{sign}{year.PadLeft(4, '0')}";
                break;
            case [{ Length: 4 } year, var month]:
                yield return year.Contains('X', StringComparison.Ordinal) ? $"{sign}{year}" : $"{sign}{year}-{PadOrX(month)}";
                break;
            case [var month, { Length: 4 } year]:
                yield return $"{sign}{year}-{Pad(month)}";
                break;
            case [{ Length: 4 } year, var month, var day]:
                yield return year.Contains('X', StringComparison.Ordinal) ? $"{sign}{year}" : $"{sign}{year}-{PadOrX(month)}-{PadOrX(day)}";
                if (month.Contains('X', StringComparison.Ordinal)) yield return $"{sign}{year}-XX-XX";
                break;
            case [var first, var second, { Length: 4 } year]:
                yield return $"{year}-{Pad(second)}-{Pad(first)}";
                yield return $"{year}-{Pad(first)}-{Pad(second)}";
                break;
        }
    }

    /// <summary>Drops times of day, white space and marks inside, and writes what looks like a hyphen, a digit or an X as one.</summary>
    private static string Plain(string text)
    {
        string trimmed = text.Trim().TrimStart('+', 'Y', 'y');
        int time = trimmed.IndexOfAny(['T', 't', ':', 'Z']);
        if (time >= 4) trimmed = trimmed[..time];
        int space = trimmed.IndexOf(' ', StringComparison.Ordinal);
        if (space >= 10) trimmed = trimmed[..space];
        StringBuilder plain = new();
        int marks = 0;
        foreach (char c in trimmed)
        {
            if (c is '?' or '~' or '%') marks |= c == '?' ? 1 : c == '~' ? 2 : 3;
            else plain.Append(IsDash(c) ? '-' : c is 'x' or 'u' or 'U' ? 'X' : DigitOf(c) is int digit and >= 0 ? (char)('0' + digit) : c);
        }

        return marks == 0 ? plain.ToString() : plain.Append(" ?~%"[marks]).ToString();
    }

    public static bool IsDash(char c) => c == '\u2212' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    public static int DigitOf(char c) => CharUnicodeInfo.GetDecimalDigitValue(c);

    private static string Pad(string part) => part.Length == 1 ? $"0{part}" : part.Length == 3 && part[0] == '0' ? part[1..] : part;

    private static string PadOrX(string part) => part.Contains('X', StringComparison.Ordinal) ? "XX" : Pad(part);
}
