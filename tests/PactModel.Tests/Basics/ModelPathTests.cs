using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Basics;

public sealed class ModelPathTests
{
    [Law(Arbitrary = [typeof(Paths)])]
    public void Equals_AgreesWithThePointers(ModelPath a, ModelPath b)
    {
        bool same = string.Equals(a.ToString(), b.ToString(), StringComparison.Ordinal);
        Assert.Equal((same, !same, same), (a == b, a != b, a.Equals((object)b)));
        if (same) Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Law(Arbitrary = [typeof(Paths)])]
    public void Segments_LeadFromTheWholeToThePath(ModelPath path) => Assert.Equal(path, path.Segments.Aggregate(ModelPath.Root, (above, name) => above.Member(name)));

    [Fact]
    public void Equals_ToNothing_IsFalse()
    {
        ModelPath? none = new[] { ModelPath.Root }.FirstOrDefault(path => path == ModelPath.Root.Item(0)), nothing = none;
        Assert.True(none == nothing && none != ModelPath.Root && ModelPath.Root != none && !ModelPath.Root.Equals(none));
    }

    private static class Paths
    {
        public static Arbitrary<ModelPath> Path() => Gen.Choose(0, 3).SelectMany(length => Gen.Elements("", "a", "/").ArrayOf(length))
            .Select(names => names.Aggregate(ModelPath.Root, (path, name) => path.Member(name))).ToArbitrary();
    }
}
