using System.Numerics;

namespace PactModel;

/// <summary>A set of places in a segment: sorted numbers, or a bitmap where it holds more than one place in thirty-two.</summary>
/// <remarks>Immutable. Every operation costs no more than the smaller form of its operands, or a pass over their words.</remarks>
internal sealed class OrdinalSet
{
    private const int DenseShare = 32;

    private readonly int[]? _sorted;
    private readonly ulong[]? _bits;

    private OrdinalSet(int universe, int count, int[]? sorted, ulong[]? bits)
    {
        Universe = universe;
        Count = count;
        _sorted = sorted;
        _bits = bits;
    }

    /// <summary>Gets the number of places there are.</summary>
    public int Universe { get; }

    /// <summary>Gets the number of places in the set.</summary>
    public int Count { get; }

    public bool IsDense => _bits is not null;

    public static OrdinalSet Empty(int universe) => new(universe, 0, [], null);

    /// <summary>Makes a set of numbers in ascending order without repetition; the list is taken over.</summary>
    public static OrdinalSet OfSorted(int universe, int[] sorted)
    {
        if (sorted.Length <= universe / DenseShare) return new OrdinalSet(universe, sorted.Length, sorted, null);
        ulong[] bits = new ulong[Words(universe)];
        foreach (int place in sorted) bits[place >> 6] |= 1UL << place;
        return new OrdinalSet(universe, sorted.Length, null, bits);
    }

    /// <summary>Makes a set of a bitmap, which is taken over.</summary>
    public static OrdinalSet OfBits(int universe, ulong[] bits)
    {
        int count = 0;
        foreach (ulong word in bits) count += BitOperations.PopCount(word);
        if (count > universe / DenseShare) return new OrdinalSet(universe, count, null, bits);
        int[] sorted = new int[count];
        int next = 0;
        for (int w = 0; w < bits.Length; w++)
        {
            for (ulong word = bits[w]; word != 0; word &= word - 1) sorted[next++] = (w << 6) + BitOperations.TrailingZeroCount(word);
        }

        return new OrdinalSet(universe, count, sorted, null);
    }

    public static OrdinalSet All(int universe)
    {
        ulong[] bits = new ulong[Words(universe)];
        Array.Fill(bits, ulong.MaxValue);
        if ((universe & 63) != 0) bits[^1] = (1UL << universe) - 1;
        return universe == 0 ? Empty(0) : new OrdinalSet(universe, universe, null, bits);
    }

    public static int Words(int universe) => (universe + 63) >> 6;

    public bool Contains(int place) => _bits is not null ? (_bits[place >> 6] & (1UL << place)) != 0 : Array.BinarySearch(_sorted!, place) >= 0;

    /// <summary>Returns the bitmap as a copy that the caller may change.</summary>
    public ulong[] ToBits()
    {
        if (_bits is not null) return (ulong[])_bits.Clone();
        ulong[] bits = new ulong[Words(Universe)];
        foreach (int place in _sorted!) bits[place >> 6] |= 1UL << place;
        return bits;
    }

    public OrdinalSet And(OrdinalSet other)
    {
        if (_sorted is not null && other._sorted is not null) return Gallop(_sorted, other._sorted);
        if (_sorted is not null) return Keep(_sorted, other, kept: true);
        if (other._sorted is not null) return Keep(other._sorted, this, kept: true);
        ulong[] bits = new ulong[_bits!.Length];
        for (int w = 0; w < bits.Length; w++) bits[w] = _bits[w] & other._bits![w];
        return OfBits(Universe, bits);
    }

    public OrdinalSet Minus(OrdinalSet other)
    {
        if (_sorted is not null) return Keep(_sorted, other, kept: false);
        ulong[] bits = (ulong[])_bits!.Clone();
        if (other._sorted is not null)
        {
            foreach (int place in other._sorted) bits[place >> 6] &= ~(1UL << place);
        }
        else
        {
            for (int w = 0; w < bits.Length; w++) bits[w] &= ~other._bits![w];
        }

        return OfBits(Universe, bits);
    }

    /// <summary>Returns the places that stand in any of the sets.</summary>
    public static OrdinalSet Union(int universe, IReadOnlyList<OrdinalSet> sets)
    {
        if (sets.Count == 0) return Empty(universe);
        if (sets.Count == 1) return sets[0];
        long total = sets.Sum(s => (long)s.Count);
        if (total <= universe / DenseShare)
        {
            int[] all = new int[total];
            int next = 0;
            foreach (OrdinalSet set in sets)
            {
                set._sorted!.CopyTo(all, next);
                next += set.Count;
            }

            Array.Sort(all);
            all = Distinct(all);
            return new OrdinalSet(universe, all.Length, all, null);
        }

        ulong[] bits = new ulong[Words(universe)];
        foreach (OrdinalSet set in sets) set.AddTo(bits);
        return OfBits(universe, bits);
    }

    public OrdinalSet Complement() => All(Universe).Minus(this);

    /// <summary>Returns the places in ascending order, made one at a time.</summary>
    public IEnumerable<int> Walk() => _sorted ?? Places(_bits!);

    private static IEnumerable<int> Places(ulong[] bits)
    {
        for (int w = 0; w < bits.Length; w++)
        {
            for (ulong word = bits[w]; word != 0; word &= word - 1) yield return (w << 6) + BitOperations.TrailingZeroCount(word);
        }
    }

    private void AddTo(ulong[] bits)
    {
        if (_sorted is not null)
        {
            foreach (int place in _sorted) bits[place >> 6] |= 1UL << place;
            return;
        }

        for (int w = 0; w < bits.Length; w++) bits[w] |= _bits![w];
    }

    private OrdinalSet Keep(int[] sorted, OrdinalSet by, bool kept)
    {
        int[] found = new int[sorted.Length];
        int count = 0;
        foreach (int place in sorted)
        {
            if (by.Contains(place) == kept) found[count++] = place;
        }

        return new OrdinalSet(Universe, count, count == found.Length ? found : found[..count], null);
    }

    /// <summary>Intersects two sorted lists by doubling steps through the longer one.</summary>
    private OrdinalSet Gallop(int[] a, int[] b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        int[] found = new int[a.Length];
        int count = 0, at = 0;
        foreach (int place in a)
        {
            int step = 1;
            while (at + step < b.Length && b[at + step] < place) step <<= 1;
            int index = Array.BinarySearch(b, at, Math.Min(step + 1, b.Length - at), place);
            at = index < 0 ? ~index : index;
            if (index >= 0) found[count++] = place;
            if (at == b.Length) break;
        }

        return new OrdinalSet(Universe, count, count == found.Length ? found : found[..count], null);
    }

    /// <summary>Returns each of the sorted numbers once; the list is taken over.</summary>
    public static int[] Distinct(int[] sorted)
    {
        int count = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[count++] = sorted[i];
        }

        return count < sorted.Length ? sorted[..count] : sorted;
    }
}
