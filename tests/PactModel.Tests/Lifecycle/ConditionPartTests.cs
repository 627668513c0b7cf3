using static PactModel.Tests.Lifecycle.ConditionStoryTests;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Conditions within conditions, and instruments that are withdrawn before the last of several conditions is met, on its day, or perhaps.</summary>
public class ConditionPartTests
{
    private static readonly ConsentExpressed s_eth = Deposit(Eth, D(2000, 4, 1));

    private static InstrumentWithdrawn Withdrawn(PartialDate day) => new() { Parties = [Mar], Received = day };

    [Fact]
    public void AnyOf_AllOfSeveralAmongThem_NamesWhatIsMissingOfEach()
    {
        AllOf both = new() { Conditions = [new NamedConsents { Parties = [Mar] }, new NamedConsents { Parties = [Rwa] }] };
        Told(Say(new AnyOf { Conditions = [both, new NamedConsents { Parties = [Eth] }] }, SignedByTwo), "none, missing the consent of MAR and the consent of RWA, or the consent of ETH [-: ], at the earliest 2001-01-01 <- ");
    }

    [Fact]
    public void OnNotifications_WithdrawnOnTheDayOfTheLast_DoesNotCount()
    {
        string With(PartialDate day, params AgreementEvent[] more) => Say(new OnNotifications { Parties = [Mar, Rwa] }, [.. more, .. Deposits, Withdrawn(day)])[..10];
        Assert.Equal("none, miss", With(D(2000, 3, 1)));
        Assert.Equal("2000-03-01", With(D(2000, 3, 2)));

        // Whoever else consented, and when.
        Assert.Equal("none, miss", With(D(2000, 2, 20), Deposit(Eth, D(2000, 1, 10))));
    }

    [Fact]
    public void AllOf_ConsentInDoubtThatPerhapsStillStood_LeavesTheDayInDoubt()
    {
        AllOf both = new() { Conditions = [new ConsentsCount { Count = 2, Excluding = [Eth] }, new NamedConsents { Parties = [Eth] }] };
        AgreementEvent[] events = [Deposit(Mar, PartialDate.Parse("2000-02-01?")), Deposits[1], Withdrawn(PartialDate.Parse("2000")), s_eth, Deposit(P("KEN"), D(2000, 6, 1))];
        Assert.StartsWith("2000-04-01..2000-06-01?,", Say(both, events), StringComparison.Ordinal);
    }

    [Fact]
    public void Forecast_WhatIsMissingArrives_IsNotSaidToBePerhapsMissing() => Assert.Equal(
        "2 consents have been deposited on 2001-01-01; it is due 30 days after that: on 2001-01-31.", Life([TwoConsents], SignedByTwo, Deposits[0]).Forecast(D(2001)).Earliest.Reasons[0].Text);

    [Fact]
    public void ShareOfMembership_OfNobodyYet_IsNotReached()
    {
        EntryIntoForceClause half = new() { Condition = new ShareOfMembership { Numerator = 1, Denominator = 2, Of = new Membership { Organisation = P("org:AU") } } };
        LifecycleSurroundings founded = new() { MembersOn = (_, day) => day < D(2000, 2, 15) ? [] : [Mar, Rwa, Eth] };
        Assert.Equal("2000-03-01", new AgreementLifecycle(Facts([half], Deposits), founded).EntryIntoForce.ToString());
    }
}
