using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Fairness over a plan and over what happened, the difference between two plans, and turns held in two rotations at once.</summary>
public sealed class CompareTests
{
    private static readonly PartyCode s_mar = Rules.Party("MAR");
    private static readonly PartyCode s_rwa = Rules.Party("RWA");
    private static readonly PartyCode s_eth = Rules.Party("ETH");

    [Fact]
    public void FairnessOfPlan_CountsTurnsSpreadAndTheLongestWait()
    {
        Rotation rotation = new(Yearly("MAR RWA ETH") with
        {
            Decisions =
            [
                new SkipTurn { Holder = s_rwa, From = 2 },
                new AssignTurn { Turn = 6, Holder = TurnHolder.Vacant, Uses = PlaceUse.NoOne },
                new AssignTurn { Turn = 8, Holder = TurnHolder.Outsider(Rules.Party("KEN")), Uses = PlaceUse.NoOne },
            ],
        });
        Assert.Equal("MAR ETH MAR RWA ETH vacant MAR KEN (outside the rotation) RWA", string.Join(' ', rotation.Plan(1, 9).Select(t => t.Holder)));
        Fairness fairness = rotation.FairnessOfPlan(1, 9);
        Trial.Same(["MAR 3", "ETH 2", "RWA 2", "KEN 1"], fairness.Counts.Select(c => $"{c.Party} {c.Turns}"));
        Assert.Equal((2, 1), (fairness.Spread, fairness.Unheld));
        Assert.Equal("MAR 3, ETH 2, RWA 2, KEN 1; longest wait: RWA, 5 turns from 4 to 9; 1 turn held by no single party", fairness.ToString());
        Assert.Equal("MAR 1, RWA 1", new Rotation(Trial.Two).FairnessOfPlan(1, 2).ToString());
        Assert.Equal((s_rwa, 4, 9, 5), (fairness.LongestWait!.Party, fairness.LongestWait.From, fairness.LongestWait.Until, fairness.LongestWait.Turns));
        TurnWait first = new Rotation(Trial.Two).FairnessOfPlan(1, 4).LongestWait!;
        Assert.Equal((s_mar, 1, 3), (first.Party, first.From, first.Until));
        Assert.Null(rotation.FairnessOfPlan(1, 2).LongestWait);
        Assert.Equal((0, 1), (rotation.FairnessOfPlan(6, 6).Spread, rotation.FairnessOfPlan(6, 6).Unheld));
        Assert.Throws<ArgumentOutOfRangeException>(() => rotation.FairnessOfPlan(2, 1));
    }

    [Fact]
    public void FairnessOfSessions_CountsHostsOfSessionsThatWereHeldAndUsedATurn()
    {
        Rotation rotation = new(Trial.Two with
        {
            SessionKinds = [new SessionKind { Code = "informal", UsesTurn = false, Numbering = SessionNumbering.None }],
            Sessions =
            [
                new Session { Host = s_mar }, new Session { Host = s_mar }, new Session { Kind = "informal", Host = s_rwa }, new Session(), new Session { Host = s_rwa, Status = SessionStatus.Planned },
            ],
        });
        Fairness fairness = rotation.FairnessOfSessions();
        Trial.Same(["MAR 2", "RWA 0"], fairness.Counts.Select(c => $"{c.Party} {c.Turns}"));
        Assert.Equal((2, 1, 1), (fairness.Spread, fairness.Unheld, fairness.LongestWait!.Turns));
    }

    [Fact]
    public void Fairness_CountsMembersThatHoldNoTurn_OfTheRangeAlone()
    {
        RotationMember eth = new() { Party = s_eth, From = RotationPoint.AtTurn(4), PlacedFrom = RotationPoint.AtTurn(9) };
        RotationMember rwa = new() { Party = s_rwa, Until = RotationPoint.AtTurn(3) };
        Rotation rotation = new(Yearly("MAR RWA ETH") with
        {
            Members = [new RotationMember { Party = s_mar }, rwa, eth],
            Sessions = [new Session { Turn = 3, Host = s_mar }, new Session { Turn = 5, Host = s_mar }],
        });
        static string Of(Fairness fairness) => string.Join(' ', fairness.Counts.Select(c => $"{c.Party} {c.Turns}"));
        Assert.Equal("MAR 1 RWA 1", Of(rotation.FairnessOfPlan(1, 2)));
        Assert.Equal("MAR 1 RWA 0", Of(rotation.FairnessOfPlan(1, 1)));
        Assert.Equal("MAR 1", Of(rotation.FairnessOfPlan(3, 3)));
        Assert.Equal("MAR 2 ETH 0", Of(rotation.FairnessOfPlan(3, 4)));
        Assert.Equal("MAR 2 ETH 0", Of(rotation.FairnessOfSessions()));
        Assert.Equal(2, rotation.FairnessOfSessions().Spread);
        Assert.Empty(new Rotation(rotation.Rules with { Sessions = [] }).FairnessOfSessions().Counts);
    }

