using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>The code of a cooperation area, such as <c>training.joint-exercises</c>.</summary>
/// <remarks>
/// Small letters and digits (ASCII), in parts joined by single hyphens or full stops; at most 100 characters. Which area is the broader
/// one is said by the vocabulary, not by the full stops. The default value names no area.
/// </remarks>
[TypeConverter(typeof(PactTypeConverter<AreaCode>))]
public readonly partial record struct AreaCode : ITextCode<AreaCode>, IComparable<AreaCode>,
    ISpanParsable<AreaCode>, IUtf8SpanParsable<AreaCode>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _text;

    private AreaCode(string text) => _text = text;

    /// <summary>Gets whether this is the default value, which names no area.</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not one; the message says why and what to write.</exception>
    public static AreaCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextCode.Parse<AreaCode>(text.AsSpan());
    }

    /// <summary>Reads a code if the text is one; costs no exception if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AreaCode result) => TextCode.TryParse(text.AsSpan(), out result);

    static AreaCode IParsable<AreaCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AreaCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static AreaCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextCode.Parse<AreaCode>(s);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AreaCode result) => TextCode.TryParse(s, out result);

    /// <inheritdoc/>
    public static AreaCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextCode.Parse<AreaCode>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out AreaCode result) => TextCode.TryParse(utf8Text, out result);

    /// <summary>Compares by the characters of the text, for a stable order in lists; it says nothing about rank.</summary>
    public int CompareTo(AreaCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Returns the text; the default value gives the empty text.</summary>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextCode.TryFormat(ToString(), destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextCode.TryFormat(ToString(), utf8Destination, out bytesWritten);

    static AreaCode ITextCode<AreaCode>.FromValid(string text) => new(text);

    static string? ITextCode<AreaCode>.Fault(ReadOnlySpan<char> text) => SlugRule.Fault(text, "area code");
}
