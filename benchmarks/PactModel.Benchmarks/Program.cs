using BenchmarkDotNet.Running;

// Two short commands, and otherwise the arguments of BenchmarkDotNet: "all" runs everything, "quick" the headline ratios.
string[] chosen = args switch
{
    ["all", .. string[] rest] => ["--filter", "*", .. rest],
    ["quick", .. string[] rest] => ["--filter", "*AgreementJson*", "*LinesJson*", "*RotationBenchmarks.Turn600*", "*StatusBenchmarks.*Status*", "*StatusBenchmarks.Fold", "--job", "short", "--inProcess", .. rest],
    _ => args,
};
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(chosen);
