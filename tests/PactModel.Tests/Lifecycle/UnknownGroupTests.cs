using static PactModel.Tests.Lifecycle.ConditionStoryTests;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Conditions that ask for consents of a group of which nobody can say who is in it: so many consents may be enough as would be of two, and none is known to be.</summary>
public class UnknownGroupTests
{
    private const string NotKnown = "missing a number of consents that is not known, because the members of org:UN are not [-: ]";
    private const string ByOne = "ratification by MAR, received 2000-02-01";
    private const string ByTwo = $"{ByOne} | ratification by RWA, received 2000-03-01";

    private static readonly ConsentExpressed s_mar = Deposit(Mar, D(2000, 2, 1)), s_rwa = Deposit(Rwa, D(2000, 3, 1));

    private static readonly Membership s_members = new() { Organisation = P("org:UN") };

    private static readonly ShareOfMembership s_half = new() { Numerator = 1, Denominator = 2, Of = s_members };

    private static readonly ConsentsOfAll s_allMembers = new() { Group = ConsentGroup.MembersOfOrganisation, Membership = s_members };

    [Fact]
    public void Share_MayBeReachedAsSoonAsThatOfTwoWouldBe()
    {
        Told(Say(s_half, s_mar), $"not known, not before 2000-02-01, {NotKnown}, at the earliest 2000-02-01..2001-01-01 <- {ByOne}");
        Told(Say(s_half with { MoreThan = true }, s_mar), $"none, {NotKnown}, at the earliest 2001-01-01 <- {ByOne}");
        Told(Say(s_half with { MoreThan = true }, s_mar, s_rwa), $"not known, not before 2000-03-01, {NotKnown}, at the earliest 2000-03-01..2001-01-01 <- {ByTwo}");
        Assert.Equal(
            "At least 1/2 of the members of org:UN have consented on a day that is not known, not before 2000-02-01; that is the day: on a day that is not known, not before 2000-02-01. Perhaps missing: a number of consents that is not known, because the members of org:UN are not.",
            new AgreementLifecycle(Facts([new EntryIntoForceClause { Condition = s_half }], s_mar)).EntryIntoForce.Reasons[0].Text);
    }

    [Fact]
    public void Number_MayBeReachedOnceSoManyConsented() =>
        Told(Say(new ConsentsCount { Count = 2, Of = s_members }, s_mar, s_rwa), $"not known, not before 2000-03-01, {NotKnown}, at the earliest 2000-03-01..2001-01-01 <- {ByTwo}");

    [Fact]
    public void All_MayBeThoseThatConsentedOnceTwoHave()
    {
        Told(Say(s_allMembers, s_mar), $"none, missing that all members of org:UN have consented [-: ], at the earliest 2001-01-01 <- {ByOne}");
        Told(Say(s_allMembers, s_mar, s_rwa), $"not known, not before 2000-03-01, missing that all members of org:UN have consented [-: ], at the earliest 2000-03-01..2001-01-01 <- {ByTwo}");
        ConsentsOfAll parties = new() { Group = ConsentGroup.PartiesOfAgreement, Agreement = AgreementId.Parse("unheard-of") };
        Told(Say(parties, s_mar, s_rwa), $"not known, not before 2000-03-01, missing that all parties of 'unheard-of' have consented [-: ], at the earliest 2000-03-01..2001-01-01 <- {ByTwo}");
    }

    [Fact]
    public void AmongOtherConditions_TheOthersDecideWhereTheyCan()
    {
        NamedConsents rwanda = new() { Parties = [Rwa] };
        Told(Say(new AllOf { Conditions = [s_half, rwanda] }, s_mar), $"none, {NotKnown[..^6]} [-: ]; the consent of RWA [1: RWA], at the earliest 2001-01-01 <- {ByOne}");
        Told(Say(new AnyOf { Conditions = [s_half, rwanda] }, s_mar, s_rwa), $"2000-02-01..2000-03-01, at the earliest 2000-02-01..2000-03-01 <- {ByTwo}");
    }

    [Fact]
    public void EntryOnRecord_IsNeitherContradictedNorWaitedFor()
    {
        AgreementLifecycle life = Life([new EntryIntoForceClause { Condition = s_half }], s_mar, s_rwa, InForce(D(2000, 5, 1)));
        Assert.Empty(life.Findings);
        ForceForecast forecast = life.Forecast(D(2001));
        Assert.Equal(("2000-05-01", 0), (forecast.Earliest.ToString(), forecast.Missing.Count));
    }
}
