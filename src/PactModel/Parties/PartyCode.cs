using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>The code of a party: a state or an organisation.</summary>
/// <remarks>
/// Four forms, told apart by their shape: ISO 3166-1 alpha-3 (<c>MAR</c>); ISO 3166-3 alpha-4 for a former state
/// (<c>YUCS</c>); <c>cow-</c> and the Correlates of War number for a state that ISO never listed (<c>cow-730</c>);
/// <c>org:</c> and the acronym for an organisation (<c>org:AU</c>). The shape alone is checked here; whether such a
/// party is known is for the look-ups and for documents to say. The default value names no party.
/// </remarks>
[TypeConverter(typeof(PactTypeConverter<PartyCode>))]
public readonly partial record struct PartyCode : ITextCode<PartyCode>, IComparable<PartyCode>,
    ISpanParsable<PartyCode>, IUtf8SpanParsable<PartyCode>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string? _text;

    private PartyCode(string text) => _text = text;

    /// <summary>Gets whether this is the default value, which names no party.</summary>
    public bool IsNone => _text is null;

    /// <summary>Gets whether the code names an organisation.</summary>
    public bool IsOrganisation => _text is not null && _text.StartsWith("org:", StringComparison.Ordinal);

    /// <summary>Gets whether the code names a state or territory, present or former.</summary>
    public bool IsState => _text is not null && !IsOrganisation;

    /// <summary>Returns the code of the organisation with an acronym: <c>AU</c> gives <c>org:AU</c>.</summary>
    /// <exception cref="FormatException">The acronym has other characters than ASCII letters, digits and single hyphens.</exception>
    public static PartyCode Organisation(string acronym)
    {
        ArgumentNullException.ThrowIfNull(acronym);
        return Parse($"org:{acronym}");
    }

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not one; the message says why and what to write, and offers the codes of the parties that are called so, or nearly so.</exception>
    public static PartyCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextCode.Parse<PartyCode>(text.AsSpan());
    }

    /// <summary>Reads a code if the text is one; costs no exception if it is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartyCode result) => TextCode.TryParse(text.AsSpan(), out result);

    static PartyCode IParsable<PartyCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartyCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static PartyCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextCode.Parse<PartyCode>(s);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartyCode result) => TextCode.TryParse(s, out result);

    /// <inheritdoc/>
    public static PartyCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextCode.Parse<PartyCode>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartyCode result) => TextCode.TryParse(utf8Text, out result);

    /// <summary>Compares by the characters of the text, for a stable order in lists; it says nothing about rank.</summary>
    public int CompareTo(PartyCode other) => string.CompareOrdinal(ToString(), other.ToString());

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

    static PartyCode ITextCode<PartyCode>.FromValid(string text) => new(text);

    static string? ITextCode<PartyCode>.Fault(ReadOnlySpan<char> text) =>
        IsIso(text) || IsCow(text) || IsOrganisationCode(text)
            ? null
            : $"'{TextCode.Quote(text)}' is not a party code: write ISO alpha-3 in capitals (MAR), alpha-4 for a former state (YUCS), cow- and a number (cow-730), or org: and an acronym (org:AU).";

    static string ITextCode<PartyCode>.Hint(ReadOnlySpan<char> text) => NearestNames.Hint(PartyDirectory.BuiltIn.Suggest(text.ToString()));

    private static bool IsIso(ReadOnlySpan<char> text) =>
        text.Length is 3 or 4 && !text.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsCow(ReadOnlySpan<char> text) =>
        text.Length is > 4 and <= 7 && text.StartsWith("cow-") && !text[4..].ContainsAnyExceptInRange('0', '9') && text[4] != '0';

    private static bool IsOrganisationCode(ReadOnlySpan<char> text)
    {
        if (text.Length is < 5 or > 40 || !text.StartsWith("org:")) return false;
        ReadOnlySpan<char> acronym = text[4..];
        foreach (char c in acronym)
        {
            if (c != '-' && !char.IsAsciiLetterOrDigit(c)) return false;
        }

        return acronym[0] != '-' && acronym[^1] != '-' && !acronym.Contains("--", StringComparison.Ordinal);
    }
}
