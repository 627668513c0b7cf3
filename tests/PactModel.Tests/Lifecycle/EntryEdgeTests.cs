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
    public void Since_FirstTwoOnRecordOfWhichOneAcceded_MayBeEarlier()
    {
        AgreementEvent[] events = [Signed(D(2000, 1, 4), Mar, Eth), .. Both(D(2000, 6, 1))];
        string On(PartyCode acceding) => Life([], [.. events, Deposit(acceding, D(2000, 5, 1), ConsentKind.Accession)]).InForce()[0].Since.ToString();
        Assert.Equal("2000-01-04..2000-06-01", On(Rwa));
        Assert.Equal("2000-06-01", On(P("KEN")));
    }
}
