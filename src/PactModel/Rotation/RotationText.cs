using NodaTime;
using NodaTime.Text;

namespace PactModel;

/// <summary>Dates and names as the texts of rotations write them; no culture takes part.</summary>
internal static class RotationText
{
    public static string Day(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : "the beginning";

    /// <summary>Returns a period in words: <c>2 years</c>, <c>1 year and 6 months</c>.</summary>
    public static string Period(Period period)
    {
        (int Number, string Unit)[] parts = [(period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day")];
        return string.Join(" and ", parts.Where(p => p.Number != 0).Select(p => English.Count(p.Number, p.Unit)));
    }

    public static string Role(RotationRole role) => role switch
    {
        RotationRole.Host => "host",
        RotationRole.Chair => "chair",
        RotationRole.CoChair => "co-chair",
        RotationRole.ViceChair => "vice-chair",
        _ => "venue",
    };
}
