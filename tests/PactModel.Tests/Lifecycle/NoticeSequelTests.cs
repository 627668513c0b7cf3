using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What follows a notice: suspensions that are prolonged, revocations, extensions, armed conflicts, and what it ends besides.</summary>
public class NoticeSequelTests
{
    private static readonly PartyCode s_phl = P("PHL"), s_usa = P("USA");

    private static string Left(params AgreementEvent[] after)
    {
        AgreementLifecycle life = Life([new WithdrawalClause { Notice = Delay.OfDays(180) }], [Signed(D(1998, 2, 10), s_usa, s_phl), InForce(D(1999, 6, 1)), Notice(s_phl, D(2020, 2, 11)), .. after]);
        Assert.Equal("", string.Join('|', life.Findings.Where(f => f.Severity == FindingSeverity.Error)));
        return life.InForce()[0].Until.ToString();
    }

    private static NoticeSuspended Suspended(PartialDate day, NoticeClock clock) => new() { Parties = [s_phl], Received = day, Clock = clock };

    private static NoticeResumed Resumed(PartialDate day) => new() { Parties = [s_phl], Received = day };

    [Fact]
    public void Until_SuspensionProlonged_GoesOnFromItsFirstDay()
    {
        // The agreement on visiting forces of the Philippines and the United States: notice in 2020, suspended three times.
        AgreementEvent[] first = [Suspended(D(2020, 6, 1), NoticeClock.Stopped)], twice = [.. first, Suspended(D(2020, 11, 11), NoticeClock.Stopped)];
        Assert.Equal("2022-02-08", Left([.. first, Resumed(D(2021, 12, 1))]));
        Assert.Equal("2022-02-08", Left([.. twice, Resumed(D(2021, 12, 1))]));
        Assert.Equal("2020-08-09", Left(Suspended(D(2020, 6, 1), NoticeClock.RunsOn), Suspended(D(2020, 7, 11), NoticeClock.RunsOn), Resumed(D(2020, 7, 20))));
        Assert.Equal("2021-12-01", Left([.. twice, Suspended(D(2021, 6, 14), NoticeClock.EndsOnDemand), Resumed(D(2021, 12, 1))]));
        Assert.Equal("not known", Left(twice));

        // What is said of the clock holds from then on; where nothing is said, it stays as it was.
        Assert.Equal("2022-02-08", Left([.. first, new NoticeSuspended { Parties = [s_phl], Received = D(2020, 11, 11) }, Resumed(D(2021, 12, 1))]));
        Assert.Equal("2020-09-18", Left([.. first, Suspended(D(2020, 7, 11), NoticeClock.RunsOn), Resumed(D(2020, 7, 20))]));
    }

    [Fact]
    public void Until_ResumedSoLateThatTheDaysLeftLeadOutOfTheCalendar_IsAnswered()
    {
        AgreementEvent[] late = [Suspended(D(2020, 6, 1), NoticeClock.Stopped), Resumed(D(9999, 12, 1))];
        Assert.Equal("not known", Left(late));
        Assert.Equal("9999-12-31", Left(late[0], Resumed(D(9999, 10, 23))));
    }

    [Fact]
    public void Until_SuspendedNoticeRevoked_DoesNotComeBack()
    {
        NoticeRevoked revoked = new() { Parties = [s_phl], Received = D(2021, 7, 30) };
        Assert.Equal("not known", Left(Suspended(D(2020, 6, 1), NoticeClock.Stopped), revoked, Resumed(D(2021, 12, 1))));
        Assert.Equal("not known", Left(revoked with { Received = D(2020, 3, 1) }));
        NoticeRevoked early = revoked with { Received = D(2020, 5, 1) };
        Assert.Equal("not known", Left(early, new NoticePeriodExtended { Parties = [s_phl], Received = D(2020, 6, 1), Until = new EndDate(D(2021, 1, 1), EndBoundary.FirstDayOut) }));
        Assert.Equal("not known", Left(early, Suspended(D(2020, 6, 1), NoticeClock.Stopped), Resumed(D(2020, 8, 1))));
    }

