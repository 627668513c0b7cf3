namespace PactModel;

/// <summary>When something holds for each agreement: checkpoint bitmaps over time, and the changes between them.</summary>
internal sealed class TimeIndex
{
    private readonly int _universe;
    private readonly int _stride;
    private readonly int[] _days;
    private readonly int[] _changes;
    private readonly ulong[][] _checkpoints;

    private TimeIndex(int universe, int stride, int[] days, int[] changes, ulong[][] checkpoints)
    {
        _universe = universe;
        _stride = stride;
        _days = days;
        _changes = changes;
        _checkpoints = checkpoints;
    }

    /// <summary>Builds the index.</summary>
    /// <param name="entries">The agreements.</param>
    /// <param name="state">The state that is to hold.</param>
    /// <param name="level">Whether it is to hold certainly or possibly.</param>
    public static TimeIndex Of(RegisterEntry[] entries, AgreementState state, Certainty level)
    {
        List<long> changes = [];
        for (int place = 0; place < entries.Length; place++)
        {
            foreach ((int from, int until) in entries[place].Times.Runs(state, level))
            {
                changes.Add(Change(from, place, begins: true));
                if (until != Moment.NeverDay) changes.Add(Change(until, place, begins: false));
            }
        }

        changes.Sort();
        int stride = Math.Max(1024, entries.Length / 16);
        int[] days = new int[changes.Count];
        int[] places = new int[changes.Count];
        ulong[][] checkpoints = new ulong[(changes.Count / stride) + 1][];
        ulong[] now = new ulong[OrdinalSet.Words(entries.Length)];
        for (int i = 0; i <= changes.Count; i++)
        {
            if (i % stride == 0) checkpoints[i / stride] = (ulong[])now.Clone();
            if (i == changes.Count) break;
            days[i] = (int)(changes[i] >> 32);
            int change = (int)(changes[i] & uint.MaxValue);
            places[i] = change;
            Apply(now, change);
        }

        return new TimeIndex(entries.Length, stride, days, places, checkpoints);
    }

    /// <summary>Returns where it holds on the first day and, by the mode, on some day or on every day up to the last, both included.</summary>
    public OrdinalSet During(int first, int last, SpanMode mode)
    {
        int begin = After(first);
        int checkpoint = begin / _stride;
        ulong[] bits = (ulong[])_checkpoints[checkpoint].Clone();
        for (int i = checkpoint * _stride; i < begin; i++) Apply(bits, _changes[i]);
        for (int i = begin; i < _days.Length && _days[i] <= last; i++)
        {
            bool begins = (_changes[i] & 1) != 0;
            if (begins == (mode == SpanMode.SomeDay)) Apply(bits, _changes[i]);
        }

        return OrdinalSet.OfBits(_universe, bits);
    }

    /// <summary>Returns the number of the first change after a day.</summary>
    private int After(int day)
    {
        int index = Array.BinarySearch(_days, day);
        if (index < 0) return ~index;
        while (index < _days.Length && _days[index] == day) index++;
        return index;
    }

    // Sorted by day. Runs are the longest there are, so no agreement ends and begins on one day.
    private static long Change(int day, int place, bool begins) => ((long)day << 32) | (uint)((place << 1) | (begins ? 1 : 0));

    private static void Apply(ulong[] bits, int change)
    {
        int place = change >>> 1;
        if ((change & 1) != 0) bits[place >> 6] |= 1UL << place;
        else bits[place >> 6] &= ~(1UL << place);
    }
}

/// <summary>Whether something is to hold on some day of a span, or on every one.</summary>
internal enum SpanMode
{
    SomeDay,
    EveryDay,
}
