using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>How a party leaves, told with every reason.</summary>
public class LeavingStoryTests
{
    private static readonly NoticeGiven s_notice = Notice(Mar, D(2001, 1, 15)) with { Id = EventId.Parse("notice") };

    private static AgreementLifecycle Three(WithdrawalClause clause, params IEnumerable<AgreementEvent> more) => Life([clause], [.. ThreeInForce, .. more]);

    private static string Until(AgreementLifecycle life) => $"{Of(Assert.Single(life.InForce(Mar)).Until)}{string.Concat(life.Findings.Select(f => $"\n! {f}"))}";

    [Fact]
    public void TimelineOf_PartyThatGivesNotice_LeavesWhenItHasRunOut()
    {
        AgreementLifecycle life = Three(SixMonths, s_notice);
        Told(
            After(D(2000, 12, 31), life, Mar),
            """
            2001-01-15/2001-07-14 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-07-15/.. FormerParty
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            = since 2000-03-31, first day out: 2001-07-15 (Denunciation) by entry.recorded; leaving.computed
            """);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2020)).State);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(2001, 7, 14), Mar, Rwa).State);
        Assert.Equal(RelationState.NotInForce, life.StatusBetween(D(2001, 7, 15), Mar, Rwa).State);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(2001, 7, 15), Eth, Rwa).State);
    }

    [Fact]
    public void Until_LastDayInOrNotSettled_IsTheDayAfterOrEither()
    {
        Told(
            Until(Three(SixMonths with { Boundary = EndBoundary.LastDayIn, Notice = null }, s_notice)),
            """
            2001-01-16
              leaving.computed: MAR leaves on the day of receipt of the notice (on 2001-01-15): out on 2001-01-16. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            """);
        Assert.Equal("2001-07-15..2001-07-16", Three(SixMonths with { Boundary = EndBoundary.NotSettled }, s_notice).InForce(Mar)[0].Until.ToString());
        Assert.Equal("2001-07-15", Three(SixMonths with { Boundary = EndBoundary.FirstDayOut }, s_notice).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void Until_NoticeThatNamesADay_CountsIfItIsLater()
    {
        Told(
            Until(Three(SixMonths, s_notice with { Named = D(2001, 7, 14) })),
            """
            2001-07-15
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            ! /events/5/named: The notice names 2001-07-14, earlier than the clause allows: the clause's day is used. [notice.named-too-early]
            """);
        Told(
            Until(Three(SixMonths, s_notice with { Named = D(2001, 12, 31), Boundary = EndBoundary.LastDayIn })),
            """
            2002-01-01
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15; the notice names 2001-12-31: out on 2002-01-01. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            """);
    }

    [Fact]
    public void Until_RecordedOtherwiseThanComputed_IsAsRecordedWithAFinding()
    {
        Told(
            Until(Three(SixMonths, s_notice with { Effective = D(2001, 8, 31), Boundary = EndBoundary.LastDayIn })),
            """
            2001-09-01
              leaving.recorded: MAR is out on 2001-09-01, as recorded. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, effective 2001-08-31
            ! /events/5/effective: The end for MAR is recorded on 2001-09-01, but the clause gives on 2001-07-15: the record is used; check the clause's counting and the record. [record.differs]
            """);
        Told(
            Until(Three(SixMonths, s_notice, new Terminated { Parties = [Mar], Effective = D(2001, 7, 31), Boundary = EndBoundary.LastDayIn, Ground = EndGround.Denunciation })),
            """
            2001-08-01
              leaving.recorded: MAR is out on 2001-08-01, as recorded. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15 | termination by MAR, effective 2001-07-31
            ! /events/6/effective: The end for MAR is recorded on 2001-08-01, but the clause gives on 2001-07-15: the record is used; check the clause's counting and the record. [record.differs]
            """);

        // The end of another party, or one on record before the notice, is not the end of this one.
        Assert.Equal(D(2001, 7, 15), Three(SixMonths, s_notice, new Terminated { Parties = [Eth], Effective = D(2001, 7, 31) }).InForce(Mar)[0].Until.Day);
    }

    [Fact]
    public void Until_TwoPartiesAndATerminationOnThatGround_IsTheEndOfTheNotice()
    {
        Terminated end = new() { Effective = D(2001, 8, 1), Ground = EndGround.Denunciation };
        AgreementLifecycle life = Life([SixMonths], [.. TwoInForce, s_notice, end]);
        Told(
            After(D(2000, 12, 31), life),
            """
            2001-08-01/.. Ended
              end.recorded: Ended, as recorded: first day out on 2001-08-01. (as in VCLT 54(a)) <- termination, effective 2001-08-01
            = since 2000-03-31, first day out: 2001-08-01 (Denunciation) by entry.recorded; end.recorded
            ! /events/5/effective: The end for MAR is recorded on 2001-08-01, but the clause gives on 2001-07-15: the record is used; check the clause's counting and the record. [record.differs]
            """);
        Told(
            After(D(2000, 12, 31), life, Mar),
            """
            2001-01-15/2001-07-31 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-08-01/.. FormerParty
              leaving.recorded: MAR is out on 2001-08-01, as recorded. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15 | termination, effective 2001-08-01
            = since 2000-03-31, first day out: 2001-08-01 (Denunciation) by entry.recorded; leaving.recorded
            ! /events/5/effective: The end for MAR is recorded on 2001-08-01, but the clause gives on 2001-07-15: the record is used; check the clause's counting and the record. [record.differs]
            """);
        Assert.Equal(D(2001, 7, 15), Life([SixMonths], [.. TwoInForce, s_notice, end with { Ground = EndGround.Consent }]).InForce(Mar)[0].Until.Day);
        Assert.Equal(D(2001, 7, 15), Three(SixMonths, s_notice, end).InForce(Mar)[0].Until.Day);
    }

    [Fact]
    public void Timeline_NoticeThatLeavesOne_EndsItForAll() => Told(
        After(D(2000, 12, 31), Life([SixMonths], [.. TwoInForce, s_notice])),
        """
        2001-07-15/.. Ended
          end.too-few: Fewer than two parties remain: it ends for all, first day out on 2001-07-15. MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
        = since 2000-03-31, first day out: 2001-07-15 (Denunciation) by entry.recorded; end.too-few
        """);

    [Fact]
    public void Timeline_FewerThanTheTextAsksFor_EndsItAfterItsDelay() => Told(
        After(D(2000, 12, 31), Life([TwoConsents, SixMonths, new MinimumPartiesClause { Count = 3, Delay = Delay.OfDays(90), Article = "art 10" }], [.. ThreeInForce, s_notice])),
        """
        2001-10-13/.. Ended
          end.too-few: Fewer than 3 parties remain: first day out on 2001-10-13. MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 10) <- notice of withdrawal by MAR, received 2001-01-15
        = since 2000-03-31, first day out: 2001-10-13 (TooFewParties) by entry.recorded; end.too-few
        """);

    [Fact]
    public void Until_MinimumStay_BarsNoticeOrEffect()
    {
        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(2) };
        Told(
            Until(Three(stay, s_notice)),
            """
            not known
              end.not-known: No end is recorded, and no clause about the duration has been seen.
            ! /events/5: Notice cannot be given before 2002-03-31: it has no effect unless one is recorded. [notice.barred]
            """);
        Told(
            Until(Three(stay, s_notice with { Effective = D(2002, 1, 1) })),
            """
            2002-01-01
              leaving.recorded: MAR is out on 2002-01-01, as recorded. (art 9) <- notice of withdrawal by MAR, effective 2002-01-01
            ! /events/5: Notice cannot be given before 2002-03-31: the effect on record is used; correct the clause, if it allows this notice. [notice.barred]
            """);
        Told(
            Until(Three(stay with { StayBars = StayBars.Effect }, s_notice)),
            """
            2002-03-31
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15; but not before the minimum stay is over, on 2002-03-31. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            """);
        Assert.Equal(D(2002, 9, 30), Three(stay, s_notice with { Received = D(2002, 3, 31) }).InForce(Mar)[0].Until.Day);
        Assert.Equal(DateAnswerKind.NotKnown, Three(stay, s_notice with { Received = PartialDate.Parse("2002-03") }).InForce(Mar)[0].Until.Kind);
        Assert.Equal(D(2002, 9, 30), Three(stay with { StayBars = StayBars.Effect }, s_notice with { Received = D(2002, 3, 30) }).InForce(Mar)[0].Until.Day);
    }

    [Fact]
    public void Until_MinimumStayOfALateJoiner_CountsFromItsOwnEntryIfTheClauseSaysSo()
    {
        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(2), StayBars = StayBars.Effect };
        AgreementEvent[] later = [Deposit(P("FRA"), D(2001)), InForce(D(2001, 2, 1), P("FRA")), Notice(P("FRA"), D(2001, 6, 1))];
        Assert.Equal(D(2002, 3, 31), Three(stay, later).InForce(P("FRA"))[0].Until.Day);
        Assert.Equal(D(2003, 2, 1), Three(stay with { StayFrom = StayCountedFrom.PartyInForce }, later).InForce(P("FRA"))[0].Until.Day);
    }

    [Fact]
    public void Until_TextThatExcludesWithdrawal_GivesTheNoticeNoEffect()
    {
        WithdrawalExcludedClause excluded = new() { Article = "art 9" };
        Told(
            Until(Life([excluded], [.. ThreeInForce, s_notice])),
            """
            not known
              end.not-known: No end is recorded, and no clause about the duration has been seen.
            ! /events/5: The text excludes withdrawal: the notice has no effect unless one is recorded. [notice.excluded]
            """);
        Told(
            Until(Life([excluded], [.. ThreeInForce, s_notice with { Effective = D(2001, 9, 1) }])),
            """
            2001-09-01
              leaving.recorded: MAR is out on 2001-09-01, as recorded. <- notice of withdrawal by MAR, effective 2001-09-01
            """);
        Assert.Equal(PartyState.Party, Life([excluded], [.. ThreeInForce, s_notice]).StatusOn(D(2001, 2, 1), Mar).State);
    }

    [Fact]
    public void Until_TextKnownToBeSilent_IsOnlyPossibleAfterTwelveMonths() => Told(
        Until(Life([new SilentClause { Topic = ClauseTopic.Withdrawal, Article = "nowhere" }], [.. ThreeInForce, s_notice])),
        """
        not known, not before 2002-01-15
          leaving.silent: The text is silent on withdrawal: it is only possibly allowed, and takes at least twelve months: out on a day that is not known, not before 2002-01-15. (nowhere; as in VCLT 56) <- notice of withdrawal by MAR, received 2001-01-15
        ! /events/5/effective: The text is silent on withdrawal, so whether MAR can leave by notice at all is not known: record what became of its notice. [notice.effect-not-known]
        """);

    [Fact]
    public void TimelineOf_NoticeWithoutAnyClause_MayHaveTakenEffect()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, s_notice]);
        Told(
            After(D(2000, 12, 31), life, Mar),
            """
            2001-01-15/.. Leaving (possible: Leaving, FormerParty)
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              leaving.not-known: When the notice of MAR takes effect is not known: no clause about withdrawal has been seen. <- notice of withdrawal by MAR, received 2001-01-15
            = since 2000-03-31, first day out: not known, not before 2001-01-15 (Denunciation) by entry.recorded; leaving.not-known
            ! /events/5/effective: No clause on withdrawal has been seen, so when the notice of MAR takes effect is not known. [notice.effect-not-known]
            """);
        Told(
            Until(life),
            """
            not known, not before 2001-01-15
              leaving.not-known: When the notice of MAR takes effect is not known: no clause about withdrawal has been seen. <- notice of withdrawal by MAR, received 2001-01-15
            ! /events/5/effective: No clause on withdrawal has been seen, so when the notice of MAR takes effect is not known. [notice.effect-not-known]
            """);
    }

    [Fact]
    public void Until_CountedFromAnotherDate_NeedsIt()
    {
        Told(
            Until(Three(SixMonths with { CountedFrom = CountedDate.Dated }, s_notice with { Dated = D(2001, 1, 10) })),
            """
            2001-07-10
              leaving.computed: MAR leaves 6 months after the date of the notice (on 2001-01-10): out on 2001-07-10. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            """);
        Told(
            Until(Three(SixMonths with { CountedFrom = CountedDate.Circulation }, s_notice)),
            """
            not known, not before 2001-07-15
              leaving.computed: MAR leaves 6 months after the circulation of the notice (on a day that is not known, not before 2001-01-15): out on a day that is not known, not before 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            """);
        Told(
            Until(Three(SixMonths, s_notice with { Received = null, Dated = D(2001, 1, 10) })),
            """
            not known, not before 2001-07-10
              leaving.computed: MAR leaves 6 months after receipt of the notice (on a day that is not known, not before 2001-01-10): out on a day that is not known, not before 2001-07-10. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, dated 2001-01-10
            """);
        NoticeGiven two = s_notice with { Received = null, ReceivedBy = [new Receipt { Addressee = Rwa, On = D(2001, 2, 1) }, new Receipt { Addressee = Eth, On = D(2001, 1, 20) }] };
        Assert.Equal("2001-07-20", Three(SixMonths with { Receipt = CountedReceipt.First }, two).InForce(Mar)[0].Until.ToString());
        Assert.Equal("2001-08-01", Three(SixMonths with { Receipt = CountedReceipt.Last }, two).InForce(Mar)[0].Until.ToString());
        Assert.Equal("2001-07-20..2001-08-01", Three(SixMonths, two).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void Until_CountingNotKnown_IsBetweenAllWays()
    {
        WithdrawalClause clause = SixMonths with { Notice = Delay.OfMonths(1), NoticeCountingNotKnown = true };
        Assert.Equal("2001-02-28..2001-03-02", Three(clause, s_notice with { Received = D(2001, 1, 31) }).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void Until_ArmedConflict_PutsTheEffectOff()
    {
        LifecycleFacts facts = Facts([SixMonths with { NotInArmedConflict = true }], [.. ThreeInForce, s_notice]);
        string At(params ArmedConflict[] conflicts) => new AgreementLifecycle(facts with { ArmedConflicts = [.. conflicts] }).InForce(Mar)[0].Until.ToString();
        ArmedConflict conflict = new() { Party = Mar, From = D(2001, 7, 15), Until = D(2001, 9, 1) };
        Assert.Equal("2001-07-15", At());
        Assert.Equal("2001-09-01", At(conflict));
        Told(
            Of(new AgreementLifecycle(facts with { ArmedConflicts = [conflict] }).InForce(Mar)[0].Until),
            """
            2001-09-01
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15; but not while it is in an armed conflict: out on 2001-09-01. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            """);
        Assert.Equal("2001-07-15", At(conflict with { From = D(2001, 7, 16) }));
        Assert.Equal("2001-07-15", At(conflict with { From = D(2001), Until = D(2001, 7, 15) }));
        Assert.Equal("2001-07-16", At(conflict with { From = D(2001), Until = D(2001, 7, 16) }));
        Assert.Equal("2001-07-15", At(conflict with { Party = Rwa }));
        Assert.Equal("not known, not before 2001-07-15", At(conflict with { Until = null }));
        Assert.Equal("2001-10-01", At(new ArmedConflict { Party = Mar, From = D(2001, 8, 1), Until = D(2001, 10, 1) }, conflict));
        Assert.Equal("2001-07-15", new AgreementLifecycle(facts with { Clauses = [SixMonths], ArmedConflicts = [conflict] }).InForce(Mar)[0].Until.ToString());
        LifecycleFacts month = Facts([SixMonths with { NotInArmedConflict = true }], [.. ThreeInForce, s_notice with { Received = PartialDate.Parse("2001-01") }]);
        Assert.Equal("2001-07-01..2001-09-01", new AgreementLifecycle(month with { ArmedConflicts = [conflict] }).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void TimelineOf_PartyThatLeftAndJoinedAgain_HasTwoTimes() => Told(
        After(D(2000, 12, 31), Three(SixMonths, s_notice, Deposit(Mar, D(2002, 5, 1), ConsentKind.Accession)), Mar),
        """
        2001-01-15/2001-07-14 Leaving
          leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
          entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
        2001-07-15/2002-04-30 FormerParty
          leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
        2002-05-01/.. ContractingState (possible: ContractingState, Party)
          consent: Accession by MAR, received 2002-05-01. (as in VCLT 16) <- accession by MAR, received 2002-05-01
          party.computed: How the agreement enters into force for a party that joins later is not known, so the day for MAR is not. <- accession by MAR, received 2002-05-01
        = since 2000-03-31, first day out: 2001-07-15 (Denunciation) by entry.recorded; leaving.computed
        = since not known, not before 2002-05-01, first day out: not known (NotKnown) by party.computed; end.not-known
        """);

    [Fact]
    public void TimelineOf_PartyThatCeasedToExist_EndsOnThatDay()
    {
        LifecycleFacts facts = Facts([], ThreeInForce);
        AgreementLifecycle life = new(facts with { Parties = [facts.Parties[0] with { ExtinctOn = D(2003, 2, 4) }, .. facts.Parties.Skip(1)] });
        Told(
            After(D(2000, 12, 31), life, Mar),
            """
            2003-02-04/.. FormerParty
              party.extinct: MAR ceased to exist on 2003-02-04.
            = since 2000-03-31, first day out: 2003-02-04 (PartyExtinct) by entry.recorded; party.extinct
            """);
    }

    [Fact]
    public void TimelineOf_NoticeOfAPartyWithoutAnyRecord_ProvesThatItWasOne() => Told(
        After(D(2000, 12, 31), Life([SixMonths], [InForce(D(2000)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999)), s_notice]), Mar),
        """
        2001-01-15/2001-07-14 Leaving (possible: None, Leaving)
          leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
          party.not-known: When MAR became a party is not known.
        2001-07-15/.. FormerParty (possible: None, FormerParty)
          leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
          party.not-known: When MAR became a party is not known.
        = since not known, not before 2000-01-01, first day out: 2001-07-15 (Denunciation) by party.not-known; leaving.computed
        """);

    [Fact]
    public void Findings_NoticeOutOfOrder_IsTold()
    {
        Told(
            Of(Life([SixMonths], [Deposit(Mar, D(2001, 2, 1)), s_notice with { Received = D(1999, 6, 1) }, InForce(D(2000)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999))]), Mar),
            """
            ../2001-01-31 None
            2001-02-01/.. ContractingState (possible: ContractingState, Party)
              consent: Ratification by MAR, received 2001-02-01. (as in VCLT 16) <- ratification by MAR, received 2001-02-01
              party.computed: How the agreement enters into force for a party that joins later is not known, so the day for MAR is not. <- ratification by MAR, received 2001-02-01
            = since not known, not before 2001-02-01, first day out: not known (NotKnown) by party.computed; end.not-known
            """);
        Told(
            string.Join('\n', Life([SixMonths], [Deposit(Mar, D(2001, 2, 1)), s_notice with { Received = D(1999, 6, 1) }, InForce(D(2000)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999))]).Findings),
            """
            /events/1: MAR gives notice before it consented: check the dates. [event.order]
            """);
        Told(
            string.Join('\n', Life([SixMonths], [InForce(D(2001, 1, 16)), Deposit(Mar, D(1999)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999)), s_notice]).Findings),
            """
            /events/4: MAR gives notice before the agreement is in force for it: check the dates. [event.order]
            """);
        Assert.Empty(Life([SixMonths], [InForce(D(2001, 1, 15)), Deposit(Mar, D(1999)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999)), s_notice]).Findings);
    }
}
