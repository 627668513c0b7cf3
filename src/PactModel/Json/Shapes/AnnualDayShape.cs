using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace PactModel.Json;

/// <summary>A day of every year, as month and day: <c>06-30</c>.</summary>
internal sealed class AnnualDayShape : Shape<AnnualDate>
{
    /// <summary>A leap year, in which every day of the year exists.</summary>
    private const int LeapYear = 2000;

    public static AnnualDayShape Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out AnnualDate value)
    {
        value = default;
        if (!JsonText.TryGetUtf8(ref reader, context, out ReadOnlySpan<byte> text)) return false;
        if (text.Length == 5
            && text[2] == '-'
            && int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && int.TryParse(text[3..], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(LeapYear, month))
        {
            value = new AnnualDate(month, day);
            return true;
        }

        return context.Error(ref reader, JsonFindings.InvalidDay, $"'{Fault.Shorten(text)}' is not a day of the year: write month and day, like 06-30.");
    }

    public override void Write(Utf8JsonWriter writer, AnnualDate value) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Month:00}-{value.Day:00}"));

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define("day of the year", () => new JsonObject
    {
        ["description"] = "Month and day.",
        ["type"] = "string",
        ["pattern"] = "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    });
}
