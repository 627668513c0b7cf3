using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;
using static PactModel.Tests.Rotations.RecordedSessions;

namespace PactModel.Tests.Rotations;

/// <summary>From which turns spells of membership count that go by days, where it is not known which turns began before them: who is said to begin settles it as far as it can.</summary>
public sealed class MemberTurnTests
{
    private static readonly RotationMember s_mar = new() { Party = Rules.Party("MAR") }, s_rwa = new() { Party = Rules.Party("RWA") }, s_eth = new() { Party = Rules.Party("ETH") };

    /// <summary>The first session was held in March, on which day is not known.</summary>
    private static readonly RotationRules s_march = Three with { Sessions = Parse("2021-03") };

    [Fact]
    public void FirstHolder_ThatJoinedOrGotItsPlaceInTheMonthOfTheFirstSession_HasItFromTheFirstTurn()
    {
        RotationMember joined = s_mar with { From = OnDay("2021-03-04") };
        Assert.Equal("MAR RWA ETH MAR", Holders(s_march with { Members = [joined, s_rwa, s_eth] }, 4));
        RotationRules placed = s_march with { Members = [s_mar with { PlacedFrom = OnDay("2021-03-15") }, s_rwa, s_eth] };
        Assert.Equal("MAR RWA ETH MAR", Holders(placed, 4));
        Trial.Accepted(placed, "/members/0/placedFrom: MAR is said to have its place from 2021-03-15 on. That counts from a turn from 1 to 2: which, the days of the sessions on record do not tell. Give the turn, or the days. [rotation.member.day]");
        Trial.Refused(placed with { Members = [s_mar with { PlacedFrom = RotationPoint.AtTurn(2) }, s_rwa with { From = OnDay("2021-03-04") }, s_eth] }, NoPlace(0, "MAR", 1));
    }

    [Fact]
    public void FirstHolder_OfALaterOrder_IsAMemberThen()
    {
        RotationRules rules = Three with
        {
            Terms = [Rules.UntilNextSession, Sessions with { FromTurn = 4 }],
            Segments = [Three.Segments[0], Three.Segments[0] with { FromTurn = 3 }],
            Members = [s_mar with { Until = OnDay("2021-02-14") }, s_rwa, s_eth],
        };
        Assert.Equal("MAR RWA MAR RWA ETH RWA", Holders(rules, 6));
        RotationRules late = rules with { Segments = [Rules.Segment(Rules.List("ETH RWA"), "ETH"), Rules.Segment(Rules.List("MAR RWA"), "RWA", 2)], Members = [s_mar, s_rwa with { From = RotationPoint.AtTurn(5), PlacedFrom = OnDay("2021-01-28") }, s_eth] };
        Trial.Refused(late, NoPlace(1, "RWA", 2));
    }

    [Fact]
    public void FirstHolder_OfAGroupWithinAGroup_IsAMemberWhenItBegins()
    {
        RotationGroup Group(string code, RotationOrder order, string? first = null) => new() { Code = code, Order = order, FirstHolder = first is null ? null : Rules.Party(first) };
        GroupCycle inner = new() { Groups = [Group("c", Rules.List("RWA ETH"), "RWA")] };
        foreach (RotationGroup second in new[] { Group("b", Rules.List("RWA ETH"), "RWA"), Group("b", inner) })
        {
            RotationRules rules = Three with
            {
                Terms = [Rules.UntilNextSession, Sessions with { FromTurn = 2 }],
                Segments = [Rules.Segment(new GroupCycle { Groups = [Group("a", Rules.List("MAR")), second] }, "MAR")],
                Members = [s_mar, s_rwa with { Until = OnDay("2021-02-01") }, s_eth],
            };
            Assert.Equal("MAR ETH MAR ETH", Holders(rules, 4));
        }
    }

    [Fact]
    public void FirstHolder_OfTwoSpells_HasTheOneThatCountsThen()
    {
        RotationMember left = s_mar with { Until = OnDay("2021-01-01") };
        RotationRules rules = Three with { Sessions = Parse("- 2021-02") };

        // A spell that counts at the first turn settles it: the one before it ended with the turn before, as far as is known.
        RotationMember[] again =
        [
            s_mar with { From = RotationPoint.AtTurn(1) }, s_mar with { PlacedFrom = RotationPoint.AtTurn(1), From = RotationPoint.AtTurn(1) },
            s_mar with { From = RotationPoint.AtTurn(1), Until = RotationPoint.AtTurn(5) },
        ];
        Assert.All(again, spell => Assert.Equal("MAR RWA ETH MAR", Holders(rules with { Members = [left, spell, s_rwa, s_eth] }, 4)));

        // Of two that may count at it, the first does.
        RotationRules either = rules with { Members = [left, s_mar with { From = OnDay("2021-02-10") }, s_rwa with { From = RotationPoint.AtTurn(3) }, s_eth with { From = RotationPoint.AtTurn(9) }] };
        Assert.Equal("MAR not decided RWA", Holders(either, 3));
    }

