using System.Globalization;
using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Why decisions are refused or warned of, each in words that quote the decision.</summary>
public sealed class DecisionFindingTests
{
    private static readonly PartyCode s_mar = Rules.Party("MAR");
    private static readonly PartyCode s_rwa = Rules.Party("RWA");
    private static readonly PartyCode s_eth = Rules.Party("ETH");
    private static readonly LocalDate s_day = new(2002, 6, 1);

    public static TheoryData<string, RotationDecision> Texts => new()
    {
        { "swap of turns 3 and 4", new SwapTurns { First = 3, Second = 4 } },
        { "MAR passed over at its first turn due from turn 3 on", new SkipTurn { Holder = s_mar, From = 3 } },
        { "MAR passed over at its first turn due from turn 3 on", new SkipTurn { Holder = s_mar, Group = "north", From = 3 } },
        { "north passed over at its first turn due from turn 3 on", new SkipTurn { Group = "north", From = 3 } },
        { "MAR gives up its turns from turn 3 on", new RelinquishTurns { Holder = s_mar, From = 3 } },
        { "MAR, first due from turn 3 on, deferred to turn 6", new DeferTurn { Holder = s_mar, From = 3, To = 6 } },
        { "MAR, first due from turn 3 on, deferred", new DeferTurn { Holder = s_mar, From = 3 } },
        { "MAR suspended from turn 3 until turn 6", new SuspendHolder { Holder = s_mar, From = 3, Until = 6 } },
        { "MAR suspended from turn 3 on", new SuspendHolder { Holder = s_mar, From = 3 } },
        { "turn 3 given to RWA, using the turn of the holder due", new AssignTurn { Turn = 3, Holder = s_rwa, Uses = PlaceUse.Due } },
        { "turn 3 given to RWA, using its own turn", new AssignTurn { Turn = 3, Holder = s_rwa, Uses = PlaceUse.Named } },
        { "turn 3 left vacant, using nobody's turn", new AssignTurn { Turn = 3, Holder = TurnHolder.Vacant, Uses = PlaceUse.NoOne } },
        { "turn 3 held in 1 parts", new SplitTurn { Turn = 3, Parts = [new TurnPart { Holder = s_mar }] } },
        { "turn 3 runs to 2002-06-01 (first day out), later turns follow from there", new StretchTurn { Turn = 3, End = s_day, Effect = StretchEffect.ShiftsLater } },
        { "turn 3 runs to 2002-06-01 (first day out), the next turn is the shorter", new StretchTurn { Turn = 3, End = s_day, Effect = StretchEffect.ShortensNext } },
        { "host of turn 3: RWA", new AssignRole { Turn = 3, Role = RotationRole.Host, Holder = s_rwa, Place = new Place("Kigali") } },
        { "chair of turn 3: RWA", new AssignRole { Turn = 3, Role = RotationRole.Chair, Holder = s_rwa } },
        { "co-chair of turn 3: RWA", new AssignRole { Turn = 3, Role = RotationRole.CoChair, Holder = s_rwa } },
        { "vice-chair of turn 3: RWA", new AssignRole { Turn = 3, Role = RotationRole.ViceChair, Holder = s_rwa } },
        { "venue of turn 3: Kigali (RWA)", new AssignRole { Turn = 3, Role = RotationRole.Venue, Place = new Place("Kigali", s_rwa) } },
        {
            "swap of turns 3 and 4, exchange of notes, 2002-05",
            new SwapTurns { First = 3, Second = 4, Authority = "exchange of notes", Date = PartialDate.Parse("2002-05") }
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_SaysWhatWasDecidedByWhomAndWhen(string text, RotationDecision decision) => Assert.Equal(text, decision.ToString());

    [Fact]
    public void Turns_BeforeTheFirst_AreRefused()
    {
        string Message(string what, int turn = 0) => string.Create(CultureInfo.InvariantCulture, $"The decision '{what}' names turn {turn}, but the first known turn is 1. [rotation.decision.turn]");
        Refused(new SwapTurns { First = 0, Second = -1 }, "/decisions/0/first: " + Message("swap of turns 0 and -1"), "/decisions/0/second: " + Message("swap of turns 0 and -1", -1));
        Refused(new SkipTurn { Holder = s_mar, From = 0 }, "/decisions/0/from: " + Message("MAR passed over at its first turn due from turn 0 on"));
        Refused(new RelinquishTurns { Holder = s_mar, From = 0 }, "/decisions/0/from: " + Message("MAR gives up its turns from turn 0 on"));
        Refused(
            new DeferTurn { Holder = s_mar, From = -1, To = 0 },
            "/decisions/0/from: " + Message("MAR, first due from turn -1 on, deferred to turn 0", -1),
            "/decisions/0/to: " + Message("MAR, first due from turn -1 on, deferred to turn 0"));
        Refused(new DeferTurn { Holder = s_mar, From = 0 }, "/decisions/0/from: " + Message("MAR, first due from turn 0 on, deferred"));
        Refused(
            new SuspendHolder { Holder = s_mar, From = -1, Until = 0 },
            "/decisions/0/from: " + Message("MAR suspended from turn -1 until turn 0", -1),
            "/decisions/0/until: " + Message("MAR suspended from turn -1 until turn 0"));
        Refused(new SuspendHolder { Holder = s_mar, From = 0 }, "/decisions/0/from: " + Message("MAR suspended from turn 0 on"));
        Refused(new AssignTurn { Turn = 0, Holder = s_mar, Uses = PlaceUse.NoOne }, "/decisions/0/turn: " + Message("turn 0 given to MAR, using nobody's turn"));
        Refused(new SplitTurn { Turn = 0, Parts = [new TurnPart { Holder = s_mar }] }, "/decisions/0/turn: " + Message("turn 0 held in 1 parts"));
        Refused(
            new StretchTurn { Turn = 0, End = s_day, Effect = StretchEffect.ShiftsLater },
            "/decisions/0/turn: " + Message("turn 0 runs to 2002-06-01 (first day out), later turns follow from there"));
        Refused(new AssignRole { Turn = 0, Role = RotationRole.Chair, Holder = s_mar }, "/decisions/0/turn: " + Message("chair of turn 0: MAR"));
        Refused(
            new SwapTurns { First = 1, Second = 2, Expected = [new ExpectedHolder { Turn = 0, Holder = s_mar }] },
            "/decisions/0/expected/0/turn: The decision 'swap of turns 1 and 2' expects a holder at turn 0, but the first known turn is 1. [rotation.decision.turn]");
        Trial.Accepted(With(new SwapTurns { First = 1, Second = 2, Expected = [new ExpectedHolder { Turn = 1, Holder = s_mar }, new ExpectedHolder { Turn = 2, Holder = s_rwa }] }));
    }

    [Fact]
    public void Decisions_ThatSayNothing_AreRefused()
    {
        const string Skip = "/decisions/0: A skip names either a member or a group: give one of the two. [rotation.decision.holder]";
        Refused(new SwapTurns { First = 3, Second = 3 }, "/decisions/0: Turn 3 is swapped with itself: name two different turns, or remove the decision. [rotation.decision.self-swap]");
        Refused(new SkipTurn { From = 3 }, Skip);
        Refused(new SkipTurn { Holder = default(PartyCode), From = 3 }, Skip);
        Refused(new SkipTurn { Holder = s_mar, Group = "north", From = 3 }, Skip);
        Refused(new DeferTurn { Holder = s_mar, From = 3, To = 3 }, "/decisions/0/to: A turn due from turn 3 on is deferred to a later turn, not to turn 3. [rotation.decision.order]");
        Refused(new SuspendHolder { Holder = s_mar, From = 3, Until = 3 }, "/decisions/0/until: A suspension from turn 3 ends at a later turn, not at turn 3. [rotation.decision.order]");
        Trial.Accepted(With(new DeferTurn { Holder = s_mar, From = 3, To = 4 }, new SuspendHolder { Holder = s_rwa, From = 8, Until = 9 }));
        Refused(
            new AssignTurn { Turn = 3, Holder = TurnHolder.Outsider(s_eth), Uses = PlaceUse.Named },
            "/decisions/0/uses: 'ETH (outside the rotation)' has no place of its own in the order: let the turn use that of the holder due, or of no one. [rotation.decision.holder]");
        Refused(new AssignRole { Turn = 3, Role = RotationRole.Chair }, "/decisions/0: A role is given to a holder, or a place is named, or both: give at least one. [rotation.decision.holder]");
    }

    [Fact]
    public void Parts_ThatDoNotCoverTheTurn_AreRefused()
    {
        const string Until = "Every part but the last says on which day the next begins; the last runs to the end of the slot. [rotation.decision.parts]";
        TurnPart first = new() { Holder = s_mar, Until = s_day };
        TurnPart last = new() { Holder = TurnHolder.Vacant };
        Refused(Split(), "/decisions/0/parts: Turn 3 is split into no parts: give at least one. [rotation.decision.parts]");
        Refused(Split(last, last), "/decisions/0/parts/0: " + Until);
        Refused(Split(first, first with { Until = s_day.PlusDays(1) }), "/decisions/0/parts/1: " + Until);
        Refused(Split(first, first, last), "/decisions/0/parts/1: The parts of a turn stand in the order of their days. [rotation.decision.parts]");
        Trial.Accepted(With(Split(first, first with { Until = s_day.PlusDays(1) }, last)));
        Refused(Split(first, last with { UsesOwnTurn = true }), "/decisions/0/parts/1: 'vacant' has no turn of its own to use. [rotation.decision.parts]");
        Trial.Accepted(With(Split(first with { UsesOwnTurn = true }, last)));
    }

    [Fact]
    public void Parts_OutsideTheDaysOfTheTurn_AreWarnedOf()
    {
        RotationRules At(LocalDate day) => Trial.Yearly with { Decisions = [Split(new TurnPart { Holder = s_mar, Until = day }, new TurnPart { Holder = s_rwa })] };
        const string Message = "/decisions/0: A part of turn 3 has no day of the turn, 2002-01-01/2002-12-31: parts change after its first day and up to its last. [rotation.decision.slot]";
        Trial.Accepted(At(new LocalDate(2002, 1, 1)), Message);
        Trial.Accepted(At(new LocalDate(2002, 1, 2)));
        Trial.Accepted(At(new LocalDate(2002, 12, 31)));
        Trial.Accepted(At(new LocalDate(2003, 1, 1)), Message);
    }

    [Fact]
    public void Decisions_OnOneMatter_ContradictEachOther()
    {
        string Message(string second, string first) => $"/decisions/1: The decision '{second}' contradicts '{first}': keep one of them. [rotation.decision.contradicts]";
        AssignTurn given = new() { Turn = 3, Holder = s_mar, Uses = PlaceUse.Due };
        Trial.Refused(With(given, given with { Uses = PlaceUse.NoOne }), Message("turn 3 given to MAR, using nobody's turn", "turn 3 given to MAR, using the turn of the holder due"));
        Trial.Refused(
            With(given, new DeferTurn { Holder = s_rwa, From = 2, To = 3 }),
            Message("RWA, first due from turn 2 on, deferred to turn 3", "turn 3 given to MAR, using the turn of the holder due"));
        Trial.Refused(
            With(new RelinquishTurns { Holder = s_mar, From = 3 }, new RelinquishTurns { Holder = s_mar, From = 5 }),
            Message("MAR gives up its turns from turn 5 on", "MAR gives up its turns from turn 3 on"));
        StretchTurn stretch = new() { Turn = 3, End = new LocalDate(2003, 2, 1), Effect = StretchEffect.ShiftsLater };
        Trial.Accepted(
            Trial.Yearly with
            {
                Decisions =
                [
                    given, given with { Turn = 4 }, new RelinquishTurns { Holder = s_mar, From = 30 },
                    new DeferTurn { Holder = s_rwa, From = 5, To = 8 }, new DeferTurn { Holder = s_rwa, From = 5, To = 9 }, new DeferTurn { Holder = s_rwa, From = 15 }, new DeferTurn { Holder = s_rwa, From = 15 },
                    new RelinquishTurns { Holder = s_rwa, From = 40 }, Split(new TurnPart { Holder = s_mar }), Split(new TurnPart { Holder = s_mar }) with { Turn = 4 },
                    new AssignRole { Turn = 3, Role = RotationRole.Chair, Holder = s_mar }, new AssignRole { Turn = 3, Role = RotationRole.Host, Holder = s_mar },
                    new AssignRole { Turn = 4, Role = RotationRole.Chair, Holder = s_mar }, stretch, stretch with { Turn = 4, End = new LocalDate(2004, 3, 1) },
                ],
            },
            "/segments: From turn 40 on nobody may hold a turn: everyone with a place in the order has left, is suspended, or has given its turns up. Begin a new segment, or correct the members or the decisions. [rotation.order.nobody]");
    }

    [Fact]
    public void Decisions_AboutThoseWhoAreNoMembers_AreRefused()
    {
        const string Outsider = "mark it as an outsider";
        string Message(string what, string remedy, string party = "ETH") =>
            $"/decisions/0: The decision '{what}' is about {party}, which the order in force at turn 3 does not name: name it there, give the members, or {remedy}. [rotation.decision.not-member]";
        Refused(new AssignTurn { Turn = 3, Holder = s_eth, Uses = PlaceUse.Due }, Message("turn 3 given to ETH, using the turn of the holder due", Outsider));
        Refused(new AssignTurn { Turn = 3, Holder = s_eth, Uses = PlaceUse.NoOne }, Message("turn 3 given to ETH, using nobody's turn", Outsider));
        Refused(new AssignRole { Turn = 3, Role = RotationRole.Chair, Holder = s_eth }, Message("chair of turn 3: ETH", Outsider));
        Refused(Split(new TurnPart { Holder = s_eth, Until = s_day }, new TurnPart { Holder = s_mar, UsesOwnTurn = true }), Message("turn 3 held in 2 parts", Outsider));
        const string Placeless = "mark it as an outsider that uses no turn of its own";
        Refused(Split(new TurnPart { Holder = s_eth, UsesOwnTurn = true }), Message("turn 3 held in 1 parts", Placeless));
        Assert.Equal(Message("turn 3 given to ETH, using its own turn", Placeless), Assert.Throws<ModelException>(() => new Rotation(With(new AssignTurn { Turn = 3, Holder = s_eth, Uses = PlaceUse.Named }))).Findings[0].ToString());
        Refused(Split(new TurnPart { Holder = s_eth, Until = s_day, UsesOwnTurn = true }, new TurnPart { Holder = s_mar }), Message("turn 3 held in 2 parts", Placeless));
        const string Together = "leave it out of those named together";
        Refused(Split(new TurnPart { Holder = TurnHolder.Collective(s_mar, s_eth, Rules.Party("KEN")) }), Message("turn 3 held in 1 parts", Together), Message("turn 3 held in 1 parts", Together, "KEN"));
        Trial.Accepted(With(
            new AssignTurn { Turn = 3, Holder = TurnHolder.Contested(s_eth), Uses = PlaceUse.Due },
            Split(new TurnPart { Holder = TurnHolder.Outsider(s_eth) }),
            new AssignRole { Turn = 3, Role = RotationRole.Venue, Place = new Place("Addis Ababa", s_eth) }));
    }

    /// <summary>A decision that gives nobody a turn or a role has no way to call somebody an outsider.</summary>
    [Fact]
    public void Decisions_AboutTheTurnsOfThoseWhoAreNoMembers_AreRefusedWithoutAWordOfOutsiders()
    {
        (RotationDecision Decision, string Text)[] decisions =
        [
            (new SkipTurn { Holder = s_eth, From = 3 }, "ETH passed over at its first turn due from turn 3 on"),
            (new RelinquishTurns { Holder = s_eth, From = 3 }, "ETH gives up its turns from turn 3 on"),
            (new SuspendHolder { Holder = s_eth, From = 3 }, "ETH suspended from turn 3 on"),
            (new DeferTurn { Holder = s_eth, From = 3, To = 6 }, "ETH, first due from turn 3 on, deferred to turn 6"),
        ];
        foreach ((RotationDecision decision, string text) in decisions)
        {
            Refused(decision, $"/decisions/0: The decision '{text}' is about ETH, which no order in force from turn 3 on names: name it there, give the members, or correct whom the decision is about. [rotation.decision.not-member]");
            Trial.Refused(
                Trial.Listed with { Members = [.. Rules.Joined("MAR RWA", null)], Decisions = [decision] },
                $"/decisions/0: The decision '{text}' is about ETH, which is not a member from turn 3 on: correct the members, or whom the decision is about. [rotation.decision.not-member]");
        }
    }

    [Fact]
    public void Decisions_ThatGiveATurnToOneWhoIsNoMember_AreRefusedByTheListOfMembers() =>
        Trial.Refused(
            Trial.Listed with { Members = [.. Rules.Joined("MAR RWA", null)], Decisions = [new AssignTurn { Turn = 3, Holder = s_eth, Uses = PlaceUse.Due }] },
            "/decisions/0: The decision 'turn 3 given to ETH, using the turn of the holder due' is about ETH, which is not a member at turn 3: correct the members, or mark it as an outsider. [rotation.decision.not-member]");

    [Fact]
    public void Outsiders_WhoAreMembers_AreWarnedOf()
    {
        AssignTurn given = new() { Turn = 3, Holder = TurnHolder.Outsider(s_rwa), Uses = PlaceUse.Due };
        const string Message = "/decisions/0: The decision 'turn 3 given to RWA (outside the rotation), using the turn of the holder due' calls RWA an outsider, but it is a member at turn 3: name it as a party. [rotation.decision.holder]";
        Trial.Accepted(With(given), Message);
        RotationRules left = Trial.Listed with { Decisions = [given], Members = [.. Rules.Joined("MAR", null), new RotationMember { Party = s_rwa, Until = RotationPoint.AtTurn(3) }] };
        Trial.Accepted(left);
        Trial.Accepted(new RotationRules { Segments = [new OrderSegment { Order = new NoOrder() }], Decisions = [given] });
    }

    [Fact]
    public void Skips_OfAGroupThatNoOrderHas_AreRefused()
    {
        RotationOrder order = new GroupCycle { Groups = [new RotationGroup { Code = "north", Order = Rules.List("MAR") }, new RotationGroup { Code = "south", Order = Rules.List("RWA") }] };
        RotationRules Skipped(string group) => Trial.Ordered(order) with { Decisions = [new SkipTurn { Group = group, From = 3 }] };
        Trial.Accepted(Skipped("south"));
        RotationRules ended = Skipped("south") with { Segments = [Trial.Ordered(order).Segments[0], Rules.Segment(Rules.List("MAR RWA"), "MAR", 9)] };
        Trial.Accepted(ended);
        Trial.Accepted(
            ended with { Decisions = [new SkipTurn { Group = "south", From = 9 }] },
            "/decisions/0: The decision 'south passed over at its first turn due from turn 9 on' never takes effect: south is not due from turn 9 on. [rotation.decision.unused]");
        Assert.Equal(
            "/decisions/0: The decision 'west passed over at its first turn due from turn 3 on' names a group 'west' that no order has. [rotation.decision.holder]",
            Assert.Throws<ModelException>(() => new Rotation(Skipped("west"))).Findings[0].ToString());
    }

    [Fact]
    public void Decisions_WithoutEffect_AreWarnedOf()
    {
        RotationRules left = Trial.Listed with
        {
            Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = s_eth, Placement = MemberPlacement.AtEnd, Until = RotationPoint.AtTurn(5) }],
        };
        Trial.Accepted(
            left with { Decisions = [new SkipTurn { Holder = s_eth, From = 4 }] },
            "/decisions/0: The decision 'ETH passed over at its first turn due from turn 4 on' never takes effect: ETH is not due from turn 4 on. [rotation.decision.unused]");
        Trial.Accepted(
            left with { Decisions = [new DeferTurn { Holder = s_eth, From = 3, To = 5 }] },
            "/decisions/0: ETH is no longer a member at turn 5, to which its turn was deferred: the turn goes by the order. [rotation.decision.gone]");
        Trial.Accepted(left with { Decisions = [new DeferTurn { Holder = s_eth, From = 3, To = 4 }] });
        Trial.Accepted(
            left with { Decisions = [new DeferTurn { Holder = s_eth, From = 4 }] },
            "/decisions/0: The decision 'ETH, first due from turn 4 on, deferred' never takes effect: ETH is not due from turn 4 on. [rotation.decision.unused]");
        Trial.Accepted(
            left with { Decisions = [new SplitTurn { Turn = 4, Parts = [new TurnPart { Holder = s_mar, Until = new NodaTime.LocalDate(2025, 1, 1) }, new TurnPart { Holder = s_eth, UsesOwnTurn = true }] }] },
            "/decisions/0: The decision 'turn 4 held in 2 parts' takes no turn of its own from who holds a part: ETH is not due from turn 5 on. [rotation.decision.unused]");
        Trial.Accepted(
            With(new SuspendHolder { Holder = s_mar, From = 3, Until = 6 }, new DeferTurn { Holder = s_mar, From = 3, To = 6 }),
            "/decisions/1: The decision 'MAR, first due from turn 3 on, deferred to turn 6' puts off turn 7, which is not before turn 6. [rotation.decision.unused]");
    }

