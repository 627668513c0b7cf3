using System.Globalization;
using System.Text;

namespace PactModel;

/// <summary>What titles are found by: folded words, whole and in parts, and in scripts without spaces every pair of characters.</summary>
/// <remarks>
/// A word is what stands between spaces and punctuation; full stops vanish, at apostrophes and hyphens it has parts, so that
/// d'amitié is found as amitié and co-operation as cooperation. Where a script puts no spaces between words, anything
/// within a run of its characters is found.
/// </remarks>
internal static class TitleWords
{
    // A word made of very many parts would otherwise be kept as often as it has parts.
    private const int MostJoined = 4;

    private static readonly char[] s_joints = ['\'', '-', '\u00B7', '\u05F3', '\u05F4'];

    /// <summary>Returns the words of a text in their order, folded, with the joints between their parts; runs without spaces are words of their own.</summary>
    public static IEnumerable<string> Of(string text)
    {
        StringBuilder word = new();
        bool isRun = false;
        char joint = '\0';
        foreach (char c in TextFolding.FoldScripts(text))
        {
            if (c == '.') continue;
            bool inRun = char.IsLowSurrogate(c) ? isRun && word.Length > 0 : IsUnspaced(c);
            if (!inRun && !IsOfAWord(c, word))
            {
                if (Array.IndexOf(s_joints, c) >= 0 && word.Length > 0 && !isRun)
                {
                    joint = c;
                    continue;
                }

                if (word.Length > 0) yield return Take(word);
                if (c == '&') yield return "and";
            }
            else
            {
                if (word.Length > 0 && inRun != isRun) yield return Take(word);
                else if (joint != '\0' && word.Length > 0) word.Append(joint);
                isRun = inRun;
                word.Append(c);
            }

            joint = '\0';
        }

        if (word.Length > 0) yield return Take(word);
    }

    /// <summary>Returns what an agreement is found by: of its titles in all languages, long and short, the words, their parts and the pairs.</summary>
    public static IEnumerable<string> KeysOf(Agreement agreement)
    {
        foreach (string word in OfTitles(agreement))
        {
            if (IsRun(word))
            {
                foreach (string pair in Pairs(word, last: true)) yield return pair;
            }
            else if (word.AsSpan().ContainsAny(s_joints))
            {
                foreach (string form in Forms(word)) yield return form;
            }
            else
            {
                yield return word;
            }
        }
    }

    /// <summary>Says whether the titles of an agreement have a word: one that begins so, or one for each part; of a run, one that holds it.</summary>
    public static bool Fits(Agreement agreement, string word)
    {
        if (IsRun(word)) return OfTitles(agreement).Any(run => IsRun(run) && run.Contains(word, StringComparison.Ordinal));
        string[] keys = [.. KeysOf(agreement)], parts = word.Split(s_joints);
        return Begins(string.Concat(parts)) || Array.TrueForAll(parts, Begins);

        bool Begins(string part) => Array.Exists(keys, key => key.StartsWith(part, StringComparison.Ordinal));
    }

    /// <summary>Returns the agreements of a segment whose titles have a word.</summary>
    public static OrdinalSet Find(RegisterSegment segment, string word)
    {
        WordIndex index = segment.Tables.Words;
        if (!IsRun(word))
        {
            string[] parts = word.Split(s_joints);
            OrdinalSet joined = index.BeginningWith(string.Concat(parts));
            return parts.Length == 1 ? joined : OrdinalSet.Union(segment.Count, [joined, All(index, parts)]);
        }

        if (word.Length <= 2) return index.BeginningWith(word);

        // Pairs can stand apart from each other.
        int[] places = [.. All(index, Pairs(word, last: false)).Walk().Where(place => Fits(segment.Entries[place].Agreement, word))];
        return OrdinalSet.OfSorted(segment.Count, places);
    }

    /// <summary>Says whether a word is a run of a script without spaces.</summary>
    public static bool IsRun(string word) => IsUnspaced(word[0]);

    private static OrdinalSet All(WordIndex index, IEnumerable<string> parts) =>
        parts.Distinct(StringComparer.Ordinal).Select(index.BeginningWith).OrderBy(s => s.Count).Aggregate((found, next) => found.And(next));

    private static IEnumerable<string> OfTitles(Agreement agreement)
    {
        IEnumerable<string> texts = agreement.Title.Entries.Select(e => e.Value);
        if (agreement.Facts.ShortTitle is { } shortTitle) texts = texts.Concat(shortTitle.Entries.Select(e => e.Value));
        return texts.SelectMany(Of);
    }

    private static string[] Forms(string word)
    {
        string[] parts = word.Split(s_joints);
        IEnumerable<string> joined = Enumerable.Range(0, parts.Length - 1).Select(first => string.Concat(parts.AsSpan(first, Math.Min(MostJoined, parts.Length - first))));
        return [.. parts, .. joined];
    }

    /// <summary>Returns each character of a run with the next one, and the last one alone if it is wanted.</summary>
    private static IEnumerable<string> Pairs(string run, bool last)
    {
        for (int i = 0; i + 1 < run.Length; i++) yield return run.Substring(i, 2);
        if (last) yield return run[^1..];
    }

    private static string Take(StringBuilder word)
    {
        string taken = word.ToString();
        word.Clear();
        return taken;
    }

    // A mark over or under a letter belongs to its word, but begins none.
    private static bool IsOfAWord(char c, StringBuilder word) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ||
        (word.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    // Thai, Lao, Myanmar, Khmer, kana, Han and Hangul; of Han also those beyond U+FFFF, by the first half.
    private static bool IsUnspaced(char c) => c is
        (>= '\u0E01' and <= '\u0E3A') or (>= '\u0E40' and <= '\u0E4E') or (>= '\u0E81' and <= '\u0ECD') or (>= '\u1000' and <= '\u1049') or (>= '\u1780' and <= '\u17D3') or
        '\u3005' or '\u3006' or '\u3007' or (>= '\u3041' and <= '\u309F') or (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or
        (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uD840' and <= '\uD88D') or (>= '\uF900' and <= '\uFAFF');
}
