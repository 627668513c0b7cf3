using System.Globalization;
using System.Runtime.CompilerServices;

namespace PactModel;

/// <summary>Fills the holes of an interpolated string the same in every culture: <c>turn -1</c> bears the same minus everywhere.</summary>
/// <remarks>A method that takes it is preferred to one that takes a string, so that no caller can forget the culture.</remarks>
[InterpolatedStringHandler]
internal ref struct InvariantText(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);

    /// <summary>Returns the text, once.</summary>
    public string Take() => _text.ToStringAndClear();
}
