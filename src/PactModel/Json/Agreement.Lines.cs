using System.Runtime.CompilerServices;
using PactModel.Json;

namespace PactModel;

public sealed partial class Agreement
{
    /// <summary>Reads agreements from a stream of lines (newline-delimited JSON, UTF-8), one at a time.</summary>
    /// <param name="stream">The stream; it is not closed. Blank lines are passed over; the last line needs no line end.</param>
    /// <param name="options">What is allowed and what is known beforehand; the limits hold for each line. Null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The agreements, in the order of the lines; no more than one line is held in memory.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">
    /// A line is not an agreement, when it is reached; the lines before have been returned. It is a <see cref="PactJsonException"/>
    /// with the number of the line. To go on after such a line, use <see cref="TryReadLinesAsync"/>.
    /// </exception>
    public static IAsyncEnumerable<Agreement> ReadLinesAsync(Stream stream, PactJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(LinesOf(stream, options, remarks: false, cancellationToken), cancellationToken);

        static async IAsyncEnumerable<Agreement> Read(IAsyncEnumerable<AgreementLine> lines, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (AgreementLine line in lines.WithCancellation(cancellationToken).ConfigureAwait(false))
                yield return line.Agreement ?? throw new PactJsonException($"line {line.Number}", line.Findings, 0);
        }
    }

    /// <summary>Reads a stream of lines (newline-delimited JSON, UTF-8), one at a time, and goes on after lines that are not agreements.</summary>
    /// <inheritdoc cref="ReadLinesAsync" path="/param|/exception[@cref='T:System.ArgumentNullException']"/>
    /// <returns>What each line gives: an agreement, or the errors that stand in the way.</returns>
    public static IAsyncEnumerable<AgreementLine> TryReadLinesAsync(Stream stream, PactJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LinesOf(stream, options, remarks: true, cancellationToken);
    }

    /// <summary>Writes agreements as lines (newline-delimited JSON, UTF-8), one at a time, each in its canonical form.</summary>
    /// <remarks>Each line can be read without the others: it declares what the agreement uses that is not built in, as <see cref="ToJson"/> does.</remarks>
    /// <param name="stream">The stream; it is not closed.</param>
    /// <param name="agreements">The agreements.</param>
    /// <param name="cancellationToken">Stops the writing; what was written stays.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">A text in an agreement has half of a surrogate pair.</exception>
    public static async Task WriteLinesAsync(Stream stream, IAsyncEnumerable<Agreement> agreements, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(agreements);
        using PooledBuffer line = new();
        await foreach (Agreement agreement in agreements.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            line.Clear();
            Canonical.WriteLine(AgreementShapes.Agreement, agreement, line);
            await stream.WriteAsync(line.Written, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="WriteLinesAsync(Stream, IAsyncEnumerable{Agreement}, CancellationToken)"/>
    public static Task WriteLinesAsync(Stream stream, IEnumerable<Agreement> agreements, CancellationToken cancellationToken = default) =>
        WriteLinesAsync(stream, agreements.ToAsyncEnumerable(), cancellationToken);

    private static async IAsyncEnumerable<AgreementLine> LinesOf(Stream stream, PactJsonOptions? options, bool remarks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        options ??= PactJsonOptions.Default;
        await foreach (JsonLine line in JsonLines.SplitAsync(stream, options.MaxDocumentBytes, cancellationToken).ConfigureAwait(false))
            yield return AgreementLine.Read(line, options, remarks);
    }
}
