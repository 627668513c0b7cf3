namespace PactModel;

/// <summary>Trends of a register or a selection.</summary>
public static class AgreementTrends
{
    /// <summary>Counts the agreements of a register or a selection by an axis.</summary>
    /// <remarks>
    /// A selection's level does not matter: agreements that possibly belong to it are counted as possible in any case. An
    /// agreement counts certainly in a row where it certainly belongs to the selection and the row certainly applies.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TrendTable Trend(this IAgreementSource source, TrendAxis axis)
    {
        ArgumentNullException.ThrowIfNull(axis);
        JudgedList judged = new(source);
        KeyPlaces keys = new(axis.Read(judged.Entries, judged.Reference));
        List<(int Certain, int Possible)> counts = [];
        for (int i = 0; i < judged.Entries.Length; i++)
        {
            foreach ((int place, Certainty certainty) in keys.PlacesOf(judged.Entries[i]))
            {
                while (counts.Count <= place) counts.Add(default);
                counts[place] = Count(counts[place], certainty.And(judged.Certainties[i]));
            }
        }

        EquatableList<TrendRow> rows = keys.Sorted()
            .Select(k => new TrendRow { Key = k.Key, Counts = k.Place < counts.Count ? Counts(counts[k.Place]) : default })
            .ToEquatableList();
        return new TrendTable(judged.Reference, axis.Name, rows, judged.Total);
    }

    /// <summary>Counts the agreements of a register or a selection by two axes at once, such as parties by areas.</summary>
    /// <inheritdoc cref="Trend" path="/remarks|/exception"/>
    public static CrossTable CrossTable(this IAgreementSource source, TrendAxis rows, TrendAxis columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        JudgedList judged = new(source);
        KeyPlaces down = new(rows.Read(judged.Entries, judged.Reference)), across = new(columns.Read(judged.Entries, judged.Reference));
        Dictionary<(int Row, int Column), (int Certain, int Possible)> counts = [];
        for (int i = 0; i < judged.Entries.Length; i++)
        {
            (int Place, Certainty Certainty)[] there = [.. across.PlacesOf(judged.Entries[i])];
            foreach ((int row, Certainty here) in down.PlacesOf(judged.Entries[i]))
            {
                foreach ((int column, Certainty certainty) in there)
                    counts[(row, column)] = Count(counts.GetValueOrDefault((row, column)), here.And(certainty).And(judged.Certainties[i]));
            }
        }

        (TrendKey Key, int Place)[] downward = [.. down.Sorted()], across1 = [.. across.Sorted()];
        int[] rowRanks = Ranks(downward), columnRanks = Ranks(across1);
        EquatableList<CrossCell> cells = counts
            .OrderBy(c => rowRanks[c.Key.Row]).ThenBy(c => columnRanks[c.Key.Column])
            .Select(c => new CrossCell { Row = downward[rowRanks[c.Key.Row]].Key, Column = across1[columnRanks[c.Key.Column]].Key, Counts = Counts(c.Value) })
            .ToEquatableList();
        return new CrossTable(judged.Reference, (rows.Name, columns.Name), downward.Select(k => k.Key).ToEquatableList(), across1.Select(k => k.Key).ToEquatableList(), cells, judged.Total);
    }

    private static (int Certain, int Possible) Count((int Certain, int Possible) counts, Certainty certainty) =>
        certainty == Certainty.Certainly ? (counts.Certain + 1, counts.Possible) : (counts.Certain, counts.Possible + 1);

    private static MatchCounts Counts((int Certain, int Possible) counts) => new(counts.Certain, counts.Possible);

    private static int[] Ranks((TrendKey Key, int Place)[] sorted)
    {
        int[] ranks = new int[sorted.Length];
        for (int rank = 0; rank < sorted.Length; rank++) ranks[sorted[rank].Place] = rank;
        return ranks;
    }

    /// <summary>The agreements of a source, each marked as certain or possible.</summary>
    private sealed class JudgedList
    {
        public JudgedList(IAgreementSource source)
        {
            AgreementSelection selection = JudgedEntries.Selection(source);
            Reference = selection.Pool.Context.Reference;
            (RegisterEntry Entry, Certainty Certainty)[] judged = [.. JudgedEntries.Of(selection)];
            Entries = Array.ConvertAll(judged, j => j.Entry);
            Certainties = Array.ConvertAll(judged, j => j.Certainty);
            int certain = Certainties.Count(c => c == Certainty.Certainly);
            Total = new MatchCounts(certain, Certainties.Length - certain);
        }

        public RegisterEntry[] Entries { get; }

        public Certainty[] Certainties { get; }

        public ReferenceData Reference { get; }

        public MatchCounts Total { get; }
    }

    /// <summary>The keys of an axis, numbered as they are met.</summary>
    private sealed class KeyPlaces
    {
        private readonly AxisReader _reader;
        private readonly Dictionary<TrendKey, int> _places = new(ReferenceEqualityComparer.Instance);

        public KeyPlaces(AxisReader reader)
        {
            _reader = reader;
            foreach (TrendKey key in reader.First.Concat(reader.Last)) _places.Add(key, _places.Count);
        }

        /// <summary>Returns where an agreement counts. A reader gives the same key as the same object.</summary>
        public IEnumerable<(int Place, Certainty Certainty)> PlacesOf(RegisterEntry entry)
        {
            foreach ((TrendKey key, Certainty certainty) in _reader.KeysOf(entry))
            {
                if (!_places.TryGetValue(key, out int place)) _places.Add(key, place = _places.Count);
                yield return (place, certainty);
            }
        }

        public IEnumerable<(TrendKey Key, int Place)> Sorted()
        {
            IReadOnlyList<TrendKey> first = _reader.First, last = _reader.Last;
            HashSet<TrendKey> standing = new(first.Concat(last), ReferenceEqualityComparer.Instance);
            return first.Concat(_places.Keys.Where(k => !standing.Contains(k)).OrderBy(k => k.Code, StringComparer.Ordinal)).Concat(last).Select(k => (k, _places[k]));
        }
    }
}
