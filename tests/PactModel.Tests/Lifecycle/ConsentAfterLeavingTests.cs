using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Parties whose first consent on record comes after they had left.</summary>
public class ConsentAfterLeavingTests
{
    private static string[] Of(PartyCode party, IEnumerable<FinalClause> clauses, params AgreementEvent[] events) => [.. Life(clauses, events).InForce(party).Select(s => s.ToString())];

    [Fact]
    public void InForce_OneOfTwoDenouncedAndRatifiesLater_IsNotInBetween()
    {
        string[] spells = Of(Rwa, [SixMonths], InForce(D(1963, 5, 1)), Signed(D(1963), Mar, Rwa), Notice(Rwa, D(1975, 2, 1), NoticeKind.Denunciation), Deposit(Rwa, D(1990, 6, 1)));
        Assert.Equal("since 1963-05-01, first day out: 1975-08-01", spells[0]);
        Assert.DoesNotContain(spells, s => s.Contains("not known", StringComparison.Ordinal) && s.StartsWith("since 1963", StringComparison.Ordinal));
        Assert.Equal([PartyState.FormerParty], Life([SixMonths], InForce(D(1963, 5, 1)), Signed(D(1963), Mar, Rwa), Notice(Rwa, D(1975, 2, 1)), Deposit(Rwa, D(1990, 6, 1))).StatusOn(D(1980), Rwa).Possible);
    }

    [Fact]
    public void InForce_BoundBySignatureLeftAndRatifiesLater_IsInAgainByThat()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new OnSignature() }, SixMonths, new LateJoinerClause { Delay = Delay.OfDays(30) }];
        Assert.Equal(
            ["since 2000-01-04, first day out: 2001-11-15", "since 2002-05-01, first day out: not known"],
            Of(Mar, clauses, Signed(D(2000, 1, 4), Mar, Rwa, Eth), Notice(Mar, D(2001, 5, 15)), Deposit(Mar, D(2002, 4, 1))));
        Assert.Equal(
            ["since 2000-01-04, first day out: 2001-11-15", "since 2002-05-01, first day out: not known"],
            Of(Mar, clauses, Signed(D(2000, 1, 4), Mar, Rwa, Eth), new Terminated { Parties = [Mar], Effective = D(2001, 11, 15), Ground = EndGround.Expulsion }, Deposit(Mar, D(2002, 4, 1))));

        // A notice after the consent is of the time that it confirmed.
        Assert.Equal(["since 2000-01-04, first day out: 2003-07-01"], Of(Mar, clauses, Signed(D(2000, 1, 4), Mar, Rwa, Eth), Deposit(Mar, D(2002, 4, 1)), Notice(Mar, D(2003))));
    }

    [Fact]
    public void StatusOn_RatifiesOnADoubtedDayAfterItHadLeft_IsOutInBetween()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new OnSignature() }, SixMonths, new LateJoinerClause { Delay = Delay.OfDays(30) }];
        AgreementLifecycle life = Life(clauses, Signed(D(2000, 1, 4), Mar, Rwa, Eth), Notice(Mar, D(2001, 5, 15)), Deposit(Mar, PartialDate.Parse("2002-04?")));
        Assert.Equal([PartyState.FormerParty], life.StatusOn(D(2002, 3, 31), Mar).Possible);
        Assert.Equal([PartyState.ContractingState, PartyState.Party, PartyState.FormerParty], life.StatusOn(D(2003), Mar).Possible);
    }
}
