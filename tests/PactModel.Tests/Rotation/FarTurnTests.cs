using NodaTime;

namespace PactModel.Tests.Rotations;

/// <summary>The ends of numbers and of the calendar: answered, or refused in words; nothing overflows.</summary>
public sealed class FarTurnTests
{
    private static readonly PartyCode s_mar = PartyCode.Parse("MAR");
    private static readonly PartyCode s_rwa = PartyCode.Parse("RWA");
    private static readonly RotationRules s_two = Rotation.Alternating(s_mar, s_rwa).Rules;

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Questions_TurnBeforeTheFirst_AreRefused(int turn)
    {
        Rotation rotation = Yearly();
        Action[] questions =
        [
            () => rotation.HolderOf(turn), () => rotation.SlotOf(turn), () => rotation.TurnAt(turn), () => rotation.Why(turn), () => rotation.TroikaAt(turn),
            () => rotation.RoleAt(RotationRole.Chair, turn), () => rotation.RoleAt(RotationRole.CoChair, turn), () => rotation.VenueOf(turn), () => rotation.Plan(turn, 3), () => rotation.FairnessOfPlan(turn, 3),
        ];
        foreach (Action question in questions)
            Assert.Contains("first known turn", Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_DayBeforeTheFirstTurn_AreRefused()
    {
        Rotation rotation = Yearly();
        LocalDate before = new(1999, 12, 31);
        Action[] questions = [() => rotation.TurnOn(before), () => rotation.PresidedOn(before), () => rotation.Plan(LocalDate.MinIsoValue, before)];
        foreach (Action question in questions)
            Assert.Contains("begins on 2000-01-01", Assert.Throws<ArgumentOutOfRangeException>(question).Message, StringComparison.Ordinal);
        Assert.Equal(1, rotation.NextTurn(before)!.Number);
        Assert.Equal([1, 2], rotation.Plan(before, new LocalDate(2001, 6, 1)).Select(t => t.Number));
    }

    [Fact]
    public void HolderOf_FarTurns_Works()
    {
        Rotation two = new(s_two);
        Assert.Equal(s_rwa, two.HolderOf(2_000_000_000).Party);
        Assert.Equal(s_mar, two.HolderOf(int.MaxValue).Party);
        Assert.Equal(s_rwa, two.Why(2_000_000_000).Replay().Party);
        Assert.Equal([s_rwa, s_mar], two.Plan(int.MaxValue - 1).Select(t => t.Holder.Party!.Value));
        Assert.Equal(s_mar, two.TroikaAt(int.MaxValue - 1).Next!.Party);
        Assert.Equal(int.MaxValue, Assert.Throws<ArgumentOutOfRangeException>("turn", () => two.TroikaAt(int.MaxValue)).ActualValue);
        Assert.Equal(0, two.FairnessOfPlan(int.MaxValue - 1, int.MaxValue).Spread);
        Assert.Equal(s_rwa, Yearly().HolderOf(2_000_000_000).Party);
        Assert.Null(Yearly().SlotOf(2_000_000_000));
    }

    [Fact]
    public void Decisions_AtTheLastTurns_AreFollowed()
    {
        Rotation rotation = new(s_two with
        {
            Decisions =
            [
                new SkipTurn { Holder = s_rwa, From = int.MaxValue - 1 },
                new AssignTurn { Turn = int.MaxValue, Holder = TurnHolder.Vacant, Uses = PlaceUse.Due },
                new SplitTurn { Turn = int.MaxValue, Parts = [new TurnPart { Holder = s_mar, UsesOwnTurn = true }] },
                new SuspendHolder { Holder = s_rwa, From = int.MaxValue - 5, Until = int.MaxValue },
                new DeferTurn { Holder = s_mar, From = int.MaxValue - 3, To = int.MaxValue - 1 },
                new SwapTurns { First = 1, Second = int.MaxValue },
                new StretchTurn { Turn = int.MaxValue, End = new LocalDate(2030, 1, 1), Effect = StretchEffect.ShiftsLater },
            ],
        });
        Assert.Equal(TurnHolder.Vacant, rotation.HolderOf(1));
        Assert.Equal(s_mar, rotation.HolderOf(int.MaxValue).Party);
    }

    [Fact]
    public void HolderOf_LastTurn_IsDecidedLikeAnyOther()
    {
        string FirstAndLast(RotationDecision decision)
        {
            Rotation rotation = new(s_two with { Decisions = [decision] });
            return $"{rotation.HolderOf(1)} {rotation.HolderOf(int.MaxValue)}";
        }

        Assert.Equal("MAR RWA", FirstAndLast(new SkipTurn { Holder = s_mar, From = int.MaxValue }));
        Assert.Equal("MAR RWA", FirstAndLast(new SuspendHolder { Holder = s_rwa, From = int.MaxValue - 5, Until = int.MaxValue }));
        RotationMember newcomer = new() { Party = PartyCode.Parse("ETH"), From = RotationPoint.AtTurn(int.MaxValue), Placement = MemberPlacement.AtEnd };
        RotationRules one = new() { Segments = [new OrderSegment { Order = new ListOrder { Members = [s_mar] }, FirstHolder = s_mar }], Members = [new RotationMember { Party = s_mar }, newcomer] };
        Assert.Equal([s_mar, newcomer.Party], new Rotation(one).Plan(int.MaxValue - 1).Select(t => t.Holder.Party!.Value));
    }

    [Fact]
    public void Members_WithoutAnEnd_AreStillThereAtTheLastTurn()
    {
        RotationRules rules = s_two with { Decisions = [new RelinquishTurns { Holder = s_mar, From = 2 }] };
        Assert.Equal(s_rwa, new Rotation(rules).HolderOf(int.MaxValue).Party);
        rules = s_two with { Decisions = [new AssignTurn { Turn = int.MaxValue, Holder = s_rwa, Uses = PlaceUse.Due }] };
        Assert.Equal(s_rwa, new Rotation(rules).HolderOf(int.MaxValue).Party);
        Assert.Equal(s_mar, new Rotation(rules).Why(int.MaxValue).Due.Party);
    }

    [Fact]
    public void Roles_OfTurnsBeyondTheLast_AreNotKnown()
    {
        Rotation rotation = new(s_two with { Roles = [new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = 1 }] });
        Assert.Null(rotation.RoleAt(RotationRole.Chair, int.MaxValue));
    }

    [Fact]
    public void SlotOf_Year9999_EndsWithTheCalendar()
    {
        Rotation yearly = Yearly();
        Assert.Equal("9999-01-01/9999-12-31", yearly.SlotOf(8000).ToString());
        Assert.Equal(8000, yearly.TurnOn(LocalDate.MaxIsoValue)!.Number);
        Assert.Equal(8000, yearly.Plan(new LocalDate(9999, 6, 1), LocalDate.MaxIsoValue).Single().Number);
        Assert.Null(yearly.SlotOf(8001));
        Assert.Null(yearly.NextTurn(LocalDate.MaxIsoValue));
        Assert.Equal("9999-07-01/..", From(new LocalDate(2000, 7, 1), Period.FromYears(1)).SlotOf(8000).ToString());
    }

    [Theory]
    [InlineData(1, "9999-01-01/9999-12-31")]
    [InlineData(0, "9999-01-01/9999-12-31")]
    [InlineData(-9598, "9999-01-01/9999-12-31")]
    [InlineData(-9998, "9999-01-01/..")]
    public void SlotOf_TermsFromLongAgo_RunToTheEndOfTheCalendar(int year, string last)
    {
        LocalDate start = new(year, 1, 1);
        Rotation yearly = From(start, Period.FromYears(1));
        int turn = 10_000 - year;
        Assert.Equal((last, null, turn), (yearly.SlotOf(turn).ToString(), yearly.SlotOf(turn + 1), yearly.TurnOn(LocalDate.MaxIsoValue)!.Number));
        int days = Period.DaysBetween(start, LocalDate.MaxIsoValue);
        Rotation daily = From(start, Period.FromDays(1));
        Assert.Equal((LocalDate.MaxIsoValue, null, days + 1), (daily.SlotOf(days + 1)!.Value.First, daily.SlotOf(days + 2), daily.TurnOn(LocalDate.MaxIsoValue)!.Number));
    }

    [Fact]
    public void Terms_NearTheEndOfTheCalendar_AreFollowedOrRefused()
    {
        WorkingWeeksTerm weeks = new() { Weeks = 4, Calendar = [new SessionPart { Start = new LocalDate(9999, 12, 27), Weeks = 20 }] };
        ModelException fault = Assert.Throws<ModelException>(() => new Rotation(s_two with { Terms = [new TermChange { Term = weeks }] }));
        Assert.Equal("/terms/0/term/calendar/0", Assert.Single(fault.Findings).Path.ToString());
        Rotation late = new(s_two with
        {
            FirstTurn = int.MaxValue - 2,
            Terms = [new TermChange { Term = weeks with { Calendar = [new SessionPart { Start = new LocalDate(9997, 1, 4), Weeks = 53 }] } }],
        });
        Assert.Equal(int.MaxValue - 2, late.TurnOn(new LocalDate(9997, 1, 4))!.Number);
        Assert.Equal(int.MaxValue, late.TurnOn(new LocalDate(9997, 3, 10))!.Number);
        Assert.Throws<ModelException>(() => new Rotation(s_two with { Terms = [new TermChange { Start = new LocalDate(2000, 1, 1), Term = new CalendarTerm { Period = Period.FromYears(20_000) } }] }));
    }

    [Fact]
    public void Sessions_ThatLeaveNoLaterNumbers_AreRefused()
    {
        RotationRules rules = s_two with { Sessions = [new Session { Turn = int.MaxValue }, new Session()] };
        Assert.Equal("/sessions/0", Assert.Single(Assert.Throws<ModelException>(() => new Rotation(rules)).Findings).Path.ToString());
    }

    [Fact]
    public void NextDue_AtTheEndOfTheCalendar_SetsNoDay()
    {
        Rotation rotation = new(s_two with
        {
            Cadences = [new EveryPeriod { Period = Period.FromYears(1) }, new TimesPerYear { Times = 2 }, new PartOfYear { FromMonth = 10, ToMonth = 12 }],
            Sessions = [new Session { From = PartialDate.Parse("9999-12-31") }],
            ExcludedPeriods = [new ExcludedPeriod { From = new LocalDate(9999, 7, 1), To = new LocalDate(9999, 8, 1), EveryYear = true }],
        });
        Assert.Null(rotation.NextDue(LocalDate.MaxIsoValue).On);
    }

    private static Rotation Yearly() => From(new LocalDate(2000, 1, 1), Period.FromYears(1));

    private static Rotation From(LocalDate start, Period period) => new(s_two with { Terms = [new TermChange { Start = start, Term = new CalendarTerm { Period = period } }] });
}
