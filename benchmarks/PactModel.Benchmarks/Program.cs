using System.Globalization;
using BenchmarkDotNet.Running;
using PactModel.Benchmarks.Registers;

if (args is ["register-size", var count]) await RegisterSize.RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
