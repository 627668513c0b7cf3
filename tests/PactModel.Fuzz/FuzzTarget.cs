using System.Text;

namespace PactModel.Fuzz;

/// <summary>A part of the library that reads what strangers write, and what must hold for each input.</summary>
internal abstract class FuzzTarget
{
    /// <summary>Gets the name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the longest input, in bytes.</summary>
    public abstract int Longest { get; }

    /// <summary>Gets the inputs to start from.</summary>
    public abstract IEnumerable<byte[]> Seeds { get; }

    /// <summary>Gets pieces that inputs are made of.</summary>
    public abstract IReadOnlyList<byte[]> Pieces { get; }

    /// <summary>Gets how inputs are changed.</summary>
    public virtual Mutator MakeMutator(Random random) => new(random, Pieces, Longest);

    /// <summary>Gets or sets whether bounds on memory hold; the first inputs build tables that stay.</summary>
    public bool IsWarm { get; set; }

    /// <summary>Reads an input and checks what must hold.</summary>
    /// <exception cref="BrokenRuleException">It does not hold; any other exception is one that the library must not throw.</exception>
    public abstract void Try(byte[] input);

    /// <summary>Turns texts into inputs.</summary>
    protected static byte[][] Utf8(params IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>A number that depends on the input alone, for what is too dear to be checked each time.</summary>
    protected static bool OneIn(int number, byte[] input)
    {
        uint hash = 2166136261;
        foreach (byte b in input) hash = (hash ^ b) * 16777619;
        hash ^= hash >> 15;
        return hash % number == 0;
    }

    /// <summary>Checks what was allocated since the count was taken against a bound that grows with the input.</summary>
    protected void MemoryIsBounded(long before, int fix, int perByte, int length, string what)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        long bound = fix + ((long)perByte * length);
        if (IsWarm && allocated > bound) throw new BrokenRuleException($"{what} allocated {allocated} bytes for {length} bytes of input; the bound is {bound}", isMeasured: true);
    }

    /// <summary>Checks that something holds.</summary>
    protected static void Holds(bool condition, string rule)
    {
        if (!condition) throw new BrokenRuleException(rule);
    }
}

/// <summary>Thrown when the library does what it must not do.</summary>
internal sealed class BrokenRuleException(string message, bool isMeasured = false) : Exception(message)
{
    /// <summary>Gets whether it was measured, and so may be due to something else that happened meanwhile.</summary>
    public bool IsMeasured => isMeasured;
}
