using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What was known of other agreements, and what later ones do to earlier ones between those that are parties of both.</summary>
public class OthersKnownTests
{
    private static readonly AgreementId s_earlier = AgreementId.Parse("earlier"), s_later = AgreementId.Parse("later");

    private static AgreementLifecycle Earlier(LifecycleFacts earlier, LifecycleFacts later, bool says = true)
    {
        AgreementLifecycle other = new(later with { Agreement = s_later });
        return new(earlier with { Agreement = s_earlier }, new LifecycleSurroundings { Agreements = id => id == s_later ? other : null, SupersededBy = _ => says ? [s_later] : [] });
    }

    [Fact]
    public void AsKnownOn_LaterAgreementNotYetMade_DoesNotEndTheEarlier()
    {
        // The treaty of Moscow of 2002, and the one of 2010 that took its place.
        PartyCode usa = P("USA"), rus = P("RUS");
        LifecycleFacts earlier = Facts([new DurationClause { Until = LastDay(2012, 12, 31) }], Signed(D(2002, 5, 24), usa, rus), InForce(D(2003, 6, 1))) with { IsClosed = true };
        AgreementLifecycle life = Earlier(earlier, Facts([], Signed(D(2010, 4, 8), usa, rus), InForce(D(2011, 2, 5))) with { IsClosed = true });
        Assert.Equal(AgreementState.Ended, life.StatusOn(D(2012, 6, 1)).State);
        Assert.Equal([AgreementState.InForce], life.AsKnownOn(D(2005)).StatusOn(D(2012, 6, 1)).Possible);
        Assert.Equal("2013-01-01", life.AsKnownOn(D(2005)).InForce()[0].Until.ToString());

        // Signed, it can take the place of the earlier one on a day that was not known then.
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], life.AsKnownOn(D(2010, 5, 1)).StatusOn(D(2012, 6, 1)).Possible);
        Assert.Equal(AgreementState.Ended, life.AsKnownOn(D(2011, 2, 5)).StatusOn(D(2012, 6, 1)).State);
    }

    [Fact]
    public void AsKnownOn_PartiesLeaveWithParent_GoesByWhatWasKnownOfTheParent()
    {
        // The United Kingdom's leaving of the European Union, and of the atomic community with it: put off three times.
        PartyCode gbr = P("GBR"), fra = P("FRA"), deu = P("DEU");
        NoticePeriodExtended Extended(PartialDate dated, PartialDate until) => new() { Parties = [gbr], Dated = dated, Until = new EndDate(until, EndBoundary.LastDayIn) };
        AgreementLifecycle union = new(new LifecycleFacts
        {
            Agreement = s_later,
            Clauses = [new WithdrawalClause { Notice = Delay.OfYears(2) }],
            Events = [InForce(D(2009, 12, 1)), Notice(gbr, D(2017, 3, 29)), Extended(D(2019, 3, 22), D(2019, 4, 12)), Extended(D(2019, 4, 11), D(2019, 10, 31)), Extended(D(2019, 10, 29), D(2020, 1, 31)), Signed(D(2007, 12, 13), gbr, fra, deu)],
        });
        LifecycleFacts atomic = Facts([new DependenceClause { Parent = s_later, PartiesLeaveWithParent = true }], Signed(D(2007, 12, 13), gbr, fra, deu), InForce(D(2009, 12, 1)));
        int asked = 0;
        AgreementLifecycle life = new(atomic, new LifecycleSurroundings { Agreements = _ => asked++ >= 0 ? union : null });
        Assert.Equal(PartyState.Party, life.StatusOn(D(2019, 5, 1), gbr).State);
        Assert.Equal(PartyState.FormerParty, life.AsKnownOn(D(2019, 3, 1)).StatusOn(D(2019, 5, 1), gbr).State);
        Assert.Equal(PartyState.Party, life.AsKnownOn(D(2019, 4, 11)).StatusOn(D(2019, 5, 1), gbr).State);
        Assert.Equal(PartyState.FormerParty, life.StatusOn(D(2020, 2, 1), gbr).State);
        Assert.Equal([], life.AsKnownOn(D(2019, 3, 1)).Findings);
    }

    [Fact]
    public void Until_SupersededWithoutADay_IsWhenTheLaterOneIsInForceForAllParties()
    {
        // The agreement of 2020 that ends investment treaties once it is in force for both their parties.
        PartyCode pol = P("POL"), hun = P("HUN"), hrv = P("HRV");
        EntryIntoForceClause two = new() { Condition = new ConsentsCount { Count = 2 }, Delay = Delay.OfDays(30) };
        LifecycleFacts Ended(params AgreementEvent[] events) => Facts([two, new LateJoinerClause { Delay = Delay.OfDays(30) }], events);
        LifecycleFacts Treaty(PartyCode one, PartyCode other) => Facts([], Signed(D(1992, 9, 23), one, other), InForce(D(1995, 6, 16)), new Superseded { By = s_later }) with { IsClosed = true };
        string Until(LifecycleFacts treaty, params AgreementEvent[] events) => Earlier(treaty, Ended(events), says: false).InForce()[0].Until.ToString();
        Assert.Equal("not known, not before 2020-08-29", Until(Treaty(pol, hun), Deposit(hun, D(2020, 7, 30)), Deposit(hrv, D(2020, 7, 30))));
        Assert.Equal("2020-11-04", Until(Treaty(hun, hrv), Deposit(hun, D(2020, 7, 30)), Deposit(P("DEU"), D(2020, 7, 15)), Deposit(hrv, D(2020, 10, 5))));
        Assert.Equal("2020-08-29", Until(Treaty(hun, hrv), Deposit(hun, D(2020, 7, 30)), Deposit(hrv, D(2020, 7, 30))));
    }

    [Fact]
    public void StatusBetween_LaterAgreementNotInForceBetweenTheTwo_LeavesTheEarlier()
    {
        // Taking of evidence: the convention of 1970 takes the place of that of 1954, and an accession needs acceptance.
        PartyCode fra = P("FRA"), deu = P("DEU"), tur = P("TUR");
        LifecycleFacts first = Facts([new LateJoinerClause()], InForce(D(1957, 4, 12)), Deposit(fra, D(1959, 4, 23)), Deposit(deu, D(1959, 11, 2)), Deposit(tur, D(1973, 5, 11), ConsentKind.Accession));
        FinalClause[] clauses = [new LateJoinerClause { Delay = Delay.OfDays(60) }, new AccessionAcceptanceClause { Delay = Delay.OfDays(60) }];
        AccessionAccepted accepted = new() { Parties = [deu], Towards = [tur], Received = D(2005) };
        AgreementEvent[] events = [InForce(D(1972, 10, 7)), Deposit(fra, D(1974, 8, 7)), Deposit(deu, D(1979, 4, 27)), Deposit(tur, D(2004, 8, 13), ConsentKind.Accession), accepted];
        AgreementLifecycle life = Earlier(first, Facts(clauses, events));
        Assert.Equal([RelationState.InForce], life.StatusBetween(D(2020), fra, tur).Possible);
        Assert.Equal([RelationState.InForce], life.StatusBetween(D(2005, 3, 1), deu, tur).Possible);
        Assert.Equal([RelationState.NotInForce], life.StatusBetween(D(2005, 3, 2), deu, tur).Possible);
        Assert.Equal([AgreementState.InForce], life.StatusOn(D(2020)).Possible);
        Assert.Equal("2010-03-02", Earlier(first, Facts(clauses, [.. events, accepted with { Parties = [fra], Received = D(2010) }])).InForce()[0].Until.ToString());
    }

    [Fact]
    public void EntryIntoForce_AgreementForThePartiesOfTheOneWhosePlaceItTakes_IsKnownAndEndsThat()
    {
        PartyCode fra = P("FRA"), deu = P("DEU"), ita = P("ITA");
        EntryIntoForceClause two = new() { Condition = new ConsentsCount { Count = 2 } };
        LifecycleFacts old = Facts([two, new LateJoinerClause()], Deposit(fra, D(1980)), Deposit(deu, D(1980)), Deposit(ita, D(1980))) with { Agreement = s_earlier };
        LifecycleFacts revised = Facts([two, new LateJoinerClause(), new DependenceClause { Parent = s_earlier, OnlyItsParties = true }], Deposit(fra, D(1990)), Deposit(deu, D(1990)), Deposit(ita, D(1995))) with { Agreement = s_later };
        foreach (bool isRegister in new[] { false, true })
        {
            AgreementLifecycle? first = null, second = null;
            LifecycleSurroundings around = new() { Agreements = id => id == s_later ? second : first, SupersededBy = id => id == s_earlier ? [s_later] : [], IsInCycle = isRegister ? _ => true : null };
            (first, second) = (new(old, around), new(revised, around));
            Assert.Equal("1990-01-01", second.EntryIntoForce.ToString());
            Assert.Equal("1995-01-01", first.InForce()[0].Until.ToString());
            Assert.Equal([AgreementState.InForce], first.StatusOn(D(1985)).Possible);
            Assert.Equal([PartyState.Party], second.StatusOn(D(1991), fra).Possible);
            Assert.Empty(first.Findings.Concat(second.Findings));
        }
    }

    [Fact]
    public void StatusOn_ContestedMembershipOfTheOtherAgreement_IsPossibleWhicheverClaimStandsFirst()
    {
        PartyCode jpn = P("JPN");
        Claim given = new() { Statement = "It was given.", Events = [Deposit(jpn, D(2004))] }, none = new() { Statement = "It was not." };
        foreach (Claim[] claims in new Claim[][] { [given, none], [none, given] })
        {
            EntryIntoForceClause two = new() { Condition = new ConsentsCount { Count = 2 } };
            AgreementLifecycle parent = new(Facts([two, new LateJoinerClause()], Deposit(Mar, D(2002)), Deposit(Rwa, D(2002)), new Contested { Claims = [.. claims] }) with { Agreement = s_later });
            AgreementLifecycle life = new(Facts([two, new LateJoinerClause(), new DependenceClause { Parent = s_later, OnlyItsParties = true }], Deposit(Mar, D(2003)), Deposit(Rwa, D(2003)), Deposit(jpn, D(2005))), new LifecycleSurroundings { Agreements = _ => parent });
            Assert.Equal([PartyState.ContractingState, PartyState.Party], life.StatusOn(D(2010), jpn).Possible);
        }
    }

    [Fact]
    public void IsInForceFor_PartyUnderEveryClaim_IsCertain()
    {
        Contested dispute = new() { Claims = [new Claim { Statement = "Notice was given.", Events = [Notice(Mar, D(2001))] }, new Claim { Statement = "It was not valid." }] };
        AgreementLifecycle life = Life([SixMonths], [.. ThreeInForce, dispute]);
        Assert.Equal((Certainty.Certainly, "ETH, MAR, RWA"), (life.IsInForceFor(Mar, D(2001, 3, 1)), life.PartiesOn(D(2001, 3, 1)).ToString()));
        Assert.Equal((Certainty.Possibly, "ETH, RWA; possibly MAR"), (life.IsInForceFor(Mar, D(2002)), life.PartiesOn(D(2002)).ToString()));
    }

    [Fact]
    public void StatusOn_TwoThatSupersedeAndDependOnEachOther_IsAnswered()
    {
        AgreementLifecycle? first = null, second = null;
        LifecycleSurroundings around = new() { Agreements = id => id == s_later ? second : first, SupersededBy = id => [id == s_later ? s_earlier : s_later] };
        LifecycleFacts Made(AgreementId own, AgreementId other) => Facts([new DependenceClause { Parent = other, EndsWithParent = true, OnlyItsParties = true, PartiesLeaveWithParent = true }], SignedByTwo, InForce(D(2000, 3, 31)), new Superseded { By = other }, new Superseded { By = own }) with { Agreement = own };
        (first, second) = (new(Made(s_earlier, s_later), around), new(Made(s_later, s_earlier), around));
        Assert.Contains(AgreementState.InForce, first.StatusOn(D(2001)).Possible);
        Assert.Contains(AgreementState.InForce, second.StatusOn(D(2001)).Possible);
        Assert.NotNull(first.StatusBetween(D(2001), Mar, Rwa).ToString());
    }

    [Fact]
    public void Until_SupersededInACircle_IsNotKnownAndTold()
    {
        AgreementLifecycle? first = null, second = null;
        LifecycleSurroundings around = new() { Agreements = id => id == s_later ? second : first, SupersededBy = id => [id == s_later ? s_earlier : s_later], IsInCycle = _ => true };
        first = new(Facts([], SignedByTwo, InForce(D(2000, 3, 31))) with { Agreement = s_earlier, IsClosed = true }, around);
        second = new(Facts([], SignedByTwo, InForce(D(2010))) with { Agreement = s_later, IsClosed = true }, around);
        foreach (AgreementLifecycle life in new[] { first, second })
        {
            Assert.Contains(life.Findings, f => f.Code == LifecycleFindings.ParentCycle);
            Assert.Equal([AgreementState.InForce, AgreementState.Ended], life.StatusOn(D(2020)).Possible);
        }
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-30")]
    public void StatusOn_InForceOnTheLastDaysAndAParentThatIsNotThere_IsAnswered(string day)
    {
        AgreementEvent[] events = [Signed(PartialDate.Parse(day), Mar, Rwa), InForce(PartialDate.Parse(day)), new Terminated { Parties = [Mar] }];
        AgreementLifecycle life = Life([new DependenceClause { Parent = s_later, EndsWithParent = true, PartiesLeaveWithParent = true }], events);
        Assert.Contains(AgreementState.InForce, life.StatusOn(NodaTime.LocalDate.MaxIsoValue).Possible);
        Assert.NotNull(life.StatusOn(NodaTime.LocalDate.MaxIsoValue, Mar).ToString());
    }

    [Fact]
    public void StatusOn_SignaturesKnownInPart_FirstIsWhicheverCanBe()
    {
        SignatureGiven century = Signed(PartialDate.Parse("20XX"), Mar), month = Signed(PartialDate.Parse("2016-01"), Rwa);
        foreach (SignatureGiven[] events in new[] { new[] { century, month }, [month, century] })
        {
            AgreementLifecycle life = Life([], events);
            Assert.Equal([AgreementState.SignedNotInForce, AgreementState.InForce], life.StatusOn(D(2016, 2, 1)).Possible);
            Assert.Contains(AgreementState.NotConcluded, life.StatusOn(D(2016, 1, 30)).Possible);
            Assert.Equal([AgreementState.NotConcluded], life.StatusOn(D(1999, 12, 31)).Possible);
        }

        SignatureGiven doubtful = Signed(PartialDate.Parse("2017-05-01?"), Mar);
        Assert.DoesNotContain(AgreementState.NotConcluded, Life([], doubtful, month).StatusOn(D(2016, 2, 1)).Possible);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void StatusBetween_PartiesOfTheLaterAgreement_IsNotInForce(bool isRelation)
    {
        // Land warfare: the convention of 1907 is substituted for that of 1899 between the parties of both (art. 4).
        PartyCode fra = P("FRA"), deu = P("DEU"), ita = P("ITA"), srb = P("SRB");
        LifecycleFacts first = Facts(
            [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 2 } }, new LateJoinerClause()],
            [.. new[] { fra, deu, ita }.Select(p => Deposit(p, D(1900, 9, 4))), Deposit(srb, D(1901, 5, 11)), .. isRelation ? [] : (AgreementEvent[])[new Superseded { By = s_later }]]);
        LifecycleFacts second = Facts(
            [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 2 }, Delay = Delay.OfDays(60) }, new LateJoinerClause { Delay = Delay.OfDays(60) }, new WithdrawalClause { Notice = Delay.OfYears(1) }],
            [Deposit(deu, D(1909, 11, 27)), Deposit(fra, D(1910, 10, 7)), Notice(fra, D(1920))]);
        AgreementLifecycle life = Earlier(first, second, isRelation);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(1910, 12, 5), fra, deu).State);
        Status<RelationState> replaced = life.StatusBetween(D(1912), fra, deu);
        Assert.Equal([RelationState.NotInForce], replaced.Possible);
        Assert.Equal("'later', which takes its place, is in force between FRA and DEU on 1910-12-06. (as in VCLT 30(4))", replaced.Reasons[0].ToString());
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(1912), fra, ita).State);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(1912), srb, deu).State);
        Assert.Equal(PartyState.Party, life.StatusOn(D(1912), fra).State);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(1921), fra, deu).State);
    }
}
