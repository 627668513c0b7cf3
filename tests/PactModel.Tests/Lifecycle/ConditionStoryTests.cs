using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>When each condition is met, what is missing until then, and when it can be met at the earliest.</summary>
public class ConditionStoryTests
{
    private static readonly AgreementId s_other = AgreementId.Parse("other");

    private static readonly LifecycleSurroundings s_known = new()
    {
        Agreements = id => id == s_other ? Life([], [InForce(D(1990)), Deposit(Mar, D(1989)), Deposit(Eth, D(1989))]) : null,
        MembersOn = (organisation, day) => organisation == P("org:AU") ? day < D(2000, 2, 15) ? [Mar, Rwa] : [Mar, Rwa, Eth] : null,
    };

    private static readonly ConsentExpressed s_mar = Deposit(Mar, D(2000, 2, 1)), s_rwa = Deposit(Rwa, D(2000, 3, 1)), s_eth = Deposit(Eth, D(2000, 4, 1));

    private static readonly ConsentExpressed s_union = Deposit(P("org:AU"), D(2000, 2, 10), ConsentKind.FormalConfirmation);

    private static readonly SignatureGiven s_signedEth = Signed(D(2000, 1, 20), Eth);

    private static ConsentExpressed Exchanged(PartyCode party, int month) => new() { Kind = month < 3 ? ConsentKind.ExchangeOfNotes : ConsentKind.ExchangeOfInstruments, Parties = [party], Dated = D(2000, month) };

    private static Membership Union(string? on = null) => new() { Organisation = P("org:AU"), On = on is null ? null : PartialDate.Parse(on) };

    private static ConsentsOfAll All(ConsentGroup group) => new() { Group = group };

    private static PartyWeight Weight(PartyCode party, decimal weight) => new() { Party = party, Weight = weight };

    internal static string Say(ForceCondition condition, params AgreementEvent[] events)
    {
        AgreementLifecycle life = new(Facts([new EntryIntoForceClause { Condition = condition }], events), s_known);
        ForceForecast forecast = life.Forecast(D(2001));
        string missing = string.Join("; ", forecast.Missing.Select(m => $"{m} [{m.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}: {string.Join(",", (IEnumerable<PartyCode>)m.Parties)}]"));
        Reason reason = life.EntryIntoForce.Reasons[0];
        return $"{life.EntryIntoForce}{(missing.Length == 0 ? "" : $", missing {missing}")}, at the earliest {forecast.Earliest} <- {string.Join(" | ", (IEnumerable<AgreementEvent>)reason.Events)}";
    }

    [Fact]
    public void OnSignature_IsMetByTheLastOfThoseThatNegotiated()
    {
        Told(Say(new OnSignature(), SignedByTwo, s_signedEth), "2000-01-20, at the earliest 2000-01-20 <- signature by MAR, RWA, dated 2000-01-04 | signature by MAR, RWA, dated 2000-01-04 | signature by ETH, dated 2000-01-20");
        Told(Say(new OnSignature(), SignedByTwo, Deposit(Eth, D(2000, 2, 1))), "none, missing the signature of ETH [1: ETH], at the earliest 2001-01-01 <- signature by MAR, RWA, dated 2000-01-04 | signature by MAR, RWA, dated 2000-01-04");
        Told(Say(new OnSignature(), SignedByTwo, Deposit(Eth, D(2000, 2, 1), ConsentKind.Accession)), "2000-01-04, at the earliest 2000-01-04 <- signature by MAR, RWA, dated 2000-01-04 | signature by MAR, RWA, dated 2000-01-04");
        Told(Say(new OnSignature(), SignedByTwo, s_signedEth, Deposit(Eth, D(2000, 2, 1), ConsentKind.Accession)), "2000-01-20, at the earliest 2000-01-20 <- signature by MAR, RWA, dated 2000-01-04 | signature by MAR, RWA, dated 2000-01-04 | signature by ETH, dated 2000-01-20");
        Told(Say(new OnSignature(), new Adopted { Dated = D(2000) }), "none, missing the signature of parties that are not known [0: ], at the earliest none <- ");
    }

