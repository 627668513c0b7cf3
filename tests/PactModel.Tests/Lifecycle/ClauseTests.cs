using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

public class ClauseTests
{
    private static readonly EndDate s_lastDay = new(new LocalDate(2024, 7, 16), EndBoundary.LastDayIn);

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
            new EntryIntoForceClause { Condition = new OnSignature(), NotBefore = PartialDate.Parse("2025-01"), NotBeforeOpeningPlus = Period.FromYears(2) },
            "It enters into force on the day on which it has been signed by all, but not before 2025-01, but not before 2 years after the opening for signature."
        },
        {
            new LateJoinerClause { Delay = Delay.OfMonths(3) },
            "For a party that joins later it enters into force 3 months after the deposit of its instrument, but not before it does so at all."
        },
        {
            new LateJoinerClause { CountedFrom = CountedDate.Circulation },
            "For a party that joins later it enters into force on the day of the depositary's circulation of its instrument, but not before it does so at all."
        },
        {
            new LateJoinerClause { Delay = Delay.OfDays(30), CountedFrom = CountedDate.Dated },
            "For a party that joins later it enters into force 30 days after the date of its instrument, but not before it does so at all."
        },
        {
            new LateJoinerClause { Delay = Delay.OfDays(30), LateFrom = LateFrom.EntryIntoForce },
            "For a party that consents once it is in force it enters into force 30 days after the deposit of its instrument, but not before it does so at all."
        },
        {
            new WithdrawalClause { Notice = Delay.OfMonths(6), MinimumStay = Period.FromYears(5), StayFrom = StayCountedFrom.PartyInForce, StayBars = StayBars.Effect, StayEvery = Period.FromYears(2) },
            "A party can leave 6 months after receipt of the notice, but only 5 years after the entry into force for it or at the end of each further period of 2 years."
        },
        {
            new WithdrawalClause { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(3), StayBars = StayBars.Notice },
            "A party can leave 1 year after receipt of the notice, by notice given not earlier than 3 years after the entry into force."
        },
        {
            new WithdrawalClause
            {
                Notice = Delay.OfMonths(6),
                CountedFrom = CountedDate.Circulation,
                Boundary = EndBoundary.LastDayIn,
                MinimumStay = Period.FromMonths(18),
                StayBars = StayBars.Effect,
                StayFrom = StayCountedFrom.PartyInForce,
                NotInArmedConflict = true,
            },
            "A party can leave 6 months after the circulation of the notice, which is its last day in, but not before 18 months after the entry into force for it, and not while it is in an armed conflict."
        },
        {
            new WithdrawalClause { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(10), Window = Period.FromYears(1), WindowEvery = Period.FromYears(10) },
            "A party can leave 1 year after receipt of the notice, by notice given not earlier than 10 years after the entry into force and within 1 year from then, or within 1 year from the end of each further period of 10 years."
        },
        {
            new WithdrawalClause { Window = Period.FromMonths(6), StayFrom = StayCountedFrom.PartyInForce, WindowBoundary = EndBoundary.LastDayIn },
            "A party can leave on the day of receipt of the notice, by notice given within 6 months and a day from the entry into force for it, and no more after that."
        },
        {
            new WithdrawalClause { MinimumStay = Period.FromYears(2), Window = Period.FromMonths(6), WindowBoundary = EndBoundary.NotSettled },
            "A party can leave on the day of receipt of the notice, by notice given not earlier than 2 years after the entry into force and within 6 months and perhaps a day from then, and no more after that."
        },
        { new WithdrawalClause { CountedFrom = CountedDate.Dated }, "A party can leave on the day of the date of the notice." },
        { new WithdrawalExcludedClause(), "No party can withdraw." },
        {
            new DurationClause { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) },
            "It lasts for 5 years from its entry into force and is tacitly renewed for 5 years at a time unless a party gives notice, which must have run out while it is still in force; it takes effect 6 months after its receipt."
        },
        {
            new DurationClause { Term = Period.FromYears(10), From = PartialDate.Parse("2001"), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), MaximumRenewals = 1 },
            "It lasts for 10 years from 2001 and is tacitly renewed at most once for 1 year at a time unless a party objects in time."
        },
        {
            new DurationClause { Until = s_lastDay, Renewal = RenewalKind.Tacit, RenewalPeriod = new PeriodBuilder { Weeks = 2, Days = 1 }.Build(), MaximumRenewals = 3 },
            "It lasts until 2024-07-16 (last day in) and is tacitly renewed at most 3 times for 2 weeks and 1 day at a time unless a party objects in time."
        },
        { new DurationClause { Term = Period.FromMonths(1), Renewal = RenewalKind.ByAgreement }, "It lasts for 1 month from its entry into force and can be renewed by agreement." },
        { new DurationClause { Term = Period.Zero }, "It lasts for 0 days from its entry into force." },
        { new DurationClause { Until = s_lastDay, Renewal = RenewalKind.Tacit }, "It lasts until 2024-07-16 (last day in) and is tacitly renewed for a period that is not known at a time unless a party objects in time." },
        { new DurationClause(), "It is of unlimited duration." },
        { new MinimumPartiesClause { Count = 16 }, "It ends when fewer than 16 parties remain." },
        { new MinimumPartiesClause { Count = 3, Delay = Delay.OfDays(90) }, "It ends 90 days after the day on which fewer than 3 parties remain." },
        { new SurvivalClause { Obligations = "the protection of classified information" }, "After its end these obligations survive: the protection of classified information." },
        { new SurvivalClause { Obligations = "custody of data", Term = Period.FromYears(5) }, "After its end these obligations survive for 5 years: custody of data." },
        { new SurvivalClause { Obligations = "custody of data", Until = s_lastDay }, "After its end these obligations survive until 2024-07-16 (last day in): custody of data." },
        { new ApplicationClause { From = PartialDate.Parse("1992-01-01") }, "It applies from 1992-01-01." },
        { new DependenceClause { Parent = AgreementId.Parse("iccpr") }, "It does not enter into force before 'iccpr'." },
        { new DependenceClause { Parent = AgreementId.Parse("iccpr"), EndsWithParent = true }, "It does not enter into force before 'iccpr' and ends with it." },
        { new DependenceClause { Parent = AgreementId.Parse("iccpr"), PartiesLeaveWithParent = true }, "It does not enter into force before 'iccpr'; a party that leaves 'iccpr' leaves it too." },
        { new AccessionAcceptanceClause(), "An accession has effect only towards those that accept it: between them it enters into force on the day of receipt of the acceptance." },
        {
            new AccessionAcceptanceClause { Delay = Delay.OfDays(60), CountedFrom = CountedDate.Circulation },
            "An accession has effect only towards those that accept it: between them it enters into force 60 days after the depositary's circulation of the acceptance."
        },
        { new AccessionAcceptanceClause { CountedFrom = CountedDate.Dated }, "An accession has effect only towards those that accept it: between them it enters into force on the day of the date of the acceptance." },
        { new ProvisionalApplicationClause(), "It applies provisionally where a party declares so." },
        {
            new ProvisionalApplicationClause { Begins = new OnSignature(), Term = Period.FromMonths(12), Notice = Delay.OfDays(60), CountedFrom = CountedDate.Dated, Articles = ["VI", "X"] },
            "Articles VI, X apply provisionally once it has been signed by all, for 12 months; a party can end this 60 days after the date of the notice."
        },
        {
            new SilentClause { Topic = ClauseTopic.EntryIntoForce },
            "The text is silent on entry into force, so it enters into force when all negotiating parties have consented (as in VCLT 24(2))."
        },
        { new SilentClause { Topic = ClauseTopic.ProvisionalApplication }, "The text is silent on provisional application." },
        { new SilentClause { Topic = ClauseTopic.Duration }, "The text is silent on its duration." },
        {
            new SilentClause { Topic = ClauseTopic.Withdrawal },
            "The text is silent on withdrawal, which is only possibly allowed and then with at least twelve months' notice (as in VCLT 56)."
        },
        {
            new SilentClause { Topic = ClauseTopic.Application },
            "The text is silent on its application in time, so it does not bind for what lies before it entered into force (as in VCLT 28)."
        },
        { new SilentClause { Topic = ClauseTopic.Survival }, "The text is silent on what survives its end." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Describe_EachClause_IsOneSentence(FinalClause clause, string sentence)
    {
        Assert.Equal(sentence, clause.Describe());
        Assert.Equal(sentence, clause.ToString());
        Assert.Equal($"{sentence} (art 9(2))", (clause with { Article = "art 9(2)" }).ToString());
    }

    public static TheoryData<ForceCondition, string> Phrases => new()
    {
        { new OnSignature(), "it has been signed by all" },
        { new OnDate { Date = PartialDate.Parse("2016-11") }, "2016-11 is reached" },
        { new OnExchange(), "the instruments or notes have been exchanged" },
        { new OnNotifications(), "the last notification that the internal procedures are completed is received" },
        { new OnNotifications { Parties = [P("MAR"), P("RWA")] }, "the last of the notifications of MAR, RWA is received" },
        { new ConsentsCount { Count = 1 }, "1 consent has been deposited" },
        {
            new ConsentsCount { Count = 40, Excluding = [P("GBR"), P("USA")], OrganisationsCount = true },
            "40 consents have been deposited, not counting GBR, USA, those of organisations included"
        },
        { new ConsentsCount { Count = 3, Of = new Membership { Organisation = P("org:AU") } }, "3 consents of members of org:AU have been deposited" },
        { new ConsentsCount { Count = 1, Of = new Membership { Members = [P("MAR")] } }, "1 consent of members listed has been deposited" },
        { new NamedConsents { Parties = [.. Others(6)] }, "XBA, XBB, XBC, XBD, XBE, XBF have consented" },
        { new NamedConsents { Parties = [.. Others(7)] }, "all 7 named parties have consented" },
        { new ConsentsOfAll { Group = ConsentGroup.Signatories }, "all signatories have consented" },
        { new ConsentsOfAll { Group = ConsentGroup.NegotiatingParties }, "all parties have consented" },
        { new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = AgreementId.Parse("kyoto-1997") }, "all parties of 'kyoto-1997' have consented" },
        { new ConsentsOfAll { Group = ConsentGroup.MembersOfOrganisation }, "all members of the organisation have consented" },
        { new ConsentsOfAll { Group = ConsentGroup.MembersOfOrganisation, Membership = new Membership { Organisation = P("org:AU") } }, "all members of org:AU have consented" },
        {
            new ShareOfMembership { Numerator = 2, Denominator = 3, Of = new Membership { Members = [P("MAR")], On = PartialDate.Parse("2003-08-26") } },
            "at least 2/3 of the members listed on 2003-08-26 have consented"
        },
        { new WeightedShare { Percent = 55.5m, Weights = [] }, "parties with at least 55.5 % of the weight have consented" },
        { new WeightedShare { Percent = 55, Weights = [], What = "emissions of 1990" }, "parties with at least 55 % of emissions of 1990 have consented" },
        { new TotalWeight { Least = 40_000_000, Weights = [], What = "tonnes of cargo" }, "parties with at least 40,000,000 tonnes of cargo in all have consented" },
        { new TotalWeight { Least = 0.5m, Weights = [] }, "parties with at least 0.5 units of the weight in all have consented" },
        { new TotalWeight { Least = 1234.000005m, Weights = [] }, "parties with at least 1,234.000005 units of the weight in all have consented" },
        { new ConsentsOfWeight { Count = 5, Least = 1_000_000, Weights = [], What = "units of gross tonnage" }, "5 parties with at least 1,000,000 units of gross tonnage each have consented" },
        { new ConsentsOfWeight { Count = 1, Least = 2, Weights = [] }, "1 party with at least 2 units of the weight has consented" },
        { new AllOf { Conditions = [new OnSignature(), new ConsentsCount { Count = 3 }] }, "it has been signed by all and 3 consents have been deposited" },
        { new AnyOf { Conditions = [new OnSignature(), new ConsentsCount { Count = 3 }] }, "it has been signed by all or 3 consents have been deposited" },
        {
            new DelayedCondition { Condition = new OnExchange(), Delay = Delay.OfMonths(1) },
            "the day has come that lies 1 month after the day on which the instruments or notes have been exchanged"
        },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Describe_EachCondition_IsAPhraseThatFollowsWhen(ForceCondition condition, string phrase)
    {
        Assert.Equal(phrase, condition.Describe());
        Assert.Equal(phrase, condition.ToString());
    }

    [Fact]
    public void Equals_SameMembersInLists_IsByValue()
    {
        FinalClause Make() => new EntryIntoForceClause { Condition = new AllOf { Conditions = [new NamedConsents { Parties = [P("GBR"), P("USA")] }, new ConsentsCount { Count = 40, Excluding = [P("GBR"), P("USA")] }] } };
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
    }
}
