using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace PactModel.Fuzz;

/// <summary>The map in which instrumented code counts how often each edge was taken.</summary>
/// <remarks>A count matters by its magnitude: once, twice, 3, 4 to 7, 8 to 15, and so on, as AFL has it.</remarks>
internal sealed unsafe class Coverage : IDisposable
{
    private const int Size = 1 << 16;
    private static readonly byte[] Magnitudes = [.. Enumerable.Range(0, 256).Select(Magnitude)];

    private readonly byte* _counts = (byte*)NativeMemory.AlignedAlloc(Size, 64);
    private readonly byte[] _seen = new byte[Size];

    public Coverage()
    {
        Clear();
        Trace.SharedMem = _counts;
    }

    /// <summary>Gets how many edges have been taken since the start.</summary>
    public int Edges { get; private set; }

    /// <summary>Forgets the counts of the last input.</summary>
    public void Clear()
    {
        new Span<byte>(_counts, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Says whether the last input took an edge, or took one about so often, as no input before it.</summary>
    public bool IsNew()
    {
        bool isNew = false;
        for (int at = 0; at < Size; at += Vector<byte>.Count)
        {
            if (Vector.EqualsAll(Vector.Load(_counts + at), Vector<byte>.Zero)) continue;
            for (int i = at; i < at + Vector<byte>.Count; i++)
            {
                byte magnitude = Magnitudes[_counts[i]];
                if ((magnitude & ~_seen[i]) == 0) continue;
                if (_seen[i] == 0) Edges++;
                _seen[i] |= magnitude;
                isNew = true;
            }
        }

        return isNew;
    }

    public void Dispose() => NativeMemory.AlignedFree(_counts);

    private static byte Magnitude(int count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
