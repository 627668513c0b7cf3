namespace PactModel;

/// <summary>Orders agreements by one property, then by identifier; there is one for each order a list is shown in.</summary>
/// <remarks>
/// Immutable. Days compare by the earliest and then the latest day they can be; what is not known or has not happened comes last,
/// whichever the direction. As an <see cref="IComparer{T}"/> it knows each agreement alone, and asks both anew at each
/// comparison: by a day that is a lifecycle each. A selection, also one of a plain list (<see cref="AgreementSequences.Matching"/>),
/// asks each once, and that of a register orders with its other agreements known.
/// </remarks>
public sealed class AgreementComparer : IComparer<Agreement>
{
    private readonly Func<RegisterEntry, AgreementRank> _rank;
    private readonly bool _descending;

    private AgreementComparer(string name, KeptOrder? kept, Func<RegisterEntry, AgreementRank> rank, bool descending = false)
    {
        Name = name;
        Kept = kept;
        _rank = rank;
        _descending = descending;
    }

    /// <summary>Gets the order of the identifiers' characters: the order in which a register keeps its agreements.</summary>
    public static AgreementComparer ById { get; } = new("by identifier", null, _ => default);

    /// <summary>Gets the order of first signature, earliest first.</summary>
    public static AgreementComparer BySignature { get; } = new("by signature", KeptOrder.Signature, e => AgreementRank.Of(e.Times.Signed));

    /// <summary>Gets the order of entry into force, earliest first.</summary>
    public static AgreementComparer ByEntryIntoForce { get; } = new("by entry into force", KeptOrder.EntryIntoForce, e => AgreementRank.Of(e.Times.Entry));

    /// <summary>Gets the order of the first end, earliest first.</summary>
    public static AgreementComparer ByEnd { get; } = new("by end", KeptOrder.End, e => AgreementRank.Of(e.Times.Ends.Aggregate(Moment.Never, Moment.Min)));

    /// <summary>Gets the order of the number of parties, fewest first.</summary>
    public static AgreementComparer ByNumberOfParties { get; } = new("by number of parties", KeptOrder.NumberOfParties, e => new AgreementRank(false, e.Parties.Length, 0, ""));

    /// <summary>Gets the order in English words.</summary>
    public string Name { get; }

    /// <summary>Gets the opposite order; what is not known stays last, and equals stay in the order of their identifiers.</summary>
    public AgreementComparer Descending => new($"{Name}, descending", Kept, _rank, !_descending);

    /// <summary>Gets the order that segments keep once it was asked for, or null if they keep none.</summary>
    internal KeptOrder? Kept { get; }

    internal bool IsDescending => _descending;

    internal bool IsById => ReferenceEquals(this, ById);

    /// <summary>Returns the order of the titles in a language, accents and case aside.</summary>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static AgreementComparer ByTitle(string language = "en")
    {
        ArgumentNullException.ThrowIfNull(language);
        return new AgreementComparer($"by title ({language})", null, e => new AgreementRank(false, 0, 0, TextFolding.Key(e.Agreement.Title.In(language))));
    }

    /// <summary>Compares two agreements, each known alone.</summary>
    public int Compare(Agreement? x, Agreement? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        RegisterEntry one = new(x), other = new(y);
        return Compare((_rank(one), x.Id), (_rank(other), y.Id));
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    /// <summary>Returns the entries in this order; those before a number of places, if one is given.</summary>
    internal RegisterEntry[] Sort(IEnumerable<RegisterEntry> entries, int most = int.MaxValue)
    {
        Comparer<(AgreementRank Rank, AgreementId Id)> order = Comparer<(AgreementRank Rank, AgreementId Id)>.Create(Compare);
        if (most == int.MaxValue)
        {
            RegisterEntry[] all = [.. entries];
            (AgreementRank, AgreementId)[] keys = Array.ConvertAll(all, e => (_rank(e), e.Id));
            Array.Sort(keys, all, order);
            return all;
        }

        // A heap of the first places, with the last of them on top, sees every entry once.
        PriorityQueue<RegisterEntry, (AgreementRank, AgreementId)> first = new(Comparer<(AgreementRank Rank, AgreementId Id)>.Create((x, y) => Compare(y, x)));
        foreach (RegisterEntry entry in entries)
        {
            (AgreementRank, AgreementId) key = (_rank(entry), entry.Id);
            if (first.Count < most) first.Enqueue(entry, key);
            else if (most > 0 && first.TryPeek(out _, out (AgreementRank, AgreementId) last) && order.Compare(key, last) < 0) first.EnqueueDequeue(entry, key);
        }

        RegisterEntry[] sorted = new RegisterEntry[first.Count];
        for (int i = sorted.Length - 1; i >= 0; i--) sorted[i] = first.Dequeue();
        return sorted;
    }

    private int Compare((AgreementRank Rank, AgreementId Id) x, (AgreementRank Rank, AgreementId Id) y)
    {
        if (x.Rank.IsUnknown != y.Rank.IsUnknown) return x.Rank.IsUnknown ? 1 : -1;
        int order = x.Rank.CompareTo(y.Rank);
        if (order != 0) return _descending ? -order : order;
        return _descending && IsRankless ? y.Id.CompareTo(x.Id) : x.Id.CompareTo(y.Id);
    }

    private bool IsRankless => _rank == ById._rank;
}

/// <summary>The orders that a segment keeps.</summary>
internal enum KeptOrder
{
    Signature,
    EntryIntoForce,
    End,
    NumberOfParties,
}

/// <summary>What an agreement is ordered by: a number, a second one, or a text.</summary>
internal readonly record struct AgreementRank(bool IsUnknown, int First, int Second, string? Text) : IComparable<AgreementRank>
{
    public static AgreementRank Of(Moment when) =>
        when.IsNever || when.IsOpen ? new AgreementRank(true, 0, 0, "") : new AgreementRank(false, when.Lo, when.Hi, "");

    public int CompareTo(AgreementRank other)
    {
        int order = First.CompareTo(other.First);
        if (order == 0) order = Second.CompareTo(other.Second);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }
}
