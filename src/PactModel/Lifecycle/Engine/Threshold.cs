namespace PactModel;

/// <summary>Finds the first day on which the consents in being satisfy a condition that more consents never break.</summary>
internal static class Threshold
{
    /// <summary>Returns the first day, earliest with all dates as early as they can be and withdrawals as late, and latest the other way.</summary>
    public static Moment FirstMet(IReadOnlyCollection<ConsentEntry> entries, Func<IReadOnlySet<PartyCode>, bool> holds) =>
        FirstMet(entries, [], (_, active) => holds(active), (_, active) => holds(active), _ => false);

    /// <summary>Returns the first day for a group, earliest if all that perhaps are members turn out as the condition needs them, and latest if none does.</summary>
    public static Moment FirstMet(IReadOnlyCollection<ConsentEntry> entries, GroupThreshold threshold) =>
        FirstMet(entries, threshold.Group.Days, threshold.CanBeMet, threshold.IsMet, threshold.Group.IsDoubtfulBy);

    /// <summary>Returns those whose consent stands, so far as is known.</summary>
    public static HashSet<PartyCode> Standing(IEnumerable<ConsentEntry> entries) =>
        [.. entries.Where(e => e.Until.IsNever && !e.From.IsOpen && !e.From.IsNever).Select(e => e.Party)];

    private static Moment FirstMet(
        IReadOnlyCollection<ConsentEntry> entries, int[] changes, Func<int, IReadOnlySet<PartyCode>, bool> canHold, Func<int, IReadOnlySet<PartyCode>, bool> holds, Func<int, bool> isDoubtfulBy)
    {
        int lo = Sweep(entries, changes, e => e.From.Lo, e => e.Until.Hi, canHold);
        if (lo == Moment.NeverDay) return Moment.Never;
        int hi = Sweep(entries, changes, e => e.From.Hi, e => e.Until.Lo, holds);
        ConsentEntry[] sure = [.. entries.Where(e => e.From.Lo > hi || !(e.From.Doubtful || e.Until.Doubtful))];

        // A doubt counts where the day rests on what is in doubt: without those consents it would be another.
        bool doubtful = isDoubtfulBy(hi) || (sure.Length < entries.Count
            && (Sweep(sure, changes, e => e.From.Lo, e => e.Until.Hi, canHold) != lo || Sweep(sure, changes, e => e.From.Hi, e => e.Until.Lo, holds) != hi));
        return new Moment(lo, hi, doubtful);
    }

    private static int Sweep(IReadOnlyCollection<ConsentEntry> entries, int[] changes, Func<ConsentEntry, int> from, Func<ConsentEntry, int> until, Func<int, IReadOnlySet<PartyCode>, bool> holds)
    {
        int first = entries.Select(from).Append(Moment.NeverDay).Min();
        SortedSet<int> days = [.. entries.Select(from).Concat(changes.Where(d => d > first)).Where(d => d != Moment.NeverDay)];
        ILookup<int, ConsentEntry> starts = entries.ToLookup(from);
        (int Day, ConsentEntry Entry)[] ends = [.. entries.Select(e => (until(e), e)).Where(e => e.Item1 != Moment.NeverDay).OrderBy(e => e.Item1)];
        HashSet<ConsentEntry> active = new(ReferenceEqualityComparer.Instance);
        Dictionary<PartyCode, int> counts = [];
        HashSet<PartyCode> standing = [];
        int ended = 0;
        foreach (int day in days)
        {
            foreach (ConsentEntry entry in starts[day])
            {
                if (active.Add(entry) && Count(entry, 1) == 1) standing.Add(entry.Party);
            }

            for (; ended < ends.Length && ends[ended].Day <= day; ended++)
            {
                if (active.Remove(ends[ended].Entry) && Count(ends[ended].Entry, -1) == 0) standing.Remove(ends[ended].Entry.Party);
            }

            if (holds(day, standing)) return day;
        }

        return Moment.NeverDay;

        // A party can have consented twice, and stands until both consents have ended.
        int Count(ConsentEntry entry, int change) => counts[entry.Party] = counts.GetValueOrDefault(entry.Party) + change;
    }
}
