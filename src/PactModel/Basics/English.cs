using System.Globalization;

namespace PactModel;

/// <summary>Numbers as English sentences spell them.</summary>
internal static class English
{
    private static readonly string[] s_ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    ];

    /// <summary>Returns <c>second</c>, <c>twelfth</c>, <c>21st</c>.</summary>
    public static string Ordinal(int number)
    {
        if (number >= 1 && number <= s_ordinals.Length) return s_ordinals[number - 1];
        string suffix = (number % 100, number % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number}{suffix}");
    }

    /// <summary>Returns <c>1 day</c>, <c>30 days</c>.</summary>
    public static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
