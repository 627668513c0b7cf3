using System.Xml.Linq;
using FsCheck.Xunit;
using PactModel.Tests.Compiling;
using PactModel.Tests.Networks;

namespace PactModel.Tests.Exports;

/// <summary>What pictures show, measured in them. PACTMODEL_WRITE_PICTURES writes those on record anew.</summary>
[Properties(Arbitrary = [typeof(NetworkGenerators)])]
public sealed class PictureTests
{
    /// <summary>Two clusters and a party of its own; ties within and between them, certain, possible and both.</summary>
    private static readonly PlainNetwork s_network = new(
        [Party("CIV", "Côte d'Ivoire", 2, 2), Party("ETH", "Ethiopia", 1, 1), Party("MAR", "Morocco", 1, 3), Party("org:AU", "African Union", 2, 2), Party("RWA", "Rwanda", 3, 0)],
        [Tie(0, 2, 0, 1), Tie(0, 3, 2, 0), Tie(1, 2, 1, 0), Tie(2, 3, 3, 2)]);

    public static TheoryData<string, string> Trends => new()
    {
        { "trend.svg", NetworkTests.Lifecycles.WithParties(2, 2).Trend(TrendAxis.InForceAtEnd(TrendSpan.Years(2014, 2026))).ToSvg() },
        { "trend-fr.svg", NetworkTests.Sample.Trend(TrendAxis.BroadAreas).ToSvg("fr") },
        { "network.svg", SvgWriter.Write(s_network, NetworkWords.In("en")) },
        { "network-fr.svg", SvgWriter.Write(s_network, NetworkWords.In("fr-CI")) },
    };

    [Theory]
    [MemberData(nameof(Trends))]
    public void ToSvg_IsThePictureOnRecord(string file, string svg)
    {
        string path = Path.Combine(RepositoryFiles.Root, "tests/PactModel.Tests/Export/Data", file);
        if (Environment.GetEnvironmentVariable("PACTMODEL_WRITE_PICTURES") is { Length: > 0 }) File.WriteAllText(path, svg);
        Assert.Equal(File.ReadAllText(path), svg);
    }

    [Law]
    public void TrendToSvg_BarsAreAsLongAsTheirShareOfTheLongest(NetworkCase @case)
    {
        TrendTable table = @case.Selection.Trend(TrendAxis.Parties);
        XElement svg = XDocument.Parse(table.ToSvg()).Root!;
        XElement[] labels = [.. svg.Elements().Where(e => e.Name.LocalName == "text").Skip(1)];
        Assert.Equal(table.Rows.SelectMany(r => (IEnumerable<string>)[ExportText.Clean(table.LabelOf(r.Key)), r.Counts.ToString()]), labels.Select(l => l.Value), StringComparer.Ordinal);
        double most = table.Rows.Select(r => r.Counts.Certain + r.Counts.Possible).DefaultIfEmpty(0).Max();
        foreach (string kind in (string[])["certain", "possible"])
        {
            double[] bars = [.. svg.Elements().Where(e => (string?)e.Attribute("class") == kind).Select(e => (double)e.Attribute("width")!)];
            double[] shares = [.. table.Rows.Select(r => kind == "certain" ? r.Counts.Certain : r.Counts.Possible).Where(n => n > 0).Select(n => n / most * 360)];
            Assert.Equal(shares.Length, bars.Length);
            Assert.All(bars.Zip(shares), b => Assert.InRange(b.First, b.Second - 1, b.Second + 1));
        }

        (double width, double height) = ((double)svg.Attribute("width")!, (double)svg.Attribute("height")!);
        Assert.All(labels, l => Assert.InRange((double)l.Attribute("y")!, 0, height));
        Assert.All(labels.Chunk(2), pair => Assert.True((double)pair[0].Attribute("x")! >= 7 * pair[0].Value.Length && (double)pair[1].Attribute("x")! + (7 * pair[1].Value.Length) <= width));
    }

    [Fact]
    public void TrendToSvg_WithoutALanguage_IsRefused() => Assert.Throws<ArgumentNullException>(() => Register.Empty.Trend(TrendAxis.Areas).ToSvg(null!));

    [Theory]
    [InlineData(1, "1.5 4.75 8")]
    [InlineData(48, "1.5 4.75 8")]
    [InlineData(49, "1.5 4.71 7.92")]
    [InlineData(198, "1 2.5 4")]
    [InlineData(1998, "0.38 0.94 1.5")]
    public void Ties_AreThickerTheMoreAgreementsAndTheFewerTies(int single, string widths)
    {
        PlainNetwork network = new(
            [Party("AAA", "A", 1, 2), Party("BBB", "B", 1, 2), Party("CCC", "C", 1, 2)],
            [.. Enumerable.Repeat(Tie(0, 1, 1, 0), single), Tie(0, 2, 1, 1), Tie(1, 2, 2, 3)]);
        string[] drawn = [.. XDocument.Parse(SvgWriter.Write(network, NetworkWords.In("en"))).Descendants().Where(e => e.Name.LocalName == "path").Select(e => (string)e.Attribute("stroke-width")!)];
        Assert.Equal(widths, string.Join(' ', drawn.Distinct(StringComparer.Ordinal)));
        Assert.Equal(single + 2, drawn.Length);
    }

