using System.Globalization;

namespace PactModel;

/// <summary>Points on a circle, computed with sums, products and quotients alone, and so alike on every machine.</summary>
internal static class CircleLayout
{
    /// <summary>Returns the cosine and sine of a share of the full circle, from 0 to 1.</summary>
    public static (double Cos, double Sin) At(double share)
    {
        // A quarter turn at a time, the rest by the series; thirteen terms leave no more than the last digits.
        int quarters = (int)(share * 4);
        double angle = ((share * 4) - quarters) * (Math.PI / 2);
        double cos = 1, sin = angle, term = angle;
        double even = 1;
        for (int n = 1; n <= 13; n++)
        {
            even = -even * angle * angle / ((2 * n) * ((2 * n) - 1));
            term = -term * angle * angle / ((2 * n) * ((2 * n) + 1));
            cos += even;
            sin += term;
        }

        return (quarters % 4) switch
        {
            0 => (cos, sin),
            1 => (-sin, cos),
            2 => (-cos, -sin),
            _ => (sin, -cos),
        };
    }

    /// <summary>Returns a number with at most two places after the point, the same in every culture.</summary>
    public static string Text(double number)
    {
        string text = Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return text is "-0" ? "0" : text;
    }
}
