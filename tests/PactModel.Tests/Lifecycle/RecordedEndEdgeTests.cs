using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Ends on record, and which notice each answers to.</summary>
public class RecordedEndEdgeTests
{
    private static readonly NoticeGiven s_notice = Notice(Mar, D(2005));

    private static readonly NoticeRevoked s_revoked = new() { Parties = [Mar], Received = D(2005, 3, 1) };

    private static string Of(PartyCode party, params AgreementEvent[] events) =>
        string.Join("; ", Life([SixMonths, new LateJoinerClause()], [.. ThreeInForce, .. events]).InForce(party).Select(s => s.ToString()));

    private static Terminated Out(PartyCode party, PartialDate? day) => new() { Parties = [party], Effective = day };

    [Fact]
    public void InForce_AgainOnTheDayOnWhichOneOfTwoWasOut_IsSoForBoth()
    {
        AgreementLifecycle life = Life([SixMonths], [.. TwoInForce, Notice(Mar, D(2009, 7, 1)), InForce(D(2010))]);
        Assert.Equal("since 2000-03-31, first day out: 2010-01-01; since 2010-01-01, first day out: not known", string.Join("; ", life.InForce().Select(s => s.ToString())));
        Assert.Equal("since 2000-03-31, first day out: 2010-01-01; since 2010-01-01, first day out: not known", string.Join("; ", life.InForce(Mar).Select(s => s.ToString())));
    }

    [Fact]
    public void InForce_AgainForTheTwoOfAClosedList_LeavesOutWhoDeclaredNotToBecomeAParty()
    {
        AgreementEvent[] events = [.. TwoInForce, new DeclaredNotToBecomeParty { Parties = [Eth], Dated = D(1999) }, Notice(Mar, D(2009, 7, 1)), InForce(D(2010))];
        AgreementLifecycle life = new(Facts([SixMonths], events) with { IsClosed = true });
        Assert.Equal("MAR, RWA", life.PartiesOn(D(2011)).ToString());
        Assert.Empty(life.InForce(Eth));
    }

    [Fact]
    public void StatusOn_EndWithoutADayAfterARevokedNotice_IsPerhapsOver()
    {
        AgreementLifecycle life = Life([SixMonths], [.. ThreeInForce, s_notice, s_revoked, Out(Mar, null)]);
        Assert.Equal([PartyState.Party, PartyState.FormerParty], life.StatusOn(D(2010), Mar).Possible);
    }

    [Fact]
    public void Until_EndAfterARevokedNotice_IsAnEndOfItsOwn()
    {
        Assert.Equal("since 2000-03-31, first day out: 2005-08-01", Of(Mar, s_notice, s_revoked, Out(Mar, D(2005, 8, 1))));
        Assert.Equal("since 2000-03-31, first day out: 2005-08-01", Of(Mar, s_notice, Notice(Eth, D(2005, 2, 1)), s_revoked, Out(Mar, D(2005, 8, 1))));
        Assert.Equal("since 2000-03-31, first day out: 2005-08-01", Of(Mar, s_notice, s_revoked with { Received = D(2005) }, Out(Mar, D(2005, 8, 1))));
    }

    [Fact]
    public void Until_TheFirstOfTwoNoticesRevoked_IsThatOfTheSecond()
    {
        NoticeGiven first = s_notice with { Id = EventId.Parse("first") }, second = Notice(Mar, D(2005, 2, 1)) with { Id = EventId.Parse("second") };
        Assert.Equal("since 2000-03-31, first day out: 2005-08-05", Of(Mar, first, second, s_revoked with { Notice = EventId.Parse("first") }, Out(Mar, D(2005, 8, 5))));
    }

    [Fact]
    public void InForce_ConsentWhileTheNoticeRuns_TakesEffectWhenThePartyIsRecordedToBeOut()
    {
        Assert.Equal("since 2000-03-31, first day out: 2005-07-05; since 2005-07-05, first day out: not known", Of(Mar, s_notice, Deposit(Mar, D(2005, 3, 1), ConsentKind.Accession), Out(Mar, D(2005, 7, 5))));
    }

    [Fact]
    public void Until_NoticeLongBeforeTheRecordedEnd_IsThatOfTheLaterNotice()
    {
        Assert.Equal("since 2000-03-31, first day out: 2005-07-01", Of(Mar, s_notice, Notice(Mar, D(2010)), Out(Mar, D(2010, 7, 1))));
    }

    [Fact]
    public void Until_EndInTheYearInWhichItMayHaveBegun_IsNotBeforeThat()
    {
        AgreementLifecycle life = Life([], Signed(D(2001, 6, 1), Mar, Rwa, Eth), Out(Mar, PartialDate.Parse("2001")));
        Assert.Equal("2001-06-01..2001-12-31", life.InForce(Mar)[0].Until.ToString());
        AgreementLifecycle known = Life([], Signed(D(2001, 6, 1), Mar, Rwa, Eth), InForce(D(2001, 6, 1)), Out(Mar, PartialDate.Parse("2001")));
        Assert.Equal("2001-06-02..2001-12-31", known.InForce(Mar)[0].Until.ToString());
    }
}
