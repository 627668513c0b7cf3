using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PactModel.Benchmarks.Registers;

namespace PactModel.Benchmarks.Growth;

/// <summary>How the cost of a count grows with the register, for the named queries; beside LINQ over rows.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class RegisterGrowthBenchmarks
{
    private Register _register = Register.Empty;
    private List<FlatRow> _rows = [];
    private NamedQuery _query = null!;

    [Params(10, 1_000, 100_000, 1_000_000, Priority = 0)]
    public int Size { get; set; }

    [Params(0, 1, 2, 3, 4, 5, Priority = 1)]
    public int Query { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        RegisterData data = RegisterData.Of(Size);
        (_register, _rows, _query) = (data.Register, data.Rows, data.Queries[Query]);
        if (Indexed() != Linq()) throw new InvalidOperationException($"'{_query.Name}' gives different counts: {Indexed()}, {Linq()}.");
        Console.WriteLine($"// {Query}: {_query.Name}: {Indexed()} of {Size}");
    }

    [Benchmark(Description = "register")]
    public int Indexed() => _register.Where(_query.Query).Count();

    [Benchmark(Description = "LINQ over rows", Baseline = true)]
    public int Linq() => _rows.Count(_query.Row);
}
