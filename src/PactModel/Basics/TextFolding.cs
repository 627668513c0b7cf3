using System.Text;

namespace PactModel;

/// <summary>Folds accents, case and the many kinds of dashes, apostrophes and spaces, by tables of its own.</summary>
/// <remarks>
/// Depends on no culture and no ICU data: Unicode normalisation keeps accents where the runtime is invariant. Latin-1,
/// Latin Extended-A, -B and Additional are folded to ASCII letters; other scripts are only lowered. Folding twice
/// changes nothing more.
/// </remarks>
internal static partial class TextFolding
{
    /// <summary>Folds letters to lower case without accents, apostrophes to <c>'</c>, dashes to <c>-</c>, and runs of space to one; trims.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (IsSkipped(c)) continue;
            if (char.IsWhiteSpace(c))
            {
                space = folded.Length > 0;
                continue;
            }

            if (space) folded.Append(' ');
            space = false;
            AppendFolded(folded, c);
        }

        return folded.ToString();
    }

    /// <summary>Returns what two spellings of one name have in common: folded words, without punctuation and the word "the".</summary>
    /// <remarks>Apostrophes and full stops vanish (U.S.A. is usa), an ampersand is "and", other punctuation separates words.</remarks>
    public static string Key(string text)
    {
        StringBuilder key = new(text.Length);
        StringBuilder word = new();
        foreach (char c in Fold(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                word.Append(c);
            }
            else if (c is not ('\'' or '.'))
            {
                EndWord(key, word);
                if (c != '&') continue;
                word.Append("and");
                EndWord(key, word);
            }
        }

        EndWord(key, word);
        return key.ToString();
    }

    private static void EndWord(StringBuilder key, StringBuilder word)
    {
        if (word.Length > 0 && !word.Equals("the"))
        {
            if (key.Length > 0) key.Append(' ');
            key.Append(word);
        }

        word.Clear();
    }

    private static void AppendFolded(StringBuilder folded, char c)
    {
        char lower = char.ToLowerInvariant(c);
        char letter = Base(lower);
        if (letter == '*') folded.Append(Two(lower));
        else if (letter != '.') folded.Append(letter);
        else if (IsApostrophe(c)) folded.Append('\'');
        else if (IsDash(c)) folded.Append('-');
        else folded.Append(lower);
    }

    // Combining marks, soft hyphen, zero-width characters and the byte order mark carry nothing to compare.
    private static bool IsSkipped(char c) => c is
        (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or
        (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F') or
        '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static bool IsApostrophe(char c) => c is
        '`' or '\u00B4' or (>= '\u02B9' and <= '\u02BF') or (>= '\u2018' and <= '\u201B') or '\u2032' or '\u2035' or '\uFF07';

    private static bool IsDash(char c) => c is
        '\u058A' or '\u05BE' or (>= '\u2010' and <= '\u2015') or '\u2043' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';
}
