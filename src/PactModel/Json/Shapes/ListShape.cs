using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A list; the order of the items is kept.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<EquatableList<T>>, IListShape
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out EquatableList<T> value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray) return Fault.WrongKind(ref reader, context, "a list");
        bool good = true;
        int count = 0;
        ItemBuffer<T> items = default;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
        {
            context.EnterItem(count);
            if (!item.TryRead(ref reader, context, out T? read)) good = false;
            else if (good) items.Add(read);
            context.Leave();
        }

        if (good) value = items.ToList();
        return good;
    }

    public override void Write(Utf8JsonWriter writer, EquatableList<T> value)
    {
        writer.WriteStartArray();
        foreach (T one in value) item.Write(writer, one);
        writer.WriteEndArray();
    }

    public override void FindNulls(EquatableList<T> value, Checker checker)
    {
        for (int i = 0; i < value.Count; i++)
        {
            using (checker.Item(i))
            {
                if (value[i] is { } one) item.FindNulls(one, checker);
                else checker.Error(AgreementFindings.NullPart, "This item of the list is null: leave it out.");
            }
        }
    }

    public override JsonObject Describe(SchemaBuilder schema) => new() { ["type"] = "array", ["items"] = item.Describe(schema) };
}

/// <summary>Marks the shapes of lists.</summary>
internal interface IListShape;

/// <summary>Collects items: the first few in the buffer itself, since most lists of a document are short; the rest in an array that grows.</summary>
internal struct ItemBuffer<T>
{
    private const int Few = 8;

    private InlineArray8<T> _few;
    private T[]? _many;

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count < Few)
        {
            _few[Count++] = item;
            return;
        }

        if (_many is null)
        {
            _many = new T[4 * Few];
            ((ReadOnlySpan<T>)_few).CopyTo(_many);
        }

        if (Count == _many.Length) Array.Resize(ref _many, Count * 2);
        _many[Count++] = item;
    }

    [UnscopedRef]
    public ReadOnlySpan<T> AsSpan() => (_many ?? (ReadOnlySpan<T>)_few)[..Count];

    public T[] ToArray() => AsSpan().ToArray();

    public EquatableList<T> ToList() => EquatableList.Create(AsSpan());
}
