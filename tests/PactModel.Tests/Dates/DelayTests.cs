using NodaTime;
using NodaTime.Text;

namespace PactModel.Tests.Dates;

public sealed class DelayTests
{
    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    [Theory]
    [InlineData(MonthEndRule.Clamp, 3, "2001-11-30", "2002-02-28")]
    [InlineData(MonthEndRule.Roll, 3, "2001-11-30", "2002-03-01")]
    [InlineData(MonthEndRule.Clamp, 3, "2000-08-31", "2000-11-30")]
    [InlineData(MonthEndRule.Roll, 3, "2000-08-31", "2000-12-01")]
    [InlineData(MonthEndRule.Clamp, 12, "2024-02-29", "2025-02-28")]
    [InlineData(MonthEndRule.Roll, 12, "2024-02-29", "2025-03-01")]
    [InlineData(MonthEndRule.Roll, 48, "2024-02-29", "2028-02-29")]
    [InlineData(MonthEndRule.Roll, 1, "-0001-12-31", "0000-01-31")]
    public void After_MonthLacksTheDay_FollowsTheRule(MonthEndRule rule, int months, string start, string expected) =>
        Assert.Equal(Day(expected), (Delay.OfMonths(months) with { MonthEnd = rule }).After(Day(start)));

    [Fact]
    public void After_AlignedToTheNextMonth_IsStrictlyAfter()
    {
        Delay delay = Delay.OfMonths(3) with { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month) };
        Assert.Equal(Day("2004-05-01"), delay.After(Day("2004-01-01")));
        Assert.Equal(Day("2004-05-01"), delay.After(Day("2004-01-31")));
    }

    [Fact]
    public void After_InOrder_CountsThenAligns()
    {
        Delay delay = Delay.OfDays(30) with { Counting = DayCounting.ClearDays, Alignment = DelayAlignment.LastDay(CalendarUnit.Month, 0) };
        Assert.Equal(Day("2004-02-29"), delay.After(Day("2004-01-01")));
        Assert.Equal(Day("2004-01-31"), (delay with { Counting = DayCounting.FromDayAfter }).After(Day("2004-01-01")));
    }

    [Theory]
    [InlineData(CalendarUnit.Quarter, 1, "2004-02-29", "2004-04-01", "2004-06-30")]
    [InlineData(CalendarUnit.HalfYear, 1, "2004-07-01", "2005-01-01", "2005-06-30")]
    [InlineData(CalendarUnit.Year, 2, "2004-07-01", "2006-01-01", "2006-12-31")]
    [InlineData(CalendarUnit.HalfYear, 1, "-0001-07-01", "0000-01-01", "0000-06-30")]
    public void Alignment_ToUnits_GivesTheirEdges(CalendarUnit unit, int nth, string start, string first, string last)
    {
        Assert.Equal(Day(first), (Delay.None with { Alignment = DelayAlignment.FirstDay(unit, nth) }).After(Day(start)));
        Assert.Equal(Day(last), (Delay.None with { Alignment = DelayAlignment.LastDay(unit, nth) }).After(Day(start)));
    }

    [Fact]
    public void LatestStart_OfRealNotices_IsTheLastSafeDay()
    {
        Assert.Equal(Day("2019-08-24"), Delay.OfDays(90).LatestStart(Day("2019-11-22")));
        Assert.Equal(Day("2018-09-30"), Delay.OfMonths(6).LatestStart(Day("2019-03-31")));
        Assert.Equal(Day("2023-01-31"), Delay.OfMonths(1).LatestStart(Day("2023-02-28")));
        Assert.Equal(Day("2023-01-28"), (Delay.OfMonths(1) with { MonthEnd = MonthEndRule.Roll }).LatestStart(Day("2023-02-28")));
        Assert.Null(Delay.OfDays(1).LatestStart(LocalDate.MinIsoValue));
        Assert.Equal(LocalDate.MinIsoValue, Delay.None.LatestStart(LocalDate.MinIsoValue));
    }

    [Fact]
    public void After_BeyondTheCalendar_IsRefusedAndNeverWraps()
    {
        Assert.False(Delay.OfDays(1).TryAfter(LocalDate.MaxIsoValue, out _));
        Assert.False(Delay.OfYears(int.MaxValue).TryAfter(LocalDate.MinIsoValue, int.MaxValue, out _));
        Assert.False(Delay.OfDays(int.MaxValue).TryAfter(LocalDate.MinIsoValue, int.MaxValue, out _));
        Assert.True(Delay.None.TryAfter(LocalDate.MaxIsoValue, int.MaxValue, out LocalDate same));
        Assert.Equal(LocalDate.MaxIsoValue, same);
        Assert.False((Delay.None with { Alignment = DelayAlignment.FirstDay(CalendarUnit.Year, int.MaxValue) }).TryAfter(Day("2004-01-01"), out _));
        Assert.True((Delay.None with { Alignment = DelayAlignment.LastDay(CalendarUnit.Year, 0) }).TryAfter(LocalDate.MaxIsoValue, out _));
        Assert.False((Delay.None with { Alignment = DelayAlignment.LastDay(CalendarUnit.Year, 1) }).TryAfter(LocalDate.MaxIsoValue, out _));
        foreach (Delay two in new[] { Delay.OfYears(2), Delay.OfMonths(2), Delay.OfWeeks(2), Delay.OfDays(2) })
        {
            Assert.Throws<OverflowException>(() => two.Times(int.MaxValue));
            Assert.False(two.TryAfter(LocalDate.MinIsoValue, int.MaxValue, out _));
        }

        DateSpan end = new(new LocalDate(9999, 2, 1), LocalDate.MaxIsoValue);
        foreach (Action beyond in new Action[] { () => Delay.OfYears(1).After(end.Earliest), () => Delay.OfYears(1).After(end) })
            Assert.Equal("'1 year after' 9999-02-01 lies after 9999-12-31, the last day of the calendar.", Assert.Throws<OverflowException>(beyond).Message);
        Assert.False(Delay.OfYears(1).TryAfter(end, out DateSpan none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void After_UpToTheLastDayOfTheCalendar_IsGiven()
    {
        DelayAlignment nextMonth = DelayAlignment.FirstDay(CalendarUnit.Month);
        Assert.Equal(LocalDate.MaxIsoValue, Delay.OfDays(1).After(Day("9999-12-30")));
        Assert.Equal(Day("9999-12-30"), Delay.OfMonths(1).After(Day("9999-11-30")));
        Assert.Equal(Day("9999-12-01"), (Delay.None with { Alignment = nextMonth }).After(Day("9999-11-30")));
        Assert.False((Delay.None with { Alignment = nextMonth }).TryAfter(Day("9999-12-01"), out _));
        Assert.Equal(LocalDate.MaxIsoValue, (Delay.None with { Alignment = DelayAlignment.LastDay(CalendarUnit.Quarter, 0) }).After(Day("9999-10-01")));
        Assert.Equal(LocalDate.MaxIsoValue, (Delay.None with { Alignment = DelayAlignment.LastDay(CalendarUnit.Quarter) }).After(Day("9999-09-30")));
    }

    [Fact]
    public void Alignment_ToADayOfAYearBeyondTheCalendar_IsRefused()
    {
        AnnualDate newYear = new(1, 1), summer = new(6, 30), newYearsEve = new(12, 31);
        Assert.False((Delay.None with { Alignment = DelayAlignment.AnnualDay(summer, newYear) }).TryAfter(Day("9999-01-02"), out _));
        Assert.False((Delay.None with { Alignment = DelayAlignment.AnnualDay(newYear, newYearsEve) }).TryAfter(Day("9999-01-02"), out _));
        Assert.False((Delay.None with { Alignment = DelayAlignment.AnnualDay(newYearsEve, newYear) }).TryAfter(Day("9999-01-02"), out _));
        Assert.Equal(LocalDate.MaxIsoValue, (Delay.None with { Alignment = DelayAlignment.AnnualDay(newYearsEve, summer) }).After(Day("9999-01-02")));
    }

    [Theory]
    [InlineData("PT5H", "has hours, minutes or seconds; a delay has days, weeks, months or years, such as P30D or P6M.")]
    [InlineData("P-3M", "is negative; a delay counts forward from the event.")]
    [InlineData("P-1Y", "is negative; a delay counts forward from the event.")]
    [InlineData("P-2W", "is negative; a delay counts forward from the event.")]
    [InlineData("P-30D", "is negative; a delay counts forward from the event.")]
    [InlineData("P1Y6M", "has several units; a delay has one, such as P30D, P6M (for half a year) or P18M (for a year and a half).")]
    [InlineData("P1M2W", "has several units; a delay has one, such as P30D, P6M (for half a year) or P18M (for a year and a half).")]
    [InlineData("P1W3D", "has several units; a delay has one, such as P30D, P6M (for half a year) or P18M (for a year and a half).")]
    [InlineData("P1Y1D", "has several units; a delay has one, such as P30D, P6M (for half a year) or P18M (for a year and a half).")]
    public void Amount_ThatIsNone_IsFoundAndNotComputedWith(string amount, string fault)
    {
        Delay delay = new() { Amount = PeriodPattern.Roundtrip.Parse(amount).Value, Alignment = DelayAlignment.FirstDay(CalendarUnit.Month) };
        Checker checker = new();
        delay.Check(checker);
        Finding finding = Assert.Single(checker.Findings);
        Assert.Equal("/amount", finding.Path.ToString());
        Assert.Equal($"'{amount}' {fault}", finding.Message);
        Assert.Equal(finding.Message, Assert.Throws<InvalidOperationException>(() => delay.TryAfter(Day("2004-01-01"), out _)).Message);
        Delay alsoMisaligned = delay with { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month, 0) };
        Assert.Equal(finding.Message, Assert.Throws<InvalidOperationException>(() => alsoMisaligned.TryAfter(Day("2004-01-01"), out _)).Message);
        Assert.Equal($"{amount} after", (delay with { Alignment = null }).Describe());
    }

    [Fact]
    public void Nth_ThatWouldMoveBack_IsFoundAndNotComputedWith()
    {
        const string Before = "lies before the one in which the period ends: write 0 for that one, 1 for the next one.";
        (DelayAlignment, string)[] all =
        [
            (DelayAlignment.FirstDay(CalendarUnit.Month, 0), "month number 0 does not lie after the one in which the period ends: write 1 for the next one, 2 for the one after it."),
            (DelayAlignment.LastDay(CalendarUnit.Year, -1), $"year number -1 {Before}"),
            (DelayAlignment.LastDay(CalendarUnit.Quarter, int.MinValue), $"quarter number -2147483648 {Before}"),
        ];
        foreach ((DelayAlignment alignment, string fault) in all)
        {
            Delay delay = Delay.None with { Alignment = alignment };
            Checker checker = new();
            delay.Check(checker);
            Finding finding = Assert.Single(checker.Findings);
            Assert.Equal("/alignment/nth", finding.Path.ToString());
            Assert.Equal(fault, finding.Message);
            Assert.Equal(fault, Assert.Throws<InvalidOperationException>(() => delay.TryAfter(Day("2004-01-01"), out _)).Message);
        }
    }

    [Fact]
    public void Factories_OfNegativeAmounts_AreRefused()
    {
        Assert.StartsWith("A delay cannot be negative: write 1. (", Assert.Throws<ArgumentOutOfRangeException>("days", () => Delay.OfDays(-1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("weeks", () => Delay.OfWeeks(-1));
        Assert.Throws<ArgumentOutOfRangeException>("months", () => Delay.OfMonths(-1));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => Delay.OfYears(int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>("times", () => Delay.OfMonths(1).Times(-1));
        Assert.Throws<ArgumentOutOfRangeException>("times", () => Delay.OfMonths(1).After(Day("2004-01-01"), -1));
        Assert.Equal(Delay.None, Delay.OfDays(0));
    }

    [Fact]
    public void Describe_SaysTheUnitTheCountingAndTheMonthEnd()
    {
        Assert.Equal("2 weeks after", Delay.OfWeeks(2).Describe());
        Assert.Equal("1 clear week after", (Delay.OfWeeks(1) with { Counting = DayCounting.ClearDays }).Describe());
        Assert.Equal("0 clear days after", (Delay.None with { Counting = DayCounting.ClearDays }).Describe());
        Assert.Equal("on the day on which it is signed", Delay.None.Describe("it is signed"));
        foreach ((Delay delay, string text) in new[] { (Delay.OfMonths(3), "3 months"), (Delay.OfYears(1), "1 year") })
            Assert.Equal($"{text} (where the month lacks the day, to the first day of the next) after", (delay with { MonthEnd = MonthEndRule.Roll }).Describe());
        Assert.Equal("30 days after", (Delay.OfDays(30) with { MonthEnd = MonthEndRule.Roll }).Describe());
    }

    [Fact]
    public void Describe_NamesEveryAlignment()
    {
        AnnualDate newYear = new(1, 1), summer = new(6, 30);
        Delay To(DelayAlignment alignment) => Delay.None with { Alignment = alignment };
        Assert.Equal("on the first day of the third quarter after the quarter of", To(DelayAlignment.FirstDay(CalendarUnit.Quarter, 3)).Describe());
        Assert.Equal("on the last day of the half-year of", To(DelayAlignment.LastDay(CalendarUnit.HalfYear, 0)).Describe());
        Assert.Equal("on the last day of the second month after the month in which it is signed", To(DelayAlignment.LastDay(CalendarUnit.Month, 2)).Describe("it is signed"));
        Assert.Equal(
            "on the last day of the month of the expiration of a period of 60 days after the day on which it is signed",
            (Delay.OfDays(60) with { Alignment = DelayAlignment.LastDay(CalendarUnit.Month, 0) }).Describe("it is signed"));
        Assert.Equal("on the first 30 June on or after the day of", To(DelayAlignment.AnnualDay(summer, summer)).Describe());
        Assert.Equal("on 30 June of the year whose 1 January is the first on or after the day of", To(DelayAlignment.AnnualDay(summer, newYear)).Describe());
    }

    [Fact]
    public void Describe_LeadsToTheEvent()
    {
        DelayAlignment secondMonth = DelayAlignment.FirstDay(CalendarUnit.Month, 2);
        Assert.Equal("on the day of", Delay.None.Describe());
        Assert.Equal("30 days after", Delay.OfDays(30).Describe());
        Assert.Equal("1 year after", Delay.OfYears(1).Describe());
        Assert.Equal("30 clear days after", (Delay.OfDays(30) with { Counting = DayCounting.ClearDays }).Describe());
        Assert.Equal("on the first day of the second month after the month of", (Delay.None with { Alignment = secondMonth }).Describe());
        Assert.Equal(
            "on the first day of the second month after the month in which the last notification is received",
            (Delay.None with { Alignment = secondMonth }).Describe("the last notification is received"));
        Assert.Equal("60 days after the day on which the notice is received", Delay.OfDays(60).Describe("the notice is received"));
        Assert.Equal(
            "on the first day of the month after the expiration of a period of 3 months after",
            (Delay.OfMonths(3) with { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month) }).Describe());
        Assert.Equal(
            "on the last day of the year after the year of",
            (Delay.None with { Alignment = DelayAlignment.LastDay(CalendarUnit.Year) }).Describe());
        Assert.Equal(
            "on 30 June of the year whose 1 January is the first on or after the day on which the notice is received",
            (Delay.None with { Alignment = DelayAlignment.AnnualDay(new AnnualDate(6, 30), new AnnualDate(1, 1)) }).Describe("the notice is received"));
    }

    [Theory]
    [MemberData(nameof(Cultures.Others), MemberType = typeof(Cultures))]
    public void Describe_UnderAnotherCulture_IsTheSame(string culture) => Cultures.In(culture, () =>
    {
        Delay delay = Delay.OfDays(1500) with { Alignment = DelayAlignment.AnnualDay(new AnnualDate(6, 30), new AnnualDate(10, 1)) };
        Assert.Equal("on the first 30 June on or after the first 1 October on or after the expiration of a period of 1500 days after", delay.Describe());
        Assert.Equal(Day("2009-06-30"), delay.After(Day("2004-06-18")));
        Assert.Contains("2004-06-18", Assert.Throws<OverflowException>(() => Delay.OfYears(9999).After(Day("2004-06-18"))).Message, StringComparison.Ordinal);
    });
}