    [Fact]
    public void Ties_OfOneAgreementEach_AreThin()
    {
        PlainNetwork network = new([Party("AAA", "A", 1, 1), Party("BBB", "B", 1, 1)], [Tie(0, 1, 0, 1)]);
        Assert.Contains("stroke-width=\"1.5\"", SvgWriter.Write(network, NetworkWords.In("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_AreTurnedByLessThanAFullTurn()
    {
        PlainNetwork network = new([Party("AAA", "A", 1, 0), Party("BBB", "B", 1, 0), Party("CCC", "C", 1, 0), Party("DDD", "D", 1, 0)], []);
        string[] turns = [.. XDocument.Parse(SvgWriter.Write(network, NetworkWords.In("en"))).Descendants().Where(e => e.Name.LocalName == "text").Select(e => ((string)e.Attribute("transform")!).Split("rotate")[1])];
        Assert.Equal(["(270)", "(0)", "(90)", "(0)"], turns, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("MWmw@%", 72)]
    [InlineData("AZ", 19)]
    [InlineData("az1 ", 32)]
    [InlineData("\u058F", 8)]
    [InlineData("\u0590", 14)]
    [InlineData("中\U0001F1F2", 28)]
    public void Picture_HasRoomForTheNames(string name, int width)
    {
        XElement svg = XDocument.Parse(SvgWriter.Write(new([Party("AAA", name, 1, 0)], []), NetworkWords.In("en"))).Root!;
        Assert.Equal(2 * (110 + 12 + width + 18), (double)svg.Attribute("height")!);
        Assert.Equal(name, svg.Elements().Single(e => e.Name.LocalName == "desc").Value);
    }

    [Fact]
    public void Words_AreThoseOfTheLanguage()
    {
        NetworkWords en = NetworkWords.In("en"), fr = NetworkWords.In("FR-ch"), other = NetworkWords.In("ar");
        Assert.Equal("en fr en", $"{en.Language} {fr.Language} {other.Language}");
        Assert.Equal(["Cooperation network: 0 parties, 1 tie", "Cooperation network: 1 party, 2 ties"], [en.Title(0, 1), en.Title(1, 2)], StringComparer.Ordinal);
        Assert.Equal(["Réseau de coopération : 0 partie, 1 lien", "Réseau de coopération : 2 parties, 0 lien"], [fr.Title(0, 1), fr.Title(2, 0)], StringComparer.Ordinal);
        Assert.Equal("A – B: 0 agreements and possibly 2 more; A – B: 1 agreement; A – B: 2 agreements", $"{en.Tie("A", "B", new(0, 2))}; {en.Tie("A", "B", new(1, 0))}; {en.Tie("A", "B", new(2, 0))}");
        Assert.Equal("A – B : 0 accord et peut-être 2 de plus; A – B : 1 accord; A – B : 2 accords", $"{fr.Tie("A", "B", new(0, 2))}; {fr.Tie("A", "B", new(1, 0))}; {fr.Tie("A", "B", new(2, 0))}");
        Assert.Equal("A: 0 partners, A: 1 partner, A : 1 partenaire, A : 2 partenaires", $"{en.Party("A", 0)}, {en.Party("A", 1)}, {fr.Party("A", 1)}, {fr.Party("A", 2)}");
    }

    [Theory]
    [InlineData(0.004, "0")]
    [InlineData(-0.004, "0")]
    [InlineData(-1.125, "-1.13")]
    [InlineData(2.5, "2.5")]
    public void Numbers_HaveTwoPlacesAtMost(double number, string text) => Assert.Equal(text, CircleLayout.Text(number));

    [Fact]
    public void Dot_ShowsWhatIsOnlyPossible()
    {
        PlainNetwork network = new([Party("AAA", "A", 1, 1) with { IsCertain = false }, Party("BBB", "B", 1, 1)], [Tie(0, 1, 0, 1)]);
        Assert.Contains("[label=\"A\", style=\"rounded,dashed\"];", DotWriter.Write(network), StringComparison.Ordinal);
        Assert.Contains("[label=\"+1\", certain=0, possible=1, style=dashed];", DotWriter.Write(network), StringComparison.Ordinal);
        Assert.Equal(["2", "2+1", "+1", ""], ((int, int)[])[(2, 0), (2, 1), (0, 1), (0, 0)] is var counts ? counts.Select(c => Tie(0, 1, c.Item1, c.Item2).Label) : [], StringComparer.Ordinal);
    }

    [Fact]
    public void Csv_QuotesWhatASpaceBeginsOrEnds()
    {
        CsvWriter csv = new();
        csv.Line(" a", "b ", "c d", "e,f", "g\"h", "i\nj", "k\rl");
        Assert.Equal("\" a\",\"b \",c d,\"e,f\",\"g\"\"h\",\"i\nj\",\"k\rl\"\r\n", csv.ToString());
    }

    private static PlainParty Party(string code, string name, int cluster, int degree) => new(PartyCode.Parse(code), name, cluster, degree, true);

    private static PlainTie Tie(int one, int other, int certain, int possible) => new(one, other, new(certain, possible), "");
}