    [Fact]
    public void FairnessOfSessions_SeveralSessionsOfATurn_CountItOnce()
    {
        // A body that meets twice in each turn, at times with another host, and once so late that the next turn's session comes first.
        static Session Met(int turn, PartyCode? host) => new() { Turn = turn, Host = host is { } party ? TurnHolder.Of(party) : null };
        Rotation rotation = new(Trial.Two with
        {
            Sessions = [Met(1, s_mar), Met(1, s_mar), Met(2, s_rwa), Met(2, null), Met(4, s_rwa), Met(3, s_mar), Met(3, s_rwa), Met(5, null), Met(5, null)],
        });
        Fairness fairness = rotation.FairnessOfSessions();
        Trial.Same(["RWA 3", "MAR 2"], fairness.Counts.Select(c => $"{c.Party} {c.Turns}"));
        Assert.Equal((1, 1), (fairness.Spread, fairness.Unheld));
        Assert.Equal((s_mar, 1, 3, 2), (fairness.LongestWait!.Party, fairness.LongestWait.From, fairness.LongestWait.Until, fairness.LongestWait.Turns));
        Assert.Null(new Rotation(Trial.Two with { Sessions = [Met(1, s_mar), Met(1, s_mar)] }).FairnessOfSessions().LongestWait);
    }

