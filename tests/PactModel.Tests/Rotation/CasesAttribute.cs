using System.Runtime.CompilerServices;
using FsCheck.Xunit;

namespace PactModel.Tests.Rotations;

/// <summary>A property over generated rotations: 1,000 cases, or as many as the environment variable PACTMODEL_CASES says.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesAttribute : PropertyAttribute
{
    public CasesAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    {
        _ = (sourceFilePath, sourceLineNumber);
        Replay = LawAttribute.SeedOfTheRun;
        QuietOnSuccess = true;
        MaxTest = Math.Min(LawAttribute.NumberOf("PACTMODEL_CASES") ?? 1000, LawAttribute.MostCases);
        Arbitrary = [typeof(RotationGenerators)];
    }
}
