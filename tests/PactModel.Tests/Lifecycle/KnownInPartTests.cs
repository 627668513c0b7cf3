using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Histories known in part, ended and begun again: what then holds on every day they can mean, and what on some only.</summary>
public class KnownInPartTests
{
    private static readonly PartyCode s_usa = P("USA"), s_france = P("FRA"), s_germany = P("DEU");

    /// <summary>The commonest of all records: of two notifications the last is known to the month. Whichever day it was, it is the one that counted.</summary>
    [Fact]
    public void Notifications_LastKnownToTheMonth_ItsPartyIsOneFromTheEntryOn()
    {
        ConsentExpressed Notified(PartyCode party, string received) => new() { Kind = ConsentKind.NotificationOfCompletedProcedures, Parties = [party], Received = PartialDate.Parse(received) };
        EntryIntoForceClause month = new() { Condition = new OnNotifications(), Delay = Delay.OfMonths(1) };
        AgreementLifecycle life = new(Facts([month], Notified(s_france, "2001-03-14"), Notified(Mar, "2001-08")) with { IsClosed = true });
        Assert.Equal("FRA, MAR", life.PartiesOn(D(2026)).ToString());
        Assert.Equal("InForce", life.StatusBetween(D(2026), s_france, Mar).ToString());
        Assert.Equal(life.EntryIntoForce.Days, Assert.Single(life.InForce(Mar)).Since.Days);
        AgreementLifecycle recorded = new(Facts([month], Notified(s_france, "2001-08-14"), Notified(Mar, "2001-08"), InForce(D(2001, 9, 18)) with { AppliesFrom = D(2001) }) with { IsClosed = true });
        Assert.Equal(("2001-01-01", "2001-09-18"), (recorded.AppliesFromFor(Mar).ToString(), recorded.InForce(Mar)[0].Since.ToString()));

        // So is the third of three deposits; of two that may each have been the third, neither is for certain.
        EntryIntoForceClause three = new() { Condition = new ConsentsCount { Count = 3 }, Delay = Delay.OfDays(30) };
        AgreementLifecycle third = Life([three, new LateJoinerClause { Delay = Delay.OfDays(90) }], Deposit(Mar, D(2000)), Deposit(Rwa, D(2000, 2, 1)), Deposit(Eth, PartialDate.Parse("2001-08")));
        Assert.Equal(Certainty.Certainly, third.IsInForceFor(Eth, D(2001, 10, 1)));
        AgreementLifecycle either = Life([three, new LateJoinerClause { Delay = Delay.OfDays(90) }], Deposit(Mar, D(2000)), Deposit(Rwa, D(2000, 2, 1)), Deposit(Eth, PartialDate.Parse("2001-08")), Deposit(s_france, PartialDate.Parse("2001-08")));
        Assert.Equal((Certainty.Possibly, Certainty.Certainly), (either.IsInForceFor(Eth, D(2001, 10, 1)), either.IsInForceFor(Eth, D(2002))));
    }

