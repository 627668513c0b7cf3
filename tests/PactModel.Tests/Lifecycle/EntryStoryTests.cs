using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>How an agreement enters into force, told with every reason.</summary>
public class EntryStoryTests
{
    private static readonly InstrumentWithdrawn s_withdrawn = new() { Parties = [Mar], Received = D(2000, 3, 10) };

    private static readonly SilentClause s_silent = new() { Topic = ClauseTopic.EntryIntoForce, Article = "nowhere" };

    [Fact]
    public void Timeline_FromAdoptionToEntryIntoForce_HasAReasonForEachState() => Told(
        Of(Life([TwoConsents], [new Adopted { Dated = D(1999, 12, 1) }, new OpenedForSignature { Dated = D(1999, 12, 20) }, SignedByTwo, .. Deposits])),
        """
        ../1999-11-30 NotConcluded
        1999-12-01/2000-01-03 Adopted
          conclusion.adopted: Adopted on 1999-12-01. <- adoption, dated 1999-12-01
        2000-01-04/2000-03-30 SignedNotInForce
          conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
        2000-03-31/.. InForce
          entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
        = since 2000-03-31, first day out: not known (NotKnown) by entry.computed; end.not-known
        """);

    [Fact]
    public void TimelineOf_PartyFromSignatureOn_HasAReasonForEachState() => Told(
        Of(Life([TwoConsents], [SignedByTwo, .. Deposits]), Mar),
        """
        ../2000-01-03 None
        2000-01-04/2000-01-31 Signatory
          conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
        2000-02-01/2000-03-30 ContractingState
          consent: Ratification by MAR, received 2000-02-01. (as in VCLT 16) <- ratification by MAR, received 2000-02-01
        2000-03-31/.. Party
          entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
        = since 2000-03-31, first day out: not known (NotKnown) by entry.computed; end.not-known
        """);

    [Fact]
    public void Timeline_ConditionNotMet_IsCertainlyNotInForce() => Told(
        Of(Life([TwoConsents], [new OpenedForSignature { Dated = D(1999, 12, 20) }, SignedByTwo, Deposits[0]])),
        """
        ../1999-12-19 NotConcluded
        1999-12-20/2000-01-03 Adopted
          conclusion.adopted: Opened for signature on 1999-12-20. <- opening for signature, dated 1999-12-20
        2000-01-04/.. SignedNotInForce
          conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
        """);

    [Fact]
    public void Timeline_NothingAtAll_IsNotKnown() => Told(
        Of(Life([])),
        """
        ../.. NotKnown (possible: NotKnown, InForce)
          entry.not-known: The entry into force is not known: no record of it and no clause about it has been seen.
        = since not known, first day out: not known (NotKnown) by entry.not-known; end.not-known
        """);

    [Fact]
    public void Timeline_NoClauseAndNoRecord_MayBeInForceSinceTheFirstAct()
    {
        Told(
            Of(Life([], SignedByTwo)),
            """
            ../2000-01-03 NotConcluded
            2000-01-04/.. SignedNotInForce (possible: SignedNotInForce, InForce)
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
              entry.not-known: The entry into force is not known: no record of it and no clause about it has been seen.
            = since not known, not before 2000-01-04, first day out: not known (NotKnown) by entry.not-known; end.not-known
            """);
        Told(
            Of(Life([], new Adopted { Dated = D(1999) })),
            """
            ../1998-12-31 NotConcluded
            1999-01-01/.. Adopted (possible: Adopted, InForce)
              conclusion.adopted: Adopted on 1999-01-01. <- adoption, dated 1999-01-01
              entry.not-known: The entry into force is not known: no record of it and no clause about it has been seen.
            = since not known, not before 1999-01-01, first day out: not known (NotKnown) by entry.not-known; end.not-known
            """);
        Told(
            Of(Life([], Deposits)),
            """
            ../2000-01-31 NotConcluded
            2000-02-01/.. Adopted (possible: Adopted, InForce)
              conclusion.consented: MAR consented on 2000-02-01, so the text had been adopted by then. <- ratification by MAR, received 2000-02-01
              entry.not-known: The entry into force is not known: no record of it and no clause about it has been seen.
            = since not known, not before 2000-02-01, first day out: not known (NotKnown) by entry.not-known; end.not-known
            """);
        Told(
            Of(Life([], Deposits), Mar),
            """
            ../2000-01-31 None
            2000-02-01/.. ContractingState (possible: ContractingState, Party)
              consent: Ratification by MAR, received 2000-02-01. (as in VCLT 16) <- ratification by MAR, received 2000-02-01
              entry.not-known: The entry into force is not known: no record of it and no clause about it has been seen.
            = since not known, not before 2000-02-01, first day out: not known (NotKnown) by entry.not-known; end.not-known
            """);
        Assert.Equal(DateAnswerKind.NotKnown, Life([], Deposits).ComputedEntryIntoForce.Kind);
    }

