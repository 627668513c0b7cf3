using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace PactModel.Json;

/// <summary>A calendar day in the years 1 to 9999, as ISO 8601 writes it: <c>2025-06-18</c>.</summary>
internal sealed class DayShape : Shape<LocalDate>
{
    private const int Length = 10;

    public static DayShape Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out LocalDate value)
    {
        value = default;
        if (!JsonText.TryGetUtf8(ref reader, context, out ReadOnlySpan<byte> text)) return false;
        return TryParse(text, out value)
            || context.Error(ref reader, JsonFindings.InvalidDay, $"'{Fault.Shorten(text)}' is not a day: write year, month and day of the calendar, like 2025-06-18.");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value)
    {
        LocalDate day = value.WithCalendar(CalendarSystem.Iso);
        if (day.Year is < 1 or > 9999) throw new JsonException("A day outside the years 1 to 9999 cannot be written.");
        Span<byte> text = stackalloc byte[Length];
        Digits(text[..4], day.Year);
        text[4] = (byte)'-';
        Digits(text[5..7], day.Month);
        text[7] = (byte)'-';
        Digits(text[8..], day.Day);
        writer.WriteStringValue(text);
    }

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define("day", () => new JsonObject
    {
        ["description"] = "A calendar day, ISO 8601.",
        ["type"] = "string",
        ["pattern"] = "^(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    });

    private static bool TryParse(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return false;
        if (!TryNumber(text[..4], out int year) || !TryNumber(text[5..7], out int month) || !TryNumber(text[8..], out int of)) return false;
        if (year < 1 || month is < 1 or > 12 || of < 1 || of > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        day = new LocalDate(year, month, of);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit)) return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }

    private static void Digits(Span<byte> destination, int number)
    {
        for (int i = destination.Length - 1; i >= 0; i--, number /= 10) destination[i] = (byte)('0' + (number % 10));
    }
}
