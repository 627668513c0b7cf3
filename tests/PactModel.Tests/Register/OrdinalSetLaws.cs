using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Registers;

/// <summary>Sets of places, sparse or dense, are sets.</summary>
public sealed class OrdinalSetLaws
{
    private const int Universe = 300;

    [Law(Arbitrary = [typeof(OrdinalSetLaws)], MaxTest = 500)]
    public void Operations_AnyTwoSets_AreThoseOfSets(int[] one, int[] other)
    {
        HashSet<int> a = [.. one], b = [.. other];
        OrdinalSet x = Of(a), y = Of(b);
        Assert.Equal(a.Intersect(b).Order(), x.And(y).Walk());
        Assert.Equal(a.Except(b).Order(), x.Minus(y).Walk());
        Assert.Equal(a.Union(b).Order(), OrdinalSet.Union(Universe, [x, y]).Walk());
        Assert.Equal(Enumerable.Range(0, Universe).Except(a), x.Complement().Walk());
        Assert.Equal(a.Count, x.Count);
        Assert.Equal(a.Intersect(b).Count(), x.And(y).Count);
        Assert.All(Enumerable.Range(0, Universe), place => Assert.Equal(a.Contains(place), x.Contains(place)));
        Assert.Equal(a.Order(), OrdinalSet.OfBits(Universe, x.ToBits()).Walk());
        Assert.Equal(a.Count > Universe / 32, x.IsDense);
    }

    [Fact]
    public void Empty_OfNothing_IsAllOfNothing()
    {
        Assert.Equal(0, OrdinalSet.All(0).Count);
        Assert.Equal(0, OrdinalSet.Empty(0).Complement().Count);
        Assert.Equal(64, OrdinalSet.All(64).Count);
        Assert.Equal(65, OrdinalSet.All(65).Complement().Complement().Count);
    }

    public static Arbitrary<int[]> Places() =>
        Gen.Elements(2, 9, 60, 300).SelectMany(most => Gen.Choose(0, most).SelectMany(n => Gen.ArrayOf(Gen.Choose(0, Universe - 1), n))).ToArbitrary();

    private static OrdinalSet Of(HashSet<int> places) => OrdinalSet.OfSorted(Universe, [.. places.Order()]);
}
