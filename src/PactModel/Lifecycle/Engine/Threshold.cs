namespace PactModel;

/// <summary>Finds the first day on which the consents in being satisfy a condition that more consents never break.</summary>
internal static class Threshold
{
    /// <summary>Returns the first day, earliest with all dates as early as they can be and withdrawals as late, and latest the other way.</summary>
    public static Moment FirstMet(IReadOnlyCollection<ConsentEntry> entries, Func<int, IReadOnlySet<PartyCode>, bool> holds, ChangingGroup? changing = null)
    {
        int[] changes = changing?.Days ?? [];
        int lo = Sweep(entries, changes, e => e.From.Lo, e => e.Until.Hi, holds);
        if (lo == Moment.NeverDay) return Moment.Never;
        int hi = Sweep(entries, changes, e => e.From.Hi, e => e.Until.Lo, changing?.HoldsForAll ?? holds);
        bool doubtful = entries.Any(e => e.From.Lo <= hi && (e.From.Doubtful || e.Until.Doubtful));
        return new Moment(lo, hi, doubtful);
    }

    /// <summary>Returns those whose consent stands, so far as is known.</summary>
    public static HashSet<PartyCode> Standing(IEnumerable<ConsentEntry> entries) =>
        [.. entries.Where(e => e.Until.IsNever && !e.From.IsOpen && !e.From.IsNever).Select(e => e.Party)];

    private static int Sweep(IReadOnlyCollection<ConsentEntry> entries, int[] changes, Func<ConsentEntry, int> from, Func<ConsentEntry, int> until, Func<int, IReadOnlySet<PartyCode>, bool> holds)
    {
        SortedSet<int> days = [.. entries.Select(from).Concat(changes).Where(d => d != Moment.NeverDay)];
        ILookup<int, ConsentEntry> starts = entries.ToLookup(from);
        (int Day, ConsentEntry Entry)[] ends = [.. entries.Select(e => (until(e), e)).Where(e => e.Item1 != Moment.NeverDay).OrderBy(e => e.Item1)];
        HashSet<ConsentEntry> active = new(ReferenceEqualityComparer.Instance);
        int ended = 0;
        foreach (int day in days)
        {
            foreach (ConsentEntry entry in starts[day]) active.Add(entry);
            for (; ended < ends.Length && ends[ended].Day <= day; ended++) active.Remove(ends[ended].Entry);
            if (holds(day, active.Select(e => e.Party).ToHashSet())) return day;
        }

        return Moment.NeverDay;
    }
}

/// <summary>A group whose members change, so that a condition can be met on a day without a consent, and can be broken again.</summary>
/// <param name="Days">The days on which it changes or may change.</param>
/// <param name="HoldsForAll">Whether the condition holds even if all that may be in the group are.</param>
internal sealed record ChangingGroup(int[] Days, Func<int, IReadOnlySet<PartyCode>, bool> HoldsForAll);