    [Fact]
    public void EntryIntoForce_TextKnownToBeSilent_NeedsTheConsentOfAllThatNegotiated()
    {
        AgreementLifecycle life = Life([s_silent], [SignedByTwo, .. Deposits, Deposit(Eth, D(2001), ConsentKind.Accession)]);
        Told(
            Of(life),
            """
            ../2000-01-03 NotConcluded
            2000-01-04/2000-02-29 SignedNotInForce
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            2000-03-01/.. InForce
              entry.computed: All parties have consented on 2000-03-01; that is the day: on 2000-03-01. (nowhere; as in VCLT 24(2)) <- ratification by RWA, received 2000-03-01
            = since 2000-03-01, first day out: not known (NotKnown) by entry.computed; end.not-known
            """);
        Told(
            Of(life, Eth),
            """
            ../2000-12-31 None
            2001-01-01/.. Party
              party.computed: In force for ETH on the day of its consent: on 2001-01-01. (as in VCLT 24(3)) <- accession by ETH, received 2001-01-01
            = since 2001-01-01, first day out: not known (NotKnown) by party.computed; end.not-known
            """);
        Told(
            Of(Life([s_silent], [SignedByTwo, Deposits[0]]).EntryIntoForce),
            """
            none
              entry.computed: Not in force: missing the consent of RWA. (nowhere; as in VCLT 24(2)) <- ratification by MAR, received 2000-02-01
            """);
        Assert.Equal(D(2000, 3, 1), life.ComputedEntryIntoForce.Day);
    }

    [Fact]
    public void EntryIntoForce_RecordedOtherwiseThanComputed_IsAsRecordedWithAFinding()
    {
        AgreementLifecycle life = Life([TwoConsents], [SignedByTwo, .. Deposits, InForce(D(2000, 5, 1)), InForce(D(2000, 5, 3)) with { Effective = null, Dated = D(2000, 5, 3) }]);
        Told(
            Of(life),
            """
            ../2000-01-03 NotConcluded
            2000-01-04/2000-04-30 SignedNotInForce
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            2000-05-01/.. InForce
              entry.recorded: In force since the record says so: on 2000-05-01. (art 8) <- entry into force, effective 2000-05-01
            = since 2000-05-01, first day out: not known (NotKnown) by entry.recorded; end.not-known
            ! /events/3/effective: The entry into force is recorded on 2000-05-01, but the clause gives on 2000-03-31: the record is used; check the clause's counting and the record. [record.differs]
            ! /events/4/effective: Another entry into force for all is recorded on 2000-05-03, and no end before it: it is not used, for the one on 2000-05-01 is; record the end between them, or the parties for which it is meant. [record.differs]
            """);
        Told(
            Of(life.ComputedEntryIntoForce),
            """
            2000-03-31
            """);
    }

