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
}
