using NodaTime;
using PactModel.Tests.Networks;

namespace PactModel.Tests.Trends;

public sealed class TrendTests
{
    [Fact]
    public void Signed_OfTheSample_ByYear()
    {
        Assert.Equal("2025: 2\nother-days: 0\nnot-known: 4\nnone: 0", NetworkTests.Sample.Trend(TrendAxis.Signed(TrendStep.Year)).ToString());
        Assert.Equal("199X: 2\n200X: 0\n201X: 3\nother-days: 0\nnot-known: 0\nnone: 0", NetworkTests.Lifecycles.Trend(TrendAxis.Signed(TrendStep.Decade)).ToString());
    }

    [Fact]
    public void Areas_OfTheSample()
    {
        Assert.Equal("exchange: 2\nhealth: 2\nintelligence: 1\nmateriel: 1\noperations: 4\npolicy: 1\nsupport: 1\ntraining: 3\nnone: 0", NetworkTests.Sample.Trend(TrendAxis.BroadAreas).ToString());
        Assert.Equal("AU Eastern+AU Northern: 2\nAU Western+AU Western: 1\nnone: 3", NetworkTests.Sample.Trend(TrendAxis.RegionPairs(RegionScheme.AfricanUnion)).ToString());
        Assert.Equal("Africa+Europe: 1\nAmericas+Europe: 1\nAsia+Asia: 1\nnone: 0", NetworkTests.Lifecycles.WithParties(2, 2).Trend(TrendAxis.RegionPairs()).ToString());
    }

    [Fact]
    public void InForce_OfTheLifecycles_AtTheEndOfEachYear() =>
        Assert.Equal(
            "2014: 1\n2015: 1\n2016: 3\n2017: 3\n2018: 3\n2019: 3\n2020: 3\n2021: 3\n2022: 2\n2023: 1 (and 1 possibly)\n2024: 1 (and 1 possibly)\n2025: 1 (and 1 possibly)\n2026: 1",
            NetworkTests.Lifecycles.WithParties(2, 2).Trend(TrendAxis.InForceAtEnd(TrendSpan.Years(2014, 2026))).ToString());

    [Fact]
    public void CrossTable_OfPairsByDecades()
    {
        CrossTable table = NetworkTests.Lifecycles.WithParties(2, 2).CrossTable(TrendAxis.Pairs, TrendAxis.Signed(TrendSpan.Decades(2000, 2026)));
        Assert.Equal("FRA+MLI, 201X: 1\nJPN+KOR, 201X: 1\nRUS+USA, 201X: 1", string.Join('\n', (IEnumerable<CrossCell>)table.Cells));
        Assert.Equal(new MatchCounts(1, 0), table["FRA+MLI", "201X"]);
        Assert.Equal(default, table["FRA+MLI", "200X"]);
        Assert.Contains("FRA+MLI", Assert.Throws<KeyNotFoundException>(() => table["FRA+MLO", "201X"]).Message, StringComparison.Ordinal);
        Assert.Contains("201X", Assert.Throws<KeyNotFoundException>(() => table["FRA+MLI", "2010"]).Message, StringComparison.Ordinal);
        Assert.Equal("France \u2013 Mali", table.LabelOf(table.Rows[0]));
        Assert.Equal("2010s", table.LabelOf(table.Columns[1]));
        Assert.Equal("années 2010", table.LabelOf(table.Columns[1], "fr"));
    }

    [Fact]
    public void Date_KnownToADecadeThatTwoSpansShare_IsPossibleInEach()
    {
        Register register = Register.Of(One("a", "200X"), One("b", "2005-03"), One("c", null));
        TrendTable table = register.Trend(TrendAxis.Signed(TrendSpan.OfYears(5, 2000, 2009)));
        Assert.Equal(
            "2000-01-01/2004-12-31: 0 (and 1 possibly)\n2005-01-01/2009-12-31: 1 (and 1 possibly)\nother-days: 0\nnot-known: 1\nnone: 0",
            table.ToString());
        Assert.Equal(new MatchCounts(3, 0), table.Total);
        Assert.Equal(new MatchCounts(1, 0), table.NotKnown);
        Assert.Equal("2000-01-01/2004-12-31: 0 (and 1 possibly)\nother-days: 1 (and 1 possibly)\nnot-known: 1\nnone: 0", register.Trend(TrendAxis.Signed(new TrendSpan(new(2000, 1, 1), new(2004, 12, 31)))).ToString());
    }

    [Fact]
    public void Trend_OfNothing_HasItsRowsWithNoughts()
    {
        Assert.Equal("2010: 0\nother-days: 0\nnot-known: 0\nnone: 0", Register.Empty.Trend(TrendAxis.Signed(TrendSpan.Years(2010, 2010))).ToString());
        Assert.Equal("other-days: 0\nnot-known: 0\nnone: 0", Register.Empty.Trend(TrendAxis.Ended(TrendStep.Decade)).ToString());
        Assert.Empty(Register.Empty.CrossTable(TrendAxis.Parties, TrendAxis.Areas).Cells);
    }

    [Theory]
    [InlineData(2010, 2010, "2010")]
    [InlineData(-44, -43, "-0044 -0043")]
    public void Years_AreWrittenAsEdtf(int first, int last, string codes) => Assert.Equal(codes, string.Join(' ', TrendSpan.Years(first, last).Select(s => s.Code)));

    [Theory]
    [InlineData(2010, 2010, "201X")]
    [InlineData(1999, 2011, "199X 200X 201X")]
    [InlineData(-5, 3, "-0010-01-01/-0001-12-31 000X")]
    public void Decades_BeginWithNought(int first, int last, string codes) => Assert.Equal(codes, string.Join(' ', TrendSpan.Decades(first, last).Select(s => s.Code)));

    [Fact]
    public void Mistakes_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrendSpan(new LocalDate(2001, 1, 1), new LocalDate(2000, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrendSpan.Years(2001, 2000));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrendSpan.OfYears(0, 2000, 2001));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrendSpan.Years(2000, 10000));
        Assert.Throws<ArgumentException>(() => TrendAxis.Signed());
        Assert.Throws<ArgumentException>(() => TrendAxis.Signed([.. TrendSpan.Years(2000, 2001), .. TrendSpan.Years(2001, 2001)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrendAxis.Signed((TrendStep)7));
        Assert.Throws<KeyNotFoundException>(() => Register.Empty.Trend(TrendAxis.Areas)["health"]);
    }

    private static Agreement One(string id, string? signed)
    {
        PartyCode[] parties = [PartyCode.Parse("MAR"), PartyCode.Parse("RWA")];
        return new Agreement(new AgreementFacts
        {
            Id = AgreementId.Parse(id),
            Title = new LocalizedText("en", "An agreement"),
            Parties = parties.Select(p => new AgreementParty { Party = p }).ToEquatableList(),
            Events = signed is null ? [] : [new SignatureGiven { Dated = PartialDate.Parse(signed), Parties = [.. parties] }],
        });
    }
}