    [Fact]
    public void OnDate_IsMetOnIt()
    {
        Told(Say(new OnDate { Date = PartialDate.Parse("2000-05") }, SignedByTwo), "2000-05-01..2000-05-31, at the earliest 2000-05-01..2000-05-31 <- ");
    }

    [Fact]
    public void OnExchange_IsMetByTheLastOfThem()
    {
        Told(Say(new OnExchange(), SignedByTwo, Exchanged(Mar, 2), Exchanged(Rwa, 3)), "2000-03-01, at the earliest 2000-03-01 <- exchange of notes by MAR, dated 2000-02-01 | exchange of instruments by RWA, dated 2000-03-01");
        Told(Say(new OnExchange(), SignedByTwo, Exchanged(Mar, 2), s_rwa), "none, missing the exchange of RWA [1: RWA], at the earliest 2001-01-01 <- exchange of notes by MAR, dated 2000-02-01");
    }

    [Fact]
    public void OnNotifications_IsMetByTheLastOfThemOrOfThoseNamed()
    {
        Told(Say(new OnNotifications(), SignedByTwo, s_mar, s_rwa), "2000-03-01, at the earliest 2000-03-01 <- ratification by MAR, received 2000-02-01 | ratification by RWA, received 2000-03-01");
        Told(Say(new OnNotifications(), SignedByTwo, s_mar, s_rwa, new InstrumentWithdrawn { Parties = [Mar], Received = D(2000, 2, 20) }), "none, missing the notification of MAR [1: MAR], at the earliest 2001-01-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(new OnNotifications { Parties = [Mar] }, SignedByTwo, s_mar, s_rwa), "2000-02-01, at the earliest 2000-02-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(new OnNotifications { Parties = [Mar, Eth] }, SignedByTwo, s_mar, s_rwa), "none, missing the notification of ETH [1: ETH], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        ConsentExpressed two = s_rwa with { Received = null, ReceivedBy = [new Receipt { Addressee = Mar, On = D(2000, 3, 9) }, new Receipt { Addressee = Eth, On = D(2000, 3, 4) }] };
        Told(Say(new OnNotifications { Receipt = CountedReceipt.First }, SignedByTwo, s_mar, two), "2000-03-04, at the earliest 2000-03-04 <- ratification by MAR, received 2000-02-01 | ratification by RWA, received 2000-03-09");
        Told(Say(new OnNotifications { Receipt = CountedReceipt.Last }, SignedByTwo, s_mar, two), "2000-03-09, at the earliest 2000-03-09 <- ratification by MAR, received 2000-02-01 | ratification by RWA, received 2000-03-09");
        Told(Say(new OnNotifications(), SignedByTwo, s_mar, two), "2000-03-04..2000-03-09, at the earliest 2000-03-04..2000-03-09 <- ratification by MAR, received 2000-02-01 | ratification by RWA, received 2000-03-09");
    }

    [Fact]
    public void ConsentsCount_CountsStatesAndOrganisationsAsTheTextSays()
    {
        Told(Say(new ConsentsCount { Count = 2 }, s_mar, s_union, s_rwa), "2000-03-01, at the earliest 2000-03-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(new ConsentsCount { Count = 2, OrganisationsCount = true }, s_mar, s_union, s_rwa), "2000-02-10, at the earliest 2000-02-10 <- formal confirmation by org:AU, received 2000-02-10");
        Told(Say(new ConsentsCount { Count = 2, Excluding = [Mar] }, s_mar, s_rwa), "none, missing 1 consent (1 of 2 deposited) [1: ], at the earliest 2001-01-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(new ConsentsCount { Count = 3 }, s_mar, new InstrumentWithdrawn { Parties = [Mar], Received = D(2000, 2, 20) }, s_rwa with { Received = null, Dated = D(2000, 3, 1) }), "none, missing 3 consents (0 of 3 deposited) [3: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01 | ratification by RWA, dated 2000-03-01");
        Told(Say(new ConsentsCount { Count = 2 }, s_mar, s_rwa with { Received = PartialDate.Parse("2000-03") }, s_eth with { Received = D(2000, 3, 10) }), "2000-03-01..2000-03-10, at the earliest 2000-03-01..2000-03-10 <- ratification by RWA, received 2000-03 | ratification by ETH, received 2000-03-10");
        Told(Say(new ConsentsCount { Count = 2 }, s_mar with { Received = PartialDate.Parse("2000-02-01?") }, s_rwa), "2000-03-01?, at the earliest 2000-03-01? <- ratification by RWA, received 2000-03-01");
        Told(Say(new ConsentsCount { Count = 2 }, s_mar, s_rwa, s_eth with { Received = PartialDate.Parse("2000-05-01?") }), "2000-03-01, at the earliest 2000-03-01 <- ratification by RWA, received 2000-03-01");
    }

    /// <summary>As in the convention on cybercrime of 2001 (art. 36(3)): so many states, including so many members.</summary>
    [Fact]
    public void ConsentsCount_OfAMembership_CountsItsMembersAlone()
    {
        ConsentsCount two = new() { Count = 2, Of = new Membership { Members = [Mar, Eth] } };
        Told(Say(new AllOf { Conditions = [new ConsentsCount { Count = 2 }, two] }, s_mar, s_rwa, s_eth), "2000-04-01, at the earliest 2000-04-01 <- ratification by RWA, received 2000-03-01 | ratification by ETH, received 2000-04-01");
        Told(Say(two, s_mar, s_rwa), "none, missing 1 consent of members listed (1 of 2 deposited) [1: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01 | ratification by RWA, received 2000-03-01");
        Told(Say(two with { Of = Union() }, s_mar, s_rwa, s_eth), "2000-03-01, at the earliest 2000-03-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(two with { Of = Union("2000-01"), Count = 3 }, s_mar, s_rwa, s_eth), "none, missing 1 consent of members of org:AU on 2000-01 (2 of 3 deposited) [1: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01 | ratification by RWA, received 2000-03-01 | ratification by ETH, received 2000-04-01");
        Told(Say(two with { Of = new Membership { PartiesOf = s_other } }, s_mar, s_rwa, s_eth), "2000-04-01, at the earliest 2000-04-01 <- ratification by ETH, received 2000-04-01");
        Told(Say(two with { Of = new Membership { Organisation = P("org:UN") } }, s_mar), "none, missing a number of consents that is not known, because the members of org:UN are not [-: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
    }

    [Fact]
    public void Forecast_ConsentsThatStandAndComeLater_AreWaitedFor()
    {
        string Earliest(ForceCondition condition, string day, params AgreementEvent[] events) =>
            new AgreementLifecycle(Facts([new EntryIntoForceClause { Condition = condition }], events)).Forecast(PartialDate.Parse(day).Earliest).Earliest.ToString();
        Assert.Equal("2000-04-01", Earliest(new ConsentsCount { Count = 3 }, "2000-02-15", s_mar, s_eth));
        Assert.Equal("2000-04-02", Earliest(new ConsentsCount { Count = 3 }, "2000-04-02", s_mar, s_eth));
        Assert.Equal("2000-04-01", Earliest(new NamedConsents { Parties = [Rwa, Eth] }, "2000-02-15", s_mar, s_eth));
        Assert.Equal("2000-02-15", Earliest(new NamedConsents { Parties = [Mar, Rwa] }, "2000-02-15", s_mar, s_eth));
        Assert.Equal("2000-04-01..2000-04-30", Earliest(new ConsentsCount { Count = 3 }, "2000-02-15", s_mar, s_eth with { Received = PartialDate.Parse("2000-04") }));
        Assert.Equal("2000-02-15", Earliest(new ConsentsCount { Count = 3 }, "2000-02-15", s_mar, s_eth, new InstrumentWithdrawn { Parties = [Eth], Received = D(2000, 5, 1) }));
    }

    [Fact]
    public void NamedConsents_IsMetByTheLastOfThem()
    {
        Told(Say(new NamedConsents { Parties = [Mar, Eth] }, s_mar, s_rwa, s_eth), "2000-04-01, at the earliest 2000-04-01 <- ratification by ETH, received 2000-04-01");
        Told(Say(new NamedConsents { Parties = [Mar, Rwa, Eth] }, s_mar), "none, missing the consent of RWA, ETH [2: RWA,ETH], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
    }

    [Fact]
    public void ConsentsOfAll_OfASetThatIsTold_IsMetByTheLastOfThem()
    {
        Told(Say(All(ConsentGroup.NegotiatingParties), SignedByTwo, s_mar, s_rwa), "2000-03-01, at the earliest 2000-03-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(All(ConsentGroup.Signatories), SignedByTwo, s_mar, s_rwa, s_eth), "2000-03-01, at the earliest 2000-03-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(All(ConsentGroup.Signatories), SignedByTwo, s_mar), "none, missing the consent of RWA [1: RWA], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(All(ConsentGroup.Signatories), Signed(D(2000), Mar), s_mar), "none, missing that all signatories have consented [-: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(All(ConsentGroup.PartiesOfAgreement) with { Agreement = s_other }, s_mar, s_rwa, s_eth), "2000-04-01, at the earliest 2000-04-01 <- ratification by ETH, received 2000-04-01");
        Told(Say(All(ConsentGroup.PartiesOfAgreement) with { Agreement = s_other }, s_mar), "none, missing the consent of ETH [1: ETH], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(All(ConsentGroup.PartiesOfAgreement) with { Agreement = Id }, s_mar), "none, missing that all parties of 'tested' have consented [-: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(All(ConsentGroup.MembersOfOrganisation) with { Membership = Union() }, s_mar, s_rwa, s_eth), "2000-04-01, at the earliest 2000-04-01 <- ratification by ETH, received 2000-04-01");
        Told(Say(All(ConsentGroup.MembersOfOrganisation) with { Membership = Union("2000-01") }, s_mar, s_rwa), "2000-03-01, at the earliest 2000-03-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(All(ConsentGroup.MembersOfOrganisation) with { Membership = new Membership { Organisation = P("org:UN") } }, s_mar), "none, missing that all members of org:UN have consented [-: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(All(ConsentGroup.MembersOfOrganisation) with { Membership = Union() }, s_mar, s_rwa), "none, missing the consent of ETH [1: ETH], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01 | ratification by RWA, received 2000-03-01");
    }

    [Fact]
    public void ConsentsOfAll_PartiesOfAnotherAgreement_AreThoseOfTheDay()
    {
        ConsentsOfAll condition = All(ConsentGroup.PartiesOfAgreement) with { Agreement = s_other };
        AgreementEvent[] others = [InForce(D(1990)), Deposit(Mar, D(1989)), Deposit(Rwa, D(1989))];
        DateAnswer Entry(AgreementEvent[] inTheOther, params AgreementEvent[] events) => new AgreementLifecycle(
            Facts([new EntryIntoForceClause { Condition = condition }], events),
            new LifecycleSurroundings { Agreements = id => id == s_other ? Life([new LateJoinerClause(), SixMonths], inTheOther) : null }).EntryIntoForce;

        // One that joins the other agreement later, as Greece and Turkey did after the protocol that invited them, was never asked.
        Assert.Equal(D(2000, 3, 1), Entry([.. others, Deposit(Eth, D(2000, 3, 2), ConsentKind.Accession)], s_mar, s_rwa).Day);
        Assert.Equal(D(2000, 3, 1), Entry([.. others, Deposit(Eth, D(2000, 3, 1), ConsentKind.Accession)], s_mar, s_rwa).Day);
        Assert.Equal(D(2000, 4, 1), Entry([.. others, Deposit(Eth, D(2000, 2, 29), ConsentKind.Accession)], s_mar, s_rwa, s_eth).Day);
        Assert.Equal(DateAnswerKind.None, Entry([.. others, Deposit(Eth, D(2000, 2, 29), ConsentKind.Accession)], s_mar, s_rwa).Kind);

        // One that leaves it is asked until it is out, and is not missed after that.
        Assert.Equal(D(2000, 7, 15), Entry([.. others, Deposit(Eth, D(1989)), Notice(Eth, D(2000, 1, 15))], s_mar, s_rwa).Day);
        Assert.Equal(D(2000, 3, 1), Entry([.. others, Deposit(Eth, D(1989)), Notice(Eth, D(1999, 8, 31))], s_mar, s_rwa).Day);
        Assert.Equal(D(2000, 3, 1), Entry([.. others, Notice(Rwa, D(2001))], s_mar, s_rwa).Day);

        // Nobody is a party before the other agreement is in force.
        Assert.Equal(D(2005), Entry([InForce(D(2005)), .. others[1..]], s_mar, s_rwa).Day);

        // One that joins it in the course of the year may have had to be asked.
        PartialDate year = PartialDate.Parse("2000");
        Assert.Equal("2000-03-01..2000-04-01", Entry([.. others, Deposit(Eth, year, ConsentKind.Accession)], s_mar, s_rwa, s_eth).ToString());
        Assert.Equal("not known, not before 2000-03-01", Entry([.. others, Deposit(Eth, year, ConsentKind.Accession)], s_mar, s_rwa).ToString());
        Assert.Equal("2000-07-01..2000-07-31", Entry([.. others, Deposit(Eth, D(1989)), Notice(Eth, PartialDate.Parse("2000-01"))], s_mar, s_rwa).ToString());
    }

    [Fact]
    public void ShareOfMembership_IsRoundedUp()
    {
        ShareOfMembership half = new() { Numerator = 1, Denominator = 2, Of = Union() };
        Told(Say(half, s_mar, s_rwa), "2000-02-01, at the earliest 2000-02-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(half with { Numerator = 2, Denominator = 3 }, s_mar, s_rwa), "2000-03-01, at the earliest 2000-03-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(half with { Numerator = 1, Denominator = 1 }, s_mar), "none, missing 2 consents of members of org:AU [2: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(half with { Of = new Membership { Members = [Mar, Rwa, Eth] } }, s_eth, s_union), "none, missing 1 consent of members listed [1: ], at the earliest 2001-01-01 <- formal confirmation by org:AU, received 2000-02-10 | ratification by ETH, received 2000-04-01");
    }

    [Fact]
    public void WeightedShare_IsMetWhenTheirWeightReachesIt()
    {
        WeightedShare share = new() { Percent = 55, Weights = [Weight(Mar, 3), Weight(Rwa, 2.5m), Weight(Eth, 4.5m)] };
        Told(Say(share, s_mar, s_rwa), "2000-03-01, at the earliest 2000-03-01 <- ratification by RWA, received 2000-03-01");
        Told(Say(share, s_mar), "none, missing 25 percentage points of the weight [-: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(share with { Percent = 31 }, s_mar), "none, missing 1 percentage point of the weight [-: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(share with { Total = 11, What = "emissions of 1990" }, s_mar, s_rwa), "none, missing 5 percentage points of emissions of 1990 [-: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01 | ratification by RWA, received 2000-03-01");
        Told(Say(share with { Weights = [] }, s_mar), "none, missing 55 percentage points of the weight [-: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
    }

    [Fact]
    public void AllOf_IsMetByTheLatest_AndAnyOfByTheEarliest()
    {
        ForceCondition[] two = [new OnSignature(), new ConsentsCount { Count = 2 }];
        Told(Say(new AllOf { Conditions = [.. two] }, SignedByTwo, s_mar, s_rwa), "2000-03-01, at the earliest 2000-03-01 <- signature by MAR, RWA, dated 2000-01-04 | ratification by RWA, received 2000-03-01");
        Told(Say(new AllOf { Conditions = [.. two] }, SignedByTwo, s_mar), "none, missing 1 consent (1 of 2 deposited) [1: ], at the earliest 2001-01-01 <- signature by MAR, RWA, dated 2000-01-04 | ratification by MAR, received 2000-02-01");
        Told(Say(new AnyOf { Conditions = [.. two] }, SignedByTwo, s_mar, s_rwa), "2000-01-04, at the earliest 2000-01-04 <- signature by MAR, RWA, dated 2000-01-04");
        Told(Say(new AnyOf { Conditions = [.. two] }, Signed(D(2000), Mar), s_rwa), "none, missing the signature of RWA, or 1 consent (1 of 2 deposited) [-: ], at the earliest 2001-01-01 <- signature by MAR, dated 2000-01-01 | ratification by RWA, received 2000-03-01");
        Told(Say(new AnyOf { Conditions = [new ConsentsCount { Count = 1 }, new ConsentsCount { Count = 3 }] }, s_mar), "2000-02-01, at the earliest 2000-02-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(new DelayedCondition { Condition = new ConsentsCount { Count = 1 }, Delay = Delay.OfDays(10) }, s_mar), "2000-02-11, at the earliest 2000-02-11 <- ratification by MAR, received 2000-02-01");
        Told(Say(new DelayedCondition { Condition = new ConsentsCount { Count = 2 }, Delay = Delay.OfDays(10) }, s_mar), "none, missing 1 consent (1 of 2 deposited) [1: ], at the earliest 2001-01-11 <- ratification by MAR, received 2000-02-01");
    }

    [Fact]
    public void AllOf_ConsentThatIsWithdrawnBeforeTheLastIsMet_CountsForNone()
    {
        AllOf both = new() { Conditions = [new ConsentsCount { Count = 2 }, new NamedConsents { Parties = [Eth] }] };
        InstrumentWithdrawn withdrawn = new() { Parties = [Rwa], Received = D(2000, 3, 15) };
        Told(Say(both, s_mar, s_rwa, withdrawn, s_eth), "2000-04-01, at the earliest 2000-04-01 <- ratification by ETH, received 2000-04-01");
        AllOf three = both with { Conditions = [new ConsentsCount { Count = 2, Excluding = [Eth] }, both.Conditions[1]] };
        Told(Say(three, s_mar, s_rwa, s_eth), "2000-04-01, at the earliest 2000-04-01 <- ratification by RWA, received 2000-03-01 | ratification by ETH, received 2000-04-01");
        Told(Say(three, s_mar, s_rwa, withdrawn, s_eth), "none, missing 1 consent (1 of 2 deposited) [1: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01 | ratification by ETH, received 2000-04-01");
        Told(Say(three, s_mar, s_rwa, withdrawn), "none, missing 1 consent (1 of 2 deposited) [1: ]; the consent of ETH [1: ETH], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01");
        Told(Say(three, s_mar, s_rwa, withdrawn with { Received = D(2000, 4, 1) }, s_eth), "none, missing 1 consent (1 of 2 deposited) [1: ], at the earliest 2001-01-01 <- ratification by MAR, received 2000-02-01 | ratification by ETH, received 2000-04-01");
        Assert.Equal("2000-05-01", Say(three, s_mar, s_rwa, withdrawn, s_eth, Deposit(Rwa, D(2000, 5, 1)))[..10]);

        // Perhaps it was withdrawn before, and perhaps once the condition was met.
        Assert.StartsWith("not known, not before 2000-04-01", Say(three, s_mar, s_rwa, withdrawn with { Received = PartialDate.Parse("2000") }, s_eth), StringComparison.Ordinal);
    }

    [Fact]
    public void StatusOn_PartyWithoutConsent_EntersWhereTheConditionAsksForNone()
    {
        PartyState Entered(ForceCondition condition, params AgreementEvent[] more) =>
            Life([new EntryIntoForceClause { Condition = condition }], [SignedByTwo, .. more]).StatusOn(D(2002), Rwa).State;
        PartyState OfThree(ForceCondition condition, params AgreementEvent[] more) =>
            Life([new EntryIntoForceClause { Condition = condition }], [Signed(D(2000, 1, 4), Mar, Rwa, Eth), .. more]).StatusOn(D(2002), Rwa).State;
        OnDate date = new() { Date = PartialDate.Parse("2001-01-01") };
        Assert.Equal(PartyState.Party, Entered(date));
        Assert.Equal(PartyState.Party, Entered(new OnSignature()));
        Assert.Equal(PartyState.Party, Entered(new OnExchange(), Exchanged(Mar, 2), Exchanged(Rwa, 3)));
        Assert.Equal(PartyState.Party, Entered(new AllOf { Conditions = [date, new OnSignature()] }));
        Assert.Equal(PartyState.Party, Entered(new DelayedCondition { Condition = date, Delay = Delay.OfDays(1) }));
        Assert.Equal(PartyState.Party, Entered(new AnyOf { Conditions = [date, new ConsentsCount { Count = 1 }] }));
        Assert.Equal(PartyState.Signatory, OfThree(new AnyOf { Conditions = [new ConsentsCount { Count = 1 }] }, s_mar));
        Assert.Equal(PartyState.Signatory, OfThree(new AllOf { Conditions = [date, new ConsentsCount { Count = 1 }] }, s_mar));
        Assert.Equal(PartyState.Signatory, OfThree(new DelayedCondition { Condition = new ConsentsCount { Count = 1 }, Delay = Delay.OfDays(1) }, s_mar));
        Assert.Equal(PartyState.None, Entered(date, new DeclaredNotToBecomeParty { Parties = [Rwa], Dated = D(2000, 6, 1) }));
        Assert.Equal(PartyState.None, Life([new EntryIntoForceClause { Condition = date }], [Signed(D(2000), Mar), new Amended { Dated = D(2000), Parties = [Rwa] }]).StatusOn(D(2002), Rwa).State);
        Assert.Equal(PartyState.Party, Life([new EntryIntoForceClause { Condition = date }], new Amended { Dated = D(2000), Parties = [Rwa] }).StatusOn(D(2002), Rwa).State);
    }

    [Fact]
    public void StatusOn_OnlyTheOutcomeIsRecorded_HoldsForThoseThatSigned()
    {
        PartyState Of(PartyCode party, bool closed, params AgreementEvent[] events) => new AgreementLifecycle(Facts([], events) with { IsClosed = closed }).StatusOn(D(2002), party).State;
        AgreementEvent[] recorded = [Signed(D(2000), Mar), InForce(D(2001)), new Amended { Dated = D(2000, 5, 1), Parties = [Rwa] }];
        Assert.Equal(PartyState.Party, Of(Mar, false, recorded));
        Assert.Equal(PartyState.Party, Of(Rwa, false, recorded));
        Assert.Equal(PartyState.None, Of(Rwa, false, [.. recorded, new Amended { Dated = D(2000, 5, 1), Parties = [Eth] }]));
        Assert.Equal(PartyState.Party, Of(Rwa, true, recorded));
        Assert.Equal(PartyState.Party, Of(Rwa, false, [.. recorded.Skip(1)]));
        Assert.Equal(PartyState.Signatory, Of(Mar, false, [.. recorded, Deposit(Eth, D(2000, 6, 1))]));
        Assert.Equal([PartyState.Signatory, PartyState.Party], new AgreementLifecycle(Facts([], [.. recorded, Deposit(Eth, D(2000, 6, 1))]) with { IsClosed = true }).StatusOn(D(2002), Mar).Possible);
        Assert.Equal(PartyState.Party, Of(Mar, false, [.. recorded, Deposit(Eth, D(2001, 6, 1))]));
    }
}
