using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Who was among the first parties where the entry into force is known to the month and no clause about it has been seen.</summary>
public class FirstPartiesTests
{
    [Fact]
    public void StatusOn_OwnDaysFallIntoTheMonthOfTheEntry_IsPerhapsAPartyFromThen()
    {
        // Their own days are 17 June and 10 July: if it entered into force on 1 July, both may have been among the first.
        FinalClause[] clauses = [new LateJoinerClause { Delay = Delay.OfMonths(3) }];
        AgreementEvent[] deposits = [Deposit(Mar, D(2000, 3, 17)), Deposit(Eth, D(2000, 4, 10))];
        AgreementLifecycle life = Life(clauses, [.. deposits, InForce(PartialDate.Parse("2000-07"))]);
        Assert.Equal([PartyState.ContractingState, PartyState.Party], life.StatusOn(D(2000, 7, 5), Eth).Possible);
        Assert.Equal([PartyState.Party], life.StatusOn(D(2000, 7, 31), Eth).Possible);
        Assert.Equal([PartyState.ContractingState], Life(clauses, [.. deposits, InForce(PartialDate.Parse("2000-08"))]).StatusOn(D(2000, 7, 31), Eth).Possible);

        // Where two came in time on whichever day that was, a third by its own day only.
        Assert.Equal([PartyState.ContractingState], Life(clauses, [.. deposits, Deposit(Rwa, D(2000, 6, 1)), InForce(PartialDate.Parse("2000-08"))]).StatusOn(D(2000, 8, 31), Rwa).Possible);
    }

    [Fact]
    public void DeadlinesBetween_StayOverBeforeThePartyJoined_AreNone()
    {
        // The North Atlantic Treaty: twenty years from its entry into force; Finland joined in 2023.
        PartyCode fin = P("FIN"), nor = P("NOR");
        WithdrawalClause leave = new() { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(20), Article = "art 13" };
        AgreementLifecycle life = Life([new LateJoinerClause(), leave], InForce(D(1949, 8, 24)), Deposit(nor, D(1949, 7, 8)), Deposit(P("USA"), D(1949, 8, 24)), Deposit(fin, D(2023, 4, 4), ConsentKind.Accession));
        Assert.Equal(["1969-08-24 NOR", "1969-08-24 USA"], life.DeadlinesBetween(D(1949), D(2030)).Where(d => d.Kind == DeadlineKind.MinimumStayOver).Select(d => $"{d.On} {d.Party}"), StringComparer.Ordinal);
        AgreementLifecycle own = Life([new LateJoinerClause(), leave with { StayFrom = StayCountedFrom.PartyInForce }], InForce(D(1949, 8, 24)), Deposit(fin, D(2023, 4, 4), ConsentKind.Accession));
        Assert.Equal(D(2043, 4, 4), Assert.Single(own.DeadlinesBetween(D(2023, 4, 5), D(2050))).On.Earliest);
    }
}
