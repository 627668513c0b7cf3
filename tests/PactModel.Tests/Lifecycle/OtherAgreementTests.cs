using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What parties of one agreement do in another: they leave it with it, and are asked for their consent.</summary>
public class OtherAgreementTests
{
    private static readonly AgreementId s_parent = AgreementId.Parse("parent");

    private static readonly DependenceClause s_together = new() { Parent = s_parent, PartiesLeaveWithParent = true, Article = "art. 28(3)" };

    private static readonly AgreementEvent[] s_convention = [InForce(D(1994, 3, 21)), Deposit(Mar, D(1993)), Deposit(Rwa, D(1993)), Deposit(Eth, D(1993))];

    private static readonly AgreementEvent[] s_agreement = [InForce(D(2016, 11, 4)), Deposit(Mar, D(2016, 9, 3)), Deposit(Rwa, D(2016, 9, 3)), Deposit(Eth, D(2016, 9, 3))];

    private static LifecycleSurroundings With(params IEnumerable<AgreementEvent> inTheParent)
    {
        AgreementLifecycle parent = Life([new LateJoinerClause { Delay = Delay.OfDays(90) }, new WithdrawalClause { Notice = Delay.OfYears(1) }, new DurationClause()], inTheParent);
        return new LifecycleSurroundings { Agreements = id => id == s_parent ? parent : null };
    }

    private static AgreementLifecycle Among(LifecycleSurroundings surroundings, params IEnumerable<AgreementEvent> events) =>
        new(Facts([s_together, new LateJoinerClause { Delay = Delay.OfDays(30) }, new WithdrawalClause { Notice = Delay.OfYears(1) }, new DurationClause()], events), surroundings);

    private static string Times(AgreementLifecycle life, PartyCode party) => string.Join("; ", life.InForce(party).Select(s => $"{s.Since} {s.Until}"));

    /// <summary>Paris Agreement, article 28(3): a party that withdraws from the convention on climate change has withdrawn from the agreement too. Made up: the notice of one party.</summary>
    [Fact]
    public void Dependence_PartyThatLeavesTheParent_IsOutOnTheSameDay()
    {
        AgreementLifecycle life = Among(With([.. s_convention, Notice(Mar, D(2020, 5, 1))]), s_agreement);
        Assert.Equal("2016-11-04 2021-05-01", Times(life, Mar));
        Assert.Equal("2016-11-04 none", Times(life, Rwa));
        Told(
            Of(life.InForce(Mar)[0].Until),
            """
            2021-05-01
              leaving.parent: MAR leaves 'parent', and this agreement with it: out on 2021-05-01. (art. 28(3))
            """);
        Assert.Equal(EndGround.Denunciation, life.InForce(Mar)[0].Ground);
        Told(Deadlines(life, "2020", "2022"), "2021-05-01 Leaving (MAR): MAR leaves 'parent', and this agreement with it: out on 2021-05-01.");
        Assert.Empty(life.Findings);

        // Alone, and where the text does not say so or no longer does, nothing follows.
        Assert.Equal("dependence.parent-missing", Among(LifecycleSurroundings.Alone, s_agreement).Findings.Single().Code);
        Assert.Equal("2016-11-04 none", Times(Among(LifecycleSurroundings.Alone, s_agreement), Mar));
        LifecycleFacts facts = life.Facts;
        AgreementLifecycle By(DependenceClause clause) => new(facts with { Clauses = [clause, .. facts.Clauses.Skip(1)] }, life.Surroundings);
        Assert.Equal("2016-11-04 none", Times(By(s_together with { PartiesLeaveWithParent = false }), Mar));
        Assert.Equal("2016-11-04 none", Times(By(s_together with { ValidUntil = D(2021, 5, 1) }), Mar));
        Assert.Equal("2016-11-04 2021-05-01", Times(By(s_together with { ValidFrom = D(2021, 5, 1) }), Mar));
    }

    [Fact]
    public void Dependence_PartyThatLeftBothAndReturns_HasATimeOfEach()
    {
        AgreementEvent[] convention = [.. s_convention, Notice(Mar, D(2020, 5, 1)), Deposit(Mar, D(2022), ConsentKind.Accession)];
        Assert.Equal("2016-11-04 2021-05-01; 2022-03-03 none", Times(Among(With(convention), [.. s_agreement, Deposit(Mar, D(2022, 2, 1), ConsentKind.Accession)]), Mar));

        // One that had left before, or that left the parent before it joined at all, is not out again.
        AgreementLifecycle earlier = Among(With([.. s_convention, Notice(Mar, D(2020, 5, 1))]), [.. s_agreement, Notice(Mar, D(2018))]);
        Assert.Equal("2016-11-04 2019-01-01", Times(earlier, Mar));
        Assert.Single(earlier.DeadlinesBetween(D(2017), D(2030)), d => d.Kind == DeadlineKind.Leaving);
        Assert.Equal("2016-11-04 none", Times(Among(With([.. s_convention, Notice(Mar, D(2010)), Deposit(Mar, D(2012), ConsentKind.Accession)]), s_agreement), Mar));

        // One that left the parent between its consent and the entry into force never was a party.
        Assert.Equal("", Times(Among(With([.. s_convention, Notice(Mar, D(2015, 10, 1))]), s_agreement), Mar));
        Assert.Equal(PartyState.None, Among(With([.. s_convention, Notice(Mar, D(2015, 10, 1))]), s_agreement).StatusOn(D(2020), Mar).State);
    }

