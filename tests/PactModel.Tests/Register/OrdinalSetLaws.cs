using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Registers;

/// <summary>Sets of places, sparse or dense, are sets.</summary>
public sealed class OrdinalSetLaws
{
    [Law(Arbitrary = [typeof(OrdinalSetLaws)], MaxTest = 500)]
    public void Operations_AnyTwoSets_AreThoseOfSets(TwoSets given)
    {
        int universe = given.Universe;
        HashSet<int> a = [.. given.One], b = [.. given.Other];
        OrdinalSet x = Of(universe, a), y = Of(universe, b), both = x.And(y);
        Assert.Equal(a.Intersect(b).Order(), both.Walk());
        Assert.Equal(a.Except(b).Order(), x.Minus(y).Walk());
        Assert.Equal(a.Union(b).Order(), OrdinalSet.Union(universe, [x, y]).Walk());
        Assert.Equal(Enumerable.Range(0, universe).Except(a), x.Complement().Walk());
        Assert.Equal(a.Count, x.Count);
        Assert.Equal(a.Intersect(b).Count(), both.Count);
        Assert.All(Enumerable.Range(0, universe), place => Assert.Equal(a.Contains(place), x.Contains(place)));
        Assert.Equal(a.Order(), OrdinalSet.OfBits(universe, x.ToBits()).Walk());
        Assert.All([x, y, both, x.Minus(y), x.Complement(), OrdinalSet.Union(universe, [x, y])], set => Assert.True(!set.IsDense || set.Count > universe / 32));
        Assert.Equal(a.Count > universe / 32, x.IsDense);
    }

    [Fact]
    public void Empty_OfNothing_IsAllOfNothing()
    {
        Assert.Equal(0, OrdinalSet.All(0).Count);
        Assert.Equal(0, OrdinalSet.Empty(0).Complement().Count);
        Assert.Equal(64, OrdinalSet.All(64).Count);
        Assert.Equal(65, OrdinalSet.All(65).Complement().Complement().Count);
    }

    /// <summary>Sets of a small universe, where most are dense, and of a large one, where long lists are gone through in steps; many of both share numbers.</summary>
    public static Arbitrary<TwoSets> Sets() => (
        from universe in Gen.Elements(300, 4000)
        from last in Gen.Elements(universe, universe / 20, 10)
        from one in Places(last)
        from other in Places(last)
        select new TwoSets(universe, [.. one], [.. other])).ToArbitrary();

    private static Gen<int[]> Places(int last) =>
        from most in Gen.Elements(2, 9, 60, 125, 300)
        from count in Gen.Choose(0, most)
        from places in Gen.ArrayOf(Gen.Choose(0, last - 1), count)
        select places;

    private static OrdinalSet Of(int universe, HashSet<int> places) => OrdinalSet.OfSorted(universe, [.. places.Order()]);

    /// <summary>Two sets of numbers below another.</summary>
    public sealed record TwoSets(int Universe, EquatableList<int> One, EquatableList<int> Other);
}
