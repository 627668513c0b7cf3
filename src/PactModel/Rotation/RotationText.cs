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

    /// <summary>Returns what a decision that gives a turn to a holder does, such as <c>given to FRA and EGY together</c>.</summary>
    public static string Given(TurnHolder holder) => holder.Kind switch
    {
        HolderKind.Vacant => "left vacant",
        HolderKind.Undecided when holder.Group is { } group => $"left for {group} to choose",
        HolderKind.Undecided => "left undecided",
        HolderKind.Contested => $"contested by {All(holder.Parties)}",
        HolderKind.Collective => $"given to {All(holder.Parties)} together",
        _ => $"given to {holder}",
    };

    private static string All(EquatableList<PartyCode> parties) =>
        parties.Count == 1 ? parties[0].ToString() : $"{string.Join(", ", parties.Take(parties.Count - 1))} and {parties[^1]}";

    public static string Role(RotationRole role) => role switch
    {
        RotationRole.Host => "host",
        RotationRole.Chair => "chair",
        RotationRole.CoChair => "co-chair",
        RotationRole.ViceChair => "vice-chair",
        _ => "venue",
    };
}
