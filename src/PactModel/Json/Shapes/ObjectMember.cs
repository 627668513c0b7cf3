using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>One member of an object shape: name, shape, getter, and whether it may be absent.</summary>
internal abstract class ObjectMember<TOwner>(string name, string doc, bool required, int index)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    public string Doc { get; } = doc;

    public bool Required { get; } = required;

    public int Index { get; } = index;

    public abstract Slot NewSlot();

    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, Frame frame);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    /// <inheritdoc cref="Shape{T}.FindNulls"/>
    public abstract void FindNulls(TOwner owner, Checker checker);

    public abstract JsonObject Describe(SchemaBuilder schema);
}

/// <summary>Why no value can be made of members that were read, told at one of them.</summary>
internal readonly record struct MemberFault(string Member, string Message);

/// <inheritdoc/>
/// <remarks>A member that is not required is left out when it equals <paramref name="absent"/>.</remarks>
internal sealed class ObjectMember<TOwner, TValue>(
    string name, string doc, Shape<TValue> shape, Func<TOwner, TValue> get, bool required, TValue absent, int index)
    : ObjectMember<TOwner>(name, doc, required, index)
{
    /// <summary>Gets the value that was read, or the one that stands for absent.</summary>
    public TValue this[Frame frame] => ((Slot<TValue>)frame[Index]).Value;

    public override Slot NewSlot() => new Slot<TValue>(absent);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, Frame frame)
    {
        if (!shape.TryRead(ref reader, context, out TValue? value)) return false;
        ((Slot<TValue>)frame[Index]).Value = value;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        TValue value = get(owner);
        if (!Required && EqualityComparer<TValue>.Default.Equals(value, absent)) return;
        writer.WritePropertyName(EncodedName);
        shape.Write(writer, value);
    }

    public override void FindNulls(TOwner owner, Checker checker)
    {
        TValue value = get(owner);
        if (value is not null)
        {
            using (checker.Member(Name)) shape.FindNulls(value, checker);
        }
        else if (Required || absent is not null)
        {
            checker.ErrorAt(Name, AgreementFindings.NullPart, shape is IListShape ? "This list is null: where nothing is known it is empty." : "This is null: it must be given.");
        }
    }

    public override JsonObject Describe(SchemaBuilder schema)
    {
        JsonObject node = shape.Describe(schema);
        node["description"] = Doc;
        if (!Required && absent is Enum or bool) node["default"] = Canonical.ToNode(shape, absent);
        return node;
    }
}
