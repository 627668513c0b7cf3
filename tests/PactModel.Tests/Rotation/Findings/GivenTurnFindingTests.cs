using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Turns that decisions give to those who cannot hold them, lists that name others than members, and roles with days of their own.</summary>
public sealed class GivenTurnFindingTests
{
    private static readonly PartyCode s_uzb = Rules.Party("UZB");
    private static readonly PartyCode s_kaz = Rules.Party("KAZ");

    [Fact]
    public void Swap_ThatGivesATurnToOneThatHasLeft_IsWarnedOf()
    {
        RotationRules rules = Three() with { Members = [.. Rules.Joined("BLR KAZ", null), new RotationMember { Party = s_uzb, Until = RotationPoint.AtTurn(4) }] };
        Trial.Accepted(
            rules with { Decisions = [new SwapTurns { First = 2, Second = 5 }] },
            "/decisions/0: The decision 'swap of turns 2 and 5' gives turn 5 to UZB, which is not a member then: correct the members, or the decision. [rotation.decision.gone]");
        Trial.Accepted(rules with { Decisions = [new SwapTurns { First = 1, Second = 2 }] });
    }

    [Fact]
    public void Decisions_ThatGiveATurnToASuspendedMember_AreWarnedOf()
    {
        const string Because = ", although it is not eligible: UZB suspended from turn 5 until turn 9. Correct one of the two decisions. [rotation.decision.holder]";
        SuspendHolder bar = new() { Holder = s_uzb, From = 5, Until = 9 };
        Trial.Accepted(Three(new SwapTurns { First = 2, Second = 6 }, bar), "/decisions/0: The decision 'swap of turns 2 and 6' gives turn 6 to UZB" + Because);
        Trial.Accepted(Three(new DeferTurn { Holder = s_uzb, From = 2, To = 7 }, bar), "/decisions/0: The decision 'UZB, first due from turn 2 on, deferred to turn 7' gives turn 7 to UZB" + Because);
        Trial.Accepted(Three(new AssignTurn { Turn = 8, Holder = s_uzb, Uses = PlaceUse.NoOne }, bar), "/decisions/0: The decision 'turn 8 given to UZB, using nobody's turn' gives turn 8 to UZB" + Because);
        Trial.Accepted(Three(new AssignTurn { Turn = 9, Holder = s_uzb, Uses = PlaceUse.NoOne }, bar));
        Trial.Accepted(Three(new AssignTurn { Turn = 8, Holder = s_kaz, Uses = PlaceUse.NoOne }, bar));
    }

    [Fact]
    public void Swap_OfTwoTurnsOfOneHolder_ChangesNothing()
    {
        Trial.Accepted(Three(new SwapTurns { First = 1, Second = 4 }), "/decisions/0: The decision 'swap of turns 1 and 4' changes nothing: both turns are held by BLR anyway. [rotation.decision.unused]");
        Trial.Accepted(Three(new SwapTurns { First = 1, Second = 3 }));

        // Exchanges that carry on what another does.
        Trial.Accepted(Three(new SwapTurns { First = 1, Second = 2 }, new SwapTurns { First = 2, Second = 3 }));
        Trial.Accepted(Three(new SwapTurns { First = 1, Second = 4 }, new SwapTurns { First = 4, Second = 2 }), "/decisions/0: The decision 'swap of turns 1 and 4' changes nothing: both turns are held by BLR anyway. [rotation.decision.unused]");
    }

    [Fact]
    public void Split_AmongOthersThanTheHolder_IsWarnedOf()
    {
        SplitTurn split = new() { Turn = 2, Parts = [new TurnPart { Holder = TurnHolder.Of(s_kaz), Capacity = PartCapacity.Substitute }] };
        Trial.Accepted(Three(split), "/decisions/0: Turn 2 is that of UZB, but it holds no part of it: if the turn was given to others, say so by an assignment too. [rotation.decision.parts]");
        Trial.Accepted(Three(split, new AssignTurn { Turn = 2, Holder = s_kaz, Uses = PlaceUse.Due }));
        Trial.Accepted(Three(split with { Parts = [new TurnPart { Holder = TurnHolder.Contested(s_kaz, s_uzb) }] }));
    }

