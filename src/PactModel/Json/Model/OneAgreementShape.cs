using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A document that must hold just one agreement, in either form.</summary>
internal sealed class OneAgreementShape : Shape<Agreement>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Agreement value)
    {
        return TryReadOne(ref reader, context, count => $"The document holds {count} agreements: read it with {nameof(PactDocument)}.{nameof(PactDocument.Parse)}.", out value);
    }

    /// <summary>Reads a document in either form that must hold just one agreement.</summary>
    /// <param name="reader">The reader, on the first token.</param>
    /// <param name="context">What is noted on the way.</param>
    /// <param name="advice">What is said of another number of agreements.</param>
    /// <param name="value">The agreement.</param>
    public static bool TryReadOne(ref Utf8JsonReader reader, ReadContext context, Func<int, string> advice, [NotNullWhen(true)] out Agreement? value)
    {
        long start = reader.TokenStartIndex;
        value = null;
        if (!DocumentShapes.Document.TryRead(ref reader, context, out PactDocument? document)) return false;
        if (document.Agreements.Count != 1) return context.Error(JsonFindings.InvalidValue, advice(document.Agreements.Count), start);
        value = document.Agreements[0];
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Agreement value) => AgreementShapes.Document.Write(writer, value);

    public override JsonObject Describe(SchemaBuilder schema) => DocumentShapes.Document.Describe(schema);
}