    [Fact]
    public void SecondLife_Term_CountsFromItsOwnEntry()
    {
        DurationClause five = new() { Term = Period.FromYears(5) };
        Assert.Equal(["2003-01-01", "2011-06-01"], Life([five], InForce(D(2000)), new Terminated { Dated = D(2003) }, InForce(D(2006, 6, 1))).InForce().Select(s => s.Until.ToString()), StringComparer.Ordinal);
        Assert.Equal(["2005-01-01", "2011-06-01"], Life([five], InForce(D(2000)), InForce(D(2006, 6, 1))).InForce().Select(s => s.Until.ToString()), StringComparer.Ordinal);
        DurationClause tacit = five with { Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) };
        AgreementLifecycle renewed = Life([tacit], InForce(D(2000)), new Terminated { Dated = D(2003) }, InForce(D(2006, 6, 1)));
        Assert.Equal(D(2010, 11, 30), renewed.LastSafeDayToStopRenewal(D(2004)).Receive);
        Assert.DoesNotContain(renewed.DeadlinesBetween(D(2003), D(2006)), d => d.Kind is DeadlineKind.Renewal or DeadlineKind.LastDayForNotice);
    }

    [Fact]
    public void LastSafeDay_StayOrTermKnownInPart_IsNotKnown()
    {
        WithdrawalClause ten = new() { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(10) };
        AgreementLifecycle life = Life([ten], Signed(D(1993), s_france, s_germany), InForce(PartialDate.Parse("1994")));
        Assert.Equal((DateAnswerKind.NotKnown, "Notice may not be possible in time: the minimum stay ends between 2004-01-01 and 2004-12-31."), (life.LastSafeDayToLeave(s_france, D(2005, 8, 1)).Kind, life.LastSafeDayToLeave(s_france, D(2005, 8, 1)).Reasons[0].Text));
        Assert.Equal(DateAnswerKind.None, life.LastSafeDayToLeave(s_france, D(2004, 12, 31)).Kind);
        DurationClause once = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, MaximumRenewals = 1, Notice = Delay.OfMonths(6) };
        AgreementLifecycle renewed = Life([once], Signed(D(1999), s_france, s_germany), InForce(PartialDate.Parse("2000")));
        LastSafeDay perhaps = renewed.LastSafeDayToStopRenewal(D(2005, 3, 1));
        Assert.Equal((DateAnswerKind.NotKnown, "notice.no-term", "Whether notice can still come in time is not known: the end of the term is known in part only."), (perhaps.Kind, perhaps.Reasons[0].Rule, perhaps.Reasons[0].Text));
        Assert.Equal((DateAnswerKind.NotKnown, DateAnswerKind.None), (renewed.LastSafeDayToStopRenewal(D(2005, 6, 30)).Kind, renewed.LastSafeDayToStopRenewal(D(2005, 7, 1)).Kind));
        AgreementLifecycle effect = Life([ten with { StayBars = StayBars.Effect }], Signed(D(1993), s_france, s_germany), InForce(PartialDate.Parse("1994")));
        Assert.Equal("The minimum stay may not be over by then: it ends between 2004-01-01 and 2004-12-31.", effect.LastSafeDayToLeave(s_france, D(2004)).Reasons[0].Text);
        Assert.Equal((DateAnswerKind.NotKnown, DateAnswerKind.None), (effect.LastSafeDayToLeave(s_france, D(2004)).Kind, effect.LastSafeDayToLeave(s_france, D(2003, 12, 31)).Kind));
        Assert.Equal((DateAnswerKind.NotKnown, DateAnswerKind.None), (life.LastSafeDayToLeave(s_france, D(2005)).Kind, life.LastSafeDayToLeave(s_france, D(2004, 12, 31)).Kind));
    }

    [Fact]
    public void LastSafeDayToStopRenewal_NoticeHasStoppedIt_IsNone()
    {
        DurationClause tacit = new() { Term = Period.FromYears(10), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) };
        LastSafeDay none = Life([tacit], [.. TwoInForce, Notice(Mar, D(2009), NoticeKind.NonRenewal)]).LastSafeDayToStopRenewal(D(2009, 6, 1));
        Assert.Equal((DateAnswerKind.None, "notice.stopped", "A notice has stopped the renewal: first day out on 2010-03-31."), (none.Kind, none.Reasons[0].Rule, none.Reasons[0].Text));
        Assert.Equal(D(2009, 9, 30), Life([tacit], [.. TwoInForce, Notice(Mar, D(2009, 9, 30), NoticeKind.NonRenewal)]).LastSafeDayToStopRenewal(D(2009, 6, 1)).Receive);
        LastSafeDay ended = Life([tacit], [.. TwoInForce, new Terminated { Dated = D(2005) }]).LastSafeDayToStopRenewal(D(2006));
        Assert.Equal(("notice.ended", "The agreement has ended: first day out on 2005-01-01."), (ended.Reasons[0].Rule, ended.Reasons[0].Text));
        LastSafeDay unknown = Life([tacit, TwoConsents], SignedByTwo).LastSafeDayToStopRenewal(D(2006));
        Assert.Equal((DateAnswerKind.NotKnown, "notice.no-term", "No term end is known that notice could still stop."), (unknown.Kind, unknown.Reasons[0].Rule, unknown.Reasons[0].Text));
        Assert.Equal(D(2009, 9, 30), Life([tacit], TwoInForce).LastSafeDayToStopRenewal(D(2009, 6, 1)).Receive);

        // A term that counts from a day before the entry into force is not renewed before that.
        Assert.Equal(D(2010), Life([tacit with { From = D(1990) }], [.. TwoInForce]).DeadlinesBetween(D(1999), D(2015)).First(d => d.Kind == DeadlineKind.Renewal).On.Earliest);
    }

    [Fact]
    public void NoticeThatMayBeBarred_RunsPerhaps()
    {
        WithdrawalClause ten = new() { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(10) };
        AgreementLifecycle life = Life([ten], Signed(D(1993), s_france, s_germany, Mar), InForce(PartialDate.Parse("1994")), Notice(s_france, D(2004, 6, 15)));
        Assert.Equal([PartyState.Party, PartyState.Leaving], life.StatusOn(D(2004, 8, 1), s_france).Possible);
        Assert.Equal(Certainty.Possibly, life.StatusOn(D(2026), s_france).Is(PartyState.Party));
    }

    [Fact]
    public void Contested_StatesThatAClaimMakesPossible_ArePossible()
    {
        Contested dispute = new() { Claims = [new Claim { Statement = "a", Events = [new Terminated { Dated = PartialDate.Parse("2004") }] }, new Claim { Statement = "b", Events = [new Terminated { Dated = D(2010) }] }] };
        Status<AgreementState> status = Life([], [.. ThreeInForce, dispute]).StatusOn(D(2004, 6, 1));
        Assert.Equal((AgreementState.Contested, Certainty.Possibly, Certainty.Possibly), (status.State, status.Is(AgreementState.Ended), status.Is(AgreementState.InForce)));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], status.Claims[0].Possible);
    }

    [Fact]
    public void EntryIntoForce_EndedBeforeIt_IsNone()
    {
        EntryIntoForceClause exchanged = new() { Condition = new OnNotifications() };
        AgreementEvent[] late = [Signed(D(2014), s_france, Mar), Deposit(s_france, D(2015)), Deposit(Mar, D(2022))];
        foreach (AgreementLifecycle life in new[] { Life([exchanged], [.. late, new Terminated { Dated = D(2018) }]), Life([exchanged, new DurationClause { Until = LastDay(2020, 12, 31) }], late) })
        {
            Assert.Equal(AgreementState.NeverEnteredIntoForce, life.StatusOn(D(2023)).State);
            Assert.Empty(life.InForce());
            Assert.Equal(("none", "none", "none"), (life.EntryIntoForce.ToString(), life.AppliesFrom.ToString(), life.AppliesFromFor(Mar).ToString()));
        }
    }

    [Fact]
    public void Notifications_OneWithdrawnOnceAllWereThere_HadCounted()
    {
        AgreementEvent[] both = [Signed(D(2018), s_france, Mar), Deposit(s_france, D(2019)), Deposit(Mar, D(2019, 3, 1))];
        InstrumentWithdrawn Withdrawn(LocalDate day) => new() { Parties = [Mar], Received = day };
        EntryIntoForceClause notified = new() { Condition = new OnNotifications() };
        Assert.Equal("2019-03-01", Life([notified], [.. both, Withdrawn(D(2020))]).EntryIntoForce.ToString());
        Assert.Equal("none", Life([notified], [both[0], both[2], Deposit(s_france, D(2020)), Withdrawn(D(2019, 6, 1))]).EntryIntoForce.ToString());
    }

    [Fact]
    public void JoinerDate_AmongTimes_IsOfTheOneThatFollowsTheDeposit()
    {
        AgreementEvent[] lives = [.. ThreeInForce, new Terminated { Dated = D(2005) }, InForce(D(2008))];
        LateJoinerClause month = new() { Delay = Delay.OfDays(30) };
        Assert.Equal("2002-01-31", Life([month], lives).JoinerDate(s_usa, D(2002)).ToString());
        Assert.Equal("2009-01-31", Life([month], lives).JoinerDate(s_usa, D(2009)).ToString());
        Assert.Equal(DateAnswerKind.None, Life([month], [.. ThreeInForce, new Terminated { Dated = D(2005) }]).JoinerDate(s_usa, D(2007)).Kind);
    }

    [Fact]
    public void ShareOfParties_WhoLeaves_NeedNotConsent()
    {
        AgreementId convention = AgreementId.Parse("convention");
        AgreementLifecycle parent = Life([], [.. ThreeInForce, Signed(D(2000), P("TUN")), new Terminated { Parties = [Rwa], Effective = D(2005, 6, 1) }, new Terminated { Parties = [P("TUN")], Effective = D(2005, 6, 1) }]);
        ShareOfMembership threeQuarters = new() { Numerator = 3, Denominator = 4, Of = new Membership { PartiesOf = convention } };
        AgreementLifecycle amendment = new(
            Facts([new EntryIntoForceClause { Condition = threeQuarters }], Deposit(Mar, D(2003)), Deposit(Eth, D(2003))),
            new LifecycleSurroundings { Agreements = id => id == convention ? parent : null });
        Assert.Equal("2005-06-01", amendment.EntryIntoForce.ToString());
    }

    [Fact]
    public void Survivals_LeavingThatMayComeBeforeTheEnd_ArePossible()
    {
        SurvivalClause custody = new() { Obligations = "custody", Term = Period.FromYears(20) };
        AgreementLifecycle life = Life([custody], [.. ThreeInForce, new Terminated { Parties = [Mar], Effective = PartialDate.Parse("2003") }, new Terminated { Dated = D(2003, 12, 31) }]);
        Assert.Equal(Certainty.Possibly, Assert.Single(life.Survivals(), s => s.Party == Mar).IsOn(D(2010)));
    }

    [Fact]
    public void Notice_KnownToTheYearInWhichTheTextChanged_IsByEitherText()
    {
        WithdrawalClause Months(int months) => new() { Notice = Delay.OfMonths(months) };
        FinalClause[] texts = [Months(6) with { ValidUntil = D(2000, 7, 1) }, Months(12) with { ValidFrom = D(2000, 7, 1) }, new LateJoinerClause { Delay = Delay.OfMonths(1), ValidUntil = D(2000, 7, 1) }, new LateJoinerClause { Delay = Delay.OfMonths(12), ValidFrom = D(2000, 7, 1) }];
        AgreementEvent[] events = [InForce(D(1999)), Deposit(Mar, D(1998)), Deposit(Rwa, D(1998)), Deposit(Eth, D(1998))];
        AgreementLifecycle noticed = Life(texts, [.. events, Notice(Mar, PartialDate.Parse("2000"))]);
        Assert.Equal(Certainty.Possibly, noticed.StatusOn(D(2001, 7, 15), Mar).Is(PartyState.FormerParty));
        Assert.Equal(Certainty.Possibly, Life(texts, [.. events, Deposit(s_usa, PartialDate.Parse("2000"), ConsentKind.Accession)]).IsInForceFor(s_usa, D(2001, 7, 15)));
        AgreementLifecycle entry = Life([new EntryIntoForceClause { Condition = new ConsentsCount { Count = 2 }, ValidFrom = D(2001, 6, 1) }], Deposit(Mar, D(2000)), Deposit(Rwa, PartialDate.Parse("2001")));
        Assert.Equal(Certainty.Possibly, entry.IsInForceOn(D(2002)));
    }

    [Theory]
    [InlineData("2005-04", "2005-04-18")]
    [InlineData("2005-04-11", "2005-04")]
    [InlineData("2005-04", "2005-04")]
    public void Extension_PerhapsAgreedAfterTheEnd_LeavesPerhapsAGap(string end, string agreed)
    {
        DurationClause term = new() { Until = new EndDate(PartialDate.Parse(end), EndBoundary.FirstDayOut), Renewal = RenewalKind.ByAgreement };
        AgreementLifecycle With(bool bridges) => Life([term], [.. ThreeInForce, new Extended { Dated = PartialDate.Parse(agreed), By = Period.FromYears(2), BridgesGap = bridges }]);
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], With(false).StatusOn(D(2005, 4, 15)).Possible);
        Assert.Equal((Certainty.Certainly, Certainty.Certainly), (With(false).IsInForceOn(D(2005, 3, 31)), With(false).IsInForceOn(D(2005, 5, 1))));
        Assert.Equal(Certainty.Certainly, With(true).IsInForceOn(D(2005, 4, 15)));
        Assert.Equal(Certainty.Certainly, With(false).StatusOn(D(2007, 5, 1)).Is(AgreementState.Ended));
    }

    [Fact]
    public void Parent_NotThereToBeAsked_MayHaveEndedIt()
    {
        AgreementLifecycle life = Life([new DependenceClause { Parent = AgreementId.Parse("parent"), EndsWithParent = true }], ThreeInForce);
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], life.StatusOn(D(2010)).Possible);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2010)).State);
        Assert.Equal("dependence.parent-missing", Assert.Single(life.Findings).Code);
        Assert.Equal(Certainty.Certainly, Life([new DependenceClause { Parent = AgreementId.Parse("parent") }], ThreeInForce).IsInForceOn(D(2010)));
    }

    [Theory]
    [InlineData("2000", AgreementState.InForce, AgreementState.Ended, AgreementState.NeverEnteredIntoForce)]
    [InlineData("2000-04", AgreementState.InForce, AgreementState.Ended)]
    [InlineData("2000-03", AgreementState.NeverEnteredIntoForce)]
    public void Terminated_PerhapsBeforeTheEntry_WasPerhapsNeverInForce(string terminated, params AgreementState[] expected)
    {
        AgreementLifecycle life = Life([TwoConsents], [SignedByTwo, .. Deposits, new Terminated { Dated = PartialDate.Parse(terminated) }]);
        Assert.Equal(expected, life.StatusOn(D(2000, 4, 5)).Possible);
        Assert.Equal(expected[0], life.StatusOn(D(2000, 4, 5)).State);
    }

    [Fact]
    public void Accession_PerhapsAfterANoticeOfItsMonth_LeadsPerhapsBack()
    {
        FinalClause[] clauses = [TwoConsents with { Condition = new ConsentsCount { Count = 1 } }, new LateJoinerClause { Delay = Delay.OfDays(4) }, new WithdrawalClause { Notice = Delay.OfDays(22) }];
        Certainty Returned(string acceded) => Life(clauses, Deposit(Rwa, D(2000)), Deposit(Mar, D(2000)), Deposit(Eth, D(2000, 3, 1)), Notice(Eth, D(2000, 3, 20)), Deposit(Eth, PartialDate.Parse(acceded), ConsentKind.Accession)).IsInForceFor(Eth, D(2001));
        Assert.Equal((Certainty.Possibly, Certainty.Certainly, Certainty.CertainlyNot), (Returned("2000-03"), Returned("2000-03-25"), Returned("2000-03-15")));
    }

    [Fact]
    public void Consents_OneKnownToTheMonthOfANotice_MayAnswerToIt()
    {
        EntryIntoForceClause three = new() { Condition = new ConsentsCount { Count = 3 } };
        AgreementLifecycle Consents(PartialDate accession) => Life(
            [three, new WithdrawalClause { Notice = Delay.OfDays(2) }],
            Deposit(Mar, D(2000, 6, 6)),
            Deposit(Rwa, D(2000, 5, 7)),
            Notice(Rwa, D(2000, 5, 22)),
            Deposit(Rwa, accession, ConsentKind.Accession));
        AgreementLifecycle life = Consents(PartialDate.Parse("2000-05"));
        foreach (int day in Enumerable.Range(1, 31))
        {
            AgreementLifecycle exact = Consents(D(2000, 5, day));
            for (LocalDate on = D(2000, 4, 30); on <= D(2000, 6, 2); on = on.PlusDays(1))
                Assert.Contains(exact.StatusOn(on, Rwa).State, life.StatusOn(on, Rwa).Possible);
        }

        Assert.Equal([PartyState.ContractingState], life.StatusOn(D(2000, 5, 20), Rwa).Possible);
    }

    [Fact]
    public void Consents_BesideANoticeOfProvisionalApplication_DoNotAnswerToIt()
    {
        NoticeGiven notice = Notice(Rwa, D(2000, 5, 10), NoticeKind.EndOfProvisionalApplication);
        AgreementLifecycle life = Life([new EntryIntoForceClause { Condition = new ConsentsCount { Count = 3 } }], Deposit(Rwa, D(2000, 5, 7)), notice, Deposit(Rwa, PartialDate.Parse("2000-05"), ConsentKind.Accession));
        Assert.Contains(PartyState.ContractingState, life.StatusOn(D(2000, 5, 5), Rwa).Possible);
    }

    [Fact]
    public void Notice_KnownToTheMonthOfTheConsentAndOfItsRevocation_IsRevokedPerhaps()
    {
        EntryIntoForceClause three = new() { Condition = new ConsentsCount { Count = 3 } };
        AgreementLifecycle life = Life(
            [three, new WithdrawalClause { Notice = Delay.OfDays(39) }],
            SignedByTwo,
            Deposit(Mar, D(2000, 3, 10)),
            Notice(Mar, PartialDate.Parse("2000-03")),
            new NoticeRevoked { Parties = [Mar], Received = D(2000, 3, 28) });
        Assert.Contains(PartyState.ContractingState, life.StatusOn(D(2000, 5, 9), Mar).Possible);
        Assert.DoesNotContain(life.Findings, f => f.Code == LifecycleFindings.NoticeMissing);
    }

    [Fact]
    public void EntryIntoForce_AccessionPerhapsAfterANotice_CountsPerhaps()
    {
        EntryIntoForceClause three = new() { Condition = new ConsentsCount { Count = 3 }, Delay = Delay.OfDays(12) };
        AgreementLifecycle life = Life(
            [three, new WithdrawalClause { Notice = Delay.OfDays(1) }],
            Deposit(Mar, D(2000, 1, 10)),
            Deposit(Rwa, D(2000, 6, 10)),
            Deposit(Eth, D(2000, 4, 29)),
            Notice(Eth, D(2000, 5, 5)),
            Deposit(Eth, PartialDate.Parse("2000-05"), ConsentKind.Accession));
        Assert.Equal(Certainty.Possibly, life.IsInForceOn(D(2000, 6, 24)));
        Assert.Equal(Certainty.CertainlyNot, life.IsInForceOn(D(2000, 6, 21)));
    }

    [Fact]
    public void Notice_OnTheDayOfTheConsentBeforeTheEntry_IsOfThatConsent()
    {
        FinalClause[] clauses = [TwoConsents with { Condition = new ConsentsCount { Count = 3 } }, new WithdrawalClause { Notice = Delay.OfDays(40) }];
        AgreementLifecycle life = Life(clauses, SignedByTwo, Deposit(Mar, D(2000, 5, 1)), Notice(Mar, D(2000, 5, 1)));
        Assert.Equal([PartyState.ContractingState], life.StatusOn(D(2000, 6, 9), Mar).Possible);
        Assert.Equal([PartyState.Signatory], life.StatusOn(D(2000, 6, 10), Mar).Possible);
    }
}