    [Fact]
    public void Split_OfATurnThatRanOnByARecordedHandover_HasDaysUntilThen()
    {
        // As a presidency of the year 2022 that was held until the handover in August 2023.
        RotationRules rules = Three(new SplitTurn { Turn = 2, Parts = [new TurnPart { Holder = s_uzb, Until = new LocalDate(2023, 6, 28) }, new TurnPart { Holder = s_kaz, Capacity = PartCapacity.Caretaker }] }) with
        {
            Terms = [Rules.Every("P1Y", new LocalDate(2021, 1, 1))],
        };
        Trial.Accepted(rules, "/decisions/0: A part of turn 2 has no day of the turn, 2022-01-01/2022-12-31: parts change after its first day and up to its last. [rotation.decision.slot]");
        Trial.Accepted(rules with { Handovers = [new Handover { Turn = 3, Date = new LocalDate(2023, 8, 1) }] });
        Assert.Equal(s_kaz, new Rotation(rules with { Handovers = [new Handover { Turn = 3, Date = new LocalDate(2023, 8, 1) }] }).PresidedOn(new LocalDate(2023, 7, 1))!.Party);
    }

    [Fact]
    public void List_ThatNamesNoMember_IsWarnedOf()
    {
        const string Text = "TUN is named here, but is not among the members, so it is never due: once members are given, everyone who takes part is; add it, or leave it out. [rotation.order.not-member]";
        RotationMember[] members = [.. Rules.Joined("MAR DZA", null)];
        Trial.Accepted(Trial.Ordered(Rules.List("MAR DZA TUN")) with { Members = [.. members] }, "/segments/0/order/members/2: " + Text);
        GroupCycle order = new() { Groups = [new RotationGroup { Code = "a", Order = Rules.List("MAR DZA") }, new RotationGroup { Code = "b", Order = new ChoiceOrder { Members = Rules.Parties("TUN MAR") } }] };
        Trial.Accepted(Trial.Ordered(order with { Groups = [order.Groups[0] with { Order = Rules.List("MAR") }, new RotationGroup { Code = "b", Order = new ChoiceOrder { Members = Rules.Parties("TUN DZA") } }] }) with { Members = [.. members] }, "/segments/0/order/groups/1/order/members/0: " + Text);
    }

    [Fact]
    public void RoleWithARotationOfItsOwn_HasNoDaysOfItsOwn()
    {
        const string Text = ": A role's own rotation has the turns of the body, with the same numbers and days: leave this out, or make it the rotation of another body. [rotation.role.days]";
        RotationRules own = Trial.Two with { Terms = [Rules.Every("P2Y", new LocalDate(2000, 1, 1))], Cadences = [new EveryPeriod { Period = Period.FromMonths(6) }] };
        Trial.Accepted(
            Trial.Yearly with { Roles = [new RoleByOwnRotation { Role = RotationRole.CoChair, Rotation = own }] },
            "/roles/0/rotation/terms" + Text,
            "/roles/0/rotation/cadences" + Text);
        RotationRules recorded = Trial.Two with { Sessions = [new Session { From = PartialDate.Parse("2000-03-01") }], Handovers = [new Handover { Turn = 1, Date = PartialDate.Parse("2000-01-01") }] };
        Trial.Accepted(
            Trial.Yearly with { Roles = [new RoleByOwnRotation { Role = RotationRole.CoChair, Rotation = recorded }] },
            "/roles/0/rotation/sessions" + Text,
            "/roles/0/rotation/handovers" + Text);
        Trial.Accepted(
            Trial.Yearly with { Roles = [new RoleByOwnRotation { Role = RotationRole.CoChair, Rotation = Trial.Two with { Teams = [new TeamChange { Size = 2 }], SessionsCompleteTo = new LocalDate(2000, 1, 1) } }] },
            "/roles/0/rotation/sessionsCompleteTo" + Text,
            "/roles/0/rotation/teams" + Text);
        RotationRules unplaced = Trial.Listed with { Members = [.. Rules.Joined("MAR RWA KAZ", null)] };
        Trial.Accepted(
            Trial.Yearly with { Roles = [new RoleByOwnRotation { Role = RotationRole.CoChair, Rotation = unplaced }] },
            "/roles/0/rotation/members/2: KAZ is a member, but no order has a place or a key for it, so it is never due: give it one, or say 'notYetPlaced'. [rotation.member.unplaced]");
        Trial.Accepted(Trial.Yearly with { Roles = [new RoleByOwnRotation { Role = RotationRole.CoChair, Rotation = Trial.Two }] });
    }

    private static RotationRules Three(params RotationDecision[] decisions) => Trial.Ordered(Rules.List("BLR UZB KAZ")) with
    {
        Segments = [Rules.Segment(Rules.List("BLR UZB KAZ"), "BLR")],
        Decisions = [.. decisions],
    };
}
