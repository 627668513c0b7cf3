namespace PactModel;

/// <summary>Who holds each turn, compiled: stretches of turns that repeat a cycle, found by binary search.</summary>
internal sealed class TurnTimeline
{
    private readonly int[] _from;
    private readonly Cycle[] _cycles;
    private readonly int[] _swapped;
    private readonly int[] _swappedWith;

    public TurnTimeline(List<(int From, Cycle Cycle)> epochs, IEnumerable<SwapTurns> swaps)
    {
        _from = [.. epochs.Select(e => e.From)];
        _cycles = [.. epochs.Select(e => e.Cycle)];
        SortedDictionary<int, int> places = [];
        foreach (SwapTurns swap in swaps)
        {
            int first = places.GetValueOrDefault(swap.First, swap.First);
            places[swap.First] = places.GetValueOrDefault(swap.Second, swap.Second);
            places[swap.Second] = first;
        }

        _swapped = [.. places.Keys];
        _swappedWith = [.. places.Values];
    }

    /// <summary>Returns who holds a turn in the end.</summary>
    public TurnHolder HolderOf(int turn) => BeforeSwaps(SwappedWith(turn));

    /// <summary>Returns the turn whose holder a turn has in exchange; itself if it is not swapped.</summary>
    public int SwappedWith(int turn)
    {
        if (_swapped.Length == 0) return turn;
        int at = Array.BinarySearch(_swapped, turn);
        return at < 0 ? turn : _swappedWith[at];
    }

    public TurnHolder BeforeSwaps(int turn)
    {
        int epoch = EpochOf(turn);
        return _cycles[epoch].At((long)turn - _from[epoch], turn);
    }

    /// <summary>Returns the first turn, from one on, whose holder a party is or is among; null if there is none.</summary>
    /// <param name="party">The party.</param>
    /// <param name="from">The turn from which to look.</param>
    /// <param name="chosen">The turns for which it is recorded to have been chosen.</param>
    public int? NextOf(PartyCode party, int from, IEnumerable<int> chosen)
    {
        int[] apart = [.. _swapped.Concat(chosen).Order()];
        int at = 0;
        for (long turn = from; turn <= int.MaxValue; turn++)
        {
            int epoch = EpochOf((int)turn);
            while (at < apart.Length && apart[at] < turn) at++;
            turn = _from[epoch] + _cycles[epoch].Next(party, turn - _from[epoch]) ?? int.MaxValue + 1L;
            if (at < apart.Length) turn = Math.Min(turn, apart[at]);
            if (epoch + 1 < _from.Length) turn = Math.Min(turn, _from[epoch + 1]);
            if (turn <= int.MaxValue && HolderOf((int)turn).Names(party)) return (int)turn;
        }

        return null;
    }

    /// <summary>Returns the part of the order that gives a turn's holder.</summary>
    public Cycle SourceOf(int turn)
    {
        int epoch = EpochOf(turn);
        return _cycles[epoch].LeafAt((long)turn - _from[epoch]);
    }

    /// <summary>Returns the turns that no decision gives and for which the order has nobody: the first of them, and the first after them, or null if none follows.</summary>
    public IEnumerable<(int From, int? Until)> WithoutAnyone()
    {
        for (int i = 0; i < _cycles.Length; i++)
        {
            if (_cycles[i] != LeafCycle.Undecided) continue;
            int from = _from[i];
            while (i + 1 < _cycles.Length && _cycles[i + 1] == LeafCycle.Undecided) i++;
            yield return (from, i + 1 < _cycles.Length ? _from[i + 1] : null);
        }
    }

    private int EpochOf(int turn)
    {
        int low = 0;
        int high = _from.Length - 1;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high + 1) / 2);
            if (_from[middle] <= turn) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
