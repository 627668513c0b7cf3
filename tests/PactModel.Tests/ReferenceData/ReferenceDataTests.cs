using PactModel.Tests.Compiling;

namespace PactModel.Tests.ReferenceData;

/// <summary>The embedded tables are what the sourced tables say, and stay small.</summary>
public sealed class ReferenceDataTests
{
    /// <summary>Set this variable to 1 and run the test to pack the embedded tables anew after an edit of <c>data/reference</c>.</summary>
    private const string Repack = "PACTMODEL_REPACK";

    [Fact]
    public void EmbeddedTables_EqualThePackedSources()
    {
        foreach ((string path, string packed) in ReferencePacker.Pack())
        {
            string file = Path.Combine(RepositoryFiles.Root, path);
            if (Environment.GetEnvironmentVariable(Repack) is "1")
            {
                File.WriteAllText(file, packed);
                continue;
            }

            Assert.True(string.Equals(File.ReadAllText(file).ReplaceLineEndings("\n"), packed, StringComparison.Ordinal), $"{path} is not what data/reference gives: run this test with {Repack}=1, then build.");
            Assert.Equal(packed, ResourceRows.Load($"PactModel.{Path.GetFileName(path)}"));
        }
    }

    [Fact]
    public void EmbeddedTables_AddLessThan200KilobytesToTheAssembly()
    {
        string[] names = [.. typeof(State).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal))];
        Assert.InRange(names.Sum(name => typeof(State).Assembly.GetManifestResourceStream(name)!.Length), 1, 200_000);
    }

    [Theory]
    [InlineData("states.csv")]
    [InlineData("state_names.csv")]
    [InlineData("state_aliases.csv")]
    [InlineData("state_periods.csv")]
    [InlineData("state_former_codes.csv")]
    [InlineData("state_code_spells.csv")]
    [InlineData("organisations.csv")]
    [InlineData("organisation_aliases.csv")]
    [InlineData("organisation_members.csv")]
    [InlineData("areas.csv")]
    [InlineData("vienna_convention.csv")]
    public void Sources_EveryRowHasASourceAndAConfidence(string table)
    {
        foreach (Dictionary<string, string> row in ReferencePacker.Table(table))
        {
            Assert.False(string.IsNullOrWhiteSpace(row["source"]), string.Join(',', row.Values));
            Assert.True(row["confidence"] is "high" or "medium" or "low", row["confidence"]);
            if (row["confidence"] is "low") Assert.Equal("yes", row["contested"]);
        }
    }
}
