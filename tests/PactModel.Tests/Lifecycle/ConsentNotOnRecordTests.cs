using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Who is a party where the entry into force is on record, and not all the consents that led to it.</summary>
public class ConsentNotOnRecordTests
{
    private static readonly PartyCode s_fin = P("FIN"), s_rus = P("RUS");

    [Fact]
    public void PartiesOn_TreatyBetweenTwoOfWhichOneRatificationIsOnRecord_AreBoth()
    {
        // Finland and the Soviet Union, 1948: the day of Finland's ratification is told, the other's is not.
        AgreementEvent[] events = [Signed(D(1948, 4, 6), s_fin, s_rus), Deposit(s_fin, D(1948, 4, 28)), InForce(D(1948, 5, 31))];
        ForceCondition?[] conditions = [null, new OnNotifications(), new ConsentsCount { Count = 2 }, new ConsentsOfAll { Group = ConsentGroup.Signatories }];
        foreach (ForceCondition? condition in conditions)
        {
            AgreementLifecycle life = Life(condition is null ? [] : [new EntryIntoForceClause { Condition = condition }], events);
            Assert.Equal([PartyState.Party], life.StatusOn(D(1960), s_rus).Possible);
            Assert.Equal([RelationState.InForce], life.StatusBetween(D(1960), s_fin, s_rus).Possible);
            Assert.Equal("FIN, RUS", life.PartiesOn(D(1960)).ToString());
        }
    }

