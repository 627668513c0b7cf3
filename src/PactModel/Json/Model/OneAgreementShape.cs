using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A document that must hold just one agreement, in either form.</summary>
internal sealed class OneAgreementShape : Shape<Agreement>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Agreement value)
    {
        long start = reader.TokenStartIndex;
        value = null;
        if (!DocumentShapes.Document.TryRead(ref reader, context, out PactDocument? document)) return false;
        if (document.Agreements.Count != 1)
            return context.Error(JsonFindings.InvalidValue, $"The document holds {document.Agreements.Count} agreements: read it with {nameof(PactDocument)}.{nameof(PactDocument.Parse)}.", start);
        value = document.Agreements[0];
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Agreement value) => AgreementShapes.Document.Write(writer, value);

    public override JsonObject Describe(SchemaBuilder schema) => DocumentShapes.Document.Describe(schema);
}
