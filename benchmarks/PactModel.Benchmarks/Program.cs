using System.Globalization;
using BenchmarkDotNet.Running;
using PactModel.Benchmarks.Registers;

if (args is ["register-size", var count])
{
    await RegisterSize.RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

// Three short commands, and otherwise the arguments of BenchmarkDotNet.
if (args is ["quick", ..] && Environment.GetEnvironmentVariable("PACTMODEL_BENCH_SIZE") is null) Environment.SetEnvironmentVariable("PACTMODEL_BENCH_SIZE", "100000");
string[] chosen = args switch
{
    ["all", .. string[] rest] => ["--filter", "*", .. rest],
    ["growth", .. string[] rest] => ["--filter", "*Growth*", .. rest],
    ["quick", .. string[] rest] => ["--filter", "*AgreementJson*", "*LinesJson*", "*.RotationBenchmarks.Turn600*", "*.RotationBenchmarks.FixedRota*", "*.StatusBenchmarks.*Status*", "*.StatusBenchmarks.Fold", "*.RegisterQueryBenchmarks.Count*", .. rest],
    _ => args,
};
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(chosen);
