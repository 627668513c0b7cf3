using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PactModel.Json;

/// <summary>Reads and writes a type of the model wherever an app serialises it with System.Text.Json.</summary>
/// <typeparam name="T">A type of the model; each names this converter in its own <see cref="JsonConverterAttribute"/>.</typeparam>
/// <remarks>
/// Works with reflection, in an app's own source-generated context, trimmed, and under native AOT. Whether codes are
/// known is a question for documents, not for single values. The default value of a code, which names nothing, is
/// <c>null</c>; that of a date is <c>XXXX</c>. Escaping and indenting are the app's own; safe to share between threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PactJsonConverter<T> : JsonConverter<T>
{
    private readonly Shape<T> _shape;

    /// <summary>Makes the converter; safe to make any number of times.</summary>
    public PactJsonConverter()
        : this(ShapeRegistry.Get<T>())
    {
    }

    internal PactJsonConverter(Shape<T> shape) => _shape = shape;

    /// <summary>Gets whether null is handed to the converter: only for codes, whose default it is.</summary>
    public override bool HandleNull => typeof(T).IsValueType;

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The JSON is not such a value; the message names the first fault by its JSON pointer within the value and says what to do,
    /// and <see cref="JsonException.LineNumber"/> is its line, counted from 0 within the whole text.
    /// </exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null && _shape is ICodeShape) return default;
        return Read(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_shape is ICodeShape && EqualityComparer<T>.Default.Equals(value, default!) && value?.ToString() is not { Length: > 0 }) writer.WriteNullValue();
        else _shape.Write(writer, value);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not such a value; the message says what to do.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return _shape is ICodeShape or IKeyShape<T> ? Read(ref reader) : base.ReadAsPropertyName(ref reader, typeToConvert, options);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_shape is ICodeShape) writer.WritePropertyName(value!.ToString()!);
        else if (_shape is IKeyShape<T> keys) keys.WriteKey(writer, value);
        else base.WriteAsPropertyName(writer, value!, options);
    }

    private T Read(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        ReadContext context = DocumentReader.Rent(PactJsonOptions.Default);
        try
        {
            if (_shape.TryRead(ref reader, context, out T? value)) return value;
            Found first = context.Found[0];

            // The serialiser takes the line from where the reader stands.
            reader = start;
            FaultPlace.MoveTo(ref reader, first);
            string where = first.Path == ModelPath.Root ? "" : $"{first.Path}: ";
            throw new JsonException($"{where}{first.Message} [{first.Code}]{(context.Count > 1 ? $" ({context.Count - 1} more)" : "")}");
        }
        catch (InvalidOperationException fault) when (fault.InnerException is DecoderFallbackException)
        {
            // Bytes that are not UTF-8 are seen only when a text is taken from them; the reader stands on it, or on the object whose type it is.
            ReadOnlySpan<byte> text = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
            ModelPath path = context.Path();
            string where = path == ModelPath.Root ? "" : $"{path}: ";
            string which = Lines.FirstInvalid(text) is var at && at < text.Length ? string.Create(CultureInfo.InvariantCulture, $"A byte (0x{text[at]:X2})") : "A byte";
            throw new JsonException($"{where}{which} is not UTF-8: save the text as UTF-8. [{JsonFindings.Encoding}]", fault);
        }
        finally
        {
            DocumentReader.Return(context);
        }
    }
}

/// <summary>Marks the shapes that are one text and whose values can name members.</summary>
internal interface ICodeShape;
