using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace PactModel.Json;

/// <summary>A line that is not blank, without its end. The bytes are valid until the next line is asked for.</summary>
internal readonly record struct JsonLine(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>Splits a stream into lines.</summary>
internal static class JsonLines
{
    /// <summary>Returns the lines that are not blank; of one longer than the limit only the beginning is held, and the rest passed over.</summary>
    public static async IAsyncEnumerable<JsonLine> SplitAsync(Stream stream, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        ArrayBufferWriter<byte> line = new();
        int number = 1;
        bool isTooLong = false;
        while (true)
        {
            ReadResult result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> rest = result.Buffer;
            while (!rest.IsEmpty)
            {
                SequencePosition? end = rest.PositionOf((byte)'\n');
                ReadOnlySequence<byte> part = end is null ? rest : rest.Slice(0, end.Value);
                isTooLong |= line.WrittenCount + part.Length > longest;
                if (!isTooLong) Append(line, part);
                if (end is null) break;
                if (isTooLong || !IsBlank(line.WrittenSpan)) yield return new JsonLine(number, line.WrittenMemory, isTooLong);
                rest = rest.Slice(rest.GetPosition(1, end.Value));
                line.ResetWrittenCount();
                isTooLong = false;
                number++;
            }

            reader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted) break;
        }

        if (isTooLong || !IsBlank(line.WrittenSpan)) yield return new JsonLine(number, line.WrittenMemory, isTooLong);
        await reader.CompleteAsync().ConfigureAwait(false);
    }

    private static void Append(ArrayBufferWriter<byte> line, ReadOnlySequence<byte> part)
    {
        foreach (ReadOnlyMemory<byte> segment in part) line.Write(segment.Span);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart(" \t\r"u8).IsEmpty;
}
