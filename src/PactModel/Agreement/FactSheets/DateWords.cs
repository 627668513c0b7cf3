using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>Writes dates for readers: 18 June 2025, 18 juin 2025.</summary>
internal static class DateWords
{
    public static string Write(LocalDate day, string language) => Write((PartialDate)day, language);

    /// <summary>Writes a date as far as it is known; one with unspecified digits keeps its EDTF notation.</summary>
    public static string Write(PartialDate date, string language)
    {
        bool french = language == "fr";
        if (date.HasUnspecifiedDigits || date.Year is not int year) return date.ToString();
        string text = (date.Month, date.Day) switch
        {
            (int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{(french && day == 1 ? "1er" : day)} {Month(month, french)} {year}"),
            (int month, null) => string.Create(CultureInfo.InvariantCulture, $"{Month(month, french)} {year}"),
            _ => year.ToString(CultureInfo.InvariantCulture),
        };
        return date.Qualifier switch
        {
            DateQualifier.Uncertain => french ? $"{text} (incertain)" : $"{text} (uncertain)",
            DateQualifier.Approximate => french ? $"vers {text}" : $"about {text}",
            DateQualifier.UncertainAndApproximate => french ? $"vers {text} (incertain)" : $"about {text} (uncertain)",
            _ => text,
        };
    }

    /// <summary>Writes the days from the first to the last, both included, naming month and year once where they are shared.</summary>
    public static string Write(LocalDate first, LocalDate last, string language)
    {
        if (first == last) return Write(first, language);
        string end = Write(last, language);
        if (first.Year != last.Year) return $"{Write(first, language)} – {end}";
        string start = Write(first, language);
        return first.Month == last.Month
            ? $"{start[..start.IndexOf(' ', StringComparison.Ordinal)]}–{end}"
            : $"{start[..start.LastIndexOf(' ')]} – {end}";
    }

    private static string Month(int month, bool french) => (french ? MonthNames.French : MonthNames.English)[month - 1];
}
