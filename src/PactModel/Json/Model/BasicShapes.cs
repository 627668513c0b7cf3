namespace PactModel.Json;

/// <summary>The shapes of plain values, under the names that declarations use.</summary>
internal static class BasicShapes
{
    public static Shape<string> Plain => StringShape.Instance;

    public static Shape<int> Integer => IntegerShape.Instance;

    public static Shape<decimal> Decimal => DecimalShape.Instance;

    public static Shape<bool> Boolean => BooleanShape.Instance;

    public static Shape<NodaTime.LocalDate> Day => DayShape.Instance;

    public static Shape<NodaTime.Period> Period => PeriodShape.Instance;

    public static Shape<LocalizedText> Text => LocalizedTextShape.Instance;
}
