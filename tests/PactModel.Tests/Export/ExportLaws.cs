using System.Globalization;
using System.Xml.Linq;
using FsCheck.Xunit;
using PactModel.Tests.Networks;
using PactModel.Tests.Trends;

namespace PactModel.Tests.Exports;

[Properties(Arbitrary = [typeof(NetworkGenerators), typeof(TrendGenerators)])]
public sealed class ExportLaws
{
    private static readonly XNamespace s_graphML = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Law]
    public void ToGraphML_ReadBack_IsTheSameGraph(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        XElement root = XDocument.Parse(network.ToGraphML()).Root!;
        Assert.Equal(s_graphML + "graphml", root.Name);
        HashSet<(string, string)> keys = [.. root.Elements(s_graphML + "key").Select(k => ((string)k.Attribute("for")!, (string)k.Attribute("id")!))];
        XElement graph = Assert.Single(root.Elements(s_graphML + "graph"));
        Assert.Equal("undirected", (string?)graph.Attribute("edgedefault"));
        XElement[] nodes = [.. graph.Elements(s_graphML + "node")], edges = [.. graph.Elements(s_graphML + "edge")];
        Assert.All(graph.Descendants(s_graphML + "data"), d => Assert.Contains((d.Parent!.Name.LocalName, (string)d.Attribute("key")!), keys));
        Assert.Equal(network.Parties.Select(p => (p.ToString(), Cleaned(network, p), network.DegreeOf(p))), nodes.Select(n => ((string)n.Attribute("id")!, Data(n, "name"), int.Parse(Data(n, "degree"), CultureInfo.InvariantCulture))));
        Assert.Equal(network.Ties.Select(t => (t.First.ToString(), t.Second.ToString(), t.Counts)), edges.Select(e => ((string)e.Attribute("source")!, (string)e.Attribute("target")!, Counts(Data(e, "certain"), Data(e, "possible")))));
        Assert.Equal(network.Ties.Select(t => string.Join(' ', t.Areas.Select(a => a.Area))), edges.Select(e => Data(e, "areas")), StringComparer.Ordinal);
        Assert.Equal(network.Clusters.Select((c, i) => c.Select(p => (p.ToString(), i + 1))).SelectMany(c => c).Order(), nodes.Select(n => ((string)n.Attribute("id")!, int.Parse(Data(n, "cluster"), CultureInfo.InvariantCulture))).Order());

        static string Data(XElement of, string key) => of.Elements(s_graphML + "data").SingleOrDefault(d => (string?)d.Attribute("key") == key)?.Value ?? "";
    }

    [Law]
    public void ToDot_ReadBack_IsTheSameGraph(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        DotReader read = DotReader.Read(network.ToDot("fr"));
        Assert.Equal(network.Parties.Select(p => (p.ToString(), Cleaned(network, p, "fr"))), read.Nodes.Select(n => (n.Id, n.Attributes["label"])));
        Assert.Equal(network.Ties.Select(t => (t.First.ToString(), t.Second.ToString(), t.Counts)), read.Edges.Select(e => (e.From, e.To, Counts(e.Attributes["certain"], e.Attributes["possible"]))));
        Assert.All(read.Edges, e => Assert.Equal(e.Attributes["certain"] == "0", e.Attributes.ContainsKey("style")));
    }

    [Law]
    public void ToMermaid_ReadBack_IsTheSameGraph(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        MermaidReader read = MermaidReader.Read(network.ToMermaid());
        Assert.Equal(network.Parties.Select(p => (Id(p), Cleaned(network, p))), read.Nodes);
        Assert.Equal(network.Ties.Select(t => (Id(t.First), Id(t.Second), t.Counts, t.Counts.Certain == 0)), read.Edges);

        static string Id(PartyCode party) => party.ToString().Replace(':', '_').Replace('-', '_');
    }

    [Law]
    public void ToSvg_ShowsEveryPartyAndTie_AndNoNameOnAnother(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        string text = network.ToSvg();
        XElement svg = XDocument.Parse(text).Root!;
        Assert.Equal(["title", "desc"], svg.Elements().Take(2).Select(e => e.Name.LocalName), StringComparer.Ordinal);
        Assert.Equal(network.Ties.Count, svg.Elements(s_svg + "path").Count());
        XElement[] names = [.. svg.Descendants(s_svg + "text")];
        if (network.Parties.Count == 0)
        {
            Assert.Equal("No parties", Assert.Single(names).Value);
            return;
        }

        Assert.Equal(network.Clusters.SelectMany(c => c).Select(p => Cleaned(network, p)), names.Select(n => n.Value), StringComparer.Ordinal);
        Assert.Equal(network.Parties.Count, svg.Descendants(s_svg + "circle").Count());
        (double X, double Y)[] places = [.. names.Select(n => Place((string)n.Attribute("transform")!))];
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = 0; j < i; j++) Assert.True(Math.Sqrt(Math.Pow(places[i].X - places[j].X, 2) + Math.Pow(places[i].Y - places[j].Y, 2)) >= 18);
        }

        static (double X, double Y) Place(string transform)
        {
            double[] numbers = [.. transform["translate(".Length..transform.IndexOf(')', StringComparison.Ordinal)].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
            return (numbers[0], numbers[1]);
        }
    }

    [Law]
    public void Exports_OfEqualValues_AreTheSameText(NetworkCase @case, DisjointSpans spans)
    {
        foreach (Func<NetworkCase, string> export in new Func<NetworkCase, string>[]
        {
            c => c.Selection.Network().ToDot(), c => c.Selection.Network().ToGraphML(), c => c.Selection.Network().ToMermaid(), c => c.Selection.Network().ToSvg(), c => c.Selection.Network().ToCsv(),
            c => c.Selection.Trend(TrendAxis.Signed(spans.Spans)).ToCsv(), c => c.Selection.CrossTable(TrendAxis.Parties, TrendAxis.Areas).ToCsv(),
        })
        {
            string text = export(@case);
            Assert.Equal(text, export(@case with { Agreements = @case.Agreements.Reverse().ToEquatableList() }));
            Assert.Equal(text, InCulture(Odd(), () => export(@case)));
        }
    }

    [Law]
    public void ToCsv_ReadBack_IsTheSameTable(NetworkCase @case, DisjointSpans spans)
    {
        CooperationNetwork network = @case.Selection.Network();
        Assert.Equal(
            network.Ties.Select(t => string.Join('|', t.First, Name(network, t.First), t.Second, Name(network, t.Second), t.Counts.Certain, t.Counts.Possible, string.Join(' ', t.Areas.Select(a => a.Area)))),
            CsvReader.Read(network.ToCsv()).Skip(1).Select(l => string.Join('|', l)), StringComparer.Ordinal);

        TrendTable trend = @case.Selection.Trend(TrendAxis.Parties);
        Assert.Equal(
            trend.Rows.Select(r => string.Join('|', r.Key.Code, trend.LabelOf(r.Key, "ar"), r.Counts.Certain, r.Counts.Possible)),
            CsvReader.Read(trend.ToCsv("ar")).Skip(1).Select(l => string.Join('|', l)), StringComparer.Ordinal);

        CrossTable cross = @case.Selection.CrossTable(TrendAxis.Pairs, TrendAxis.Signed(spans.Spans));
        List<List<string>> lines = CsvReader.Read(cross.ToCsv());
        Assert.Equal(["code", "label", .. cross.Columns.SelectMany(c => new[] { c.Code, $"{c.Code} possibly" })], lines[0], StringComparer.Ordinal);
        Assert.Equal(cross.Rows.Select(r => r.Code), lines.Skip(1).Select(l => l[0]), StringComparer.Ordinal);
        Assert.Equal(cross.Rows.Select(r => cross.LabelOf(r)), lines.Skip(1).Select(l => l[1]), StringComparer.Ordinal);
        for (int row = 0; row < cross.Rows.Count; row++)
        {
            for (int column = 0; column < cross.Columns.Count; column++)
                Assert.Equal(cross[cross.Rows[row].Code, cross.Columns[column].Code], Counts(lines[row + 1][2 + (2 * column)], lines[row + 1][3 + (2 * column)]));
        }
    }

    /// <summary>Returns a culture that writes numbers as no format allows; there is one in invariant mode, too.</summary>
    private static CultureInfo Odd()
    {
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "minus";
        return odd;
    }

    private static string InCulture(CultureInfo culture, Func<string> make)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = culture;
            return make();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static MatchCounts Counts(string certain, string possible) =>
        new(int.Parse(certain, CultureInfo.InvariantCulture), int.Parse(possible, CultureInfo.InvariantCulture));

    private static string Name(CooperationNetwork network, PartyCode party, string language = "en") => network.Reference.Parties.NameOf(party, language);

    /// <summary>Returns a name as formats hold it: in one line, with U+FFFD for what XML forbids.</summary>
    private static string Cleaned(CooperationNetwork network, PartyCode party, string language = "en") => string.Concat(Name(network, party, language)
        .Select(c => c is '\t' or '\n' or '\r' or '\u2028' ? ' ' : c < ' ' ? '\uFFFD' : c));
}
