using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>When an agreement ends because too few parties are left, and by whose leaving. The parties are in force with each other since 2000-03-31.</summary>
public class TooFewPartiesTests
{
    private static readonly AgreementEvent[] s_marAndEthLeave = [.. ThreeInForce, Notice(Mar, D(2001, 1, 15)), Notice(Eth, D(2001, 2, 1))];

    private static AgreementLifecycle Closed(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> events) => new(Facts(clauses, events) with { IsClosed = true });

    private static ForceSpell Only(AgreementLifecycle life) => Assert.Single(life.InForce());

    [Fact]
    public void Until_OneAfterTheOtherLeaves_EndsWhenTheLastButOneDoes()
    {
        ForceSpell spell = Only(Closed([SixMonths], [.. s_marAndEthLeave, Notice(Rwa, D(2001, 3, 1))]));
        Assert.Equal("2001-08-01", spell.Until.ToString());
        Assert.Contains("ETH leaves", spell.Until.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_LeavingInDoubt_LeavesTheEndInDoubt()
    {
        string Until(string mar, string eth) => Only(Closed([SixMonths], [.. ThreeInForce, Notice(Mar, PartialDate.Parse(mar)), Notice(Eth, PartialDate.Parse(eth))])).Until.ToString();
        Assert.Equal("2001-08-01?", Until("2001-01-15", "2001-02-01?"));
        Assert.Equal("2001-08-01?", Until("2001-01-15?", "2001-02-01?"));
        Assert.Equal("2001-08-01", Until("2001-01-15", "2001-02-01"));
    }

    [Fact]
    public void Ground_OfTheEnd_IsThatOfWhatCameFirstUnlessTheTextAsksForMore()
    {
        AgreementEvent[] left = [.. TwoInForce, Notice(Mar, D(2001, 1, 15))];
        Assert.Equal(EndGround.Denunciation, Only(Life([SixMonths, new MinimumPartiesClause { Count = 2 }], left)).Ground);
        Assert.Equal(EndGround.TooFewParties, Only(Closed([SixMonths, new MinimumPartiesClause { Count = 3 }], [.. ThreeInForce, Notice(Mar, D(2001, 1, 15))])).Ground);

        // It left, and later ceased to exist.
        LifecycleFacts extinct = Facts([SixMonths], left) with { Parties = [new() { Party = Mar, ExtinctOn = D(2003) }, new() { Party = Rwa }] };
        Assert.Equal((EndGround.Denunciation, "2001-07-15"), (Only(new(extinct)).Ground, Only(new(extinct)).Until.ToString()));
    }

    /// <summary>France and Czechoslovakia, West and East Germany: of one that was followed by others nothing says whether they took its place.</summary>
    [Theory]
    [InlineData("", "Ended")]
    [InlineData("RWA", "Ended")]
    [InlineData("ETH", "InForce, Ended")]
    [InlineData("RWA ETH", "InForce, Ended")]
    public void Timeline_PartyThatCeasedToExist_EndsItUnlessOthersMayHaveFollowed(string successors, string states)
    {
        LifecycleParty mar = new() { Party = Mar, ExtinctOn = D(2003), Successors = [.. successors.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PartyCode.Parse)] };
        AgreementLifecycle life = new(Facts([SixMonths], TwoInForce) with { Parties = [mar, new() { Party = Rwa }] });
        Assert.Equal("InForce", life.StatusOn(D(2002, 12, 31)).ToString());
        Assert.Equal(states, string.Join(", ", life.StatusOn(D(2003)).Possible));
        Assert.Equal(PartyState.FormerParty, life.StatusOn(D(2003), Mar).State);
        if (states.StartsWith('I')) Assert.Contains("unless one that followed MAR is a party in its place", Only(life).Until.Reasons[0].Text, StringComparison.Ordinal);

        // It left before, so that nobody can have followed it here.
        AgreementLifecycle left = new(Facts([SixMonths], [.. TwoInForce, Notice(Mar, D(2001, 1, 15))]) with { Parties = [mar, new() { Party = Rwa }] });
        Assert.Equal("2001-07-15", Only(left).Until.ToString());
    }

    [Fact]
    public void Timeline_TextsThatAskedForMoreAndMore_AreAllReckonedWith()
    {
        EntryIntoForceClause four = TwoConsents with { Condition = new ConsentsCount { Count = 4 }, ValidFrom = D(2000, 6, 1) };
        AgreementEvent[] left = [.. TwoInForce, Notice(Mar, D(2001, 1, 15))];
        Assert.Equal(AgreementState.InForce, Life([SixMonths, TwoConsents, four], left).StatusOn(D(2002)).State);
        Assert.Equal(AgreementState.Ended, Life([SixMonths, TwoConsents], left).StatusOn(D(2002)).State);
    }

    [Fact]
    public void Timeline_MoreMustRemainThanAreListed_EndsOnlyOnceAsManyHaveJoined()
    {
        FinalClause[] clauses = [SixMonths, TwoConsents, new LateJoinerClause(), new MinimumPartiesClause { Count = 3 }];
        AgreementEvent[] left = [.. TwoInForce, Notice(Mar, D(2001, 1, 15))];
        Assert.Equal(AgreementState.InForce, Life(clauses, left).StatusOn(D(2002)).State);

        // With the third, who joins on the day on which the first is out, the list may be complete, and one too short.
        Assert.Equal("not known, not before 2001-07-15", Only(Life(clauses, [.. left, Deposit(Eth, D(2001, 7, 15), ConsentKind.Accession)])).Until.ToString());
    }

    [Fact]
    public void Until_OneLeavesInTheYearInWhichTheLastOnListJoins_IsFromThatDayOn()
    {
        FinalClause[] clauses = [TwoConsents, new LateJoinerClause(), new MinimumPartiesClause { Count = 3 }, SixMonths];
        AgreementEvent[] year = [.. TwoInForce, Deposit(Eth, D(2001, 6, 1), ConsentKind.Accession), new Terminated { Parties = [Mar], Effective = PartialDate.Parse("2001") }];
        Assert.Equal("not known, not before 2001-06-01", Only(Life(clauses, year)).Until.ToString());
        Assert.Equal("not known, not before 2001-06-01", Only(Life(clauses, [.. year, Notice(Rwa, D(2003))])).Until.ToString());
    }

    [Theory]
    [InlineData("2001-07-01", "not known")]
    [InlineData("2001-06", "not known")]
    [InlineData("2001-07", "not known, not before 2001-07-01")]
    [InlineData("2001-07-02", "2001-07-01")]
    public void Until_AnotherJoinsAsOneLeaves_DependsOnTheDay(string joins, string until) => Assert.Equal(
        until,
        Closed([SixMonths, new LateJoinerClause()], [.. TwoInForce, Notice(Mar, D(2001)), Deposit(Eth, PartialDate.Parse(joins), ConsentKind.Accession)]).InForce()[0].Until.ToString());

    [Fact]
    public void Timeline_PartiesOfWhichNothingElseIsKnown_CountAsIn()
    {
        // Of three, only a notice without any date is on record.
        LifecycleFacts facts = Facts([], new NoticeGiven { Kind = NoticeKind.Withdrawal, Parties = [Mar] }) with { IsClosed = true };
        AgreementLifecycle life = new(facts with { Parties = [new() { Party = Mar }, new() { Party = Rwa }, new() { Party = Eth }] });
        Assert.Equal([AgreementState.NotConcluded, AgreementState.InForce], life.StatusOn(D(2001)).Possible);

        // When two became parties is not known, and when each was out is: the first leaves two.
        EntryIntoForceClause three = new() { Condition = new ConsentsCount { Count = 3 } };
        Terminated mar = new() { Parties = [Mar], Effective = D(2005), Ground = EndGround.Breach };
        Assert.Equal("2008-01-01", Only(Life([three], InForce(D(2000)), Deposit(Eth, D(1999)), mar, mar with { Parties = [Rwa], Effective = D(2008) })).Until.ToString());
    }

    [Fact]
    public void Timeline_OneThatWasNeverIn_LeavesNobodyAlone()
    {
        Terminated givenUp = new() { Parties = [Eth], Dated = D(2000, 3, 15) };
        AgreementLifecycle life = Closed([], [.. ThreeInForce, givenUp]);
        Assert.Equal([AgreementState.InForce], life.StatusOn(D(2002)).Possible);
        Assert.Equal([AgreementState.InForce], Closed([new MinimumPartiesClause { Count = 3 }], [.. ThreeInForce, givenUp with { Dated = D(2000, 3, 31) }]).StatusOn(D(2002)).Possible);
    }

    [Fact]
    public void Until_LeftOnTheLastDayOnWhichItCanHaveEntered_IsThatDay() => Assert.Equal(
        "2000-03-31",
        Only(Closed([], [SignedByTwo, .. Deposits, InForce(PartialDate.Parse("2000-03")), new Terminated { Parties = [Mar], Dated = D(2000, 3, 31) }])).Until.ToString());
}
