using NodaTime;

namespace PactModel.Tests.Lifecycle;

public class ClauseTests
{
    private static PartyCode P(string code) => PartyCode.Parse(code);

    public static TheoryData<FinalClause, string> Sentences => new()
    {
        {
            new EntryIntoForceClause { Condition = new OnNotifications(), Delay = new Delay { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month, 2) } },
            "It enters into force on the first day of the second month after the month in which the last notification that the internal procedures are completed is received."
        },
        {
            new EntryIntoForceClause { Condition = new ConsentsCount { Count = 35 }, Delay = Delay.OfDays(30) },
            "It enters into force 30 days after the day on which 35 consents have been deposited."
        },
        { new EntryIntoForceClause { Condition = new OnSignature() }, "It enters into force on the day on which it has been signed by all." },
        {
            new LateJoinerClause { Delay = Delay.OfMonths(3) },
            "For a party that joins later it enters into force 3 months after the deposit of its instrument, but not before it does so at all."
        },
        {
            new WithdrawalClause { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(3), StayBars = StayBars.Notice },
            "A party can leave 1 year after receipt of the notice, by notice given not earlier than 3 years after the entry into force."
        },
        {
            new DurationClause { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) },
            "It lasts for 5 years from its entry into force and is tacitly renewed for 5 years at a time unless a party gives notice, which must have run out while it is still in force; it takes effect 6 months after its receipt."
        },
        { new DurationClause(), "It is of unlimited duration." },
        { new WithdrawalExcludedClause(), "No party can withdraw." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Describe_EachClause_IsOneSentence(FinalClause clause, string sentence) => Assert.Equal(sentence, clause.Describe());

    [Fact]
    public void Equals_SameMembersInLists_IsByValue()
    {
        FinalClause Make() => new EntryIntoForceClause { Condition = new AllOf { Conditions = [new NamedConsents { Parties = [P("GBR"), P("USA")] }, new ConsentsCount { Count = 40, Excluding = [P("GBR"), P("USA")] }] } };
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
    }

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
                new NoticeRevoked { Parties = [P("MAR")], Notice = EventId.Parse("b"), Dated = PartialDate.Parse("2021") },
                new Extended { Dated = PartialDate.Parse("2021") },
                new Contested { Claims = [new Claim { Statement = "x" }] },
                new Terminated(),
            ],
            [
                new EntryIntoForceClause { Condition = new ConsentsCount { Count = 3 } },
                new DurationClause { Term = Period.FromYears(-1) },
                new EntryIntoForceClause { Condition = new WeightedShare { Percent = 101, Weights = [] } },
            ]);
        Assert.Equal(
            [
                ("/events/0/received", "event.receipt-missing"),
                ("/events/0/parties/0", "event.party-unknown"),
                ("/events/2", "event.extension-unclear"),
                ("/events/3/claims", "event.claims-missing"),
                ("/events/4", "event.undated"),
                ("/events/1/notice", "event.reference-unknown"),
                ("/clauses/0/condition/count", "clause.threshold-too-high"),
                ("/clauses/1/term", "clause.period-not-positive"),
                ("/clauses/2/condition/percent", "clause.share-impossible"),
            ],
            checker.Findings.Select(f => (f.Path.ToString(), f.Code)));
    }
}
