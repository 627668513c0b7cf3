using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Two that signed a convention which others can join long after it entered into force.</summary>
public class JoinedLaterTests
{
    [Fact]
    public void Findings_TwoOfManySignedLater_AreNone()
    {
        // The convention on the settlement of investment disputes: in force in 1966, signed by Ecuador in 1986 and by Bolivia in 1991.
        PartyCode ecu = P("ECU"), bol = P("BOL");
        AgreementEvent[] events = [InForce(D(1966, 10, 14)), Signed(D(1986, 1, 15), ecu), Deposit(ecu, D(1986, 1, 15)), Signed(D(1991, 5, 3), bol), Deposit(bol, D(1995, 6, 23))];
        Assert.Empty(Life([new LateJoinerClause { Delay = Delay.OfDays(30) }], events).Findings);
        Assert.Equal("event.order", Assert.Single(Life([], events[0], Signed(D(1986, 1, 15), ecu, bol)).Findings).Code);
        Assert.Equal("event.order", Assert.Single(new AgreementLifecycle(Facts([new LateJoinerClause()], events) with { IsClosed = true }).Findings).Code);
    }
}
