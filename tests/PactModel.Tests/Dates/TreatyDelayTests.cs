using NodaTime;
using NodaTime.Text;

namespace PactModel.Tests.Dates;

/// <summary>Dates that treaties really gave, computed from the event and the clause alone.</summary>
public sealed class TreatyDelayTests
{
    [Theory]
    [InlineData("VCLT 1969", "P30D", "1979-12-28", "1980-01-27")]
    [InlineData("CAT 1984", "P30D", "1987-05-27", "1987-06-26")]
    [InlineData("CPED 2006", "P30D", "2010-11-23", "2010-12-23")]
    [InlineData("UNTOC 2000", "P90D", "2003-07-01", "2003-09-29")]
    [InlineData("CEDAW 1979", "P30D", "1981-08-04", "1981-09-03")]
    [InlineData("VCDR 1961", "P30D", "1964-03-25", "1964-04-24")]
    [InlineData("Refugee Convention 1951", "P90D", "1954-01-22", "1954-04-22")]
    [InlineData("New York Arbitration Convention 1958", "P90D", "1959-03-09", "1959-06-07")]
    [InlineData("WHO FCTC 2003", "P90D", "2004-11-29", "2005-02-27")]
    [InlineData("CBD 1992", "P90D", "1993-09-30", "1993-12-29")]
    [InlineData("Fish Stocks Agreement 1995", "P30D", "2001-11-11", "2001-12-11")]
    [InlineData("TPNW 2017", "P90D", "2020-10-24", "2021-01-22")]
    [InlineData("AfCFTA Agreement 2018", "P30D clear", "2019-04-29", "2019-05-30")]
    [InlineData("VCSST 1978", "P30D", "1996-10-07", "1996-11-06")]
    [InlineData("CRC 1989, Portugal", "P30D", "1990-09-21", "1990-10-21")]
    [InlineData("Kyoto Protocol 1997, a joiner", "P90D", "2013-03-25", "2013-06-23")]
    [InlineData("Kyoto Protocol 1997", "P90D", "2004-11-18", "2005-02-16")]
    [InlineData("Energy Charter Treaty, Russian Federation", "P60D", "2009-08-20", "2009-10-19")]
    [InlineData("Niger-France technical arrangement 2015", "P30D", "2023-08-04", "2023-09-03")]
    [InlineData("ICCPR 1966", "P3M", "1975-12-23", "1976-03-23")]
    [InlineData("ICESCR-OP 2008", "P3M", "2013-02-05", "2013-05-05")]
    [InlineData("ICCPR-OP1 1966, own threshold", "P3M", "1973-12-12", "1974-03-12")]
    [InlineData("OPRC 1990, Latvia", "P3M", "2001-11-30", "2002-02-28")]
    [InlineData("SOLAS 1974, Republic of Korea", "P3M", "1980-12-31", "1981-03-31")]
    [InlineData("SOLAS Protocol 1978, Iran", "P3M", "2000-08-31", "2000-11-30")]
    [InlineData("MARPOL Protocol 1978, Malaysia", "P3M roll", "1997-01-31", "1997-05-01")]
    [InlineData("Rome Statute 1998, Afghanistan", "P60D first-month-1", "2003-02-10", "2003-05-01")]
    [InlineData("Rome Statute 1998, Bangladesh", "P60D first-month-1", "2010-03-23", "2010-06-01")]
    [InlineData("Mine Ban Convention 1997", "P0D first-month-6", "1998-09-16", "1999-03-01")]
    [InlineData("Convention on Cluster Munitions 2008, Lithuania", "P0D first-month-6", "2011-03-24", "2011-09-01")]
    [InlineData("CMW 1990", "P3M first-month-1", "2003-03-14", "2003-07-01")]
    [InlineData("ECHR Protocol No. 15", "P3M first-month-1", "2021-04-21", "2021-08-01")]
    [InlineData("New START 2010", "P10Y", "2011-02-05", "2021-02-05")]
    [InlineData("SAMIM mandate", "P12M", "2023-07-16", "2024-07-16")]
    [InlineData("Paris Agreement 2015, United States", "P1Y", "2019-11-04", "2020-11-04")]
    [InlineData("Rome Statute 1998, Philippines", "P1Y", "2018-03-17", "2019-03-17")]
    [InlineData("US-Iran Treaty of Amity 1955", "P1Y", "2018-10-03", "2019-10-03")]
    [InlineData("INF 1987", "P6M", "2019-02-02", "2019-08-02")]
    [InlineData("Open Skies 1992, Russian Federation", "P6M", "2021-06-18", "2021-12-18")]
    [InlineData("Convention on Cluster Munitions 2008, notice", "P6M", "2024-09-06", "2025-03-06")]
    [InlineData("Mali-France 2014, notice", "P6M", "2022-05-02", "2022-11-02")]
    [InlineData("Niger-France 1977, notice", "P3M", "2023-08-04", "2023-11-04")]
    [InlineData("Niger-France 2013, notice", "P1M", "2023-08-04", "2023-09-04")]
    [InlineData("UK-Argentina postal packets 1884", "P12M", "1921-02-17", "1922-02-17")]
    [InlineData("UK-Spain extradition 1878", "P6M", "1978-04-13", "1978-10-13")]
    [InlineData("NL-NZ migration 1950, by the clause", "P6M", "1993-05-04", "1993-11-04")]
    [InlineData("ICRW 1946, Japan", "P0D annual-06-30-01-01", "2018-12-26", "2019-06-30")]
    [InlineData("ICRW 1946, a notice on 1 January", "P0D annual-06-30-01-01", "2019-01-01", "2019-06-30")]
    [InlineData("ICRW 1946, a notice on 2 January", "P0D annual-06-30-01-01", "2019-01-02", "2020-06-30")]
    [InlineData("UNESCO Constitution, United States", "P0D last-year-1", "2017-10-12", "2018-12-31")]
    public void After_TheEvent_GivesTheRecordedDate(string treaty, string clause, string start, string expected) =>
        Assert.Equal((treaty, expected), (treaty, LocalDatePattern.Iso.Format(Clause(clause).After(LocalDatePattern.Iso.Parse(start).Value))));

