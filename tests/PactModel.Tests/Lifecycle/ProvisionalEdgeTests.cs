using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Provisional application that begins and ends more than once, or for some before others.</summary>
public class ProvisionalEdgeTests
{
    private static readonly SignatureGiven s_signed = Signed(D(2000), Mar, Rwa, Eth);

    private static ProvisionalApplicationBegan Began(int year, params PartyCode[] parties) => new() { Effective = D(year), Parties = [.. parties] };

    private static ProvisionalApplicationEnded Ended(LocalDate day, params PartyCode[] parties) => new() { Effective = day, Parties = [.. parties], Boundary = EndBoundary.FirstDayOut };

    private static PartyState[] Closed(LocalDate day, PartyCode party, IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> events) =>
        [.. new AgreementLifecycle(Facts(clauses, events) with { IsClosed = true }).StatusOn(day, party).Possible];

    [Fact]
    public void StatusOn_RecordedForAPartyBeforeItSigned_IsBelieved() =>
        Assert.Equal([PartyState.ProvisionallyApplying], Life([TwoConsents], Began(1999, Mar), s_signed).StatusOn(D(1999, 6, 1), Mar).Possible);

    [Fact]
    public void StatusOn_LastOfTheOthersGoesOn_IsNotOver()
    {
        Assert.Equal([PartyState.ProvisionallyApplying], Closed(D(2005), Mar, [TwoConsents], s_signed, Began(2000), Ended(D(2002), Rwa)));
        Assert.Equal([PartyState.Signatory], Closed(D(2005), Mar, [TwoConsents], s_signed, Began(2000), Ended(D(2002), Rwa), Ended(D(2003), Eth)));
        Assert.Equal([PartyState.ProvisionallyApplying], Closed(D(2002, 6, 1), Mar, [TwoConsents], s_signed, Began(2000), Ended(D(2002), Rwa), Ended(D(2003), Eth)));
    }

    [Fact]
    public void StatusOn_OneThatCannotApplyItProvisionally_DoesNotKeepItGoing()
    {
        FinalClause[] clauses = [TwoConsents, new ProvisionalApplicationClause { Begins = new OnDate { Date = D(2000) } }];
        LifecycleFacts facts = Facts(clauses, SignedByTwo, Ended(D(2002), Rwa));
        AgreementLifecycle life = new(facts with { IsClosed = true, Parties = [.. facts.Parties, new LifecycleParty { Party = Eth }] });
        Assert.Equal([PartyState.ProvisionallyApplying], life.StatusOn(D(2001), Mar).Possible);
        Assert.Equal([PartyState.Signatory], life.StatusOn(D(2003), Mar).Possible);
    }

    [Fact]
    public void StatusOn_OthersEndedItBeforeTheEntryIntoForce_IsOverUntilThen()
    {
        AgreementEvent[] events = [s_signed, Began(2000), Ended(D(2002), Rwa, Eth), Deposit(Rwa, D(2004, 12, 2)), Deposit(Eth, D(2004, 12, 2))];
        Assert.Equal([PartyState.Signatory], Closed(D(2003), Mar, [TwoConsents], events));
        Assert.Equal([PartyState.Party], Closed(D(2006), Rwa, [TwoConsents], events));

        // Once it is in force for the others, it is applied provisionally towards them.
        AgreementEvent[] sooner = [s_signed, Began(2000), Ended(D(2002), Rwa, Eth), Deposit(Rwa, D(2000, 12, 2)), Deposit(Eth, D(2000, 12, 2))];
        Assert.Equal([PartyState.ProvisionallyApplying], Closed(D(2003), Mar, [TwoConsents], sooner));
    }

    [Fact]
    public void StatusOn_RecordedTwice_ReplacesWhatTheClauseGives()
    {
        ProvisionalApplicationClause five = new() { Begins = new OnSignature(), Term = Period.FromYears(5) };
        ProvisionalApplicationBegan one = Began(2001) with { Until = FirstOut(2002, 1, 1) };
        Assert.Equal([PartyState.Signatory], Life([TwoConsents, five], s_signed, one, Began(2010)).StatusOn(D(2003), Mar).Possible);

        // What the clause gave up to the day on which it is recorded to begin again stays.
        Assert.Equal([PartyState.ProvisionallyApplying], Life([TwoConsents, five], s_signed, Began(2005)).StatusOn(D(2003), Mar).Possible);
        Assert.Equal([PartyState.Signatory], Life([TwoConsents, five], s_signed, Began(2004)).StatusOn(D(2003), Mar).Possible);
    }

    [Fact]
    public void StatusOn_AppliedAgainAfterAWithdrawal_IsNotEndedByThat()
    {
        AgreementEvent[] events = [s_signed, Began(2000, Mar), Notice(Mar, D(2001)), Began(2005, Mar)];
        Assert.Equal([PartyState.Signatory], Life([TwoConsents, SixMonths], events).StatusOn(D(2003), Mar).Possible);
        Assert.Equal([PartyState.ProvisionallyApplying], Life([TwoConsents, SixMonths], events).StatusOn(D(2006), Mar).Possible);
    }

    [Fact]
    public void StatusOn_AppliedAgainOnTheDayOnWhichItWasOver_GoesOn()
    {
        Assert.Equal([PartyState.ProvisionallyApplying], Life([TwoConsents], s_signed, Began(2000, Mar), Ended(D(2005), Mar), Began(2005, Mar)).StatusOn(D(2006), Mar).Possible);
        Assert.Equal([PartyState.ProvisionallyApplying], Life([TwoConsents, SixMonths], s_signed, Began(2000, Mar), Notice(Mar, D(2004, 7, 1)), Began(2005, Mar)).StatusOn(D(2006), Mar).Possible);
    }
}
