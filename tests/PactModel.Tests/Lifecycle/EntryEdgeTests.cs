using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>The entry into force where a clause, a record for all and records of single parties tell of it.</summary>
public class EntryEdgeTests
{
    private static string Since(AgreementLifecycle life) => $"{life.InForce()[0].Since} {life.InForce()[0].Since.Reasons[0].Rule}";

    private static AgreementEvent[] Both(PartialDate day) => [InForce(day, Mar), InForce(day, Rwa)];

    [Theory]
    [InlineData("2000-02-15", "2000-02-15 entry.recorded-for-two")]
    [InlineData("2000-03-31", "2000-03-31 entry.computed")]
    [InlineData("2000-05-01", "2000-03-31 entry.computed")]
    public void Since_RecordedForTwoAndComputed_IsTheEarlierOfThem(string day, string expected) =>
        Assert.Equal(expected, Since(Life([TwoConsents], [SignedByTwo, .. Deposits, .. Both(PartialDate.Parse(day))])));

    [Theory]
    [InlineData("2000-03-31", "2000-02-15", "2000-02-15 entry.recorded-for-two")]
    [InlineData("2000-03-31?", "2000-02-15", "2000-02-15 entry.recorded-for-two")]
    [InlineData("2000-03-31", "2000-03-31", "2000-03-31 entry.recorded")]
    [InlineData("2000-03-31", "2000-05-01", "2000-03-31 entry.recorded")]
    public void Since_RecordedForTwoAndForAll_IsTheEarlierOfThem(string all, string two, string expected) =>
        Assert.Equal(expected, Since(Life([], [Signed(D(2000, 1, 4), Mar, Rwa, Eth), InForce(PartialDate.Parse(all)), .. Both(PartialDate.Parse(two))])));

    [Theory]
    [InlineData("2000-01-10?", "2000-02-01", "2000-03-01?")]
    [InlineData("2000-01-10?", "2000-02-01", "2000-02-01")]
    [InlineData("2000-01-10", "2000-02-01?", "2000-03-01?")]
    [InlineData("2000-01-10", "2000-02-01", "2000-03-01")]
    public void EntryIntoForce_ConsentInDoubt_IsInDoubtWhereItRestsOnThat(string one, string other, string third)
    {
        AgreementLifecycle life = Life([TwoConsents with { Delay = null }], Deposit(Mar, PartialDate.Parse(one)), Deposit(Rwa, PartialDate.Parse(other)), Deposit(Eth, PartialDate.Parse(third)));
        bool isSure = !one.Contains('?', StringComparison.Ordinal) && !other.Contains('?', StringComparison.Ordinal);
        Assert.Equal(isSure || third == other ? [AgreementState.InForce] : [AgreementState.NotConcluded, AgreementState.Adopted, AgreementState.InForce], life.StatusOn(D(2000, 2, 1)).Possible);
    }

    [Fact]
    public void Findings_RecordedBeforeTheClauseAllows_TellWhetherOthersMayHaveCounted()
    {
        AgreementEvent[] events = [Signed(D(2000, 1, 4), Mar, Rwa, Eth), .. Deposits, InForce(D(2000, 2, 15))];
        string Codes(ForceCondition condition, bool closed) => string.Join(' ', new AgreementLifecycle(Facts([TwoConsents with { Condition = condition }], events) with { IsClosed = closed }).Findings.Select(f => f.Code));
        Assert.Equal(LifecycleFindings.RecordIncomplete, Codes(TwoConsents.Condition, closed: false));
        Assert.Equal(LifecycleFindings.RecordDiffers, Codes(TwoConsents.Condition, closed: true));
        Assert.Equal(LifecycleFindings.RecordDiffers, Codes(new OnDate { Date = D(2000, 3, 1) }, closed: false));
    }

