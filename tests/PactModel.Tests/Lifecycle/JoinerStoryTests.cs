using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>How an agreement enters into force for a party that joins later, told with every reason.</summary>
public class JoinerStoryTests
{
    private static readonly LateJoinerClause s_later = new() { Delay = Delay.OfDays(10), Article = "art 8(2)" };

    private static readonly ConsentExpressed s_accession = Deposit(Eth, D(2001), ConsentKind.Accession);

    private static AgreementLifecycle Joined(LateJoinerClause? clause, params IEnumerable<AgreementEvent> more) =>
        Life(clause is null ? [TwoConsents] : [TwoConsents, clause], [SignedByTwo, .. Deposits, .. more]);

    private static string Since(AgreementLifecycle life) => $"{Of(Assert.Single(life.InForce(Eth)).Since)}{string.Concat(life.Findings.Select(f => $"\n! {f}"))}";

    [Fact]
    public void TimelineOf_Joiner_WaitsForItsOwnDelay() => Told(
        Of(Joined(s_later, s_accession), Eth),
        """
        ../2000-12-31 None
        2001-01-01/2001-01-10 ContractingState
          consent: Accession by ETH, received 2001-01-01. (as in VCLT 16) <- accession by ETH, received 2001-01-01
        2001-01-11/.. Party
          party.computed: In force for ETH 10 days after the deposit of its instrument: on 2001-01-11. (art 8(2)) <- accession by ETH, received 2001-01-01
        = since 2001-01-11, first day out: not known (NotKnown) by party.computed; end.not-known
        """);

    [Fact]
    public void TimelineOf_JoinerBetweenTriggerAndEntry_IsNotBeforeTheAgreement() => Told(
        Of(Joined(s_later, Deposit(Eth, D(2000, 3, 5), ConsentKind.Accession)), Eth),
        """
        ../2000-03-04 None
        2000-03-05/2000-03-30 ContractingState
          consent: Accession by ETH, received 2000-03-05. (as in VCLT 16) <- accession by ETH, received 2000-03-05
        2000-03-31/.. Party
          party.computed: In force for ETH 10 days after the deposit of its instrument: on 2000-03-15; but not before the agreement itself, on 2000-03-31. (art 8(2)) <- accession by ETH, received 2000-03-05 | ratification by RWA, received 2000-03-01
        = since 2000-03-31, first day out: not known (NotKnown) by party.computed; end.not-known
        """);

    [Fact]
    public void Since_ConsentByTheDayTheConditionWasMet_IsTheAgreementsOwnDay() => Told(
        Since(Joined(s_later with { Delay = Delay.OfDays(200) }, Deposit(Eth, D(2000, 3, 1), ConsentKind.Accession))),
        """
        2000-03-31
          entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- accession by ETH, received 2000-03-01 | ratification by RWA, received 2000-03-01
        """);

    [Fact]
    public void Since_InstrumentThatNamesADay_CountsIfItIsLater()
    {
        Told(
            Since(Joined(s_later, s_accession with { Named = D(2001, 1, 10) })),
            """
            2001-01-11
              party.computed: In force for ETH 10 days after the deposit of its instrument: on 2001-01-11. (art 8(2)) <- accession by ETH, received 2001-01-01
            ! /events/3/named: The instrument names 2001-01-10, earlier than the clause allows: the clause's day is used. [notice.named-too-early]
            """);
        Told(
            Since(Joined(s_later, s_accession with { Named = D(2001, 1, 11) })),
            """
            2001-01-11
              party.computed: In force for ETH 10 days after the deposit of its instrument: on 2001-01-11; the instrument names 2001-01-11. (art 8(2)) <- accession by ETH, received 2001-01-01
            """);
        Told(
            Since(Joined(s_later, s_accession with { Named = D(2001, 2, 5) })),
            """
            2001-02-05
              party.computed: In force for ETH 10 days after the deposit of its instrument: on 2001-01-11; the instrument names 2001-02-05. (art 8(2)) <- accession by ETH, received 2001-01-01
            """);
    }