    [Fact]
    public void After_AMonthKnownWithoutDay_CanStillGiveOneDay()
    {
        Delay clause = new() { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month, 2) };
        Assert.Equal(new LocalDate(2001, 5, 1), clause.After(PartialDate.Parse("2001-03")));
    }

    [Fact]
    public void Times_OfATacitRenewal_CountsFromTheOldStart()
    {
        Delay term = Delay.OfYears(10);
        Assert.Equal(new LocalDate(2009, 4, 1), term.After(new LocalDate(1999, 4, 1)));
        Assert.Equal(new LocalDate(2019, 4, 1), term.After(new LocalDate(1999, 4, 1), 2));
        Assert.Equal(new LocalDate(2024, 3, 31), Delay.OfMonths(1).Times(2).After(new LocalDate(2024, 1, 31)));
    }

    private static Delay Clause(string text)
    {
        string[] parts = text.Split(' ');
        Delay delay = new() { Amount = PeriodPattern.Roundtrip.Parse(parts[0]).Value };
        return parts.Skip(1).Aggregate(delay, (d, part) => part.Split('-') switch
        {
            ["clear"] => d with { Counting = DayCounting.ClearDays },
            ["roll"] => d with { MonthEnd = MonthEndRule.Roll },
            ["first", "month", var nth] => d with { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month, nth[0] - '0') },
            ["last", "year", var nth] => d with { Alignment = DelayAlignment.LastDay(CalendarUnit.Year, nth[0] - '0') },
            ["annual", .. var days] => d with { Alignment = DelayAlignment.AnnualDay(Annual(days[0], days[1]), Annual(days[2], days[3])) },
            _ => throw new ArgumentOutOfRangeException(nameof(text), part, "Not a clause."),
        });
    }

    private static AnnualDate Annual(string month, string day) => AnnualDatePattern.Iso.Parse($"{month}-{day}").Value;
}
