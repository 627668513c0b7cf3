using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Conditions within conditions, with consents that are withdrawn.</summary>
public class NestedConditionTests
{
    private static readonly AgreementEvent[] s_events =
    [
        Deposit(Mar, D(2000, 2, 1)),
        Deposit(Rwa, D(2000, 3, 1)),
        new InstrumentWithdrawn { Parties = [Mar], Received = PartialDate.Parse("2000-04") },
        Deposit(Eth, D(2000, 4, 10)),
        Deposit(Mar, D(2000, 6, 1)),
    ];

    private static readonly ForceCondition[] s_three = [new ConsentsCount { Count = 2 }, new NamedConsents { Parties = [Eth] }, new NamedConsents { Parties = [Rwa] }];

    private static string Entry(ForceCondition condition) => new AgreementLifecycle(Facts([new EntryIntoForceClause { Condition = condition }], s_events)).EntryIntoForce.ToString();

    [Fact]
    public void AllOf_WithinOneAnother_SaysWhatTheyAllSay()
    {
        AllOf inner = new() { Conditions = [s_three[0], s_three[1]] };
        Assert.Equal(Entry(new AllOf { Conditions = [.. s_three] }), Entry(new AllOf { Conditions = [inner, s_three[2]] }));
        Assert.Equal("2000-04-10", Entry(new AllOf { Conditions = [new AnyOf { Conditions = [inner, new ConsentsCount { Count = 4 }] }, s_three[2]] }));
    }

    /// <summary>Each level would be judged anew for each set of consents that stand.</summary>
    [Fact]
    public void AllOf_InSixtyLevels_IsJudgedAtOnce()
    {
        ForceCondition deep = new AllOf { Conditions = [.. s_three] };
        for (int level = 0; level < 60; level++) deep = new AllOf { Conditions = [deep, s_three[0]] };
        Assert.Equal(Entry(new AllOf { Conditions = [.. s_three] }), Entry(deep));
    }
}
