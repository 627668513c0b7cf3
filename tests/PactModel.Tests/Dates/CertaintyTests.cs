namespace PactModel.Tests.Dates;

public sealed class CertaintyTests
{
    private static readonly Certainty[] s_all = Enum.GetValues<Certainty>();

    [Fact]
    public void AndOrNot_OnFacts_AreThoseOfTwoValuedLogic()
    {
        foreach (bool a in new[] { false, true })
        {
            Assert.Equal((!a).ToCertainty(), a.ToCertainty().Not());
            foreach (bool b in new[] { false, true })
            {
                Assert.Equal((a && b).ToCertainty(), a.ToCertainty().And(b.ToCertainty()));
                Assert.Equal((a || b).ToCertainty(), a.ToCertainty().Or(b.ToCertainty()));
            }
        }
    }

    [Fact]
    public void AndOrNot_WithPossibly_FollowKleene()
    {
        Assert.Equal(Certainty.Possibly, Certainty.Possibly.Not());
        Assert.Equal(Certainty.CertainlyNot, Certainty.Possibly.And(Certainty.CertainlyNot));
        Assert.Equal(Certainty.Possibly, Certainty.Possibly.And(Certainty.Certainly));
        Assert.Equal(Certainty.Certainly, Certainty.Possibly.Or(Certainty.Certainly));
        Assert.Equal(Certainty.Possibly, Certainty.Possibly.Or(Certainty.CertainlyNot));
    }

    [Fact]
    public void AndOrNot_ObeyTheLawsOfLattices()
    {
        foreach (Certainty a in s_all)
        {
            Assert.Equal(a, a.Not().Not());
            Assert.Equal(a, a.And(a));
            Assert.Equal(a != Certainty.CertainlyNot, a.CanBe());
            foreach (Certainty b in s_all)
            {
                Assert.Equal(a.And(b).Not(), a.Not().Or(b.Not()));
                Assert.Equal(a.And(b), b.And(a));
                Assert.Equal(a, a.Or(a.And(b)));
                foreach (Certainty c in s_all)
                    Assert.Equal(a.And(b.Or(c)), a.And(b).Or(a.And(c)));
            }
        }
    }
}
