using PactModel.Tests.Compiling;

namespace PactModel.Tests.Basics;

/// <summary>What is only worth knowing is looked for when it is asked for, once, and stands where the walk came by.</summary>
public sealed class RemarksTests
{
    [Fact]
    public void All_StandInTheOrderOfTheWalk_EachBelowItsPlace()
    {
        Checker checker = new();
        checker.Warning("first", "Noticed at once.");
        using (checker.Member("bodies"))
        using (checker.Item(2))
        {
            checker.Later(later => later.WarningAt("rotation", "second", "Looked for."));
            checker.Later(later =>
            {
                using (later.Member("seat")) later.Information("third", "Looked for too.");
            });
        }

        checker.Warning("fourth", "Noticed at once.");

        Assert.Equal(
            ["first ", "second /bodies/2/rotation", "third /bodies/2/seat", "fourth "],
            checker.Remarks.All.Select(f => $"{f.Code} {f.Path}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void All_AreLookedForOnce_AndNotBeforeTheyAreAskedFor()
    {
        int looked = 0;
        Checker checker = new();
        checker.Later(later =>
        {
            looked++;
            later.Warning("code", "Looked for.");
        });
        Remarks remarks = checker.Remarks;

        Assert.Equal(0, looked);
        Assert.False(remarks.AreKnown);
        EquatableList<Finding> all = remarks.All;
        Assert.Same(all, remarks.All);
        Assert.True(remarks.AreKnown);
        Assert.Equal(1, looked);
    }

    [Fact]
    public void All_WithNothingLeftToLookFor_AreKnown()
    {
        Checker checker = new();
        checker.Warning("code", "Noticed at once.");

        Assert.True(checker.Remarks.AreKnown);
        Assert.Equal("code", Assert.Single(checker.Remarks.All).Code);
    }

    [Fact]
    public void All_AskedForByManyThreads_AreOneList()
    {
        Checker checker = new();
        checker.Later(later => later.Warning("code", "Looked for."));
        Remarks remarks = checker.Remarks;

        EquatableList<Finding>[] lists = new EquatableList<Finding>[16];
        Parallel.For(0, lists.Length, i => lists[i] = remarks.All);

        Assert.All(lists, list => Assert.Same(lists[0], list));
    }

    [Fact]
    public void AddTo_PutsOffWhatIsNotKnown_AndKeepsWhatIsWanted()
    {
        Checker inner = new();
        inner.WarningAt("a", "kept", "Noticed at once.");
        inner.Later(later => later.Warning("dropped", "Looked for."));
        Remarks remarks = inner.Remarks;
        Checker outer = new();
        using (outer.Member("rotation")) remarks.AddTo(outer, f => string.Equals(f.Code, "kept", StringComparison.Ordinal));

        Assert.Empty(outer.Findings);
        Assert.False(remarks.AreKnown);
        Finding kept = Assert.Single(outer.Remarks.All);
        Assert.Equal("/rotation/a", kept.Path.ToString());
        Assert.True(remarks.AreKnown);

        Checker after = new();
        remarks.AddTo(after, _ => true);
        Assert.Equal(2, after.Findings.Count);
    }

    [Fact]
    public void Reading_WorksOutNoTurns_UntilFindingsAreAskedFor()
    {
        PactDocument document = PactDocument.Load(Path.Combine(RepositoryFiles.Root, "samples", "data", "rotations.json"));
        Rotation council = document["un-security-council-presidency"].Commissions.Single().Rotation!;

        Assert.False(council.Remarks.AreKnown);
        Assert.Equal(document.Agreements.Sum(a => a.Findings.Count), document.Findings.Count(f => !string.Equals(f.Code, AgreementFindings.AgreementUnknown, StringComparison.Ordinal)));
        Assert.True(council.Remarks.AreKnown);
    }
}