    [Fact]
    public void Dependence_DayOfLeavingTheParentKnownInPartOrContested_IsPossible()
    {
        Assert.Equal("2016-11-04 2021-05-01..2021-05-31", Times(Among(With([.. s_convention, Notice(Mar, PartialDate.Parse("2020-05"))]), s_agreement), Mar));
        EventId id = EventId.Parse("notice");
        Contested dispute = new() { Claims = [new Claim { Statement = "It was given." }, new Claim { Statement = "It was not.", Denies = [id] }] };
        Assert.Equal("2016-11-04 not known, not before 2021-05-01", Times(Among(With([.. s_convention, Notice(Mar, D(2020, 5, 1)) with { Id = id }, dispute]), s_agreement), Mar));
        Assert.Equal([PartyState.Party, PartyState.FormerParty], Among(With([.. s_convention, Notice(Mar, D(2020, 5, 1)) with { Id = id }, dispute]), s_agreement).StatusOn(D(2022), Mar).Possible);
    }

    /// <summary>
    /// Protocol on the accession of Finland (2022-07-05), article II: in force when all parties of the North Atlantic Treaty have
    /// notified their acceptance. Türkiye did on 2023-04-04, and Finland acceded to the treaty on that day. Source: NATO, 2023-04-04.
    /// </summary>
    [Fact]
    public void FinlandProtocol_FinlandAccedesOnTheDayOfTheLastAcceptance_IsNotAskedForItsOwn()
    {
        PartyCode turkey = P("TUR"), hungary = P("HUN"), finland = P("FIN");
        EntryIntoForceClause clause = new() { Condition = new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = s_parent }, Article = "art. II" };
        AgreementEvent[] treaty = [InForce(D(1949, 8, 24)), InForce(D(1952, 2, 18), turkey), InForce(D(1999, 3, 12), hungary)];
        AgreementEvent[] protocol = [Signed(D(2022, 7, 5), hungary, turkey), Deposit(hungary, D(2023, 3, 31), ConsentKind.Acceptance), Deposit(turkey, D(2023, 4, 4), ConsentKind.Acceptance)];
        DateAnswer Entry(LocalDate finlandIn, AgreementEvent[] events) => new AgreementLifecycle(Facts([clause], events), With([.. treaty, InForce(finlandIn, finland)])).EntryIntoForce;
        Assert.Equal(D(2023, 4, 4), Entry(D(2023, 4, 4), protocol).Day);
        Assert.Equal(DateAnswerKind.None, Entry(D(2023, 4, 3), protocol).Kind);

        // Those that founded the other agreement are its parties from its first day on.
        AgreementEvent[] founding = [InForce(D(2000), hungary), InForce(D(2000), turkey), InForce(D(2000))];
        AgreementEvent[] sameDay = [Deposit(hungary, D(2000)), Deposit(turkey, D(2000))];
        Assert.Equal(D(2000), new AgreementLifecycle(Facts([clause], sameDay), With(founding)).EntryIntoForce.Day);
    }

    /// <summary>An agreement whose place a later one takes ends once everyone that was a party is one of the later one, or is out (VCLT 59).</summary>
    [Fact]
    public void Supersession_PartyThatStaysBehind_KeepsTheEarlierOneUntilItIsOut()
    {
        AgreementId later = AgreementId.Parse("later");
        string Until(AgreementLifecycle taking, params AgreementEvent[] more) => new AgreementLifecycle(
            Facts([new WithdrawalClause { Notice = Delay.OfYears(1) }, new DurationClause()], [.. ThreeInForce, .. more]),
            new LifecycleSurroundings { Agreements = id => id == later ? taking : null, SupersededBy = _ => [later] }).InForce()[0].Until.ToString();
        AgreementEvent[] two = [InForce(D(2010)), Deposit(Mar, D(2009)), Deposit(Rwa, D(2009))];
        AgreementLifecycle Taking(params IEnumerable<AgreementEvent> events) => Life([new LateJoinerClause()], events);
        Assert.Equal("none", Until(Taking(two)));
        Assert.Equal("2012-01-01", Until(Taking(two), Notice(Eth, D(2011))));
        Assert.Equal("2010-01-01", Until(Taking(two), Notice(Eth, D(2008))));
        Assert.Equal("2013-05-01", Until(Taking([.. two, Deposit(Eth, D(2013, 5, 1), ConsentKind.Accession)])));
        Assert.Equal("2010-01-01", Until(Taking(InForce(D(2010)))));
        Assert.Equal("none", Until(Life([TwoConsents], SignedByTwo)));

        // Who consented and withdrew never was a party that could stay behind.
        Assert.Equal("2010-01-01", Until(Taking([.. two, Deposit(Eth, D(2009))]), Deposit(P("TUN"), D(2000, 3, 1)), new InstrumentWithdrawn { Parties = [P("TUN")], Received = D(2000, 3, 15) }));
    }

    [Fact]
    public void Parent_EndBeforeTheOneOnRecord_DoesNotEndIt()
    {
        AgreementLifecycle parent = Life([], InForce(D(1994)), new Terminated { Dated = D(2005) });
        LifecycleSurroundings surroundings = new() { Agreements = id => id == s_parent ? parent : null };
        AgreementLifecycle life = new(Facts([new DependenceClause { Parent = s_parent, EndsWithParent = true }], [.. ThreeInForce, new Terminated { Dated = D(2007) }]), surroundings);
        Assert.Equal("2007-01-01", Assert.Single(life.InForce()).Until.ToString());
        Assert.Equal("record.differs", Assert.Single(life.Findings).Code);
    }
}