    [Fact]
    public void Findings_VeryManyExchanges_AreFoundInTime()
    {
        // A member may hold both turns of an exchange, and exchanges can be chained: only there the turns are worked out without it.
        RotationRules many = Trial.Listed with { Decisions = [.. Enumerable.Range(0, 1000).Select(i => (RotationDecision)new SwapTurns { First = 1 + (3 * i), Second = 2 + (3 * i) })] };
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(new Rotation(many).Findings);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Decisions_ThatExpectAnotherHolder_AreWarnedOf()
    {
        SkipTurn skip = new() { Holder = s_rwa, From = 2, Expected = [new ExpectedHolder { Turn = 2, Holder = s_rwa }, new ExpectedHolder { Turn = 3, Holder = s_rwa }] };
        Trial.Accepted(
            With(skip),
            "/decisions/0: The decision 'RWA passed over at its first turn due from turn 2 on' expects RWA at turn 3, but without it the turn is held by MAR. [rotation.decision.expected]");
    }

    [Fact]
    public void Stretches_ThatContradictTheDays_AreRefused()
    {
        string Message(string day) => $"/decisions/0: Turn 3 cannot end on {day}: a turn ends after it begins, and the next keeps at least a day. [rotation.decision.slot]";
        RotationRules To(int year, int month, int day, StretchEffect effect) => Trial.Yearly with { Decisions = [new StretchTurn { Turn = 3, End = new LocalDate(year, month, day), Effect = effect }] };
        Trial.Refused(To(2002, 1, 1, StretchEffect.ShiftsLater), Message("2002-01-01"));
        Trial.Accepted(To(2002, 1, 2, StretchEffect.ShiftsLater));
        Trial.Refused(To(2002, 1, 1, StretchEffect.ShortensNext), Message("2002-01-01"));
        Trial.Refused(To(2004, 1, 1, StretchEffect.ShortensNext), Message("2004-01-01"));
        Trial.Accepted(To(2003, 12, 31, StretchEffect.ShortensNext));
        Trial.Accepted(To(2004, 1, 1, StretchEffect.ShiftsLater));
        Trial.Refused(
            Trial.Two with { Decisions = [new StretchTurn { Turn = 3, End = s_day, Effect = StretchEffect.ShiftsLater }] },
            "/decisions/0: Turn 3 follows sessions, so its days are those of its session: correct the session, not the term. [rotation.decision.slot]");
        RotationRules later = To(2003, 2, 1, StretchEffect.ShiftsLater) with { Terms = [Trial.Yearly.Terms[0], Rules.Every("P6M", new LocalDate(2003, 1, 1), 4)] };
        Trial.Refused(later, "/decisions/0: Turn 3 cannot end on 2003-02-01: the term of turn 4 is said to start on 2003-01-01. Keep one of the two days. [rotation.decision.slot]");
        Trial.Accepted(later with { Terms = [later.Terms[0], later.Terms[1] with { Start = new LocalDate(2003, 2, 1) }] });
    }

    private static SplitTurn Split(params TurnPart[] parts) => new() { Turn = 3, Parts = [.. parts] };

    private static RotationRules With(params RotationDecision[] decisions) => Trial.Two with { Decisions = [.. decisions] };

    private static void Refused(RotationDecision decision, params string[] reasons) => Trial.Refused(With(decision), reasons);
}