    [Fact]
    public void ChangesTo_TellsWhoMovedFromWhere()
    {
        Rotation plan = new(Yearly("MAR RWA ETH"));
        Rotation skipped = new(plan.Rules with { Decisions = [new SkipTurn { Holder = s_rwa, From = 2 }] });
        Trial.Same(
            [
                "turn 2 (2001-01-01/2001-12-31): ETH instead of RWA, moved from turn 3", "turn 3 (2002-01-01/2002-12-31): MAR instead of ETH, moved from turn 4",
                "turn 4 (2003-01-01/2003-12-31): RWA instead of MAR, moved from turn 2",
            ],
            plan.ChangesTo(skipped, 1, 4).Select(c => c.ToString()));
        Assert.Empty(plan.ChangesTo(skipped, 1, 1));
        Assert.Equal("turn 3 (2002-01-01/2002-12-31): MAR instead of ETH", Assert.Single(plan.ChangesTo(skipped, 3, 3)).ToString());
        Assert.Throws<ArgumentNullException>(() => plan.ChangesTo(null!, 1, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.ChangesTo(skipped, 2, 1));
    }

    [Fact]
    public void ChangesTo_TellsOtherDaysAndTurnsThatOnePlanDoesNotKnow()
    {
        Rotation plan = new(Yearly("MAR RWA"));
        RotationRules later = plan.Rules with { Terms = [Rules.Every("P1Y", new LocalDate(2000, 2, 1))] };
        const string Moved = "turn 1 (2000-01-01/2000-12-31 becomes 2000-02-01/2001-01-31): MAR, on other days";
        Assert.Equal(Moved, Assert.Single(plan.ChangesTo(new Rotation(later), 1, 1)).ToString());
        Assert.Equal("turn 1 (2000-01-01/2000-12-31 becomes no days): MAR, on other days", Assert.Single(plan.ChangesTo(new Rotation(later with { Terms = [] }), 1, 1)).ToString());
        Assert.Equal("turn 1 (no days becomes 2000-01-01/2000-12-31): MAR, on other days", Assert.Single(new Rotation(later with { Terms = [] }).ChangesTo(plan, 1, 1)).ToString());
        Rotation second = new(plan.Rules with { FirstTurn = 2 });
        Trial.Same(
            ["turn 1 (2000-01-01/2000-12-31 becomes no days): not known instead of MAR", "turn 2 (2001-01-01/2001-12-31 becomes 2000-01-01/2000-12-31): MAR instead of RWA, moved from turn 1"],
            plan.ChangesTo(second, 1, 2).Select(c => c.ToString()));
        Assert.Equal("turn 1 (no days becomes 2000-01-01/2000-12-31): MAR instead of not known", Assert.Single(second.ChangesTo(plan, 1, 1)).ToString());
        Rotation sessions = new(Trial.Two);
        Assert.Equal("turn 2: MAR instead of RWA", Assert.Single(sessions.ChangesTo(new Rotation(Trial.Two with { Decisions = [new SkipTurn { Holder = s_rwa, From = 2 }] }), 2, 2)).ToString());
        PlanChange change = Assert.Single(plan.ChangesTo(new Rotation(later), 1, 1));
        Assert.Equal((s_mar, s_mar, (int?)null), (change.Before!.Party!.Value, change.After!.Party!.Value, change.MovedFrom));
    }

    [Fact]
    public void CollisionsWith_TellsTurnsAndDaysHeldInBoth()
    {
        Rotation yearly = new(Yearly("MAR RWA ETH"));
        Rotation halves = new(Trial.Ordered(Rules.List("RWA MAR ETH")) with { Terms = [Rules.Every("P6M", new LocalDate(2000, 4, 1))], Segments = [Rules.Segment(Rules.List("RWA MAR ETH"), "RWA")] });
        string[] expected =
        [
            "MAR holds turn 1 here and turn 2 there from 2000-10-01 to 2000-12-31",
            "RWA holds turn 2 here and turn 4 there from 2001-10-01 to 2001-12-31",
            "ETH holds turn 3 here and turn 6 there from 2002-10-01 to 2002-12-31",
        ];
        Trial.Same(expected, Told(yearly, halves, new LocalDate(2000, 1, 1), new LocalDate(2002, 12, 31)));
        Trial.Same(["MAR holds turn 1 here and turn 2 there from 2000-11-01 to 2000-11-30"], Told(yearly, halves, new LocalDate(2000, 11, 1), new LocalDate(2000, 11, 30)));
        Trial.Same(["MAR holds turn 1 here and turn 2 there from 2000-10-01 to 2000-10-01"], Told(yearly, halves, new LocalDate(2000, 1, 1), new LocalDate(2000, 10, 1)));
        Assert.Empty(Told(yearly, halves, new LocalDate(2000, 1, 1), new LocalDate(2000, 9, 30)));
        Trial.Same(["MAR holds turn 1 here and turn 2 there from 2000-12-31 to 2000-12-31"], Told(yearly, halves, new LocalDate(2000, 12, 31), new LocalDate(2001, 9, 30)));
        Assert.Empty(Told(yearly, halves, new LocalDate(2001, 1, 1), new LocalDate(2001, 9, 30)));
        Assert.Equal("MAR holds turn 2 here and turn 1 there from 2000-10-01 to 2000-12-31", yearly.CollisionsWith(halves, new LocalDate(2000, 1, 1), new LocalDate(2001, 1, 1))[0].Mirrored().ToString());
        Assert.Throws<ArgumentNullException>(() => yearly.CollisionsWith(null!, new LocalDate(2000, 1, 1), new LocalDate(2001, 1, 1)));
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => yearly.CollisionsWith(halves, new LocalDate(2000, 1, 2), new LocalDate(2000, 1, 1)));
        Assert.StartsWith("The last day is before the first. (Parameter 'to')", refused.Message, StringComparison.Ordinal);
        Assert.Equal("2000-01-01", refused.ActualValue);
    }

    [Fact]
    public void CollisionsWith_PartsOfATurnAndSeveralHolders_EachCountOnTheirDays()
    {
        Rotation first = new(Yearly("MAR RWA") with
        {
            Decisions =
            [
                new SplitTurn { Turn = 1, Parts = [new TurnPart { Holder = s_mar, Until = new LocalDate(2000, 4, 1) }, new TurnPart { Holder = s_rwa, Until = new LocalDate(2000, 9, 1) }, new TurnPart { Holder = s_mar }] },
                new AssignTurn { Turn = 2, Holder = TurnHolder.Collective(s_mar, s_rwa), Uses = PlaceUse.Due },
            ],
        });
        Rotation other = new(Yearly("MAR RWA"));
        Trial.Same(
            [
                "MAR holds turn 1 here and turn 1 there from 2000-01-01 to 2000-03-31", "MAR holds turn 1 here and turn 1 there from 2000-09-01 to 2000-12-31",
                "RWA holds turn 2 here and turn 2 there from 2001-01-01 to 2001-12-31", "MAR holds turn 3 here and turn 3 there from 2002-01-01 to 2002-12-31",
            ],
            Told(first, other, new LocalDate(2000, 1, 1), new LocalDate(2002, 12, 31)));
        Trial.Same(["MAR holds turn 1 here and turn 1 there from 2000-10-05 to 2000-10-06"], Told(first, other, new LocalDate(2000, 10, 5), new LocalDate(2000, 10, 6)));
        Trial.Same(["MAR holds turn 1 here and turn 1 there from 2000-02-05 to 2000-02-06"], Told(first, other, new LocalDate(2000, 2, 5), new LocalDate(2000, 2, 6)));
        Assert.Empty(Told(first, other, new LocalDate(2000, 4, 1), new LocalDate(2000, 8, 31)));
    }