    [Fact]
    public void EntryIntoForce_RecordKnownInPartOrInDoubt_DiffersOnlyIfItCannotBeTheSameDay()
    {
        IEnumerable<string> Codes(string recorded) => Life([TwoConsents], [SignedByTwo, .. Deposits, InForce(PartialDate.Parse(recorded))]).Findings.Select(f => f.Code);
        Assert.Empty(Codes("2000-03"));
        Assert.Empty(Codes("2000-05-01?"));
        Assert.Equal(["record.differs"], Codes("2000-04"), StringComparer.Ordinal);
        Assert.Equal(["record.differs"], Codes("2000-02"), StringComparer.Ordinal);
    }

    [Fact]
    public void EntryIntoForce_NotBeforeADay_IsTheLaterOfBoth()
    {
        Told(
            Of(Life([TwoConsents with { NotBefore = PartialDate.Parse("2001-01-01") }], [SignedByTwo, .. Deposits]).EntryIntoForce),
            """
            2001-01-01
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. Not before the day fixed in the text: on 2001-01-01. (art 8) <- ratification by RWA, received 2000-03-01
            """);
        Told(
            Of(Life([TwoConsents with { NotBefore = PartialDate.Parse("2000-03-31") }], [SignedByTwo, .. Deposits]).EntryIntoForce),
            """
            2000-03-31
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
            """);
        Told(
            Of(Life([TwoConsents with { NotBefore = PartialDate.Parse("2001-01-01") }], [SignedByTwo]).EntryIntoForce),
            """
            none
              entry.computed: Not in force: missing 2 consents (0 of 2 deposited). (art 8)
            """);
    }

    [Fact]
    public void EntryIntoForce_NotBeforeAPeriodAfterTheOpening_CountsFromTheFirstOpening()
    {
        EntryIntoForceClause clause = TwoConsents with { NotBeforeOpeningPlus = Period.FromYears(2), Delay = null };
        Told(
            Of(Life([clause], [new OpenedForSignature { Dated = D(1999, 6, 1) }, new OpenedForSignature { Dated = D(1999, 5, 1) }, SignedByTwo, .. Deposits]).EntryIntoForce),
            """
            2001-05-01
              entry.computed: 2 consents have been deposited on 2000-03-01; that is the day: on 2000-03-01. Not before the period after the opening for signature: on 2001-05-01. (art 8) <- ratification by RWA, received 2000-03-01
            """);
        Told(
            Of(Life([clause], [SignedByTwo, .. Deposits]).EntryIntoForce),
            """
            not known, not before 2000-03-01
              entry.computed: 2 consents have been deposited on 2000-03-01; that is the day: on 2000-03-01. Not before the period after the opening for signature: on a day that is not known, not before 2000-03-01. (art 8) <- ratification by RWA, received 2000-03-01
            """);
    }

