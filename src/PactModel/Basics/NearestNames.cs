using System.Buffers;

namespace PactModel;

/// <summary>Finds the known names nearest to one that is not known, for messages that help.</summary>
/// <remarks>
/// Near is a small number of edits between the folded texts: a letter put in, left out, changed, or two neighbours
/// exchanged (Damerau-Levenshtein; no part is edited twice). One edit is allowed for up to four letters, then one more for every
/// three, never more than five; and one more than the nearest name needs.
/// </remarks>
internal static class NearestNames
{
    /// <summary>The longest text for which suggestions are sought; a longer one is no misspelt name.</summary>
    private const int Longest = 120;

    /// <summary>The most names that are looked at: a document may hold any number of them, and a suggestion is not worth any time.</summary>
    private const int MostCompared = 10_000;

    /// <summary>Returns the values with the nearest names, nearest first, then by name; each value once.</summary>
    public static List<T> Among<T>(string text, IEnumerable<(string Name, T Value)> known, int most = 3)
        where T : notnull =>
        Among(text, known.Select(name => KnownName.Of(name.Name, name.Value)), most);

    /// <summary>Returns the values with the nearest of names that have been folded before.</summary>
    public static List<T> Among<T>(string text, IEnumerable<KnownName<T>> known, int most = 3)
        where T : notnull
    {
        string folded = TextFolding.Fold(text.Length > Longest ? text[..Longest] : text);
        if (folded.Length == 0 || text.Length > Longest) return [];
        int allowed = Allowed(folded.Length);
        Dictionary<T, (int Edits, string Name)> best = [];
        foreach ((string name, string other, T value) in known.Take(MostCompared))
        {
            if (Math.Abs(other.Length - folded.Length) > allowed) continue;
            int edits = Distance(folded, other, allowed);
            if (edits > allowed) continue;
            if (!best.TryGetValue(value, out (int Edits, string Name) before) || edits < before.Edits) best[value] = (edits, name);
        }

        int farthest = best.Count == 0 ? 0 : best.Values.Min(b => b.Edits) + 1;
        return [.. best.Where(b => b.Value.Edits <= farthest)
            .OrderBy(b => b.Value.Edits).ThenBy(b => b.Value.Name, StringComparer.Ordinal).Take(most).Select(b => b.Key)];
    }

    /// <summary>Returns the nearest names as a sentence that begins with a space, or nothing where none is near.</summary>
    public static string Hint(string text, IEnumerable<string> known) => Hint(Among(text, known.Select(name => (name, name))));

    /// <summary>Returns the nearest names as a sentence that begins with a space; where none is near, the first three that hold the text.</summary>
    public static string HintOrPart(string text, IEnumerable<string> known)
    {
        string[] all = [.. known];
        List<string> near = Among(text, all.Select(name => (name, name)));
        return Hint(near.Count > 0 ? near : [.. all.Where(name => name.Contains(text, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(3)]);
    }

    /// <summary>Returns suggestions as a sentence that begins with a space, or nothing where there are none.</summary>
    public static string Hint(IReadOnlyList<string> suggestions) => suggestions.Count switch
    {
        0 => "",
        1 => $" Did you mean {suggestions[0]}?",
        _ => $" Did you mean {string.Join(", ", suggestions.Take(suggestions.Count - 1))} or {suggestions[^1]}?",
    };

    /// <summary>Counts the edits between two texts; gives up, with some number beyond it, where there are more than a number that matters.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most = int.MaxValue)
    {
        int width = b.Length + 1;
        int[] rows = ArrayPool<int>.Shared.Rent(3 * width);
        Span<int> before = rows.AsSpan(0, width), above = rows.AsSpan(width, width), row = rows.AsSpan(2 * width, width);
        for (int j = 0; j < width; j++) above[j] = j;
        int fewestAbove = 0;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int fewest = i;
            for (int j = 1; j < width; j++)
            {
                int edits = Math.Min(above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
                bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = exchanged ? Math.Min(edits, before[j - 2] + 1) : edits;
                fewest = Math.Min(fewest, row[j]);
            }

            // A row follows from the two above it, and never has fewer edits than both.
            if (fewest > most && fewestAbove > most)
            {
                ArrayPool<int>.Shared.Return(rows);
                return fewest;
            }

            fewestAbove = fewest;

            Span<int> spare = before;
            before = above;
            above = row;
            row = spare;
        }

        int distance = above[b.Length];
        ArrayPool<int>.Shared.Return(rows);
        return distance;
    }

    private static int Allowed(int length) => length <= 4 ? 1 : Math.Min(5, 1 + (length - 2) / 3);
}

/// <summary>A name that can be suggested.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Folded">The name folded by <see cref="TextFolding.Fold"/>.</param>
/// <param name="Value">What bears it.</param>
internal readonly record struct KnownName<T>(string Name, string Folded, T Value);

/// <summary>Makes names that can be suggested.</summary>
internal static class KnownName
{
    public static KnownName<T> Of<T>(string name, T value) => new(name, TextFolding.Fold(name), value);
}
