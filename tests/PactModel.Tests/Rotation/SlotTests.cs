using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>The days of turns under each kind of term, which turn a day lies in, and who presided on it.</summary>
public sealed class SlotTests
{
    private static readonly LocalDate s_start = new(2000, 1, 1);
    private static readonly SessionPart[] s_weeks = [new() { Start = new LocalDate(2024, 1, 22), Weeks = 10 }, new() { Start = new LocalDate(2024, 5, 13), Weeks = 7 }];

    [Theory]
    [InlineData("P1M", 31, "2000-01-31/2000-02-28 2000-02-29/2000-03-30 2000-03-31/2000-04-29")]
    [InlineData("P1M10D", 1, "2000-01-01/2000-02-10 2000-02-11/2000-03-20 2000-03-21/2000-04-30")]
    [InlineData("P10D", 1, "2000-01-01/2000-01-10 2000-01-11/2000-01-20 2000-01-21/2000-01-30")]
    [InlineData("P2W", 1, "2000-01-01/2000-01-14 2000-01-15/2000-01-28 2000-01-29/2000-02-11")]
    [InlineData("P1Y6M", 1, "2000-01-01/2001-06-30 2001-07-01/2002-12-31 2003-01-01/2004-06-30")]
    public void SlotOf_CalendarTerm_CountsEachSlotFromTheFirstDay(string period, int day, string expected)
    {
        Rotation rotation = new(Trial.Two with { Terms = [Rules.Every(period, new LocalDate(2000, 1, day))] });
        Assert.Equal(expected, Slots(rotation, 3));
        for (LocalDate at = new(2000, 1, day); at < s_start.PlusYears(5); at = at.PlusDays(1)) Assert.True(rotation.TurnOn(at)!.Slot!.Value.Contains(at));
    }

    [Fact]
    public void SlotOf_StretchedTurn_ShiftsLaterOnesOrShortensTheNext()
    {
        StretchTurn stretch = new() { Turn = 2, End = new LocalDate(2002, 2, 1), Effect = StretchEffect.ShiftsLater };
        RotationRules rules = Trial.Yearly with { Decisions = [stretch] };
        Assert.Equal("2000-01-01/2000-12-31 2001-01-01/2002-01-31 2002-02-01/2003-01-31 2003-02-01/2004-01-31", Slots(new Rotation(rules), 4));
        Rotation shorter = new(rules with { Decisions = [stretch with { Effect = StretchEffect.ShortensNext }] });
        Assert.Equal("2000-01-01/2000-12-31 2001-01-01/2002-01-31 2002-02-01/2002-12-31 2003-01-01/2003-12-31", Slots(shorter, 4));
        Assert.Equal((2, 3), (shorter.TurnOn(new LocalDate(2002, 1, 31))!.Number, shorter.TurnOn(new LocalDate(2002, 2, 1))!.Number));
        Rotation longer = new(rules with { Decisions = [stretch with { End = new LocalDate(2001, 7, 1), Effect = StretchEffect.ShortensNext }] });
        Assert.Equal("2000-01-01/2000-12-31 2001-01-01/2001-06-30 2001-07-01/2002-12-31 2003-01-01/2003-12-31", Slots(longer, 4));
        Assert.Equal(3, longer.TurnOn(new LocalDate(2001, 9, 1))!.Number);
    }

    [Fact]
    public void SlotOf_StretchedTurn_ShortensTheNextAlsoInWorkingWeeksAndWhereTheTermChanges()
    {
        StretchTurn stretch = new() { Turn = 1, End = new LocalDate(2024, 3, 4), Effect = StretchEffect.ShortensNext };
        RotationRules weeks = Trial.Two with { Terms = [new TermChange { Term = new WorkingWeeksTerm { Weeks = 5, Calendar = [.. s_weeks] } }], Decisions = [stretch] };
        Assert.Equal("2024-01-22/2024-03-03 2024-03-04/2024-05-12 2024-05-13/2024-06-16 2024-06-17/.. -", Slots(new Rotation(weeks), 5));
        Assert.Equal(2, new Rotation(weeks).TurnOn(new LocalDate(2024, 5, 12))!.Number);
        Rotation shifted = new(weeks with { Decisions = [stretch with { Effect = StretchEffect.ShiftsLater }] });
        Assert.Equal("2024-01-22/2024-03-03 2024-03-04/2024-05-19 2024-05-20/2024-06-23 2024-06-24/.. -", Slots(shifted, 5));
        RotationRules halves = Trial.Yearly with
        {
            Terms = [.. Trial.Yearly.Terms, new TermChange { FromTurn = 3, Term = new CalendarTerm { Period = Period.FromMonths(6) } }],
            Decisions = [stretch with { Turn = 2, End = new LocalDate(2002, 2, 1) }],
        };
        Assert.Equal("2000-01-01/2000-12-31 2001-01-01/2002-01-31 2002-02-01/2002-06-30 2002-07-01/2002-12-31", Slots(new Rotation(halves), 4));
        RotationRules tooLong = halves with { Decisions = [stretch with { Turn = 2, End = new LocalDate(2002, 7, 1) }] };
        Assert.Equal("rotation.decision.slot", Assert.Single(Assert.Throws<ModelException>(() => new Rotation(tooLong)).Findings).Code);
    }

