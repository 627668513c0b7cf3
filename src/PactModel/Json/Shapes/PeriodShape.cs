using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace PactModel.Json;

/// <summary>A length of time in calendar units, as ISO 8601 writes it: <c>P6M</c>, <c>P1Y6M</c>, <c>P2W</c>, <c>P90D</c>.</summary>
/// <remarks>
/// Units of zero are left out (<c>P0D</c> when all are). Units are not turned into one another: twelve months and a
/// year, or two weeks and fourteen days, are the same length but not the same value, and a value comes back as it was.
/// </remarks>
internal sealed class PeriodShape : Shape<Period>
{
    public static PeriodShape Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Period value)
    {
        value = null;
        if (!JsonText.TryGetUtf8(ref reader, context, out ReadOnlySpan<byte> text)) return false;
        return TryParse(text, out value)
            || context.Error(ref reader, JsonFindings.InvalidPeriod, $"'{Fault.Shorten(text)}' is not a period: write P and then years, months, weeks and days in this order, like P6M, P1Y6M or P90D.");
    }

    public override void Write(Utf8JsonWriter writer, Period value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.HasTimeComponent) throw new JsonException($"The period {value} has a time of day and cannot be written: use days, weeks, months and years.");
        string text = string.Create(CultureInfo.InvariantCulture, $"{Unit(value.Years, 'Y')}{Unit(value.Months, 'M')}{Unit(value.Weeks, 'W')}{Unit(value.Days, 'D')}");
        writer.WriteStringValue(text.Length == 0 ? "P0D" : $"P{text}");
    }

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define("period", () => new JsonObject
    {
        ["description"] = "A length of time in calendar units, ISO 8601.",
        ["type"] = "string",
        ["pattern"] = "^P(?=.)(-?\\d{1,10}Y)?(-?\\d{1,10}M)?(-?\\d{1,10}W)?(-?\\d{1,10}D)?$",
    });

    private static string Unit(int amount, char unit) => amount == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{amount}{unit}");

    private static bool TryParse(ReadOnlySpan<byte> text, [NotNullWhen(true)] out Period? period)
    {
        const string Units = "YMWD";
        period = null;
        if (text.Length < 3 || text[0] != 'P') return false;
        text = text[1..];
        PeriodBuilder builder = new();
        for (int next = 0; !text.IsEmpty;)
        {
            if (text[0] == '+' || !Utf8Parser.TryParse(text, out int amount, out int length) || length >= text.Length || length > (text[0] == '-' ? 11 : 10)) return false;
            int unit = Units.IndexOf((char)text[length], StringComparison.Ordinal);
            if (unit < next) return false;
            switch (unit)
            {
                case 0: builder.Years = amount; break;
                case 1: builder.Months = amount; break;
                case 2: builder.Weeks = amount; break;
                default: builder.Days = amount; break;
            }

            next = unit + 1;
            text = text[(length + 1)..];
        }

        period = builder.Build();
        return true;
    }
}
