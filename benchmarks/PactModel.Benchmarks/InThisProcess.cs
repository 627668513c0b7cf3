using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PactModel.Benchmarks;

/// <summary>
/// Measures in this process and briefly, so that everything can be measured while one waits: what is compared runs in one process,
/// a million agreements are made once and not for each row, and no collection between the rounds walks all of them. Code is
/// compiled anew while it warms up, so it does so until it gets no faster.
/// </summary>
public sealed class InThisProcess : ManualConfig
{
    public InThisProcess() => AddJob(Job.Default
        .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true))
        .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(250))
        .WithGcForce(false)
        .WithMinWarmupCount(6)
        .WithMaxWarmupCount(20)
        .WithIterationCount(5));
}
