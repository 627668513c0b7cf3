using System.ComponentModel;
using System.Reflection;

namespace PactModel.Tests.Conventions;

/// <summary>Converters are public, since an app's own serialiser context makes them, but hidden from the editor's suggestions.</summary>
internal sealed class HiddenConverters : Convention
{
    public override IEnumerable<string> Broken => [Using + "public sealed class CodeConverter : JsonConverterFactory" + Body];

    public override IEnumerable<string> Kept =>
        [Using + "[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)] public sealed class CodeConverter : JsonConverterFactory" + Body, "public sealed class Plain;"];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (!type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonConverter)) && !type.IsSubclassOf(typeof(TypeConverter))) yield break;
        if (type.GetCustomAttribute<EditorBrowsableAttribute>() is not { State: EditorBrowsableState.Never }) yield return "is a converter that the editor suggests";
    }

    private const string Using = "using System.Text.Json; using System.Text.Json.Serialization; ";
    private const string Body = " { public override bool CanConvert(Type type) => false; public override JsonConverter? CreateConverter(Type type, JsonSerializerOptions options) => null; }";
}
