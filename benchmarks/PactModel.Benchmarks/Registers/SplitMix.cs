namespace PactModel.Benchmarks.Registers;

/// <summary>Numbers that look drawn by chance and are the same on every machine (SplitMix64, public domain).</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Draws from the front of a list far more often than from its end, as a few states conclude most agreements.</summary>
    public T Skewed<T>(IReadOnlyList<T> items) => items[(int)((long)Below(items.Count) * Below(items.Count) / items.Count)];

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
