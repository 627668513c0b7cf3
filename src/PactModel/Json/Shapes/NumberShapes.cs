using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A whole number of 32 bits. <c>3.0</c> and <c>3e0</c> are whole numbers too, as JSON Schema says; <c>3</c> is written.</summary>
internal sealed class IntegerShape : Shape<int>
{
    public static IntegerShape Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number) return Fault.WrongKind(ref reader, context, "a whole number");
        if (reader.TryGetInt32(out value)) return true;
        if (ExactDecimal.Read(ref reader, out decimal wide) == DecimalFit.Exact && decimal.IsInteger(wide) && wide is >= int.MinValue and <= int.MaxValue)
        {
            value = (int)wide;
            return true;
        }

        return context.Error(ref reader, JsonFindings.InvalidNumber, $"{Fault.Raw(ref reader)} is not a whole number from -2147483648 to 2147483647.");
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override JsonObject Describe(SchemaBuilder schema) => new() { ["type"] = "integer" };
}

/// <summary>A decimal number, kept as it is or refused, never rounded; written without trailing zeros.</summary>
internal sealed class DecimalShape : Shape<decimal>
{
    /// <summary>Dividing by one with the most decimal places takes the trailing zeros away.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public static DecimalShape Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out decimal value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number) return Fault.WrongKind(ref reader, context, "a number");
        DecimalFit fit = ExactDecimal.Read(ref reader, out value);
        return fit == DecimalFit.Exact || context.Error(ref reader, JsonFindings.InvalidNumber, $"{Fault.Raw(ref reader)} {Misfit(fit)}");
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value / One);

    public override JsonObject Describe(SchemaBuilder schema) => new() { ["type"] = "number" };

    private static string Misfit(DecimalFit fit) => fit switch
    {
        DecimalFit.OutOfRange => "is out of range: write a number from -79228162514264337593543950335 to 79228162514264337593543950335.",
        DecimalFit.TooManyPlaces => "has more than 28 decimal places, which cannot be kept: write a number with fewer.",
        _ => "has more digits than can be kept: write a number of 28 digits at most.",
    };
}

/// <summary>True or false.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public static BooleanShape Instance { get; } = new();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return value || reader.TokenType == JsonTokenType.False || Fault.WrongKind(ref reader, context, "true or false");
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override JsonObject Describe(SchemaBuilder schema) => new() { ["type"] = "boolean" };
}
