using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Parties that are so only with others: protocols for the parties of a convention alone, and amendments that bind all members.</summary>
public class BoundWithOthersTests
{
    private static readonly AgreementId s_convention = AgreementId.Parse("convention");

    private static readonly EntryIntoForceClause s_two = new() { Condition = new ConsentsCount { Count = 2 } };

    private static AgreementLifecycle Protocol(FinalClause clause, AgreementEvent[] convention, params AgreementEvent[] protocol)
    {
        AgreementLifecycle parent = new(Facts([s_two, new LateJoinerClause { Delay = Delay.OfDays(30) }, new WithdrawalClause { Notice = Delay.OfYears(1) }], convention) with { Agreement = s_convention });
        return new AgreementLifecycle(Facts([s_two, new LateJoinerClause { Delay = Delay.OfDays(30) }, clause], protocol), new LifecycleSurroundings { Agreements = id => id == s_convention ? parent : null });
    }

    [Fact]
    public void InForce_ProtocolForPartiesOfTheConventionAlone_IsNotBeforeThatIs()
    {
        // The protocols of 2000 to the convention against transnational organized crime: Japan had both approved long before it joined the convention.
        DependenceClause clause = new() { Parent = s_convention, OnlyItsParties = true };
        AgreementEvent[] convention = [Deposit(Mar, D(2001)), Deposit(Rwa, D(2002)), Deposit(P("JPN"), D(2017, 7, 11)), Notice(Rwa, D(2018))];
        AgreementEvent[] protocol = [Deposit(Mar, D(2003)), Deposit(Rwa, D(2003)), Deposit(P("JPN"), D(2005)), Deposit(Eth, D(2006))];
        string Since(PartyCode party, AgreementEvent[]? parent = null) => Protocol(clause, parent ?? convention, protocol).InForce(party) is [var first, ..] ? first.Since.ToString() : "never";
        Assert.Equal("2003-01-01", Since(Mar));
        Assert.Equal("2003-01-01", Since(Rwa));
        Assert.Equal("2017-08-10", Since(P("JPN")));
        Assert.Equal("never", Since(Eth));
        Assert.Equal("2017-08-10", Since(P("JPN"), [.. convention, Deposit(Eth, D(2020))]));
        Assert.Equal("2020-01-31", Since(Eth, [.. convention, Deposit(Eth, D(2020))]));
        AgreementLifecycle life = Protocol(clause, convention, protocol);
        Assert.Equal(PartyState.ContractingState, life.StatusOn(D(2010), P("JPN")).State);
        Assert.Equal("party.of-parent", life.InForce(P("JPN"))[0].Since.Reasons[0].Rule);
        Assert.Equal(PartyState.Party, life.StatusOn(D(2020), Rwa).State);
        Assert.Equal(PartyState.Party, Protocol(clause with { OnlyItsParties = false }, convention, protocol).StatusOn(D(2010), P("JPN")).State);

        // The deposits of others do not count for its entry into force.
        Assert.Equal("2017-08-10", Protocol(clause, convention, Deposit(Mar, D(2003)), Deposit(Eth, D(2003)), Deposit(P("JPN"), D(2005))).EntryIntoForce.ToString());
        Assert.Equal("not known, not before 2003-01-01", new AgreementLifecycle(life.Facts).InForce(Mar)[0].Since.ToString());
        Assert.Equal("It does not enter into force before 'convention', and only for parties of that.", clause.Describe());
    }

