namespace PactModel.Fuzz;

/// <summary>Makes new inputs out of those that reached something new.</summary>
internal class Mutator(Random random, IReadOnlyList<byte[]> pieces, int longest)
{
    private static readonly byte[] Telling = [0, 1, 9, 10, 13, 32, 34, 35, 45, 46, 47, 48, 57, 58, 63, 88, 92, 0x7F, 0x80, 0xC2, 0xE2, 0xED, 0xF0, 0xFF];

    protected Random Random => random;

    /// <summary>Gets the longest input that is made.</summary>
    protected int Longest => longest;

    /// <summary>Returns a changed copy of an input.</summary>
    /// <param name="corpus">The inputs kept so far.</param>
    /// <param name="parent">The place of the one to change.</param>
    public virtual byte[] Change(IReadOnlyList<byte[]> corpus, int parent)
    {
        List<byte> bytes = [.. corpus[parent]];
        int steps = 1 << random.Next(4);
        for (int i = 0; i < steps; i++) Step(bytes, corpus);
        if (bytes.Count > longest) bytes.RemoveRange(longest, bytes.Count - longest);
        return [.. bytes];
    }

    protected void Step(List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        int at = bytes.Count == 0 ? 0 : random.Next(bytes.Count);
        switch (bytes.Count == 0 ? random.Next(2) : random.Next(11))
        {
            case 0:
                bytes.InsertRange(at, Piece());
                break;
            case 1:
                bytes.Insert(at, AnyByte());
                break;
            case 2:
                bytes[at] = AnyByte();
                break;
            case 3:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 4:
                bytes[at] += (byte)random.Next(-2, 3);
                break;
            case 5:
                bytes.RemoveRange(at, Length(bytes.Count - at));
                break;
            case 6:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Length(bytes.Count - at)));
                break;
            case 7:
                Overwrite(bytes, at, Piece());
                break;
            case 8:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 9:
                byte[] other = corpus[random.Next(corpus.Count)];
                if (other.Length == 0) break;
                int from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Length(other.Length - from)).ToArray());
                break;
            default:
                bytes.AddRange(Piece());
                break;
        }
    }

    protected byte[] Piece() => pieces[random.Next(pieces.Count)];

    /// <summary>Mostly short, sometimes all of it.</summary>
    private int Length(int most) => random.Next(4) == 0 ? random.Next(1, most + 1) : Math.Min(most, random.Next(1, 9));

    private byte AnyByte() => random.Next(3) switch
    {
        0 => (byte)random.Next(256),
        1 => Telling[random.Next(Telling.Length)],
        _ => (byte)random.Next(32, 127),
    };

    private static void Overwrite(List<byte> bytes, int at, byte[] piece)
    {
        for (int i = 0; i < piece.Length && at + i < bytes.Count; i++) bytes[at + i] = piece[i];
    }
}
