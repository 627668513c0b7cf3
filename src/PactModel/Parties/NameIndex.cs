using NodaTime;

namespace PactModel;

/// <summary>Finds what is or was called by a name, with all candidates.</summary>
/// <remarks>Built once, then only read.</remarks>
internal sealed class NameIndex<T>
    where T : class
{
    /// <summary>The fewest letters of a name that may be in one word or several: shorter ones are acronyms, and É.-U. is not the EU.</summary>
    private const int LeastSolid = 5;

    private readonly Dictionary<string, List<Bearer>> _bearers = new(StringComparer.Ordinal);
    private Dictionary<string, List<Bearer>>? _solid;

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
    /// <remarks>
    /// A name that nobody bears as it is written is looked for without its spaces, if it has five letters or more, then turned about where a part stands behind a comma
    /// or in brackets, then by what stands before the brackets and in them, if both are names of the same.
    /// </remarks>
    public EquatableList<T> Find(string name, LocalDate? on)
    {
        if (FindAsWritten(name, on) is { Count: > 0 } found) return found;
        NameParts? parts = NameParts.Of(name);
        if (parts is null) return [];
        if (FindAsWritten(parts.TurnedAbout, on) is { Count: > 0 } turned) return turned;
        if (!parts.HasBrackets) return [];
        EquatableList<T> inside = FindAsWritten(parts.Last, on);
        return FindAsWritten(parts.First, on).Where(value => inside.Contains(value)).ToEquatableList();
    }

    private EquatableList<T> FindAsWritten(string name, LocalDate? on)
    {
        string key = TextFolding.Key(name);
        if (!_bearers.TryGetValue(key, out List<Bearer>? bearers) && !Solid().TryGetValue(TextFolding.Solid(key), out bearers)) return [];
        T[] all = [.. bearers.Select(b => b.Value).Distinct()];
        if (all.Length == 1 || on is not { } day) return new EquatableList<T>(all);
        T[] then = [.. bearers.Where(b => b.IsBorneOn(day)).Select(b => b.Value).Distinct()];
        return new EquatableList<T>(then.Length > 0 ? then : all);
    }

    private Dictionary<string, List<Bearer>> Solid() => Volatile.Read(ref _solid) ?? Interlocked.CompareExchange(ref _solid, MakeSolid(), null) ?? _solid;

    private Dictionary<string, List<Bearer>> MakeSolid()
    {
        Dictionary<string, List<Bearer>> solid = new(StringComparer.Ordinal);
        foreach ((string key, List<Bearer> bearers) in _bearers)
        {
            string whole = TextFolding.Solid(key);
            if (whole.Length < LeastSolid) continue;
            if (!solid.TryGetValue(whole, out List<Bearer>? all)) solid.Add(whole, all = []);
            all.AddRange(bearers);
        }

        return solid;
    }

    private sealed class Bearer(T value, LocalDate? from, LocalDate? to)
    {
        public T Value { get; } = value;

        public bool IsBorneOn(LocalDate day) => (from is null || from <= day) && (to is null || day <= to);
    }
}
