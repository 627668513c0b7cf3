using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PactModel;

[TypeConverter(typeof(PactTypeConverter<PartialDateInterval>))]
public readonly partial struct PartialDateInterval : ITextValue<PartialDateInterval>,
    ISpanParsable<PartialDateInterval>, IUtf8SpanParsable<PartialDateInterval>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads an interval.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not one; the message says where, why, and what to write.</exception>
    public static PartialDateInterval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<PartialDateInterval>(text.AsSpan());
    }

    /// <summary>Reads an interval if the text is one; costs no exception if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDateInterval result) => TryRead(text.AsSpan(), out result);

    static PartialDateInterval IParsable<PartialDateInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDateInterval result) => TryRead(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static PartialDateInterval Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<PartialDateInterval>(s);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDateInterval result) => TryRead(s, out result);

    /// <inheritdoc/>
    public static PartialDateInterval Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextValue.Parse<PartialDateInterval>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDateInterval result) => TryRead(utf8Text, out result);

    /// <summary>Returns the text; reading it gives an equal interval.</summary>
    public override string ToString() => TextValue.ToText(this);

    /// <summary>Returns the text, whatever the culture.</summary>
    /// <exception cref="FormatException">A format is given other than <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        TextValue.RequireGeneral(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        TextValue.RequireGeneral(format);
        return TextValue.TryFormat(this, destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        TextValue.RequireGeneral(format);
        return TextValue.TryFormat(this, utf8Destination, out bytesWritten);
    }
}