    [Fact]
    public void EntryIntoForce_InstrumentWithdrawnInBetween_IsAsRecordedAndSoNotKnown()
    {
        AgreementLifecycle life = Life([TwoConsents], [SignedByTwo, .. Deposits, s_withdrawn]);
        Told(
            Of(life),
            """
            ../2000-01-03 NotConcluded
            2000-01-04/2000-03-30 SignedNotInForce
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            2000-03-31/.. SignedNotInForce (possible: SignedNotInForce, InForce)
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. An instrument was withdrawn in between, so the outcome is as recorded, and nothing is recorded. (art 8) <- ratification by RWA, received 2000-03-01
            = since not known, not before 2000-03-31, first day out: not known (NotKnown) by entry.computed; end.not-known
            """);
        Told(
            Of(life, Mar),
            """
            ../2000-01-03 None
            2000-01-04/2000-01-31 Signatory
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            2000-02-01/2000-03-09 ContractingState
              consent: Ratification by MAR, received 2000-02-01. (as in VCLT 16) <- ratification by MAR, received 2000-02-01
            2000-03-10/.. Signatory
              consent.withdrawn: MAR withdrew its instrument on 2000-03-10; it does not count from then on. <- withdrawal of the instrument by MAR, received 2000-03-10
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            """);

        // One that was not needed changes nothing; nor does one that comes on the day of entry into force, or before the condition is met by others.
        Assert.Equal(D(2000, 3, 31), Life([TwoConsents], [SignedByTwo, .. Deposits, Deposit(Eth, D(2000, 3, 1)), s_withdrawn]).EntryIntoForce.Day);
        Assert.Equal(D(2000, 3, 31), Life([TwoConsents], [SignedByTwo, .. Deposits, s_withdrawn with { Received = D(2000, 3, 31) }]).EntryIntoForce.Day);
        Assert.Null(Life([TwoConsents], [SignedByTwo, .. Deposits, s_withdrawn with { Received = D(2000, 3, 30) }]).EntryIntoForce.Day);
        Assert.Equal(DateAnswerKind.None, Life([TwoConsents], [SignedByTwo, .. Deposits, s_withdrawn with { Received = D(2000, 3, 1) }]).EntryIntoForce.Kind);
        Assert.Equal(D(2000, 3, 1), Life([TwoConsents with { Delay = null }], [SignedByTwo, .. Deposits, s_withdrawn]).EntryIntoForce.Day);
    }

    [Fact]
    public void TimelineOf_InstrumentWithdrawn_FallsBackToSignatory() => Told(
        Of(Life([TwoConsents], [SignedByTwo, Deposits[0], s_withdrawn with { Effective = D(2000, 3, 12) }]), Mar),
        """
        ../2000-01-03 None
        2000-01-04/2000-01-31 Signatory
          conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
        2000-02-01/2000-03-11 ContractingState
          consent: Ratification by MAR, received 2000-02-01. (as in VCLT 16) <- ratification by MAR, received 2000-02-01
        2000-03-12/.. Signatory
          consent.withdrawn: MAR withdrew its instrument on 2000-03-12; it does not count from then on. <- withdrawal of the instrument by MAR, effective 2000-03-12
          conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
        """);

    [Fact]
    public void Law_IsCitedAsTreatyLawOnlyBetweenItsPartiesAndForLaterTreaties()
    {
        LifecycleParty mar = new() { Party = Mar, ViennaConventionSince = D(1990) }, rwa = new() { Party = Rwa, ViennaConventionSince = D(2000, 1, 4) };
        string? Law(params LifecycleParty[] parties) => new AgreementLifecycle(Facts([], SignedByTwo) with { Parties = [.. parties] }).StatusOn(D(2001)).Reasons[0].Law;
        Assert.Equal("VCLT 18(a)", Law(mar, rwa));
        Assert.Equal("as in VCLT 18(a)", Law(mar, rwa with { ViennaConventionSince = D(2000, 1, 5) }));
        Assert.Equal("as in VCLT 18(a)", Law(mar, rwa with { ViennaConventionSince = null }));
        Assert.Equal("as in VCLT 18(a)", Law(mar, rwa, new LifecycleParty { Party = P("org:AU"), ViennaConventionSince = D(1990) }));
        Assert.Equal("as in VCLT 18(a)", Law());

        // Adoption and opening conclude it too, and the first of all counts.
        LifecycleFacts signed = Facts([], SignedByTwo) with { Parties = [mar, rwa] };
        string? Concluded(AgreementEvent e) => new AgreementLifecycle(signed with { Events = [.. signed.Events, e] }).TimelineOf(Mar).On(D(2001)).Reasons[0].Law;
        Assert.Equal("as in VCLT 18(a)", Concluded(new Adopted { Dated = D(2000, 1, 3) }));
        Assert.Equal("as in VCLT 18(a)", Concluded(new OpenedForSignature { Effective = D(2000, 1, 3) }));
        Assert.Equal("VCLT 18(a)", Concluded(new OpenedForSignature { Dated = D(2000, 1, 5) }));
        Assert.Equal("VCLT 18(a)", Concluded(new Amended { Dated = D(2000, 1, 3) }));
    }

