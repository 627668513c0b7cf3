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
        Assert.Throws<OverflowException>(() => Delay.OfYears(2).Times(int.MaxValue));
        Assert.Contains("9999-12-31", Assert.Throws<OverflowException>(() => Delay.OfYears(1).After(LocalDate.MaxIsoValue)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PT5H")]
    [InlineData("P-3M")]
    [InlineData("P1Y6M")]
    public void Amount_ThatIsNone_IsFoundAndNotComputedWith(string amount)
    {
        Delay delay = new() { Amount = PeriodPattern.Roundtrip.Parse(amount).Value };
        Checker checker = new();
        delay.Check(checker);
        Finding finding = Assert.Single(checker.Findings);
        Assert.Equal("/amount", finding.Path.ToString());
        Assert.Contains(amount, finding.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => delay.TryAfter(Day("2004-01-01"), out _));
    }

    [Fact]
    public void Nth_ThatWouldMoveBack_IsFoundAndNotComputedWith()
    {
        foreach (DelayAlignment alignment in new[] { DelayAlignment.FirstDay(CalendarUnit.Month, 0), DelayAlignment.LastDay(CalendarUnit.Year, -1), DelayAlignment.LastDay(CalendarUnit.Year, int.MinValue) })
        {
            Delay delay = Delay.None with { Alignment = alignment };
            Checker checker = new();
            delay.Check(checker);
            Assert.Equal("/alignment/nth", Assert.Single(checker.Findings).Path.ToString());
            Assert.Throws<InvalidOperationException>(() => delay.TryAfter(Day("2004-01-01"), out _));
        }
    }

    [Fact]
    public void Factories_OfNegativeAmounts_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Delay.OfDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Delay.OfMonths(1).Times(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Delay.OfMonths(1).After(Day("2004-01-01"), -1));
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
