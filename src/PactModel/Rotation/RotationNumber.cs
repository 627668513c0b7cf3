using System.Globalization;

namespace PactModel;

/// <summary>Numbers as texts, the same in every culture.</summary>
internal static class RotationNumber
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
