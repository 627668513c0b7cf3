namespace PactModel.Json;

/// <summary>Collects agreements and findings from files and streams.</summary>
internal sealed class RegisterReader(RegisterOptions options)
{
    private readonly List<(Agreement Agreement, string? Document, int? Line)> _agreements = [];
    private readonly List<ReferenceData> _declared = [];
    private readonly List<Finding> _findings = [];
    private int _errors;

    public RegisterOptions Options => options;

    public static bool HoldsLines(string path) => Ends(path, ".ndjson") || Ends(path, ".jsonl");

    public void ReadFolder(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => HoldsLines(file) || Ends(file, ".json")).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
            Add([new Finding(RegisterFindings.FolderEmpty, FindingSeverity.Warning, ModelPath.Root, "The folder holds no document (.json) and no file of lines (.ndjson, .jsonl): the register is empty.")], folder);

        for (int i = 0; i < files.Length; i++)
        {
            try
            {
                if (HoldsLines(files[i])) ReadLines(files[i]);
                else ReadDocument(files[i]);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Add([new Finding(RegisterFindings.FileUnreadable, FindingSeverity.Error, ModelPath.Root, Unreadable(fault))], files[i]);
            }

            Report(files[i], i + 1, files.Length);
        }
    }

    public void ReadLines(string file) => ReadFileAsync(file).GetAwaiter().GetResult();

    public async Task ReadLinesAsync(Stream stream, string? document, CancellationToken cancellationToken)
    {
        int lines = 0;
        await foreach (AgreementLine line in Agreement.TryReadLinesAsync(stream, options.Json, cancellationToken).ConfigureAwait(false))
        {
            if (line.Agreement is { } agreement) _agreements.Add((agreement, document, line.Number));
            else Add(line.Findings, document);
            if (++lines % 1000 == 0) Report(document, lines, null);
        }
    }

    public void Add(PactDocument document, string? path)
    {
        _declared.Add(document.Reference);
        foreach (Agreement agreement in document.Agreements) _agreements.Add((agreement, path, null));
    }

    /// <summary>Says why a file cannot be read, and what to do. Only of what is seldom the words of the system are kept, for nothing else tells the cause.</summary>
    internal static string Unreadable(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "The file cannot be read: it is a link to one that is not there, or was taken away meanwhile. Correct the link, or take it out of the folder.",
        UnauthorizedAccessException => "The file cannot be read: this program has no right to. Give it the right, or take the file out of the folder.",
        _ => $"The file cannot be read, perhaps because another program has it open: try again, or take it out of the folder. The system says: {fault.Message}",
    };

    /// <summary>Makes the register of what was read.</summary>
    /// <exception cref="ModelException">Reading is strict, and there is any error.</exception>
    public Register Finish()
    {
        Register register = Register.Make(_agreements, _declared, _findings);
        if (options.IsStrict) ThrowIfErrors(register.Findings);
        return register;
    }

    private async Task ReadFileAsync(string file)
    {
        FileStream stream = File.OpenRead(file);
        await using (stream.ConfigureAwait(false))
            await ReadLinesAsync(stream, file, CancellationToken.None).ConfigureAwait(false);
    }

    private void ReadDocument(string file)
    {
        if (Documents.TryLoad(DocumentShapes.Kind, file, options.Json, out PactDocument? document, out EquatableList<Finding> findings)) Add(document, file);
        else Add(findings, file);
    }

    /// <summary>Keeps findings with the file they are about, and counts the errors among them: every report tells their number.</summary>
    private void Add(EquatableList<Finding> findings, string? document)
    {
        foreach (Finding finding in findings)
        {
            _findings.Add(finding with { Document = document });
            if (finding.Severity == FindingSeverity.Error) _errors++;
        }
    }

    private static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private void Report(string? document, int read, int? total) => options.Progress?.Report(new RegisterProgress
    {
        Document = document,
        Read = read,
        Total = total,
        Agreements = _agreements.Count,
        Errors = _errors,
    });

    private static void ThrowIfErrors(IEnumerable<Finding> findings)
    {
        Finding[] errors = [.. findings.Where(f => f.Severity == FindingSeverity.Error)];
        if (errors.Length > 0) throw new ModelException("the register", errors);
    }
}
