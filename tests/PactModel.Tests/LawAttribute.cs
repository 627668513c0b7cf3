using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.FSharp.Core;

namespace PactModel.Tests;

/// <summary>A law that is tried on generated cases: the same ones in every run, or others with PACTMODEL_SEED=random.</summary>
/// <remarks>
/// A run that decides whether a change may land must mean the same everywhere. Set PACTMODEL_SEED to <c>random</c> to look
/// further, or to the pair that a failure printed to see it again. Set PACTMODEL_MOST_CASES to try no law on more cases than that:
/// mutation testing asks the same laws thousands of times.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    private const string Seed = "20260119,20250619";
    private const int UsualCases = 100;

    public LawAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    {
        _ = (sourceFilePath, sourceLineNumber);
        Replay = SeedOfTheRun;
        QuietOnSuccess = true;
        MaxTest = UsualCases;
    }

    /// <summary>Gets or sets how many cases the law is tried on, at most as many as the run allows.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Math.Min(value, MostCases);
    }

    /// <summary>Gets the number of cases that no law of the run goes beyond.</summary>
    public static int MostCases => NumberOf("PACTMODEL_MOST_CASES") ?? int.MaxValue;

    /// <summary>Gets the seed that every law of the run starts from; null to draw one.</summary>
    public static string? SeedOfTheRun => Environment.GetEnvironmentVariable("PACTMODEL_SEED") switch
    {
        "random" => null,
        { Length: > 0 } seed => seed,
        _ => Seed,
    };

    /// <summary>Says how a law is tried that a test asks itself: on as many cases at most, from the seed of the run.</summary>
    public static Config Within(int cases) =>
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Math.Min(cases, MostCases)).WithReplay(ReplayOf(SeedOfTheRun));

    private static FSharpOption<FsCheck.Replay>? ReplayOf(string? seed)
    {
        if (seed is null) return null;
        ulong[] parts = [.. seed.Split(',').Select(part => ulong.Parse(part, CultureInfo.InvariantCulture))];
        return FSharpOption<FsCheck.Replay>.Some(new FsCheck.Replay(new Rnd(parts[0], parts[1]), parts is [_, _, var size] ? (int)size : FSharpOption<int>.None));
    }

    /// <summary>Reads a number above zero from the environment; null where there is none.</summary>
    internal static int? NumberOf(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
