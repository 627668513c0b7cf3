using System.Xml.Linq;
using Xunit;

namespace PactModel.Samples.TreatyDesk.Tests;

public sealed class PictureTests
{
    [Fact]
    public void Partners_WithAPicture_WritesTheNetworkAndTheAnswer()
    {
        string file = Path.GetTempFileName();
        try
        {
            Assert.Equal(DeskRun.Of("partners", "MAR").Out, DeskRun.Of("partners", "MAR", "--svg", file).Out);
            Assert.Contains("Morocco", XDocument.Load(file).Root!.Value, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Trend_WithAPicture_WritesABarForEachRowThatCounts()
    {
        string file = Path.GetTempFileName();
        try
        {
            Assert.Equal(0, DeskRun.Of("trend", "--svg", file).Code);
            XDocument picture = XDocument.Load(file);
            XNamespace svg = "http://www.w3.org/2000/svg";
            Assert.Equal(["2", "0", "3", "2", "0", "21", "0"], picture.Descendants(svg + "text").Where(t => (string?)t.Attribute("text-anchor") == "start").Skip(1).Select(t => t.Value), StringComparer.Ordinal);
            Assert.Equal(4, picture.Descendants(svg + "rect").Count(r => (string?)r.Attribute("class") == "certain"));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
