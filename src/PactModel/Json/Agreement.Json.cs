using System.Diagnostics.CodeAnalysis;
using PactModel.Json;

namespace PactModel;

public sealed partial class Agreement
{
    /// <summary>Reads a document that holds one agreement.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="options">What is allowed and what is known beforehand; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">
    /// The text is not such a document; it is a <see cref="PactJsonException"/>, which tells the first fault and holds all.
    /// </exception>
    public static Agreement Parse(string json, PactJsonOptions? options = null) => Documents.Parse(AgreementShapes.Kind, json, options);

    /// <summary>Reads a document that holds one agreement if the text is one, and says everything that was found.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="agreement">The agreement, or null if there is an error.</param>
    /// <param name="findings">All errors, or the warnings and remarks about the agreement; each with its JSON pointer and line.</param>
    /// <param name="options">What is allowed and what is known beforehand; null for the defaults.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <remarks>It is not named TryParse because web frameworks take a type with a method of that name for a value in a route or a query.</remarks>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out Agreement? agreement, out EquatableList<Finding> findings, PactJsonOptions? options = null) =>
        Documents.TryParse(AgreementShapes.Kind, json, options, out agreement, out findings, out _);

    /// <summary>Reads a file in UTF-8 that holds one agreement.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">What is allowed and what is known beforehand; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">There is no such file, it is a folder, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">The file is not such a document; it is a <see cref="PactJsonException"/>, whose message names the file.</exception>
    public static Agreement Load(string path, PactJsonOptions? options = null) => Documents.Load(AgreementShapes.Kind, path, options);

    /// <summary>Returns the canonical text of the agreement as a document of its own.</summary>
    /// <remarks>
    /// Where it uses organisations or areas that are not built in, the document is a register of one that declares them, and is
    /// read as an agreement all the same. What <see cref="PactJsonOptions.Reference"/> made known when it was read is not declared.
    /// </remarks>
    /// <exception cref="System.Text.Json.JsonException">A text in the agreement has half of a surrogate pair.</exception>
    public string ToJson() => Canonical.ToFileText(AgreementShapes.Document, this);

    /// <summary>Writes the canonical text of the agreement as a document of its own to a file in UTF-8; the file is replaced as a whole or not at all.</summary>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text in the agreement has half of a surrogate pair.</exception>
    public void Save(string path) => Documents.Save(AgreementShapes.Kind, this, path);

    static partial void FindNulls(AgreementFacts facts, Checker checker) => AgreementShapes.Facts.FindNulls(facts, checker);
}
