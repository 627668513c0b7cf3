using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A value that may be absent; absence is left to the member, so only present values are read and written.</summary>
internal sealed class NullableShape<T>(Shape<T> shape) : Shape<T?>
    where T : struct
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T? value)
    {
        bool good = shape.TryRead(ref reader, context, out T read);
        value = read;
        return good;
    }

    public override void Write(Utf8JsonWriter writer, T? value) => shape.Write(writer, value.GetValueOrDefault());

    public override void FindNulls(T? value, Checker checker) => shape.FindNulls(value.GetValueOrDefault(), checker);

    public override JsonObject Describe(SchemaBuilder schema) => shape.Describe(schema);
}

/// <summary>A shape looked up when it is first used, for shapes that contain themselves.</summary>
internal sealed class LaterShape<T>(Func<Shape<T>> find) : Shape<T>
{
    private Shape<T>? _shape;

    private Shape<T> Found => _shape ??= find();

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value) =>
        Found.TryRead(ref reader, context, out value);

    public override void Write(Utf8JsonWriter writer, T value) => Found.Write(writer, value);

    public override void FindNulls(T value, Checker checker) => Found.FindNulls(value, checker);

    public override JsonObject Describe(SchemaBuilder schema) => Found.Describe(schema);
}

/// <summary>A value written as another one: a wrapper around a single text or list.</summary>
/// <param name="written">The shape of what is written.</param>
/// <param name="write">Returns what is written.</param>
/// <param name="read">Makes the value of what was read.</param>
/// <param name="fault">Says why no value can be made of what was read, or null; left out where the value itself says it.</param>
internal sealed class ConvertedShape<T, TWritten>(Shape<TWritten> written, Func<T, TWritten> write, Func<TWritten, ReadContext, T> read, Func<TWritten, string?>? fault = null)
    : Shape<T>
{
    public ConvertedShape(Shape<TWritten> written, Func<T, TWritten> write, Func<TWritten, T> read, Func<TWritten, string?>? fault = null)
        : this(written, write, (plain, _) => read(plain), fault)
    {
    }

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        long start = reader.TokenStartIndex;
        value = default;
        if (!written.TryRead(ref reader, context, out TWritten? plain)) return false;
        if (fault?.Invoke(plain) is { } message) return context.Error(JsonFindings.InvalidValue, message, start);
        try
        {
            value = read(plain, context);
            return true;
        }
        catch (ModelException refused)
        {
            return context.Add(refused.Findings);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => written.Write(writer, write(value));

    public override JsonObject Describe(SchemaBuilder schema) => written.Describe(schema);
}
