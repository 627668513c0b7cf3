using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>A reference to a source, with the place in it where one is known: <c>vclt-1969#art. 54</c>.</summary>
/// <remarks>
/// The source's identifier, and after <c>#</c> the article, page or paragraph: 1 to 80 characters of the basic plane of
/// Unicode, without control characters, line separators and byte order marks, with no white space at either end. Equal when both parts are. The default value cites nothing.
/// </remarks>
[TypeConverter(typeof(PactTypeConverter<Citation>))]
public readonly partial record struct Citation : ITextCode<Citation>, IComparable<Citation>,
    ISpanParsable<Citation>, IUtf8SpanParsable<Citation>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _text;

    private Citation(string text) => _text = text;

    /// <summary>Makes a citation of a source as a whole, or of a place in it.</summary>
    /// <exception cref="FormatException">The source is the default value, or the locator is blank, too long or has white space at an end.</exception>
    public Citation(SourceId source, string? locator = null)
        : this(Parse(locator is null ? source.ToString() : $"{source}#{locator}").ToString())
    {
    }

    /// <summary>Gets whether this is the default value, which cites nothing.</summary>
    public bool IsNone => _text is null;

    /// <summary>Gets the source that is cited.</summary>
    public SourceId Source => _text is null ? default : SourceId.OfCited(_text);

    /// <summary>Gets the article, page or paragraph, or null if the source is cited as a whole.</summary>
    public string? Locator => _text?.IndexOf('#', StringComparison.Ordinal) is int at and >= 0 ? _text[(at + 1)..] : null;

    /// <summary>Reads a citation.</summary>
    /// <exception cref="FormatException">The text is not one; the message says why and what to write.</exception>
    public static Citation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextCode.Parse<Citation>(text.AsSpan());
    }

    /// <summary>Reads a citation if the text is one; costs no exception if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Citation result) => TextCode.TryParse(text.AsSpan(), out result);

    static Citation IParsable<Citation>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Citation result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static Citation Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextCode.Parse<Citation>(s);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Citation result) => TextCode.TryParse(s, out result);

    /// <inheritdoc/>
    public static Citation Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextCode.Parse<Citation>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Citation result) => TextCode.TryParse(utf8Text, out result);

    /// <summary>Compares by the characters of the text, for a stable order in lists; it says nothing about rank.</summary>
    public int CompareTo(Citation other) => string.CompareOrdinal(ToString(), other.ToString());

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

    static Citation ITextCode<Citation>.FromValid(string text) => new(text);

    static string? ITextCode<Citation>.Fault(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('#');
        if (SlugRule.Fault(at < 0 ? text : text[..at], "source identifier") is string fault) return fault;
        if (at < 0) return null;
        ReadOnlySpan<char> locator = text[(at + 1)..];
        bool tidy = locator.Length is > 0 and <= 80 && !char.IsWhiteSpace(locator[0]) && !char.IsWhiteSpace(locator[^1]);
        foreach (char c in locator) tidy &= !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFEFF');
        return tidy
            ? null
            : $"'{TextCode.Quote(text)}' is not a citation: after '#' comes an article or page of 1 to 80 characters without control characters, like 'vclt-1969#art. 54'.";
    }
}
