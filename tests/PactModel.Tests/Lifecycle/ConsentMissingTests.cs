using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Signatories without a consent on record: what the consents of the others tell of them, and what the first signature tells of all.</summary>
public class ConsentMissingTests
{
    private static readonly SignatureGiven s_signed = Signed(D(2000, 1, 4), Mar, Rwa, Eth);

    private static PartyState[] Ethiopia(IEnumerable<FinalClause> clauses, bool closed, params IEnumerable<AgreementEvent> events) =>
        [.. new AgreementLifecycle(Facts(clauses, [s_signed, .. events]) with { IsClosed = closed }).StatusOn(D(2005), Eth).Possible];

    [Fact]
    public void StatusOn_TwoOthersConsentedOnTheDayOfTheEntry_IsSignatory() =>
        Assert.Equal([PartyState.Signatory], Ethiopia([], false, Deposit(Mar, D(2000, 3, 31)), Deposit(Rwa, D(2000, 3, 31)), InForce(D(2000, 3, 31))));

    [Fact]
    public void StatusOn_EntryNotKnown_IsPerhapsAPartyOfAClosedList()
    {
        Assert.Equal([PartyState.Signatory, PartyState.Party], Ethiopia([], true, Deposit(Mar, D(2001))));
        Assert.Equal([PartyState.Signatory], Ethiopia([], false, Deposit(Mar, D(2001))));
    }

    [Fact]
    public void StatusOn_FewerConsentedThanTheClauseAsksFor_IsPerhapsAParty()
    {
        EntryIntoForceClause three = new() { Condition = new ConsentsCount { Count = 3 } };
        Assert.Equal([PartyState.Signatory, PartyState.Party], Ethiopia([three], false, [.. Deposits, InForce(D(2000, 3, 31))]));
        Assert.Equal([PartyState.Signatory], Ethiopia([TwoConsents], false, [.. Deposits, InForce(D(2000, 3, 31))]));
    }

    [Fact]
    public void Until_OneOfTwoLeavesOnADayThatIsNotKnown_SaysNothingOfOthers()
    {
        AgreementLifecycle life = new(Facts([], [.. TwoInForce, Notice(Mar, D(2010))]) with { IsClosed = true });
        DateAnswer until = life.InForce()[0].Until;
        Assert.Equal("not known, not before 2010-01-01", until.ToString());
        Assert.StartsWith("Fewer than two parties remain: it ends for all, first day out on a day that is not known, not before 2010-01-01.", until.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void StatusOn_TheSecondOfTwoSignaturesOfADayIsDoubted_IsSigned()
    {
        AgreementLifecycle life = Life([TwoConsents], Signed(D(2000, 1, 4), Mar), Signed(PartialDate.Parse("2000-01-04?"), Rwa));
        Assert.Equal([AgreementState.SignedNotInForce], life.StatusOn(D(2000, 1, 4)).Possible);
    }

    [Fact]
    public void Timeline_SignaturesOfWhichEitherMayBeTheFirst_NamesBoth()
    {
        AgreementLifecycle life = Life([TwoConsents], Signed(PartialDate.Parse("2000"), Mar), Signed(PartialDate.Parse("2000-06"), Rwa));
        Reason reason = life.StatusOn(D(2001)).Reasons[0];
        Assert.Equal("Signed between 2000-01-01 and 2000-12-31 by MAR. Signed between 2000-06-01 and 2000-06-30 by RWA.", reason.Text);
        Assert.Equal(2, reason.Events.Count);
        Assert.Equal([AgreementState.SignedNotInForce], life.StatusOn(D(2000, 6, 30)).Possible);
    }
}
