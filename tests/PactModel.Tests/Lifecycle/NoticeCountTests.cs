using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>How the days of a notice are counted where its clock changes, the anchor is doubted, or it names a day.</summary>
public class NoticeCountTests
{
    private static readonly NoticeGiven s_notice = Notice(Mar, D(2020, 2, 11));

    private static NoticeSuspended Suspended(PartialDate day, NoticeClock clock) => new() { Parties = [Mar], Received = day, Clock = clock };

    private static NoticeResumed Resumed(PartialDate day) => new() { Parties = [Mar], Received = day };

    private static AgreementLifecycle Left(params AgreementEvent[] after) => Life([new WithdrawalClause { Notice = Delay.OfDays(180) }], [.. ThreeInForce, s_notice, .. after]);

    private static string Until(params AgreementEvent[] after) => Left(after).InForce(Mar)[0].Until.ToString();

    [Fact]
    public void Until_ClockStoppedWhileSuspended_CountsTheDaysLeftByThen()
    {
        Assert.Equal("2020-08-09", Until());
        Assert.Equal("2021-01-30", Until(Suspended(D(2020, 6, 1), NoticeClock.RunsOn), Suspended(D(2020, 7, 11), NoticeClock.Stopped), Resumed(D(2021))));
        Assert.Equal("2021-01-30", Until(Suspended(D(2020, 7, 11), NoticeClock.Stopped), Resumed(D(2021))));
    }

    [Fact]
    public void Until_ResumedOnTheLastDayOfTheCalendar_IsNotKnown() =>
        Assert.Equal("not known, not before 9999-12-31", Life([], [.. ThreeInForce, s_notice, Suspended(D(2020, 6, 1), NoticeClock.Stopped), Resumed(D(9999, 12, 31))]).InForce(Mar)[0].Until.ToString());

    [Fact]
    public void Findings_EventsAfterTheRevocation_AreTold()
    {
        NoticeRevoked revoked = new() { Parties = [Mar], Received = D(2020, 5, 1) };
        Finding found = Assert.Single(Left(revoked, Suspended(D(2020, 6, 1), NoticeClock.Stopped)).Findings);
        Assert.Equal((LifecycleFindings.NoticeMissing, FindingSeverity.Warning), (found.Code, found.Severity));
        Assert.Empty(Left(revoked).Findings);
    }

    [Theory]
    [InlineData("2000-03-31", "2003-01-01", "2005-03-31")]
    [InlineData("2000-03-31?", "2003-01-01", "2005-03-31?")]
    [InlineData("2000-03-31", "2003-01-01?", "2005-03-31?")]
    [InlineData("2000-03-31", "2004-12-01", "2010-03-31")]
    public void Until_OnlyAtTheEndsOfAStay_IsDoubtedWhereOneOfItsDaysIs(string entered, string received, string expected)
    {
        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(5), StayEvery = Period.FromYears(5), StayBars = StayBars.Effect };
        AgreementLifecycle life = Life([stay], Signed(D(2000, 1, 4), Mar, Rwa, Eth), InForce(PartialDate.Parse(entered)), Notice(Mar, PartialDate.Parse(received)));
        Assert.Equal(expected, life.InForce(Mar)[0].Until.ToString());
    }

    [Theory]
    [InlineData("2020-08-09", "; the notice names 2020-08-09.")]
    [InlineData("2020-09-01", "; the notice names 2020-09-01: out on 2020-09-01.")]
    public void Until_NoticeThatNamesADay_SaysWhereThatMovesTheEnd(string named, string ending)
    {
        AgreementLifecycle life = Life([new WithdrawalClause { Notice = Delay.OfDays(180) }], [.. ThreeInForce, s_notice with { Named = PartialDate.Parse(named) }]);
        DateAnswer until = life.InForce(Mar)[0].Until;
        Assert.Equal(named, until.ToString());
        Assert.EndsWith(ending, until.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_NoticeWithoutAClause_HadTakenEffectByTheNextConsent()
    {
        AgreementLifecycle life = Life([new LateJoinerClause()], [.. ThreeInForce, s_notice, Deposit(Mar, D(2025), ConsentKind.Accession)]);
        DateAnswer until = life.InForce(Mar)[0].Until;
        Assert.Equal("2020-02-11..2025-01-01", until.ToString());
        Assert.EndsWith("; it had by the time MAR consented again, on 2025-01-01.", until.Reasons[0].Text, StringComparison.Ordinal);
    }
}
