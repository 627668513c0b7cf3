using System.Globalization;

namespace PactModel;

/// <summary>Weights in English words, the same in every culture.</summary>
internal static class WeightText
{
    public static string Of(decimal weight, string? what) => string.Create(CultureInfo.InvariantCulture, $"{weight:#,0.############################} {what ?? "units of the weight"}");
}
