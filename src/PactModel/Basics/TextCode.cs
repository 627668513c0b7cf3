using System.Text;
using System.Text.Unicode;

namespace PactModel;

/// <summary>A short text with a rule: what every code and identifier of the model is made of.</summary>
internal interface ITextCode<TSelf>
    where TSelf : struct, ITextCode<TSelf>
{
    /// <summary>Returns null if the text is a code of this kind, otherwise a sentence that says why not and what to write.</summary>
    static abstract string? Fault(ReadOnlySpan<char> text);

    /// <summary>Returns what was perhaps meant by a text that is none, as a sentence that begins with a space; asked only for a message that is read.</summary>
    static virtual string Hint(ReadOnlySpan<char> text) => "";

    /// <summary>Wraps a text that the rule has accepted.</summary>
    static abstract TSelf FromValid(string text);
}

/// <summary>The one parser core behind all codes: both forms of each, throwing and not, stand on it.</summary>
internal static class TextCode
{
    /// <summary>The longest code of any kind, in UTF-16 units.</summary>
    public const int Longest = 200;

    public static TCode Parse<TCode>(ReadOnlySpan<char> text)
        where TCode : struct, ITextCode<TCode>
    {
        string? fault = Fault<TCode>(text);
        return fault is null ? TCode.FromValid(TextPool.Get(text)) : throw new FormatException(fault + (text.Length > Longest ? "" : TCode.Hint(text)));
    }

    public static bool TryParse<TCode>(ReadOnlySpan<char> text, out TCode code)
        where TCode : struct, ITextCode<TCode>
    {
        bool valid = Fault<TCode>(text) is null;
        code = valid ? TCode.FromValid(TextPool.Get(text)) : default;
        return valid;
    }

    public static TCode Parse<TCode>(ReadOnlySpan<byte> utf8)
        where TCode : struct, ITextCode<TCode>
    {
        Span<char> buffer = stackalloc char[Longest];
        return Transcode(utf8, buffer, out ReadOnlySpan<char> text)
            ? Parse<TCode>(text)
            : throw new FormatException($"'{Quote(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, Longest)]))}' is not valid UTF-8 or is longer than {Longest} characters.");
    }

    public static bool TryParse<TCode>(ReadOnlySpan<byte> utf8, out TCode code)
        where TCode : struct, ITextCode<TCode>
    {
        Span<char> buffer = stackalloc char[Longest];
        code = default;
        return Transcode(utf8, buffer, out ReadOnlySpan<char> text) && TryParse(text, out code);
    }

    public static bool TryFormat(string text, Span<char> destination, out int written)
    {
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryFormat(string text, Span<byte> destination, out int written) =>
        Encoding.UTF8.TryGetBytes(text, destination, out written);

    /// <summary>Shortens a text so that a message stays a message.</summary>
    public static string Quote(ReadOnlySpan<char> text) => text.Length <= 60 ? text.ToString() : $"{text[..57]}...";

    private static string? Fault<TCode>(ReadOnlySpan<char> text)
        where TCode : struct, ITextCode<TCode> =>
        text.Length > Longest ? $"'{Quote(text)}' is longer than the {Longest} characters a code can have." : TCode.Fault(text);

    private static bool Transcode(ReadOnlySpan<byte> utf8, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        bool whole = Utf8.ToUtf16(utf8, buffer, out _, out int written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done;
        text = buffer[..written];
        return whole;
    }
}
