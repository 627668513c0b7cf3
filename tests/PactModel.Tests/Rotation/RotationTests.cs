using NodaTime;

namespace PactModel.Tests.Rotations;

public sealed class RotationTests
{
    private static readonly PartyCode s_mar = PartyCode.Parse("MAR");
    private static readonly PartyCode s_rwa = PartyCode.Parse("RWA");
    private static readonly RotationRules s_two = Rotation.Alternating(s_mar, s_rwa, new Place("Rabat"), new Place("Kigali")).Rules;

    [Fact]
    public void TurnAt_SecondOfTwoParties_IsTheOthersInItsSeat()
    {
        Turn turn = new Rotation(s_two).TurnAt(2);
        Assert.Equal(s_rwa, turn.Holder.Party);
        Assert.Equal("Kigali", turn.Venue?.City);
        Assert.Equal(turn.Holder, turn.Why.Replay());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void HolderOf_TurnBeforeTheFirst_IsRefused(int turn)
    {
        ArgumentOutOfRangeException fault = Assert.Throws<ArgumentOutOfRangeException>(() => new Rotation(s_two).HolderOf(turn));
        Assert.Contains("first known turn", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TurnOn_DayBeforeTheFirstTurn_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Yearly().TurnOn(new LocalDate(1999, 12, 31)));

    [Fact]
    public void HolderOf_FarTurns_Works()
    {
        Assert.Equal(s_rwa, new Rotation(s_two).HolderOf(2_000_000_000).Party);
        Assert.Equal(s_mar, new Rotation(s_two).HolderOf(int.MaxValue).Party);
        Assert.Equal(s_rwa, Yearly().HolderOf(2_000_000_000).Party);
        Assert.Null(Yearly().SlotOf(2_000_000_000));
    }

    [Fact]
    public void SlotOf_Year9999_EndsWithTheCalendar()
    {
        Rotation yearly = Yearly();
        Assert.Equal("9999-01-01/9999-12-31", yearly.SlotOf(8000).ToString());
        Assert.Equal(8000, yearly.TurnOn(LocalDate.MaxIsoValue)!.Number);
        Assert.Null(yearly.SlotOf(8001));
        Assert.Null(yearly.NextTurn(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void HolderAndSlot_AllocateNothing()
    {
        Rotation yearly = new(Yearly().Rules with { Decisions = [new SwapTurns { First = 5, Second = 8 }, new SkipTurn { Holder = s_mar, From = 30 }] });
        Look(yearly);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Look(yearly);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Look(Rotation rotation)
        {
            for (int turn = 1; turn < 200; turn++)
            {
                _ = rotation.HolderOf(turn);
                _ = rotation.SlotOf(turn);
            }
        }
    }

    [Fact]
    public void Refuses_RulesThatCannotBeFollowed()
    {
        Refused("rotation.decision.self-swap", "/decisions/0", new SwapTurns { First = 3, Second = 3 });
        Refused("rotation.decision.not-member", "/decisions/0", new SkipTurn { Holder = PartyCode.Parse("ETH"), From = 3 });
        Refused("rotation.decision.not-member", "/decisions/0", new AssignTurn { Turn = 3, Holder = PartyCode.Parse("ETH"), Uses = PlaceUse.Due });
        Refused("rotation.decision.turn", "/decisions/0/from", new SkipTurn { Holder = s_mar, From = 0 });
        Refused(
            "rotation.decision.contradicts",
            "/decisions/1",
            new AssignTurn { Turn = 3, Holder = s_mar, Uses = PlaceUse.Due },
            new AssignTurn { Turn = 3, Holder = s_rwa, Uses = PlaceUse.Due });
        Refused("rotation.first-holder", "/segments/0/firstHolder", s_two with { Segments = [s_two.Segments[0] with { FirstHolder = PartyCode.Parse("ETH") }] });
        Refused("rotation.order.empty", "/segments/0/order/members", s_two with { Segments = [new OrderSegment { FirstHolder = s_mar, Order = new ListOrder { Members = [] } }] });
        Refused("rotation.segment.missing", "/segments", new RotationRules());
    }

    [Fact]
    public void Refuses_GroupInsideItself()
    {
        GroupCycle inner = new() { Groups = [new RotationGroup { Code = "east", Order = new ListOrder { Members = [s_mar] } }] };
        GroupCycle outer = new() { Groups = [new RotationGroup { Code = "east", Order = inner }] };
        Refused("rotation.order.cycle", "/segments/0/order", s_two with { Segments = [new OrderSegment { FirstHolder = s_mar, Order = outer }] });
    }

    [Fact]
    public void Findings_ExpectedHolderThatIsNotDue_Warns()
    {
        Rotation rotation = new(s_two with
        {
            Decisions = [new SkipTurn { Holder = s_rwa, From = 2, Expected = [new ExpectedHolder { Turn = 2, Holder = s_mar }] }],
        });
        Assert.Equal("rotation.decision.expected", Assert.Single(rotation.Findings).Code);
    }

    [Fact]
    public void Roles_ChairIsNextHost_GoesWithTheNextTurn()
    {
        Rotation rotation = new(s_two with { Roles = [new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = 1 }] });
        Assert.Equal(s_mar, rotation.RoleAt(RotationRole.Host, 1)?.Party);
        Assert.Equal(s_rwa, rotation.RoleAt(RotationRole.Chair, 1)?.Party);
    }

    [Fact]
    public void Slots_WorkingWeeks_CrossTheRecess()
    {
        Rotation conference = new(s_two with
        {
            Terms =
            [
                new TermChange
                {
                    Term = new WorkingWeeksTerm
                    {
                        Weeks = 4,
                        Calendar = [new SessionPart { Start = new LocalDate(2024, 1, 22), Weeks = 10 }, new SessionPart { Start = new LocalDate(2024, 5, 13), Weeks = 7 }],
                    },
                },
            ],
        });
        Assert.Equal("2024-01-22/2024-02-18", conference.SlotOf(1).ToString());
        Assert.Equal("2024-03-18/2024-05-26", conference.SlotOf(3).ToString());
        Assert.Equal(3, conference.TurnOn(new LocalDate(2024, 4, 15))!.Number);
    }

    [Theory]
    [InlineData("2025-06-30", "2026-01-01", "2026-12-31", false)]
    [InlineData("2027-01-01", "2026-01-01", "2026-12-31", true)]
    public void NextDue_AtLeastOnceAYear_IsOverdueAfterTheYear(string today, string from, string until, bool overdue)
    {
        Rotation rotation = new(s_two with
        {
            Cadences = [new AtLeastOncePerYear()],
            Sessions = [new Session { From = PartialDate.Parse("2025-03-01"), Host = s_mar }],
        });
        SessionDue due = rotation.NextDue(NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value);
        Assert.StartsWith($"due from {from} to {until}", due.ToString(), StringComparison.Ordinal);
        Assert.Equal(overdue, due.IsOverdue);
        Assert.Equal(2, due.Turn);
    }

    private static Rotation Yearly() => new(s_two with
    {
        Terms = [new TermChange { Start = new LocalDate(2000, 1, 1), Term = new CalendarTerm { Period = Period.FromYears(1) } }],
    });

    private static void Refused(string code, string path, params RotationDecision[] decisions) =>
        Refused(code, path, s_two with { Decisions = [.. decisions] });

    private static void Refused(string code, string path, RotationRules rules)
    {
        ModelException fault = Assert.Throws<ModelException>(() => new Rotation(rules));
        Assert.Contains(fault.Findings, f => f.Code == code && f.Path.ToString() == path);
    }
}