    [Fact]
    public void Since_DepositThatWaitedForOthers_CountsFromItsEffectiveDay() => Told(
        Since(Joined(s_later, s_accession with { Effective = D(2001, 3, 1) })),
        """
        2001-03-11
          party.computed: In force for ETH 10 days after the deposit of its instrument: on 2001-03-11. (art 8(2)) <- accession by ETH, effective 2001-03-01
        """);

    [Fact]
    public void TimelineOf_SuccessorOrContinuer_IsAsRecorded()
    {
        Told(
            Of(Joined(s_later, Deposit(Eth, D(2001), ConsentKind.Succession) with { Effective = D(2000, 7, 1) }), Eth),
            """
            ../2000-06-30 None
            2000-07-01/.. Party
              party.as-recorded: In force for ETH on 2000-07-01, as recorded for its succession. <- notification of succession by ETH, effective 2000-07-01
            = since 2000-07-01, first day out: not known (NotKnown) by party.as-recorded; end.not-known
            """);
        Told(
            Of(Joined(s_later, Deposit(Eth, D(2001), ConsentKind.Succession)), Eth),
            """
            ../2000-03-30 None
            2000-03-31/2000-12-31 None (possible: None, Party)
              party.not-recorded: The effect of the succession of ETH is as recorded, and nothing is recorded. <- notification of succession by ETH, received 2001-01-01
            2001-01-01/.. ContractingState (possible: ContractingState, Party)
              consent: Notification of succession by ETH, received 2001-01-01. (as in VCLT 16) <- notification of succession by ETH, received 2001-01-01
              party.not-recorded: The effect of the succession of ETH is as recorded, and nothing is recorded. <- notification of succession by ETH, received 2001-01-01
            = since not known, not before 2000-03-31, first day out: not known (NotKnown) by party.not-recorded; end.not-known
            """);
        Told(
            Since(Joined(s_later, Deposit(Eth, D(2001), ConsentKind.ContinuedApplication) with { Effective = D(2000, 7, 1) })),
            """
            2000-07-01
              party.as-recorded: In force for ETH on 2000-07-01, as recorded for its continued application. <- declaration of continued application by ETH, effective 2000-07-01
            """);
        Told(
            Since(Joined(s_later, Deposit(Eth, D(2001), ConsentKind.ContinuedApplication))),
            """
            not known, not before 2000-03-31
              party.not-recorded: The effect of the continued application of ETH is as recorded, and nothing is recorded. <- declaration of continued application by ETH, received 2001-01-01
            """);
    }

    [Fact]
    public void Since_CountedFromTheCirculation_NeedsIt()
    {
        LateJoinerClause clause = s_later with { CountedFrom = CountedDate.Circulation };
        Told(
            Since(Joined(clause, s_accession with { Circulated = D(2001, 2, 2) })),
            """
            2001-02-12
              party.computed: In force for ETH 10 days after the depositary's circulation of its instrument: on 2001-02-12. (art 8(2)) <- accession by ETH, received 2001-01-01
            """);
        Told(
            Of(Joined(clause, s_accession), Eth),
            """
            ../2000-12-31 None
            2001-01-01/2001-01-10 ContractingState
              consent: Accession by ETH, received 2001-01-01. (as in VCLT 16) <- accession by ETH, received 2001-01-01
            2001-01-11/.. ContractingState (possible: ContractingState, Party)
              consent: Accession by ETH, received 2001-01-01. (as in VCLT 16) <- accession by ETH, received 2001-01-01
              party.computed: The day of the depositary's circulation of its instrument is not recorded, so the entry into force for ETH is not computable from these facts. (art 8(2)) <- accession by ETH, received 2001-01-01
            = since not known, not before 2001-01-11, first day out: not known (NotKnown) by party.computed; end.not-known
            """);
    }

