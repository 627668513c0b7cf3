using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>A closed list of two parties is one of two, whatever the text says about others that join.</summary>
public class ClosedTwoTests
{
    private static AgreementLifecycle Closed(params AgreementEvent[] events) => new(Facts([new LateJoinerClause()], events) with { IsClosed = true });

    [Fact]
    public void Status_OneWhoseConsentIsNotOnRecord_IsAPartyAsTheOther()
    {
        AgreementLifecycle life = Closed(SignedByTwo, InForce(D(2000, 3, 31)));
        Assert.Equal((PartyState.Party, Certainty.Certainly), (life.StatusOn(D(2001), Rwa).State, life.StatusOn(D(2001), Rwa).Certainty));
        Assert.Equal("MAR, RWA", life.PartiesOn(D(2001)).ToString());
    }

    [Fact]
    public void Status_ConsentByAccession_IsOfOneOfTheTwo()
    {
        AgreementLifecycle life = Closed(SignedByTwo, Deposit(Mar, D(2000, 2, 1), ConsentKind.Accession), InForce(D(2000, 3, 31)));
        Assert.Equal((PartyState.Party, Certainty.Certainly), (life.StatusOn(D(2001), Rwa).State, life.StatusOn(D(2001), Rwa).Certainty));
    }
}
