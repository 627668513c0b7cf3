using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>The identifier of an event within its agreement, by which another event refers to it.</summary>
/// <remarks>
/// Small letters and digits (ASCII), in parts joined by single hyphens or full stops; at most 100 characters. The default value names no event.
/// </remarks>
[TypeConverter(typeof(PactTypeConverter<EventId>))]
public readonly partial record struct EventId : ITextCode<EventId>, IComparable<EventId>,
    ISpanParsable<EventId>, IUtf8SpanParsable<EventId>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _text;

    private EventId(string text) => _text = text;

    /// <summary>Gets whether this is the default value, which names no event.</summary>
    public bool IsNone => _text is null;

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="FormatException">The text is not one; the message says why and what to write.</exception>
    public static EventId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextCode.Parse<EventId>(text.AsSpan());
    }

    /// <summary>Reads an identifier if the text is one; costs no exception if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EventId result) => TextCode.TryParse(text.AsSpan(), out result);

    static EventId IParsable<EventId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EventId result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static EventId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextCode.Parse<EventId>(s);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EventId result) => TextCode.TryParse(s, out result);

    /// <inheritdoc/>
    public static EventId Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextCode.Parse<EventId>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EventId result) => TextCode.TryParse(utf8Text, out result);

    /// <summary>Compares by the characters of the text, for a stable order in lists; it says nothing about rank.</summary>
    public int CompareTo(EventId other) => string.CompareOrdinal(ToString(), other.ToString());

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

    static EventId ITextCode<EventId>.FromValid(string text) => new(text);

    static string? ITextCode<EventId>.Fault(ReadOnlySpan<char> text) => SlugRule.Fault(text, "event identifier");
}