    [Fact]
    public void Findings_RecordedBeforeTheClauseAllows_TellWhetherAllElseHadComeByThen()
    {
        AgreementId parent = AgreementId.Parse("parent");
        AgreementEvent[] events = [new OpenedForSignature { Dated = D(2000) }, Signed(D(2000, 1, 4), Mar, Rwa, Eth), .. Deposits, InForce(D(2000, 2, 15))];
        string Codes(EntryIntoForceClause clause, LocalDate? parentSince = null) => string.Join(' ', new AgreementLifecycle(
            Facts(parentSince is null ? [clause] : [clause, new DependenceClause { Parent = parent }], events),
            new LifecycleSurroundings { Agreements = _ => Life([], SignedByTwo, InForce(parentSince!.Value)) }).Findings.Select(f => f.Code));
        string With(LocalDate date) => Codes(TwoConsents with { Condition = new AllOf { Conditions = [TwoConsents.Condition, new OnDate { Date = date }] } });

        // A day fixed in the text, a period after the opening, another agreement, another condition with the delay: each as late as can be, and a day later.
        Assert.Equal(("record.incomplete", "record.differs"), (Codes(TwoConsents with { NotBefore = D(2000, 2, 15) }), Codes(TwoConsents with { NotBefore = D(2000, 2, 16) })));
        Assert.Equal(("record.incomplete", "record.differs"), (Codes(TwoConsents with { NotBeforeOpeningPlus = Period.FromDays(45) }), Codes(TwoConsents with { NotBeforeOpeningPlus = Period.FromDays(46) })));
        Assert.Equal(("record.incomplete", "record.differs"), (Codes(TwoConsents, D(2000, 2, 15)), Codes(TwoConsents, D(2000, 2, 16))));
        Assert.Equal(("record.incomplete", "record.differs"), (With(D(2000, 1, 16)), With(D(2000, 1, 17))));

        // One of two ways, in which a number and a day are asked for.
        AnyOf either = new() { Conditions = [new AllOf { Conditions = [new ConsentsCount { Count = 3 }, new OnDate { Date = D(2000) }] }, new OnDate { Date = D(2001) }] };
        Assert.Equal("record.incomplete", Codes(TwoConsents with { Condition = either }));

        // By the consents on record the condition was met only when the text did not hold any more.
        EntryIntoForceClause held = TwoConsents with { ValidUntil = D(2000, 2, 20) };
        Assert.Equal("record.incomplete", Codes(held));
        Assert.Equal("record.incomplete", Codes(held with { Condition = new AllOf { Conditions = [TwoConsents.Condition, new OnDate { Date = D(2000) }] } }));
        Assert.Equal("", Codes(TwoConsents with { Condition = new OnDate { Date = D(2000) }, ValidUntil = D(1999) }));
    }

    [Theory]
    [InlineData("2000-06", "2000-06-30", null, "2000-06-30")]
    [InlineData("2000", "2000-06-01", "2000-07-01", "2000-06-01..2000-07-01")]
    [InlineData("2000-06-01?", "2000-06-30", null, "2000-06-30?")]
    public void Since_RecordedForTwoOfWhichOneIsKnownInPart_IsOnceItIsForTheSecond(string mar, string rwa, string? eth, string expected)
    {
        AgreementEvent[] events = [Signed(D(2000, 1, 4), Mar, Rwa, Eth), InForce(PartialDate.Parse(mar), Mar), InForce(PartialDate.Parse(rwa), Rwa)];
        EntryIntoForceClause clause = new() { Condition = new OnDate { Date = D(2002) } };
        Assert.Equal(expected, Life([clause], eth is null ? events : [.. events, InForce(PartialDate.Parse(eth), Eth)]).InForce()[0].Since.ToString());
    }

    [Fact]
    public void Since_TwoThatBeganTogetherAndOneThatMayHaveBefore_MayBeEarlier()
    {
        string With(string eth) => Life([], [Signed(D(2000, 1, 4), Mar, Rwa, Eth), .. Both(D(2000, 6, 1)), InForce(PartialDate.Parse(eth), Eth)]).InForce()[0].Since.ToString();
        Assert.Equal("2000-06-01", With("2000-06"));
        Assert.Equal("2000-01-04..2000-06-01", With("2000"));
    }

    [Fact]
    public void Since_FirstTwoOnRecordOfWhichOneAcceded_MayBeEarlier()
    {
        AgreementEvent[] events = [Signed(D(2000, 1, 4), Mar, Eth), .. Both(D(2000, 6, 1))];
        string On(PartyCode acceding) => Life([], [.. events, Deposit(acceding, D(2000, 5, 1), ConsentKind.Accession)]).InForce()[0].Since.ToString();
        Assert.Equal("2000-01-04..2000-06-01", On(Rwa));
        Assert.Equal("2000-06-01", On(P("KEN")));
    }
}
