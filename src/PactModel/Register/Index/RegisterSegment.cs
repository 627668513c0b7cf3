namespace PactModel;

/// <summary>A part of a register that is built once: agreements sorted by identifier, with an index for each criterion.</summary>
/// <remarks>Immutable and shared between registers; indexes over states other than in force are built when first asked for.</remarks>
internal sealed class RegisterSegment
{
    private readonly TimeIndex?[] _times = new TimeIndex?[2 * Enum.GetValues<AgreementState>().Length];

    private readonly MilestoneIndex?[] _milestones = new MilestoneIndex?[Enum.GetValues<Milestone>().Length];

    private readonly int[]?[] _orders = new int[2 * Enum.GetValues<KeptOrder>().Length][];

    private RegisterSegment(RegisterEntry[] entries, SegmentTables tables)
    {
        Entries = entries;
        Tables = tables;
        All = OrdinalSet.All(entries.Length);
    }

    public RegisterEntry[] Entries { get; }

    public SegmentTables Tables { get; }

    public OrdinalSet All { get; }

    public int Count => Entries.Length;

    /// <summary>Builds the segment; the lifecycles are computed in parallel.</summary>
    public static RegisterSegment Build(IEnumerable<RegisterEntry> entries)
    {
        RegisterEntry[] sorted = [.. entries.OrderBy(e => e.Id)];
        if (sorted.Length > 64) Parallel.ForEach(sorted, e => _ = e.Times);
        else foreach (RegisterEntry entry in sorted) _ = entry.Times;

        // The lifecycles that others rested on have been asked for; what is kept of them is small.
        foreach (RegisterEntry entry in sorted) entry.Forget();
        RegisterSegment segment = new(sorted, SegmentTables.Of(sorted));
        _ = segment.TimesOf(AgreementState.InForce, Certainty.Certainly);
        _ = segment.TimesOf(AgreementState.InForce, Certainty.Possibly);
        return segment;
    }

    /// <summary>Returns the place of an agreement, or -1 if it is not here.</summary>
    public int PlaceOf(AgreementId id)
    {
        int low = 0, high = Entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = Entries[middle].Id.CompareTo(id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    public TimeIndex TimesOf(AgreementState state, Certainty level)
    {
        ref TimeIndex? place = ref _times[(2 * (int)state) + (level == Certainty.Certainly ? 1 : 0)];
        TimeIndex? known = Volatile.Read(ref place);
        if (known is not null) return known;
        TimeIndex made = TimeIndex.Of(Entries, state, level);
        return Interlocked.CompareExchange(ref place, made, null) ?? made;
    }

    public MilestoneIndex DaysOf(Milestone milestone)
    {
        ref MilestoneIndex? place = ref _milestones[(int)milestone];
        MilestoneIndex? known = Volatile.Read(ref place);
        if (known is not null) return known;
        MilestoneIndex made = MilestoneIndex.Of(Entries, milestone);
        return Interlocked.CompareExchange(ref place, made, null) ?? made;
    }

    /// <summary>Returns the first entries of a set in an order, all that are asked for; where the order is kept, without sorting.</summary>
    public IEnumerable<RegisterEntry> First(OrdinalSet set, AgreementComparer order, int most)
    {
        if (order.IsById) return set.Walk().Take(most).Select(place => Entries[place]);

        // Walking the kept order passes over what is not in the set: worth it where the set is not small.
        bool isWalked = order.Kept is not null && (long)set.Count * set.Count > (long)most * Count;
        return isWalked
            ? OrderOf(order).Where(set.Contains).Take(most).Select(place => Entries[place])
            : order.Sort(set.Walk().Select(place => Entries[place]), most);
    }

    private int[] OrderOf(AgreementComparer order)
    {
        ref int[]? place = ref _orders[(2 * (int)order.Kept!.Value) + (order.IsDescending ? 1 : 0)];
        int[]? known = Volatile.Read(ref place);
        if (known is not null) return known;
        int[] made = [.. order.Sort(Entries).Select(e => PlaceOf(e.Id))];
        return Interlocked.CompareExchange(ref place, made, null) ?? made;
    }
}
