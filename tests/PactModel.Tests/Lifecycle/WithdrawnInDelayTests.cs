using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>A consent that is withdrawn once the consents had met the condition, and before the delay is over, leaves the outcome open, wherever in the text the delay stands.</summary>
public class WithdrawnInDelayTests
{
    private static readonly ConsentsCount s_two = new() { Count = 2 };

    private static readonly DelayedCondition s_later = new() { Condition = s_two, Delay = Delay.OfMonths(6) };

    /// <summary>Two deposits, the second on 2000-03-01; the first is withdrawn in the six months after that.</summary>
    private static string Entry(EntryIntoForceClause clause, params AgreementEvent[] more) =>
        Life([clause], [.. Deposits, new InstrumentWithdrawn { Parties = [Mar], Received = D(2000, 4, 15) }, .. more]).EntryIntoForce.ToString();

    private static string Entry(ForceCondition condition, params AgreementEvent[] more) => Entry(new EntryIntoForceClause { Condition = condition }, more);

    [Fact]
    public void EntryIntoForce_WithdrawnInTheDelay_IsOpenWhereverTheDelayStands()
    {
        const string Open = "not known, not before 2000-09-01";
        OnDate sooner = new() { Date = D(1999) };
        Assert.Equal(Open, Entry(new EntryIntoForceClause { Condition = s_two, Delay = Delay.OfMonths(6) }));
        Assert.Equal(Open, Entry(s_later));
        Assert.Equal(Open, Entry(new AllOf { Conditions = [s_later, sooner] }));
        Assert.Equal(Open, Entry(new DelayedCondition { Condition = new AllOf { Conditions = [s_two, sooner] }, Delay = Delay.OfMonths(6) }));
        Assert.Equal("2000-09-01..2010-01-01", Entry(new AnyOf { Conditions = [s_later, new OnDate { Date = D(2010) }] }));
        Assert.Equal("2000-05-01", Entry(new AnyOf { Conditions = [s_later, new OnDate { Date = D(2000, 5, 1) }] }));

        // By those alone that stay it is met at the latest.
        Assert.Equal("2000-09-01..2000-12-01", Entry(new AllOf { Conditions = [s_later, sooner] }, Deposit(Eth, D(2000, 6, 1))));
    }

    [Fact]
    public void EntryIntoForce_WithdrawnBeforeTheOtherConditionIsMet_CountsForNone()
    {
        AllOf named = new() { Conditions = [s_later, new NamedConsents { Parties = [Eth] }] };
        Assert.Equal("2000-09-01..2000-10-01", Entry(named, Deposit(Eth, D(2000, 4, 1))));
        Assert.Equal("2000-11-01", Entry(named, Deposit(Eth, D(2000, 5, 1))));
        Assert.Equal("none", Entry(new AllOf { Conditions = [s_later with { Condition = s_two with { Excluding = [Eth] } }, named.Conditions[1]] }, Deposit(Eth, D(2001))));
    }
}
