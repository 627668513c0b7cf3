using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Terms of which the start is known in part only, and periods that lead out of the calendar.</summary>
public class TermInPartTests
{
    private static readonly DurationClause s_five = new() { Term = Period.FromYears(5), From = PartialDate.Parse("2000-03") };

    private static readonly DurationClause s_tacit = s_five with { Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), Notice = Delay.OfDays(90) };

    private static NoticeGiven Objection(string received) => Notice(Mar, PartialDate.Parse(received), NoticeKind.NonRenewal);

    private static DateAnswer Left(DurationClause clause, NoticeGiven notice) => Life([clause], [.. ThreeInForce, notice]).InForce(Mar)[0].Until;

    private static string Until(DurationClause clause, params IEnumerable<AgreementEvent> more) => Life([clause], [.. ThreeInForce, .. more]).InForce()[^1].Until.ToString();

    /// <summary>The first term ends on a day of March 2005; a notice must have run out before it.</summary>
    [Theory]
    [InlineData("2004-06-01", "2005-03-01..2005-03-31")]
    [InlineData("2004-11-30", "2005-03-01..2005-03-31")]
    [InlineData("2004-12-10", "2005-03-11..2006-03-31")]
    [InlineData("2004-12-30", "2005-03-31..2006-03-31")]
    [InlineData("2004-12-31", "2006-03-01..2006-03-31")]
    [InlineData("2005-06", "2006-03-01..2006-03-31")]
    [InlineData("2004", "2005-03-01..2006-03-31")]
    [InlineData("2004-06-01?", "2005-03-01..2005-03-31?")]
    public void Until_NoticeOfNonRenewal_IsWithinTheFirstTermEndThatItCanStop(string received, string until) => Assert.Equal(until, Left(s_tacit, Objection(received)).ToString());

    [Fact]
    public void Until_NoticeAfterTheLastRenewal_IsTheLastEnd()
    {
        DateAnswer left = Left(s_tacit with { MaximumRenewals = 1 }, Objection("2007-01-01"));
        Assert.Equal(("2006-03-01..2006-03-31", "leaving.not-renewed"), (left.ToString(), left.Reasons[0].Rule));
        left = Left(s_tacit with { From = D(2000, 3, 31), MaximumRenewals = 1 }, Objection("2007-01-01"));
        Assert.Equal(("2006-03-31", "leaving.not-renewed"), (left.ToString(), left.Reasons[0].Rule));

        // Of a notice whose receipt nobody recorded, not even that it came in time is known.
        left = Left(s_tacit with { From = D(2000, 3, 31), MaximumRenewals = 1 }, Objection("2004-06-01") with { Received = null, Dated = D(2004, 6, 1) });
        Assert.Equal(("2005-03-31..2006-03-31", "MAR stopped the renewal: out on a day that is not known, not before 2005-03-31."), (left.ToString(), left.Reasons.First(r => r.Events.Count > 0).Text));
    }

    [Fact]
    public void Until_StartInDoubtOrNotKnown_IsNoBetterKnownThanTheStart()
    {
        Assert.Equal("2005-03-15?", Left(s_tacit with { From = PartialDate.Parse("2000-03-15?") }, Objection("2004-06-01")).ToString());
        Assert.Equal("not known, not before 2007-03-01", Left(s_tacit, Objection("2006-01-01") with { Received = null, Dated = D(2006) }).ToString());

        // In force on a day that nobody recorded, after the signature of 2000-01-04.
        string NotKnown(string received) => Life([s_tacit with { From = null }], [SignedByTwo, Objection(received)]).InForce(Mar)[0].Until.ToString();
        Assert.Equal("not known, not before 2005-01-04", NotKnown("2004-06-01"));
        Assert.Equal("not known, not before 2006-04-02", NotKnown("2006-01-01"));
    }

    [Fact]
    public void Until_NotRenewedAnyway_IsTheEndWheneverNoticeCame()
    {
        DateAnswer left = Left(s_five with { From = D(2000, 3, 31) }, Objection("2006?"));
        Assert.Equal(("2005-03-31", "leaving.not-renewed"), (left.ToString(), left.Reasons[0].Rule));
    }

    [Fact]
    public void Until_ExtendedByMonths_KeepsTheRuleOfTheClauseForMonthEnds()
    {
        DurationClause clause = new() { Until = FirstOut(2005, 1, 31) };
        Extended month = new() { Dated = D(2005, 1, 10), By = Period.FromMonths(1) };
        Assert.Equal("2005-02-28", Until(clause, month));
        Assert.Equal("2005-03-01", Until(clause with { MonthEnd = MonthEndRule.Roll }, month));
        Assert.Equal("2004-02-15", Until(new() { Until = LastDay(2003, 12, 31), Renewal = RenewalKind.Tacit, RenewalPeriod = new PeriodBuilder { Weeks = 2, Days = 1 }.Build(), MaximumRenewals = 3 }));
    }

    public static TheoryData<Period> Longest => [Period.FromYears(int.MaxValue), Period.FromMonths(int.MaxValue), Period.FromWeeks(int.MaxValue), Period.FromDays(int.MaxValue), Period.FromYears(20_000)];

    [Theory]
    [MemberData(nameof(Longest))]
    public void Until_PeriodLongerThanTheCalendar_IsNoDay(Period longest)
    {
        DurationClause years = s_tacit with { From = D(2000, 3, 31) };
        Assert.Equal("none", Until(s_five with { Term = longest }));
        Assert.Equal("none", Until(years with { RenewalPeriod = longest, MaximumRenewals = int.MaxValue }));
        Assert.Equal("none", Until(years with { Term = null, Until = LastDay(2005, 3, 30), RenewalPeriod = longest, MaximumRenewals = int.MaxValue }));
        Assert.Equal("none", Until(s_five, new Extended { Dated = D(2004), By = longest }));
        Assert.Equal(D(2005, 3, 31), Life([years with { RenewalPeriod = longest }], ThreeInForce).LastSafeDayToStopRenewal(D(2001)).FirstDayOut);
    }

    [Fact]
    public void TimelineOf_NoticeThatCannotRunOut_StopsNothing()
    {
        AgreementLifecycle life = Life([s_tacit with { Notice = Delay.OfYears(9000), MaximumRenewals = 20 }], [.. ThreeInForce, Objection("2004-06-01")]);
        Assert.Equal(PartyState.Party, life.StatusOn(D(2004, 7, 1), Mar).State);
    }

    /// <summary>Term ends are looked up, not counted one by one: after 2,556,757 renewals, too.</summary>
    [Fact]
    public void LastSafeDayToStopRenewal_AfterMillionsOfRenewals_IsFound()
    {
        DurationClause daily = new() { Term = Period.FromDays(1), From = D(2000, 1, 1), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromDays(1), Notice = Delay.OfDays(10) };
        AgreementLifecycle life = Life([daily], ThreeInForce);
        Assert.Equal((D(9000, 3, 1), D(9000, 3, 12)), (life.LastSafeDayToStopRenewal(D(9000, 3, 1)).Receive, life.LastSafeDayToStopRenewal(D(9000, 3, 1)).FirstDayOut));
        Assert.Equal(2, life.DeadlinesBetween(D(9000, 3, 1), D(9000, 3, 1)).Count);
        Assert.Equal(D(9000, 3, 12), Life([daily], [.. ThreeInForce, Objection("9000-03-01")]).InForce(Mar)[0].Until.Day);
        Assert.Equal("none", Life([daily], [.. ThreeInForce, Objection("9999-12-25")]).InForce(Mar)[0].Until.ToString());
    }
}
