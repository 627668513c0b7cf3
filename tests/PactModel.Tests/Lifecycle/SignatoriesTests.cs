using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Texts by which all signatories must have consented.</summary>
public class SignatoriesTests
{
    [Fact]
    public void EntryIntoForce_AllSignatoriesHaveConsented_TakesTwo()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new ConsentsOfAll { Group = ConsentGroup.Signatories } }];
        AgreementLifecycle life = Life(clauses, Signed(D(2000), Mar), Deposit(Mar, D(2000, 2, 1)), Signed(D(2000, 3, 1), Rwa), Deposit(Rwa, D(2000, 6, 1)));
        Assert.Equal(D(2000, 6, 1), life.EntryIntoForce.Day);
        Assert.Equal("MAR, RWA", life.PartiesOn(D(2000, 6, 1)).ToString());
        Assert.Equal([AgreementState.SignedNotInForce], life.StatusOn(D(2000, 2, 1)).Possible);
        Assert.Equal(D(2000, 3, 1), Life(clauses, Signed(D(2000), Mar), Deposit(Mar, D(2000, 2, 1)), Signed(D(2000, 3, 1), Rwa), Deposit(Rwa, D(2000, 3, 1)), Signed(D(2000, 4, 1), Eth)).EntryIntoForce.Day);
    }

    [Fact]
    public void EntryIntoForce_SignatureKnownToTheMonth_IsThatOfEachOfItsDays()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new ConsentsOfAll { Group = ConsentGroup.Signatories } }];
        AgreementEvent[] events = [Deposit(Mar, D(2000, 2, 19)), Deposit(Rwa, D(2000, 2, 10))];
        Assert.Equal("2000-02-19..2000-02-29", Life(clauses, [Signed(PartialDate.Parse("2000-02"), Mar, Rwa), .. events]).EntryIntoForce.ToString());
        Assert.Equal(D(2000, 2, 25), Life(clauses, [Signed(D(2000, 2, 25), Mar, Rwa), .. events]).EntryIntoForce.Day);
        Assert.Equal(D(2000, 2, 19), Life(clauses, [Signed(D(2000, 2, 5), Mar, Rwa), .. events]).EntryIntoForce.Day);
    }
}
