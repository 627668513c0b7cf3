using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PactModel.Benchmarks.Registers;

/// <summary>Measures in this process, so that a million agreements are made once and not for each row; a collection between the rounds would walk all of them.</summary>
public sealed class InThisProcess : ManualConfig
{
    public InThisProcess() => AddJob(Job.Default
        .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true))
        .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(250))
        .WithGcForce(false)
        .WithEvaluateOverhead(false)
        .WithWarmupCount(2)
        .WithIterationCount(5));
}
