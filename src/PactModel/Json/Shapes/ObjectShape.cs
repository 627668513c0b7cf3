using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>An object with named members.</summary>
/// <remarks>
/// Members may stand in any order; each is read once. Unknown, repeated and missing members are findings. Where the
/// object is a case of a <see cref="UnionShape{T}"/>, its first canonical member is <c>type</c>.
/// </remarks>
internal sealed class ObjectShape<T> : Shape<T>
{
    internal const string TypeName = "type";

    private const int NamedAtMost = 3;

    private static readonly JsonEncodedText s_type = JsonEncodedText.Encode(TypeName);
    private readonly ObjectMember<T>[] _members;
    private readonly Func<Frame, T> _make;
    private readonly Func<Frame, MemberFault?>? _fault;
    private readonly ulong _required;

    internal ObjectShape(string name, string doc, string? type, ObjectMember<T>[] members, Func<Frame, T> make, Func<Frame, MemberFault?>? fault)
    {
        Name = name;
        Doc = doc;
        Type = type;
        _members = members;
        _make = make;
        _fault = fault;
        foreach (ObjectMember<T> member in members) _required |= member.Required ? 1UL << member.Index : 0;
        Number = ShapeNumbers.Next();
    }

    public string Name { get; }

    public string Doc { get; }

    /// <summary>Gets what to write, with the members that are required, or else the first.</summary>
    private string Form
    {
        get
        {
            string[] named = [.. _members.Where(m => m.Required || _required == 0).Take(_required == 0 ? 1 : NamedAtMost).Select(m => $"\"{m.Name}\": ...")];
            return named.Length == 0 ? "an object" : $"an object like {{ {string.Join(", ", named)} }}";
        }
    }

    /// <summary>Gets the text of the member <c>type</c>, for the case of a union.</summary>
    public string? Type { get; }

    public int Number { get; }

    public Frame NewFrame()
    {
        Slot[] slots = new Slot[_members.Length];
        foreach (ObjectMember<T> member in _members) slots[member.Index] = member.NewSlot();
        return new Frame(slots);
    }

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.StartObject
            ? TryRead(ref reader, context, reader.TokenStartIndex, typeSeen: false, out value)
            : Fault.WrongKind(ref reader, context, Form);
    }

    /// <summary>Reads what is left of an object whose first member, <c>type</c>, has just been read and names this case.</summary>
    public bool TryReadAfterType(ref Utf8JsonReader reader, ReadContext context, long start, [MaybeNullWhen(false)] out T value) =>
        TryRead(ref reader, context, start, typeSeen: true, out value);

    public override void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        if (Type is not null) writer.WriteString(s_type, Type);
        foreach (ObjectMember<T> member in _members) member.Write(writer, value);
        writer.WriteEndObject();
    }

    public override void FindNulls(T value, Checker checker)
    {
        foreach (ObjectMember<T> member in _members) member.FindNulls(value, checker);
    }

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define(Name, () =>
    {
        JsonObject properties = [];
        JsonArray required = [];
        if (Type is not null)
        {
            properties.Add(TypeName, new JsonObject { ["const"] = Type });
            required.Add((JsonNode)TypeName);
        }

        foreach (ObjectMember<T> member in _members)
        {
            properties.Add(member.Name, member.Describe(schema));
            if (member.Required) required.Add((JsonNode)member.Name);
        }

        JsonObject node = new() { ["description"] = Doc, ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0) node.Add("required", required);
        node.Add("additionalProperties", false);
        return node;
    });

    private bool TryRead(ref Utf8JsonReader reader, ReadContext context, long start, bool typeSeen, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        Frame frame = context.Rent(this);
        try
        {
            bool good = ReadMembers(ref reader, context, frame, typeSeen);
            good &= (_required & ~frame.Seen) == 0 || ReportMissing(context, frame.Seen, start);
            return good && TryMake(context, frame, out value);
        }
        finally
        {
            context.Return(Number, frame);
        }
    }

    private bool ReadMembers(ref Utf8JsonReader reader, ReadContext context, Frame frame, bool typeSeen)
    {
        bool good = true;
        int next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (JsonText.HasLoneSurrogate(ref reader))
            {
                good = Fault.BrokenName(ref reader, context);
                continue;
            }

            int index = Find(ref reader, next);
            if (index >= 0)
            {
                ObjectMember<T> member = _members[index];
                ulong bit = 1UL << member.Index;
                context.EnterMember(member.Name);
                if ((frame.Seen & bit) != 0)
                {
                    good = Fault.Duplicate(ref reader, context, member.Name);
                }
                else
                {
                    frame.Seen |= bit;
                    reader.Read();
                    good &= member.TryRead(ref reader, context, frame);
                }

                context.Leave();
                next = index + 1;
            }
            else if (Type is not null && !typeSeen && reader.ValueTextEquals("type"u8))
            {
                typeSeen = true;
                reader.Read();
                good &= IsOwnType(ref reader, context);
            }
            else
            {
                good = ReportStray(ref reader, context, typeSeen);
            }
        }

        if (Type is not null && !typeSeen) good = context.Error(ref reader, JsonFindings.MissingMember, $"The member 'type' is missing: add \"type\": \"{Type}\".");
        return good;
    }

    private bool IsOwnType(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Type)) return true;
        context.EnterMember(TypeName);
        Fault.Skip(ref reader);
        context.Error(ref reader, JsonFindings.UnknownType, $"The type here must be '{Type}'.");
        context.Leave();
        return false;
    }

    /// <summary>Members mostly come in canonical order, so the one after the last is tried first.</summary>
    private int Find(ref Utf8JsonReader reader, int next)
    {
        for (int i = next; i < _members.Length; i++)
        {
            if (JsonText.Is(ref reader, _members[i].Utf8Name)) return i;
        }

        for (int i = 0; i < next; i++)
        {
            if (JsonText.Is(ref reader, _members[i].Utf8Name)) return i;
        }

        return -1;
    }

    private bool ReportStray(ref Utf8JsonReader reader, ReadContext context, bool typeSeen)
    {
        if (typeSeen && reader.ValueTextEquals("type"u8)) return Fault.Duplicate(ref reader, context, TypeName);
        return Fault.UnknownMember(ref reader, context, Name, _members.Select(m => m.Name));
    }

    private bool ReportMissing(ReadContext context, ulong seen, long start)
    {
        foreach (ObjectMember<T> member in _members)
        {
            if (!member.Required || (seen & (1UL << member.Index)) != 0) continue;
            context.EnterMember(member.Name);
            context.Error(JsonFindings.MissingMember, $"The member '{member.Name}' is missing: every {Name} has one ({member.Doc.TrimEnd('.')}).", start);
            context.Leave();
        }

        return false;
    }

    private bool TryMake(ReadContext context, Frame frame, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (_fault?.Invoke(frame) is { } found)
        {
            context.EnterMember(found.Member);
            context.Error(JsonFindings.InvalidValue, found.Message);
            context.Leave();
            return false;
        }

        value = _make(frame);
        return true;
    }
}

/// <summary>Numbers the object shapes, so that a reading keeps its frames in an array.</summary>
internal static class ShapeNumbers
{
    private static int s_count;

    public static int Count => Volatile.Read(ref s_count);

    public static int Next() => Interlocked.Increment(ref s_count) - 1;
}
