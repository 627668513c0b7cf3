using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>When a session is due whose days are excluded, in part or wholly.</summary>
public sealed class ExcludedDayTests
{
    private static readonly ExcludedPeriod s_summer = new() { From = new(2000, 7, 1), To = new(2000, 8, 31), EveryYear = true };
    private static readonly Rotation s_commission = Rotation.Alternating(Rules.Party("IND"), Rules.Party("PAK"));

    [Theory]
    [InlineData("2026-07-20", "due from 2026-09-01 to 2026-09-01")]
    [InlineData("2026-09-01", "due from 2026-09-01 to 2026-09-01")]
    [InlineData("2026-09-02", "due from 2026-09-01 to 2026-09-01; overdue since 2026-09-02")]
    public void NextDue_AskedForInAnExcludedPeriod_IsTheFirstFreeDayAfterIt(string today, string due)
    {
        Rotation rotation = Of(s_commission.Rules with { Cadences = [new OnRequest { Within = Period.FromMonths(1) }], SessionsCompleteTo = Day("2026-12-31") });
        Assert.Equal(due, rotation.NextDue(Day(today), request: new LocalDate(2026, 7, 15)).ToString());
    }

    [Fact]
    public void NextDue_WhollyExcluded_IsTheFirstFreeDayAfterIt()
    {
        RotationRules held = s_commission.Rules with { Sessions = [new Session { From = PartialDate.Parse("2026-07-10") }] };
        Assert.Equal("due from 2026-09-01 to 2026-09-01", Of(held with { Cadences = [new EveryPeriod { Period = Period.FromMonths(1) }] }).NextDue(new(2026, 7, 20)).ToString());
        RotationRules part = held with { Cadences = [new PartOfYear { FromMonth = 7, ToMonth = 8 }] };
        Assert.Equal("due from 2027-09-01 to 2027-09-01", Of(part).NextDue(new(2026, 7, 20)).ToString());
        ExcludedPeriod pandemic = new() { From = new(2020, 3, 1), To = new(2026, 2, 28) };
        RotationRules yearly = held with { Sessions = [new Session { From = PartialDate.Parse("2019-06-01") }], ExcludedPeriods = [pandemic], Cadences = [new AtLeastOncePerYear()] };
        Assert.Equal("due from 2020-01-01 to 2020-02-29", new Rotation(yearly).NextDue(new(2019, 7, 1)).ToString());
        Assert.Equal("due from 2026-03-01 to 2026-03-01", new Rotation(yearly with { Cadences = [new EveryPeriod { Period = Period.FromYears(3) }], Sessions = [new Session { From = PartialDate.Parse("2020-04-01") }] }).NextDue(new(2021, 7, 1)).ToString());
    }

    [Fact]
    public void NextDue_NoFreeDayAtAll_IsTheSpanOfTheClause()
    {
        RotationRules rules = s_commission.Rules with { Cadences = [new OnRequest { Within = Period.FromMonths(1) }] };
        ExcludedPeriod end = new() { From = new(2026, 7, 10), To = LocalDate.MaxIsoValue };
        Assert.Equal("due from 2026-07-15 to 2026-08-15", new Rotation(rules with { ExcludedPeriods = [end] }).NextDue(new(2026, 7, 20), request: new(2026, 7, 15)).ToString());
        ExcludedPeriod[] halves = [new() { From = new(2000, 1, 1), To = new(2000, 6, 30), EveryYear = true }, new() { From = new(2000, 7, 1), To = new(2000, 12, 31), EveryYear = true }];
        Assert.Equal("due from 2026-07-15 to 2026-08-15", new Rotation(rules with { ExcludedPeriods = [.. halves] }).NextDue(new(2026, 7, 20), request: new(2026, 7, 15)).ToString());
    }

    [Fact]
    public void NextDue_FreeOnTheLastOfFebruaryInLeapYears_IsThatDayHoweverFarOff()
    {
        ExcludedPeriod most = new() { From = new(2001, 3, 1), To = new(2002, 2, 28), EveryYear = true };
        RotationRules rules = s_commission.Rules with { Cadences = [new OnRequest { Within = Period.FromMonths(1) }], ExcludedPeriods = [most] };
        Assert.Equal("due from 2028-02-29 to 2028-02-29", new Rotation(rules).NextDue(new(2026, 7, 20), request: new(2026, 7, 15)).ToString());
        Assert.Equal("due from 1904-02-29 to 1904-02-29", new Rotation(rules).NextDue(new(1896, 3, 1), request: new(1896, 3, 1)).ToString());
    }

    [Fact]
    public void NextDue_ExcludedFromTheFirstDayThereIsOrOnOneDayAYear_GoesRoundIt()
    {
        RotationRules rules = s_commission.Rules with { Cadences = [new OnRequest { Within = Period.FromMonths(1) }] };
        ExcludedPeriod before = new() { From = LocalDate.MinIsoValue, To = new(2026, 8, 31) };
        Assert.Equal("due from 2026-09-01 to 2026-09-01", new Rotation(rules with { ExcludedPeriods = [before] }).NextDue(new(2026, 7, 20), request: new(2026, 7, 15)).ToString());
        ExcludedPeriod holiday = new() { From = new(2000, 7, 15), To = new(2000, 7, 15), EveryYear = true };
        Assert.Equal("due from 2026-07-16 to 2026-08-15", new Rotation(rules with { ExcludedPeriods = [holiday] }).NextDue(new(2026, 7, 20), request: new(2026, 7, 15)).ToString());
    }

