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
    public void After_MonthLacksTheDay_FollowsTheRule(MonthEndRule rule, int months, string start, string expected) =>
        Assert.Equal(Day(expected), (Delay.OfMonths(months) with { MonthEnd = rule }).After(Day(start)));

    [Fact]
    public void LatestStart_OfRealNotices_IsTheLastSafeDay()
    {
        Assert.Equal(Day("2019-08-24"), Delay.OfDays(90).LatestStart(Day("2019-11-22")));
        Assert.Equal(Day("2018-09-30"), Delay.OfMonths(6).LatestStart(Day("2019-03-31")));
    }
}
