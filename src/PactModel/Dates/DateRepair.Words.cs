using System.Globalization;

namespace PactModel;

internal static partial class DateRepair
{
    private static readonly (string Name, int Number)[] s_months = [.. new[] { MonthNames.English, MonthNames.French }.SelectMany(names => names.Select((name, i) => (TextFolding.Key(name), i + 1)))];
    private static readonly string[] s_about = ["c", "ca", "circa", "about", "around", "approximately", "env", "environ", "vers"];
    private static readonly string[] s_beside = ["of", "on", "in", "le", "en", "ad", "ce"];
    private static readonly string[] s_ordinals = ["st", "nd", "rd", "th", "er"];

    /// <summary>Returns the date that is told in English or French words, such as 18 June 2025, c. 1990 or 44 BC; null if there are none or others, or no year.</summary>
    private static string? FromWords(string text)
    {
        int? month = null;
        bool isAbout = false, isBefore = false;
        List<string> numbers = [];
        string[] words = TextFolding.Key(text).Split(' ');
        if (!Array.Exists(words, word => word.AsSpan().ContainsAnyExceptInRange('0', '9'))) return null;
        foreach (string word in words)
        {
            string digits = DigitsOf(word, ref isAbout);
            if (digits.Length > 0) numbers.Add(digits);
            else if (s_about.Contains(word)) isAbout = true;
            else if (word is "bc" or "bce") isBefore = true;
            else if (month is null && MonthOf(word) is { } named) month = named;
            else if (!s_beside.Contains(word)) return null;
        }

        string? year = numbers.Count == 1 && month is null ? numbers[0] : numbers.Find(number => number.Length > 2);
        if (year is not { Length: <= 4 } || numbers.Count > (month is null ? 1 : 2)) return null;
        int number = int.Parse(year, CultureInfo.InvariantCulture);
        string written = isBefore ? (number > 1 ? $"-{Digits(number - 1, 4)}" : "0000") : Digits(number, 4);
        if (month is { } known) written += $"-{Digits(known, 2)}";
        if (numbers.Count == 2) written += $"-{Pad(numbers.Find(other => !ReferenceEquals(other, year))!)}";
        return isAbout ? $"{written}~" : written;
    }

    private static string Digits(int number, int width) => number.ToString($"D{width}", CultureInfo.InvariantCulture);

    // An ordinal, and a c that stands right before a year: 1st, c.1990.
    private static string DigitsOf(string word, ref bool isAbout)
    {
        string digits = s_ordinals.Any(end => word.EndsWith(end, StringComparison.Ordinal)) ? word[..^2] : word[(word.StartsWith("ca", StringComparison.Ordinal) ? 2 : word.StartsWith('c') ? 1 : 0)..];
        if (digits.Length == 0 || digits.AsSpan().ContainsAnyExceptInRange('0', '9')) return "";
        isAbout |= word[0] == 'c';
        return digits;
    }

    /// <summary>Returns the number of the month that alone has such a name, or one that begins so with three letters or more.</summary>
    private static int? MonthOf(string word)
    {
        if (word.Length < 3) return null;
        int[] months = [.. s_months.Where(month => month.Name.StartsWith(word, StringComparison.Ordinal)).Select(month => month.Number).Distinct()];
        return months is [var only] ? only : null;
    }
}
