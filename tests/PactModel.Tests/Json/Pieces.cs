using System.Buffers;
using System.Text.Json;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Bytes in several pieces, as they come from a pipe.</summary>
internal static class Pieces
{
    /// <summary>Returns bytes cut in two at a place.</summary>
    public static ReadOnlySequence<byte> InTwo(byte[] bytes, int at)
    {
        Piece first = new(bytes.AsMemory(0, at), 0);
        return new(first, 0, first.Add(bytes.AsMemory(at)), bytes.Length - at);
    }

    /// <summary>Returns what a converter says of bytes that come cut in two.</summary>
    public static string FaultOf<T>(byte[] bytes, int at)
    {
        Utf8JsonReader reader = new(InTwo(bytes, at));
        reader.Read();
        try
        {
            new PactJsonConverter<T>().Read(ref reader, typeof(T), JsonSerializerOptions.Default);
        }
        catch (JsonException fault)
        {
            return fault.Message;
        }

        return "";
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long before) => (Memory, RunningIndex) = (memory, before);

        public Piece Add(ReadOnlyMemory<byte> memory)
        {
            Piece next = new(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
