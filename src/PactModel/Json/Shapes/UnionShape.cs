using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>One of several objects, chosen by the member <c>type</c>, which may stand anywhere in the object.</summary>
internal sealed class UnionShape<T> : Shape<T>
    where T : class
{
    private readonly string _name;
    private readonly string _doc;
    private readonly UnionCase<T>[] _cases;
    private readonly Dictionary<Type, UnionCase<T>> _byClass;

    public UnionShape(string name, string doc, params UnionCase<T>[] cases)
    {
        _name = name;
        _doc = doc;
        _cases = cases;
        _byClass = cases.ToDictionary(c => c.Class);
    }

    /// <summary>Gets what to write instead of words that are no <c>type</c> but are used for one; null where there is no advice.</summary>
    public IReadOnlyDictionary<string, string>? Advice { get; init; }

    /// <summary>Gets the texts of <c>type</c>, in the order of declaration.</summary>
    public IEnumerable<string> Types => _cases.Select(c => c.Type);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject) return Fault.WrongKind(ref reader, context, "an object");
        Utf8JsonReader scan = reader;
        if (scan.Read() && IsType(ref scan) && scan.Read() && CaseOf(ref scan) is { } first)
        {
            long start = reader.TokenStartIndex;
            reader = scan;
            return first.TryReadAfterType(ref reader, context, start, out value);
        }

        scan = reader;
        if (!FindType(ref scan))
        {
            context.Error(ref reader, JsonFindings.MissingType, $"The member 'type' is missing: it says which {_name} this is, such as \"{_cases[0].Type}\".");
            return Fault.Skip(ref reader);
        }

        if (CaseOf(ref scan) is { } one) return one.TryRead(ref reader, context, out value);
        context.EnterMember(ObjectShape<T>.TypeName);
        if (scan.TokenType != JsonTokenType.String) Fault.WrongKind(ref scan, context, "a text");
        else if (JsonText.TryGetText(ref scan, context, out string? found)) context.Error(ref scan, JsonFindings.UnknownType, Advice?.GetValueOrDefault(found) is { } advice ? $"'{found}' is not a type of {_name}. {advice}" : Fault.NotOneOf(found, $"type of {_name}", Types));
        context.Leave();
        return Fault.Skip(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _byClass[value.GetType()].Write(writer, value);
    }

    public override void FindNulls(T value, Checker checker) => _byClass[value.GetType()].FindNulls(value, checker);

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define(_name, () =>
    {
        JsonArray cases = [];
        foreach (UnionCase<T> one in _cases) cases.Add((JsonNode)one.Describe(schema));
        JsonObject types = new() { ["enum"] = new JsonArray([.. Types.Select(type => (JsonNode)type)]) };
        return new JsonObject
        {
            ["description"] = _doc,
            ["type"] = "object",
            ["properties"] = new JsonObject { [ObjectShape<T>.TypeName] = types },
            ["required"] = new JsonArray(ObjectShape<T>.TypeName),
            ["oneOf"] = cases,
        };
    });

    private static bool IsType(ref Utf8JsonReader scan) => !JsonText.HasLoneSurrogate(ref scan) && JsonText.Is(ref scan, "type"u8);

    private UnionCase<T>? CaseOf(ref Utf8JsonReader scan)
    {
        if (JsonText.HasLoneSurrogate(ref scan)) return null;
        foreach (UnionCase<T> one in _cases)
        {
            if (JsonText.Is(ref scan, one.Utf8Type)) return one;
        }

        return null;
    }

    private static bool FindType(ref Utf8JsonReader scan)
    {
        while (scan.Read() && scan.TokenType == JsonTokenType.PropertyName)
        {
            bool here = IsType(ref scan);
            scan.Read();
            if (here) return true;
            scan.TrySkip();
        }

        return false;
    }
}

/// <summary>A case of a union: the shape of one of the classes.</summary>
internal abstract class UnionCase<T>(string type, Type @class)
{
    public string Type { get; } = type;

    public byte[] Utf8Type { get; } = Encoding.UTF8.GetBytes(type);

    public Type Class { get; } = @class;

    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Reads what is left of an object whose first member was <c>type</c>.</summary>
    public abstract bool TryReadAfterType(ref Utf8JsonReader reader, ReadContext context, long start, [MaybeNullWhen(false)] out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public abstract void FindNulls(T value, Checker checker);

    public abstract JsonObject Describe(SchemaBuilder schema);
}

/// <inheritdoc/>
internal sealed class UnionCase<T, TCase>(ObjectShape<TCase> shape)
    : UnionCase<T>(shape.Type ?? throw new ArgumentException($"{shape.Name} has no type.", nameof(shape)), typeof(TCase))
    where TCase : class, T
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        bool good = shape.TryRead(ref reader, context, out TCase? read);
        value = read;
        return good;
    }

    public override bool TryReadAfterType(ref Utf8JsonReader reader, ReadContext context, long start, [MaybeNullWhen(false)] out T value)
    {
        bool good = shape.TryReadAfterType(ref reader, context, start, out TCase? read);
        value = read;
        return good;
    }

    public override void Write(Utf8JsonWriter writer, T value) => shape.Write(writer, (TCase)value!);

    public override void FindNulls(T value, Checker checker) => shape.FindNulls((TCase)value!, checker);

    public override JsonObject Describe(SchemaBuilder schema) => shape.Describe(schema);
}
