using System.Buffers;

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
