using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>How an agreement ends, for all or for some, told with every reason.</summary>
public class EndStoryTests
{
    private static readonly AgreementId s_later = AgreementId.Parse("later");

    private static string Ended(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> more) => After(D(2000, 12, 31), Life(clauses, [.. ThreeInForce, .. more]));

    private static LifecycleSurroundings With(AgreementLifecycle other, params AgreementId[] successors) =>
        new() { Agreements = id => id == s_later ? other : null, SupersededBy = id => id == Id ? successors : [] };

    [Fact]
    public void Timeline_Terminated_EndsOnTheFirstDayOut()
    {
        Told(
            Ended([], new Terminated { Effective = D(2005, 6, 30), Boundary = EndBoundary.LastDayIn, Ground = EndGround.Consent }),
            """
            2005-07-01/.. Ended
              end.recorded: Ended, as recorded: first day out on 2005-07-01. (as in VCLT 54(b)) <- termination, effective 2005-06-30
            = since 2000-03-31, first day out: 2005-07-01 (Consent) by entry.recorded; end.recorded
            """);
        Told(
            Ended([], new Terminated { Dated = D(2005, 6, 30) }),
            """
            2005-06-30/.. Ended
              end.recorded: Ended, as recorded: first day out on 2005-06-30. <- termination, dated 2005-06-30
            = since 2000-03-31, first day out: 2005-06-30 (NotKnown) by entry.recorded; end.recorded
            """);
    }

    [Theory]
    [InlineData(EndGround.Consent, "as in VCLT 54(b)")]
    [InlineData(EndGround.Denunciation, "as in VCLT 54(a)")]
    [InlineData(EndGround.Expiry, "as in VCLT 54(a)")]
    [InlineData(EndGround.Supersession, "as in VCLT 59")]
    [InlineData(EndGround.Breach, "as in VCLT 60")]
    [InlineData(EndGround.Impossibility, "as in VCLT 61")]
    [InlineData(EndGround.ChangeOfCircumstances, "as in VCLT 62")]
    [InlineData(EndGround.Performance, null)]
    [InlineData(EndGround.NotKnown, null)]
    public void Law_OfEachGround_IsItsArticle(EndGround ground, string? law)
    {
        ForceSpell spell = Life([], [.. ThreeInForce, new Terminated { Dated = D(2005), Ground = ground }]).InForce().Single();
        Assert.Equal(ground, spell.Ground);
        Assert.Equal(law, spell.Until.Reasons.Single().Law);
    }