    [Fact]
    public void Since_CountedFromTheDateItBears_NeedsIt()
    {
        LateJoinerClause clause = s_later with { CountedFrom = CountedDate.Dated };
        Told(
            Since(Joined(clause, s_accession with { Dated = D(2000, 12, 2) })),
            """
            2000-12-12
              party.computed: In force for ETH 10 days after the date of its instrument: on 2000-12-12. (art 8(2)) <- accession by ETH, received 2001-01-01
            """);
        Told(
            Since(Joined(clause, s_accession)),
            """
            not known, not before 2000-03-31
              party.computed: The day of the date of its instrument is not recorded, so the entry into force for ETH is not computable from these facts; but not before the agreement itself, on 2000-03-31. (art 8(2)) <- accession by ETH, received 2001-01-01 | ratification by RWA, received 2000-03-01
            """);
    }

    [Fact]
    public void Since_SeveralAddressees_IsAsTheClauseSaysOrNotKnownBeyondThem()
    {
        ConsentExpressed consent = s_accession with { Received = null, ReceivedBy = [new Receipt { Addressee = Mar, On = D(2001, 2, 1) }, new Receipt { Addressee = Rwa, On = D(2001, 1, 20) }] };
        Assert.Equal("2001-01-30", Joined(s_later with { Receipt = CountedReceipt.First }, consent).InForce(Eth)[0].Since.ToString());
        Assert.Equal("2001-02-11", Joined(s_later with { Receipt = CountedReceipt.Last }, consent).InForce(Eth)[0].Since.ToString());
        Assert.Equal("2001-01-30..2001-02-11", Joined(s_later, consent).InForce(Eth)[0].Since.ToString());
        Assert.Equal("2001-01-30..2001-02-11?", Joined(s_later, consent with { ReceivedBy = [consent.ReceivedBy[0], consent.ReceivedBy[1] with { On = PartialDate.Parse("2001-01-20?") }] }).InForce(Eth)[0].Since.ToString());
    }

    [Fact]
    public void Since_NoClauseAboutJoiners_IsNotKnown() => Told(
        Of(Joined(null, s_accession), Eth),
        """
        ../2000-12-31 None
        2001-01-01/.. ContractingState (possible: ContractingState, Party)
          consent: Accession by ETH, received 2001-01-01. (as in VCLT 16) <- accession by ETH, received 2001-01-01
          party.computed: How the agreement enters into force for a party that joins later is not known, so the day for ETH is not. <- accession by ETH, received 2001-01-01
        = since not known, not before 2001-01-01, first day out: not known (NotKnown) by party.computed; end.not-known
        """);

    [Fact]
    public void Since_RecordedOtherwiseThanComputed_IsAsRecordedWithAFinding()
    {
        Told(
            Since(Joined(s_later, s_accession, InForce(D(2001, 2, 1), Eth))),
            """
            2001-02-01
              party.recorded: In force for ETH on 2001-02-01, as recorded. <- entry into force by ETH, effective 2001-02-01
            ! /events/4/effective: The entry into force for ETH is recorded on 2001-02-01, but the clause gives on 2001-01-11: the record is used; check the clause's counting and the record. [record.differs]
            """);
        Told(
            Since(Life([s_later, TwoConsents], [SignedByTwo, .. Deposits, InForce(D(2002, 2, 1), Eth)])),
            """
            2002-02-01
              party.recorded: In force for ETH on 2002-02-01, as recorded. <- entry into force by ETH, effective 2002-02-01
            """);
    }

