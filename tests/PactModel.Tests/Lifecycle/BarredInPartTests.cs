using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Notices that can be given on some of the days alone on which they can have been received: each leads out as if it was one of those, or not at all.</summary>
public class BarredInPartTests
{
    private static readonly PartyCode s_usa = P("USA");

    private static string On(AgreementLifecycle life, LocalDate day, PartyCode party) => string.Join(' ', life.StatusOn(day, party).Possible);

    /// <summary>Paris Agreement, article 28: notice at any time from three years after the entry into force (2016-11-04), out after one year.</summary>
    [Fact]
    public void StatusOn_NoticeInAYearInWhichTheStayEnds_LeadsOutAsIfAfterItOrNotAtAll()
    {
        WithdrawalClause clause = new() { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(3), Article = "art. 28" };
        AgreementLifecycle paris = Life([clause, new LateJoinerClause()], InForce(D(2016, 11, 4)), Deposit(s_usa, D(2016, 9, 3)), Deposit(P("FRA"), D(2016, 10, 5)), Deposit(P("DEU"), D(2016, 10, 5)), Notice(s_usa, PartialDate.Parse("2019")));
        Assert.Equal("Party", On(paris, D(2019, 11, 3), s_usa));
        Assert.Equal("Party Leaving", On(paris, D(2019, 11, 4), s_usa));
        Assert.Equal("Party Leaving", On(paris, D(2020, 11, 3), s_usa));
        Assert.Equal("Party Leaving FormerParty", On(paris, D(2020, 11, 4), s_usa));
        Assert.Equal("Party Leaving FormerParty", On(paris, D(2020, 12, 30), s_usa));
        Assert.Equal("Party FormerParty", On(paris, D(2020, 12, 31), s_usa));
        Assert.Equal("Party FormerParty", On(paris, D(2040), s_usa));
        Assert.Contains(
            "USA leaves 1 year after receipt of the notice (between 2019-01-01 and 2019-12-31): out between 2020-11-04 and 2020-12-31, or not at all, if it was given when it could not be.",
            paris.StatusOn(D(2020, 12, 31), s_usa).Reasons.Select(r => r.Text),
            StringComparer.Ordinal);

        // A year that the source doubts may be any.
        AgreementLifecycle doubted = new(paris.Facts with { Events = [.. paris.Facts.Events.Where(e => e is not NoticeGiven), Notice(s_usa, PartialDate.Parse("2019?"))] });
        Assert.Equal("Party Leaving FormerParty", On(doubted, D(2040), s_usa));
    }

    /// <summary>ILO conventions: after ten years, within one year, and so again every ten.</summary>
    [Fact]
    public void StatusOn_NoticeInAYearInWhichAWindowOpens_LeadsOutAsIfWithinItOrNotAtAll()
    {
        PartyCode canada = P("CAN");
        WithdrawalClause clause = new() { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(10), Window = Period.FromYears(1), WindowEvery = Period.FromYears(10), Article = "art. 5" };
        AgreementLifecycle vague = Life([clause], InForce(PartialDate.Parse("1937-05")), InForce(PartialDate.Parse("1937-05"), canada), Notice(canada, D(1978, 5, 19)));
        Assert.Equal("Party Leaving", On(vague, D(1978, 6, 1), canada));
        Assert.Equal("Party FormerParty", On(vague, D(1979, 5, 19), canada));
        AgreementLifecycle year = Life([clause], InForce(D(1937, 5, 30)), InForce(D(1937, 5, 30), canada), Notice(canada, PartialDate.Parse("1977")));
        Assert.Equal("Party", On(year, D(1977, 5, 29), canada));
        Assert.Equal("Party Leaving", On(year, D(1977, 5, 30), canada));
        Assert.Equal("Party Leaving", On(year, D(1978, 5, 29), canada));
        Assert.Equal("Party Leaving FormerParty", On(year, D(1978, 5, 30), canada));
        Assert.Equal("Party FormerParty", On(year, D(1978, 12, 31), canada));
    }

    [Fact]
    public void StatusOn_ExtendedOrResumed_IsOpenAgain()
    {
        WithdrawalClause clause = new() { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(3) };
        AgreementLifecycle With(params AgreementEvent[] more) => Life([clause], [.. ThreeInForce, Notice(Mar, PartialDate.Parse("2003")), .. more]);
        Assert.Equal("Party FormerParty", On(With(), D(2004, 12, 31), Mar));
        Assert.Equal("Party Leaving", On(With(new NoticePeriodExtended { Parties = [Mar], Received = D(2004, 2, 1), Until = FirstOut(2006, 1, 1) }), D(2005), Mar));
        NoticeSuspended held = new() { Parties = [Mar], Dated = D(2004, 2, 1), Clock = NoticeClock.Stopped };
        Assert.Equal("Party Leaving FormerParty", On(With(held, new NoticeResumed { Parties = [Mar], Dated = D(2006, 2, 1) }), D(2006, 2, 2), Mar));
        Assert.Equal("Party", On(With(new NoticeRevoked { Parties = [Mar], Received = D(2004, 2, 1) }), D(2005), Mar));
    }

    [Fact]
    public void Findings_EffectOnRecordOfANoticeThatTheTextBars_SaysThatTheRecordIsUsed()
    {
        WithdrawalClause clause = new() { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(10) };
        AgreementLifecycle life = Life([clause], [.. ThreeInForce, Notice(Mar, D(2009, 1, 15)) with { Effective = D(2010, 1, 15) }]);
        Assert.Equal("FormerParty", On(life, D(2010, 1, 15), Mar));
        Assert.Equal("Notice cannot be given before 2010-03-31: the effect on record is used; correct the clause, if it allows this notice.", Assert.Single(life.Findings, f => f.Code == LifecycleFindings.NoticeBarred).Message);
    }
}
