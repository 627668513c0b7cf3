using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PactModel.Benchmarks.Plain;

/// <summary>Bare System.Text.Json on plain classes of the same shape: source-generated, nothing checked, codes and dates as strings.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainRegisterDocument))]
[JsonSerializable(typeof(PlainAgreement))]
internal sealed partial class PlainJson : JsonSerializerContext
{
    /// <summary>Writes one line, as streams hold it.</summary>
    public static PlainJson Line { get; } = new(Settings(indented: false));

    /// <summary>Writes two spaces of indent, as files have it.</summary>
    public static PlainJson File { get; } = new(Settings(indented: true));

    /// <summary>Refuses members that the plain classes do not have.</summary>
    public static PlainJson Strict { get; } = new(new JsonSerializerOptions(Settings(indented: false)) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow });

    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
