using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PactModel.Json;

/// <summary>Reads and writes equatable lists in an app's own types, as JSON lists.</summary>
/// <remarks>
/// Lists of texts and of types that stand in documents need nothing else, also in an app's own source-generated context. Of other
/// items the context must know the type by a line of its own. Under native AOT lists of other value types are not read or written.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PactListConverter : JsonConverterFactory
{
    /// <summary>Says whether a type is an equatable list.</summary>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableList<>);

    /// <summary>Returns the converter of lists of a type.</summary>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="NotSupportedException">Under native AOT, the items are values that stand in no document.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type argument of the converter has no requirements.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The converter has a constructor, which is kept because it is made below.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Code for reference types is shared, and exists; value types are refused.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (ShapeRegistry.ListConverter(typeToConvert) is { } known) return known;
        Type item = typeToConvert.GetGenericArguments()[0];
        if (item == typeof(object)) return new OfItems<object>();
        return !item.IsValueType || RuntimeFeature.IsDynamicCodeSupported
            ? (JsonConverter)Activator.CreateInstance(typeof(OfItems<>).MakeGenericType(item))!
            : throw new NotSupportedException($"Lists of {item} cannot be read or written under native AOT: use an array.");
    }

    /// <summary>Leaves the items to the options.</summary>
    private sealed class OfItems<T> : JsonConverter<EquatableList<T>>
    {
        public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A list is expected here.");
            JsonTypeInfo<T> item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            List<T> items = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(JsonSerializer.Deserialize(ref reader, item)!);
            return [.. items];
        }

        public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options)
        {
            JsonTypeInfo<T> item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            writer.WriteStartArray();
            foreach (T one in value) JsonSerializer.Serialize(writer, one, item);
            writer.WriteEndArray();
        }
    }
}
