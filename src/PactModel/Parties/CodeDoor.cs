using NodaTime;

namespace PactModel;

/// <summary>Finds a state by one kind of code, where a code may have named different states at different times.</summary>
/// <remarks>Built once, then only read.</remarks>
internal sealed class CodeDoor<TKey>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<Holding>> _holdings = new(comparer);

    public IEnumerable<TKey> Keys => _holdings.Keys;

    /// <summary>Adds a code held until a day, included; null is still.</summary>
    public void Add(TKey key, State state, LocalDate? from = null, LocalDate? to = null)
    {
        if (!_holdings.TryGetValue(key, out List<Holding>? holdings)) _holdings.Add(key, holdings = []);
        int place = holdings.Count;
        while (place > 0 && to is not null && (holdings[place - 1].To is not { } other || to < other)) place--;
        holdings.Insert(place, new Holding(state, from, to));
    }

    /// <summary>Returns who held the code, in order; empty if nobody ever did.</summary>
    public IReadOnlyList<State> Holders(TKey key) =>
        _holdings.TryGetValue(key, out List<Holding>? holdings) ? [.. holdings.Select(h => h.State).Distinct()] : [];

    /// <summary>Returns the only holder ever; of several, the one on the day, or without a day the present one; else null.</summary>
    public State? Find(TKey key, LocalDate? on)
    {
        if (!_holdings.TryGetValue(key, out List<Holding>? holdings)) return null;
        if (holdings.TrueForAll(h => ReferenceEquals(h.State, holdings[0].State))) return holdings[0].State;
        if (on is not { } day) return holdings[^1].To is null ? holdings[^1].State : null;
        return holdings.Find(h => (h.From is null || h.From <= day) && (h.To is null || day <= h.To))?.State;
    }

    private sealed class Holding(State state, LocalDate? from, LocalDate? to)
    {
        public State State { get; } = state;

        public LocalDate? From { get; } = from;

        public LocalDate? To { get; } = to;
    }
}
