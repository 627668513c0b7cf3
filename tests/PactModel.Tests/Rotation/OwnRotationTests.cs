using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>A role that has a rotation of its own: its turns have the days of the body's.</summary>
public sealed class OwnRotationTests
{
    private static readonly RotationMember s_late = new() { Party = Rules.Party("JAM"), From = RotationPoint.OnDay(new LocalDate(2005, 1, 1)), Placement = MemberPlacement.AtEnd };

    private static readonly RotationRules s_own = new() { Segments = [Rules.Segment(Rules.List("BRB GUY"), "BRB")], Members = [.. Rules.Joined("BRB GUY", null), s_late] };

    private static readonly RotationRules s_body = new() { Terms = [Rules.Every("P1Y", new LocalDate(2000, 1, 1))], Segments = [Rules.Segment(Rules.List("BRB GUY JAM"), "BRB")] };

    [Fact]
    public void RoleAt_MemberOfTheOwnRotationThatJoinedOnADay_IsNotDueBefore()
    {
        Assert.Equal("BRB GUY BRB GUY BRB GUY JAM BRB", Chairs(s_own, 8));
        Trial.Accepted(With(s_own));
        Assert.Equal(Rules.Party("BRB"), new Rotation(With(s_own)).PresidedOn(new LocalDate(2002, 7, 1)));
    }

    [Fact]
    public void RoleAt_MemberOfTheOwnRotationThatLeftOnADay_IsDueUntilThen()
    {
        RotationMember[] left = [new() { Party = Rules.Party("BRB"), Until = RotationPoint.OnDay(new LocalDate(2005, 1, 1)) }, new() { Party = Rules.Party("GUY") }];
        Assert.Equal("BRB GUY BRB GUY BRB GUY GUY", Chairs(s_own with { Members = [.. left] }, 7));
        Assert.Equal("GUY BRB GUY BRB GUY GUY", Chairs(s_own with { Members = [.. left], Segments = [Rules.Segment(Rules.List("BRB GUY"), "GUY")] }, 6));
    }

    [Fact]
    public void RoleAt_KeysOfTheOwnRotationByDay_CountFromTheTurnsThatBeginThen()
    {
        SortKey Key(string party, string key, LocalDate? from = null) => new() { Party = Rules.Party(party), Key = key, From = from };
        KeyOrder names = new() { Keys = [Key("BRB", "B"), Key("GUY", "G"), Key("JAM", "J"), Key("GUY", "A", new LocalDate(2004, 1, 1))] };
        Assert.Equal("BRB GUY JAM BRB JAM GUY BRB JAM", Chairs(new RotationRules { Segments = [Rules.Segment(names, "BRB")] }, 8));
    }

    [Fact]
    public void RoleAt_TermsOfTheOwnRotation_AreNotUsed()
    {
        RotationRules other = s_own with { Terms = [Rules.Every("P1M", new LocalDate(2000, 1, 1))] };
        Assert.Equal(Chairs(s_own, 8), Chairs(other, 8));
        Assert.Equal("rotation.role.days", Assert.Single(new Rotation(With(other)).Findings).Code);
    }

    /// <summary>An own rotation is that which the body would have if its order were the role's.</summary>
    [Cases]
    public void RoleAt_OwnRotation_IsTheHolderOfTheSameRulesWithTheDaysOfTheBody(RotationCase given)
    {
        RotationRules rules = given.Rules;
        RotationDecision[] stretched = [.. rules.Decisions.Where(d => d is StretchTurn)];
        RotationRules body = Trial.Listed with { FirstTurn = rules.FirstTurn, Terms = rules.Terms, Decisions = [.. stretched] };
        RotationRules own = rules with { Terms = [], Decisions = [.. rules.Decisions.Where(d => d is not StretchTurn)] };
        Rotation plain = new(rules);
        Rotation rotation = new(body with { Roles = [new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = own }] });
        for (int turn = rules.FirstTurn; turn < rules.FirstTurn + RotationCase.Turns; turn++) Assert.Equal(plain.HolderOf(turn), rotation.RoleAt(RotationRole.Chair, turn));
    }

    private static RotationRules With(RotationRules own) => s_body with { Roles = [new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = own }] };

    private static string Chairs(RotationRules own, int count) => string.Join(' ', Enumerable.Range(1, count).Select(turn => new Rotation(With(own)).RoleAt(RotationRole.Chair, turn)));
}
