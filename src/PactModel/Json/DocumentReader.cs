using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace PactModel.Json;

/// <summary>Reads one whole document: limits first, then the value, then what only the whole can tell.</summary>
internal static class DocumentReader
{
    private static ReadContext? s_spare;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Takes a context that an earlier reading left, or makes one.</summary>
    public static ReadContext Rent(PactJsonOptions options)
    {
        ReadContext context = Interlocked.Exchange(ref s_spare, null) ?? new ReadContext();
        context.Begin(options);
        return context;
    }

    public static void Return(ReadContext context)
    {
        context.Begin(PactJsonOptions.Default);
        Volatile.Write(ref s_spare, context);
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="PactJsonException">The bytes are not such a document.</exception>
    public static T Read<T>(DocumentKind<T> kind, ReadOnlySpan<byte> utf8, PactJsonOptions? options, int firstLine = 1)
        where T : class =>
        TryRead(kind, utf8, options, firstLine, out T? value, out EquatableList<Finding> findings, out int more, remarks: false)
            ? value
            : throw new PactJsonException(kind.Name, findings, more);

    /// <summary>Reads a value, or says everything that stands in the way; the findings of a value that was read are warnings and remarks.</summary>
    public static bool TryRead<T>(
        DocumentKind<T> kind,
        ReadOnlySpan<byte> utf8,
        PactJsonOptions? options,
        int firstLine,
        [NotNullWhen(true)] out T? value,
        out EquatableList<Finding> findings,
        out int more,
        bool remarks = true)
        where T : class
    {
        options ??= PactJsonOptions.Default;
        ReadContext context = Rent(options);
        context.WantsRemarks = remarks;
        try
        {
            value = null;
            bool good = IsReadable(utf8, context, options) && ReadWhole(kind.Shape, utf8, context, options, out value);
            findings = Lines.Number(context.Found, utf8, firstLine);
            more = context.Count - context.Found.Count;
            if (!good) value = null;
            return value is not null;
        }
        finally
        {
            Return(context);
        }
    }

    private static bool IsReadable(ReadOnlySpan<byte> utf8, ReadContext context, PactJsonOptions options)
    {
        if (utf8.Length > options.MaxDocumentBytes)
            return context.Error(JsonFindings.TooLarge, TooLarge(options));
        if (utf8.StartsWith(ByteOrderMark))
            return context.Error(JsonFindings.Encoding, "The text begins with a byte order mark: save it as UTF-8 without one.", 0);
        if (IsUtf16(utf8)) return context.Error(JsonFindings.Encoding, "The text looks like UTF-16: save it as UTF-8.", 0);
        if (Utf8.IsValid(utf8)) return true;
        int at = Lines.FirstInvalid(utf8);
        return context.Error(JsonFindings.Encoding, $"Byte {at} (0x{utf8[at]:X2}) is not UTF-8: save the text as UTF-8.", at);
    }

    /// <summary>JSON begins with two ASCII characters; in UTF-16 one byte of each is zero, or a byte order mark stands before them.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> utf8) =>
        utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..];

    public static string TooLarge(PactJsonOptions options) =>
        $"The document is larger than the limit of {options.MaxDocumentBytes} bytes: split it, or raise {nameof(PactJsonOptions)}.{nameof(PactJsonOptions.MaxDocumentBytes)}.";

    private static bool ReadWhole<T>(Shape<T> shape, ReadOnlySpan<byte> utf8, ReadContext context, PactJsonOptions options, out T? value)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        value = default;
        try
        {
            reader.Read();
            bool good = shape.TryRead(ref reader, context, out value);
            reader.Read();
            return good;
        }
        catch (JsonException fault)
        {
            long offset = Lines.Offset(utf8, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            return SyntaxFault.Of(utf8, options.MaxDepth, offset) is { } reason
                ? context.Error(JsonFindings.Syntax, $"This is not JSON: {reason}", offset)
                : context.Error(JsonFindings.TooDeep, $"Objects and lists are nested deeper than the limit of {options.MaxDepth}: nest them less deeply, or raise {nameof(PactJsonOptions)}.{nameof(PactJsonOptions.MaxDepth)}.", offset);
        }
    }
}
