namespace PactModel;

/// <summary>What happens to every agreement at some time, or may.</summary>
internal enum Milestone
{
    Signature,
    EntryIntoForce,
    End,
}

/// <summary>The days on which something happened to the agreements, in their order: those known to the day, those known to a year or better, and the others.</summary>
internal sealed class MilestoneIndex
{
    /// <summary>The most days that a moment known to a year can lie apart.</summary>
    private const int DaysOfAYear = 365;

    private readonly int _universe;
    private readonly int[] _days;
    private readonly int[] _places;
    private readonly Roughly _years;
    private readonly Roughly _others;

    private MilestoneIndex(int universe, int[] days, int[] places, Roughly years, Roughly others)
    {
        _universe = universe;
        _days = days;
        _places = places;
        _years = years;
        _others = others;
    }

    public static MilestoneIndex Of(RegisterEntry[] entries, Milestone milestone)
    {
        List<int> days = [], places = [];
        List<(Moment, int)> years = [], others = [];
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
                    (when.Hi - (long)when.Lo <= DaysOfAYear ? years : others).Add((when, place));
                }
            }
        }

        int[] sortedDays = [.. days], sortedPlaces = [.. places];
        Array.Sort(sortedDays, sortedPlaces);
        return new MilestoneIndex(entries.Length, sortedDays, sortedPlaces, new Roughly(years), new Roughly(others));
    }

    /// <summary>Returns at most how many it can have been between two days, both included, at least with a certainty.</summary>
    public int Estimate(int first, int last, Certainty level)
    {
        long days = Bound(_days, last, after: true) - Bound(_days, first, after: false);
        return (int)Math.Min(_universe, days + _years.From(EarliestYear(first, level), last).Count + _others.From(EarliestOther(first, level), last).Count);
    }

    /// <summary>Returns where it happened between two days, both included, at least with a certainty.</summary>
    public OrdinalSet Between(int first, int last, Certainty level)
    {
        int begin = Bound(_days, first, after: false), end = Bound(_days, last, after: true);
        List<int> found = new(end - begin);
        found.AddRange(_places.AsSpan(begin, end - begin));
        foreach (ArraySegment<(Moment When, int Place)> some in (ReadOnlySpan<ArraySegment<(Moment, int)>>)[_years.From(EarliestYear(first, level), last), _others.From(EarliestOther(first, level), last)])
        {
            foreach ((Moment when, int place) in some)
            {
                if (when.Within(first, last) >= level) found.Add(place);
            }
        }

        int[] sorted = [.. found];
        Array.Sort(sorted);
        return OrdinalSet.OfSorted(_universe, OrdinalSet.Distinct(sorted));
    }

    // What is certainly within two days begins within them; what possibly is may begin as long before as it can be apart.
    private static int EarliestYear(int first, Certainty level) => level == Certainty.Certainly ? first : first - DaysOfAYear;

    private static int EarliestOther(int first, Certainty level) => level == Certainty.Certainly ? first : int.MinValue;

    /// <summary>Returns the number of sorted days before a day, or up to it.</summary>
    private static int Bound(int[] days, int day, bool after)
    {
        int low = 0, high = days.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (days[middle] < day || (after && days[middle] == day)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Moments not known to the day, in the order of the earliest days they can be.</summary>
    private sealed class Roughly
    {
        private readonly (Moment When, int Place)[] _moments;
        private readonly int[] _earliest;

        public Roughly(List<(Moment When, int Place)> moments)
        {
            _moments = [.. moments.OrderBy(m => m.When.Lo)];
            _earliest = Array.ConvertAll(_moments, m => m.When.Lo);
        }

        /// <summary>Returns those that can begin between two days, both included.</summary>
        public ArraySegment<(Moment When, int Place)> From(int first, int last)
        {
            int begin = Bound(_earliest, first, after: false);
            return new ArraySegment<(Moment, int)>(_moments, begin, Math.Max(0, Bound(_earliest, last, after: true) - begin));
        }
    }
}
