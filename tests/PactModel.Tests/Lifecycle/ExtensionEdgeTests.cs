using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Extensions agreed about the end of the term, about a notice, or where no term is known.</summary>
public class ExtensionEdgeTests
{
    private static readonly DurationClause s_five = new() { Term = Period.FromYears(5) };

    private static string Spells(AgreementLifecycle life) => string.Join("; ", life.InForce().Select(s => s.ToString()));

    private static string Spells(AgreementLifecycle life, PartyCode party) => string.Join("; ", life.InForce(party).Select(s => s.ToString()));

    [Fact]
    public void InForce_ExtendedInTheYearOfTheEnd_IsAgainAtTheLatestWhenItWasAgreed()
    {
        AgreementLifecycle life = Life([s_five], [.. TwoInForce, new Extended { Dated = PartialDate.Parse("2005"), By = Period.FromYears(5) }]);
        Assert.Equal("since 2000-03-31, first day out: not known, not before 2005-03-31; since 2005-03-31..2005-12-31, first day out: 2010-03-31", Spells(life));
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2005, 3, 30)).State);
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], life.StatusOn(D(2005, 6, 1)).Possible);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2006)).State);
        Assert.Equal("Extended, perhaps after its end: in force again between 2005-03-31 and 2005-12-31 at the latest.", life.InForce()[^1].Since.Reasons[0].Text);
    }

    [Fact]
    public void InForce_ExtendedAfterTheEnd_LeavesAGap()
    {
        AgreementLifecycle life = Life([s_five], [.. TwoInForce, new Extended { Dated = PartialDate.Parse("2006-02"), By = Period.FromYears(6) }]);
        Assert.Equal("since 2000-03-31, first day out: 2005-03-31; since 2006-02-01..2006-02-28, first day out: 2011-03-31", Spells(life));
        Assert.Equal("Extended after its end, in force again between 2006-02-01 and 2006-02-28.", life.InForce()[^1].Since.Reasons[0].Text);
    }

    [Fact]
    public void InForce_ExtensionWhereNoTermIsKnown_LeavesNoGap()
    {
        Assert.Single(Life([], [.. TwoInForce, new Extended { By = Period.FromYears(5) }]).InForce());
        Assert.Single(Life([s_five], SignedByTwo, new Extended { Dated = D(2010), By = Period.FromYears(3) }).InForce());
    }

    [Fact]
    public void InForce_ExtendedByAllAfterTheEnd_BringsBackThoseThatHadLeftAClosedList()
    {
        AgreementEvent[] events = [Signed(D(2000, 1, 4), Mar, Rwa, Eth), InForce(D(2000, 3, 31)), Notice(Mar, D(2001)), new DeclaredNotToBecomeParty { Parties = [P("KEN")], Dated = D(1999) }];
        Extended late = new() { Dated = D(2006), By = Period.FromYears(5) };
        LifecycleFacts facts = Facts([s_five, SixMonths], [.. events, late]);
        Assert.Equal("since 2000-03-31, first day out: 2001-07-01; since 2006-01-01, first day out: 2010-03-31", Spells(new AgreementLifecycle(facts with { IsClosed = true }), Mar));
        Assert.Equal("since 2000-03-31, first day out: 2001-07-01", Spells(new AgreementLifecycle(facts), Mar));
        Assert.Empty(new AgreementLifecycle(facts with { IsClosed = true }).InForce(P("KEN")));
    }

    [Fact]
    public void Until_ExtensionAgreedOnTheDayOfANoticeOfNonRenewal_CountsOnce()
    {
        AgreementEvent[] events = [.. TwoInForce, Notice(Mar, D(2004), NoticeKind.NonRenewal)];
        AgreementLifecycle On(params Extended[] extensions) => Life([s_five with { Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) }], [.. events, .. extensions]);
        Extended two = new() { Dated = D(2004), By = Period.FromYears(2) };
        Assert.Equal("2007-03-31", On(two).InForce(Mar)[0].Until.ToString());

        // One agreed after the notice is named among the reasons, and one without limit is told.
        DateAnswer later = On(two with { Dated = D(2004, 2, 1) }).InForce(Mar)[0].Until;
        Assert.Equal("2007-03-31", later.ToString());
        Assert.Contains(later.Reasons, r => r.Events.Any(e => e is NoticeGiven) && r.Events.Any(e => e is Extended));
        Assert.Contains(On(two with { Dated = D(2004, 2, 1), By = null, IsIndefinite = true }).Findings, f => f.Message.Contains("extended without limit", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_RenewalStoppedAfterTheLastDayOfTheCalendar_SayNothingOfAnExtension()
    {
        DurationClause five = s_five with { Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) };
        AgreementLifecycle life = Life([five], [.. TwoInForce, Notice(Mar, D(9999), NoticeKind.NonRenewal)]);
        Assert.DoesNotContain(life.Findings, f => f.Message.Contains("extended", StringComparison.Ordinal));
        Assert.Equal("none", life.InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void InForce_RecordedAfterTheTermWasOver_IsBelieved()
    {
        AgreementLifecycle life = Life([new DurationClause { Until = LastDay(1999, 12, 31) }], TwoInForce);
        Assert.Equal("since 2000-03-31, first day out: none", Spells(life));
        Assert.Equal("Its term was over before it entered into force, and no other end is recorded.", life.InForce()[0].Until.Reasons[^1].Text);
        AgreementLifecycle forTwo = Life([new DurationClause { Until = LastDay(1999, 12, 31) }], SignedByTwo, InForce(D(2000, 3, 31), Mar), InForce(D(2000, 3, 31), Rwa));
        Assert.Equal("since 2000-03-31, first day out: none", Spells(forTwo));
    }

    /// <summary>Notice of non-renewal leads out at the end of a term, and the clock that stood still puts that off into the next one, which is not the party's own.</summary>
    [Fact]
    public void Until_StoppedClock_IsPutOffByAnExtensionOfTheTermThatTheNoticeStopped()
    {
        DurationClause yearly = new() { Term = Period.FromYears(1), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), Notice = Delay.OfMonths(3) };
        NoticeGiven notice = new() { Kind = NoticeKind.NonRenewal, Parties = [Mar], Received = D(2000, 12, 1) };
        NoticeSuspended suspended = new() { Parties = [Mar], Received = D(2001, 2, 1), Clock = NoticeClock.Stopped };
        NoticeResumed resumed = new() { Parties = [Mar], Received = D(2001, 8, 1) };
        string Left(PartialDate agreed) => Life([yearly], [.. ThreeInForce, notice, suspended, resumed, new Extended { Dated = agreed, By = Period.FromYears(1) }]).InForce(Mar)[0].Until.ToString();
        Assert.Equal("2001-09-28", Left(D(2001, 9, 1)));
        Assert.Equal("2002-09-28", Left(D(2001, 3, 1)));
    }
}
