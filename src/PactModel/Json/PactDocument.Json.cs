using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using PactModel.Json;

namespace PactModel;

public sealed partial class PactDocument
{
    /// <summary>Reads a document.</summary>
    /// <param name="json">The text of one document: an agreement, or a register of many.</param>
    /// <param name="options">What is allowed and what is known beforehand; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">
    /// The text is not such a document; it is a <see cref="PactJsonException"/>, which tells the first fault and holds all.
    /// </exception>
    public static PactDocument Parse(string json, PactJsonOptions? options = null) => Documents.Parse(DocumentShapes.Kind, json, options);

    /// <summary>Reads a document in UTF-8.</summary>
    /// <inheritdoc cref="Parse(string, PactJsonOptions?)" path="/param|/exception[@cref='T:System.Text.Json.JsonException']"/>
    public static PactDocument Parse(ReadOnlySpan<byte> json, PactJsonOptions? options = null) => DocumentReader.Read(DocumentShapes.Kind, json, options);

    /// <summary>Reads a document if the text is one, and says everything that was found.</summary>
    /// <param name="json">The text of one document.</param>
    /// <param name="document">The document, or null if there is an error.</param>
    /// <param name="findings">All errors, or the warnings and remarks about the document; each with its JSON pointer and line.</param>
    /// <param name="options">What is allowed and what is known beforehand; null for the defaults.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <remarks>It is not named TryParse because web frameworks take a type with a method of that name for a value in a route or a query.</remarks>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out PactDocument? document, out EquatableList<Finding> findings, PactJsonOptions? options = null) =>
        Documents.TryParse(DocumentShapes.Kind, json, options, out document, out findings, out _);

    /// <summary>Reads a document in UTF-8 if the bytes are one, and says everything that was found.</summary>
    /// <inheritdoc cref="TryParseJson(string, out PactDocument?, out EquatableList{Finding}, PactJsonOptions?)" path="/param|/returns"/>
    public static bool TryParseJson(ReadOnlySpan<byte> json, [NotNullWhen(true)] out PactDocument? document, out EquatableList<Finding> findings, PactJsonOptions? options = null) =>
        DocumentReader.TryRead(DocumentShapes.Kind, json, options, 1, out document, out findings, out _);

    /// <summary>Reads a document from a file in UTF-8.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">What is allowed and what is known beforehand; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">There is no such file, it is a folder, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">The file is not such a document; it is a <see cref="PactJsonException"/>, whose message names the file.</exception>
    public static PactDocument Load(string path, PactJsonOptions? options = null) => Documents.Load(DocumentShapes.Kind, path, options);

    /// <summary>Reads a document from a stream in UTF-8, to its end.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="options">What is allowed and what is known beforehand; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">The stream is not such a document; it is a <see cref="PactJsonException"/>.</exception>
    public static Task<PactDocument> LoadAsync(Stream stream, PactJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        Documents.LoadAsync(DocumentShapes.Kind, stream, options, cancellationToken);

    /// <summary>Returns the canonical text: the same document gives the same text, and reading it gives the same document.</summary>
    /// <exception cref="System.Text.Json.JsonException">A text in the document has half of a surrogate pair.</exception>
    public string ToJson() => Canonical.ToFileText(DocumentShapes.Document, this);

    /// <summary>Writes the canonical text in UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The output is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text in the document has half of a surrogate pair.</exception>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Canonical.WriteFile(DocumentShapes.Document, this, output);
    }

    /// <summary>Writes the canonical text to a file in UTF-8; the file is replaced as a whole or not at all.</summary>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text in the document has half of a surrogate pair.</exception>
    public void Save(string path) => Documents.Save(DocumentShapes.Kind, this, path);

    /// <summary>Writes the canonical text to a stream in UTF-8; the stream is not closed.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text in the document has half of a surrogate pair.</exception>
    public Task SaveAsync(Stream stream, CancellationToken cancellationToken = default) =>
        Documents.SaveAsync(DocumentShapes.Kind, this, stream, cancellationToken);
}
