using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Terms, renewals and extensions, told with every reason. The agreement is in force since 2000-03-31.</summary>
public class TermStoryTests
{
    private static readonly DurationClause s_five = new() { Term = Period.FromYears(5), Article = "art 11" };

    private static readonly DurationClause s_tacit = s_five with { Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), Notice = Delay.OfDays(90) };

    private static string Told(DurationClause? clause, params IEnumerable<AgreementEvent> more) =>
        After(D(2000, 12, 31), Life(clause is null ? [] : [clause], [.. ThreeInForce, .. more]));

    private static string Until(DurationClause clause, params IEnumerable<AgreementEvent> more) => Life([clause], [.. ThreeInForce, .. more]).InForce()[^1].Until.ToString();

    [Fact]
    public void Timeline_FixedTerm_EndsWhenItIsOver()
    {
        Story.Told(
            Told(s_five),
            """
            2005-03-31/.. Ended
              end.term: The term is over: first day out on 2005-03-31. (art 11; as in VCLT 54(a))
            = since 2000-03-31, first day out: 2005-03-31 (Expiry) by entry.recorded; end.term
            """);
        Assert.Equal("2005-03-31", Until(s_five with { Boundary = EndBoundary.FirstDayOut }));
        Assert.Equal("2005-04-01", Until(s_five with { Boundary = EndBoundary.LastDayIn }));
        Assert.Equal("2005-03-31..2005-04-01", Until(s_five with { Boundary = EndBoundary.NotSettled }));
        Assert.Equal("2006-01-01", Until(s_five with { From = PartialDate.Parse("2001-01-01") }));
        Assert.Equal("2004-01-01", Until(s_five with { Term = null, Until = LastDay(2003, 12, 31) }));
        Assert.Equal("2004-01-01", Until(s_five with { Term = null, Until = LastDay(2003, 12, 31), Boundary = EndBoundary.LastDayIn }));
        Assert.Equal("2005-02-28", Until(s_five with { Term = Period.FromMonths(1), From = PartialDate.Parse("2005-01-31") }));
        Assert.Equal("2005-03-01", Until(s_five with { Term = Period.FromMonths(1), From = PartialDate.Parse("2005-01-31"), MonthEnd = MonthEndRule.Roll }));
        Assert.Equal("2005-05-18", Until(s_five with { Term = new PeriodBuilder { Years = 1, Months = 2, Weeks = 2, Days = 3 }.Build(), From = PartialDate.Parse("2004-03-01") }));
    }

    [Fact]
    public void InForce_WithoutAnEnd_SaysWhy()
    {
        Story.Told(
            Of(Life([new DurationClause { Article = "art 11" }], ThreeInForce).InForce()[0].Until),
            """
            none
              end.none: It is of unlimited duration, and no end is recorded. (art 11)
            """);
        Story.Told(
            Of(Life([s_tacit], ThreeInForce).InForce()[0].Until),
            """
            none
              end.none: It is tacitly renewed, and nothing on record stops that. (art 11)
            """);
        Story.Told(
            Of(Life([], ThreeInForce).InForce()[0].Until),
            """
            not known
              end.not-known: No end is recorded, and no clause about the duration has been seen.
            """);
    }

    [Fact]
    public void Until_LimitedRenewals_IsTheEndOfTheLast()
    {
        Assert.Equal("2008-03-31", Until(s_tacit with { MaximumRenewals = 3 }));
        Assert.Equal("2010-03-31", Until(s_tacit with { MaximumRenewals = 1, RenewalPeriod = null }));
        Assert.Equal("2006-12-31", Until(s_tacit with { MaximumRenewals = 3, Term = null, Until = LastDay(2003, 12, 30) }));
        Assert.Equal("2005-03-31", Until(s_five with { Renewal = RenewalKind.ByAgreement, RenewalPeriod = Period.FromYears(1), MaximumRenewals = 3 }));
    }

    [Fact]
    public void Until_RenewalsFromTheEndOfAMonth_AreCountedFromTheStartAndNeverChained()
    {
        DurationClause monthly = new() { Term = Period.FromMonths(1), From = PartialDate.Parse("2001-01-31"), Renewal = RenewalKind.Tacit, MaximumRenewals = 2 };
        Assert.Equal("2001-04-30", Until(monthly));
        Assert.Equal("2001-03-31", Until(monthly with { MaximumRenewals = 1 }));
    }

    [Fact]
    public void TimelineOf_NoticeOfNonRenewal_StopsTheFirstTermThatItReachesInTime()
    {
        NoticeGiven notice = Notice(Mar, D(2004, 12, 30), NoticeKind.NonRenewal);
        Story.Told(
            After(D(2000, 12, 31), Life([s_tacit], [.. ThreeInForce, notice]), Mar),
            """
            2004-12-30/2005-03-30 Leaving
              leaving.notice: Notice of non-renewal by MAR, received 2004-12-30: the notice is running. (art 11) <- notice of non-renewal by MAR, received 2004-12-30
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2005-03-31/.. FormerParty
              leaving.not-renewed: MAR stopped the renewal: out on 2005-03-31. (art 11; as in VCLT 54(a)) <- notice of non-renewal by MAR, received 2004-12-30
            = since 2000-03-31, first day out: 2005-03-31 (Expiry) by entry.recorded; leaving.not-renewed
            """);
        Story.Told(
            After(D(2000, 12, 31), Life([s_tacit], [.. ThreeInForce, notice with { Received = D(2004, 12, 31) }]), Mar),
            """
            2004-12-31/2006-03-30 Leaving
              leaving.notice: Notice of non-renewal by MAR, received 2004-12-31: the notice is running. (art 11) <- notice of non-renewal by MAR, received 2004-12-31
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2006-03-31/.. FormerParty
              leaving.not-renewed: MAR stopped the renewal: out on 2006-03-31. (art 11; as in VCLT 54(a)) <- notice of non-renewal by MAR, received 2004-12-31
            = since 2000-03-31, first day out: 2006-03-31 (Expiry) by entry.recorded; leaving.not-renewed
            ! /events/5: The notice came too late for the term that ends with 2005-03-30 and stops the next renewal. [notice.too-late]
            """);
        string Left(DurationClause clause, NoticeGiven given) => Life([clause], [.. ThreeInForce, given]).InForce(Mar)[0].Until.ToString();
        Assert.Equal("2005-03-31", Left(s_tacit, notice with { Received = PartialDate.Parse("2004-11") }));
        Assert.Equal("2006-03-31", Left(s_tacit, notice with { Received = PartialDate.Parse("2005-01") }));
        Assert.Equal("2005-03-31..2006-03-31", Left(s_tacit, notice with { Received = PartialDate.Parse("2004-12") }));
        Assert.Equal("2005-03-31?", Left(s_tacit, notice with { Received = PartialDate.Parse("2004-12-30?") }));
        Assert.Equal("not known, not before 2005-03-31", Left(s_tacit, notice with { Received = null, Dated = D(2004, 12, 30) }));
        Assert.Equal("2006-03-31", Left(s_tacit with { MaximumRenewals = 1 }, notice with { Received = D(2007, 1, 1) }));
        Assert.Equal("2005-03-31", Left(s_five, notice with { Received = D(2007, 1, 1) }));
        Assert.Equal("2005-03-31", Left(s_tacit with { Notice = null }, notice with { Received = D(2005, 3, 30) }));
        Assert.Equal("2006-03-31", Left(s_tacit with { Notice = null }, notice with { Received = D(2005, 3, 31) }));
        Assert.Equal("2005-03-31..2006-03-31", Left(s_tacit with { NoticeCountingNotKnown = true }, notice with { Received = D(2004, 12, 30) }));
    }

    [Fact]
    public void TimelineOf_NoticeOfNonRenewalWithoutAnyTerm_MayHaveTakenEffect() => Story.Told(
        After(D(2000, 12, 31), Life([], [.. ThreeInForce, Notice(Mar, D(2004, 12, 30), NoticeKind.NonRenewal)]), Mar),
        """
        2004-12-30/.. Leaving (possible: Leaving, FormerParty)
          leaving.notice: Notice of non-renewal by MAR, received 2004-12-30: the notice is running. <- notice of non-renewal by MAR, received 2004-12-30
          entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
          leaving.not-known: When the notice of MAR takes effect is not known: no clause about a term has been seen. <- notice of non-renewal by MAR, received 2004-12-30
        = since 2000-03-31, first day out: not known, not before 2004-12-30 (Expiry) by entry.recorded; leaving.not-known
        """);

    [Fact]
    public void Timeline_ExtendedInTime_GoesOnFromTheOldEnd()
    {
        Story.Told(
            Told(s_five, new Extended { Dated = D(2005, 3, 30), By = Period.FromYears(2) }),
            """
            2007-03-31/.. Ended
              end.term: The extended term is over: first day out on 2007-03-31. (art 11; as in VCLT 54(a)) <- extension, dated 2005-03-30
            = since 2000-03-31, first day out: 2007-03-31 (Expiry) by entry.recorded; end.term
            """);
        Assert.Equal("2009-03-31", Until(s_five, new Extended { Dated = D(2005, 3, 30), By = Period.FromYears(2) }, new Extended { Dated = D(2006, 3, 30), By = Period.FromYears(2) }));
        Assert.Equal("2010-01-01", Until(s_five, new Extended { Dated = D(2005, 3, 30), Until = LastDay(2009, 12, 31) }));
        Assert.Equal("2010-01-01", Life([], [.. ThreeInForce, new Extended { Dated = D(2005, 3, 30), Until = LastDay(2009, 12, 31) }]).InForce()[0].Until.ToString());
        Assert.Equal("not known, not before 2005-03-30", Life([], [.. ThreeInForce, new Extended { Dated = D(2005, 3, 30), By = Period.FromYears(1) }]).InForce()[0].Until.ToString());
    }

    [Fact]
    public void Timeline_ExtendedAfterTheEnd_LeavesAGapUnlessRecordedOtherwise()
    {
        Extended late = new() { Dated = D(2005, 6, 1), Until = LastDay(2009, 12, 31) };
        Story.Told(
            Told(s_five, late),
            """
            2005-03-31/2005-05-31 Ended
              end.term: The term is over: first day out on 2005-03-31. (art 11; as in VCLT 54(a))
            2005-06-01/2009-12-31 InForce
              end.extended-after-gap: Extended after its end, in force again on 2005-06-01. <- extension, dated 2005-06-01
            2010-01-01/.. Ended
              end.term: The extended term is over: first day out on 2010-01-01. (art 11; as in VCLT 54(a)) <- extension, dated 2005-06-01
            = since 2000-03-31, first day out: 2005-03-31 (Expiry) by entry.recorded; end.term
            = since 2005-06-01, first day out: 2010-01-01 (Expiry) by end.extended-after-gap; end.term
            ! /events/5: The extension was agreed after the end and leaves a gap: if it is recorded that it does not, say so. [event.extension-leaves-gap]
            """);
        Story.Told(
            Told(s_five, late with { BridgesGap = true }),
            """
            2010-01-01/.. Ended
              end.term: The extended term is over: first day out on 2010-01-01. (art 11; as in VCLT 54(a)) <- extension, dated 2005-06-01
            = since 2000-03-31, first day out: 2010-01-01 (Expiry) by entry.recorded; end.term
            ! /events/5: The extension was agreed after the end; it is recorded that it leaves no gap. [event.extension-leaves-gap]
            """);
        Assert.Equal(D(2005, 7, 1), Life([s_five], [.. ThreeInForce, late with { Effective = D(2005, 7, 1) }]).InForce()[1].Since.Day);
        Assert.Equal(2, Life([s_five], [.. ThreeInForce, late with { Dated = D(2005, 3, 31) }]).InForce().Count);
        Assert.Single(Life([s_five], [.. ThreeInForce, late with { Dated = D(2005, 3, 30) }]).InForce());
        AgreementLifecycle gap = Life([s_five], [.. ThreeInForce, late]);
        Assert.Equal([PartyState.Party, PartyState.FormerParty, PartyState.Party, PartyState.FormerParty], new[] { D(2005, 3, 30), D(2005, 3, 31), D(2005, 6, 1), D(2010) }.Select(d => gap.StatusOn(d, Mar).State));
        Assert.Equal(["since 2000-03-31, first day out: 2005-03-31", "since 2005-06-01, first day out: 2010-01-01"], gap.InForce(Mar).Select(s => s.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Timeline_TacitTermExtended_IsRenewedFromTheNewEnd()
    {
        Extended extended = new() { Dated = D(2004), Until = LastDay(2009, 12, 31) };
        AgreementLifecycle life = Life([s_tacit], [.. ThreeInForce, extended]);
        Assert.Equal(DateAnswerKind.None, life.InForce()[0].Until.Kind);
        Assert.Equal(D(2010), life.LastSafeDayToStopRenewal(D(2004)).FirstDayOut);
        Assert.Equal("2012-01-01", Until(s_tacit with { MaximumRenewals = 2 }, extended));
        Assert.Equal("2011-01-01", Life([s_tacit], [.. ThreeInForce, extended, Notice(Mar, D(2010, 2, 1), NoticeKind.NonRenewal)]).InForce(Mar)[0].Until.ToString());

        // A period counts from the end of the term that runs when it is agreed.
        Extended longer = new() { Dated = D(2005, 12, 1), By = Period.FromYears(1) };
        Assert.Equal("2008-03-31", Until(s_tacit with { MaximumRenewals = 1 }, longer));
        AgreementLifecycle lengthened = Life([s_tacit], [.. ThreeInForce, longer]);
        Assert.Equal(D(2007, 3, 31), lengthened.LastSafeDayToStopRenewal(D(2005, 12, 1)).FirstDayOut);
        Assert.Equal("2007-03-31", Life([s_tacit], [.. ThreeInForce, longer, Notice(Mar, D(2005, 12, 2), NoticeKind.NonRenewal)]).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void Timeline_ExpiryRecordedOtherwiseThanComputed_IsAsRecordedWithAFinding()
    {
        Terminated end = new() { Effective = D(2005, 5, 1), Ground = EndGround.Expiry };
        Story.Told(
            Told(s_five, end),
            """
            2005-05-01/.. Ended
              end.recorded: Ended, as recorded: first day out on 2005-05-01. (as in VCLT 54(a)) <- termination, effective 2005-05-01
            = since 2000-03-31, first day out: 2005-05-01 (Expiry) by entry.recorded; end.recorded
            ! /events/5/effective: The expiry is recorded on 2005-05-01, but the clause gives on 2005-03-31: the record is used; check the clause's counting and the record. [record.differs]
            """);
        Story.Told(
            Told(s_five, end with { Ground = EndGround.Consent }),
            """
            2005-05-01/.. Ended
              end.recorded: Ended, as recorded: first day out on 2005-05-01. (as in VCLT 54(b)) <- termination, effective 2005-05-01
            = since 2000-03-31, first day out: 2005-05-01 (Consent) by entry.recorded; end.recorded
            ! /events/5/effective: The end is recorded on 2005-05-01, but the clause gives on 2005-03-31: the record is used; check the clause's counting and the record. [record.differs]
            """);
        Assert.Empty(Life([s_five], [.. ThreeInForce, end with { Effective = D(2005, 3, 30), Ground = EndGround.Consent }]).Findings);
    }
}
