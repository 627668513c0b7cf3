using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What only some claims assert: times in force, parties, and days that are otherwise possible alone.</summary>
public class ClaimEdgeTests
{
    private static readonly PartyCode s_france = P("FRA");

    private static Contested Disputed(params AgreementEvent[][] claims) =>
        new() { Claims = [.. claims.Select((events, i) => new Claim { Statement = $"{(char)('a' + i)}", Events = [.. events] })] };

    private static AgreementLifecycle Three(params IEnumerable<AgreementEvent> more) => Life([SixMonths], [.. ThreeInForce, .. more]);

    [Fact]
    public void AppliesFrom_ContestedRecord_HasTheAnswerOfEachClaim()
    {
        EnteredIntoForce record = InForce(D(2000, 3, 31));
        Assert.Equal("contested: 1999-01-01 (a); 2000-03-31 (b)", Life([], SignedByTwo, Disputed([record with { AppliesFrom = D(1999) }], [record])).AppliesFrom.ToString());
    }

    [Fact]
    public void InForce_TimeThatTheFirstClaimAloneAsserts_IsThere()
    {
        AgreementLifecycle life = Life([TwoConsents], SignedByTwo, Disputed([InForce(D(2001))], []));
        Assert.Equal("contested: 2001-01-01 (a); none (b)", Assert.Single(life.InForce()).Since.ToString());
    }

    [Fact]
    public void StatusOn_PartyThatOneClaimAloneNames_IsContested()
    {
        AgreementLifecycle life = Three(Disputed([Deposit(s_france, D(2001), ConsentKind.Accession), InForce(D(2001, 2, 1), s_france)], []));
        Assert.Equal(PartyState.Contested, life.StatusOn(D(2002), s_france).State);
        Assert.Equal([PartyState.Party, PartyState.None], life.StatusOn(D(2002), s_france).Claims.Select(c => c.State));
    }

    [Fact]
    public void Until_SeveralOutcomesContested_NamesEveryClaimOfEach() => Assert.Equal(
        "contested: 2001-07-01 (a; a); 2001-07-01 (a; b); not known (b; a); not known (b; b)",
        Three(Disputed([Notice(Mar, D(2001))], []), Disputed([], [])).InForce(Mar)[0].Until.ToString());

    [Fact]
    public void StatusOn_WhatOneClaimMakesDoubtful_IsContested()
    {
        AgreementLifecycle life = Three(Disputed([new Terminated { Dated = PartialDate.Parse("2005") }], []));
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2004, 12, 31)).State);
        Assert.Equal((AgreementState.Contested, 2), (life.StatusOn(D(2005, 2, 1)).State, life.StatusOn(D(2005, 2, 1)).Claims.Count));
    }

    [Fact]
    public void TimelineOf_ReasonThatOneClaimAloneAdds_CutsNoTime()
    {
        // While the first notice runs, a second one gives another reason for the same state.
        AgreementLifecycle life = Three(Notice(Mar, D(2001)), Disputed([], [Notice(Mar, D(2001, 2, 1))]));
        Assert.Equal(
            ["../2000-01-03 None", "2000-01-04/2000-01-31 Signatory", "2000-02-01/2000-03-30 ContractingState", "2000-03-31/2000-12-31 Party", "2001-01-01/2001-06-30 Leaving", "2001-07-01/.. FormerParty"],
            life.TimelineOf(Mar).Spans.Select(s => s.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Plots_AreThoseOfEachClaimOrTheOnlyOne()
    {
        Assert.Equal([CalendarDays.NumberOf(D(2000, 3, 31))], Three().Plots.Select(p => p.Entry.When.Lo));
        Assert.Equal(
            [CalendarDays.NumberOf(D(2001)), CalendarDays.NumberOf(D(2002))],
            Life([], SignedByTwo, Disputed([InForce(D(2001))], [InForce(D(2002))])).Plots.Select(p => p.Entry.When.Lo));
    }
}
