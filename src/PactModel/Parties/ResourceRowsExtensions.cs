using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>Reads the fields of the tables of states and organisations.</summary>
internal static class ResourceRowsExtensions
{
    public static PartialDate? DateOrNull(this ref ResourceRows rows)
    {
        ReadOnlySpan<char> field = rows.Span();
        return field.IsEmpty ? null : PartialDate.Parse(field, provider: null);
    }

    public static LocalDate Day(this ref ResourceRows rows) => PartialDate.Parse(rows.Span(), provider: null).Earliest;

    public static LocalDate? DayOrNull(this ref ResourceRows rows) => rows.DateOrNull()?.Earliest;

    public static int? NumberOrNull(this ref ResourceRows rows)
    {
        ReadOnlySpan<char> field = rows.Span();
        return field.IsEmpty ? null : int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    public static PartyCode Code(this ref ResourceRows rows) => PartyCode.Parse(rows.Span(), provider: null);

    public static PartyCode? CodeOrNull(this ref ResourceRows rows)
    {
        ReadOnlySpan<char> field = rows.Span();
        return field.IsEmpty ? null : PartyCode.Parse(field, provider: null);
    }
}
