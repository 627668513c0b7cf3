namespace PactModel;

/// <summary>The segments of a register, from the largest to the smallest, each with the places that still count.</summary>
/// <remarks>
/// Immutable. A change makes a small segment and strikes out what it replaces; segments are merged so that each is at least
/// twice as large as the next, unless together they would be too large, which keeps their number logarithmic and the cost of a change small on average. None is so large
/// that its bitmaps are large objects to the garbage collector, which would be collected with all that the register holds.
/// </remarks>
internal sealed class RegisterParts
{
    /// <summary>The most agreements of a segment: bitmaps of 64 kB.</summary>
    public const int LargestSegment = 1 << 19;

    private readonly int _largest;

    private RegisterParts(RegisterPart[] parts, int largest)
    {
        _largest = largest;
        Parts = parts;
        Count = parts.Sum(p => p.Count);
    }

    public static RegisterParts Empty { get; } = new([], LargestSegment);

    public RegisterPart[] Parts { get; }

    public int Count { get; }

    /// <summary>Makes parts of entries that are linked already, none of more than so many.</summary>
    public static RegisterParts Of(IReadOnlyCollection<RegisterEntry> entries, int largest) => new([.. Segments(entries, largest)], largest);

    private static IEnumerable<RegisterPart> Segments(IReadOnlyCollection<RegisterEntry> entries, int largest)
    {
        IEnumerable<IEnumerable<RegisterEntry>> groups = entries.Count > largest ? entries.OrderBy(e => e.Id).Chunk(largest) : entries.Count > 0 ? [entries] : [];
        return groups.Select(group => new RegisterPart(RegisterSegment.Build(group), null));
    }

    public RegisterEntry? Find(AgreementId id)
    {
        foreach (RegisterPart part in Parts)
        {
            int place = part.Segment.PlaceOf(id);
            if (place >= 0 && part.IsLive(place)) return part.Segment.Entries[place];
        }

        return null;
    }

    /// <summary>Returns the entries in the order of their identifiers.</summary>
    public IEnumerable<RegisterEntry> Entries() => Merge([.. Parts.Select(p => p.Entries())]);

    /// <summary>Merges sequences that are each in the order of the identifiers.</summary>
    public static IEnumerable<RegisterEntry> Merge(IEnumerable<RegisterEntry>[] sorted) => sorted.Length switch
    {
        0 => [],
        1 => sorted[0],
        _ => MergeMany(sorted),
    };

    public RegisterParts With(Agreement[] added)
    {
        Dictionary<AgreementId, RegisterEntry> made = new(added.Length);
        foreach (Agreement agreement in added)
        {
            if (!made.TryAdd(agreement.Id, new RegisterEntry(agreement)))
                throw new ArgumentException($"Two of the agreements given have the identifier '{agreement.Id}': give each once.", nameof(added));
        }

        return Changed(made, []);
    }

    public RegisterParts Without(AgreementId[] removed) => Changed([], removed);

    private RegisterParts Changed(Dictionary<AgreementId, RegisterEntry> made, IReadOnlyCollection<AgreementId> removed)
    {
        HashSet<AgreementId> gone = [.. removed];
        foreach (AgreementId resting in Resting([.. made.Keys, .. removed], made))
        {
            if (!gone.Contains(resting) && !made.ContainsKey(resting)) made.Add(resting, new RegisterEntry(Find(resting)!.Agreement));
        }

        foreach (RegisterEntry entry in made.Values)
        {
            LinkedAgreement[] asked = [.. LinkedAgreement.AskedBy(entry.Agreement).Select(Current).OfType<LinkedAgreement>()];
            IEnumerable<RegisterEntry> named = Naming(entry.Id).Select(Current).OfType<RegisterEntry>();
            LinkedAgreement[] successors = [.. named.Concat(made.Values).Where(later => LinkedAgreement.SupersededBy(later.Agreement).Contains(entry.Id)).Distinct()];
            entry.Link(asked, successors);
        }

        // Whoever is in a circle with one that changes rests on it, and so is made anew too.
        LinkedAgreement.TellCircles(made.Values);
        List<RegisterPart> parts = [.. Parts.Select(p => p.Without(made.Keys.Concat(removed))).Where(p => p.Count > 0)];
        parts.AddRange(Segments(made.Values, _largest));
        return new RegisterParts(Settle(parts), _largest);

        RegisterEntry? Current(AgreementId id) => gone.Contains(id) ? null : made.GetValueOrDefault(id) ?? Find(id);
    }

