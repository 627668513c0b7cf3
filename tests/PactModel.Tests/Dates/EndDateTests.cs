using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Dates;

[Properties(Arbitrary = [typeof(DateGenerators)])]
public sealed class EndDateTests
{
    [Fact]
    public void Sides_OfAnExactDay_AreNeighbours()
    {
        EndDate end = new(new LocalDate(2019, 11, 23), EndBoundary.FirstDayOut);
        Assert.Equal(PartialDate.Parse("2019-11-23"), end.FirstDayOut);
        Assert.Equal(PartialDate.Parse("2019-11-22"), end.LastDayIn);
        Assert.Equal("2019-11-23 (first day out)", end.ToString());
    }

    [Fact]
    public void Sides_NotSettled_AreNullAndTheirDaysCountBoth()
    {
        EndDate end = new(new LocalDate(2024, 7, 16), EndBoundary.NotSettled);
        Assert.Null(end.FirstDayOut);
        Assert.Null(end.LastDayIn);
        Assert.Equal(new DateSpan(new LocalDate(2024, 7, 16), new LocalDate(2024, 7, 17)), end.FirstDaysOut);
        Assert.Equal(new DateSpan(new LocalDate(2024, 7, 15), new LocalDate(2024, 7, 16)), end.LastDaysIn);
    }

    [Fact]
    public void Sides_OfAMonth_HaveDaysButNoDateOnTheOtherSide()
    {
        EndDate end = new(PartialDate.Parse("2004-06"), EndBoundary.LastDayIn);
        Assert.Equal(PartialDate.Parse("2004-06"), end.LastDayIn);
        Assert.Null(end.FirstDayOut);
        Assert.Equal(new DateSpan(new LocalDate(2004, 6, 2), new LocalDate(2004, 7, 1)), end.FirstDaysOut);
    }

    [Fact]
    public void Sides_AtTheEdgeOfTheCalendar_AreLeftOut()
    {
        EndDate end = new(LocalDate.MaxIsoValue, EndBoundary.LastDayIn);
        Assert.Null(end.FirstDayOut);
        Assert.Null(end.FirstDaysOut);
        Assert.Equal(LocalDate.MaxIsoValue, end.LastDaysIn?.Latest);
    }

    [Fact]
    public void Sides_OneDayInsideTheEdgeOfTheCalendar_AreThere()
    {
        Assert.Equal<PartialDate?>(LocalDate.MaxIsoValue, new EndDate(LocalDate.MaxIsoValue.PlusDays(-1), EndBoundary.LastDayIn).FirstDayOut);
        Assert.Equal<PartialDate?>(LocalDate.MinIsoValue, new EndDate(LocalDate.MinIsoValue.PlusDays(1), EndBoundary.FirstDayOut).LastDayIn);
        EndDate first = new(LocalDate.MinIsoValue, EndBoundary.FirstDayOut);
        Assert.Null(first.LastDayIn);
        Assert.Null(first.LastDaysIn);
    }

    [Fact]
    public void Boundary_ThatIsNone_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("boundary", () => new EndDate(default, (EndBoundary)3));
        Assert.Throws<ArgumentOutOfRangeException>("boundary", () => new EndDate(default, (EndBoundary)(-1)));
    }

    [Fact]
    public void ToString_OfALastDayIn_SaysSo() =>
        Assert.Equal("2019-11-22~ (last day in)", new EndDate(PartialDate.Parse("2019-11-22~"), EndBoundary.LastDayIn).ToString());

    [Fact]
    public void Default_SaysNothing() => Assert.Equal("XXXX (in or out not settled)", default(EndDate).ToString());

    [Law]
    public void FirstDaysOut_FollowTheLastDaysIn(EndDate end)
    {
        if (end.FirstDaysOut is not { } firstOut || end.LastDaysIn is not { } lastIn) return;
        if (firstOut.Latest < LocalDate.MaxIsoValue) Assert.Equal(lastIn.Latest.PlusDays(1), firstOut.Latest);
        if (lastIn.Earliest > LocalDate.MinIsoValue) Assert.Equal(firstOut.Earliest.PlusDays(-1), lastIn.Earliest);
        Assert.Equal(end.Date.IsQualified, firstOut.IsQualified);
    }

    [Law]
    public void FirstDayOut_WhereADateSaysIt_HasJustItsDays(EndDate end)
    {
        if (end.FirstDayOut is { } date) Assert.Equal(date.Span, end.FirstDaysOut);
        if (end.LastDayIn is { } last) Assert.Equal(last.Span, end.LastDaysIn);
    }
}