    [Fact]
    public void StatusOn_AmendmentThatBindsAll_IsPartyWithoutConsent()
    {
        // The amendment of the Charter of the United Nations of 1963: in force for all members once two thirds had ratified it.
        PartyCode[] members = [Mar, Rwa, Eth, P("ZAF")];
        LifecycleFacts facts = new()
        {
            Agreement = AgreementId.Parse("amendment"),
            Parties = [.. members.Select(m => new LifecycleParty { Party = m })],
            Clauses = [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 3 }, BindsAll = true }],
            Events = [new Adopted { Dated = D(1963, 12, 17) }, Deposit(Mar, D(1964)), Deposit(Rwa, D(1965)), Deposit(Eth, D(1965, 8, 31))],
        };
        AgreementLifecycle life = new(facts);
        Assert.All(members, m => Assert.Equal([PartyState.Party], life.StatusOn(D(1965, 8, 31), m).Possible));
        Assert.Equal([PartyState.None], life.StatusOn(D(1965, 8, 30), P("ZAF")).Possible);
        Assert.Equal([PartyState.Party], new AgreementLifecycle(facts with { Events = [.. facts.Events, new DeclaredNotToBecomeParty { Dated = D(1965), Parties = [P("ZAF")] }, Deposit(P("ZAF"), D(1970))] }).StatusOn(D(1966), P("ZAF")).Possible);
        AgreementLifecycle withdrawn = new(facts with { Events = [.. facts.Events, Deposit(P("ZAF"), D(1964)), new InstrumentWithdrawn { Parties = [P("ZAF")], Received = D(1964, 6, 1) }] });
        Assert.Equal([PartyState.Party], withdrawn.StatusOn(D(1966), P("ZAF")).Possible);
        Assert.Equal("It enters into force for all parties on the day on which 3 consents have been deposited.", facts.Clauses[0].Describe());
    }

    [Fact]
    public void StatusBetween_OnlyThoseThatAcceptEachOther_IsOnceBothHave()
    {
        // The authorities' agreement of 2014 on financial accounts: in effect between two once each has listed the other.
        AccessionAcceptanceClause clause = new() { IsMutual = true };
        AccessionAccepted Lists(PartyCode by, PartialDate day, params PartyCode[] others) => new() { Parties = [by], Towards = [.. others], Received = day };
        AgreementEvent[] events = [Signed(D(2014, 10, 29), Mar, Rwa, Eth), InForce(D(2014, 10, 29)), Lists(Mar, D(2016), Rwa, Eth), Lists(Rwa, D(2017, 5, 1), Mar)];
        AgreementLifecycle life = Life([new EntryIntoForceClause { Condition = new OnSignature() }, clause], events);
        RelationState On(NodaTime.LocalDate day, PartyCode one, PartyCode other) => life.StatusBetween(day, one, other).State;
        Assert.Equal((RelationState.NotInForce, RelationState.InForce), (On(D(2017, 4, 30), Mar, Rwa), On(D(2017, 5, 1), Mar, Rwa)));
        Assert.Equal(On(D(2017, 5, 1), Mar, Rwa), On(D(2017, 5, 1), Rwa, Mar));
        Assert.Equal("ETH is not on record to have accepted the other, so that it has no effect between them.", life.StatusBetween(D(2018), Mar, Eth).Reasons[0].Text);
        Assert.Equal(RelationState.NotInForce, On(D(2018), Rwa, Eth));
        Assert.Empty(life.Findings);
        Assert.Equal("It has effect only between parties that accept each other: it enters into force between them on the day of receipt of the acceptance, whichever of the two is later.", clause.Describe());

        // Where only accessions wait for acceptance, the first parties need none.
        Assert.Equal(RelationState.InForce, Life([clause with { IsMutual = false }], events[..2]).StatusBetween(D(2018), Mar, Eth).State);
    }

    [Fact]
    public void StatusOn_Expelled_IsFormerPartyOnThatGround()
    {
        Terminated expelled = new() { Parties = [Mar], Effective = D(2022, 3, 16), Ground = EndGround.Expulsion };
        AgreementLifecycle life = Life([new WithdrawalClause { Notice = Delay.OfMonths(6) }], [.. ThreeInForce, Notice(Mar, D(2022, 3, 15)), expelled]);
        Assert.Equal((PartyState.FormerParty, EndGround.Expulsion), (life.StatusOn(D(2022, 3, 16), Mar).State, life.InForce(Mar)[0].Ground));
        Assert.Equal(PartyState.Leaving, life.StatusOn(D(2022, 3, 15), Mar).State);
    }
}