    [Fact]
    public void TimelineOf_TerminatedForOne_EndsForItAlone()
    {
        Terminated end = new() { Parties = [Mar], Effective = D(2005, 6, 30), Ground = EndGround.Breach };
        AgreementLifecycle life = Life([], [.. ThreeInForce, end]);
        Told(
            After(D(2000, 12, 31), life, Mar),
            """
            2005-06-30/.. FormerParty
              end.recorded: Ended for MAR, as recorded: first day out on 2005-06-30. (as in VCLT 60) <- termination by MAR, effective 2005-06-30
            = since 2000-03-31, first day out: 2005-06-30 (Breach) by entry.recorded; end.recorded
            """);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2010)).State);
        Assert.Equal(PartyState.Party, life.StatusOn(D(2010), Rwa).State);

        // Of a party whose time is not on record otherwise, the end proves that it had one.
        Told(
            After(D(2000, 12, 31), Life([], [InForce(D(2000)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999)), end]), Mar),
            """
            2005-06-30/.. FormerParty (possible: None, FormerParty)
              end.recorded: Ended for MAR, as recorded: first day out on 2005-06-30. (as in VCLT 60) <- termination by MAR, effective 2005-06-30
              party.not-known: When MAR became a party is not known.
            = since not known, not before 2000-01-01, first day out: 2005-06-30 (Breach) by party.not-known; end.recorded
            """);
    }

    [Fact]
    public void Timeline_GivenUpBeforeEntryIntoForce_WasNeverInForce()
    {
        Told(
            Of(Life([TwoConsents], [SignedByTwo, Deposits[0], new Terminated { Dated = D(2000, 6, 1) }])),
            """
            ../2000-01-03 NotConcluded
            2000-01-04/2000-05-31 SignedNotInForce
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            2000-06-01/.. NeverEnteredIntoForce
              end.recorded: Ended, as recorded: first day out on 2000-06-01. <- termination, dated 2000-06-01
            """);
        Told(
            Of(Life([TwoConsents], [SignedByTwo, .. Deposits, new Terminated { Dated = D(2000, 3, 31) }])),
            """
            ../2000-01-03 NotConcluded
            2000-01-04/2000-03-30 SignedNotInForce
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            2000-03-31/.. NeverEnteredIntoForce
              end.recorded: Ended, as recorded: first day out on 2000-03-31. <- termination, dated 2000-03-31
            """);
        Assert.Equal(AgreementState.InForce, Life([TwoConsents], [SignedByTwo, .. Deposits, new Terminated { Dated = D(2000, 4, 1) }]).StatusOn(D(2000, 3, 31)).State);
    }

    [Fact]
    public void Timeline_SupersededOnADay_EndsOnIt()
    {
        Told(
            Ended([], new Superseded { Effective = D(2005, 6, 30), Boundary = EndBoundary.LastDayIn }),
            """
            2005-07-01/.. Ended
              end.recorded: Ended, as recorded: first day out on 2005-07-01. (as in VCLT 59) <- supersession, effective 2005-06-30
            = since 2000-03-31, first day out: 2005-07-01 (Supersession) by entry.recorded; end.recorded
            """);
        AgreementLifecycle one = Life([], [.. ThreeInForce, new Superseded { Parties = [Mar], Effective = D(2005, 6, 30) }]);
        Assert.Equal(PartyState.FormerParty, one.StatusOn(D(2005, 6, 30), Mar).State);
        Assert.Equal(EndGround.Supersession, one.InForce(Mar)[0].Ground);
        Assert.Equal(AgreementState.InForce, one.StatusOn(D(2005, 6, 30)).State);
    }

    [Fact]
    public void Timeline_SupersededWithoutADay_EndsWhenTheLaterEntersIntoForce()
    {
        Superseded e = new() { By = s_later };
        LifecycleFacts facts = Facts([], [.. ThreeInForce, e]);
        Told(
            After(D(2000, 12, 31), new AgreementLifecycle(facts, With(Life([], InForce(D(2008, 4, 5)))))),
            """
            2008-04-05/.. Ended
              end.superseded: 'later' took its place when that entered into force: first day out on 2008-04-05. (as in VCLT 59) <- supersession
            = since 2000-03-31, first day out: 2008-04-05 (Supersession) by entry.recorded; end.superseded
            """);
        Told(
            After(D(2000, 12, 31), new AgreementLifecycle(facts)),
            """
            = since 2000-03-31, first day out: not known, not before 2000-04-01 (Supersession) by entry.recorded; end.recorded
            """);
        Assert.Equal("2006-01-01", new AgreementLifecycle(facts with { Events = [.. ThreeInForce, e with { Effective = D(2006) }] }, With(Life([], InForce(D(2008))))).InForce()[0].Until.ToString());
        Assert.Equal(AgreementState.InForce, new AgreementLifecycle(facts, With(Life([TwoConsents], SignedByTwo))).StatusOn(D(2020)).State);
    }

    [Fact]
    public void Timeline_LaterAgreementThatSaysItTakesThePlace_EndsTheEarlierWithoutAnEndOfItsOwn()
    {
        AgreementLifecycle later = Life([], InForce(D(2008, 4, 5)));
        LifecycleFacts facts = Facts([], ThreeInForce);
        Told(
            After(D(2000, 12, 31), new AgreementLifecycle(facts, With(later, s_later))),
            """
            2008-04-05/.. Ended
              end.superseded: 'later', which takes its place, entered into force: first day out on 2008-04-05. (as in VCLT 59)
            = since 2000-03-31, first day out: 2008-04-05 (Supersession) by entry.recorded; end.superseded
            """);
        Assert.Equal(AgreementState.InForce, new AgreementLifecycle(facts, With(later)).StatusOn(D(2020)).State);
        Assert.Equal(AgreementState.InForce, new AgreementLifecycle(facts, With(Life([TwoConsents], SignedByTwo), s_later)).StatusOn(D(2020)).State);
        Assert.Equal(AgreementState.InForce, new AgreementLifecycle(facts, With(later, AgreementId.Parse("elsewhere"))).StatusOn(D(2020)).State);
        LifecycleFacts recorded = facts with { Events = [.. ThreeInForce, new Terminated { Dated = D(2012), Ground = EndGround.Consent }] };
        Assert.Equal(D(2012), new AgreementLifecycle(recorded, With(later, s_later)).InForce()[0].Until.Day);
    }

    [Fact]
    public void Until_LaterAgreementThatTakesThePlace_IsWhenNobodyStaysBehind()
    {
        AgreementEvent[] two = [InForce(D(2008, 4, 5)), Deposit(Mar, D(2008)), Deposit(Rwa, D(2008))];
        string Until(AgreementEvent[] later, params AgreementEvent[] more) =>
            new AgreementLifecycle(Facts([], [.. ThreeInForce, .. more]), With(Life([new LateJoinerClause()], later), s_later)).InForce()[0].Until.ToString();
        Assert.Equal("2008-04-05", Until([.. two, Deposit(Eth, D(2008))]));
        Assert.Equal("2012-01-01", Until([.. two, Deposit(Eth, D(2012))]));
        Assert.Equal("not known", Until(two));
        Assert.Equal("2010-01-01", Until(two, new Terminated { Parties = [Eth], Effective = D(2010) }));
        Assert.Equal("2008-04-05", Until(two, new Terminated { Parties = [Eth], Effective = D(2005) }));

        // A signatory of the earlier one is no party that could stay behind.
        Assert.Equal("2012-01-01", Until([.. two, Deposit(Eth, D(2012))], Signed(D(2001), P("FRA"))));
    }

    [Fact]
    public void Timeline_DependentAgreement_EndsWithItsParentIfItSaysSo()
    {
        DependenceClause clause = new() { Parent = s_later, EndsWithParent = true, Article = "art 12" };
        AgreementLifecycle parent = Life([], InForce(D(1999)), new Terminated { Dated = D(2010, 2, 3) });
        LifecycleFacts facts = Facts([clause], ThreeInForce);
        Told(
            After(D(2000, 12, 31), new AgreementLifecycle(facts, With(parent))),
            """
            2010-02-03/.. Ended
              end.parent: It ends with 'later': first day out on 2010-02-03. (art 12)
            = since 2000-03-31, first day out: 2010-02-03 (ParentEnded) by entry.recorded; end.parent
            """);
        Told(
            After(D(2000, 12, 31), new AgreementLifecycle(facts)),
            """
            = since 2000-03-31, first day out: not known, not before 2000-04-01 (ParentEnded) by entry.recorded; end.parent
            ! /clauses/0/parent: The agreement 'later' is not there to be asked: what depends on it is not known. [dependence.parent-missing]
            """);
        Assert.Equal(AgreementState.InForce, new AgreementLifecycle(facts with { Clauses = [clause with { EndsWithParent = false }] }, With(parent)).StatusOn(D(2020)).State);
        Assert.Equal(AgreementState.InForce, new AgreementLifecycle(facts, With(Life([], InForce(D(1999))))).StatusOn(D(2020)).State);
    }

    [Fact]
    public void Timeline_ParentEndedBeforeEntryIntoForce_WasNeverInForce() => Told(
        Of(new AgreementLifecycle(
            Facts([TwoConsents, new DependenceClause { Parent = s_later, EndsWithParent = true }], [SignedByTwo, .. Deposits]),
            With(Life([], InForce(D(1999)), new Terminated { Dated = D(2000, 2, 3) })))),
        """
        ../2000-01-03 NotConcluded
        2000-01-04/2000-02-02 SignedNotInForce
          conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
        2000-02-03/.. NeverEnteredIntoForce
          end.parent: It ends with 'later': first day out on 2000-02-03.
        """);

    [Fact]
    public void EntryIntoForce_DependentAgreement_IsNotBeforeItsParents()
    {
        DependenceClause clause = new() { Parent = s_later };
        LifecycleFacts facts = Facts([TwoConsents, clause], [SignedByTwo, .. Deposits]);
        Told(
            Of(new AgreementLifecycle(facts, With(Life([], InForce(D(2003, 5, 6))))).EntryIntoForce),
            """
            2003-05-06
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. Not before the entry into force of 'later': on 2003-05-06. (art 8) <- ratification by RWA, received 2000-03-01
            """);
        Told(
            After(D(2000, 1, 31), new AgreementLifecycle(facts)),
            """
            2000-03-31/.. SignedNotInForce (possible: SignedNotInForce, InForce)
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. Not before the entry into force of 'later': on a day that is not known, not before 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
            = since not known, not before 2000-03-31, first day out: not known (NotKnown) by entry.computed; end.not-known
            ! /clauses/1/parent: The agreement 'later' is not there to be asked: what depends on it is not known. [dependence.parent-missing]
            """);
        Assert.Equal(D(2000, 3, 31), new AgreementLifecycle(facts, With(Life([], InForce(D(2000, 3, 31))))).EntryIntoForce.Day);
        Assert.Equal(DateAnswerKind.None, new AgreementLifecycle(facts, With(Life([TwoConsents], SignedByTwo))).EntryIntoForce.Kind);
    }

    [Fact]
    public void EntryIntoForce_AgreementsThatDependOnEachOther_IsThatOfBoth()
    {
        LifecycleFacts one = Facts([TwoConsents, new DependenceClause { Parent = s_later, EndsWithParent = true }], [SignedByTwo, .. Deposits]);
        LifecycleFacts other = one with { Agreement = s_later, Clauses = [TwoConsents, new DependenceClause { Parent = Id }] };
        AgreementLifecycle? first = null, second = null;
        LifecycleSurroundings both = new() { Agreements = id => id == Id ? first : second };
        (first, second) = (new(one, both), new(other, both));
        Told(
            After(D(2000, 1, 31), first),
            """
            2000-03-31/.. InForce
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
            = since 2000-03-31, first day out: not known (NotKnown) by entry.computed; end.not-known
            """);
        Told(
            After(D(2000, 1, 31), second),
            """
            2000-03-31/.. InForce
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
            = since 2000-03-31, first day out: not known (NotKnown) by entry.computed; end.not-known
            """);
    }

    [Fact]
    public void Timeline_ShrinkingAgreement_EndsOnlyWhenAllPartiesAreListed()
    {
        AgreementEvent[] recorded = [InForce(D(2000)), Deposit(Mar, D(1999)), Deposit(Rwa, D(1999)), Notice(Mar, D(2001))];
        Assert.Equal(AgreementState.Ended, Life([SixMonths], recorded).StatusOn(D(2002)).State);

        // Four consents were asked for, and two are on record: the list is not complete, so that others may remain.
        EntryIntoForceClause four = TwoConsents with { Condition = new ConsentsCount { Count = 4 } };
        Assert.Equal(AgreementState.InForce, Life([SixMonths, four], recorded).StatusOn(D(2002)).State);
        Assert.Equal(AgreementState.Ended, new AgreementLifecycle(Facts([SixMonths, four], recorded) with { IsClosed = true }).StatusOn(D(2002)).State);
        Assert.Equal(AgreementState.InForce, Life([SixMonths, new MinimumPartiesClause { Count = 3 }], recorded).StatusOn(D(2002)).State);
        Assert.Equal(AgreementState.InForce, Life([SixMonths], [.. recorded, Deposit(Eth, D(1999))]).StatusOn(D(2002)).State);
        AgreementEvent[] twoOfThree = [.. recorded, Deposit(Eth, D(1999)), Notice(Eth, D(2001, 2, 1))];
        Assert.Equal(AgreementState.Ended, Life([SixMonths, TwoConsents], twoOfThree).StatusOn(D(2002)).State);
        Assert.Equal(D(2001, 8, 1), Life([SixMonths, TwoConsents], twoOfThree).InForce()[0].Until.Day);

        // Two of an agreement that has a way in for others are not all, unless it is said; if it asked for just two, they may be.
        Assert.Equal(AgreementState.InForce, Life([SixMonths, new LateJoinerClause()], recorded).StatusOn(D(2002)).State);
        Assert.Equal(AgreementState.InForce, Life([SixMonths], [.. recorded[..2], Deposit(Rwa, D(1999), ConsentKind.Accession), recorded[3]]).StatusOn(D(2002)).State);
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], Life([SixMonths, new LateJoinerClause(), TwoConsents], recorded).StatusOn(D(2002)).Possible);
        Assert.Equal(AgreementState.Ended, new AgreementLifecycle(Facts([SixMonths, new LateJoinerClause()], recorded) with { IsClosed = true }).StatusOn(D(2002)).State);

        // Three of an open agreement, of which nothing says how many it asked for: others may be parties that nobody listed.
        AgreementLifecycle open = Life([SixMonths], twoOfThree);
        Assert.Equal((AgreementState.InForce, Certainty.Certainly), (open.StatusOn(D(2002)).State, open.StatusOn(D(2002)).Certainty));
        Assert.Equal(AgreementState.Ended, new AgreementLifecycle(Facts([SixMonths], twoOfThree) with { IsClosed = true }).StatusOn(D(2002)).State);
    }

    public static TheoryData<ForceCondition, AgreementState> ConditionsAndTheirParties => new()
    {
        { new OnSignature(), AgreementState.Ended },
        { new OnExchange(), AgreementState.Ended },
        { new OnNotifications(), AgreementState.Ended },
        { new OnNotifications { Parties = [Mar, Rwa, Eth] }, AgreementState.Ended },
        { new ConsentsOfAll { Group = ConsentGroup.NegotiatingParties }, AgreementState.Ended },
        { new ConsentsOfAll { Group = ConsentGroup.Signatories }, AgreementState.Ended },
        { new ShareOfMembership { Numerator = 2, Denominator = 3, Of = new Membership { Members = [Mar, Rwa, Eth] } }, AgreementState.Ended },
        { new ShareOfMembership { Numerator = 2, Denominator = 3, Of = new Membership { Organisation = PartyCode.Organisation("AU") } }, AgreementState.InForce },
        { new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = s_later }, AgreementState.InForce },
        { new WeightedShare { Percent = 55, Weights = [new PartyWeight { Party = Mar, Weight = 1 }] }, AgreementState.InForce },
        { new TotalWeight { Least = 1, Weights = [new PartyWeight { Party = Mar, Weight = 1 }] }, AgreementState.InForce },
        { new ConsentsOfWeight { Count = 3, Least = 1, Weights = [new PartyWeight { Party = Mar, Weight = 1 }] }, AgreementState.Ended },
        { new OnDate { Date = D(2000) }, AgreementState.InForce },
    };

    [Theory]
    [MemberData(nameof(ConditionsAndTheirParties))]
    public void Timeline_ShrinkingAgreement_EndsIfItsConditionTellsThatAllAreListed(ForceCondition condition, AgreementState expected)
    {
        AgreementEvent[] events = [InForce(D(2000)), Deposit(Mar, D(1999)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999)), Notice(Mar, D(2001)), Notice(Eth, D(2001, 2, 1))];
        Assert.Equal(expected, Life([SixMonths, new EntryIntoForceClause { Condition = condition }], events).StatusOn(D(2002)).State);
    }

    [Fact]
    public void Timeline_NoticeKnownToTheMonthThatLeavesOne_EndsItWithinTheMonth() => Told(
        After(D(2000, 12, 31), Life([SixMonths], [.. TwoInForce, Notice(Mar, PartialDate.Parse("2001-02"))])),
        """
        2001-08-01/2001-08-27 InForce (possible: InForce, Ended)
          entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
          end.too-few: Fewer than two parties remain: it ends for all, first day out between 2001-08-01 and 2001-08-28. MAR leaves 6 months after receipt of the notice (between 2001-02-01 and 2001-02-28): out between 2001-08-01 and 2001-08-28. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-02
        2001-08-28/.. Ended
          end.too-few: Fewer than two parties remain: it ends for all, first day out between 2001-08-01 and 2001-08-28. MAR leaves 6 months after receipt of the notice (between 2001-02-01 and 2001-02-28): out between 2001-08-01 and 2001-08-28. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-02
        = since 2000-03-31, first day out: 2001-08-01..2001-08-28 (Denunciation) by entry.recorded; end.too-few
        """);

    [Fact]
    public void TimelineOf_JoinerAfterTheEnd_NeverEnters()
    {
        LateJoinerClause clause = new() { Delay = Delay.OfMonths(3) };
        AgreementEvent[] history = [.. TwoInForce, Deposit(Eth, D(2001), ConsentKind.Accession), new Terminated { Dated = D(2001, 4, 1) }];
        Told(
            Of(Life([clause], history), Eth),
            """
            ../2000-12-31 None
            2001-01-01/2001-03-31 ContractingState
              consent: Accession by ETH, received 2001-01-01. (as in VCLT 16) <- accession by ETH, received 2001-01-01
            2001-04-01/.. None
              end.recorded: Ended, as recorded: first day out on 2001-04-01. <- termination, dated 2001-04-01
            """);
        Assert.Equal(PartyState.Party, Life([clause with { Delay = Delay.OfDays(89) }], history).StatusOn(D(2001, 3, 31), Eth).State);
        Assert.Equal(
            [PartyState.None, PartyState.ContractingState, PartyState.Party, PartyState.FormerParty],
            Life([clause], [.. history.SkipLast(1), new Terminated { Dated = PartialDate.Parse("2001-04") }]).StatusOn(D(2001, 4, 15), Eth).Possible);
    }
}
