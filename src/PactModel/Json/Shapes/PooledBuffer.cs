using System.Buffers;

namespace PactModel.Json;

/// <summary>Collects bytes in an array that is borrowed and given back, so that writing allocates little beyond its result.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Least = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Least);
    private int _count;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    public void Clear() => _count = 0;

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(1, sizeHint));
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _count = 0;
    }

    private void MakeRoom(int wanted)
    {
        if (_bytes.Length - _count >= wanted) return;
        int least = checked(_count + wanted);
        byte[] wider = ArrayPool<byte>.Shared.Rent(Math.Max(least, (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        Written.Span.CopyTo(wider);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = wider;
    }
}