    [Fact]
    public void EntryIntoForce_TextAmendedBefore_IsByTheTextThatHeldWhenItsConditionWasMet()
    {
        EntryIntoForceClause old = TwoConsents with { ValidUntil = D(2000, 2, 15), Article = "old" }, amended = new() { Condition = new ConsentsCount { Count = 1 }, ValidFrom = D(2000, 2, 1), Article = "new" };
        Told(
            Of(Life([amended, old], [SignedByTwo, .. Deposits]).EntryIntoForce),
            """
            2000-02-01
              entry.computed: 1 consent has been deposited on 2000-02-01; that is the day: on 2000-02-01. (new) <- ratification by MAR, received 2000-02-01
            """);
        // A text for named parties only does not rule the entry into force for all.
        Assert.Equal(D(2000, 3, 31), Life([amended with { Parties = [Eth], ValidFrom = null }, TwoConsents], [SignedByTwo, .. Deposits]).EntryIntoForce.Day);
    }

    [Fact]
    public void AppliesFrom_IsTheRecordThenTheClauseThenTheEntryIntoForce()
    {
        EnteredIntoForce record = InForce(D(2000, 5, 1)) with { AppliesFrom = PartialDate.Parse("1999-01-01") };
        Told(
            Of(Life([new ApplicationClause { From = PartialDate.Parse("1992-01"), Article = "art 3" }], [SignedByTwo, record with { AppliesFrom = null }]).AppliesFrom),
            """
            1992-01-01..1992-01-31
              application.clause: It applies from 1992-01. (art 3)
            """);
        Told(
            Of(Life([new ApplicationClause { From = PartialDate.Parse("1992-01") }], [SignedByTwo, InForce(D(2000, 4, 1)) with { AppliesFrom = null }, record]).AppliesFrom),
            """
            1999-01-01
              application.recorded: It applies from 1999-01-01, as recorded. <- entry into force, effective 2000-05-01
            """);
        Told(
            Of(Life([], [SignedByTwo, record with { AppliesFrom = null }, InForce(D(2001), Mar) with { AppliesFrom = PartialDate.Parse("1995") }]).AppliesFrom),
            """
            2000-05-01
              entry.recorded: In force since the record says so: on 2000-05-01. <- entry into force, effective 2000-05-01
            """);
    }

    [Fact]
    public void Findings_DatesOutOfOrder_AreTold()
    {
        Told(
            Of(Life([], [InForce(D(1999, 12, 1)), SignedByTwo, Deposit(Mar, D(1999, 11, 1))])),
            """
            ../1999-11-30 NotConcluded
            1999-12-01/.. InForce
              entry.recorded: In force since the record says so: on 1999-12-01. <- entry into force, effective 1999-12-01
            = since 1999-12-01, first day out: not known (NotKnown) by entry.recorded; end.not-known
            ! /events/0/effective: The entry into force is recorded on 1999-12-01, before the signature on 2000-01-04, and no clause on application in time explains it: check the record, or add the clause. [event.order]
            ! /events/2: MAR ratifies before it signs: check the dates. [event.order]
            """);

        // An open agreement stays open to signature, and the first one on record need not be the first.
        Assert.Empty(Life([], InForce(D(1999, 12, 1)), SignedByTwo, Deposit(Eth, D(1999))).Findings);
        Assert.Empty(Life([new ApplicationClause { From = PartialDate.Parse("1999") }], [InForce(D(1999, 12, 1)), SignedByTwo]).Findings);
        Assert.Empty(Life([], [InForce(D(2000, 1, 4)), SignedByTwo, Deposit(Mar, D(2000, 1, 4)), Deposit(Rwa, D(1999), ConsentKind.Accession)]).Findings);
    }
}
