using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Which turn runs where some sessions are known to the month or year only.</summary>
public sealed class SessionInPartTests
{
    private static readonly LocalDate s_eve = new(2021, 1, 31);

    [Theory]
    [InlineData("2021-02-01 2021-02 2021-02-20")]
    [InlineData("2021-02-10 2021-02 2021-02-20")]
    [InlineData("2021-02-10 2021-02 2021-02")]
    [InlineData("2021-02 2021-02 2021-02-20")]
    [InlineData("2021-02 2021-02-10 2021-02")]
    [InlineData("2021-02 2021-02-10 2021-02-20")]
    [InlineData("2021-02-10 2021-02-20 2021-02")]
    [InlineData("2021-02 2021-02 2021-02")]
    [InlineData("2021 2021-02-10 2021-02")]
    public void TurnOn_SessionsKnownInPart_IsTheTurnOfEveryPossibleRecord(string sessions)
    {
        PartialDate[] known = [.. sessions.Split(' ').Select(s => PartialDate.Parse(s))];
        Rotation rotation = new(Trial.Two with { Terms = [Rules.UntilNextSession], Sessions = [.. known.Select((d, i) => new Session { Turn = i + 1, From = d })] });
        LocalDate[][] records = [.. Records(known)];
        Assert.NotEmpty(records);
        LocalDate first = LocalDate.Max(known[0].Earliest, s_eve);
        for (LocalDate day = first; day <= new LocalDate(2021, 3, 1); day = day.PlusDays(1))
        {
            int[] turns = [.. records.Select(r => r.Count(began => began <= day)).Distinct()];
            Assert.Equal(turns is [> 0 and int only] ? only : null, rotation.TurnOn(day)?.Number);
            Assert.Equal(turns is [> 0 and int still] ? still : null, rotation.Compiled.InFact.On(day));
        }
    }

    /// <summary>The session after one of several days does not begin while that is held.</summary>
    [Theory]
    [InlineData("2021-02-10/2021-02-14 2021-02")]
    [InlineData("2021-02-10/2021-02-14 2021-02 2021-02-20")]
    [InlineData("2021-02-10/2021-02-14 2021-02 2021-02")]
    [InlineData("2021-02-01/2021-02-03 2021-02-10/2021-02-14 2021-02")]
    [InlineData("2021-02-10/2021-02-14 2021-02-12 2021-02")]
    [InlineData("2021-02-10/2021-02-28 2021-02 2021-02")]
    public void TurnOn_SessionsOfSeveralDays_IsTheTurnOfEveryPossibleRecord(string sessions)
    {
        (PartialDate From, PartialDate? To)[] known = [.. sessions.Split(' ').Select(s => s.Split('/')).Select(s => (PartialDate.Parse(s[0]), s.Length > 1 ? PartialDate.Parse(s[1]) : (PartialDate?)null))];
        Rotation rotation = new(Trial.Two with { Terms = [Rules.UntilNextSession], Sessions = [.. known.Select((d, i) => new Session { Turn = i + 1, From = d.From, To = d.To })] });
        IEnumerable<LocalDate[]> records = [[]];
        for (int i = 0; i < known.Length; i++)
        {
            LocalDate free = i > 0 && known[i - 1].To is { } last && last.Latest < known[i].From.Latest ? last.Latest.PlusDays(1) : s_eve;
            records = [.. records.SelectMany(r => Days(known[i].From, LocalDate.Max(free, r.LastOrDefault(s_eve))).Select(LocalDate[] (day) => [.. r, day]))];
        }

        Assert.NotEmpty(records);
        for (LocalDate day = known[0].From.Earliest; day <= new LocalDate(2021, 3, 1); day = day.PlusDays(1))
        {
            int[] turns = [.. records.Select(r => r.Count(began => began <= day)).Distinct()];
            Assert.Equal(turns is [> 0 and int only] ? only : null, rotation.TurnOn(day)?.Number);
        }
    }

    [Fact]
    public void TurnOn_SessionOfSeveralDaysBeforeOneOfThatYear_IsKnownOnItsOwnDays()
    {
        Rotation rotation = new(Trial.Two with
        {
            Terms = [Rules.UntilNextSession],
            Sessions = [new Session { From = PartialDate.Parse("2019-02-02"), To = PartialDate.Parse("2019-02-04") }, new Session { From = PartialDate.Parse("2019") }],
        });
        Assert.Equal("2019-02-02/..2019-12-30", rotation.SlotOf(1).ToString());
        Assert.Equal("1 1 1 - - 2", Turns(rotation, "2019-02-02 2019-02-03 2019-02-04 2019-02-05 2019-12-30 2019-12-31"));
        Assert.Equal(rotation.HolderOf(1), rotation.PresidedOn(new LocalDate(2019, 2, 3)));
    }

    [Fact]
    public void NextTurn_SessionOfAMonth_IsNotKnownWithinIt()
    {
        Rotation rotation = new(Trial.Two with
        {
            Terms = [Rules.UntilNextSession],
            Sessions = [new Session { From = PartialDate.Parse("2021-01-10") }, new Session { From = PartialDate.Parse("2021-02") }, new Session { From = PartialDate.Parse("2021-06-10") }],
        });
        Assert.Equal([2, null, null, 3, null], ((string[])["2021-01-31", "2021-02-01", "2021-02-27", "2021-02-28", "2021-06-10"]).Select(d => rotation.NextTurn(Day(d))?.Number));
    }

