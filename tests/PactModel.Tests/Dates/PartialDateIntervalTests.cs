using NodaTime;

namespace PactModel.Tests.Dates;

public sealed class PartialDateIntervalTests
{
    private static readonly PartialDate s_date = PartialDate.Parse("2004-06");

    [Theory]
    [InlineData("1964/2008")]
    [InlineData("2004-06/2006-08")]
    [InlineData("2004-02-01/2005-02")]
    [InlineData("2005/2006-02")]
    [InlineData("1985/..")]
    [InlineData("../1985")]
    [InlineData("1985/")]
    [InlineData("/1985")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("1984?/2004~")]
    [InlineData("1984~/2004-06%")]
    [InlineData("-0985/-0100")]
    [InlineData("2004/2004")]
    [InlineData("2004-06/2004")]
    [InlineData("2004/2004-01")]
    [InlineData("2004/2003?")]
    public void Parse_EveryForm_IsAccepted(string text) => Assert.Equal(text, PartialDateInterval.Parse(text).ToString());

    [Theory]
    [InlineData("1985-04-12/", "1985-04-12", Certainty.Certainly)]
    [InlineData("1985-04-12/", "1985-04-13", Certainty.Possibly)]
    [InlineData("1985-04-12/..", "2085-04-13", Certainty.Certainly)]
    [InlineData("1985-04-12/..", "1985-04-11", Certainty.CertainlyNot)]
    [InlineData("1985-04/..", "1985-04-11", Certainty.Possibly)]
    [InlineData("2004-06-01/2004-06-30", "2004-06", Certainty.Certainly)]
    [InlineData("2004-06-02/2004-06-30", "2004-06", Certainty.Possibly)]
    [InlineData("2004-06-01/2004-06-30", "2004-07-01", Certainty.CertainlyNot)]
    [InlineData("2004-06/2004-06", "2004-06-15", Certainty.Possibly)]
    [InlineData("1964?/2008", "2009", Certainty.CertainlyNot)]
    [InlineData("1964?/2008", "2007", Certainty.Possibly)]
    [InlineData("../..", "2007", Certainty.Certainly)]
    [InlineData("/", "2007", Certainty.Possibly)]
    public void Contains_OfADate_SaysHowCertain(string interval, string date, Certainty expected) =>
        Assert.Equal(expected, PartialDateInterval.Parse(interval).Contains(PartialDate.Parse(date)));

    [Fact]
    public void Ends_TellKnownOpenAndUnknownApart()
    {
        PartialDateInterval interval = new(s_date, IntervalBound.Open);
        Assert.Equal("2004-06/..", interval.ToString());
        Assert.Equal(IntervalBoundKind.Known, interval.Start.Kind);
        Assert.Equal(s_date, interval.Start.Date);
        Assert.Equal(IntervalBoundKind.Open, interval.End.Kind);
        Assert.Null(interval.End.Date);
        Assert.Equal("/", default(PartialDateInterval).ToString());
        Assert.Equal(IntervalBoundKind.Unknown, default(PartialDateInterval).Start.Kind);
    }

    [Fact]
    public void Ends_AsTexts_AreThoseOfTheNotation()
    {
        Assert.Equal("2004-06", IntervalBound.FromPartialDate(s_date).ToString());
        Assert.Equal("..", IntervalBound.Open.ToString());
        Assert.Equal("", IntervalBound.Unknown.ToString());
    }

    [Fact]
    public void Equals_AnotherEnd_IsFalse()
    {
        PartialDateInterval interval = PartialDateInterval.Parse("2004/2005");
        Assert.True(interval != PartialDateInterval.Parse("2004/2006"));
        Assert.True(interval != PartialDateInterval.Parse("2003/2005"));
        Assert.False(interval != PartialDateInterval.Parse("2004/2005"));
    }

    [Theory]
    [InlineData("2004-06/2005", "2004-06-01", Certainty.Possibly)]
    [InlineData("2004/2005-06", "2005-06-30", Certainty.Possibly)]
    public void Contains_TheFirstOrLastDayItCanHave_IsPossible(string interval, string date, Certainty expected) =>
        Assert.Equal(expected, PartialDateInterval.Parse(interval).Contains(PartialDate.Parse(date)));

    [Fact]
    public void Format_OtherThanGeneral_IsRefused()
    {
        PartialDateInterval interval = PartialDateInterval.Parse("2004/2005");
        Assert.Equal("2004/2005", interval.ToString("G", null));
        Assert.Throws<FormatException>(() => interval.ToString("yyyy", null));
        Assert.Throws<FormatException>(() => interval.TryFormat(new char[30], out _, "yyyy", null));
        Assert.Throws<FormatException>(() => interval.TryFormat(new byte[30], out _, "yyyy", null));
    }

    [Fact]
    public void Constructor_WrongEnds_IsRefused()
    {
        Assert.Equal(
            "'2004-06-02/2004-06-01' certainly ends before it begins; write the earlier date first. (Parameter 'end')",
            Assert.Throws<ArgumentException>(() => new PartialDateInterval(new LocalDate(2004, 6, 2), new LocalDate(2004, 6, 1))).Message);
        Assert.Equal(
            "'2004-06-XX' cannot stand in an interval: unspecified digits there belong to EDTF level 2; write the date without them, such as 2004-06 for 2004-06-XX. (Parameter 'start')",
            Assert.Throws<ArgumentException>(() => new PartialDateInterval(PartialDate.Parse("2004-06-XX"), IntervalBound.Open)).Message);
        Assert.Throws<ArgumentException>("end", () => new PartialDateInterval(IntervalBound.Unknown, PartialDate.Parse("201X")));
    }
}
