using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Conditions at their edges: acts on one day, groups without members, and what a forecast reckons with.</summary>
public class ConditionEdgeTests
{
    private static readonly PartyCode s_union = P("org:AU");

    private static readonly LifecycleSurroundings s_known = new()
    {
        Agreements = _ => Life([TwoConsents], SignedByTwo),
        MembersOn = (_, day) => day < D(2000, 2, 15) ? [Mar, Rwa] : [Mar, Rwa, Eth],
    };

    private static AgreementLifecycle Under(ForceCondition condition, params AgreementEvent[] events) => new(Facts([new EntryIntoForceClause { Condition = condition }], events), s_known);

    private static string Entry(ForceCondition condition, params AgreementEvent[] events) => Under(condition, events).EntryIntoForce.ToString();

    [Fact]
    public void EntryIntoForce_SignatureOnTheDayOfTheLastConsent_MakesASignatoryThatIsAsked()
    {
        ConsentsOfAll all = new() { Group = ConsentGroup.Signatories };
        AgreementEvent[] deposits = [.. Deposits, Deposit(Eth, D(2000, 4, 1))];
        Assert.Equal("2000-04-01", Entry(all, [SignedByTwo, Signed(D(2000, 3, 1), Eth), .. deposits]));
        Assert.Equal("2000-03-01", Entry(all, [SignedByTwo, Signed(D(2000, 3, 2), Eth), .. deposits]));
    }

    [Fact]
    public void EntryIntoForce_NobodyNegotiated_IsNotMetByThoseThatJoin() =>
        Assert.Equal("none", Entry(new ConsentsOfAll { Group = ConsentGroup.NegotiatingParties }, Deposit(Mar, D(2000), ConsentKind.Accession)));

    [Fact]
    public void EntryIntoForce_LastConsentInDoubt_IsInDoubt() =>
        Assert.Equal("2000-03-01?", Entry(new ConsentsCount { Count = 2 }, Deposits[0], Deposit(Rwa, PartialDate.Parse("2000-03-01?"))));

    [Fact]
    public void EntryIntoForce_SeveralInstrumentsWithdrawn_EachStopsCountingOnItsDay()
    {
        AgreementEvent[] deposits = [.. Deposits, Deposit(Eth, D(2000, 4, 1)), Deposit(P("FRA"), D(2000, 4, 1))];
        Assert.Equal("none", Entry(new ConsentsCount { Count = 4 }, [.. deposits, new InstrumentWithdrawn { Parties = [Mar], Received = D(2000, 2, 10) }, new InstrumentWithdrawn { Parties = [Rwa], Received = D(2000, 6, 1) }]));
        Assert.Equal("2000-04-01", Entry(new ConsentsCount { Count = 3 }, [.. deposits, new InstrumentWithdrawn { Parties = [Mar], Received = D(2000, 2, 10) }]));
    }

    [Fact]
    public void EntryIntoForce_WeightOfNothing_IsAWeight()
    {
        WeightedShare share = new() { Percent = 55, Weights = [new PartyWeight { Party = Mar, Weight = 3 }, new PartyWeight { Party = Rwa, Weight = 0 }] };
        Assert.Equal("2000-02-01", Entry(share, Deposits));
        Assert.Empty(Under(share, Deposits).Findings);
    }

    [Fact]
    public void Forecast_ConditionMetInOneOfSeveralWays_WaitsForTheParentAlone()
    {
        AnyOf either = new() { Conditions = [new NamedConsents { Parties = [Mar] }, new NamedConsents { Parties = [Rwa] }] };
        LifecycleFacts facts = Facts([new EntryIntoForceClause { Condition = either }, new DependenceClause { Parent = AgreementId.Parse("parent") }], SignedByTwo, Deposits[0]);
        ForceForecast forecast = new AgreementLifecycle(facts, s_known).Forecast(D(2001));
        Assert.Equal(DateAnswerKind.NotKnown, forecast.Earliest.Kind);
        Assert.Equal("the entry into force of 'parent'", Assert.Single(forecast.Missing).Text);
    }