    [Fact]
    public void CollisionsWith_TurnsThatRunOn_CollideToTheEndOfTheSpan()
    {
        RotationRules open = Trial.Two with { Terms = [Rules.UntilNextSession], Sessions = [new Session { From = PartialDate.Parse("2000-03-01") }] };
        Rotation rotation = new(open);
        Trial.Same(["MAR holds turn 1 here and turn 1 there from 2000-03-01 to 2005-06-30"], Told(rotation, rotation, new LocalDate(2000, 1, 1), new LocalDate(2005, 6, 30)));
        Rotation last = new(Yearly("MAR RWA"));
        Trial.Same(["RWA holds turn 8000 here and turn 8000 there from 9999-12-31 to 9999-12-31"], Told(last, last, LocalDate.MaxIsoValue, LocalDate.MaxIsoValue));
        Assert.Empty(Told(new Rotation(Trial.Two), rotation, new LocalDate(2000, 1, 1), new LocalDate(2005, 6, 30)));
    }

    [Fact]
    public void CollisionsWith_SeveralAtOnce_StandInTheOrderOfTheirDaysThenParties()
    {
        Rotation all = new(Yearly("MAR RWA") with { Decisions = [new AssignTurn { Turn = 1, Holder = TurnHolder.Collective(s_rwa, s_mar, s_eth), Uses = PlaceUse.Due }], Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = s_eth, Placement = MemberPlacement.NotYetPlaced }] });
        Rotation quarters = new(Trial.Ordered(Rules.List("MAR RWA ETH")) with
        {
            Terms = [Rules.Every("P3M", new LocalDate(2000, 1, 1))],
            Decisions =
            [
                new AssignTurn { Turn = 1, Holder = TurnHolder.Collective(s_rwa, s_mar), Uses = PlaceUse.Due },
                new SplitTurn { Turn = 3, Parts = [new TurnPart { Holder = TurnHolder.Collective(s_rwa, s_eth), Until = new LocalDate(2000, 8, 1) }, new TurnPart { Holder = s_mar }] },
            ],
        });
        Trial.Same(
            [
                "MAR holds turn 1 here and turn 1 there from 2000-01-01 to 2000-03-31", "RWA holds turn 1 here and turn 1 there from 2000-01-01 to 2000-03-31",
                "RWA holds turn 1 here and turn 2 there from 2000-04-01 to 2000-06-30", "ETH holds turn 1 here and turn 3 there from 2000-07-01 to 2000-07-31",
                "RWA holds turn 1 here and turn 3 there from 2000-07-01 to 2000-07-31", "MAR holds turn 1 here and turn 3 there from 2000-08-01 to 2000-09-30",
            ],
            Told(all, quarters, new LocalDate(2000, 1, 1), new LocalDate(2000, 9, 30)));
        Session Meeting(string last) => new() { From = PartialDate.Parse("2000-03-01"), To = PartialDate.Parse(last) };
        Rotation meetings = new(Trial.Two with { Sessions = [Meeting("2000-03-20"), Meeting("2000-03-10")] });
        Trial.Same(
            ["RWA holds turn 1 here and turn 2 there from 2000-03-01 to 2000-03-10", "MAR holds turn 1 here and turn 1 there from 2000-03-01 to 2000-03-20"],
            Told(all, meetings, new LocalDate(2000, 1, 1), new LocalDate(2000, 12, 31)));
    }

    private static IEnumerable<string> Told(Rotation rotation, Rotation other, LocalDate from, LocalDate to) => rotation.CollisionsWith(other, from, to).Select(c => c.ToString());

    private static RotationRules Yearly(string codes) => Trial.Ordered(Rules.List(codes)) with { Terms = Trial.Yearly.Terms };
}
