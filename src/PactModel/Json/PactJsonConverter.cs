using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PactModel.Json;

/// <summary>Reads and writes a type of the model wherever an app serialises it with System.Text.Json.</summary>
/// <typeparam name="T">A type of the model; each names this converter in its own <see cref="JsonConverterAttribute"/>.</typeparam>
/// <remarks>
/// Works with reflection, in an app's own source-generated context, trimmed, and under native AOT. Whether codes are
/// known is a question for documents, not for single values. The default value of a code, which names nothing, is
/// <c>null</c>. Escaping and indenting are the app's own; safe to share between threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PactJsonConverter<T> : JsonConverter<T>
{
    private static readonly Shape<T> s_shape = ShapeRegistry.Get<T>();

    /// <summary>Gets whether null is handed to the converter: only for codes, whose default it is.</summary>
    public override bool HandleNull => typeof(T).IsValueType;

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The JSON is not such a value; the message names the first fault by its JSON pointer within the value and says what to do,
    /// and <see cref="JsonException.LineNumber"/> is its line, counted from 0 within the whole text.
    /// </exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null && s_shape is ICodeShape) return default;
        return Read(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (s_shape is ICodeShape && EqualityComparer<T>.Default.Equals(value, default!)) writer.WriteNullValue();
        else s_shape.Write(writer, value);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not such a value; the message says what to do.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return s_shape is ICodeShape ? Read(ref reader) : base.ReadAsPropertyName(ref reader, typeToConvert, options);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (s_shape is ICodeShape) writer.WritePropertyName(value?.ToString() ?? "");
        else base.WriteAsPropertyName(writer, value!, options);
    }

    private static T Read(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        ReadContext context = DocumentReader.Rent(PactJsonOptions.Default);
        try
        {
            if (s_shape.TryRead(ref reader, context, out T? value)) return value;
            Found first = context.Found[0];

            // The serialiser takes the line from where the reader stands.
            reader = start;
            FaultPlace.MoveTo(ref reader, first);
            string where = first.Path == ModelPath.Root ? "" : $"{first.Path}: ";
            throw new JsonException($"{where}{first.Message} [{first.Code}]{(context.Count > 1 ? $" ({context.Count - 1} more)" : "")}");
        }
        finally
        {
            DocumentReader.Return(context);
        }
    }
}

/// <summary>Marks the shapes that are one text and whose values can name members.</summary>
internal interface ICodeShape;
