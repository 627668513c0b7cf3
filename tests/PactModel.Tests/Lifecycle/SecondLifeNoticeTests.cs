using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Notices in a second time in force, which another entry into force on record began.</summary>
public class SecondLifeNoticeTests
{
    private static readonly DurationClause s_twoYears = new() { Term = Period.FromYears(2), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(3) };

    private static readonly AgreementEvent[] s_again = [SignedByTwo, InForce(D(2000, 3, 1)), Notice(Mar, D(2002, 5, 1), NoticeKind.Denunciation), InForce(D(2005, 6, 15))];

    private static string[] Spells(IEnumerable<FinalClause> clauses, params AgreementEvent[] events) => [.. Life(clauses, events).InForce().Select(s => s.ToString())];

    [Fact]
    public void InForce_OneThatEndedTheFirstTimeLeavesAgain_EndsTheSecond()
    {
        AgreementLifecycle life = Life([SixMonths], [.. s_again, Notice(Mar, D(2010, 1, 10), NoticeKind.Denunciation)]);
        Assert.Equal(["since 2000-03-01, first day out: 2002-11-01", "since 2005-06-15, first day out: 2010-07-10"], life.InForce().Select(s => s.ToString()), StringComparer.Ordinal);
        Assert.Equal([PartyState.FormerParty], life.StatusOn(D(2004), Mar).Possible);
        Assert.Equal([PartyState.Party], life.StatusOn(D(2005, 6, 15), Mar).Possible);
        Assert.Equal([PartyState.Leaving], life.StatusOn(D(2010, 2, 1), Mar).Possible);
        Assert.Equal([PartyState.FormerParty], life.StatusOn(D(2010, 7, 10), Mar).Possible);
        Assert.Empty(life.Findings);
        Assert.Equal(2, life.InForce(Mar).Count);
    }

    [Fact]
    public void InForce_NoticeBeforeTheSecondTime_IsNotOfThat() => Assert.Equal(
        ["since 2000-03-01, first day out: 2002-11-01", "since 2005-06-15, first day out: not known"],
        Spells([SixMonths], [.. s_again, Notice(Mar, D(2004), NoticeKind.Denunciation)]));

    [Theory]
    [InlineData("RWA")]
    [InlineData("MAR")]
    public void InForce_RenewalStoppedInTheSecondTime_CountsFromItsBeginning(string party) => Assert.Equal(
        ["since 2000-03-01, first day out: 2002-11-01", "since 2005-06-15, first day out: 2011-06-15"],
        Spells([s_twoYears, SixMonths], [.. s_again, Notice(P(party), D(2010, 1, 10), NoticeKind.NonRenewal)]));

    [Fact]
    public void InForce_RenewalStoppedAfterARecordedEnd_CountsFromTheSecondBeginning()
    {
        AgreementEvent[] events = [SignedByTwo, InForce(D(2000, 3, 1)), new Terminated { Effective = D(2003), Ground = EndGround.Consent }, InForce(D(2005, 6, 15))];
        NoticeGiven notice = Notice(Rwa, D(2010, 1, 10), NoticeKind.NonRenewal);
        Assert.Equal("since 2005-06-15, first day out: 2011-06-15", Spells([s_twoYears], [.. events, notice])[1]);

        // Extensions of the first time are of that.
        Assert.Equal("since 2005-06-15, first day out: 2011-06-15", Spells([s_twoYears], [.. events, notice, new Extended { Dated = D(2001), By = Period.FromMonths(7) }])[1]);
        Assert.Equal("since 2005-06-15, first day out: 2010-12-15", Spells([s_twoYears], [.. events, notice, new Extended { Dated = D(2006), By = Period.FromMonths(18) }])[1]);

        // A record that nothing can have come before begins no other time; a term from a fixed day runs on.
        Assert.Equal("since 2000-03-01, first day out: 2012-03-01", Assert.Single(Spells([s_twoYears], SignedByTwo, events[1], events[3], notice)));
        Assert.Equal("since 2005-06-15, first day out: 2012-01-01", Spells([s_twoYears with { From = D(2000) }], [.. events, notice])[1]);
    }

    [Fact]
    public void InForce_TermThatRanOutBeforeTheSecondTime_CountsFromTheSecondBeginning()
    {
        DurationClause once = s_twoYears with { MaximumRenewals = 1 };
        Assert.Equal(
            ["since 2000-03-01, first day out: 2004-03-01", "since 2005-06-15, first day out: 2007-06-15"],
            Spells([once], SignedByTwo, InForce(D(2000, 3, 1)), InForce(D(2005, 6, 15)), Notice(Mar, D(2006), NoticeKind.NonRenewal)));
    }
}
