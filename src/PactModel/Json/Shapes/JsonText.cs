using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace PactModel.Json;

/// <summary>The texts of a document: unescaped, within the limit, and without lone surrogates.</summary>
internal static class JsonText
{
    private const int UsualName = 64;

    /// <summary>Gets the UTF-8 text of the string the reader stands on; valid until the reader moves.</summary>
    public static bool TryGetUtf8(ref Utf8JsonReader reader, ReadContext context, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!IsText(ref reader, context)) return false;
        text = Raw(ref reader);
        if (!reader.ValueIsEscaped) return true;
        byte[] unescaped = new byte[text.Length];
        text = unescaped.AsSpan(0, reader.CopyString(unescaped));
        return true;
    }

    /// <summary>Gets the text of the string the reader stands on.</summary>
    public static bool TryGetText(ref Utf8JsonReader reader, ReadContext context, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!IsText(ref reader, context)) return false;
        text = reader.GetString()!;
        return true;
    }

    /// <summary>Gets the text, name or number the reader stands on as it is written.</summary>
    public static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan;

    /// <summary>Gets the name of the member the reader stands on.</summary>
    public static bool TryGetName(ref Utf8JsonReader reader, ReadContext context, [NotNullWhen(true)] out string? name)
    {
        name = null;
        if (!IsWithinLimit(ref reader, context) || IsBroken(ref reader, context)) return false;
        Span<char> buffer = stackalloc char[UsualName];
        name = RawLength(ref reader) <= UsualName ? TextPool.Get(buffer[..reader.CopyString(buffer)]) : reader.GetString()!;
        return true;
    }

    /// <summary>Says whether the string or name the reader stands on, unescaped, is a text.</summary>
    /// <remarks>The framework's own comparison does the same; names of members are compared so often that its checks would cost more than the comparing.</remarks>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? reader.ValueTextEquals(text) : reader.ValueSpan.SequenceEqual(text);

    /// <summary>Says whether an escape in the string or name is half of a surrogate pair.</summary>
    public static bool HasLoneSurrogate(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped) return false;
        ReadOnlySpan<byte> raw = Raw(ref reader);
        bool high = false;
        for (int at = 0; at < raw.Length;)
        {
            int escape = raw[at..].IndexOf((byte)'\\');
            if (high && escape != 0) return true;
            if (escape < 0) return false;
            at += escape;
            int unit = raw[at + 1] == 'u' ? int.Parse(raw.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : 0;
            if (char.IsLowSurrogate((char)unit) != high) return true;
            high = char.IsHighSurrogate((char)unit);
            at += raw[at + 1] == 'u' ? 6 : 2;
        }

        return high;
    }

    /// <summary>Refuses a text that UTF-8 cannot hold.</summary>
    /// <exception cref="JsonException">The text has half of a surrogate pair.</exception>
    public static void RefuseLoneSurrogates(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (LoneSurrogate(text) is int at and >= 0)
            throw new JsonException($"The text '{Fault.Shorten(text)}' has half of a surrogate pair at position {at + 1} and cannot be written: it was cut inside a character.");
    }

    /// <summary>Returns the place of the first half of a surrogate pair, or -1.</summary>
    public static int LoneSurrogate(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0 && at < text.Length)
        {
            if (char.IsSurrogate(text[at]))
            {
                if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return at;
                at++;
            }

            at++;
        }

        return -1;
    }

    private static bool IsText(ref Utf8JsonReader reader, ReadContext context) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            ? IsWithinLimit(ref reader, context) && !IsBroken(ref reader, context)
            : Fault.WrongKind(ref reader, context, "a text");

    private static bool IsWithinLimit(ref Utf8JsonReader reader, ReadContext context)
    {
        long length = RawLength(ref reader);
        return length <= context.Options.MaxStringBytes
            || context.Error(ref reader, JsonFindings.TooLong, $"A text of {length} bytes is longer than the limit of {context.Options.MaxStringBytes}: shorten it or raise {nameof(PactJsonOptions)}.{nameof(PactJsonOptions.MaxStringBytes)}.");
    }

    private static bool IsBroken(ref Utf8JsonReader reader, ReadContext context)
    {
        bool broken = HasLoneSurrogate(ref reader);
        if (broken) context.Error(ref reader, JsonFindings.LoneSurrogate, "An escape like \\uD83C is half of a surrogate pair: write both halves, or the character itself.");
        return broken;
    }

    private static long RawLength(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
}
