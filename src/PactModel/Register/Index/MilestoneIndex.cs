namespace PactModel;

/// <summary>What happens to every agreement at some time, or may.</summary>
internal enum Milestone
{
    Signature,
    EntryIntoForce,
    End,
}

/// <summary>The days on which something happened to the agreements: those known to the day in their order, the others apart.</summary>
internal sealed class MilestoneIndex
{
    private readonly int _universe;
    private readonly int[] _days;
    private readonly int[] _places;
    private readonly (Moment When, int Place)[] _others;

    private MilestoneIndex(int universe, int[] days, int[] places, (Moment When, int Place)[] others)
    {
        _universe = universe;
        _days = days;
        _places = places;
        _others = others;
    }

    public static MilestoneIndex Of(RegisterEntry[] entries, Milestone milestone)
    {
        List<int> days = [], places = [];
        List<(Moment, int)> others = [];
        for (int place = 0; place < entries.Length; place++)
        {
            foreach (Moment when in entries[place].Times.Of(milestone))
            {
                if (when.IsNever) continue;
                if (when.Lo == when.Hi && !when.Doubtful)
                {
                    days.Add(when.Lo);
                    places.Add(place);
                }
                else
                {
                    others.Add((when, place));
                }
            }
        }

        int[] sortedDays = [.. days], sortedPlaces = [.. places];
        Array.Sort(sortedDays, sortedPlaces);
        return new MilestoneIndex(entries.Length, sortedDays, sortedPlaces, [.. others]);
    }

    /// <summary>Returns at most how many it can have been between two days, both included.</summary>
    public int Estimate(int first, int last) => (int)Math.Min(_universe, (long)Bound(last, after: true) - Bound(first, after: false) + _others.Length);

    /// <summary>Returns where it happened between two days, both included, at least with a certainty.</summary>
    public OrdinalSet Between(int first, int last, Certainty level)
    {
        int begin = Bound(first, after: false), end = Bound(last, after: true);
        List<int> found = new(end - begin);
        found.AddRange(_places.AsSpan(begin, end - begin));
        foreach ((Moment when, int place) in _others)
        {
            if (when.Within(first, last) >= level) found.Add(place);
        }

        int[] sorted = [.. found];
        Array.Sort(sorted);
        return OrdinalSet.OfSorted(_universe, OrdinalSet.Distinct(sorted));
    }

    /// <summary>Returns the number of days in the index before a day, or up to it.</summary>
    private int Bound(int day, bool after)
    {
        int low = 0, high = _days.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_days[middle] < day || (after && _days[middle] == day)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
