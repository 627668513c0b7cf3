using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A list; the order of the items is kept.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<EquatableList<T>>
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

    public override JsonObject Describe(SchemaBuilder schema) => new() { ["type"] = "array", ["items"] = item.Describe(schema) };
}

/// <summary>Collects items: the first in a field of its own, since most lists of a document hold one; the rest in an array that grows.</summary>
internal struct ItemBuffer<T>
{
    private T _first;
    private T[]? _items;
    private int _count;

    public void Add(T item)
    {
        if (_count == 0)
        {
            _first = item;
        }
        else
        {
            if (_items is null)
            {
                _items = new T[4];
                _items[0] = _first;
            }

            if (_count == _items.Length) Array.Resize(ref _items, _count * 2);
            _items[_count] = item;
        }

        _count++;
    }

    public EquatableList<T> ToList()
    {
        if (_count == 0) return [];
        if (_items is null) return new EquatableList<T>([_first]);
        if (_count < _items.Length) Array.Resize(ref _items, _count);
        return new EquatableList<T>(_items);
    }
}