    [Fact]
    public void SlotOf_WorkingWeeks_RecessGoesToTheOutgoingOrTheIncomingHolder()
    {
        WorkingWeeksTerm term = new() { Weeks = 5, Calendar = [.. s_weeks] };
        Rotation outgoing = new(Trial.Two with { Terms = [new TermChange { Term = term }] });
        Assert.Equal("2024-01-22/2024-02-25 2024-02-26/2024-05-12 2024-05-13/2024-06-16 2024-06-17/.. -", Slots(outgoing, 5));
        Rotation incoming = new(Trial.Two with { Terms = [new TermChange { Term = term with { RecessHolder = RecessHolder.Incoming } }] });
        Assert.Equal("2024-01-22/2024-02-25 2024-02-26/2024-03-31 2024-04-01/2024-06-16 2024-06-17/.. -", Slots(incoming, 5));
        Assert.Equal((2, 3), (outgoing.TurnOn(new LocalDate(2024, 4, 15))!.Number, incoming.TurnOn(new LocalDate(2024, 4, 15))!.Number));

        // Three of its five weeks are still to come, on days that are not on the calendar.
        Assert.Equal(4, outgoing.TurnOn(new LocalDate(2024, 7, 21))!.Number);
        Assert.Null(outgoing.TurnOn(new LocalDate(2024, 7, 22)));
        Assert.Null(outgoing.PresidedOn(new LocalDate(2030, 1, 1)));
        Rotation endless = new(Trial.Two with { Terms = [new TermChange { Term = term with { Weeks = int.MaxValue } }] });
        Assert.Equal((1, "MAR"), (endless.TurnOn(new LocalDate(9999, 12, 31))?.Number, endless.PresidedOn(new LocalDate(2030, 1, 1))?.ToString()));
        Rotation whole = new(Trial.Two with { Terms = [new TermChange { Term = term with { Weeks = 17 } }] });
        Assert.Equal("2024-01-22/.. -", Slots(whole, 2));
        Assert.Equal(1, whole.TurnOn(new LocalDate(2024, 6, 30))!.Number);
        Assert.Null(whole.TurnOn(new LocalDate(2024, 7, 1)));
        Rotation handed = new(Trial.Two with { Terms = [new TermChange { Term = term with { Weeks = 17, RecessHolder = RecessHolder.Incoming } }] });
        Assert.Equal("2024-01-22/2024-06-30 -", Slots(handed, 2));
        Assert.Null(handed.TurnOn(new LocalDate(2024, 7, 1)));
        Rotation across = new(Trial.Two with { Terms = [new TermChange { Term = term with { Weeks = 7 } }] });
        Assert.Equal("2024-01-22/2024-03-10 2024-03-11/2024-06-09 2024-06-10/.. -", Slots(across, 4));
        Rotation late = new(Trial.Two with { Terms = [new TermChange { Start = new LocalDate(2024, 5, 1), Term = term }] });
        Assert.Equal("2024-05-01/2024-06-16 2024-06-17/.. -", Slots(late, 3));
        Rotation sixes = new(Trial.Two with { Terms = [new TermChange { Term = term with { Weeks = 6 } }] });
        Assert.Equal("2024-01-22/2024-03-03 2024-03-04/2024-05-26 2024-05-27/.. -", Slots(sixes, 4));
        Rotation after = new(Trial.Two with { Terms = [new TermChange { Start = new LocalDate(2025, 1, 1), Term = term }] });
        Assert.Equal("2025-01-01/.. - -", Slots(after, 3));
        Assert.Equal((1, null), (after.TurnOn(new LocalDate(2025, 2, 4))?.Number, after.TurnOn(new LocalDate(2025, 2, 5))?.Number));
        TermChange yearly = new() { FromTurn = 6, Term = new CalendarTerm { Period = Period.FromYears(1) } };
        Rotation beyond = new(Trial.Two with { Terms = [new TermChange { Term = term }, yearly] });
        Assert.Equal("2024-01-22/2024-02-25 2024-02-26/2024-05-12 2024-05-13/2024-06-16 2024-06-17/.. - - -", Slots(beyond, 7));
        Assert.Equal((4, null), (beyond.TurnOn(new LocalDate(2024, 7, 21))?.Number, beyond.TurnOn(new LocalDate(2040, 1, 1))?.Number));
    }

