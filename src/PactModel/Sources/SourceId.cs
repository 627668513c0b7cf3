using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>The identifier of a source within its document, such as <c>financial-afrik-2025</c>.</summary>
/// <remarks>
/// Small letters and digits (ASCII), in parts joined by single hyphens or full stops; at most 100 characters. The default value names no source.
/// </remarks>
[TypeConverter(typeof(PactTypeConverter<SourceId>))]
public readonly partial record struct SourceId : ITextCode<SourceId>, IComparable<SourceId>,
    ISpanParsable<SourceId>, IUtf8SpanParsable<SourceId>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _text;

    private SourceId(string text) => _text = text;

    /// <summary>Returns the source that a valid citation names: all of it, or what stands before the <c>#</c>.</summary>
    internal static SourceId OfCited(string citation)
    {
        int end = citation.IndexOf('#', StringComparison.Ordinal);
        return new SourceId(end < 0 ? citation : TextPool.Get(citation.AsSpan(0, end)));
    }

    /// <summary>Gets whether this is the default value, which names no source.</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="FormatException">The text is not one; the message says why and what to write.</exception>
    public static SourceId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextCode.Parse<SourceId>(text.AsSpan());
    }

    /// <summary>Reads an identifier if the text is one; costs no exception if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SourceId result) => TextCode.TryParse(text.AsSpan(), out result);

    static SourceId IParsable<SourceId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceId result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static SourceId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextCode.Parse<SourceId>(s);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SourceId result) => TextCode.TryParse(s, out result);

    /// <inheritdoc/>
    public static SourceId Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextCode.Parse<SourceId>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out SourceId result) => TextCode.TryParse(utf8Text, out result);

    /// <summary>Compares by the characters of the text, for a stable order in lists; it says nothing about rank.</summary>
    public int CompareTo(SourceId other) => string.CompareOrdinal(ToString(), other.ToString());

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

    static SourceId ITextCode<SourceId>.FromValid(string text) => new(text);

    static string? ITextCode<SourceId>.Fault(ReadOnlySpan<char> text) => SlugRule.Fault(text, "source identifier");
}
