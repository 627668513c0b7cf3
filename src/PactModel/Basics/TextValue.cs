using System.Numerics;
using System.Text;

namespace PactModel;

/// <summary>Says what is wrong with a text, and where.</summary>
/// <param name="Position">The first character that cannot stay as it is, counted from 1.</param>
/// <param name="Message">One sentence: the place, what was found, and what to write instead.</param>
internal readonly record struct TextFault(int Position, string Message);

/// <summary>A value with one canonical ASCII text, read and written in UTF-16 and UTF-8 by the same code.</summary>
internal interface ITextValue<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>Gets the number of characters of the longest text of such a value.</summary>
    static abstract int LongestText { get; }

    /// <summary>Reads a value; allocates and throws nothing.</summary>
    static abstract bool TryRead<TChar>(ReadOnlySpan<TChar> text, out TSelf value)
        where TChar : unmanaged, IBinaryInteger<TChar>;

    /// <summary>Says why a text that was refused is not such a value.</summary>
    static abstract TextFault Diagnose(string text);

    /// <summary>Writes the value to a destination of at least <see cref="LongestText"/> characters.</summary>
    /// <returns>How many characters were written.</returns>
    int Write<TChar>(Span<TChar> destination)
        where TChar : unmanaged, IBinaryInteger<TChar>;
}

/// <summary>What all text values share: both forms of reading and writing stand on the same core.</summary>
internal static class TextValue
{
    /// <summary>The longest part of a refused text that is looked at to say what is wrong with it.</summary>
    private const int LongestDiagnosed = 200;

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, ITextValue<T> =>
        T.TryRead(text, out T value) ? value : throw new FormatException(Explain<T>(text).Message);

    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : struct, ITextValue<T> =>
        T.TryRead(utf8, out T value) ? value : throw new FormatException(Explain<T>(utf8).Message);

    /// <summary>Says why a text was refused.</summary>
    public static TextFault Explain<T>(ReadOnlySpan<char> text)
        where T : struct, ITextValue<T> =>
        T.Diagnose(text.Length <= LongestDiagnosed ? text.ToString() : text[..LongestDiagnosed].ToString());

    /// <summary>Says why a text was refused; the position counts UTF-16 characters.</summary>
    public static TextFault Explain<T>(ReadOnlySpan<byte> utf8)
        where T : struct, ITextValue<T> =>
        Explain<T>(Encoding.UTF8.GetString(utf8.Length <= 4 * LongestDiagnosed ? utf8 : utf8[..(4 * LongestDiagnosed)]));

    public static string ToText<T>(in T value)
        where T : struct, ITextValue<T>
    {
        Span<char> buffer = stackalloc char[T.LongestText];
        return buffer[..value.Write(buffer)].ToString();
    }

    public static bool TryFormat<T, TChar>(in T value, Span<TChar> destination, out int written)
        where T : struct, ITextValue<T>
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (destination.Length >= T.LongestText)
        {
            written = value.Write(destination);
            return true;
        }

        Span<TChar> buffer = stackalloc TChar[T.LongestText];
        int length = value.Write(buffer);
        bool fits = buffer[..length].TryCopyTo(destination);
        written = fits ? length : 0;
        return fits;
    }

    /// <summary>Refuses format strings: such a value has one text.</summary>
    public static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && format is not "G" and not "g")
            throw new FormatException($"'{TextCode.Quote(format)}' is not a format here; leave it out: there is one way to write the value.");
    }
}
