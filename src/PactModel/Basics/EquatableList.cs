using System.Collections;
using System.Runtime.CompilerServices;

namespace PactModel;

/// <summary>An immutable list that equals another list with equal items in the same order.</summary>
/// <typeparam name="T">The type of the items; their default equality is used.</typeparam>
/// <remarks>
/// Made with a collection expression (<c>[a, b]</c>). The hash is computed once and kept; a race between threads
/// computes the same value twice and does no harm. There is no default state: an empty list is <see cref="Empty"/>.
/// </remarks>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
public sealed partial class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[] _items;
    private int _hash;

    internal EquatableList(T[] ownedItems) => _items = ownedItems;

    /// <summary>Gets the list without items.</summary>
    public static EquatableList<T> Empty { get; } = new([]);

    /// <summary>Gets the number of items.</summary>
    public int Count => _items.Length;

    /// <summary>Gets an item by its position, counted from zero.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => _items[index];

    /// <summary>Returns the items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Returns an enumerator over the items, in order, that allocates nothing; the body of a <c>foreach</c> may await and yield.</summary>
    public ArraySegment<T>.Enumerator GetEnumerator() => new ArraySegment<T>(_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Says whether the other list holds equal items in the same order.</summary>
    public bool Equals(EquatableList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && AsSpan().SequenceEqual(other.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Volatile.Read(ref _hash);
        if (hash != 0) return hash;
        HashCode code = default;
        foreach (T item in _items) code.Add(item);
        hash = code.ToHashCode();
        Volatile.Write(ref _hash, hash == 0 ? 1 : hash);
        return hash == 0 ? 1 : hash;
    }

    /// <summary>Says whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(EquatableList<T>? left, EquatableList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two lists differ.</summary>
    public static bool operator !=(EquatableList<T>? left, EquatableList<T>? right) => !(left == right);

    /// <summary>Returns the items between square brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>Makes equatable lists.</summary>
public static class EquatableList
{
    /// <summary>Returns a list with a copy of the items; the compiler calls it for <c>[a, b]</c>.</summary>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? EquatableList<T>.Empty : new EquatableList<T>(items.ToArray());

    /// <summary>Returns a list with a copy of the items of a sequence.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is EquatableList<T> already) return already;
        T[] copy = items.ToArray();
        return copy.Length == 0 ? EquatableList<T>.Empty : new EquatableList<T>(copy);
    }
}