    [Fact]
    public void Spells_OfOneParty_ThatShareATurn_AreEachToldOfOnce()
    {
        string Two(int spell, string party) => $"/members/{spell}: Two spells of {party} overlap: end one before the other begins. [rotation.member.spell]";
        Trial.Refused(Three with { Members = [s_mar, s_rwa, s_rwa, s_rwa, s_eth] }, Two(2, "RWA"), Two(3, "RWA"));
        Trial.Refused(Three with { Members = [s_rwa, s_rwa, s_mar, s_mar, s_eth] }, Two(1, "RWA"), Two(3, "MAR"));
        RotationRules yearly = Three with { Terms = Trial.Yearly.Terms };
        Trial.Accepted(yearly with { Members = [s_mar, s_rwa, s_rwa with { From = OnDay("2003-03-01"), Until = OnDay("2003-04-01") }, s_eth] });
    }

    [Fact]
    public void Outsider_ThatMayBeAMemberOrIsOneUntilThen_IsToldOfWhereThatIsKnown()
    {
        AssignTurn Outside(string party, int turn) => new() { Turn = turn, Holder = TurnHolder.Outsider(Rules.Party(party)), Uses = PlaceUse.NoOne };
        string Member(string party, int turn) => $"/decisions/0: The decision 'turn {turn} given to {party} (outside the rotation), using nobody's turn' calls {party} an outsider, but it is a member at turn {turn}: name it as a party. [rotation.decision.holder]";
        RotationRules until = Three with { Members = [s_mar, s_rwa with { Until = RotationPoint.AtTurn(3) }, s_eth] };
        Trial.Accepted(until with { Decisions = [Outside("RWA", 2)] }, Member("RWA", 2));
        Trial.Accepted(until with { Decisions = [Outside("RWA", 4)] });
        RotationRules joined = s_march with { Members = [s_mar, s_rwa, s_eth with { From = OnDay("2021-03-04") }] };
        const string Open = "/members/2/from: ETH is said to be a member from 2021-03-04 on. That counts from a turn from 1 to 2: which, the days of the sessions on record do not tell. Give the turn, or the days. [rotation.member.day]";
        Trial.Accepted(joined with { Decisions = [Outside("ETH", 1)] }, Open);
        Trial.Accepted(joined with { Decisions = [Outside("ETH", 2)] }, Open, Member("ETH", 2));

        // One that may be a member at a turn may be given it, and have one to lose.
        Trial.Accepted(joined with { Decisions = [new AssignTurn { Turn = 1, Holder = Rules.Party("ETH"), Uses = PlaceUse.NoOne }] }, Open);
    }

    [Fact]
    public void Decision_AboutTheTurnsOfAPartyThatMayStillBeAMember_IsNotRefused()
    {
        RotationRules rules = Three with { Sessions = [new Session { Number = 1 }, new Session { Number = 2 }, new Session { Number = 3 }], Members = [s_mar, s_rwa, s_eth with { Until = OnDay("2015-01-01") }] };
        const string Open = "/members/2/until: ETH is said to be a member until 2015-01-01. That counts from a turn from 1 to 4: which, the days of the sessions on record do not tell. Give the turn, or the days. [rotation.member.day]";
        Trial.Accepted(rules with { Decisions = [new SuspendHolder { Holder = Rules.Party("ETH"), From = 3 }] }, Open);
        Trial.Refused(
            rules with { Decisions = [new SuspendHolder { Holder = Rules.Party("ZWE"), From = 3 }] },
            "/decisions/0: The decision 'ZWE suspended from turn 3 on' is about ZWE, which is not a member from turn 3 on: correct the members, or whom the decision is about. [rotation.decision.not-member]");
    }

    [Fact]
    public void Spell_OfADayAndATurn_IsToldWithTheTurnOfTheDay()
    {
        RotationRules rules = Three with { Terms = Trial.Yearly.Terms, Members = [s_mar, s_rwa, s_eth with { From = OnDay("2003-03-01"), Until = RotationPoint.AtTurn(3) }] };
        Trial.Accepted(rules, "/members/2: ETH is said to be a member from 2003-03-01 until turn 3, and is one at no turn, for the day counts from turn 5 on: correct one of the two. [rotation.member.spell]");
    }

    private static RotationPoint OnDay(string day) => RotationPoint.OnDay(Day(day));

    private static string NoPlace(int segment, string party, int turn) =>
        $"/segments/{segment}/firstHolder: {party} is not a member with a place in the order at turn {turn}, so it cannot be the first holder: name one that is, or correct the members. [rotation.first-holder]";

    private static string Holders(RotationRules rules, int count) => string.Join(' ', new Rotation(rules).Plan(1, count).Select(t => t.Holder));
}
