using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>The code of a threat or a theatre, such as <c>boko-haram</c> or <c>sahel</c>.</summary>
/// <remarks>
/// Small letters and digits (ASCII), in parts joined by single hyphens or full stops; at most 100 characters. The default value names nothing.
/// </remarks>
[TypeConverter(typeof(PactTypeConverter<ThemeCode>))]
public readonly partial record struct ThemeCode : ITextCode<ThemeCode>, IComparable<ThemeCode>,
    ISpanParsable<ThemeCode>, IUtf8SpanParsable<ThemeCode>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _text;

    private ThemeCode(string text) => _text = text;

    /// <summary>Gets whether this is the default value, which names nothing.</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not one; the message says why and what to write.</exception>
    public static ThemeCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextCode.Parse<ThemeCode>(text.AsSpan());
    }

    /// <summary>Reads a code if the text is one; costs no exception if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ThemeCode result) => TextCode.TryParse(text.AsSpan(), out result);

    static ThemeCode IParsable<ThemeCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ThemeCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static ThemeCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextCode.Parse<ThemeCode>(s);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ThemeCode result) => TextCode.TryParse(s, out result);

    /// <inheritdoc/>
    public static ThemeCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextCode.Parse<ThemeCode>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ThemeCode result) => TextCode.TryParse(utf8Text, out result);

    /// <summary>Compares by the characters of the text, for a stable order in lists; it says nothing about rank.</summary>
    public int CompareTo(ThemeCode other) => string.CompareOrdinal(ToString(), other.ToString());

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

    static ThemeCode ITextCode<ThemeCode>.FromValid(string text) => new(text);

    static string? ITextCode<ThemeCode>.Fault(ReadOnlySpan<char> text) => SlugRule.Fault(text, "threat or theatre code");
}
