using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;
using static PactModel.Tests.Rotations.RecordedSessions;

namespace PactModel.Tests.Rotations;

/// <summary>Members that join or leave on a day after the next session is due by the cadence.</summary>
public sealed class DueMemberTests
{
    private const string Which = ": which, the days of the sessions on record do not tell. Give the turn, or the days. [rotation.member.day]";

    private static readonly RotationMember s_joins = new() { Party = Rules.Party("DZA"), From = RotationPoint.OnDay(Day("2030-01-01")), Placement = MemberPlacement.AtEnd };

    private static readonly RotationRules s_yearly = Trial.Listed with { Members = [.. Rules.Joined("MAR RWA", null), s_joins], Cadences = [new AtLeastOncePerYear()] };

    [Fact]
    public void Member_ThatJoinsWhenASessionIsDueAfterOneWithoutADay_CountsFromOneOfThoseTurns()
    {
        RotationRules rules = s_yearly with { Sessions = Parse("1:- 2:2024-05-01 3:-") };
        Trial.Accepted(rules, "/members/2/from: DZA is said to be a member from 2030-01-01 on. That counts from a turn from 3 to 5, or from a later one" + Which);
        Assert.Equal("MAR RWA DZA MAR", Holders(new Rotation(rules)));
    }

    [Fact]
    public void Member_ThatLeavesAfterASessionPlannedForThen_IsOneUntilThat()
    {
        Session planned = Parse("2021-02")[0] with { Status = SessionStatus.Planned };
        RotationRules rules = Three with
        {
            Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = Rules.Party("ETH"), Until = RotationPoint.OnDay(Day("2021-02-24")) }],
            Sessions = [Parse("2021-02-08")[0], planned],
            Cadences = [new EveryPeriod { Period = NodaTime.Period.FromDays(10) }],
        };
        Trial.Accepted(rules, "/members/2/until: ETH is said to be a member until 2021-02-24. That counts from a turn from 2 to 3" + Which);
    }

    [Fact]
    public void Member_OfARotationOfARole_CountsByTheSessionsAndTheCadenceOfTheBody()
    {
        RotationRules body = Trial.Listed with { Sessions = Parse("2024-05-01 2025-05-01"), Cadences = [new AtLeastOncePerYear()] };
        RotationRules own = s_yearly with { Cadences = [] };
        Rotation rotation = new(body with { Roles = [new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = own }] });
        Assert.Equal("MAR RWA MAR", string.Join(' ', Enumerable.Range(1, 3).Select(turn => rotation.RoleAt(RotationRole.Chair, turn))));
        Trial.Same(["/roles/0/rotation/members/2/from: DZA is said to be a member from 2030-01-01 on. That counts from turn 4, or from a later one" + Which], rotation.Findings.Select(f => f.ToString()));
        Rotation irregular = new(body with { Cadences = [], Roles = rotation.Rules.Roles });
        Assert.Equal("MAR RWA DZA", string.Join(' ', Enumerable.Range(1, 3).Select(turn => irregular.RoleAt(RotationRole.Chair, turn))));
    }

    private static string Holders(Rotation rotation) => string.Join(' ', rotation.Plan(1, 4).Select(t => t.Holder));
}
