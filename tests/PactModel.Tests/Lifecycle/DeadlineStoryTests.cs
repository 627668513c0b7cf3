using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What falls due, and until when one must act. The agreement is in force since 2000-03-31.</summary>
public class DeadlineStoryTests
{
    private static readonly DurationClause s_tacit = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), Notice = Delay.OfDays(90), Article = "art 11" };

    private static AgreementLifecycle Three(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> more) => Life(clauses, [.. ThreeInForce, .. more]);

    [Fact]
    public void DeadlinesBetween_RenewedTerm_TellsNoticeAndRenewalOfEach()
    {
        AgreementLifecycle life = Three([s_tacit]);
        Told(
            Deadlines(life, "2000", "2006"),
            """
            2000-03-31 EntryIntoForce: In force since the record says so: on 2000-03-31.
            2004-12-30 LastDayForNotice: Last safe day to receive notice, so that the term which ends on 2005-03-30 is not renewed.
            2005-03-31 Renewal: Tacitly renewed on 2005-03-31, unless notice came in time.
            2005-12-30 LastDayForNotice: Last safe day to receive notice, so that the term which ends on 2006-03-30 is not renewed.
            2006-03-31 Renewal: Tacitly renewed on 2006-03-31, unless notice came in time.
            2006-12-30 LastDayForNotice: Last safe day to receive notice, so that the term which ends on 2007-03-30 is not renewed.
            """);
        Told(
            Deadlines(life, "2004-12-30", "2005-03-31"),
            """
            2004-12-30 LastDayForNotice: Last safe day to receive notice, so that the term which ends on 2005-03-30 is not renewed.
            2005-03-31 Renewal: Tacitly renewed on 2005-03-31, unless notice came in time.
            """);
        Assert.Empty(life.DeadlinesBetween(D(2004, 12, 31), D(2005, 3, 30)));
        Told(
            Deadlines(Three([s_tacit with { Notice = null, MaximumRenewals = 1 }]), "2001", "2010"),
            """
            2005-03-31 Renewal: Tacitly renewed on 2005-03-31, unless notice came in time.
            2006-03-31 End: The term is over: first day out on 2006-03-31.
            """);
        Assert.Throws<ArgumentOutOfRangeException>(() => life.DeadlinesBetween(D(2001), D(2000, 12, 31)));
        Assert.Empty(life.DeadlinesBetween(D(2001), D(2001)));
        Told(
            Deadlines(Three([TwoConsents, s_tacit], Notice(Mar, D(2005, 6, 1), NoticeKind.NonRenewal), Notice(Rwa, D(2005, 6, 1), NoticeKind.NonRenewal)), "2005-01-01", "2008"),
            """
            2005-03-31 Renewal: Tacitly renewed on 2005-03-31, unless notice came in time.
            2006-03-31 End: Fewer than two parties remain: it ends for all, first day out on 2006-03-31. MAR stopped the renewal: out on 2006-03-31.
            2006-03-31 Leaving (MAR): MAR stopped the renewal: out on 2006-03-31.
            2006-03-31 Leaving (RWA): RWA stopped the renewal: out on 2006-03-31.
            """);
    }

    [Fact]
    public void DeadlinesBetween_EverythingThatHappensOnce_IsThere()
    {
        ProvisionalApplicationBegan began = new() { Effective = D(2000, 2, 1), Until = LastDay(2000, 5, 31) };
        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(2) };
        AgreementLifecycle life = Life(
            [TwoConsents, new LateJoinerClause { Delay = Delay.OfDays(10) }, stay, new DurationClause { Term = Period.FromYears(5) }, new SurvivalClause { Obligations = "custody of data", Term = Period.FromYears(1) }],
            [
                SignedByTwo, .. Deposits, began, Deposit(Eth, D(2001), ConsentKind.Accession), Notice(Eth, D(2003, 2, 1)),
                new Suspended { Dated = D(2001, 2, 1), Until = LastDay(2001, 2, 28) }, new Suspended { Parties = [Mar], Dated = D(2001, 3, 1), Until = LastDay(2001, 3, 31) },
                new Suspended { Parties = [Mar], Towards = [Rwa], Dated = D(2001, 4, 1), Until = LastDay(2001, 4, 30) },
            ]);
        Told(
            Deadlines(life, "1999", "2010"),
            """
            2000-03-31 EntryIntoForce: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31.
            2001-01-11 EntryIntoForce (ETH): In force for ETH 10 days after the deposit of its instrument: on 2001-01-11.
            2001-03-01 SuspensionEnd: The suspension is over on 2001-03-01.
            2001-04-01 SuspensionEnd (MAR): The suspension is over on 2001-04-01.
            2001-05-01 SuspensionEnd (MAR): The suspension between MAR and RWA is over on 2001-05-01.
            2001-05-01 SuspensionEnd (RWA): The suspension between MAR and RWA is over on 2001-05-01.
            2002-03-31 MinimumStayOver (ETH): The minimum stay is over on 2002-03-31.
            2002-03-31 MinimumStayOver (MAR): The minimum stay is over on 2002-03-31.
            2002-03-31 MinimumStayOver (RWA): The minimum stay is over on 2002-03-31.
            2003-08-01 Leaving (ETH): ETH leaves 6 months after receipt of the notice (on 2003-02-01): out on 2003-08-01.
            2004-08-01 SurvivalEnd (ETH): What survived the leaving of ETH is over: custody of data.
            2005-03-31 End: The term is over: first day out on 2005-03-31.
            2006-03-31 SurvivalEnd: What survived the end is over: custody of data.
            """);
        (int first, int last) = life.DeadlineReach();
        Assert.Equal((D(2000, 3, 31), D(2006, 3, 31)), (CalendarDays.FromNumber(first), CalendarDays.FromNumber(last)));
    }

    [Fact]
    public void DeadlinesBetween_WhatSurvives_HasItsOwnEnd()
    {
        string Ends(SurvivalClause clause) => Deadlines(Three([clause], new Terminated { Dated = D(2005, 4, 1) }), "2005-05-01", "9999");
        Told(Ends(new SurvivalClause { Obligations = "custody", Term = Period.FromYears(1) }), "2006-04-01 SurvivalEnd: What survived the end is over: custody.");
        Told(Ends(new SurvivalClause { Obligations = "custody", Until = LastDay(2015, 12, 31), Term = Period.FromYears(1) }), "2016-01-01 SurvivalEnd: What survived the end is over: custody.");
        Assert.Equal("", Ends(new SurvivalClause { Obligations = "custody" }));
    }

    [Fact]
    public void DeadlinesBetween_WhatSurvivesTheLeavingOfOne_CountsFromItsFirstDayOut()
    {
        SurvivalClause clause = new() { Obligations = "custody", Term = Period.FromYears(20) };
        string Ends(SurvivalClause survival, params IEnumerable<AgreementEvent> more) => string.Join(
            ", ", Three([SixMonths, survival], [Notice(Mar, D(2004, 2, 29)), .. more]).DeadlinesBetween(D(2000), D(2100)).Where(d => d.Kind == DeadlineKind.SurvivalEnd).Select(d => $"{d.On} {d.Party}"));
        Assert.Equal("2024-08-29 MAR", Ends(clause));
        Assert.Equal("2024-08-29 MAR, 2030-01-01 ", Ends(clause, new Terminated { Dated = D(2010) }));
        Assert.Equal("2024-08-29 ", Ends(clause, new Terminated { Dated = D(2004, 8, 29) }));
        Assert.Equal("2050-01-01 MAR", Ends(clause with { Until = FirstOut(2050, 1, 1) }));
        Assert.Equal("2050-01-01 , 2050-01-01 MAR", Ends(clause with { Until = FirstOut(2050, 1, 1) }, new Terminated { Dated = D(2010) }));
        Assert.Equal("2024-08-29 MAR, 2042-07-01 MAR", Ends(clause, Deposit(Mar, D(2005), ConsentKind.Accession), Notice(Mar, D(2022))));
    }

    [Fact]
    public void DeadlinesBetween_MinimumStay_IsOfThePartiesThatTheClauseBinds()
    {
        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(2), Parties = [Mar] };
        Told(
            Deadlines(Three([stay, SixMonths]), "2001", "2010"),
            """
            2002-03-31 MinimumStayOver (MAR): The minimum stay is over on 2002-03-31.
            """);
    }

    [Fact]
    public void DeadlinesBetween_DaysKnownInPart_AreThereIfTheyMayFallBetween()
    {
        AgreementLifecycle life = Life([], Signed(D(2000), Mar, Rwa), InForce(PartialDate.Parse("2001-05")));
        Assert.Equal("2001-05-01..2001-05-31", Assert.Single(life.DeadlinesBetween(D(2001, 5, 31), D(2002))).On.ToString());
        Assert.Single(life.DeadlinesBetween(D(2000), D(2001, 5, 1)));
        Assert.Empty(life.DeadlinesBetween(D(2001, 6, 1), D(2002)));
        Assert.Empty(life.DeadlinesBetween(D(2000), D(2001, 4, 30)));
    }

    [Fact]
    public void DeadlinesBetween_Contested_SaysUnderWhichClaims()
    {
        EventId id = EventId.Parse("notice");
        Contested dispute = new() { Claims = [new Claim { Statement = "It was given." }, new Claim { Statement = "It was not.", Denies = [id] }] };
        AgreementLifecycle life = Three([SixMonths, new SurvivalClause { Obligations = "custody", Until = LastDay(2001, 12, 31) }], Notice(Mar, D(2001)) with { Id = id }, dispute);
        Assert.Equal(["2001-07-01 Leaving: It was given.", "2002-01-01 SurvivalEnd: It was given."], life.DeadlinesBetween(D(2001), D(2003)).Select(d => $"{d.On} {d.Kind}: {string.Join(", ", d.Claims.Select(c => c.Statement))}"), StringComparer.Ordinal);
        (int first, int last) = life.DeadlineReach();
        Assert.Equal((D(2000, 3, 31), D(2002)), (CalendarDays.FromNumber(first), CalendarDays.FromNumber(last)));
    }

    [Fact]
    public void DeadlineReach_Renewals_GoOnUntilTheyAreStopped()
    {
        Assert.Equal(Moment.NeverDay, Three([s_tacit]).DeadlineReach().Last);
        Assert.Equal(CalendarDays.NumberOf(D(2000, 3, 31)), Three([s_tacit]).DeadlineReach().First);
        Assert.Equal(CalendarDays.NumberOf(D(2007)), Three([s_tacit], new Terminated { Dated = D(2007) }).DeadlineReach().Last);
        (int first, int last) = Life([TwoConsents], SignedByTwo).DeadlineReach();
        Assert.True(last < first);
    }

    [Fact]
    public void LastSafeDayToStopRenewal_IsSearchedByTheClausesOwnCounting()
    {
        AgreementLifecycle life = Three([s_tacit]);
        Told(
            Of(life.LastSafeDayToStopRenewal(D(2004), deliveryDays: 5)),
            """
            Known: 2004-12-30, sent 2004-12-25, last day in 2005-03-30, first day out 2005-03-31
              notice.renewal: Notice that runs out by 2005-03-30, the last day of the term, must be received by 2004-12-30. (art 11)
            """);
        Assert.Equal(D(2004, 12, 30), life.LastSafeDayToStopRenewal(D(2004, 12, 30)).Receive);
        Assert.Equal(D(2005, 12, 30), life.LastSafeDayToStopRenewal(D(2004, 12, 31)).Receive);
        Assert.Equal(D(2004, 12, 30), life.LastSafeDayToStopRenewal(D(2004)).Send);
        Assert.Equal(D(2004, 12, 29), Three([s_tacit with { NoticeCountingNotKnown = true }]).LastSafeDayToStopRenewal(D(2004)).Receive);
        Assert.Throws<ArgumentOutOfRangeException>(() => life.LastSafeDayToStopRenewal(D(2004), -1));
    }

    [Fact]
    public void LastSafeDayToStopRenewal_WhereThereIsNone_SaysWhy()
    {
        Told(
            Of(Three([]).LastSafeDayToStopRenewal(D(2004))),
            """
            NotKnown: not known, sent none, last day in none, first day out none
              notice.no-clause: No clause about the duration has been seen.
            """);
        Told(
            Of(Three([s_tacit with { Renewal = RenewalKind.ByAgreement }]).LastSafeDayToStopRenewal(D(2004))),
            """
            None: none, sent none, last day in none, first day out none
              notice.no-renewal: It is not tacitly renewed. (art 11)
            """);
        Told(
            Of(Three([s_tacit with { Notice = null }]).LastSafeDayToStopRenewal(D(2004))),
            """
            NotKnown: not known, sent none, last day in none, first day out none
              notice.no-period: How long before the end notice must come is not known. (art 11)
            """);
        Told(
            Of(Three([s_tacit with { MaximumRenewals = 1 }]).LastSafeDayToStopRenewal(D(2005))),
            """
            None: none, sent none, last day in none, first day out none
              notice.no-renewal: No renewal is left to be stopped: first day out on 2006-03-31. (art 11)
            """);
        Assert.Null(Three([s_tacit], new Terminated { Dated = D(2005, 3, 30) }).LastSafeDayToStopRenewal(D(2004)).Receive);
        Assert.NotNull(Three([s_tacit], new Terminated { Dated = D(2005, 3, 31) }).LastSafeDayToStopRenewal(D(2004)).Receive);
    }

    [Fact]
    public void LastSafeDayToLeave_IsSearchedByTheClausesOwnCounting()
    {
        Told(
            Of(Three([SixMonths]).LastSafeDayToLeave(Mar, D(2004), deliveryDays: 3)),
            """
            Known: 2003-07-01, sent 2003-06-28, last day in 2003-12-31, first day out 2004-01-01
              notice.leaving: Notice received by 2003-07-01 has taken effect by 2004-01-01. (art 9)
            """);
        Assert.Equal(D(2003, 6, 30), Three([SixMonths with { Boundary = EndBoundary.LastDayIn }]).LastSafeDayToLeave(Mar, D(2004)).Receive);
        Assert.Equal(D(2003, 6, 30), Three([SixMonths with { NoticeCountingNotKnown = true }]).LastSafeDayToLeave(Mar, D(2004)).Receive);
        Assert.Throws<ArgumentOutOfRangeException>(() => Three([SixMonths]).LastSafeDayToLeave(Mar, D(2004), -1));
    }

    [Fact]
    public void LastSafeDayToLeave_WhereThereIsNone_SaysWhy()
    {
        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(2) };
        Told(
            Of(Three([]).LastSafeDayToLeave(Mar, D(2004))),
            """
            NotKnown: not known, sent none, last day in none, first day out none
              notice.no-clause: No clause about withdrawal has been seen.
            """);
        Told(
            Of(Three([SixMonths, new WithdrawalExcludedClause { Parties = [Mar], Article = "art 9(2)" }]).LastSafeDayToLeave(Mar, D(2004))),
            """
            None: none, sent none, last day in none, first day out none
              notice.excluded: The text excludes withdrawal. (art 9(2))
            """);
        Told(
            Of(Three([stay]).LastSafeDayToLeave(Mar, D(2002, 9, 29))),
            """
            None: none, sent none, last day in none, first day out none
              notice.stay: Notice cannot be given in time: the minimum stay ends on 2002-03-31. (art 9)
            """);
        Told(
            Of(Three([stay with { StayBars = StayBars.Effect }]).LastSafeDayToLeave(Mar, D(2002, 3, 30))),
            """
            None: none, sent none, last day in none, first day out none
              notice.stay: The minimum stay is not over by then: it ends on 2002-03-31. (art 9)
            """);
        Told(
            Of(Three([SixMonths]).LastSafeDayToLeave(Mar, CalendarDays.First.PlusDays(10))),
            """
            None: none, sent none, last day in none, first day out none
              notice.too-long: No notice can run out by then. (art 9)
            """);
        Assert.Equal(D(2002, 3, 31), Three([stay]).LastSafeDayToLeave(Mar, D(2002, 9, 30)).Receive);
        Assert.Equal(D(2001, 9, 30), Three([stay with { StayBars = StayBars.Effect }]).LastSafeDayToLeave(Mar, D(2002, 3, 31)).Receive);
        Assert.Equal(DateAnswerKind.NotKnown, Life([stay], SignedByTwo).LastSafeDayToLeave(Mar, D(2002)).Kind);
        Assert.Equal(DateAnswerKind.NotKnown, Three([stay with { StayFrom = StayCountedFrom.PartyInForce, StayBars = StayBars.Effect }]).LastSafeDayToLeave(P("FRA"), D(2002)).Kind);
        Assert.Equal(D(2003, 7, 1), Three([SixMonths, new WithdrawalExcludedClause { Parties = [Mar] }]).LastSafeDayToLeave(Rwa, D(2004)).Receive);
    }

    [Fact]
    public void LastSafeDayToLeave_TextKnownToBeSilent_SaysSo() => Told(
        Of(Three([new SilentClause { Topic = ClauseTopic.Withdrawal }]).LastSafeDayToLeave(Mar, D(2004))),
        """
        NotKnown: not known, sent none, last day in none, first day out none
          notice.silent: The text is silent on withdrawal, which is only possibly allowed and then with at least twelve months' notice (as in VCLT 56).
        """);

    [Fact]
    public void LastSafeDayToLeave_WithdrawalBarredInAConflict_IsBeforeOrAfterIt()
    {
        LifecycleFacts facts = Facts([SixMonths with { NotInArmedConflict = true }], ThreeInForce);
        LocalDate? Safe(LocalDate firstDayOut, PartyCode party, LocalDate? until) =>
            new AgreementLifecycle(facts with { ArmedConflicts = [new ArmedConflict { Party = Mar, From = D(2005, 2, 10), Until = until }] }).LastSafeDayToLeave(party, firstDayOut).Receive;
        Assert.Equal(D(2004, 8, 9), Safe(D(2005, 2, 9), Mar, null));
        Assert.Equal(D(2004, 8, 9), Safe(D(2006), Mar, null));
        Assert.Equal(D(2005, 7, 1), Safe(D(2006), Rwa, null));
        Assert.Equal(D(2004, 8, 9), Safe(D(2005, 12, 31), Mar, D(2006)));
        Assert.Equal(D(2005, 7, 1), Safe(D(2006), Mar, D(2006)));
        Assert.Equal(D(2005, 8, 1), Safe(D(2006, 2, 1), Mar, D(2006)));
    }

    [Fact]
    public void MinimumStay_OfAPartyThatReturned_IsCountedForEachTime()
    {
        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(2), StayFrom = StayCountedFrom.PartyInForce };
        AgreementLifecycle life = Three([stay, new LateJoinerClause()], Notice(Mar, D(2003, 2, 1)), Deposit(Mar, D(2005), ConsentKind.Accession), Notice(Mar, D(2008, 2, 1)));
        Assert.Equal([D(2002, 3, 31), D(2007)], life.DeadlinesBetween(D(2001), D(2010)).Where(d => d.Kind == DeadlineKind.MinimumStayOver && d.Party == Mar).Select(d => d.On.Earliest));
        Assert.Equal(D(2003, 2, 1), life.LastSafeDayToLeave(Mar, D(2003, 8, 1)).Receive);
        Assert.Equal(D(2003, 7, 1), life.LastSafeDayToLeave(Mar, D(2004)).Receive);
        Assert.Equal(DateAnswerKind.None, life.LastSafeDayToLeave(Mar, D(2002, 9, 29)).Kind);
        Assert.Equal(DateAnswerKind.None, life.LastSafeDayToLeave(Mar, D(2007, 6, 30)).Kind);
        Assert.Equal(D(2007), life.LastSafeDayToLeave(Mar, D(2007, 7, 1)).Receive);

        // A stay that was cut short was never over.
        Terminated end = new() { Parties = [Mar], Effective = D(2006), Ground = EndGround.Consent };
        Assert.DoesNotContain(Three([stay], end with { Effective = D(2001) }).DeadlinesBetween(D(2001), D(2010)), d => d.Kind == DeadlineKind.MinimumStayOver && d.Party == Mar);
        Assert.EndsWith("the minimum stay ends on a day that is not known.", Three([stay]).LastSafeDayToLeave(P("FRA"), D(2005)).Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LastSafeDay_Contested_IsTheEarliestUnderAnyClaim()
    {
        EventId id = EventId.Parse("extension");
        Extended extended = new() { Id = id, Dated = D(2003), Until = LastDay(2009, 12, 31) };
        Contested dispute = new() { Claims = [new Claim { Statement = "It was extended." }, new Claim { Statement = "It was not.", Denies = [id] }] };
        AgreementLifecycle life = Three([s_tacit, SixMonths], extended, dispute);
        Told(
            Of(life.LastSafeDayToStopRenewal(D(2004))),
            """
            Contested: 2004-12-30 (contested: the earliest of all claims), sent 2004-12-30, last day in 2005-03-30, first day out 2005-03-31
              notice.renewal: Notice that runs out by 2005-03-30, the last day of the term, must be received by 2004-12-30. (art 11)
            """);
        Assert.Equal(DateAnswerKind.Known, life.LastSafeDayToLeave(Mar, D(2004)).Kind);
    }
}
