namespace PactModel;

/// <summary>What was noticed about a value that does not keep it from being used.</summary>
/// <remarks>
/// What costs more than a look is looked for when the remarks are first asked for, once: most values that are read are never
/// asked. Two threads that ask at the same time get the same list.
/// </remarks>
internal sealed class Remarks
{
    private readonly Finding[] _noticed;
    private Unasked[]? _unasked;
    private EquatableList<Finding>? _all;

    /// <summary>Makes the remarks of what was noticed at once, and of what is still to be looked for.</summary>
    public Remarks(IReadOnlyCollection<Finding> noticed, IReadOnlyCollection<Unasked> unasked)
    {
        if (unasked.Count == 0) _all = noticed.ToEquatableList();
        _noticed = unasked.Count == 0 ? [] : [.. noticed];
        _unasked = unasked.Count == 0 ? null : [.. unasked];
    }

    /// <summary>Gets whether nothing need be looked for any more.</summary>
    public bool AreKnown => Volatile.Read(ref _all) is not null;

    /// <summary>Gets all of them, in the order in which the value was walked.</summary>
    public EquatableList<Finding> All
    {
        get
        {
            if (Volatile.Read(ref _all) is { } known) return known;
            if (Volatile.Read(ref _unasked) is { } unasked) Interlocked.CompareExchange(ref _all, Find(unasked), null);
            Volatile.Write(ref _unasked, null);
            return _all!;
        }
    }

    /// <summary>Adds the remarks below the place where another walk is: at once if they are known, or when that walk's own are asked for.</summary>
    public void AddTo(Checker checker, Predicate<Finding> wanted)
    {
        if (AreKnown) Add(checker);
        else checker.Later(Add);

        void Add(Checker walk)
        {
            foreach (Finding finding in All)
            {
                if (wanted(finding)) walk.Add(finding);
            }
        }
    }

    private EquatableList<Finding> Find(Unasked[] unasked)
    {
        List<Finding> all = [];
        int taken = 0;
        foreach ((int after, ModelPath path, Action<Checker> look) in unasked)
        {
            for (; taken < after; taken++) all.Add(_noticed[taken]);
            Checker checker = new(root: path);
            look(checker);
            all.AddRange(checker.Findings);
        }

        for (; taken < _noticed.Length; taken++) all.Add(_noticed[taken]);
        return all.ToEquatableList();
    }

    /// <summary>Something to look for: after how many findings, below which place.</summary>
    public sealed record Unasked(int After, ModelPath Path, Action<Checker> Look);
}
