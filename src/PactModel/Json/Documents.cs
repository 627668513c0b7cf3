using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PactModel.Json;

/// <summary>Brings the bytes of documents in and out; reading and checking them is for <see cref="DocumentReader"/>.</summary>
internal static class Documents
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static T Parse<T>(DocumentKind<T> kind, string json, PactJsonOptions? options)
        where T : class =>
        TryParse(kind, json, options, out T? value, out EquatableList<Finding> findings, out int more, remarks: false)
            ? value
            : throw new PactJsonException(kind.Name, findings, more);

    public static bool TryParse<T>(
        DocumentKind<T> kind, string json, PactJsonOptions? options, [NotNullWhen(true)] out T? value, out EquatableList<Finding> findings, out int more, bool remarks = true)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        value = null;
        more = 0;
        if (Refusal(json, options ?? PactJsonOptions.Default) is Finding refusal)
        {
            findings = [refusal];
            return false;
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent(s_strict.GetByteCount(json));
        try
        {
            int length = s_strict.GetBytes(json, rented);
            return DocumentReader.TryRead(kind, rented.AsSpan(0, length), options, 1, out value, out findings, out more, remarks);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public static T Load<T>(DocumentKind<T> kind, string path, PactJsonOptions? options)
        where T : class
    {
        if (Directory.Exists(path)) throw new IOException($"'{path}' is a folder: give the path of a file.");
        using PooledBuffer bytes = new();
        string what = $"{kind.Name} in '{path}'";
        ReadAll(path, bytes, options);
        return DocumentReader.Read(kind with { Name = what }, bytes.Written.Span, options);
    }

    public static bool TryLoad<T>(DocumentKind<T> kind, string path, PactJsonOptions? options, [NotNullWhen(true)] out T? value, out EquatableList<Finding> findings)
        where T : class
    {
        using PooledBuffer bytes = new();
        ReadAll(path, bytes, options);
        return DocumentReader.TryRead(kind, bytes.Written.Span, options, 1, out value, out findings, out _);
    }

    public static async Task<T> LoadAsync<T>(DocumentKind<T> kind, Stream stream, PactJsonOptions? options, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using PooledBuffer bytes = new();
        while (!IsTooLarge(bytes, options) && await stream.ReadAsync(bytes.GetMemory(), cancellationToken).ConfigureAwait(false) is > 0 and int read) bytes.Advance(read);

        return DocumentReader.Read(kind, bytes.Written.Span, options);
    }

    public static async Task SaveAsync<T>(DocumentKind<T> kind, T value, Stream stream, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using PooledBuffer bytes = new();
        Canonical.WriteFile(kind.Shape, value, bytes);
        await stream.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a file as a whole beside its place and moves it there, so that a reader never sees half a document.</summary>
    public static void Save<T>(DocumentKind<T> kind, T value, string path)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(path);
        using PooledBuffer bytes = new();
        Canonical.WriteFile(kind.Shape, value, bytes);
        string beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream file = new(beside, FileMode.CreateNew)) file.Write(bytes.Written.Span);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Reads a file to its end; no further than just beyond what is allowed, of which the reader says so.</summary>
    private static void ReadAll(string path, PooledBuffer bytes, PactJsonOptions? options)
    {
        using FileStream file = File.OpenRead(path);
        while (!IsTooLarge(bytes, options) && file.Read(bytes.GetSpan()) is > 0 and int read) bytes.Advance(read);
    }

    private static bool IsTooLarge(PooledBuffer bytes, PactJsonOptions? options) => bytes.Written.Length > (options ?? PactJsonOptions.Default).MaxDocumentBytes;

    private static Finding? Refusal(string json, PactJsonOptions options)
    {
        if (json.Length > options.MaxDocumentBytes) return Whole(JsonFindings.TooLarge, DocumentReader.TooLarge(options));
        int broken = JsonText.LoneSurrogate(json);
        return broken < 0
            ? null
            : Whole(JsonFindings.LoneSurrogate, $"Character {broken} of the text is half of a surrogate pair: it was cut inside a character.") with { Line = Lines.Ends(json.AsSpan(0, broken)) + 1 };
    }

    private static Finding Whole(string code, string message) => new(code, FindingSeverity.Error, ModelPath.Root, message) { Line = 1 };
}
