using System.Diagnostics;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Registers;

/// <summary>Queries that a program nests very deeply, or joins of very many parts.</summary>
[Trait("Culture", "none")]
public sealed class DeepQueryTests
{
    private const int Depth = 10_000;

    private static readonly Register s_samples = Register.Load(Path.Combine(RepositoryFiles.Root, "samples", "data"));

    /// <summary>The process lives, on a small stack too, and the answer is that of the same query made flat.</summary>
    [Fact]
    public void Where_JunctionsNestedVeryDeeply_AreAnswered() => OnASmallStack(() =>
    {
        AgreementQuery deep = Nested();
        AgreementSelection found = s_samples.Where(deep), scanned = s_samples.ToList().Matching(deep);
        Assert.Equal(["fra-mli-defence-2014"], found.Of("FRA").Of("MLI").Select(a => a.Id.ToString()), StringComparer.Ordinal);
        Assert.Equal(found.Select(a => a.Id), scanned.Select(a => a.Id));
        Assert.Equal(found.Counts, scanned.Counts);
        Assert.Equal(found.Possibly().Page(0, 5).Agreements, scanned.Possibly().Page(0, 5).Agreements);
        Assert.NotEmpty(found.Why("fra-mli-defence-2014")!.Reasons);
        Assert.True(deep.ToString().Length > 10 * Depth);
        Assert.True(found.Plan.Steps.Count > Depth);
        Assert.Equal(deep, Nested());
        Assert.Equal(deep.GetHashCode(), Nested().GetHashCode());
        Assert.NotEqual(deep, !Nested());
        Assert.Throws<KeyNotFoundException>(() => s_samples.Where(Nested("org:NONE")));
    });

    /// <summary>Alternately all and any, without a negation at which the reasons would end.</summary>
    [Fact]
    public void Why_JunctionsNestedVeryDeeply_IsTold() => OnASmallStack(() =>
    {
        AgreementQuery deep = AgreementQuery.Of("FRA");
        for (int i = 0; i < Depth; i++) deep = i % 2 == 0 ? deep | AgreementQuery.Of("JPN") : deep & AgreementQuery.Of("MLI");
        Assert.Equal((Depth / 2) + 1, s_samples.Where(deep).Why("fra-mli-defence-2014")!.Reasons.Count);
    });

    [Fact]
    public void Or_InALoop_CostsAsMuchAsItsParts()
    {
        AgreementQuery[] parts = [.. Enumerable.Range(0, 200_000).Select(i => AgreementQuery.Identified($"a{i}"))];
        AgreementQuery any = parts[0], all = parts[0];
        Stopwatch watch = Stopwatch.StartNew();
        foreach (AgreementQuery part in parts.AsSpan(1))
        {
            any |= part;
            all &= part;
        }

        // Copying what is there at each step would copy 40,000,000,000 parts.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Equal(0, s_samples.Where(any).Count());
        Assert.Equal(1, s_samples.Where(any | AgreementQuery.Identified("samim")).Count());
        Assert.EndsWith(" or identified as a199999", any.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", identified as a199999", all.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Queries that go on from the same one do not see each other's parts, whichever comes first and on whatever thread.</summary>
    [Fact]
    public void Or_FromTheSameQuery_KeepsThemApart()
    {
        AgreementQuery common = AgreementQuery.Of("MAR") | AgreementQuery.Of("RWA");
        AgreementQuery[] made = new AgreementQuery[1000];
        Parallel.For(0, made.Length, i => made[i] = common | AgreementQuery.WithParties(i, i) | AgreementQuery.Of("FRA"));
        Assert.Equal("of MAR or of RWA", common.ToString());
        for (int i = 0; i < made.Length; i++)
            Assert.Equal($"of MAR or of RWA or {AgreementQuery.WithParties(i, i)} or of FRA", made[i].ToString());
        AgreementQuery twice = common | common;
        Assert.Equal("of MAR or of RWA or of MAR or of RWA", twice.ToString());
        Assert.Equal(twice, common | common);
        Assert.Equal(twice.GetHashCode(), (common | common).GetHashCode());
        Assert.NotEqual(twice, common | AgreementQuery.Of("MAR") | AgreementQuery.Of("FRA"));
    }

    private static AgreementQuery Nested(string innermost = "FRA")
    {
        AgreementQuery deep = AgreementQuery.Of(innermost);
        for (int i = 0; i < Depth / 2; i++) deep = !((!deep | AgreementQuery.Of("JPN")) & AgreementQuery.WithParties(1));
        return deep;
    }

    private static void OnASmallStack(Action test)
    {
        Exception? fault = null;
        Thread thread = new(() => fault = Record.Exception(test), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }
}
