using NodaTime;

namespace PactModel;

/// <summary>Finds what is or was called by a name, with all candidates.</summary>
/// <remarks>Built once, then only read.</remarks>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, List<Bearer>> _bearers = new(StringComparer.Ordinal);

    /// <summary>Adds a name borne between two days, both included; null is open.</summary>
    public void Add(string name, T value, LocalDate? from = null, LocalDate? to = null)
    {
        string key = TextFolding.Key(name);
        if (!_bearers.TryGetValue(key, out List<Bearer>? bearers)) _bearers.Add(key, bearers = []);
        bearers.Add(new Bearer(value, from, to));
    }

    /// <summary>Adds the names of a value that has been given none yet; spellings that are alike count once.</summary>
    public void AddAll(IEnumerable<string> names, T value)
    {
        foreach (string key in names.Select(TextFolding.Key).Distinct(StringComparer.Ordinal))
        {
            if (!_bearers.TryGetValue(key, out List<Bearer>? bearers)) _bearers.Add(key, bearers = []);
            bearers.Add(new Bearer(value, null, null));
        }
    }

    /// <summary>Says whether the value has the name already.</summary>
    public bool Has(string name, T value) =>
        _bearers.TryGetValue(TextFolding.Key(name), out List<Bearer>? bearers) && bearers.Exists(b => ReferenceEquals(b.Value, value));

    /// <summary>Returns who bears or bore the name; a day narrows the answer, but never to nothing.</summary>
    public EquatableList<T> Find(string name, LocalDate? on)
    {
        if (!_bearers.TryGetValue(TextFolding.Key(name), out List<Bearer>? bearers)) return [];
        T[] all = [.. bearers.Select(b => b.Value).Distinct()];
        if (all.Length == 1 || on is not { } day) return new EquatableList<T>(all);
        T[] then = [.. bearers.Where(b => b.IsBorneOn(day)).Select(b => b.Value).Distinct()];
        return new EquatableList<T>(then.Length > 0 ? then : all);
    }

    private sealed class Bearer(T value, LocalDate? from, LocalDate? to)
    {
        public T Value { get; } = value;

        public bool IsBorneOn(LocalDate day) => (from is null || from <= day) && (to is null || day <= to);
    }
}
