using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>Writes periods for readers: 12 months, 12 mois.</summary>
internal static class PeriodWords
{
    public static string Write(Period period, Labels labels)
    {
        (int Count, string One, string Many)[] units =
        [
            (period.Years, labels.Choose("year", "an"), labels.Choose("years", "ans")),
            (period.Months, labels.Choose("month", "mois"), labels.Choose("months", "mois")),
            (period.Weeks, labels.Choose("week", "semaine"), labels.Choose("weeks", "semaines")),
            (period.Days, labels.Choose("day", "jour"), labels.Choose("days", "jours")),
        ];
        return string.Join(", ", units.Where(u => u.Count != 0)
            .Select(u => string.Create(CultureInfo.InvariantCulture, $"{u.Count} {(u.Count == 1 ? u.One : u.Many)}")));
    }
}
