using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Events and clauses of one agreement refer to each other, to parties, sources and other agreements.</summary>
public class LifecycleReferenceTests
{
    private static readonly PartialDate s_day = PartialDate.Parse("2021");

    private static readonly EquatableList<PartyCode> s_mar = [P("MAR")];

    [Fact]
    public void Check_EachFault_IsReportedAtItsMember()
    {
        Checker checker = new();
        LifecycleCheck.Check(
            checker,
            [P("MAR"), P("RWA")],
            closed: true,
            [
                new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [P("FRA")], Dated = PartialDate.Parse("2020"), Id = EventId.Parse("a") },
                new NoticeRevoked { Parties = s_mar, Notice = EventId.Parse("b"), Dated = s_day },
                new NoticeSuspended { Parties = s_mar, Notice = EventId.Parse("c"), Dated = s_day },
                new NoticeResumed { Parties = s_mar, Notice = EventId.Parse("d"), Dated = s_day },
                new NoticePeriodExtended { Parties = s_mar, Notice = EventId.Parse("e"), Dated = s_day, Until = new EndDate(s_day, EndBoundary.LastDayIn) },
                new Contested
                {
                    Claims =
                    [
                        new Claim { Statement = "It ended.", Events = [new Terminated { Dated = s_day, Id = EventId.Parse("a") }] },
                        new Claim { Statement = "It did not.", Denies = [EventId.Parse("a"), EventId.Parse("f")] },
                    ],
                },
                new Terminated { Dated = s_day, Id = EventId.Parse("a") },
            ],
            [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 3 } }]);
        Assert.Equal(
            [
                "/events/0/received: The instrument counts from its deposit or receipt, which is not given: the date it bears does not stand in for it. [event.receipt-missing]",
                "/events/0/parties/0: 'FRA' is not among the agreement's parties: add it there, or correct the code. [event.party-unknown]",
                "/events/5: The event identifier 'a' is used twice: rename one. [event.id-twice]",
                "/events/6: The event identifier 'a' is used twice: rename one. [event.id-twice]",
                "/events/1/notice: There is no event 'b': correct the identifier, or add it to the event that is meant. [event.reference-unknown]",
                "/events/2/notice: There is no event 'c': correct the identifier, or add it to the event that is meant. [event.reference-unknown]",
                "/events/3/notice: There is no event 'd': correct the identifier, or add it to the event that is meant. [event.reference-unknown]",
                "/events/4/notice: There is no event 'e': correct the identifier, or add it to the event that is meant. [event.reference-unknown]",
                "/events/5/claims: There is no event 'f': correct the identifier, or add it to the event that is meant. [event.reference-unknown]",
                "/clauses/0/condition/count: The text asks for 3 consents, but only 2 parties can give one: check the number or the parties. [clause.threshold-too-high]",
            ],
            checker.Findings.Select(f => f.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Constructor_FaultyFacts_ThrowsAndNamesTheAgreement()
    {
        LifecycleParty party = new() { Party = P("MAR") };
        ModelException thrown = Assert.Throws<ModelException>(() => new AgreementLifecycle(new LifecycleFacts { Agreement = Id, Parties = [party, party], Events = [new Adopted()] }));
        Assert.Contains("the lifecycle of 'tested'", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("/parties/1: Party 'MAR' is given twice: keep one. [party.twice]", Assert.Single(thrown.Findings).ToString());
        Assert.Throws<ArgumentNullException>(() => new AgreementLifecycle(null!));
        Assert.Equal("event.undated", Assert.Single(new AgreementLifecycle(new LifecycleFacts { Agreement = Id, Events = [new Adopted()] }).Findings).Code);
    }

    public static TheoryData<AgreementEvent, string[]> EventReferences
    {
        get
        {
            EndDate end = new(s_day, EndBoundary.LastDayIn);
            return new()
            {
                { new Adopted { Parties = s_mar, Sources = [Citation.Parse("un#1")], Dated = s_day }, ["/parties/0", "/sources/0"] },
                { new Adopted { Dated = s_day, Place = new Place("Paris", P("FRA")) }, ["/place/country"] },
                { new OpenedForSignature { Dated = s_day, Place = new Place("Paris", P("FRA")) }, ["/place/country"] },
                { new SignatureGiven { Parties = s_mar, Dated = s_day, Place = new Place("Paris", P("FRA")) }, ["/parties/0", "/place/country"] },
                { new Adopted { ReceivedBy = [new Receipt { Addressee = P("MAR"), On = s_day }] }, ["/receivedBy/0/addressee"] },
                {
                    new SignatureGiven { Parties = s_mar, Dated = s_day, Signatories = [new Representative { Party = P("MAR") }], Attendees = [new Representative { Party = P("FRA") }] },
                    ["/parties/0", "/attendees/0/party", "/signatories/0/party"]
                },
                { new Suspended { Parties = s_mar, Towards = [P("FRA")], Dated = s_day }, ["/parties/0", "/towards/0"] },
                { new Resumed { Parties = s_mar, Towards = [P("FRA")], Dated = s_day }, ["/parties/0", "/towards/0"] },
                { new ObjectionRaised { Parties = s_mar, Towards = [P("FRA")], Dated = s_day }, ["/parties/0", "/towards/0"] },
                { new ObjectionWithdrawn { Parties = s_mar, Towards = [P("FRA")], Dated = s_day }, ["/parties/0", "/towards/0"] },
                { new AccessionAccepted { Parties = s_mar, Towards = [P("FRA")], Dated = s_day }, ["/parties/0", "/towards/0"] },
                { new Amended { By = Id, Dated = s_day }, ["/by"] },
                { new Superseded { By = Id, Dated = s_day }, ["/by"] },
                { new NoticeRevoked { Parties = s_mar, Notice = EventId.Parse("n"), Dated = s_day }, ["/parties/0", "/notice"] },
                { new NoticeSuspended { Parties = s_mar, Notice = EventId.Parse("n"), Dated = s_day }, ["/parties/0", "/notice"] },
                { new NoticeResumed { Parties = s_mar, Notice = EventId.Parse("n"), Dated = s_day }, ["/parties/0", "/notice"] },
                { new NoticePeriodExtended { Parties = s_mar, Notice = EventId.Parse("n"), Dated = s_day, Until = end }, ["/parties/0", "/notice"] },
                {
                    new Contested
                    {
                        Claims =
                        [
                            new Claim { Statement = "x", ClaimedBy = s_mar, Denies = [EventId.Parse("n")], Sources = [Citation.Parse("un#1")] },
                            new Claim { Statement = "y", Events = [new Adopted { Parties = s_mar, Dated = s_day }] },
                        ],
                    },
                    ["/claims/0/claimedBy/0", "/claims/0/denies/0", "/claims/0/sources/0", "/claims/1/events/0/parties/0"]
                },
            };
        }
    }

    public static TheoryData<FinalClause, string[]> ClauseReferences => new()
    {
        { new WithdrawalExcludedClause { Parties = s_mar, Sources = [Citation.Parse("un#1")] }, ["/parties/0", "/sources/0"] },
        { new DependenceClause { Parent = Id }, ["/parent"] },
        { new EntryIntoForceClause { Condition = new NamedConsents { Parties = s_mar } }, ["/condition/parties/0"] },
        { new EntryIntoForceClause { Condition = new OnNotifications { Parties = s_mar } }, ["/condition/parties/0"] },
        { new EntryIntoForceClause { Condition = new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = Id } }, ["/condition/agreement"] },
        {
            new EntryIntoForceClause { Condition = new ConsentsOfAll { Group = ConsentGroup.MembersOfOrganisation, Membership = new Membership { Organisation = P("org:AU"), Members = s_mar } } },
            ["/condition/membership/organisation", "/condition/membership/members/0"]
        },
        {
            new EntryIntoForceClause { Condition = new WeightedShare { Percent = 50, Weights = [new PartyWeight { Party = P("MAR"), Weight = 1 }] } },
            ["/condition/weights/0/party"]
        },
        { new EntryIntoForceClause { Condition = new ConsentsCount { Count = 1, Of = new Membership { Organisation = P("org:AU"), Members = s_mar } } }, ["/condition/of/organisation", "/condition/of/members/0"] },
        { new EntryIntoForceClause { Condition = new ConsentsCount { Count = 1, Of = new Membership { PartiesOf = Id } } }, ["/condition/of/partiesOf"] },
        { new EntryIntoForceClause { Condition = new TotalWeight { Least = 1, Weights = [new PartyWeight { Party = P("MAR"), Weight = 1 }] } }, ["/condition/weights/0/party"] },
        { new EntryIntoForceClause { Condition = new ConsentsOfWeight { Count = 1, Least = 1, Weights = [new PartyWeight { Party = P("MAR"), Weight = 1 }] } }, ["/condition/weights/0/party"] },
    };

    [Theory]
    [MemberData(nameof(EventReferences))]
    public void Check_EachReferenceOfAnEvent_IsResolved(AgreementEvent e, string[] paths)
    {
        Checker checker = new(new NothingIsThere());
        e.Check(checker);
        Assert.Equal(paths, checker.Findings.Select(f => f.Path.ToString()), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ClauseReferences))]
    public void Check_EachReferenceOfAClause_IsResolved(FinalClause clause, string[] paths)
    {
        Checker checker = new(new NothingIsThere());
        clause.Check(checker, new ConditionLimits([], Closed: false));
        Assert.Equal(paths, checker.Findings.Select(f => f.Path.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void References_OfClausesAndEvents_AreTheAgreementsThatAnAnswerRestsOn()
    {
        AgreementId[] ids = [.. Enumerable.Range(0, 7).Select(i => AgreementId.Parse($"a{(char)('a' + i)}"))];
        ConsentsOfAll PartiesOf(int i) => new() { Group = ConsentGroup.PartiesOfAgreement, Agreement = ids[i] };
        FinalClause[] clauses =
        [
            new DependenceClause { Parent = ids[0] },
            new EntryIntoForceClause { Condition = new AllOf { Conditions = [PartiesOf(1), new AnyOf { Conditions = [new OnSignature(), new DelayedCondition { Condition = PartiesOf(2), Delay = Delay.OfDays(1) }] }] } },
            new DurationClause(),
            new DependenceClause { Parent = ids[1] },
            new ProvisionalApplicationClause(),
            new ProvisionalApplicationClause { Begins = PartiesOf(3) },
        ];
        AgreementEvent[] events =
        [
            new Superseded { By = ids[4] },
            new Superseded(),
            new Amended { By = ids[6] },
            new Contested { Claims = [new Claim { Statement = "x", Events = [new Superseded { By = ids[5] }] }, new Claim { Statement = "y" }] },
        ];
        Assert.Equal(ids.Take(6), LifecycleReferences.Of([.. clauses], [.. events]));
    }

    private sealed class NothingIsThere : IReferenceResolver<PartyCode>, IReferenceResolver<Citation>, IReferenceResolver<AgreementId>, IReferenceResolver<EventId>
    {
        private static readonly ReferenceFault s_fault = new("test.not-there", "It is not there.");

        public ReferenceFault? Fault(PartyCode code) => s_fault;

        public ReferenceFault? Fault(Citation code) => s_fault;

        public ReferenceFault? Fault(AgreementId code) => s_fault;

        public ReferenceFault? Fault(EventId code) => s_fault;
    }
}
