using System.Text;
using System.Text.Json;
using PactModel.Json;

namespace PactModel.Fuzz.Targets;

/// <summary>Streams of lines, one agreement each.</summary>
internal sealed class LinesTarget : FuzzTarget
{
    public override string Name => "lines";

    public override int Longest => 16_384;

    public override IEnumerable<byte[]> Seeds
    {
        get
        {
            byte[][] lines = [.. SampleData.Agreements.Select(agreement => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(agreement, AppContext.Default.Agreement) + "\n")).Where(line => line.Length < Longest / 2)];
            return [.. lines, .. lines.Zip(lines.Skip(1), (one, next) => (byte[])[.. one, .. next]), .. Utf8("", "\n\n", "{}\r\n{}\n", "null\n[]")];
        }
    }

    public override IReadOnlyList<byte[]> Pieces { get; } = Utf8(SampleData.Names.Concat(["\n", "\r\n", "\n\n", "{}", "null", "{\"id\":\"a\",\"title\":{\"en\":\"A\"},\"parties\":[{\"party\":\"MAR\"}]}\n", "\"", "RWX", "2025"]));

    public override Mutator MakeMutator(Random random) => new JsonMutator(random, Pieces, Longest);

    public override void Try(byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        List<AgreementLine> lines = Read(input);
        MemoryIsBounded(before, 2_000_000, 600, input.Length, "Reading lines");
        int previous = 0;
        int last = input.Count(b => b == '\n') + 1;
        foreach (AgreementLine line in lines)
        {
            Holds(line.Number > previous && line.Number <= last, "lines are not numbered in their order");
            previous = line.Number;
            Holds(line.Agreement is null == line.Findings.Any(f => f.Severity == FindingSeverity.Error), "a line is read with an error, or refused without one");
            Holds(line.Findings.All(f => f.Line == line.Number), "a finding has another line than its own");
        }

        Agreement[] agreements = [.. lines.Where(line => line.Agreement is not null).Select(line => line.Agreement!)];
        if (agreements.Length == 0) return;
        byte[] written = Write(agreements);
        Agreement[] again = [.. Read(written).Select(line => line.Agreement!)];
        Holds(agreements.SequenceEqual(again), "lines are not read as they were written");
        Holds(Write(again).AsSpan().SequenceEqual(written), "lines are not written the same again");
    }

    private static List<AgreementLine> Read(byte[] input)
    {
        using MemoryStream stream = new(input);
        return Agreement.TryReadLinesAsync(stream).ToListAsync().AsTask().GetAwaiter().GetResult();
    }

    private static byte[] Write(Agreement[] agreements)
    {
        MemoryStream stream = new();
        Agreement.WriteLinesAsync(stream, agreements).GetAwaiter().GetResult();
        return stream.ToArray();
    }
}
