namespace PactModel;

/// <summary>Says under which keys of an axis an agreement counts; made for one table.</summary>
internal abstract class AxisReader
{
    /// <summary>Gets the keys that a table has in any case, before those that are found.</summary>
    public virtual IReadOnlyList<TrendKey> First => [];

    /// <summary>Gets the keys that a table has in any case, after those that are found.</summary>
    public virtual IReadOnlyList<TrendKey> Last => [TrendKey.None];

    /// <summary>Returns the keys, each once, and how certain each is; those that certainly do not apply are left out.</summary>
    public abstract IEnumerable<(TrendKey Key, Certainty Certainty)> KeysOf(RegisterEntry entry);

    private protected static IEnumerable<(TrendKey Key, Certainty Certainty)> Known(IEnumerable<TrendKey> keys) =>
        keys.DefaultIfEmpty(TrendKey.None).Select(k => (k, Certainty.Certainly));
}

/// <summary>Counts by areas.</summary>
internal sealed class AreaAxisReader(bool broad) : AxisReader
{
    private readonly Dictionary<AreaCode, TrendKey> _keys = [];

    public override IEnumerable<(TrendKey Key, Certainty Certainty)> KeysOf(RegisterEntry entry)
    {
        IEnumerable<AreaCode> areas = AreaCount.NamedBy(entry.Agreement);
        if (broad) areas = areas.Select(a => entry.Agreement.Reference.Areas.AllBroader(a) is [.., var root] ? root.Code : a).Distinct();
        return Known(areas.Select(Key));
    }

    private TrendKey Key(AreaCode area) => _keys.TryGetValue(area, out TrendKey? key) ? key : _keys[area] = TrendKey.Of(area);
}

/// <summary>Counts by parties.</summary>
internal sealed class PartyReader : AxisReader
{
    private readonly Dictionary<PartyCode, TrendKey> _keys = [];

    public override IEnumerable<(TrendKey Key, Certainty Certainty)> KeysOf(RegisterEntry entry) => Known(entry.Parties.Select(Key));

    private TrendKey Key(PartyCode party) => _keys.TryGetValue(party, out TrendKey? key) ? key : _keys[party] = TrendKey.Of(party);
}

/// <summary>Counts by pairs of parties.</summary>
internal sealed class PairReader : AxisReader
{
    private readonly Dictionary<(PartyCode, PartyCode), TrendKey> _keys = [];

    public override IEnumerable<(TrendKey Key, Certainty Certainty)> KeysOf(RegisterEntry entry) => Known(Pairs(entry.Parties));

    private IEnumerable<TrendKey> Pairs(PartyCode[] parties)
    {
        for (int i = 0; i < parties.Length; i++)
        {
            for (int j = i + 1; j < parties.Length; j++) yield return Key(parties[i], parties[j]);
        }
    }

    private TrendKey Key(PartyCode one, PartyCode other)
    {
        (PartyCode, PartyCode) pair = one.CompareTo(other) < 0 ? (one, other) : (other, one);
        return _keys.TryGetValue(pair, out TrendKey? key) ? key : _keys[pair] = TrendKey.Of(pair.Item1, pair.Item2);
    }
}

/// <summary>Counts by the regions of two different states.</summary>
internal sealed class RegionPairReader : AxisReader
{
    private readonly Dictionary<PartyCode, int> _regions = [];
    private readonly Region[] _all;
    private readonly TrendKey[][] _keys;

    public RegionPairReader(RegionScheme scheme)
    {
        _all = [.. Region.All.Where(r => r.Scheme == scheme)];
        _keys = Array.ConvertAll(_all, one => Array.ConvertAll(_all, other => TrendKey.Of(one, other)));
        for (int i = 0; i < _all.Length; i++)
        {
            foreach (PartyCode state in _all[i].States) _regions.TryAdd(state, i);
        }
    }

    public override IEnumerable<(TrendKey Key, Certainty Certainty)> KeysOf(RegisterEntry entry)
    {
        int[] states = new int[_all.Length];
        foreach (PartyCode party in entry.Parties)
        {
            if (_regions.TryGetValue(party, out int region)) states[region]++;
        }

        return Known(Pairs(states));
    }

    private IEnumerable<TrendKey> Pairs(int[] states)
    {
        for (int i = 0; i < states.Length; i++)
        {
            if (states[i] > 1) yield return _keys[i][i];
            for (int j = i + 1; j < states.Length; j++)
            {
                if (states[i] > 0 && states[j] > 0) yield return _keys[i][j];
            }
        }
    }
}
