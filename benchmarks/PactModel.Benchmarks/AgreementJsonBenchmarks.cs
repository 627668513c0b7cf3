using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PactModel.Benchmarks.Plain;

namespace PactModel.Benchmarks;

/// <summary>One typical agreement of two parties: a document of its own, as text.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class AgreementJsonBenchmarks
{
    private string _json = "";
    private Agreement _agreement = null!;
    private PlainAgreement _plain = null!;

    [GlobalSetup]
    public void SetUp()
    {
        Samples.CheckPlainClasses();
        _agreement = Samples.Document("african-defence.json")["mar-rwa-military-2025"];
        _json = _agreement.ToJson();
        _plain = JsonSerializer.Deserialize(_json, PlainJson.File.PlainAgreement)!;
    }

    [Benchmark(Baseline = true, Description = "read, bare System.Text.Json"), BenchmarkCategory("read")]
    public object? ReadPlain() => JsonSerializer.Deserialize(_json, PlainJson.File.PlainAgreement);

    [Benchmark(Description = "read and check, Agreement.Parse"), BenchmarkCategory("read")]
    public Agreement Read() => Agreement.Parse(_json);

    [Benchmark(Baseline = true, Description = "write, bare System.Text.Json"), BenchmarkCategory("write")]
    public string WritePlain() => JsonSerializer.Serialize(_plain, PlainJson.File.PlainAgreement);

    [Benchmark(Description = "write, Agreement.ToJson"), BenchmarkCategory("write")]
    public string Write() => _agreement.ToJson();
}
