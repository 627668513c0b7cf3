namespace PactModel.Json;

/// <summary>Declares the members of an object shape, once each and in canonical order, then how a value is made of them.</summary>
/// <param name="name">The name of the shape, as messages and the schema give it.</param>
/// <param name="doc">One sentence for the schema.</param>
/// <param name="type">The text of the member <c>type</c>, for the case of a union.</param>
internal sealed class ObjectShapeBuilder<T>(string name, string doc, string? type = null)
{
    private const int MostMembers = 64;

    private readonly List<ObjectMember<T>> _members = [];
    private readonly List<ObjectMember<T>> _trailing = [];

    /// <summary>Gets or sets whether the members declared from here on come after all the others, as sources and remarks do.</summary>
    public bool Trailing { get; set; }

    /// <summary>Declares a member that every object has.</summary>
    public ObjectMember<T, TValue> Required<TValue>(string member, Shape<TValue> shape, Func<T, TValue> get, string about) =>
        Add(member, shape, get, about, required: true, default!);

    /// <summary>Declares a member that is left out when it is null.</summary>
    public ObjectMember<T, TValue?> Optional<TValue>(string member, Shape<TValue> shape, Func<T, TValue?> get, string about)
        where TValue : class =>
        Add<TValue?>(member, shape!, get, about, required: false, null);

    /// <inheritdoc cref="Optional{TValue}(string, Shape{TValue}, Func{T, TValue}, string)"/>
    public ObjectMember<T, TValue?> Optional<TValue>(string member, Shape<TValue> shape, Func<T, TValue?> get, string about)
        where TValue : struct =>
        Add(member, new NullableShape<TValue>(shape), get, about, required: false, null);

    /// <summary>Declares a member that is left out when it has its default.</summary>
    public ObjectMember<T, TValue> Default<TValue>(string member, Shape<TValue> shape, Func<T, TValue> get, TValue absent, string about) =>
        Add(member, shape, get, about, required: false, absent);

    /// <summary>Declares a list that is left out when it is empty.</summary>
    public ObjectMember<T, EquatableList<TItem>> List<TItem>(string member, Shape<TItem> item, Func<T, EquatableList<TItem>> get, string about) =>
        Default(member, new ListShape<TItem>(item), get, [], about);

    /// <summary>Ends the declaration: says how a value is made of the members read, and which of them stands in its way, if any.</summary>
    public ObjectShape<T> Make(Func<Frame, T> make, Func<Frame, MemberFault?>? fault = null)
    {
        if (_members.Count + _trailing.Count > MostMembers) throw new InvalidOperationException($"{name} has more than {MostMembers} members.");
        return new(name, doc, type, [.. _members, .. _trailing], make, fault);
    }

    private ObjectMember<T, TValue> Add<TValue>(string member, Shape<TValue> shape, Func<T, TValue> get, string about, bool required, TValue absent)
    {
        ObjectMember<T, TValue> added = new(member, about, shape, get, required, absent, _members.Count + _trailing.Count);
        (Trailing ? _trailing : _members).Add(added);
        return added;
    }
}
