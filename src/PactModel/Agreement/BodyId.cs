using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>The identifier of a body within its agreement, such as <c>joint-military-commission</c>.</summary>
/// <remarks>
/// Small letters and digits (ASCII), in parts joined by single hyphens or full stops; at most 100 characters. The default value names no body.
/// </remarks>
[TypeConverter(typeof(PactTypeConverter<BodyId>))]
public readonly partial record struct BodyId : ITextCode<BodyId>, IComparable<BodyId>,
    ISpanParsable<BodyId>, IUtf8SpanParsable<BodyId>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _text;

    private BodyId(string text) => _text = text;

    /// <summary>Gets whether this is the default value, which names no body.</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="FormatException">The text is not one; the message says why and what to write.</exception>
    public static BodyId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextCode.Parse<BodyId>(text.AsSpan());
    }

    /// <summary>Reads an identifier if the text is one; costs no exception if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out BodyId result) => TextCode.TryParse(text.AsSpan(), out result);

    static BodyId IParsable<BodyId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BodyId result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static BodyId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextCode.Parse<BodyId>(s);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BodyId result) => TextCode.TryParse(s, out result);

    /// <inheritdoc/>
    public static BodyId Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextCode.Parse<BodyId>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out BodyId result) => TextCode.TryParse(utf8Text, out result);

    /// <summary>Compares by the characters of the text, for a stable order in lists; it says nothing about rank.</summary>
    public int CompareTo(BodyId other) => string.CompareOrdinal(ToString(), other.ToString());

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

    static BodyId ITextCode<BodyId>.FromValid(string text) => new(text);

    static string? ITextCode<BodyId>.Fault(ReadOnlySpan<char> text) => SlugRule.Fault(text, "body identifier");
}
