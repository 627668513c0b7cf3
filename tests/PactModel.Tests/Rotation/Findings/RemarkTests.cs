using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Remarks on spells that cover no turn, on turns that nobody may hold, on orders of nobody, and on a body that chooses.</summary>
public sealed class RemarkTests
{
    private const string Nobody = " nobody may hold a turn: everyone with a place in the order has left, is suspended, or has given its turns up. Begin a new segment, or correct the members or the decisions. [rotation.order.nobody]";
    private static readonly RotationRules s_yearly = Trial.Listed with { Terms = Trial.Yearly.Terms };

    [Fact]
    public void Spell_OfADayAndATurn_ThatCoversNoTurnIsToldOf()
    {
        RotationRules With(RotationPoint from, RotationPoint until) => s_yearly with
        {
            Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = Rules.Party("ETH"), From = from, Until = until, Placement = MemberPlacement.AtEnd }],
        };
        static RotationPoint Day(int year) => RotationPoint.OnDay(new LocalDate(year, 3, 1));
        Trial.Accepted(With(Day(2003), RotationPoint.AtTurn(5)), "/members/2: ETH is said to be a member from 2003-03-01 until turn 5, and is one at no turn, for the day counts from turn 5 on: correct one of the two. [rotation.member.spell]");
        Trial.Accepted(With(Day(2003), RotationPoint.AtTurn(6)));
        Trial.Accepted(With(RotationPoint.AtTurn(7), Day(2003)), "/members/2: ETH is said to be a member from turn 7 until 2003-03-01, and is one at no turn, for the day counts from turn 5 on: correct one of the two. [rotation.member.spell]");
        Trial.Accepted(With(Day(2003), RotationPoint.OnDay(new LocalDate(2003, 4, 1))));
    }

    [Fact]
    public void Turns_ThatNobodyMayHold_AreToldOf()
    {
        RotationMember[] members = [.. Rules.Joined("MAR RWA", null)];
        RotationRules left = s_yearly with { Members = [.. members.Select(m => m with { Until = RotationPoint.AtTurn(5) })] };
        Trial.Accepted(left, "/segments: From turn 5 on" + Nobody);
        Trial.Accepted(left with { Segments = [left.Segments[0], new OrderSegment { FromTurn = 7, Order = new NoOrder() }] }, "/segments: From turn 5 to turn 6" + Nobody);
        RotationRules suspended = s_yearly with { Decisions = [.. Rules.Parties("MAR RWA").Select(party => new SuspendHolder { Holder = party, From = 3, Until = 4 })] };
        Trial.Accepted(suspended, "/segments: At turn 3" + Nobody);
        Trial.Accepted(suspended with { Decisions = [.. suspended.Decisions, new AssignTurn { Turn = 3, Holder = TurnHolder.Vacant, Uses = PlaceUse.NoOne }] });
        Trial.Accepted(suspended with { Decisions = [suspended.Decisions[0]] });

        // What else happens within those turns, or after them, is no end of them.
        RotationDecision[] barred = [.. Rules.Parties("MAR RWA").Select(party => new SuspendHolder { Holder = party, From = 3, Until = 6 }), new SuspendHolder { Holder = Rules.Party("MAR"), From = 4, Until = 5 }];
        Trial.Accepted(s_yearly with { Decisions = [.. barred] }, "/segments: From turn 3 to turn 5" + Nobody);
        Trial.Accepted(s_yearly with { Decisions = [.. barred.Take(2).Cast<SuspendHolder>().Select(b => b with { Until = null }), barred[2]] }, "/segments: From turn 3 on" + Nobody);
        Assert.Equal("Turn 5 is not decided. In the order of the list (nobody has a place now); the place used last was that of RWA.", new Rotation(left).Why(5).ToString());
    }

    [Fact]
    public void KeyOrder_ThatNamesNobody_IsToldOf()
    {
        KeyOrder names = new() { Language = "en" };
        Trial.Refused(Trial.Ordered(names), "/segments/0/order: The order names nobody and no members are given, so nobody is ever due: give the members, or the keys of those who take part. [rotation.order.empty]");
        Trial.Accepted(Trial.Ordered(names) with { Members = [.. Rules.Joined("MAR RWA", null)] });
        GroupCycle groups = new() { Groups = [new RotationGroup { Code = "a", Order = Rules.List("MAR RWA") }, new RotationGroup { Code = "b", Order = names }] };
        Trial.Accepted(Trial.Ordered(groups), "/segments/0/order/groups/1/order: The order names nobody and no member is placed in it, so nobody is ever due in it: give the keys of those who take part, or place members in it. [rotation.order.empty]");
        Trial.Accepted(Trial.Ordered(groups) with { Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = Rules.Party("ETH"), Group = "b" }] });
    }

    [Fact]
    public void Choices_OfABodyThatChooses_AreThoseOfTheBody()
    {
        RotationRules rules = new() { Segments = [new OrderSegment { Order = new ChoiceOrder { Members = Rules.Parties("MAR RWA") } }], Choices = [new RecordedChoice { Turn = 1, Holder = Rules.Party("RWA") }] };
        Assert.Equal("Turn 1 is held by RWA. The body chose RWA.", new Rotation(rules).Why(1).ToString());
        Trial.Refused(
            rules with { Choices = [new RecordedChoice { Turn = 2, Holder = Rules.Party("ETH") }] },
            "/choices/0: ETH is none of those whom the body may choose for turn 2: choose one that is, or record a decision. [rotation.choice.group]");
    }

    [Fact]
    public void Choices_OfABodyThatChoosesLater_AreThoseOfTheBodyFromThenOn()
    {
        GroupCycle groups = new() { Groups = [new RotationGroup { Code = "a", Order = new ChoiceOrder { Members = Rules.Parties("MAR RWA") } }] };
        RotationRules rules = new() { FirstTurn = 3, Segments = [new OrderSegment { Order = groups, FirstHolder = Rules.Party("MAR") }, new OrderSegment { FromTurn = 6, Order = new ChoiceOrder { Members = Rules.Parties("MAR RWA") } }] };
        RotationRules Chosen(int turn) => rules with { Choices = [new RecordedChoice { Turn = turn, Holder = Rules.Party("ETH") }] };
        Trial.Refused(Chosen(6), "/choices/0: ETH is none of those whom the body may choose for turn 6: choose one that is, or record a decision. [rotation.choice.group]");
        Trial.Refused(Chosen(5), "/choices/0: ETH does not belong to the group that is due at turn 5: choose one that does, or record a decision. [rotation.choice.group]");
        Trial.Accepted(
            rules with { Segments = [rules.Segments[0], rules.Segments[1] with { FirstHolder = Rules.Party("MAR") }], Choices = [new RecordedChoice { Turn = 6, Holder = Rules.Party("RWA") }] },
            "/segments/1/firstHolder: MAR is said to be the first holder, at turn 6, but RWA is recorded to have been chosen for it, and counts: correct one of the two. [rotation.first-holder]");
        ExplanationLevel Level(int turn) => new Rotation(rules).Why(turn).Levels[^1];
        Assert.Equal(("the first holder is stated", "the group chooses", "the body chooses"), (Level(3).Rule, Level(4).Rule, Level(6).Rule));
    }

    [Fact]
    public void AssignTurn_ToOtherThanOneParty_IsPutInWords()
    {
        static string Told(TurnHolder holder) => new AssignTurn { Turn = 1, Holder = holder, Uses = PlaceUse.Due }.ToString().Replace(", using the turn of the holder due", "", StringComparison.Ordinal);
        PartyCode[] three = [.. Rules.Parties("FRA EGY JOR")];
        Assert.Equal("turn 1 given to FRA and EGY together", Told(TurnHolder.Collective(three.AsSpan(0, 2))));
        Assert.Equal("turn 1 given to FRA, EGY and JOR together", Told(TurnHolder.Collective(three)));
        Assert.Equal("turn 1 left vacant", Told(TurnHolder.Vacant));
        Assert.Equal("turn 1 contested by FRA", Told(TurnHolder.Contested(three[0])));
        Assert.Equal("turn 1 left undecided", Told(TurnHolder.Undecided));
        Assert.Equal("turn 1 left for north to choose", Told(TurnHolder.AwaitedFrom("north")));
        Assert.Equal("turn 1 given to FRA (outside the rotation)", Told(TurnHolder.Outsider(three[0])));
    }

    [Fact]
    public void SwapTurns_WhereNoMembersAreGiven_SpeaksOfTheOrder()
    {
        RotationRules rules = Trial.Listed with { Segments = [Trial.Listed.Segments[0], Rules.Segment(Rules.List("KEN ETH"), "KEN", 5)], Decisions = [new SwapTurns { First = 2, Second = 5 }] };
        const string Text = "/decisions/0: The decision 'swap of turns 2 and 5' gives turn {0}, which the order then in force does not name: correct that, or the decision. [rotation.decision.gone]";
        Trial.Accepted(rules, Text.Replace("{0}", "2 to KEN", StringComparison.Ordinal), Text.Replace("{0}", "5 to RWA", StringComparison.Ordinal));
    }
}
