using PactModel.Json;

namespace PactModel;

public sealed partial class Register
{
    /// <summary>Reads a register from a file or from all files of a folder and the folders in it.</summary>
    /// <param name="path">
    /// A document (<c>.json</c>), a file of lines (<c>.ndjson</c>, <c>.jsonl</c>), or a folder of both; files are read in the
    /// order of the characters of their paths.
    /// </param>
    /// <param name="options">What is allowed; null for the defaults: of a folder, what can be read is, and each error is a finding that names its file.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    /// <exception cref="IOException">The file or folder is not there or cannot be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">A single document is broken; it is a <see cref="PactJsonException"/>.</exception>
    /// <exception cref="ModelException">Reading is strict, and there is any error; it holds all of them.</exception>
    public static Register Load(string path, RegisterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        RegisterReader reader = new(options ?? RegisterOptions.Default);
        if (Directory.Exists(path)) reader.ReadFolder(path);
        else if (RegisterReader.HoldsLines(path)) reader.ReadLines(path);
        else reader.Add(PactDocument.Load(path, reader.Options.Json), path);
        return reader.Finish();
    }

    /// <summary>Reads a register from a stream of lines (newline-delimited JSON, UTF-8), one agreement a line.</summary>
    /// <param name="stream">The stream; it is not closed. Blank lines are passed over.</param>
    /// <param name="options">What is allowed; null for the defaults: lines that can be read are, and each error is a finding with its line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ModelException">Reading is strict, and there is any error; it holds all of them.</exception>
    public static async Task<Register> ReadLinesAsync(Stream stream, RegisterOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RegisterReader reader = new(options ?? RegisterOptions.Default);
        await reader.ReadLinesAsync(stream, null, cancellationToken).ConfigureAwait(false);
        return reader.Finish();
    }

    /// <summary>Writes the agreements as lines (newline-delimited JSON, UTF-8), in the order of their identifiers, each in its canonical form.</summary>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="cancellationToken">Stops the writing; what was written stays.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text in an agreement has half of a surrogate pair.</exception>
    public Task WriteLinesAsync(Stream stream, CancellationToken cancellationToken = default) => Agreement.WriteLinesAsync(stream, this, cancellationToken);

    /// <summary>Returns the agreements as one document, with the organisations and areas that their documents declared.</summary>
    /// <exception cref="ModelException">One source identifier stands for two sources.</exception>
    public PactDocument ToDocument() => new(
        this.ToEquatableList(),
        null,
        Reference.Parties.Organisations.Where(o => !ReferenceData.BuiltIn.Parties.Contains(o.Code)).ToEquatableList(),
        Reference.Areas.All.Where(a => !ReferenceData.BuiltIn.Areas.Contains(a.Code)).ToEquatableList(),
        null);
}
