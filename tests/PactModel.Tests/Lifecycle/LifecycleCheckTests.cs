using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What is wrong with events and clauses is told at its place, with what to do about it.</summary>
public class LifecycleCheckTests
{
    private const string TooSoon =
        "/windowEvery: The next window cannot open before the one before it has closed: give a period that is not shorter than the window. [clause.leaving-unclear]";

    private const string NoPeriods =
        "/stayEvery: The further periods follow a minimum stay that bars effect, and leave no room for windows: give that stay, and no window. [clause.leaving-unclear]";

    private static readonly PartialDate s_day = PartialDate.Parse("2021-02-03");

    private static readonly Receipt s_receipt = new() { Addressee = P("MAR"), On = s_day };

    private static readonly Period s_backwards = Period.FromDays(-1);

    private static readonly Delay s_negative = new() { Amount = s_backwards };

    public static TheoryData<AgreementEvent, string[]> FaultyEvents => new()
    {
        { new SignatureGiven { Dated = s_day }, ["/parties: This event (signature) needs at least one party: say who acts. [event.party-missing]"] },
        { new DeclaredNotToBecomeParty { Dated = s_day }, ["/parties: This event (declaration not to become a party) needs at least one party: say who acts. [event.party-missing]"] },
        { new NoticeGiven { Kind = NoticeKind.Withdrawal, Received = s_day }, ["/parties: This event (notice of withdrawal) needs at least one party: say who acts. [event.party-missing]"] },
        { new Suspended { Dated = s_day, Towards = [P("MAR")] }, ["/parties: This event (suspension) needs at least one party: say who acts. [event.party-missing]"] },
        { new Resumed { Dated = s_day, Towards = [P("MAR")] }, ["/parties: This event (resumption) needs at least one party: say who acts. [event.party-missing]"] },
        { new Suspended { Dated = s_day, Parties = [P("MAR")], Towards = [P("RWA"), P("MAR")] }, ["/towards: The event 'suspension' is between two sides: a party cannot be on both. [party.twice]"] },
        { new Resumed { Dated = s_day, Parties = [P("MAR")], Towards = [P("RWA"), P("RWA")] }, ["/towards/1: Party 'RWA' is given twice: keep one. [party.twice]"] },
        { new Adopted(), ["(whole): The event 'adoption' has no date: it is kept, but counts from a day that is not known. [event.undated]"] },
        { new Adopted { Parties = [P("MAR"), P("RWA"), P("MAR")], Dated = s_day }, ["/parties/2: Party 'MAR' is given twice: keep one. [party.twice]"] },
        { new Terminated { ReceivedBy = [s_receipt, s_receipt] }, ["/receivedBy/1: Addressee 'MAR' is given twice: keep one. [party.twice]"] },
        { new Terminated { Received = s_day, ReceivedBy = [s_receipt] }, ["/receivedBy: Give either one date of receipt or one for each addressee, not both. [event.receipt-twice]"] },
        {
            new SignatureGiven { Parties = [P("MAR")], Dated = s_day, Signatories = [new Representative { Party = P("MAR") }, new Representative { Party = P("RWA"), Name = "Juvenal Marizamunda" }] },
            ["/signatories/1: The signatory acts for 'RWA', which is not among the event's parties: add it there. [event.signatory-not-party]"]
        },
        {
            new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [P("MAR")], Dated = s_day },
            ["/received: The instrument counts from its deposit or receipt, which is not given: the date it bears does not stand in for it. [event.receipt-missing]"]
        },
        { new Extended { Dated = s_day }, ["(whole): An extension has a new end, or a period that counts from the old end, or no limit: give just one. [event.extension-unclear]"] },
        {
            new Extended { Dated = s_day, By = s_backwards, Until = new EndDate(s_day, EndBoundary.LastDayIn) },
            [
                "(whole): An extension has a new end, or a period that counts from the old end, or no limit: give just one. [event.extension-unclear]",
                "/by: The period must be longer than nothing, in years, months, weeks and days, such as P6M. [clause.period-not-positive]",
            ]
        },
        {
            new Contested { Claims = [new Claim { Statement = " ", Events = [new Adopted(), new Contested { Claims = [] }] }] },
            [
                "/claims: A contested outcome needs at least two claims: add what the others hold, even if it is that nothing changed. [event.claims-missing]",
                "/claims/0/statement: A claim needs a sentence that says what is claimed. [claim.statement-missing]",
                "/claims/0/events/0: The event 'adoption' has no date: it is kept, but counts from a day that is not known. [event.undated]",
                "/claims/0/events/1: A claim cannot assert that an outcome is contested: make it a contested event of its own. [claim.nested]",
            ]
        },
    };

    public static TheoryData<AgreementEvent> SoundEvents =>
    [
        new OpenedForSignature { Dated = s_day },
        new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [P("MAR")], Received = s_day },
        new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [P("MAR")], Dated = s_day, ReceivedBy = [s_receipt] },
        new ConsentExpressed { Kind = ConsentKind.Accession, Parties = [P("MAR")], Dated = s_day, Effective = s_day },
        new ConsentExpressed { Kind = ConsentKind.Succession, Parties = [P("MAR")], Dated = s_day },
        new ConsentExpressed { Kind = ConsentKind.ExchangeOfNotes, Parties = [P("MAR")], Dated = s_day },
        new ConsentExpressed { Kind = ConsentKind.Approval, Parties = [P("MAR")], Circulated = s_day },
        new ProvisionalApplicationBegan { Effective = s_day },
        new ProvisionalApplicationEnded { Dated = s_day },
        new EnteredIntoForce { Effective = s_day },
        new Extended { Dated = s_day, By = new PeriodBuilder { Years = 1, Weeks = 2 }.Build() },
        new Amended { Dated = s_day },
        new Suspended { Dated = s_day },
        new Resumed { Dated = s_day },
        new Terminated { ReceivedBy = [s_receipt] },
        new Superseded { Dated = s_day },
        new Contested { Claims = [new Claim { Statement = "It ended." }, new Claim { Statement = "Nothing changed." }] },
    ];

    private const string OfTheWhole = "/parties: A clause of this kind is of the agreement as a whole and is not applied to some parties alone: leave the parties out, and record as events what differs for them. [clause.parties-not-used]";

    private static PartyWeight Weight(decimal weight) => new() { Party = P("MAR"), Weight = weight };

    public static TheoryData<FinalClause, string[]> FaultyClauses => new()
    {
        { new ApplicationClause { From = s_day, ValidFrom = s_day.Earliest, ValidUntil = s_day.Earliest }, ["/validUntil: The text stops being valid before it begins to be: swap or correct the two days. [clause.validity-empty]"] },
        {
            new ApplicationClause { From = s_day, Parties = [P("MAR"), P("MAR"), P("FRA")] },
            [
                "/parties/1: Party 'MAR' is given twice: keep one. [party.twice]",
                "/parties/2: 'FRA' is not among the agreement's parties: add it there, or correct the code. [clause.party-unknown]",
                OfTheWhole,
            ]
        },
        { new DurationClause { Term = Period.FromYears(5), Parties = [P("MAR")] }, [OfTheWhole] },
        { new SilentClause { Topic = ClauseTopic.Duration, Parties = [P("MAR")] }, [OfTheWhole] },
        { new SilentClause { Topic = ClauseTopic.Withdrawal, Parties = [P("MAR")] }, [] },
        { new ProvisionalApplicationClause { Parties = [P("MAR")] }, [] },
        { new LateJoinerClause { Parties = [P("MAR")] }, [] },
        { new WithdrawalClause { Parties = [P("MAR")] }, [] },
        { new WithdrawalExcludedClause { Parties = [P("MAR")] }, [] },
        { new DurationClause { Term = Period.Zero }, [NotPositive("/term")] },
        { new DurationClause { Term = Period.FromHours(1) }, [NotPositive("/term")] },
        { new DurationClause { Term = new PeriodBuilder { Years = 1, Months = -1 }.Build(), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromWeeks(-1) }, [NotPositive("/term"), NotPositive("/renewalPeriod")] },
        { new DurationClause { Term = new PeriodBuilder { Years = -1, Months = 1 }.Build() }, [NotPositive("/term")] },
        { new DurationClause { Term = Period.FromYears(1), Until = new EndDate(s_day, EndBoundary.LastDayIn) }, ["/until: A first term has either a length or an end: give just one. [clause.duration-unclear]"] },
        { new DurationClause { Term = Period.FromYears(1), MaximumRenewals = 2 }, ["/renewal: The period, number and notice of renewals are those of a tacit renewal, which the clause does not say: give it, or leave them out. [clause.duration-unclear]"] },
        { new DurationClause { Until = new EndDate(s_day, EndBoundary.LastDayIn), Boundary = EndBoundary.LastDayIn }, ["/boundary: The end that the text gives as a day says itself which side of it is meant: the boundary beside it is not used. [clause.duration-unclear]"] },
        { new DurationClause { Until = new EndDate(s_day, EndBoundary.LastDayIn), Renewal = RenewalKind.Tacit }, ["/renewalPeriod: A tacit renewal needs the period for which it renews. [clause.duration-unclear]"] },
        { new DurationClause { Term = Period.FromYears(1), Renewal = RenewalKind.Tacit, MaximumRenewals = 0 }, ["/maximumRenewals: The number of renewals must be at least one; leave renewals out instead. [clause.number-too-small]"] },
        { new DurationClause { Term = Period.FromYears(1), Renewal = RenewalKind.Tacit, Notice = new Delay { Amount = s_backwards } }, ["/notice/amount: 'P-1D' is negative; a delay counts forward from the event. [delay.amount]"] },
        { new MinimumPartiesClause { Count = 2, Delay = s_negative }, [Negative("/delay/amount")] },
        { new LateJoinerClause { Delay = s_negative }, [Negative("/delay/amount")] },
        { new WithdrawalClause { Notice = s_negative }, [Negative("/notice/amount")] },
        { new ProvisionalApplicationClause { Notice = s_negative }, [Negative("/notice/amount")] },
        { Entry(Count(1)) with { Delay = s_negative }, [Negative("/delay/amount")] },
        { Entry(new DelayedCondition { Condition = Count(1), Delay = s_negative }), [Negative("/condition/delay/amount")] },
        { new MinimumPartiesClause { Count = 1 }, ["/count: An agreement needs two parties anyway: the number must be at least two. [clause.number-too-small]"] },
        { new SurvivalClause { Obligations = "custody", Term = s_backwards }, [NotPositive("/term")] },
        { new ProvisionalApplicationClause { Begins = Count(0), Term = s_backwards }, ["/begins/count: The number of consents must be at least one. [clause.number-too-small]", NotPositive("/term")] },
        { new WithdrawalClause { MinimumStay = s_backwards }, [NotPositive("/minimumStay")] },
        { new WithdrawalClause { Window = s_backwards, WindowEvery = Period.FromYears(1) }, [NotPositive("/window")] },
        { new WithdrawalClause { Window = Period.FromYears(1), WindowEvery = Period.Zero }, [NotPositive("/windowEvery"), TooSoon] },
        { new WithdrawalClause { WindowEvery = Period.FromYears(1) }, ["/windowEvery: Windows that open again need a length: give the window too. [clause.leaving-unclear]"] },
        { new WithdrawalClause { WindowBoundary = EndBoundary.LastDayIn }, ["/windowBoundary: The last day of a window needs a window: give its length too. [clause.leaving-unclear]"] },
        { new WithdrawalClause { Window = Period.FromYears(1), WindowEvery = Period.FromMonths(11) }, [TooSoon] },
        { new WithdrawalClause { Window = Period.FromYears(1), WindowEvery = Period.FromMonths(12) }, [] },
        { new WithdrawalClause { MinimumStay = Period.FromYears(5), StayBars = StayBars.Effect, StayEvery = Period.FromYears(2) }, [] },
        { new WithdrawalClause { MinimumStay = Period.FromYears(5), StayBars = StayBars.Effect, StayEvery = Period.Zero }, [NotPositive("/stayEvery")] },
        { new WithdrawalClause { MinimumStay = Period.FromYears(5), StayEvery = Period.FromYears(2) }, [NoPeriods] },
        { new WithdrawalClause { StayBars = StayBars.Effect, StayEvery = Period.FromYears(2) }, [NoPeriods] },
        { new WithdrawalClause { Window = Period.FromWeeks(2), WindowEvery = Period.FromDays(13) }, [TooSoon] },
        { new WithdrawalClause { Window = Period.FromDays(14), WindowEvery = Period.FromWeeks(2) }, [] },
        { new WithdrawalClause { Window = Period.FromDays(31), WindowEvery = Period.FromMonths(1) }, [TooSoon] },
        { new WithdrawalClause { Window = Period.FromDays(30), WindowEvery = Period.FromMonths(1) }, [] },
        { new WithdrawalClause { Window = Period.FromDays(146_097), WindowEvery = Period.FromYears(400) }, [] },
        { new WithdrawalClause { Window = Period.FromDays(146_098), WindowEvery = Period.FromYears(400) }, [TooSoon] },
        { new WithdrawalClause { Window = Period.FromYears(1), StayBars = StayBars.Effect }, [] },
        {
            new WithdrawalClause { Window = Period.FromYears(1), MinimumStay = Period.FromYears(1), StayBars = StayBars.Effect },
            ["/stayBars: The first window opens when the minimum stay is over, so that the stay bars notice before it: let it bar notice. [clause.leaving-unclear]"]
        },
        { Entry(new OnSignature()) with { NotBeforeOpeningPlus = s_backwards }, [NotPositive("/notBeforeOpeningPlus")] },
        { Entry(Count(0)), ["/condition/count: The number of consents must be at least one. [clause.number-too-small]"] },
        { Entry(Count(4)), ["/condition/count: The text asks for 4 consents, but only 2 parties can give one: check the number or the parties. [clause.threshold-too-high]"] },
        { Entry(Count(3) with { OrganisationsCount = true, Excluding = [P("MAR")] }), ["/condition/count: The text asks for 3 consents, but only 2 parties can give one: check the number or the parties. [clause.threshold-too-high]"] },
        { Entry(new OnNotifications { Parties = [P("FRA")] }), ["/condition/parties/0: 'FRA' is not among the agreement's parties: add it there, or correct the code. [clause.party-unknown]"] },
        { Entry(new NamedConsents { Parties = [] }), ["/condition/parties: The list needs at least one item. [clause.list-empty]"] },
        { Entry(new NamedConsents { Parties = [P("FRA")] }), ["/condition/parties/0: 'FRA' is not among the agreement's parties: add it there, or correct the code. [clause.party-unknown]"] },
        { Entry(new AllOf { Conditions = [] }), ["/condition/conditions: The list needs at least one item. [clause.list-empty]"] },
        { Entry(new AnyOf { Conditions = [] }), ["/condition/conditions: The list needs at least one item. [clause.list-empty]"] },
        { Entry(new AllOf { Conditions = [new OnSignature(), Count(0)] }), ["/condition/conditions/1/count: The number of consents must be at least one. [clause.number-too-small]"] },
        { Entry(new AnyOf { Conditions = [Count(0)] }), ["/condition/conditions/0/count: The number of consents must be at least one. [clause.number-too-small]"] },
        { Entry(new DelayedCondition { Condition = Count(0), Delay = Delay.None }), ["/condition/condition/count: The number of consents must be at least one. [clause.number-too-small]"] },
        { Entry(new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement }), ["/condition/agreement: Name the other agreement if, and only if, its parties are the group. [clause.group-unclear]"] },
        { Entry(new ConsentsOfAll { Group = ConsentGroup.Signatories, Agreement = Id }), ["/condition/agreement: Name the other agreement if, and only if, its parties are the group. [clause.group-unclear]"] },
        { Entry(new ConsentsOfAll { Group = ConsentGroup.MembersOfOrganisation }), ["/condition/membership: Give the membership if, and only if, an organisation's members are the group. [clause.group-unclear]"] },
        {
            Entry(new ConsentsOfAll { Group = ConsentGroup.Signatories, Membership = new Membership() }),
            [
                "/condition/membership: Give the membership if, and only if, an organisation's members are the group. [clause.group-unclear]",
                "/condition/membership: Say whose members are meant: name the organisation or the agreement, or list the members. [clause.group-unclear]",
            ]
        },
        { Entry(Share(2, 3) with { Of = new Membership { Members = [P("MAR"), P("MAR")] } }), ["/condition/of/members/1: Member 'MAR' is given twice: keep one. [party.twice]"] },
        { Entry(Share(0, 3)), ["/condition/numerator: The share must lie above 0 and must not exceed 1, such as 2 of 3. [clause.share-impossible]"] },
        { Entry(Share(4, 3)), ["/condition/numerator: The share must lie above 0 and must not exceed 1, such as 2 of 3. [clause.share-impossible]"] },
        { Entry(new WeightedShare { Percent = 0, Weights = [Weight(1)] }), ["/condition/percent: The percentage must lie above 0 and must not exceed 100. [clause.share-impossible]"] },
        { Entry(new WeightedShare { Percent = 50, Weights = [] }), [TooHigh] },
        { Entry(new WeightedShare { Percent = 100.5m, Weights = [Weight(1)], Total = 1 }), ["/condition/percent: The percentage must lie above 0 and must not exceed 100. [clause.share-impossible]", TooHigh] },
        { Entry(new WeightedShare { Percent = 50, Weights = [Weight(decimal.MaxValue), Weight(decimal.MaxValue) with { Party = PartyCode.Parse("RWA") }] }), ["/condition/weights/0: A weight is at most 100,000,000,000,000,000,000: give it in a greater unit. [clause.number-too-great]", "/condition/weights/1: A weight is at most 100,000,000,000,000,000,000: give it in a greater unit. [clause.number-too-great]"] },
        { Entry(new WeightedShare { Percent = 50, Weights = [Weight(1)], Total = decimal.MaxValue }), ["/condition/total: The whole is at most 100,000,000,000,000,000,000: give it and the weights in a greater unit. [clause.number-too-great]"] },
        { Entry(new WeightedShare { Percent = 50, Weights = [Weight(1), Weight(-1)] }), ["/condition/weights/1: Party 'MAR' is given twice: keep one. [party.twice]", "/condition/weights/1: A weight cannot be negative. [clause.number-too-small]"] },
        { Entry(new WeightedShare { Percent = 50, Weights = [], Total = 0 }), ["/condition/total: The whole must be above 0 and at least the sum of the weights. [clause.number-too-small]"] },
        { Entry(new WeightedShare { Percent = 50, Weights = [Weight(3)], Total = 2 }), ["/condition/total: The whole must be above 0 and at least the sum of the weights. [clause.number-too-small]"] },
        { Entry(new WeightedShare { Percent = 50.5m, Weights = [Weight(50)], Total = 100 }), [TooHigh] },
        { Entry(Count(1) with { Of = new Membership() }), ["/condition/of: Say whose members are meant: name the organisation or the agreement, or list the members. [clause.group-unclear]"] },
        { Entry(Count(2) with { Of = new Membership { Members = [P("MAR")] } }), ["/condition/count: The text asks for 2 consents, but only 1 of the members listed can give one: check the number or the members. [clause.threshold-too-high]"] },
        { Entry(Count(2) with { Of = new Membership { Members = [P("MAR"), P("RWA")] }, Excluding = [P("RWA")] }), ["/condition/count: The text asks for 2 consents, but only 1 of the members listed can give one: check the number or the members. [clause.threshold-too-high]"] },
        { Entry(new TotalWeight { Least = 0, Weights = [Weight(1)] }), ["/condition/least: The amount must lie above 0. [clause.number-too-small]"] },
        { Entry(new TotalWeight { Least = 2, Weights = [Weight(1)] }), ["/condition/least: Not even all listed parties together reach this amount: check the weights or the amount. [clause.threshold-too-high]"] },
        { Entry(new TotalWeight { Least = 2, Weights = [Weight(3), Weight(-1)] }), ["/condition/weights/1: Party 'MAR' is given twice: keep one. [party.twice]", "/condition/weights/1: A weight cannot be negative. [clause.number-too-small]"] },
        { Entry(new TotalWeight { Least = 2, Weights = [Weight(decimal.MaxValue)] }), ["/condition/weights/0: A weight is at most 100,000,000,000,000,000,000: give it in a greater unit. [clause.number-too-great]"] },
        { Entry(new ConsentsOfWeight { Count = 0, Least = 0, Weights = [Weight(1)] }), ["/condition/count: The number of consents must be at least one. [clause.number-too-small]", "/condition/least: The amount must lie above 0. [clause.number-too-small]"] },
        { Entry(new ConsentsOfWeight { Count = 2, Least = 2, Weights = [Weight(2), Weight(1) with { Party = PartyCode.Parse("RWA") }] }), ["/condition/count: The text asks for 2 such consents, but only 1 of the listed parties hold as much: check the number, the amount or the weights. [clause.threshold-too-high]"] },
        { Entry(new ConsentsOfWeight { Count = 1, Least = 2, Weights = [Weight(2), Weight(-1)] }), ["/condition/weights/1: Party 'MAR' is given twice: keep one. [party.twice]", "/condition/weights/1: A weight cannot be negative. [clause.number-too-small]"] },
    };

    public static TheoryData<FinalClause> SoundClauses =>
    [
        new ApplicationClause { From = s_day, ValidFrom = s_day.Earliest, ValidUntil = s_day.Earliest.PlusDays(1) },
        new LateJoinerClause { Parties = [P("MAR")] },
        new DurationClause { Until = new EndDate(s_day, EndBoundary.LastDayIn), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromWeeks(2), MaximumRenewals = 1, Notice = Delay.OfDays(90) },
        new DurationClause { Term = Period.FromMonths(1), Renewal = RenewalKind.Tacit },
        new DurationClause { Term = Period.FromDays(1), Renewal = RenewalKind.ByAgreement },
        new MinimumPartiesClause { Count = 2 },
        new ProvisionalApplicationClause(),
        Entry(Count(2)),
        Entry(Count(3) with { OrganisationsCount = true }),
        Entry(Share(1, 1)),
        Entry(new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = Id }),
        Entry(new ConsentsOfAll { Group = ConsentGroup.MembersOfOrganisation, Membership = new Membership { Organisation = P("org:AU") } }),
        Entry(new WeightedShare { Percent = 100, Weights = [Weight(2)] }),
        Entry(new WeightedShare { Percent = 50, Weights = [Weight(50)], Total = 100 }),
        Entry(new TotalWeight { Least = 2, Weights = [Weight(2)] }),
        Entry(new ConsentsOfWeight { Count = 1, Least = 2, Weights = [Weight(2)] }),
    ];

    private const string TooHigh =
        "/condition/percent: Not even all listed parties together reach this percentage: check the weights, the whole or the percentage. [clause.threshold-too-high]";

    private static string Negative(string path) => $"{path}: 'P-1D' is negative; a delay counts forward from the event. [delay.amount]";

    private static string NotPositive(string path) => $"{path}: The period must be longer than nothing, in years, months, weeks and days, such as P6M. [clause.period-not-positive]";

    private static EntryIntoForceClause Entry(ForceCondition condition) => new() { Condition = condition };

    private static ConsentsCount Count(int count) => new() { Count = count };

    private static ShareOfMembership Share(int numerator, int denominator) => new() { Numerator = numerator, Denominator = denominator, Of = new Membership { Members = [P("MAR")] } };

    [Theory]
    [MemberData(nameof(FaultyEvents))]
    public void Check_FaultyEvent_IsToldAtItsMember(AgreementEvent e, string[] findings) => Assert.Equal(findings, Findings(e), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(SoundEvents))]
    public void Check_SoundEvent_FindsNothing(AgreementEvent e) => Assert.Empty(Findings(e));

    [Theory]
    [MemberData(nameof(FaultyClauses))]
    public void Check_FaultyClause_IsToldAtItsMember(FinalClause clause, string[] findings) => Assert.Equal(findings, Findings(clause), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(SoundClauses))]
    public void Check_SoundClause_FindsNothing(FinalClause clause) => Assert.Empty(Findings(clause));

    private static IEnumerable<string> Findings(AgreementEvent e)
    {
        Checker checker = new();
        e.Check(checker);
        return checker.Findings.Select(f => f.ToString());
    }

    private static IEnumerable<string> Findings(FinalClause clause)
    {
        Checker checker = new();
        clause.Check(checker, new ConditionLimits([P("MAR"), P("RWA"), P("org:AU")], Closed: true));
        return checker.Findings.Select(f => f.ToString());
    }
}
