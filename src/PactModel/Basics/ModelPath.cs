using System.Globalization;
using System.Text;

namespace PactModel;

/// <summary>The place of a value inside a document, written as a JSON pointer (RFC 6901), such as <c>/events/3/parties</c>.</summary>
/// <remarks>Immutable. Two paths are equal when their pointers are.</remarks>
public sealed class ModelPath : IEquatable<ModelPath>
{
    private readonly ModelPath? _parent;
    private readonly string _segment;

    private ModelPath(ModelPath? parent, string segment)
    {
        _parent = parent;
        _segment = segment;
    }

    /// <summary>Gets the path of the whole document: the empty pointer.</summary>
    public static ModelPath Root { get; } = new(null, "");

    /// <summary>Gets the names and places that lead here from the whole document, as they are.</summary>
    internal IEnumerable<string> Segments => _parent is null ? [] : _parent.Segments.Append(_segment);

    /// <summary>Returns the path of a member of the object at this path.</summary>
    /// <exception cref="ArgumentNullException">The member's name is null.</exception>
    public ModelPath Member(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new ModelPath(this, name);
    }

    /// <summary>Returns the path of an item, counted from zero, of the list at this path.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public ModelPath Item(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new ModelPath(this, index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Returns the same path below another one: <paramref name="prefix"/> followed by this.</summary>
    /// <exception cref="ArgumentNullException">The prefix is null.</exception>
    public ModelPath Below(ModelPath prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return _parent is null ? prefix : new ModelPath(_parent.Below(prefix), _segment);
    }

    /// <summary>Returns the JSON pointer; the whole document is the empty text.</summary>
    public override string ToString()
    {
        StringBuilder pointer = new();
        Append(pointer);
        return pointer.ToString();
    }

    private void Append(StringBuilder pointer)
    {
        if (_parent is null) return;
        _parent.Append(pointer);
        pointer.Append('/').Append(_segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }

    /// <summary>Says whether the other path has the same pointer.</summary>
    public bool Equals(ModelPath? other)
    {
        ModelPath? a = this, b = other;
        while (a is not null && b is not null && string.Equals(a._segment, b._segment, StringComparison.Ordinal))
        {
            // There is one root, at which equal paths meet at the latest.
            if (ReferenceEquals(a, b)) return true;
            (a, b) = (a._parent, b._parent);
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ModelPath);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <summary>Says whether two paths have the same pointer.</summary>
    public static bool operator ==(ModelPath? left, ModelPath? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two paths differ.</summary>
    public static bool operator !=(ModelPath? left, ModelPath? right) => !(left == right);
}
