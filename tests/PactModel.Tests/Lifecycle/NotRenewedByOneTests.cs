using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>A renewal that one party's notice stops for all. The first term is over on 2005-03-31.</summary>
public class NotRenewedByOneTests
{
    private static readonly DurationClause s_forAll = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6), EndsForAll = true, Article = "art 11" };

    private static readonly NoticeGiven s_notice = Notice(Mar, D(2004, 6, 15), NoticeKind.NonRenewal);

    private static AgreementLifecycle Three(FinalClause clause, params AgreementEvent[] more) => Life([clause], [.. ThreeInForce, .. more]);

    [Fact]
    public void NonRenewal_OfOneOfThree_EndsItForAllWhereTheTextSaysSo()
    {
        AgreementLifecycle life = Three(s_forAll, s_notice);
        Assert.Equal("since 2000-03-31, first day out: 2005-03-31", Assert.Single(life.InForce()).ToString());
        Assert.Equal(EndGround.Expiry, life.InForce()[0].Ground);
        Assert.Equal((AgreementState.InForce, AgreementState.Ended), (life.StatusOn(D(2005, 3, 30)).State, life.StatusOn(D(2005, 3, 31)).State));
        Assert.Equal(PartyState.FormerParty, life.StatusOn(D(2006), Eth).State);
        Reason reason = life.InForce()[0].Until.Reasons[0];
        Assert.Equal("end.left-by-one", reason.Rule);
        Assert.Equal("The leaving of MAR ends it for all: first day out on 2005-03-31. MAR stopped the renewal: out on 2005-03-31. (art 11; as in VCLT 54(a))", reason.ToString());
        Assert.Equal("notice.stopped", life.LastSafeDayToStopRenewal(D(2004, 7, 1)).Reasons[0].Rule);

        AgreementLifecycle goesOn = Three(s_forAll with { EndsForAll = false }, s_notice);
        Assert.Equal((AgreementState.InForce, PartyState.FormerParty), (goesOn.StatusOn(D(2006)).State, goesOn.StatusOn(D(2006), Mar).State));
    }

    [Fact]
    public void NonRenewal_RevokedOrRecorded_IsAsThat()
    {
        Assert.Equal(AgreementState.InForce, Three(s_forAll, s_notice, new NoticeRevoked { Parties = [Mar], Received = D(2005) }).StatusOn(D(2006)).State);
        Assert.Equal("2005-04-10", Three(s_forAll, s_notice with { Effective = D(2005, 4, 10) }).InForce()[0].Until.ToString());
    }

    [Fact]
    public void Extension_ForSomeOnly_DoesNotEndItForAll()
    {
        Extended some = new() { Dated = D(2004), Until = LastDay(2009, 12, 31), Parties = [Mar, Rwa] };
        DurationClause once = s_forAll with { MaximumRenewals = 1 };
        AgreementLifecycle life = Three(once, some);
        Assert.Equal((AgreementState.InForce, PartyState.FormerParty), (life.StatusOn(D(2011)).State, life.StatusOn(D(2011), Eth).State));
    }

    [Fact]
    public void NonRenewal_OfOneAfterWhichTheOthersExtendIt_EndsItForThatOneAlone()
    {
        Extended others = new() { Dated = D(2005, 1, 1), Until = LastDay(2009, 12, 31), Parties = [Rwa, Eth] };
        AgreementLifecycle life = Three(s_forAll, s_notice, others);
        Assert.Equal((AgreementState.InForce, PartyState.FormerParty, PartyState.Party), (life.StatusOn(D(2006)).State, life.StatusOn(D(2006), Mar).State, life.StatusOn(D(2006), Rwa).State));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], Three(s_forAll, s_notice, others with { Dated = PartialDate.Parse("2005") }).StatusOn(D(2006)).Possible);
    }

    [Fact]
    public void Withdrawal_BesideARenewalThatEndsForAll_IsOfOneAlone()
    {
        AgreementLifecycle life = Life([s_forAll, SixMonths], [.. ThreeInForce, Notice(Mar, D(2001))]);
        Assert.Equal((AgreementState.InForce, PartyState.FormerParty), (life.StatusOn(D(2002)).State, life.StatusOn(D(2002), Mar).State));
    }

    [Fact]
    public void InForce_AgainAfterOneEndedItForAll_IsForThatOneToo()
    {
        foreach (AgreementLifecycle life in (AgreementLifecycle[])[Three(s_forAll, s_notice, InForce(D(2007))), Life([SixMonths with { EndsForAll = true }], [.. ThreeInForce, Notice(Mar, D(2004)), InForce(D(2007))])])
        {
            Assert.Equal([AgreementState.Ended, AgreementState.InForce], new[] { D(2006), D(2007) }.Select(day => life.StatusOn(day).State));
            Assert.Equal("ETH, MAR, RWA", life.PartiesOn(D(2008)).ToString());
        }
    }

    [Fact]
    public void Describe_EndsForAll_SaysSo()
    {
        Assert.Equal(
            "It lasts for 5 years from its entry into force and is tacitly renewed for 5 years at a time unless a party gives notice, which must have run out while it is still in force; it takes effect 6 months after its receipt; that ends the agreement for all.",
            s_forAll.Describe());
        Assert.EndsWith("unless a party objects in time; that ends the agreement for all.", (s_forAll with { Notice = null }).Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EndsForAllWithoutTacitRenewal_IsAWarning()
    {
        Finding finding = Assert.Single(Three(s_forAll with { Renewal = RenewalKind.ByAgreement, Notice = null }).Findings);
        Assert.Equal(("/clauses/0/endsForAll", LifecycleFindings.DurationUnclear, FindingSeverity.Warning), (finding.Path.ToString(), finding.Code, finding.Severity));
    }
}
