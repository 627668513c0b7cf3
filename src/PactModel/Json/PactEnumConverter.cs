using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PactModel.Json;

/// <summary>Reads and writes the enumerations of the model by the names that they have in documents: <c>memorandumOfUnderstanding</c>.</summary>
/// <remarks>
/// Enumerations carry no converter of their own, so an app gives this one to its options, or names it in the attribute of its
/// source-generated context: <c>[JsonSourceGenerationOptions(Converters = [typeof(PactEnumConverter)])]</c>. Enumerations of others
/// are left alone. Works trimmed and under native AOT; safe to share between threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PactEnumConverter : JsonConverterFactory
{
    /// <summary>Says whether a type is an enumeration of the model.</summary>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is not null && EnumShapes.All.ContainsKey(typeToConvert);

    /// <summary>Returns the converter of an enumeration of the model.</summary>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return EnumShapes.Converter(typeToConvert);
    }
}
