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
        Assert.Equal([PartyState.Party], Of(kaz, new DelayedCondition { Condition = signatories, Delay = Delay.OfDays(30) }));
        Assert.Equal([PartyState.Party], Of(arm, new AnyOf { Conditions = [new NamedConsents { Parties = [arm] }, signatories] }));
        Assert.Equal([PartyState.Signatory, PartyState.Party], Of(kaz, new AnyOf { Conditions = [new NamedConsents { Parties = [arm] }, signatories] }));
        Assert.Equal([PartyState.Party], Of(arm, new ConsentsOfAll { Group = ConsentGroup.NegotiatingParties }));
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
}
