using PactModel.Tests.Compiling;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Sample;

/// <summary>The sample register says what the rules say.</summary>
public sealed class SampleRegisterTests
{
    /// <summary>The environment variable that has the file written anew.</summary>
    private const string Rewrite = "PACTMODEL_WRITE_SAMPLES";

    private static string Path { get; } = System.IO.Path.Combine(RepositoryFiles.Root, "samples", "data", "rotations.json");

    [Fact]
    public void File_Committed_IsWhatTheRulesGive()
    {
        string json = SampleRegister.Make().ToJson();
        if (Environment.GetEnvironmentVariable(Rewrite) is "1")
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            File.WriteAllText(Path, json);
        }

        bool isCurrent = File.Exists(Path) && File.ReadAllText(Path).ReplaceLineEndings("\n") == json.ReplaceLineEndings("\n");
        Assert.True(isCurrent, $"{RepositoryFiles.Relative(Path)} is not what the rules in the tests give. If the rules are right, set {Rewrite}=1 and run this test to write it anew.");
    }

    [Fact]
    public void Load_SampleRegister_GivesTheSameRotations()
    {
        PactDocument read = PactDocument.Load(Path);
        Assert.Equal(SampleRegister.Make(), read);
        Assert.DoesNotContain(read.Findings, f => f.Severity == FindingSeverity.Warning);
        foreach (RotationTable table in ConformanceTables.Sampled)
        {
            Rotation rotation = Assert.Single(read.Agreements.SelectMany(a => a.Bodies).OfType<Commission>(), c => c.Id.ToString() == table.Name).Rotation!;
            Assert.All(table.Rows, r => Assert.Equal(table.Rotation.TurnAt(r.Turn), rotation.TurnAt(r.Turn)));
        }
    }
}
