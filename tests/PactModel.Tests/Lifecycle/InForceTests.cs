using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>In force or not, for whom: the questions that are answered by yes, perhaps or no. The agreement is in force since 2000-03-31.</summary>
public class InForceTests
{
    [Fact]
    public void IsInForceOn_Day_IsByTheStateOfTheAgreement()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, new Suspended { Dated = D(2002), Until = FirstOut(2003, 1, 1) }, new Terminated { Dated = PartialDate.Parse("2005") }]);
        Assert.Equal(
            [Certainty.CertainlyNot, Certainty.Certainly, Certainty.CertainlyNot, Certainty.Certainly, Certainty.Possibly, Certainty.CertainlyNot],
            new[] { D(2000, 3, 30), D(2000, 3, 31), D(2002), D(2003), D(2005, 6, 1), D(2005, 12, 31) }.Select(life.IsInForceOn));
    }

    [Fact]
    public void IsInForceFor_WhileNoticeRuns_StillIs()
    {
        AgreementLifecycle life = Life([SixMonths], [.. ThreeInForce, Notice(Mar, D(2001)), new Suspended { Parties = [Rwa], Dated = D(2001), Until = FirstOut(2001, 3, 1) }]);
        Assert.Equal(PartyState.Leaving, life.StatusOn(D(2001, 6, 30), Mar).State);
        Assert.Equal((Certainty.Certainly, Certainty.CertainlyNot), (life.IsInForceFor(Mar, D(2001, 6, 30)), life.IsInForceFor(Mar, D(2001, 7, 1))));
        Assert.Equal((Certainty.CertainlyNot, Certainty.Certainly), (life.IsInForceFor(Rwa, D(2001)), life.IsInForceFor(Rwa, D(2001, 3, 1))));
        Assert.Equal(Certainty.CertainlyNot, life.IsInForceFor(P("FRA"), D(2001)));

        // Whether or not notice runs, it is in force; of a revocation whose day is not known that is all that can be said.
        AgreementLifecycle either = Life([SixMonths], [.. ThreeInForce, Notice(Mar, PartialDate.Parse("2001"))]);
        Assert.Equal([PartyState.Party, PartyState.Leaving], either.StatusOn(D(2001, 3, 1), Mar).Possible);
        Assert.Equal((Certainty.Certainly, Certainty.Possibly), (either.IsInForceFor(Mar, D(2001, 3, 1)), either.IsInForceFor(Mar, D(2001, 9, 1))));
    }

    [Fact]
    public void IsInForceFor_Contested_IsPossible()
    {
        Contested dispute = new() { Claims = [new Claim { Statement = "a", Events = [new Terminated { Parties = [Mar], Dated = D(2001) }] }, new Claim { Statement = "b" }] };
        AgreementLifecycle life = Life([], [.. ThreeInForce, dispute]);
        Assert.Equal((Certainty.Certainly, Certainty.Possibly), (life.IsInForceFor(Mar, D(2000, 12, 31)), life.IsInForceFor(Mar, D(2001))));
        Assert.Equal("ETH, RWA; possibly MAR", life.PartiesOn(D(2001)).ToString());
    }

    [Fact]
    public void PartiesOn_Day_AreThoseItIsInForceFor()
    {
        AgreementLifecycle life = Life(
            [SixMonths, new LateJoinerClause()],
            [.. ThreeInForce, Deposit(P("FRA"), PartialDate.Parse("2001"), ConsentKind.Accession), Notice(Mar, D(2001))]);
        Assert.Equal("none", life.PartiesOn(D(2000, 3, 30)).ToString());
        Assert.Equal("ETH, MAR, RWA", life.PartiesOn(D(2000, 12, 31)).ToString());
        PartiesInForce parties = life.PartiesOn(D(2001, 6, 30));
        Assert.Equal((D(2001, 6, 30), "ETH, MAR, RWA; possibly FRA"), (parties.Day, parties.ToString()));
        Assert.Equal("ETH, FRA, RWA", life.PartiesOn(D(2001, 12, 31)).ToString());
        Assert.Equal("possibly MAR, RWA", Life([], SignedByTwo).PartiesOn(D(2001)).ToString());
        Assert.Equal(life.PartiesOn(D(2001)), life.PartiesOn(D(2001)));
    }

    [Fact]
    public void IsInForceBetween_Two_IsByTheStateBetweenThem()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, new Suspended { Parties = [Mar], Towards = [Rwa], Dated = D(2001) }]);
        Assert.Equal((Certainty.CertainlyNot, Certainty.Certainly), (life.IsInForceBetween(Rwa, Mar, D(2001)), life.IsInForceBetween(Rwa, Eth, D(2001))));
    }
}
