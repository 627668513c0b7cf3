namespace PactModel;

/// <summary>The parts of a junction. A list made by adding to another one shares its memory, so that adding one by one costs no more than adding all at once.</summary>
/// <remarks>Immutable and safe to share between threads; equal to a list with equal parts in the same order.</remarks>
internal sealed class PartList : IEquatable<PartList>
{
    private readonly Buffer _buffer;
    private int _hash;

    private PartList(Buffer buffer, int count)
    {
        _buffer = buffer;
        Count = count;
    }

    public int Count { get; }

    public static PartList Of(QueryNode part) => new(new Buffer([part, null!]) { Used = 1 }, 1);

    public ReadOnlySpan<QueryNode> AsSpan() => _buffer.Items.AsSpan(0, Count);

    public ArraySegment<QueryNode> AsSegment() => new(_buffer.Items, 0, Count);

    /// <summary>Returns a list with further parts at the end.</summary>
    public PartList With(PartList others)
    {
        int count = Count + others.Count;

        // Only the first to add to a list goes on in its memory; whoever comes after copies.
        bool isOwn = count <= _buffer.Items.Length && Interlocked.CompareExchange(ref _buffer.Used, count, Count) == Count;
        Buffer buffer = _buffer;
        if (!isOwn)
        {
            QueryNode[] items = new QueryNode[2 * count];
            AsSpan().CopyTo(items);
            buffer = new Buffer(items) { Used = count };
        }

        others.AsSpan().CopyTo(buffer.Items.AsSpan(Count));
        return new PartList(buffer, count);
    }

    public bool Equals(PartList? other)
    {
        if (other is null || other.Count != Count) return false;
        if (!Deep.HasRoom) return Deep.Call(static both => both.Item1.Equals(both.other), (this, other));
        return ReferenceEquals(this, other) || AsSpan().SequenceEqual(other.AsSpan());
    }

    public override bool Equals(object? obj) => Equals(obj as PartList);

    public override int GetHashCode()
    {
        int known = Volatile.Read(ref _hash);
        if (known != 0) return known;
        if (!Deep.HasRoom) return Deep.Call(static list => list.GetHashCode(), this);
        HashCode code = default;
        foreach (QueryNode part in AsSpan()) code.Add(part);
        int hash = code.ToHashCode() is var made && made == 0 ? 1 : made;
        Volatile.Write(ref _hash, hash);
        return hash;
    }

    private sealed class Buffer(QueryNode[] items)
    {
        public int Used;

        public QueryNode[] Items { get; } = items;
    }
}