    [Fact]
    public void SlotOf_Sessions_CoverTheirDaysOrRunUntilTheNext()
    {
        RotationRules rules = Trial.Two with
        {
            Sessions =
            [
                Session("2026-01-19", "2026-01-20"), Session("2027-02-01", null) with { Status = SessionStatus.Planned }, Session("2028-03-01", null) with { Status = SessionStatus.Postponed },
                Session("2029", null), Session("2030-05-05", null),
            ],
        };
        Rotation meetings = new(rules);
        Assert.Equal("2026-01-19/2026-01-20 2027-02-01/2027-02-01 - - 2030-05-05/2030-05-05 -", Slots(meetings, 6));
        Assert.Equal((1, null), (meetings.TurnOn(new LocalDate(2026, 1, 20))?.Number, meetings.TurnOn(new LocalDate(2026, 1, 21))?.Number));
        Assert.Null(meetings.TurnOn(new LocalDate(2029, 12, 31)));
        Rotation presidencies = new(rules with { Terms = [Rules.UntilNextSession] });
        Assert.Equal("2026-01-19/2027-01-31 2027-02-01/..2029-12-30 - - 2030-05-05/.. -", Slots(presidencies, 6));
        Assert.Equal(1, presidencies.TurnOn(new LocalDate(2026, 1, 21))?.Number);
        Assert.Equal(5, presidencies.TurnOn(new LocalDate(2040, 1, 1))?.Number);
        RotationRules twice = rules with { Sessions = [Session("2026-06-01", null) with { Turn = 1 }, Session("2026-03-01", "2026-03-02") with { Turn = 1 }] };
        Assert.Equal("2026-03-01/2026-03-02 -", Slots(new Rotation(twice), 2));
    }

    [Fact]
    public void NextTurn_AfterADay_IsTheFirstThatBeginsLater()
    {
        Rotation rotation = new(Trial.Yearly);
        Assert.Equal((2, 2, 3), (rotation.NextTurn(s_start)!.Number, rotation.NextTurn(new LocalDate(2000, 12, 31))!.Number, rotation.NextTurn(new LocalDate(2001, 1, 1))!.Number));
        Assert.Equal(1, rotation.NextTurn(new LocalDate(1990, 1, 1))!.Number);
        Assert.Null(new Rotation(Trial.Two).NextTurn(s_start));
    }

