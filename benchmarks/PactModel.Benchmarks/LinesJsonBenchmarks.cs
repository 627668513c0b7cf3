using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PactModel.Benchmarks.Plain;

namespace PactModel.Benchmarks;

/// <summary>A stream of 1,000 agreements, one a line.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class LinesJsonBenchmarks
{
    private const int Count = 1000;

    private static readonly byte[] s_lineEnd = "\n"u8.ToArray();

    private byte[] _lines = [];
    private Agreement[] _agreements = [];
    private PlainAgreement[] _plain = [];

    [GlobalSetup]
    public async Task SetUp()
    {
        Samples.CheckPlainClasses();
        _agreements = Samples.Many(Count);
        using MemoryStream output = new();
        await Agreement.WriteLinesAsync(output, _agreements);
        _lines = output.ToArray();
        using MemoryStream input = new(_lines);
        _plain = await JsonSerializer.DeserializeAsyncEnumerable(input, PlainJson.Line.PlainAgreement, topLevelValues: true).Select(a => a!).ToArrayAsync();
    }

    [Benchmark(Baseline = true, Description = "read, bare System.Text.Json"), BenchmarkCategory("read")]
    public async Task<int> ReadPlain()
    {
        using MemoryStream input = new(_lines);
        int count = 0;
        await foreach (PlainAgreement? _ in JsonSerializer.DeserializeAsyncEnumerable(input, PlainJson.Line.PlainAgreement, topLevelValues: true)) count++;
        return count;
    }

    [Benchmark(Description = "read and check, Agreement.ReadLinesAsync"), BenchmarkCategory("read")]
    public async Task<int> Read()
    {
        using MemoryStream input = new(_lines);
        int count = 0;
        await foreach (Agreement _ in Agreement.ReadLinesAsync(input)) count++;
        return count;
    }

    [Benchmark(Baseline = true, Description = "write, bare System.Text.Json"), BenchmarkCategory("write")]
    public async Task WritePlain()
    {
        foreach (PlainAgreement agreement in _plain)
        {
            await JsonSerializer.SerializeAsync(Stream.Null, agreement, PlainJson.Line.PlainAgreement);
            await Stream.Null.WriteAsync(s_lineEnd);
        }
    }

    [Benchmark(Description = "write, Agreement.WriteLinesAsync"), BenchmarkCategory("write")]
    public Task Write() => Agreement.WriteLinesAsync(Stream.Null, _agreements);
}
