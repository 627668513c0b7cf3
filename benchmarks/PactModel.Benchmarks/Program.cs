using System.Globalization;
using BenchmarkDotNet.Running;
using PactModel.Benchmarks.Registers;

if (args is ["register-size", var count])
{
    await RegisterSize.RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

// Two short commands, and otherwise the arguments of BenchmarkDotNet: "all" runs everything, "quick" the headline ratios.
string[] chosen = args switch
{
    ["all", .. string[] rest] => ["--filter", "*", .. rest],
    ["quick", .. string[] rest] => ["--filter", "*AgreementJson*", "*LinesJson*", "*RotationBenchmarks.Turn600*", "*StatusBenchmarks.*Status*", "*StatusBenchmarks.Fold", "--job", "short", "--inProcess", .. rest],
    _ => args,
};
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(chosen);