    [Fact]
    public void Plan_OfDays_IsEveryTurnThatTouchesThem()
    {
        Rotation rotation = new(Trial.Yearly);
        Assert.Equal([2, 3], rotation.Plan(new LocalDate(2001, 12, 31), new LocalDate(2002, 1, 1)).Select(t => t.Number));
        Assert.Equal([2], rotation.Plan(new LocalDate(2001, 1, 1), new LocalDate(2001, 12, 31)).Select(t => t.Number));
        Rotation meetings = new(Trial.Two with { Sessions = [Session("2026-01-19", "2026-01-20"), Session("2027-02-01", null)] });
        Assert.Equal([2], meetings.Plan(new LocalDate(2026, 1, 21), new LocalDate(2027, 2, 1)).Select(t => t.Number));
        Assert.Equal([1], meetings.Plan(new LocalDate(2026, 1, 20), new LocalDate(2027, 1, 31)).Select(t => t.Number));
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => rotation.Plan(s_start.PlusDays(1), s_start));
        Assert.StartsWith("The last day is before the first. (Parameter 'to')", refused.Message, StringComparison.Ordinal);
        refused = Assert.Throws<ArgumentOutOfRangeException>(() => rotation.TurnOn(s_start.PlusDays(-1)));
        Assert.StartsWith("The first known turn, 1, begins on 2000-01-01: ask for a day from then on. (Parameter 'day')", refused.Message, StringComparison.Ordinal);
        refused = Assert.Throws<ArgumentOutOfRangeException>(() => rotation.HolderOf(0));
        Assert.StartsWith("The first known turn of this rotation is 1: ask for it or a later one. (Parameter 'turn')", refused.Message, StringComparison.Ordinal);
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => rotation.Plan(1, -1)).ParamName);
        Assert.Empty(rotation.Plan(1, 0));
        Assert.Equal([1, 2, 3], rotation.Plan(1).Take(3).Select(t => t.Number));
    }

    [Theory]
    [InlineData("2001-01-10", "2000-12-31 MAR, 2001-01-09 MAR, 2001-01-10 RWA")]
    [InlineData("2000-12-20", "2000-12-19 MAR, 2000-12-20 RWA, 2001-12-31 RWA")]
    [InlineData("2001-01", "2000-12-31 MAR, 2001-01-01 -, 2001-01-30 -, 2001-01-31 RWA")]
    [InlineData("2000-12", "2000-11-30 MAR, 2000-12-01 -, 2000-12-30 -, 2000-12-31 RWA")]
    public void PresidedOn_RecordedHandover_DecidesBeforeTheSlot(string handover, string expected)
    {
        Rotation rotation = new(Trial.Yearly with { Handovers = [new Handover { Turn = 2, Date = PartialDate.Parse(handover) }] });
        string[] days = [.. expected.Split(", ").Select(e => e[..10])];
        Assert.Equal(expected, string.Join(", ", days.Select(d => $"{d} {rotation.PresidedOn(NodaTime.Text.LocalDatePattern.Iso.Parse(d).Value)?.ToString() ?? "-"}")));
        Assert.Equal("2001-01-01/2001-12-31", rotation.SlotOf(2).ToString());
    }

    [Theory]
    [InlineData("1999-12-20", "1999-12-20 MAR, 2000-01-01 MAR, 2001-01-01 RWA")]
    [InlineData("2000-01-10", "2000-01-01 -, 2000-01-09 -, 2000-01-10 MAR")]
    [InlineData("1999-12", "1999-12-01 -, 1999-12-30 -, 1999-12-31 MAR, 2000-01-01 MAR")]
    [InlineData("2000-01", "2000-01-01 -, 2000-01-30 -, 2000-01-31 MAR")]
    public void PresidedOn_HandoverToTheFirstTurn_DecidesBeforeTheSlot(string handover, string expected)
    {
        Rotation rotation = new(Trial.Yearly with { Handovers = [new Handover { Turn = 1, Date = PartialDate.Parse(handover) }] });
        string[] days = [.. expected.Split(", ").Select(e => e[..10])];
        Assert.Equal(expected, string.Join(", ", days.Select(d => $"{d} {rotation.PresidedOn(NodaTime.Text.LocalDatePattern.Iso.Parse(d).Value)?.ToString() ?? "-"}")));
        string refused = Assert.Throws<ArgumentOutOfRangeException>(() => rotation.PresidedOn(new LocalDate(1999, 11, 30))).Message;
        bool isEarlier = handover.StartsWith("1999", StringComparison.Ordinal);
        Assert.StartsWith(isEarlier ? $"The first known turn, 1, was handed over on {expected[..10]} at the earliest: ask for a day from then on." : "The first known turn, 1, begins on 2000-01-01: ask for a day from then on.", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_SplitTurn_TellsWhoHeldThePartsInOrder()
    {
        TurnPart[] parts = [new() { Holder = TurnHolder.Vacant, Until = new LocalDate(2000, 4, 1) }, new() { Holder = Rules.Party("RWA") }];
        Rotation rotation = new(Trial.Yearly with { Decisions = [new SplitTurn { Turn = 1, Parts = [.. parts] }] });
        Assert.Equal("turn 1: vacant, then RWA, 2000-01-01/2000-12-31", rotation.TurnAt(1).ToString());
        Assert.Equal("turn 2: RWA, 2001-01-01/2001-12-31", rotation.TurnAt(2).ToString());
    }

    [Fact]
    public void PresidedOn_SplitTurn_IsTheHolderOfThePart()
    {
        TurnPart[] parts = [new() { Holder = TurnHolder.Vacant, Until = new LocalDate(2000, 4, 1) }, new() { Holder = Rules.Party("RWA") }];
        Rotation rotation = new(Trial.Yearly with { Decisions = [new SplitTurn { Turn = 1, Parts = [.. parts] }] });
        Assert.Equal(TurnHolder.Vacant, rotation.PresidedOn(new LocalDate(2000, 3, 31)));
        Assert.Equal(Rules.Party("RWA"), rotation.PresidedOn(new LocalDate(2000, 4, 1))?.Party);
        Assert.Equal(Rules.Party("MAR"), rotation.HolderOf(1).Party);
    }

    private static Session Session(string from, string? to) => new() { From = PartialDate.Parse(from), To = to is null ? null : PartialDate.Parse(to) };

    private static string Slots(Rotation rotation, int count) => string.Join(' ', rotation.Plan(1, count).Select(t => t.Slot?.ToString() ?? "-"));
}