    [Fact]
    public void StatusOn_ConditionThatCannotBeMetWithoutASignatory_IsParty()
    {
        // The Collective Security Treaty: in force when all signatories had ratified; only the accession of a third is on record.
        PartyCode arm = P("ARM"), kaz = P("KAZ"), aze = P("AZE");
        AgreementEvent[] events = [Signed(D(1992, 5, 15), arm, kaz), Deposit(aze, D(1993, 9, 24), ConsentKind.Accession), InForce(D(1994, 4, 20))];
        PartyState[] Of(PartyCode party, ForceCondition condition) => [.. Life([new EntryIntoForceClause { Condition = condition }], events).StatusOn(D(1998), party).Possible];
        ConsentsOfAll signatories = new() { Group = ConsentGroup.Signatories };
        Assert.Equal([PartyState.Party], Of(arm, signatories));
        Assert.Equal([PartyState.Party], Of(kaz, new AllOf { Conditions = [signatories, new ConsentsCount { Count = 2 }] }));
        Assert.Equal([PartyState.Party], Of(arm, new NamedConsents { Parties = [arm] }));
        Assert.Equal([PartyState.Signatory, PartyState.Party], Of(kaz, new NamedConsents { Parties = [arm] }));
        Assert.Equal([PartyState.Party], Of(kaz, new OnNotifications { Parties = [kaz, aze] }));
        Assert.Equal([PartyState.Signatory, PartyState.Party], Of(kaz, new OnNotifications { Parties = [arm] }));
        Assert.Equal([PartyState.Party], Of(kaz, new OnNotifications()));
        Assert.Equal([PartyState.Party], Of(kaz, new DelayedCondition { Condition = signatories, Delay = Delay.OfDays(30) }));
        Assert.Equal([PartyState.Party], Of(arm, new AnyOf { Conditions = [new NamedConsents { Parties = [arm] }, signatories] }));
        Assert.Equal([PartyState.Signatory, PartyState.Party], Of(kaz, new AnyOf { Conditions = [new NamedConsents { Parties = [arm] }, signatories] }));
        Assert.Equal([PartyState.Party], Of(arm, new ConsentsOfAll { Group = ConsentGroup.NegotiatingParties }));
        ConsentsOfAll listed = new() { Group = ConsentGroup.MembersOfOrganisation, Membership = new Membership { Members = [arm] } };
        Assert.Equal([PartyState.Party], Of(arm, listed));
        Assert.Equal([PartyState.Signatory, PartyState.Party], Of(kaz, listed));
        Assert.Equal([PartyState.Signatory, PartyState.Party], Of(kaz, new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = AgreementId.Parse("unheard-of") }));
    }

    [Fact]
    public void StatusOn_ExchangeAmongThreeRecordedForOne_IsPerhapsPartyForTheOthers()
    {
        ConsentExpressed note = new() { Kind = ConsentKind.ExchangeOfNotes, Parties = [Mar], Dated = D(2000, 2, 1) };
        AgreementLifecycle life = Life([new EntryIntoForceClause { Condition = new OnExchange() }], Signed(D(2000, 1, 4), Mar, Rwa, Eth), note, InForce(D(2000, 4, 1), Mar));
        Assert.Equal([PartyState.Signatory, PartyState.Party], life.StatusOn(D(2002), Rwa).Possible);
    }

    [Fact]
    public void StatusOn_ConsentsOnRecordThatDoNotMeetTheCondition_IsPerhapsParty()
    {
        PartyCode[] five = [P("FRA"), P("DEU"), P("ITA"), P("BEL"), P("NLD")];
        EntryIntoForceClause clause = new() { Condition = new ConsentsCount { Count = 4 }, Delay = Delay.OfDays(30) };
        AgreementLifecycle Of(params PartyCode[] ratified) => Life([clause], [Signed(D(1980), five), .. ratified.Select(p => Deposit(p, D(1981))), InForce(D(1983))]);
        AgreementLifecycle one = Of(five[0]);
        Assert.Equal("FRA; possibly BEL, DEU, ITA, NLD", one.PartiesOn(D(2000)).ToString());
        Assert.Equal([PartyState.Signatory, PartyState.Party], one.StatusOn(D(2000), five[1]).Possible);
        Assert.Equal([PartyState.Signatory], one.StatusOn(D(1982), five[1]).Possible);
        Assert.Contains("DEU may be a party: no consent of it is on record", one.InForce(five[1])[0].Since.Reasons[0].Text, StringComparison.Ordinal);
        Assert.Equal("BEL, DEU, FRA, ITA", Of(five[..4]).PartiesOn(D(2000)).ToString());
        AgreementLifecycle declared = Life([clause], Signed(D(1980), five), Deposit(five[0], D(1981)), InForce(D(1983)), new DeclaredNotToBecomeParty { Dated = D(1982), Parties = [five[4]] });
        Assert.Equal("FRA; possibly BEL, DEU, ITA", declared.PartiesOn(D(2000)).ToString());
    }

    [Theory]
    [InlineData("2001-05", "2001-05", "2001-05-14")]
    [InlineData("2001-03-01", "2001", "2001-06-01")]
    [InlineData("1949-04-28", null, "1948-05-31")]
    public void StatusOn_TreatyBetweenTwoInForceOnRecord_IsInForForBothWhateverTheDaysOfTheirConsents(string one, string? other, string entry)
    {
        AgreementEvent[] events = [Signed(D(1948, 4, 6), s_fin, s_rus), Deposit(s_fin, PartialDate.Parse(one)), .. other is null ? [] : (AgreementEvent[])[Deposit(s_rus, PartialDate.Parse(other))], InForce(PartialDate.Parse(entry))];
        foreach (FinalClause[] clauses in new FinalClause[][] { [], [new EntryIntoForceClause { Condition = new OnNotifications() }] })
        {
            AgreementLifecycle life = Life(clauses, events);
            Assert.Equal([PartyState.Party], life.StatusOn(D(2002), s_fin).Possible);
            Assert.Equal([PartyState.Party], life.StatusOn(D(2002), s_rus).Possible);
            Assert.Equal(entry, life.InForce(s_fin)[0].Since.ToString());
        }
    }

    [Fact]
    public void StatusOn_OneSignatureOfTwoOnRecord_IsPartyForTheOtherToo()
    {
        AgreementEvent[] events = [Signed(D(2000, 1, 10), s_fin), InForce(D(2000, 1, 10))];
        foreach (ForceCondition condition in new ForceCondition[] { new OnSignature(), new OnExchange(), new OnDate { Date = D(2000, 1, 10) } })
        {
            LifecycleFacts facts = Facts([new EntryIntoForceClause { Condition = condition }], events);
            AgreementLifecycle life = new(facts with { Parties = [new LifecycleParty { Party = s_fin }, new LifecycleParty { Party = s_rus }] });
            Assert.Equal("FIN, RUS", life.PartiesOn(D(2001)).ToString());
        }
    }

    [Fact]
    public void StatusOn_ClosedListWhoseRecordAgreesWithTheClause_IsNoneForThoseThatDidNotConsent()
    {
        PartyCode[] five = [P("FRA"), P("DEU"), P("ITA"), P("BEL"), P("NLD")];
        EntryIntoForceClause clause = new() { Condition = new ConsentsCount { Count = 3 }, Delay = Delay.OfDays(30) };
        AgreementEvent[] events = [Signed(D(1980), five), .. five[..3].Select(p => Deposit(p, D(1982, 12, 2)))];
        foreach (AgreementEvent[] all in new[] { events, [.. events, InForce(D(1983))] })
        {
            AgreementLifecycle life = new(Facts([clause], all) with { IsClosed = true, Parties = [.. five.Select(p => new LifecycleParty { Party = p })] });
            Assert.Equal("DEU, FRA, ITA", life.PartiesOn(D(1990)).ToString());
        }
    }

    [Fact]
    public void StatusOn_ConsentBeforeTheEntryWithoutAKnownCondition_MayBeOfOneOfTheFirst()
    {
        // The organisation for trade: the United States accepted two days before it began, and who joins later waits for thirty.
        PartyCode usa = P("USA"), fra = P("FRA"), chn = P("CHN");
        AgreementLifecycle life = Life([new LateJoinerClause { Delay = Delay.OfDays(30) }], Signed(D(1994, 4, 15), usa, fra), Deposit(usa, D(1994, 12, 30)), Deposit(fra, D(1994, 12, 30)), InForce(D(1995)), Deposit(chn, D(2001, 11, 11), ConsentKind.Accession));
        Assert.Equal([PartyState.ContractingState, PartyState.Party], life.StatusOn(D(1995), usa).Possible);
        Assert.Equal([PartyState.Party], life.StatusOn(D(1995, 1, 29), usa).Possible);
        Assert.Equal("2001-12-11", life.InForce(chn)[0].Since.ToString());
    }

    [Fact]
    public void StatusOn_EntryIntoForceKnownToTheYear_LeavesOpenWhoCameFirst()
    {
        PartyCode deu = P("DEU"), ita = P("ITA"), esp = P("ESP");
        AgreementLifecycle life = Life([], Signed(D(2000, 5, 5), deu, ita, esp), Deposit(esp, D(2001, 5, 8)), Deposit(deu, D(2001, 6, 22)), InForce(PartialDate.Parse("2001")));
        Assert.Equal([PartyState.Signatory, PartyState.Party], life.StatusOn(D(2003), ita).Possible);
        AgreementLifecycle signed = Life([new EntryIntoForceClause { Condition = new OnDate { Date = D(2000, 5, 19) } }], Signed(D(2000, 1, 10), esp), Signed(PartialDate.Parse("2000"), deu), Signed(D(2000, 1, 10), ita));
        Assert.Equal([PartyState.None, PartyState.Party], signed.StatusOn(D(2000, 6, 1), deu).Possible.Where(s => s is PartyState.None or PartyState.Party));
        Assert.Equal([PartyState.Party], signed.StatusOn(D(2000, 12, 31), deu).Possible);
    }
}