    [Fact]
    public void Since_ClauseForNamedPartiesOrForLaterDays_GoesBeforeTheOneForAll()
    {
        LateJoinerClause forEth = s_later with { Parties = [Eth], Delay = Delay.OfDays(20) }, amended = s_later with { ValidFrom = D(2001), Delay = Delay.OfDays(40) };
        Assert.Equal(D(2001, 1, 21), Life([TwoConsents, amended, forEth, s_later], [SignedByTwo, .. Deposits, s_accession]).InForce(Eth)[0].Since.Day);
        Assert.Equal(D(2001, 2, 10), Life([TwoConsents, s_later, amended], [SignedByTwo, .. Deposits, s_accession]).InForce(Eth)[0].Since.Day);
        Assert.Equal(D(2001, 1, 10), Life([TwoConsents, s_later, amended], [SignedByTwo, .. Deposits, s_accession with { Received = D(2000, 12, 31) }]).InForce(Eth)[0].Since.Day);
        Assert.Equal(D(2001, 1, 11), Life([TwoConsents, s_later, amended with { ValidFrom = null, ValidUntil = D(2001) }], [SignedByTwo, .. Deposits, s_accession]).InForce(Eth)[0].Since.Day);
    }

    [Fact]
    public void TimelineOf_SignatoryThatWillNotJoin_HasNoStatus() => Told(
        Of(Life([TwoConsents], [SignedByTwo, new DeclaredNotToBecomeParty { Parties = [Mar], Dated = D(2000, 6, 1) }]), Mar),
        """
        ../2000-01-03 None
        2000-01-04/2000-05-31 Signatory
          conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
        2000-06-01/.. None
          conclusion.declared-not: MAR declared on 2000-06-01 that it will not become a party. (as in VCLT 18(a)) <- declaration not to become a party by MAR, dated 2000-06-01
        """);

    [Fact]
    public void JoinerDate_OfAPartyNotNamedYet_IsItsOwnDay()
    {
        AgreementLifecycle life = Joined(s_later);
        Assert.Equal(D(2001, 1, 11), life.JoinerDate(Eth, D(2001)).Day);
        Assert.Equal(D(2001, 1, 11), life.JoinerDate(Eth, D(2001), ConsentKind.Ratification).Day);
        Assert.Equal(D(2001), Joined(s_later with { Delay = null, CountedFrom = CountedDate.Circulation }).JoinerDate(Eth, D(2001)).Day);
        Assert.Equal(D(2001), Joined(s_later with { Delay = null, CountedFrom = CountedDate.Dated }).JoinerDate(Eth, D(2001)).Day);
        DateAnswer pending = Life([TwoConsents], [SignedByTwo]).JoinerDate(Eth, D(2001));
        Told(
            Of(pending),
            """
            not known, not before 2001-01-01
              entry.computed: Not in force: missing 1 consent (1 of 2 deposited). (art 8) <- accession by ETH, received 2001-01-01
            """);
        Assert.DoesNotContain(life.Facts.Parties, p => p.Party == Eth);
    }

    [Fact]
    public void TimelineOf_ConsentWhileTheNoticeRuns_BeginsANewTimeOnceItIsOut()
    {
        ConsentExpressed again = Deposit(Mar, D(2001, 6, 1), ConsentKind.Accession);
        AgreementLifecycle Life(params AgreementEvent[] more) => VectorFacts.Life([new LateJoinerClause(), SixMonths], [.. ThreeInForce, Notice(Mar, D(2001, 1, 15)), .. more]);
        Assert.Equal((D(2001, 7, 15), D(2001, 7, 15)), (Life(again).InForce(Mar)[0].Until.Day, Life(again).InForce(Mar)[1].Since.Day));
        Assert.Empty(Life(again).Findings);
        Assert.Equal(D(2001, 8, 1), Life(again with { Effective = D(2001, 8, 1) }).InForce(Mar)[1].Since.Day);
        Assert.Empty(Life(again with { Effective = D(2001, 8, 1) }).Findings);
        Assert.Empty(VectorFacts.Life([new LateJoinerClause(), SixMonths], [.. ThreeInForce, again]).Findings);
        Assert.Single(VectorFacts.Life([new LateJoinerClause(), SixMonths], [.. ThreeInForce, again]).InForce(Mar));
        Assert.Single(Life(again with { Received = D(2001, 1, 14) }).InForce(Mar));
    }
}