    [Fact]
    public void Forecast_MembersOfAnOrganisation_AreWaitedForAndCountedOnItsDay()
    {
        ConsentsOfAll members = new() { Group = ConsentGroup.MembersOfOrganisation, Membership = new Membership { Organisation = s_union } };
        Assert.Equal("2000-04-01", Under(members, Deposits[0], Deposit(Eth, D(2000, 4, 1))).Forecast(D(2000, 2, 15)).Earliest.ToString());

        AllOf signedToo = new() { Conditions = [new ShareOfMembership { Numerator = 1, Denominator = 1, Of = new Membership { Organisation = s_union } }, new OnSignature()] };
        AgreementLifecycle life = Under(signedToo, Deposit(Mar, D(2000, 2, 1), ConsentKind.Accession));
        Assert.Equal(
            ["Not in force: missing 1 consent of members of org:AU and the signature of parties that are not known.", "Not in force: missing 2 consents of members of org:AU and the signature of parties that are not known."],
            new[] { D(2000, 2, 14), D(2000, 2, 15) }.Select(day => life.Forecast(day).Earliest.Reasons[0].Text), StringComparer.Ordinal);
    }

    [Fact]
    public void StatusOn_ExchangeOfWhichOneSideIsOnRecord_HoldsForBoth()
    {
        ConsentExpressed note = new() { Kind = ConsentKind.ExchangeOfNotes, Parties = [Mar], Dated = D(2000, 2, 1) };
        AgreementLifecycle life = Under(new OnExchange(), SignedByTwo, note, InForce(D(2000, 4, 1)));
        Assert.Equal((PartyState.Party, PartyState.Party), (life.StatusOn(D(2002), Mar).State, life.StatusOn(D(2002), Rwa).State));
    }

    [Fact]
    public void StatusOn_SeveralConditionsAtOnce_AskForAsManyAsTheOneThatAsksForMost()
    {
        AllOf both = new() { Conditions = [new OnDate { Date = D(2000) }, new ConsentsCount { Count = 3 }] };
        AgreementLifecycle life = Life([SixMonths, new EntryIntoForceClause { Condition = both }], [.. ThreeInForce, Notice(Mar, D(2001)), Notice(Eth, D(2001, 2, 1))]);
        Assert.Equal(AgreementState.Ended, life.StatusOn(D(2002)).State);
    }

    [Fact]
    public void JoinerDate_ViennaConvention_IsCitedAsLawOnlyIfTheJoinerIsBoundByItToo()
    {
        LifecycleParty[] bound = [new() { Party = Mar, ViennaConventionSince = D(1980, 1, 27) }, new() { Party = Rwa, ViennaConventionSince = D(1980, 2, 2) }];
        LifecycleFacts facts = Facts([new SilentClause { Topic = ClauseTopic.EntryIntoForce }], [SignedByTwo, .. Deposits]) with { Parties = [.. bound] };
        DateAnswer eth = new AgreementLifecycle(facts).JoinerDate(Eth, D(2001)), mar = new AgreementLifecycle(facts).JoinerDate(Mar, D(2001));
        Assert.Equal(("2001-01-01", "as in VCLT 24(3)"), (eth.ToString(), eth.Reasons[0].Law));
        Assert.Equal(("2000-03-01", "VCLT 24(2)"), (mar.ToString(), mar.Reasons[0].Law));

        // A text is concluded on the day its signature bears, whatever day that is to take effect.
        string? Law(PartialDate dated) => new AgreementLifecycle(facts with { Events = [SignedByTwo with { Dated = dated, Effective = D(1981) }] }).StatusOn(D(1990), Mar).Reasons[0].Law;
        Assert.Equal(("as in VCLT 18(a)", "VCLT 18(a)"), (Law(D(1980, 2, 1)), Law(D(1980, 2, 2))));
    }
}
