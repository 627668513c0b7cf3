using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PactModel.Benchmarks.Plain;
using PactModel.Benchmarks.Registers;

namespace PactModel.Benchmarks.Growth;

/// <summary>How the cost of reading lines grows with their number, for agreements of the made-up register; beside bare System.Text.Json.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class LinesGrowthBenchmarks
{
    private byte[] _lines = [];

    [Params(10, 1_000, 100_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public async Task SetUp()
    {
        Agreement[] agreements = [.. new AgreementMaker().Make(Size)];
        using MemoryStream output = new();
        await Agreement.WriteLinesAsync(output, agreements);
        _lines = output.ToArray();
        if (await Read() != Size || await ReadPlain() != Size) throw new InvalidOperationException("Lines were lost.");
    }

    [Benchmark(Baseline = true, Description = "bare System.Text.Json"), BenchmarkCategory("read")]
    public async Task<int> ReadPlain()
    {
        using MemoryStream input = new(_lines);
        return await JsonSerializer.DeserializeAsyncEnumerable(input, PlainJson.Line.PlainAgreement, topLevelValues: true).CountAsync();
    }

    [Benchmark(Description = "read and check"), BenchmarkCategory("read")]
    public async Task<int> Read()
    {
        using MemoryStream input = new(_lines);
        return await Agreement.ReadLinesAsync(input).CountAsync();
    }
}
