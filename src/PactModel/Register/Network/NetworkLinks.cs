namespace PactModel;

/// <summary>A network in numbers: parties by their places, and the ties of each.</summary>
internal sealed class NetworkLinks
{
    private readonly Dictionary<PartyCode, int> _places;
    private readonly List<int>[] _ties;
    private readonly (int One, int Other, int Weight)[] _edges;
    private int[][]? _components;
    private int[][]? _clusters;

    public NetworkLinks(EquatableList<PartyCode> parties, EquatableList<CooperationTie> ties, Certainty level)
    {
        _places = new Dictionary<PartyCode, int>(parties.Count);
        _ties = new List<int>[parties.Count];
        for (int place = 0; place < parties.Count; place++)
        {
            _places.Add(parties[place], place);
            _ties[place] = [];
        }

        _edges = new (int, int, int)[ties.Count];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            (int one, int other) = (_places[ties[tie].First], _places[ties[tie].Second]);
            _edges[tie] = (one, other, ties[tie].NumberAt(level));
            _ties[one].Add(tie);
            _ties[other].Add(tie);
        }
    }

    /// <summary>Gets the connected components, computed once.</summary>
    public int[][] Components => Once(ref _components, static (count, edges) => NetworkGroups.Components(count, edges));

    /// <summary>Gets the clusters, computed once.</summary>
    public int[][] Clusters => Once(ref _clusters, static (count, edges) => NetworkGroups.Clusters(count, edges));

    public int PlaceOf(PartyCode party) => _places.TryGetValue(party, out int place) ? place : -1;

    /// <summary>Returns the numbers of the ties of the party at a place; none for the place -1.</summary>
    public IReadOnlyList<int> TiesOf(int place) => place < 0 ? [] : _ties[place];

    public IEnumerable<int> NeighboursOf(int place) => TiesOf(place).Select(tie => _edges[tie].One == place ? _edges[tie].Other : _edges[tie].One);

    private int[][] Once(ref int[][]? field, Func<int, (int, int, int)[], int[][]> make)
    {
        int[][]? known = Volatile.Read(ref field);
        if (known is not null) return known;
        int[][] made = make(_ties.Length, _edges);
        return Interlocked.CompareExchange(ref field, made, null) ?? made;
    }
}
