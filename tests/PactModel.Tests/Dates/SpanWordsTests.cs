using NodaTime;

namespace PactModel.Tests.Dates;

/// <summary>Spans, ends and bounds in words, and what is refused of them.</summary>
public sealed class SpanWordsTests
{
    private static readonly LocalDate s_day = new(2025, 6, 18);

    [Fact]
    public void DateSpan_ToString_TellsOneDayOrTwoAndDoubt()
    {
        Assert.Equal("2025-06-18", DateSpan.FromLocalDate(s_day).ToString());
        Assert.Equal("2025-06-01..2025-06-30", PartialDate.Parse("2025-06").Span.ToString());
        Assert.Equal("2025-06-18?", PartialDate.Parse("2025-06-18?").Span.ToString());
        Assert.Equal("2025-01-01..2025-12-31?", PartialDate.Parse("2025~").Span.ToString());
    }

    [Fact]
    public void DateSpan_LatestBeforeEarliest_IsRefused() =>
        Assert.StartsWith("The latest day lies before the earliest: give them in order.", Assert.Throws<ArgumentOutOfRangeException>("latest", () => new DateSpan(s_day, s_day.PlusDays(-1))).Message, StringComparison.Ordinal);

    [Fact]
    public void EndDate_ToString_TellsTheSide()
    {
        PartialDate date = PartialDate.Parse("2019-11-23");
        Assert.Equal("2019-11-23 (first day out)", new EndDate(date, EndBoundary.FirstDayOut).ToString());
        Assert.Equal("2019-11-23 (last day in)", new EndDate(date, EndBoundary.LastDayIn).ToString());
        Assert.Equal("2019-11-23 (in or out not settled)", new EndDate(date, EndBoundary.NotSettled).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new EndDate(date, (EndBoundary)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EndDate(date, (EndBoundary)(-1)));
    }

    [Fact]
    public void EndDate_AtTheEdgesOfTheCalendar_HasNoNeighbourOutside()
    {
        EndDate lastIn = new(PartialDate.Parse("9999-12-31"), EndBoundary.LastDayIn), beforeLast = new(PartialDate.Parse("9999-12-30"), EndBoundary.LastDayIn);
        Assert.Null(lastIn.FirstDayOut);
        Assert.Equal("9999-12-31", beforeLast.FirstDayOut.ToString());
        EndDate firstOut = new(PartialDate.Parse("-9998-01-01"), EndBoundary.FirstDayOut), afterFirst = new(PartialDate.Parse("-9998-01-02"), EndBoundary.FirstDayOut);
        Assert.Null(firstOut.LastDayIn);
        Assert.Equal("-9998-01-01", afterFirst.LastDayIn.ToString());
    }

    [Fact]
    public void IntervalBound_ToString_IsAsInTheInterval()
    {
        PartialDateInterval interval = PartialDateInterval.Parse("2025/..");
        Assert.Equal("2025", interval.Start.ToString());
        Assert.Equal("..", interval.End.ToString());
        Assert.Equal("", PartialDateInterval.Parse("2025/").End.ToString());
    }

    [Fact]
    public void PartialDateInterval_Equality_AsksBothEnds()
    {
        PartialDateInterval one = PartialDateInterval.Parse("2025/2026"), same = PartialDateInterval.Parse("2025/2026");
        Assert.True(one == same);
        Assert.False(one != same);
        foreach (string other in (string[])["2025/2027", "2024/2026", "2025/..", "2025/"])
        {
            Assert.False(one == PartialDateInterval.Parse(other), other);
            Assert.True(one != PartialDateInterval.Parse(other), other);
        }
    }

    [Fact]
    public void PartialDate_NegativeYear_IsTheYearOfItsDays()
    {
        PartialDate date = PartialDate.Parse("-0044-03-15");
        Assert.Equal(new LocalDate(-44, 3, 15), date.Earliest);
        Assert.Equal(-44, date.Year);
        Assert.Equal("-9998-01-01", PartialDate.OfDay(-9998, 1, 1).ToString());
        Assert.Equal(9999, PartialDate.OfYear(9999).Year);
    }

    [Fact]
    public void Parse_NoText_IsRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("text", () => PartialDate.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => PartialDateInterval.Parse(null!));
    }

    [Fact]
    public void ToString_OtherFormat_IsRefused()
    {
        PartialDate date = PartialDate.Parse("2025");
        PartialDateInterval interval = PartialDateInterval.Parse("2025/2026");
        Assert.Equal("2025", date.ToString("G", null));
        Assert.Equal("2025/2026", interval.ToString(null, null));
        Assert.Throws<FormatException>(() => date.ToString("yyyy", null));
        Assert.Throws<FormatException>(() => interval.ToString("yyyy", null));
        Assert.Throws<FormatException>(() => date.TryFormat(new char[40], out _, "yyyy", null));
        Assert.Throws<FormatException>(() => interval.TryFormat(new char[40], out _, "yyyy", null));
        Assert.Throws<FormatException>(() => date.TryFormat(new byte[40], out _, "yyyy", null));
        Assert.Throws<FormatException>(() => interval.TryFormat(new byte[40], out _, "yyyy", null));
    }

    [Fact]
    public void Intervals_SharingOneDay_Touch()
    {
        PartialDateInterval first = PartialDateInterval.Parse("2025-01-01/2025-06-30"), second = PartialDateInterval.Parse("2025-06-30/2025-12-31");
        Assert.Equal(Certainty.Certainly, first.Overlaps(second));
        Assert.Equal(Certainty.Certainly, second.Overlaps(first));
    }
}
