using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Entry into force by what the parties weigh: the tonnage of each, or of all, as conventions on shipping ask for.</summary>
public class WeightStoryTests
{
    private const string Tonnage = "units of gross tonnage";

    /// <summary>Civil Liability Convention 1992, article 13 of the protocol: twelve months after ten states have consented, "including four States each with not less than one million units of tanker tonnage".</summary>
    /// <remarks>In force on 1996-05-30. Made up: which states filled the ranks, and their tonnage.</remarks>
    private static EntryIntoForceClause CivilLiability(params PartyWeight[] fleets) => new()
    {
        Condition = new AllOf { Conditions = [new ConsentsCount { Count = 10 }, new ConsentsOfWeight { Count = 4, Least = 1_000_000, Weights = [.. fleets], What = "units of tanker tonnage" }] },
        Delay = Delay.OfMonths(12),
        Article = "art. 13",
    };

    private static PartyWeight Weight(PartyCode party, decimal weight) => new() { Party = party, Weight = weight };

    private static AgreementLifecycle Under(ForceCondition condition, params AgreementEvent[] events) => Life([new EntryIntoForceClause { Condition = condition }], events);

    [Fact]
    public void CivilLiability_TenStates_WaitForFourWithLargeFleets()
    {
        PartyCode[] small = Others(9);
        AgreementEvent[] deposits = [.. small.Select((p, i) => Deposit(p, D(1993, 1 + i)))];
        PartyCode[] large = [P("GBR"), P("NOR"), P("JPN"), P("LBR")];
        EntryIntoForceClause clause = CivilLiability([Weight(large[0], 1_000_000), Weight(large[1], 9_000_000), Weight(large[2], 7_500_000), Weight(large[3], 25_000_000), Weight(small[0], 999_999)]);
        AgreementEvent[] three = [.. deposits, Deposit(large[0], D(1994, 9, 29)), Deposit(large[1], D(1994, 10, 1)), Deposit(large[2], D(1995, 1, 1))];
        Assert.Equal("none", Life([clause], three).EntryIntoForce.ToString());
        MissingConsents missing = Life([clause], three).Forecast(D(1995, 2, 1)).Missing.Single();
        Told($"{missing} [{missing.Count}]", "1 consent of parties with at least 1,000,000 units of tanker tonnage each (3 of 4 deposited) [1]");
        AgreementLifecycle life = Life([clause], [.. three, Deposit(large[3], D(1995, 5, 30))]);
        Told(
            Of(life.EntryIntoForce),
            """
            1996-05-30
              entry.computed: 10 consents have been deposited and 4 parties with at least 1,000,000 units of tanker tonnage each have consented on 1995-05-30; it is due 12 months after that: on 1996-05-30. (art. 13) <- ratification by GBR, received 1994-09-29 | ratification by LBR, received 1995-05-30
            """);
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void ConsentsOfWeight_IsMetByThoseThatHoldEnoughEach()
    {
        ConsentsOfWeight two = new() { Count = 2, Least = 1.5m, Weights = [Weight(Mar, 1.5m), Weight(Rwa, 1.4m), Weight(Eth, 2)] };
        AgreementEvent[] events = [.. Deposits, Deposit(Eth, D(2000, 4, 1))];
        Assert.Equal("2000-04-01", Under(two, events).EntryIntoForce.ToString());
        Assert.Equal("2000-03-01", Under(two with { Least = 1.4m }, events).EntryIntoForce.ToString());
        Assert.Equal("2000-02-01", Under(two with { Count = 1 }, events).EntryIntoForce.ToString());
        Assert.Equal("none", Under(two with { Least = 2 }, events).EntryIntoForce.ToString());
        Assert.Equal("none", Under(two, [.. events, new InstrumentWithdrawn { Parties = [Mar], Received = D(2000, 3, 15) }]).EntryIntoForce.ToString());
        Assert.Equal("2 consents of parties with at least 1.5 units of the weight each (0 of 2 deposited)", Under(two, Signed(D(2000), Mar)).Forecast(D(2000)).Missing.Single().Text);
    }

    /// <summary>Convention on hazardous and noxious substances, as amended in 2010, article 46: twelve states, four of them with two million units of gross tonnage each, and 40 million tonnes of contributing cargo received in them; 18 months later.</summary>
    /// <remarks>Made up: the weights.</remarks>
    [Fact]
    public void HazardousSubstances_WaitsForTheCargoOfAllTogether()
    {
        PartyCode[] states = Others(12);
        TotalWeight cargo = new() { Least = 40_000_000, Weights = [.. states.Select((p, i) => Weight(p, i < 8 ? 1_000_000 : 8_000_000))], What = "tonnes of contributing cargo" };
        ConsentsOfWeight fleets = new() { Count = 4, Least = 2_000_000, Weights = [.. states.Take(4).Select(p => Weight(p, 2_000_000))], What = Tonnage };
        EntryIntoForceClause clause = new() { Condition = new AllOf { Conditions = [new ConsentsCount { Count = 12 }, fleets, cargo] }, Delay = Delay.OfMonths(18), Article = "art. 46" };
        AgreementEvent[] deposits = [.. states.Select((p, i) => Deposit(p, D(2020, 1 + i)))];
        Assert.Equal("2022-06-01", Life([clause], deposits).EntryIntoForce.ToString());
        AgreementLifecycle waiting = Life([clause], deposits[..^1]);
        Assert.Equal(
            ["1 consent (11 of 12 deposited)", "8,000,000 tonnes of contributing cargo"],
            waiting.Forecast(D(2021)).Missing.Select(m => m.Text), StringComparer.Ordinal);
        Assert.Equal("2022-07-01", waiting.Forecast(D(2021)).Earliest.ToString());
    }

    [Fact]
    public void TotalWeight_IsMetWhenTheirWeightsTogetherReachIt()
    {
        TotalWeight total = new() { Least = 5.5m, Weights = [Weight(Mar, 3), Weight(Rwa, 2.5m), Weight(Eth, 4.5m)] };
        Assert.Equal("2000-03-01", Under(total, Deposits).EntryIntoForce.ToString());
        Assert.Equal("none", Under(total with { Least = 5.51m }, Deposits).EntryIntoForce.ToString());
        Assert.Equal("0.01 units of the weight", Under(total with { Least = 5.51m }, Deposits).Forecast(D(2001)).Missing.Single().Text);
        Assert.Equal("2000-03-01..2000-03-31", Under(total, Deposits[0], Deposit(Rwa, PartialDate.Parse("2000-03"))).EntryIntoForce.ToString());
    }

    /// <summary>What a record holds of a convention in force is not all who consented: that is no contradiction where it asks for numbers and weights alone.</summary>
    [Fact]
    public void Findings_NotAllThatCountedAreOnRecord_IsInformation()
    {
        string Code(ForceCondition condition, params AgreementEvent[] events) =>
            string.Join(", ", Life([new EntryIntoForceClause { Condition = condition }], [.. events, InForce(D(1999))]).Findings.Select(f => f.Code));
        ConsentsCount three = new() { Count = 3 };
        OnDate later = new() { Date = D(2000) }, sooner = new() { Date = D(1998) };
        AgreementEvent[] events = [.. Deposits, Deposit(Eth, D(2000, 4, 1))];
        Assert.Equal("record.incomplete", Code(new AllOf { Conditions = [three, new TotalWeight { Least = 1, Weights = [Weight(Eth, 1)] }] }, events));
        Assert.Equal("record.incomplete", Code(new AllOf { Conditions = [three, sooner] }, events));
        Assert.Equal("record.differs", Code(new AllOf { Conditions = [three, later] }, events));
        Assert.Equal("record.incomplete", Code(new AnyOf { Conditions = [three, new NamedConsents { Parties = [Rwa] }] }, events));
        Assert.Equal("record.differs", Code(new AnyOf { Conditions = [new NamedConsents { Parties = [Mar] }, new NamedConsents { Parties = [Rwa] }] }, events));
        Assert.Equal("record.incomplete", Code(new DelayedCondition { Condition = three, Delay = Delay.OfDays(1) }, events));
        Assert.Equal("record.differs", string.Join(", ", Life([new EntryIntoForceClause { Condition = three, NotBefore = D(2000) }], [.. events, InForce(D(1999))]).Findings.Select(f => f.Code)));
        Assert.Equal("record.differs", Code(new DelayedCondition { Condition = later, Delay = Delay.OfDays(1) }, events));
    }
}