    [Fact]
    public void TurnOn_SessionOfAYearAfterACalendar_LeavesTheTurnsThatBeganBefore()
    {
        Rotation rotation = new(Trial.Two with
        {
            Terms = [Rules.Every("P3M", new LocalDate(2020, 1, 1)), new TermChange { FromTurn = 7, Term = new SessionTerm { RunsUntilNext = true } }],
            Sessions = [new Session { Turn = 7, From = PartialDate.Parse("2021") }, new Session { Turn = 8, From = PartialDate.Parse("2022-05-01") }],
        });
        Assert.Equal("5 5 - - - 7 8", Turns(rotation, "2021-01-01 2021-03-31 2021-04-02 2021-08-01 2021-12-30 2021-12-31 2022-05-01"));
        Assert.Equal(6, rotation.TurnOn(new LocalDate(2021, 4, 1))?.Number);
    }

    [Fact]
    public void TurnOn_SessionOfSeveralDays_IsNotHiddenByALaterOneOfThatMonth()
    {
        Rotation rotation = new(Trial.Two with
        {
            Terms = [],
            Sessions = [new Session { From = PartialDate.Parse("2021-02-10"), To = PartialDate.Parse("2021-02-14") }, new Session { From = PartialDate.Parse("2021-02") }],
        });
        Assert.Equal("1 1 - -", Turns(rotation, "2021-02-10 2021-02-14 2021-02-15 2021-02-28"));
    }

    [Fact]
    public void TurnOn_SessionHeldBeforeThatOfTheTurnBefore_LiesInItsOwnSlot()
    {
        Rotation rotation = new(Trial.Two with
        {
            Terms = [Rules.UntilNextSession],
            Sessions = [Session(1, "2021-01-01"), Session(2, "2021-06-01"), Session(3, "2021-05-01"), Session(4, "2021-12-01")],
        });
        Assert.Equal("1 3 2 4", Turns(rotation, "2021-04-30 2021-05-15 2021-06-01 2021-12-01"));
        for (LocalDate day = new(2021, 1, 1); day < new LocalDate(2022, 1, 1); day = day.PlusDays(1))
            Assert.True(rotation.TurnOn(day) is not { } turn || rotation.SlotOf(turn.Number) is not { } slot || slot.Contains(day));
    }

    [Fact]
    public void SlotOf_AtTheEndsOfTheCalendar_GoesNoFurther()
    {
        LocalDate last = LocalDate.MaxIsoValue;
        TermChange sessions = new() { FromTurn = 3, Term = new SessionTerm() };
        Rotation late = new(Trial.Two with { Terms = [Rules.Every("P1D", last.PlusDays(-1)), sessions], Sessions = [Session(3, "9999")] });
        Assert.Equal("9999-12-30/9999-12-30", late.SlotOf(1).ToString());
        Assert.Equal((1, 2), (late.TurnOn(last.PlusDays(-1))!.Number, late.NextTurn(last.PlusDays(-1))!.Number));
        Rotation early = new(Trial.Two with { Terms = [Rules.UntilNextSession], Sessions = [Session(1, "-9998-01-01"), Session(2, "-9998-01-01")] });
        Assert.Null(early.SlotOf(1));
        Assert.Equal("-9998-01-01/..", early.SlotOf(2).ToString());
        Assert.Equal(2, early.TurnOn(LocalDate.MinIsoValue)!.Number);
        Rotation gap = new(Trial.Two with { Terms = [Rules.UntilNextSession], Sessions = [Session(1, "-9998-01-01"), Session(3, "-9998-01-01")] });
        Assert.Equal((null, 3), (gap.SlotOf(1), gap.TurnOn(LocalDate.MinIsoValue)!.Number));
    }

    private static Session Session(int turn, string from) => new() { Turn = turn, From = PartialDate.Parse(from) };

    /// <summary>Returns the days that sessions known in part can have been held on, in the order of their turns, over February 2021.</summary>
    private static IEnumerable<LocalDate[]> Records(PartialDate[] known)
    {
        IEnumerable<LocalDate[]> records = [[]];
        foreach (PartialDate date in known)
            records = [.. records.SelectMany(r => Days(date, r.LastOrDefault(s_eve)).Select(LocalDate[] (day) => [.. r, day]))];
        return records;
    }

    private static IEnumerable<LocalDate> Days(PartialDate date, LocalDate from)
    {
        for (LocalDate day = LocalDate.Max(date.Earliest, from); day <= date.Latest && day <= new LocalDate(2021, 3, 1); day = day.PlusDays(1)) yield return day;
    }

    private static string Turns(Rotation rotation, string days) =>
        string.Join(' ', days.Split(' ').Select(d => rotation.TurnOn(Day(d)) is { } turn ? RotationNumber.Text(turn.Number) : "-"));

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