    [Fact]
    public void Until_PeriodExtendedWhileSuspended_LeadsToTheLaterDay()
    {
        NoticePeriodExtended extended = new() { Parties = [s_phl], Dated = D(2020, 7, 1), Until = new EndDate(D(2021, 1, 1), EndBoundary.FirstDayOut) };
        Assert.Equal("2021-01-01", Left(Suspended(D(2020, 6, 1), NoticeClock.RunsOn), extended, Resumed(D(2020, 8, 1))));
        Assert.Equal("not known", Left(Suspended(D(2020, 6, 1), NoticeClock.RunsOn), extended));
    }

    [Fact]
    public void Until_ExtensionAgreedAfterANoticeOfNonRenewal_MovesTheEndForThoseItIsFor()
    {
        DurationClause five = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) };
        PartyCode fra = P("FRA"), deu = P("DEU");
        string Left(PartialDate notice, params Extended[] extensions)
        {
            AgreementLifecycle life = Life([five], [Signed(D(2000), fra, deu), InForce(D(2000)), Notice(fra, notice, NoticeKind.NonRenewal), .. extensions]);
            return life.InForce()[0].Until.ToString();
        }

        Extended two = new() { Dated = D(2004, 12, 1), By = Period.FromYears(2) };
        Assert.Equal("2005-01-01", Left(D(2004, 3, 1)));
        Assert.Equal("2007-01-01", Left(D(2004, 3, 1), two));
        Assert.Equal("2009-01-01", Left(D(2004, 3, 1), two, two with { Dated = D(2006, 12, 1) }));
        Assert.Equal("2005-01-01", Left(D(2004, 3, 1), two with { Parties = [deu] }));
        Assert.Equal("2007-01-01", Left(D(2004, 3, 1), two with { Parties = [fra, deu] }));
        Assert.Equal("2005-01-01", Left(D(2004, 3, 1), two with { Dated = D(2005, 6, 1), Until = LastDay(2009, 12, 31), By = null }));
        Assert.Equal("2007-01-01", Left(D(2004, 3, 1), two with { Dated = D(2005, 3, 1), Effective = D(2005) }));
        Assert.Equal("2007-01-01", Left(D(2004, 3, 1), two with { Dated = D(2005, 3, 1), BridgesGap = true }));

        // Too late for the first term, it stops what would have come after the extended one.
        Assert.Equal("2007-01-01", Left(D(2004, 9, 1), two));
    }

    [Fact]
    public void StatusOn_ArmedConflictWithoutAnEnd_NoticeIsRunning()
    {
        PartyCode ukr = P("UKR");
        LifecycleFacts facts = Facts(
            [new LateJoinerClause(), new WithdrawalClause { Notice = Delay.OfMonths(6), NotInArmedConflict = true }],
            InForce(D(1999, 3, 1)), Deposit(ukr, D(1999, 3, 1)), Deposit(P("FRA"), D(1999, 3, 1)), Deposit(P("DEU"), D(1999, 3, 1)), Notice(ukr, D(2025, 7, 21)));
        AgreementLifecycle life = new(facts with { ArmedConflicts = [new ArmedConflict { Party = ukr, From = new LocalDate(2022, 2, 24) }] });
        Assert.Equal([PartyState.Leaving], life.StatusOn(D(2025, 8, 1), ukr).Possible);
        Assert.Equal("not known, not before 2026-01-21", life.InForce(ukr)[0].Until.ToString());
    }

    [Fact]
    public void StatusBetween_ObjectionToAnAccessionThatIsOver_IsGone()
    {
        PartyCode grc = P("GRC"), uzb = P("UZB");
        ObjectionRaised objection = new() { Parties = [grc], Towards = [uzb], Received = D(2012, 1, 23), Effect = ObjectionEffect.NotInForce };
        AgreementEvent[] events = [InForce(D(1965, 1, 24)), Deposit(grc, D(1985, 3, 19)), Deposit(uzb, D(2011, 7, 25), ConsentKind.Accession), objection, Notice(uzb, D(2015)), Deposit(uzb, D(2017), ConsentKind.Accession)];
        RelationState[] On(int year, params AgreementEvent[] more) => [.. Life([new LateJoinerClause(), new WithdrawalClause()], [.. events, .. more]).StatusBetween(D(year), grc, uzb).Possible];
        Assert.Equal([RelationState.NotInForce], On(2014));
        Assert.Equal([RelationState.InForce], On(2020));
        Assert.Equal([RelationState.NotInForce], On(2020, objection with { Received = D(2017, 6, 1) }));
        Assert.Equal([RelationState.InForce], [.. Life([new LateJoinerClause(), new WithdrawalClause()], [.. events.Where(e => e is not ObjectionRaised), objection with { Received = D(2011, 7, 20) }]).StatusBetween(D(2020), grc, uzb).Possible]);
    }

    [Fact]
    public void StatusOn_InstrumentWithdrawnWithoutSignature_SaysWhy()
    {
        PartyCode mys = P("MYS");
        Status<PartyState> status = Life([new LateJoinerClause { Delay = Delay.OfMonths(3) }], InForce(D(2002, 7, 1)), Deposit(mys, D(2019, 3, 4), ConsentKind.Accession), new InstrumentWithdrawn { Parties = [mys], Received = D(2019, 4, 29) }).StatusOn(D(2020), mys);
        Assert.Equal((PartyState.None, "consent.withdrawn"), (status.State, status.Reasons[0].Rule));
    }

    [Fact]
    public void InForce_ExtensionThatTakesEffectAtTheOldEnd_LeavesNoGap()
    {
        Extended late = new() { Dated = D(2005, 3, 1), Effective = D(2005, 1, 1), By = Period.FromYears(5) };
        AgreementLifecycle life = Life([new DurationClause { Until = LastDay(2004, 12, 31) }], SignedByTwo, InForce(D(2000, 3, 31)), late);
        Assert.Equal("2010-01-01", Assert.Single(life.InForce()).Until.ToString());
        Assert.Equal(FindingSeverity.Information, Assert.Single(life.Findings).Severity);
        Assert.Equal(2, Life([new DurationClause { Until = LastDay(2004, 12, 31) }], SignedByTwo, InForce(D(2000, 3, 31)), late with { Effective = D(2005, 1, 2) }).InForce().Count);
    }

    [Fact]
    public void LastSafeDayToLeave_OnlyARenewalToStop_IsThatOfTheRenewal()
    {
        AgreementLifecycle life = Life([new DurationClause { Term = Period.FromYears(10), RenewalPeriod = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) }], ThreeInForce);
        Assert.Equal("2014-09-30", life.LastSafeDayToLeave(Mar, new LocalDate(2015, 3, 31)).ToString());
        Assert.Equal("2014-09-30", life.LastSafeDayToLeave(Mar, new LocalDate(2019, 1, 1)).ToString());
        Assert.Equal(life.LastSafeDayToStopRenewal(new LocalDate(2012, 1, 1)).Receive, life.LastSafeDayToLeave(Mar, new LocalDate(2015, 3, 31)).Receive);
        Assert.Equal(DateAnswerKind.NotKnown, life.LastSafeDayToLeave(Mar, new LocalDate(2009, 1, 1)).Kind);
        Assert.Equal("2010-03-31", Life([new DurationClause { Term = Period.FromYears(10), RenewalPeriod = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) }], [.. ThreeInForce, Notice(Mar, D(2009, 9, 30), NoticeKind.NonRenewal)]).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void InForce_ExtendedByAllAfterTheEnd_IsSoForAllOfThem()
    {
        PartyCode fra = P("FRA"), deu = P("DEU");
        AgreementLifecycle life = Life([new DurationClause { Term = Period.FromYears(1) }, new WithdrawalClause { Notice = Delay.OfDays(182) }], Signed(D(2006, 6, 11), fra, deu), InForce(D(2006, 6, 11)), Notice(fra, D(2006, 11, 26)), new Extended { Dated = D(2007, 8, 1), By = Period.FromYears(3) });
        Assert.Equal(AgreementState.Ended, life.StatusOn(D(2007, 7, 1)).State);
        Assert.Equal("DEU, FRA", life.PartiesOn(D(2008)).ToString());
        AgreementLifecycle never = Life([new DurationClause { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit }], Signed(D(2001, 9, 24), fra, deu), new Extended { Dated = D(2010), By = Period.FromYears(3) });
        Assert.Equal([AgreementState.SignedNotInForce, AgreementState.InForce], never.StatusOn(D(2011)).Possible);
    }
}
