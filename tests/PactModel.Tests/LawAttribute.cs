using System.Runtime.CompilerServices;
using FsCheck.Xunit;

namespace PactModel.Tests;

/// <summary>A law that is tried on generated cases: the same ones in every run, or others with PACTMODEL_SEED=random.</summary>
/// <remarks>
/// A run that decides whether a change may land must mean the same everywhere. Set PACTMODEL_SEED to <c>random</c> to look
/// further, or to the pair that a failure printed to see it again.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    private const string Seed = "20260119,20250619";

    public LawAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    {
        _ = (sourceFilePath, sourceLineNumber);
        Replay = SeedOfTheRun;
        QuietOnSuccess = true;
    }

    /// <summary>Gets the seed that every law of the run starts from; null to draw one.</summary>
    public static string? SeedOfTheRun => Environment.GetEnvironmentVariable("PACTMODEL_SEED") switch
    {
        "random" => null,
        { Length: > 0 } seed => seed,
        _ => Seed,
    };
}
