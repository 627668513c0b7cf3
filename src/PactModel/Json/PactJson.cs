namespace PactModel.Json;

/// <summary>What is known of the document format as a whole.</summary>
public static class PactJson
{
    private const string SchemaId = "urn:pactmodel:schema:1";

    private static readonly Lazy<string> s_schema = new(MakeSchema);

    /// <summary>Gets the version of the format that is read and written: the member <c>format</c> of a document.</summary>
    public static int FormatVersion => 1;

    /// <summary>Gets the JSON Schema (2020-12) of documents, as the file <c>schema/pactmodel.schema.json</c> of the package holds it.</summary>
    /// <remarks>A schema sees one value at a time; reading also checks what values say of each other.</remarks>
    public static string Schema => s_schema.Value;

    internal static string MakeSchema() => Canonical.ToFileText(SchemaBuilder.Document(DocumentShapes.Document, SchemaId, "PactModel document"));
}
