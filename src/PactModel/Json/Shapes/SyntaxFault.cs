using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PactModel.Json;

/// <summary>Says in the library's own words why a text is not JSON: what stands where, and what to write.</summary>
/// <remarks>The framework's reader finds the fault, and tells it to programmers. The text is gone through again up to there.</remarks>
internal static class SyntaxFault
{
    private const string Comment = "comments are not allowed: remove what begins with '/'.";

    /// <summary>The marks that end a number or a word.</summary>
    private static readonly SearchValues<byte> s_endOfWord = SearchValues.Create(",]} \t\r\n/"u8);

    private static readonly SearchValues<byte> s_hexadecimal = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>Returns what is wrong at the first fault of a text that the reader refuses; null if it is that objects and lists are nested too deep.</summary>
    /// <param name="utf8">The text, which is UTF-8.</param>
    /// <param name="maxDepth">How deep objects and lists may be nested.</param>
    /// <param name="faultAt">Where the reader found the fault: up to there the text is read again, without another exception.</param>
    public static string? Of(ReadOnlySpan<byte> utf8, int maxDepth, long faultAt)
    {
        int end = (int)Math.Clamp(faultAt, 0, utf8.Length);
        Utf8JsonReader reader = new(utf8[..end], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth }));
        Stack<bool> objects = [];
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) objects.Push(reader.TokenType == JsonTokenType.StartObject);
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) objects.Pop();
        }

        ReadOnlySpan<byte> rest = AfterSpace(utf8[(int)reader.BytesConsumed..]);
        return objects.TryPeek(out bool isObject) ? Inside(isObject, reader.TokenType, rest) : Outside(reader.TokenType, rest);
    }

    /// <summary>Says what is wrong before or after the one value of the text.</summary>
    private static string? Outside(JsonTokenType last, ReadOnlySpan<byte> rest)
    {
        if (last == JsonTokenType.None) return rest.IsEmpty ? "the text is empty." : Value(rest);
        return IsComment(rest) ? Comment : $"{Shown(rest)} stands after the end: write one value, and nothing after it.";
    }

    private static string? Inside(bool isObject, JsonTokenType last, ReadOnlySpan<byte> rest)
    {
        if (last is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName))
        {
            if (rest is not [(byte)',', ..]) return AfterValue(isObject, rest);
            rest = AfterSpace(rest[1..]);
            if (rest is [(byte)'}' or (byte)']', ..]) return $"a comma stands before {Shown(rest)}: remove it.";
        }

        if (rest.IsEmpty || IsCut(rest)) return Unclosed(isObject);
        return isObject && last != JsonTokenType.PropertyName ? Name(rest) : Value(rest);
    }

    private static string AfterValue(bool isObject, ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty) return Unclosed(isObject);
        if (IsComment(rest)) return Comment;
        return $"{Shown(rest)} stands after a value: write a comma before the next one, or {(isObject ? "'}' where the object ends" : "']' where the list ends")}.";
    }

    private static string Name(ReadOnlySpan<byte> rest)
    {
        if (IsComment(rest)) return Comment;
        if (rest[0] != '"') return $"{Shown(rest)} stands where a name is wanted: write one in double quotes, like \"id\", or '}}' where the object ends.";
        if (TextFault(rest, out int length) is { } fault) return fault;
        rest = AfterSpace(rest[length..]);
        if (rest.IsEmpty) return Unclosed(isObject: true);
        return IsComment(rest) ? Comment : $"{Shown(rest)} stands after a name: write a colon between the name and its value.";
    }

    private static string? Value(ReadOnlySpan<byte> rest) => (char)rest[0] switch
    {
        '{' or '[' => null,
        '"' => TextFault(rest, out _),
        '/' => Comment,
        '-' or (>= '0' and <= '9') when IsBeforeComment(rest) => Comment,
        '-' or '+' or '.' or (>= '0' and <= '9') => $"'{Word(rest)}' is not a number: write one like 12, -3, 0.5 or 1e3.",
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => $"'{Word(rest)}' is not a value: write a text in double quotes, a number, true or false.",
        _ => $"{Shown(rest)} stands where a value is wanted: write a text in double quotes, a number, true, false, an object or a list.",
    };

    /// <summary>Says whether a number stands right before a comment, so that it is the comment that is wrong.</summary>
    private static bool IsBeforeComment(ReadOnlySpan<byte> rest) =>
        rest.IndexOfAny(s_endOfWord) is > 0 and var end && rest[end] == '/' && Utf8Parser.TryParse(rest[..end], out double _, out int used) && used == end;

    /// <summary>Returns what is wrong with a text in double quotes, or null and its length with them.</summary>
    private static string? TextFault(ReadOnlySpan<byte> rest, out int length)
    {
        for (length = 1; length < rest.Length; length++)
        {
            byte unit = rest[length];
            if (unit == '\n' || unit == '\r') return "a text is not closed in its line: write '\"' where it ends, or \\n for a line end in it.";
            if (unit < ' ') return string.Create(CultureInfo.InvariantCulture, $"a text has the control character U+{unit:X4} in it: write it as \\u{unit:x4}.");
            if (unit == '"')
            {
                length++;
                return null;
            }

            if (unit != '\\') continue;
            if (EscapeFault(rest[++length..]) is { } fault) return fault;
        }

        return "the text ends inside a text in double quotes: it was cut off, or lacks '\"'.";
    }

    /// <summary>Returns what is wrong with what follows a backslash, or null.</summary>
    private static string? EscapeFault(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || "\"\\/bfnrt"u8.Contains(rest[0])) return null;
        if (rest[0] != 'u') return $"a backslash before {Shown(rest)} means nothing: write two for a backslash in a text.";
        ReadOnlySpan<byte> digits = rest[1..Math.Min(5, rest.Length)];
        int wrong = digits.IndexOfAnyExcept(s_hexadecimal);
        return wrong < 0 ? null : $"{Shown(digits[wrong..])} stands where \\u wants four hexadecimal digits: write them all, or two backslashes for one in a text.";
    }

    private static string Unclosed(bool isObject) =>
        isObject ? "the text ends inside an object: it was cut off, or lacks '}'." : "the text ends inside a list: it was cut off, or lacks ']'.";

    private static bool IsComment(ReadOnlySpan<byte> rest) => rest is [(byte)'/', ..];

    private static ReadOnlySpan<byte> AfterSpace(ReadOnlySpan<byte> rest) => rest.TrimStart(" \t\r\n"u8);

    /// <summary>Says whether the text ends within a number or a word; of a whole one the reader would want to see what follows.</summary>
    private static bool IsCut(ReadOnlySpan<byte> rest) => char.IsAsciiLetterOrDigit((char)rest[0]) && rest.IndexOfAny(s_endOfWord) < 0;

    private static string Word(ReadOnlySpan<byte> rest)
    {
        int end = rest.IndexOfAny(s_endOfWord);
        return Fault.Shorten(Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]));
    }

    private static string Shown(ReadOnlySpan<byte> rest)
    {
        Rune.DecodeFromUtf8(rest, out Rune rune, out _);
        bool isSeen = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark) && !Rune.IsWhiteSpace(rune);
        return isSeen ? $"'{rune}'" : string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
    }
}
