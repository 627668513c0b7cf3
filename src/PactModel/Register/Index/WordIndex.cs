namespace PactModel;

/// <summary>What titles are found by, sorted, with the places of the agreements that have it; see <see cref="TitleWords"/>.</summary>
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
