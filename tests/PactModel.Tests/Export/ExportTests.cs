using System.Globalization;
using System.Xml.Linq;
using PactModel.Tests.Compiling;
using PactModel.Tests.Networks;

namespace PactModel.Tests.Exports;

public sealed class ExportTests
{
    private static readonly CooperationNetwork s_small = Register.Of(
        Agreement.Create("a", "An agreement").Between("MAR", "CIV").Covering("training", "training").Covering("health", "health").Build(),
        Agreement.Create("b", "An agreement").Between("MAR", "org:AU").Build()).Network();

    [Fact]
    public void ToDot_OfAFewParties() => Assert.Equal(
        """
        graph cooperation {
          node [shape=box, style=rounded];
          "CIV" [label="Côte d'Ivoire"];
          "MAR" [label="Maroc"];
          "org:AU" [label="Union africaine"];
          "CIV" -- "MAR" [label="1", certain=1, possible=0];
          "MAR" -- "org:AU" [label="1", certain=1, possible=0];
        }

        """.ReplaceLineEndings("\n"),
        s_small.ToDot("fr"));

    [Fact]
    public void ToMermaid_OfAFewParties() => Assert.Equal(
        """
        graph LR
          CIV["Côte d'Ivoire"]
          MAR["Morocco"]
          org_AU["African Union"]
          CIV ---|"1"| MAR
          MAR ---|"1"| org_AU

        """.ReplaceLineEndings("\n"),
        s_small.ToMermaid());

    [Fact]
    public void ToCsv_OfAFewParties() => Assert.Equal(
        "party,party name,other,other name,certain,possible,areas\r\nCIV,Côte d'Ivoire,MAR,Morocco,1,0,health training\r\nMAR,Morocco,org:AU,African Union,1,0,\r\n",
        s_small.ToCsv());

    [Theory]
    [InlineData("african-defence.svg")]
    [InlineData("african-defence.graphml")]
    public void Exports_OfTheSample_AreTheFilesOnRecord(string file)
    {
        CooperationNetwork network = NetworkTests.Sample.Network();
        string text = file.EndsWith(".svg", StringComparison.Ordinal) ? network.ToSvg() : network.ToGraphML();
        string path = Path.Combine(RepositoryFiles.Root, "tests/PactModel.Tests/Export/Data", file);
        Assert.Equal(File.ReadAllText(path), text);
    }

    [Fact]
    public void Exports_OfNothing_SaySo()
    {
        CooperationNetwork network = Register.Empty.Network();
        Assert.Equal("graph LR\n", network.ToMermaid());
        Assert.Equal("graph cooperation {\n  node [shape=box, style=rounded];\n}\n", network.ToDot());
        Assert.Contains("<text x=\"120\" y=\"44\" text-anchor=\"middle\">Aucune partie</text>", network.ToSvg("fr"), StringComparison.Ordinal);
        Assert.Equal("party,party name,other,other name,certain,possible,areas\r\n", network.ToCsv());
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", network.ToGraphML(), StringComparison.Ordinal);
        Assert.Equal("code,label,certain,possible\r\nnone,aucun,0,0\r\n", Register.Empty.Trend(TrendAxis.Areas).ToCsv("fr"));
    }

    [Fact]
    public void Exports_WithoutALanguage_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => s_small.ToDot(null!));
        Assert.Throws<ArgumentNullException>(() => s_small.ToSvg(null!));
        Assert.Throws<ArgumentNullException>(() => NetworkTests.Sample.Trend(TrendAxis.Areas).ToCsv(null!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(35)]
    [InlineData(120)]
    public void ToSvg_OfManyParties_KeepsTheirNamesApartAndInThePicture(int count)
    {
        Agreement wide = Agreement.Create("wide", "An agreement").Between([.. State.All.Take(count).Select(s => s.Code.ToString())]).Build();
        XElement svg = XDocument.Parse(Register.Of(wide).Network().ToSvg()).Root!;
        double width = Number((string)svg.Attribute("width")!), height = Number((string)svg.Attribute("height")!);
        (double X, double Y)[] places = [.. svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => Place((string)e.Attribute("transform")!))];
        Assert.Equal(count, places.Length);
        for (int i = 0; i < places.Length; i++)
        {
            Assert.True(places[i].X > 0 && places[i].X < width && places[i].Y > 0 && places[i].Y < height);
            for (int j = 0; j < i; j++) Assert.True(Math.Sqrt(Math.Pow(places[i].X - places[j].X, 2) + Math.Pow(places[i].Y - places[j].Y, 2)) >= 18);
        }

        static (double X, double Y) Place(string transform) =>
            transform["translate(".Length..transform.IndexOf(')', StringComparison.Ordinal)].Split(' ') is [var x, var y] ? (Number(x), Number(y)) : default;

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void CircleLayout_AgreesWithTheLibrary()
    {
        for (int i = 0; i < 1000; i++)
        {
            (double cos, double sin) = CircleLayout.At(i / 1000.0);
            Assert.Equal(Math.Cos(2 * Math.PI * i / 1000), cos, 12);
            Assert.Equal(Math.Sin(2 * Math.PI * i / 1000), sin, 12);
        }
    }
}
