namespace PactModel;

/// <summary>The folded words of titles, sorted, with the places of the agreements that have them.</summary>
internal sealed class WordIndex
{
    private readonly string[] _words;
    private readonly OrdinalSet[] _places;
    private readonly int _universe;

    private WordIndex(string[] words, OrdinalSet[] places, int universe)
    {
        _words = words;
        _places = places;
        _universe = universe;
    }

    /// <summary>Returns the folded words of a text.</summary>
    public static string[] Words(string text) => TextFolding.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns the folded words of an agreement's titles, in all languages, long and short.</summary>
    public static IEnumerable<string> WordsOf(Agreement agreement)
    {
        IEnumerable<string> texts = agreement.Title.Entries.Select(e => e.Value);
        if (agreement.Facts.ShortTitle is { } shortTitle) texts = texts.Concat(shortTitle.Entries.Select(e => e.Value));
        return texts.SelectMany(Words);
    }

    public static WordIndex Of(PostingTable<string> table, int universe)
    {
        string[] words = [.. table.Keys.Order(StringComparer.Ordinal)];
        return new WordIndex(words, Array.ConvertAll(words, w => table[w]), universe);
    }

    /// <summary>Returns the agreements of which a word of the titles begins so.</summary>
    public OrdinalSet BeginningWith(string prefix)
    {
        int first = Array.BinarySearch(_words, prefix, StringComparer.Ordinal);
        if (first < 0) first = ~first;
        int end = first;
        while (end < _words.Length && _words[end].StartsWith(prefix, StringComparison.Ordinal)) end++;
        return OrdinalSet.Union(_universe, new ArraySegment<OrdinalSet>(_places, first, end - first));
    }
}