    /// <summary>Returns the agreements whose lifecycles rest on any of those that change, themselves or through others.</summary>
    private HashSet<AgreementId> Resting(IReadOnlyCollection<AgreementId> changed, Dictionary<AgreementId, RegisterEntry> made)
    {
        HashSet<AgreementId> found = [];
        Queue<AgreementId> open = new(changed);
        foreach (AgreementId id in changed)
        {
            // Whose place the old or the new version takes changes as well.
            foreach (AgreementId earlier in Earlier(Find(id)).Concat(Earlier(made.GetValueOrDefault(id)))) Add(earlier);
        }

        while (open.TryDequeue(out AgreementId id))
        {
            foreach (RegisterPart part in Parts)
            {
                foreach (int place in part.Segment.Tables.RestingOn[id].Walk().Where(part.IsLive)) Add(part.Segment.Entries[place].Id);
            }

            // Others that this one supersedes rest on it too.
            if (found.Contains(id))
            {
                foreach (AgreementId earlier in Earlier(Find(id))) Add(earlier);
            }
        }

        return found;

        void Add(AgreementId id)
        {
            if (Find(id) is not null && found.Add(id)) open.Enqueue(id);
        }

        static IEnumerable<AgreementId> Earlier(RegisterEntry? entry) => entry is null ? [] : LinkedAgreement.SupersededBy(entry.Agreement);
    }

    private IEnumerable<AgreementId> Naming(AgreementId id) =>
        Parts.SelectMany(p => p.Segment.Tables.RelatedTo[id].Walk().Where(p.IsLive).Select(place => p.Segment.Entries[place].Id));

    /// <summary>Merges parts from the smallest on until each is at least twice as large as the next, or too large together with it, and half of it counts.</summary>
    private RegisterPart[] Settle(List<RegisterPart> parts)
    {
        parts.Sort((a, b) => b.Count.CompareTo(a.Count));
        for (int i = parts.Count - 1; i >= 0; i--)
        {
            bool isStruckOut = parts[i].Count < parts[i].Segment.Count / 2;
            bool isClose = i + 1 < parts.Count && parts[i].Count < 2L * parts[i + 1].Count && parts[i].Count + parts[i + 1].Count <= _largest;
            if (!isStruckOut && !isClose) continue;
            IEnumerable<RegisterEntry>[] merged = isClose ? [parts[i].Entries(), parts[i + 1].Entries()] : [parts[i].Entries()];
            parts[i] = new RegisterPart(RegisterSegment.Build(Merge(merged)), null);
            if (isClose) parts.RemoveAt(i + 1);
        }

        return [.. parts];
    }

    private static IEnumerable<RegisterEntry> MergeMany(IEnumerable<RegisterEntry>[] sorted)
    {
        PriorityQueue<IEnumerator<RegisterEntry>, AgreementId> next = new();
        foreach (IEnumerable<RegisterEntry> sequence in sorted)
        {
            IEnumerator<RegisterEntry> walk = sequence.GetEnumerator();
            if (walk.MoveNext()) next.Enqueue(walk, walk.Current.Id);
            else walk.Dispose();
        }

        while (next.TryDequeue(out IEnumerator<RegisterEntry>? first, out _))
        {
            yield return first.Current;
            if (first.MoveNext()) next.Enqueue(first, first.Current.Id);
            else first.Dispose();
        }
    }
}

/// <summary>A segment, and which of its places still count.</summary>
internal sealed class RegisterPart(RegisterSegment segment, OrdinalSet? live)
{
    public RegisterSegment Segment => segment;

    /// <summary>Gets the places that count, or null if all do.</summary>
    public OrdinalSet? Live => live;

    public int Count => live?.Count ?? segment.Count;

    public bool IsLive(int place) => live?.Contains(place) != false;

    public IEnumerable<RegisterEntry> Entries() => live is null ? segment.Entries : live.Walk().Select(place => segment.Entries[place]);

    /// <summary>Returns the part with some agreements struck out.</summary>
    public RegisterPart Without(IEnumerable<AgreementId> agreements)
    {
        int[] places = [.. agreements.Select(segment.PlaceOf).Where(place => place >= 0 && IsLive(place)).Distinct().Order()];
        return places.Length == 0 ? this : new RegisterPart(segment, (live ?? segment.All).Minus(OrdinalSet.OfSorted(segment.Count, places)));
    }
}
