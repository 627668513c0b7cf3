using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PactModel.Tests.Dates;

/// <summary>Delays in words, and the days they lead to, also at the end of the calendar.</summary>
public sealed class DelayWordsTests
{
    [Theory]
    [InlineData("P1M", "roll", "1 month (where the month lacks the day, to the first day of the next) after", "1 month (where the month lacks the day, to the first day of the next) after the day on which the last instrument is deposited", "2025-03-01", "9999-12-30", "9999-08-01", "none")]
    [InlineData("P1Y", "roll", "1 year (where the month lacks the day, to the first day of the next) after", "1 year (where the month lacks the day, to the first day of the next) after the day on which the last instrument is deposited", "2026-01-31", "none", "none", "none")]
    [InlineData("P3D", "roll", "3 days after", "3 days after the day on which the last instrument is deposited", "2025-02-03", "9999-12-03", "9999-07-04", "none")]
    [InlineData("P2W", "clear", "2 clear weeks after", "2 clear weeks after the day on which the last instrument is deposited", "2025-02-15", "9999-12-15", "9999-07-16", "none")]
    [InlineData("P1W", "", "1 week after", "1 week after the day on which the last instrument is deposited", "2025-02-07", "9999-12-07", "9999-07-08", "none")]
    [InlineData("P1D", "clear", "1 clear day after", "1 clear day after the day on which the last instrument is deposited", "2025-02-02", "9999-12-02", "9999-07-03", "none")]
    [InlineData("P3M", "clear", "3 clear months after", "3 clear months after the day on which the last instrument is deposited", "2025-05-01", "none", "9999-10-02", "none")]
    [InlineData("P0D", "last Month 0", "on the last day of the month of", "on the last day of the month in which the last instrument is deposited", "2025-01-31", "9999-11-30", "9999-07-31", "9999-12-31")]
    [InlineData("P2M", "last Month 1", "on the last day of the month after the month of the expiration of a period of 2 months after", "on the last day of the month after the month of the expiration of a period of 2 months after the day on which the last instrument is deposited", "2025-04-30", "none", "9999-10-31", "none")]
    [InlineData("P2M", "last Month 0", "on the last day of the month of the expiration of a period of 2 months after", "on the last day of the month of the expiration of a period of 2 months after the day on which the last instrument is deposited", "2025-03-31", "none", "9999-09-30", "none")]
    [InlineData("P30D", "first Month 2", "on the first day of the second month after the expiration of a period of 30 days after", "on the first day of the second month after the expiration of a period of 30 days after the day on which the last instrument is deposited", "2025-05-01", "none", "9999-09-01", "none")]
    [InlineData("P0D", "first Month 1", "on the first day of the month after the month of", "on the first day of the month after the month in which the last instrument is deposited", "2025-02-01", "9999-12-01", "9999-08-01", "none")]
    [InlineData("P0D", "last Quarter 0", "on the last day of the quarter of", "on the last day of the quarter in which the last instrument is deposited", "2025-03-31", "9999-12-31", "9999-09-30", "9999-12-31")]
    [InlineData("P2M", "last Quarter 1", "on the last day of the quarter after the quarter of the expiration of a period of 2 months after", "on the last day of the quarter after the quarter of the expiration of a period of 2 months after the day on which the last instrument is deposited", "2025-06-30", "none", "9999-12-31", "none")]
    [InlineData("P2M", "last Quarter 0", "on the last day of the quarter of the expiration of a period of 2 months after", "on the last day of the quarter of the expiration of a period of 2 months after the day on which the last instrument is deposited", "2025-03-31", "none", "9999-09-30", "none")]
    [InlineData("P30D", "first Quarter 2", "on the first day of the second quarter after the expiration of a period of 30 days after", "on the first day of the second quarter after the expiration of a period of 30 days after the day on which the last instrument is deposited", "2025-07-01", "none", "none", "none")]
    [InlineData("P0D", "first Quarter 1", "on the first day of the quarter after the quarter of", "on the first day of the quarter after the quarter in which the last instrument is deposited", "2025-04-01", "none", "9999-10-01", "none")]
    [InlineData("P0D", "last HalfYear 0", "on the last day of the half-year of", "on the last day of the half-year in which the last instrument is deposited", "2025-06-30", "9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("P2M", "last HalfYear 1", "on the last day of the half-year after the half-year of the expiration of a period of 2 months after", "on the last day of the half-year after the half-year of the expiration of a period of 2 months after the day on which the last instrument is deposited", "2025-12-31", "none", "none", "none")]
    [InlineData("P2M", "last HalfYear 0", "on the last day of the half-year of the expiration of a period of 2 months after", "on the last day of the half-year of the expiration of a period of 2 months after the day on which the last instrument is deposited", "2025-06-30", "none", "9999-12-31", "none")]
    [InlineData("P30D", "first HalfYear 2", "on the first day of the second half-year after the expiration of a period of 30 days after", "on the first day of the second half-year after the expiration of a period of 30 days after the day on which the last instrument is deposited", "2026-01-01", "none", "none", "none")]
    [InlineData("P0D", "first HalfYear 1", "on the first day of the half-year after the half-year of", "on the first day of the half-year after the half-year in which the last instrument is deposited", "2025-07-01", "none", "none", "none")]
    [InlineData("P0D", "last Year 0", "on the last day of the year of", "on the last day of the year in which the last instrument is deposited", "2025-12-31", "9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("P2M", "last Year 1", "on the last day of the year after the year of the expiration of a period of 2 months after", "on the last day of the year after the year of the expiration of a period of 2 months after the day on which the last instrument is deposited", "2026-12-31", "none", "none", "none")]
    [InlineData("P2M", "last Year 0", "on the last day of the year of the expiration of a period of 2 months after", "on the last day of the year of the expiration of a period of 2 months after the day on which the last instrument is deposited", "2025-12-31", "none", "9999-12-31", "none")]
    [InlineData("P30D", "first Year 2", "on the first day of the second year after the expiration of a period of 30 days after", "on the first day of the second year after the expiration of a period of 30 days after the day on which the last instrument is deposited", "2027-01-01", "none", "none", "none")]
    [InlineData("P0D", "first Year 1", "on the first day of the year after the year of", "on the first day of the year after the year in which the last instrument is deposited", "2026-01-01", "none", "none", "none")]
    [InlineData("P0D", "annual 7-1 7-1", "on the first 1 July on or after the day of", "on the first 1 July on or after the day on which the last instrument is deposited", "2025-07-01", "none", "9999-07-01", "none")]
    [InlineData("P6M", "annual 7-1 7-1", "on the first 1 July on or after the expiration of a period of 6 months after", "on the first 1 July on or after the expiration of a period of 6 months after the day on which the last instrument is deposited", "2026-07-01", "none", "none", "none")]
    [InlineData("P0D", "annual 7-1 1-1", "on 1 July of the year whose 1 January is the first on or after the day of", "on 1 July of the year whose 1 January is the first on or after the day on which the last instrument is deposited", "2026-07-01", "none", "none", "none")]
    [InlineData("P6M", "annual 7-1 1-1", "on 1 July of the year whose 1 January is the first on or after the expiration of a period of 6 months after", "on 1 July of the year whose 1 January is the first on or after the expiration of a period of 6 months after the day on which the last instrument is deposited", "2026-07-01", "none", "none", "none")]
    [InlineData("P0D", "annual 7-1 3-31", "on the first 1 July on or after the first 31 March on or after the day of", "on the first 1 July on or after the first 31 March on or after the day on which the last instrument is deposited", "2025-07-01", "none", "none", "none")]
    [InlineData("P6M", "annual 7-1 3-31", "on the first 1 July on or after the first 31 March on or after the expiration of a period of 6 months after", "on the first 1 July on or after the first 31 March on or after the expiration of a period of 6 months after the day on which the last instrument is deposited", "2026-07-01", "none", "none", "none")]
    public void Delay_InWordsAndDays_IsAsPrinted(string amount, string rule, string words, string happening, string early, string november, string july, string last)
    {
        Delay delay = Make(PeriodPattern.Roundtrip.Parse(amount).Value, rule.Split(' '));
        Assert.Equal(words, delay.Describe());
        Assert.Equal(happening, delay.Describe("the last instrument is deposited"));
        Leads(delay, new LocalDate(2025, 1, 31), early);
        Leads(delay, new LocalDate(9999, 11, 30), november);
        Leads(delay, new LocalDate(9999, 7, 1), july);
        Leads(delay, new LocalDate(9999, 12, 31), last);
    }

    private static void Leads(Delay delay, LocalDate start, string expected)
    {
        string day = LocalDatePattern.Iso.Format(start);
        if (expected == "none")
        {
            OverflowException thrown = Assert.Throws<OverflowException>(() => delay.After(start));
            Assert.Equal($"'{delay.Describe()}' {day} lies after 9999-12-31, the last day of the calendar.", thrown.Message);
        }
        else
        {
            Assert.Equal(expected, LocalDatePattern.Iso.Format(delay.After(start)));
        }
    }

    private static Delay Make(Period amount, string[] rule) => rule switch
    {
        ["roll"] => new Delay { Amount = amount, MonthEnd = MonthEndRule.Roll },
        ["clear"] => new Delay { Amount = amount, Counting = DayCounting.ClearDays },
        ["last", var unit, var nth] => new Delay { Amount = amount, Alignment = DelayAlignment.LastDay(Enum.Parse<CalendarUnit>(unit), int.Parse(nth, CultureInfo.InvariantCulture)) },
        ["first", var unit, var nth] => new Delay { Amount = amount, Alignment = DelayAlignment.FirstDay(Enum.Parse<CalendarUnit>(unit), int.Parse(nth, CultureInfo.InvariantCulture)) },
        ["annual", var day, var cutOff] => new Delay { Amount = amount, Alignment = new AnnualDayAlignment { Day = Annual(day), CutOff = Annual(cutOff) } },
        _ => new Delay { Amount = amount },
    };

    private static AnnualDate Annual(string text) => AnnualDatePattern.CreateWithInvariantCulture("M-d").Parse(text).Value;
}
