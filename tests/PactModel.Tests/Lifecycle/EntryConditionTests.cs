using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Which text rules the entry into force, what a withdrawn instrument does to it, parents that cannot be asked, and joiners that may be original parties.</summary>
public class EntryConditionTests
{
    private static readonly AgreementId s_later = AgreementId.Parse("later");

    private static readonly InstrumentWithdrawn s_withdrawn = new() { Parties = [Mar], Received = D(2000, 3, 10) };

    [Fact]
    public void EntryIntoForce_TextsThatWereBothMetWhileTheyHeld_IsByTheEarlierText()
    {
        EntryIntoForceClause one = new() { Condition = new ConsentsCount { Count = 1 } }, two = new() { Condition = new ConsentsCount { Count = 2 }, ValidFrom = D(2000, 2, 15) };
        Assert.Equal("2000-02-01", Life([two, one], [SignedByTwo, .. Deposits]).EntryIntoForce.ToString());
        Assert.Equal("2000-03-01", Life([two, one with { ValidUntil = D(2000, 2, 1) }], [SignedByTwo, .. Deposits]).EntryIntoForce.ToString());
    }

    [Fact]
    public void EntryIntoForce_TwoConditionsNotMet_NamesWhatIsMissingOfEach()
    {
        EntryIntoForceClause both = new() { Condition = new AllOf { Conditions = [new ConsentsCount { Count = 2 }, new NamedConsents { Parties = [Eth] }] } };
        Assert.Equal("Not in force: missing 1 consent (1 of 2 deposited) and the consent of ETH.", Life([both], [SignedByTwo, Deposits[0], Signed(D(2000), Eth)]).EntryIntoForce.Reasons[0].Text);
    }

    [Fact]
    public void EntryIntoForce_ParentNeverInForce_IsNotForAWithdrawnInstrument()
    {
        AgreementLifecycle parent = Life([TwoConsents], SignedByTwo);
        LifecycleFacts facts = Facts([TwoConsents, new DependenceClause { Parent = s_later }], [SignedByTwo, .. Deposits, s_withdrawn]);
        DateAnswer entry = new AgreementLifecycle(facts, new() { Agreements = id => id == s_later ? parent : null }).EntryIntoForce;
        Assert.Equal(
            "2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. Not before the entry into force of 'later': on no day that is known.",
            entry.Reasons[0].Text);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public void Forecast_InstrumentWithdrawnByThen_ReckonsWithoutIt(int day) =>
        Assert.Equal(D(2000, 4, day - 1), Life([TwoConsents], SignedByTwo, Deposits[0], s_withdrawn).Forecast(D(2000, 3, day)).Earliest.Day);

    [Fact]
    public void Findings_ParentsThatCannotBeAsked_AreEachNamed()
    {
        DependenceClause itself = new() { Parent = Id, EndsWithParent = true }, later = new() { Parent = s_later, EndsWithParent = true }, other = new() { Parent = AgreementId.Parse("other") };
        AgreementLifecycle life = Life([TwoConsents, later, itself, other], [SignedByTwo, .. Deposits]);
        Story.Told(
            string.Join('\n', life.Findings.Select(f => $"{f.Severity} {f}")),
            """
            Information /clauses/1/parent: The agreement 'later' is not there to be asked: what depends on it is not known. [dependence.parent-missing]
            Error /clauses/2/parent: 'tested' depends, itself or through others, on this agreement: correct one of the clauses; until then what depends on it is not known. [dependence.cycle]
            Information /clauses/3/parent: The agreement 'other' is not there to be asked: what depends on it is not known. [dependence.parent-missing]
            """);
    }

    /// <summary>The condition was met on 2000-03-01, so it is in force since 2000-03-31 for all that had consented by then, and for others after 200 days.</summary>
    [Theory]
    [InlineData("2000-03-01", "2000-03-31")]
    [InlineData("2000-03-05", "2000-09-21")]
    [InlineData("2000-03", "2000-03-31..2000-10-17")]
    [InlineData("2000", "2000-03-31..2001-07-19")]
    [InlineData("2000-04", "2000-10-18..2000-11-16")]
    public void Since_JoinerKnownInPart_MayBeAnOriginalParty(string deposited, string since)
    {
        EntryIntoForceClause named = TwoConsents with { Condition = new NamedConsents { Parties = [Mar, Rwa] } };
        AgreementLifecycle life = Life([named, new LateJoinerClause { Delay = Delay.OfDays(200) }], [SignedByTwo, .. Deposits, Deposit(Eth, PartialDate.Parse(deposited), ConsentKind.Accession)]);
        Assert.Equal(since, life.InForce(Eth)[0].Since.ToString());
        if (life.DeadlinesBetween(D(2000), D(2002)).FirstOrDefault(d => d.Party == Eth) is { } due) Assert.Equal(since, due.On.ToString());
    }

    [Fact]
    public void Since_CountedFromTheDateItBears_IsSoWhateverDayItWaitedFor()
    {
        ConsentExpressed waited = Deposit(Eth, D(2001), ConsentKind.Accession) with { Dated = D(2000, 12, 2), Effective = D(2001, 3, 1) };
        string Since(CountedDate counted) => Life([TwoConsents, new LateJoinerClause { CountedFrom = counted }], [SignedByTwo, .. Deposits, waited]).InForce(Eth)[0].Since.ToString();
        Assert.Equal("2001-03-01", Since(CountedDate.Receipt));
        Assert.Equal("2000-12-02", Since(CountedDate.Dated));
    }
}
