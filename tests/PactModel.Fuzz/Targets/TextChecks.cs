using System.Text;

namespace PactModel.Fuzz.Targets;

/// <summary>What holds for each value that has one text, read as UTF-16 and as UTF-8.</summary>
internal static class TextChecks
{
    /// <summary>Reads a text in every way, and says whether it is such a value.</summary>
    /// <exception cref="BrokenRuleException">The ways differ, or what is written is not what was read.</exception>
    public static bool Check<T>(byte[] utf8, string? text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>
    {
        bool isOne = T.TryParse(utf8, null, out T value);
        if (text is null)
        {
            Holds<T>(!isOne, "bytes that are no UTF-8 are accepted");
            return false;
        }

        bool isText = T.TryParse(text, null, out T same);
        Holds<T>(isOne == isText && value.Equals(same), "UTF-16 and UTF-8 are read differently");
        Holds<T>(isText == T.TryParse(text.AsSpan(), null, out T span) && span.Equals(same), "a string and a span are read differently");
        if (!isOne)
        {
            Holds<T>(value.Equals(default), "a refused text leaves a value");
            return false;
        }

        Holds<T>(text == value.ToString(), "a value is not written as it was read");
        Span<char> characters = stackalloc char[text.Length];
        Holds<T>(value.TryFormat(characters, out int written, default, null) && characters[..written].SequenceEqual(text), "UTF-16 does not fit its own text");
        Span<byte> bytes = stackalloc byte[utf8.Length];
        Holds<T>(value.TryFormat(bytes, out written, default, null) && bytes[..written].SequenceEqual(utf8), "UTF-8 does not fit its own text");
        Holds<T>(!value.TryFormat(bytes[..^1], out written, default, null) && written == 0, "a text is written to a place that is too short");
        Holds<T>(T.Parse(text, null).Equals(value) && T.Parse(utf8, null).Equals(value), "Parse and TryParse differ");
        return true;
    }

    /// <summary>Checks that both forms of Parse refuse a text with a FormatException and the same message.</summary>
    public static void Refuses<T>(byte[] utf8, string? text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        string ofBytes = Message(() => T.Parse(utf8, null));
        if (text is null) return;
        string ofText = Message(() => T.Parse(text, null));
        Holds<T>(ofBytes.Length <= 600 && ofText.Length <= 600, "a message is not short");
        Holds<T>(text.Length > 200 || ofBytes == ofText, $"the messages differ: '{ofText}' and '{ofBytes}'");
    }

    /// <summary>Returns the text of bytes that are UTF-8, otherwise null.</summary>
    public static string? TextOf(byte[] utf8) => System.Text.Unicode.Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : null;

    private static string Message<T>(Func<T> parse)
    {
        try
        {
            parse();
        }
        catch (FormatException refused)
        {
            return refused.Message;
        }

        throw new BrokenRuleException($"{typeof(T).Name}: Parse accepts what TryParse refuses");
    }

    private static void Holds<T>(bool condition, string rule)
    {
        if (!condition) throw new BrokenRuleException($"{typeof(T).Name}: {rule}");
    }
}
