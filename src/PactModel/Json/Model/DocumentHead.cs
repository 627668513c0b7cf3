using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>The members at the top of every document file.</summary>
internal static class DocumentHead
{
    public static void Declare<T>(ObjectShapeBuilder<T> shape)
    {
        shape.Default<string?>("$schema", BasicShapes.Plain!, _ => null, null, "Where editors find the schema; read and not kept.");
        shape.Default("format", new FormatShape(), _ => PactJson.FormatVersion, 0, "The version of the format.");
    }

    /// <summary>The version of the format: the one that this library reads and writes.</summary>
    private sealed class FormatShape : Shape<int>
    {
        public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out int value)
        {
            long start = reader.TokenStartIndex;
            if (!IntegerShape.Instance.TryRead(ref reader, context, out value)) return false;
            if (value == PactJson.FormatVersion) return true;
            string remedy = value > PactJson.FormatVersion ? "read it with a later version of PactModel" : $"write {PactJson.FormatVersion}";
            return context.Error(JsonFindings.Format, $"Format {value} is not known here, where {PactJson.FormatVersion} is read: {remedy}.", start);
        }

        public override void Write(Utf8JsonWriter writer, int value) => IntegerShape.Instance.Write(writer, value);

        public override JsonObject Describe(SchemaBuilder schema) => new() { ["const"] = PactJson.FormatVersion };
    }
}
