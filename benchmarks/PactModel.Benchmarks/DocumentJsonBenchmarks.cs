using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PactModel.Benchmarks.Plain;

namespace PactModel.Benchmarks;

/// <summary>The sample documents, as UTF-8.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class DocumentJsonBenchmarks
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = PlainJson.File.Options.Encoder, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private byte[] _json = [];
    private PactDocument _document = null!;
    private PlainRegisterDocument _plain = null!;

    [ParamsSource(nameof(Files))]
    public string File { get; set; } = "";

    public static IEnumerable<string> Files => Samples.Names;

    [GlobalSetup]
    public void SetUp()
    {
        Samples.CheckPlainClasses();
        _json = Samples.Bytes(File);
        _document = PactDocument.Parse(_json);
        _plain = JsonSerializer.Deserialize(_json, PlainJson.File.PlainRegisterDocument)!;
    }

    [Benchmark(Baseline = true, Description = "read, bare System.Text.Json"), BenchmarkCategory("read")]
    public object? ReadPlain() => JsonSerializer.Deserialize(_json, PlainJson.File.PlainRegisterDocument);

    [Benchmark(Description = "read and check, PactDocument.Parse"), BenchmarkCategory("read")]
    public PactDocument Read() => PactDocument.Parse(_json);

    [Benchmark(Baseline = true, Description = "write, bare System.Text.Json"), BenchmarkCategory("write")]
    public int WritePlain()
    {
        _output.ResetWrittenCount();
        using Utf8JsonWriter writer = new(_output, s_options);
        JsonSerializer.Serialize(writer, _plain, PlainJson.File.PlainRegisterDocument);
        return _output.WrittenCount;
    }

    [Benchmark(Description = "write, PactDocument.WriteTo"), BenchmarkCategory("write")]
    public int Write()
    {
        _output.ResetWrittenCount();
        _document.WriteTo(_output);
        return _output.WrittenCount;
    }
}
