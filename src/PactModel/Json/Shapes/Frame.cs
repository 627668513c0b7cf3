namespace PactModel.Json;

/// <summary>Holds the members of one object while it is read, each in a slot of its own type, so that none is boxed.</summary>
/// <remarks>Frames are rented from the <see cref="ReadContext"/> and used again: reading many objects allocates few frames.</remarks>
internal sealed class Frame(Slot[] slots)
{
    public Frame? Next { get; set; }

    /// <summary>Gets or sets the members seen so far, one bit each.</summary>
    public ulong Seen { get; set; }

    public Slot this[int index] => slots[index];

    public void Clear()
    {
        ulong seen = Seen;
        for (int i = 0; seen != 0; i++, seen >>= 1)
        {
            if ((seen & 1) != 0) slots[i].Clear();
        }

        Seen = 0;
        Next = null;
    }
}

internal abstract class Slot
{
    public abstract void Clear();
}

internal sealed class Slot<T> : Slot
{
    private readonly T _absent;

    public Slot(T absent)
    {
        _absent = absent;
        Value = absent;
    }

    public T Value { get; set; }

    public override void Clear() => Value = _absent;
}
