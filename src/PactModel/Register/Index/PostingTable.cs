using System.Runtime.InteropServices;

namespace PactModel;

/// <summary>For each key the places of the agreements that have it.</summary>
internal sealed class PostingTable<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, OrdinalSet> _sets;
    private readonly OrdinalSet _none;

    private PostingTable(Dictionary<TKey, OrdinalSet> sets, int universe)
    {
        _sets = sets;
        _none = OrdinalSet.Empty(universe);
    }

    public IEnumerable<TKey> Keys => _sets.Keys;

    public OrdinalSet this[TKey key] => _sets.GetValueOrDefault(key, _none);

    /// <summary>Collects places, which come in ascending order.</summary>
    internal sealed class Builder(IEqualityComparer<TKey>? comparer = null)
    {
        private readonly Dictionary<TKey, List<int>> _places = new(comparer);

        public void Add(TKey key, int place)
        {
            ref List<int>? places = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out _);
            places ??= new List<int>(1);
            if (places.Count == 0 || places[^1] != place) places.Add(place);
        }

        public PostingTable<TKey> Build(int universe)
        {
            Dictionary<TKey, OrdinalSet> sets = new(_places.Count, _places.Comparer);
            foreach ((TKey key, List<int> places) in _places) sets.Add(key, OrdinalSet.OfSorted(universe, [.. places]));
            return new PostingTable<TKey>(sets, universe);
        }
    }
}