    [Fact]
    public void Cadences_WithoutAFreeDay_AreWarnedOf()
    {
        const string Message = "/cadences/0: A session is to be held in months {0}, and all their days are excluded every year: change the clause, or the excluded periods. [rotation.cadence.excluded]";
        void Warned(Cadence cadence, ExcludedPeriod excluded, params string[] months) => Trial.Accepted(
            Trial.Two with { Cadences = [cadence], ExcludedPeriods = [excluded] },
            [.. months.Select(m => Message.Replace("{0}", m, StringComparison.Ordinal))]);
        PartOfYear Part(int from, int to) => new() { FromMonth = from, ToMonth = to };
        Warned(Part(7, 8), s_summer, "7 to 8");
        Warned(Part(8, 8), s_summer, "8 to 8");
        Warned(Part(7, 9), s_summer);
        Warned(Part(6, 8), s_summer);
        Warned(Part(7, 8), s_summer with { EveryYear = false });
        Warned(Part(7, 8), s_summer with { To = new(2000, 8, 30) });
        Warned(new TimesPerYear { Times = 12 }, s_summer, "7 to 7", "8 to 8");
        Warned(new TimesPerYear { Times = 4 }, s_summer with { To = new(2000, 9, 30) }, "7 to 9");
        Warned(new TimesPerYear { Times = 4 }, s_summer);
        ExcludedPeriod winter = new() { From = new(2001, 11, 1), To = new(2002, 2, 28), EveryYear = true };
        Warned(Part(12, 1), winter, "12 to 1");
        Warned(Part(11, 2), winter);
        Warned(Part(11, 2), winter with { From = new(1999, 11, 1), To = new(2000, 2, 29) }, "11 to 2");
        ExcludedPeriod always = new() { From = new(2001, 1, 1), To = new(2001, 12, 31), EveryYear = true };
        Warned(new AtLeastOncePerYear(), always, "1 to 12");
        Warned(new AtLeastOncePerYear(), always with { To = new(2001, 12, 30) });
        Warned(new AsNeeded(), always);
    }

    [Cases]
    public void NextDue_WithExcludedPeriods_NeverEndsBeforeItBeginsNorOnAnExcludedDay(RotationCase given)
    {
        Random random = given.Random();
        LocalDate start = new(2020, 1, 1);
        LocalDate Near() => start.PlusDays(random.Next(800));
        ExcludedPeriod[] periods = [.. Enumerable.Range(0, random.Next(4)).Select(_ =>
        {
            LocalDate from = Near();
            bool everyYear = random.Next(2) == 0;
            return new ExcludedPeriod { From = from, To = from.PlusDays(random.Next(everyYear ? 120 : 500)), EveryYear = everyYear };
        })];
        Cadence cadence = random.Next(5) switch
        {
            0 => new OnRequest { Within = Period.FromDays(1 + random.Next(90)) },
            1 => new EveryPeriod { Period = Period.FromMonths(1 + random.Next(14)) },
            2 => new TimesPerYear { Times = ((int[])[1, 2, 3, 4, 6, 12])[random.Next(6)] },
            3 => new PartOfYear { FromMonth = 1 + random.Next(12), ToMonth = 1 + random.Next(12) },
            _ => new AfterEntryIntoForce { Within = Period.FromWeeks(1 + random.Next(80)) },
        };
        LocalDate asked = Near();
        Session[] held = cadence is OnRequest or AfterEntryIntoForce ? [] : [new Session { From = PartialDate.FromLocalDate(asked) }];
        RotationRules rules = s_commission.Rules with { Cadences = [cadence], Sessions = held.ToEquatableList() };
        SessionDue plain = new Rotation(rules).NextDue(asked, asked, asked);
        SessionDue due = new Rotation(rules with { ExcludedPeriods = periods.ToEquatableList() }).NextDue(asked, asked, asked);
        (LocalDate from, LocalDate until) = (due.On!.Value.Earliest, due.On!.Value.Latest);
        Assert.True(from <= until, $"{cadence}: {plain}, but {due}");
        LocalDate[] free = [.. Enumerable.Range(0, 20_000).Select(plain.On!.Value.Earliest.PlusDays).Where(d => !periods.Any(p => Covers(p, d))).Take(1500)];
        if (free.Length == 0)
        {
            Assert.Equal(plain.On, due.On);
            return;
        }

        LocalDate[] inside = [.. free.Where(d => d <= plain.On.Value.Latest)];
        Assert.Equal(inside.Length == 0 ? (free[0], free[0]) : (inside[0], inside[^1]), (from, until));
    }

    /// <summary>Says whether a period covers a day, by asking of each of its days.</summary>
    private static bool Covers(ExcludedPeriod period, LocalDate day)
    {
        if (!period.EveryYear) return day >= period.From && day <= period.To;
        for (LocalDate at = period.From; at <= period.To; at = at.PlusDays(1))
        {
            if (at.Month == day.Month && at.Day == day.Day) return true;
        }

        int years = day.Year - period.From.Year;
        return day is { Month: 2, Day: 29 } && new[] { years - 1, years }.Any(n => period.From.PlusYears(n) <= day && day <= period.To.PlusYears(n));
    }

    private static Rotation Of(RotationRules rules) => new(rules with { ExcludedPeriods = [s_summer] });

    private static LocalDate Day(string text) => PartialDate.Parse(text).Earliest;
}
