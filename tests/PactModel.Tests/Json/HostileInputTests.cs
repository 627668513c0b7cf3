using System.Globalization;
using System.Text;
using System.Text.Json;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Input that means harm, or was damaged on its way: each is refused with a documented exception, quickly and in bounded memory.</summary>
public sealed class HostileInputTests
{
    private const string Head = """
        "id":"a","title":{"en":"A"},"parties":[{"party":"MAR"},{"party":"RWA"}]
        """;

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Parse_Utf16_SaysSo(string encoding, bool mark)
    {
        Encoding utf16 = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? utf16.GetPreamble() : [], .. utf16.GetBytes($"{{{Head}}}")];
        Finding finding = Assert.Single(Assert.Throws<PactJsonException>(() => PactDocument.Parse(bytes)).Findings);
        Assert.Equal("json.encoding", finding.Code);
        Assert.Contains("UTF-16", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"type\":\"allOf\",\"conditions\":[", "{\"type\":\"onSignature\"}", "]}")]
    [InlineData("{\"conditions\":[", "{\"type\":\"onSignature\"}", "],\"type\":\"allOf\"}")]
    public void Parse_ConditionsNestedTooDeep_AreRefused(string open, string inner, string close)
    {
        string deep = $"{{{Head},\"clauses\":[{{\"type\":\"entryIntoForce\",\"condition\":{Repeat(open, 100)}{inner}{Repeat(close, 100)}}}]}}";
        Assert.Equal("json.too-deep", Refused(deep)[^1].Code);
        Assert.Equal("a", Agreement.Parse(deep, new PactJsonOptions { MaxDepth = 300 }).Id.ToString());
    }

    [Fact]
    public void Parse_OrdersNestedTooDeep_AreRefused()
    {
        string deep = $"{Repeat("{\"type\":\"groups\",\"groups\":[{\"code\":\"g\",\"order\":", 300)}{{\"type\":\"list\",\"members\":[\"MAR\"]}}{Repeat("}]}", 300)}";
        string json = $"{{{Head},\"bodies\":[{{\"type\":\"commission\",\"id\":\"c\",\"name\":{{\"en\":\"C\"}},\"rotation\":{{\"segments\":[{{\"firstHolder\":\"MAR\",\"order\":{deep}}}]}}}}]}}";
        Assert.Equal("json.too-deep", Refused(json)[^1].Code);
        Assert.Equal("rotation.order.cycle", Refused(json, new PactJsonOptions { MaxDepth = 1000 })[0].Code);
    }

    [Fact]
    public void Parse_ThousandsOfUnknownCodes_TakesNoLongerThanItsMessages()
    {
        string parties = string.Join(',', Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"party\":\"org:Q{i}\"}}")));
        string json = $"{{\"id\":\"a\",\"title\":{{\"en\":\"A\"}},\"parties\":[{parties}]}}";
        long before = GC.GetAllocatedBytesForCurrentThread();
        PactJsonException fault = Assert.Throws<PactJsonException>(() => Agreement.Parse(json));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
        Assert.Equal(100, fault.Findings.Count);
        Assert.All(fault.Findings, finding => Assert.Contains("Declare the organisation", finding.Message, StringComparison.Ordinal));
        Assert.Contains("(19999 more in Findings)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ThousandsOfBrokenAgreements_KeepsTheFirstFindings()
    {
        string agreements = string.Join(',', Enumerable.Range(0, 5_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"a{i}\",\"title\":{{\"en\":\"A\"}},\"parties\":[{{\"party\":\"XXX\"}}]}}")));
        long before = GC.GetAllocatedBytesForCurrentThread();
        PactJsonException fault = Assert.Throws<PactJsonException>(() => PactDocument.Parse($"{{\"agreements\":[{agreements}]}}"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
        Assert.Equal("/agreements/99/parties/0/party", fault.Findings[^1].Path.ToString());
        Assert.All(fault.Findings, finding => Assert.Contains("Did you mean", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_VeryManyLanguages_IsQuick()
    {
        string texts = string.Join(',', Enumerable.Range(0, 50_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"en-x-a{i:x}\":\"t\"")));
        Assert.Equal(50_000, JsonSerializer.Deserialize<LocalizedText>($"{{{texts}}}")!.Languages.Count);
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalizedText>($"{{{texts},\"EN-x-a7\":\"again\"}}"));
        Assert.Contains("json.member-duplicate", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_WhatIsNoDocument_NamesTheFile()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string empty = Write(folder, "empty.json", "");
            string broken = Write(folder, "broken.json", "{\n\"id\":7}");
            Assert.StartsWith($"Cannot read the document in '{empty}': ", Assert.Throws<PactJsonException>(() => PactDocument.Load(empty)).Message, StringComparison.Ordinal);
            PactJsonException fault = Assert.Throws<PactJsonException>(() => Agreement.Load(broken));
            Assert.StartsWith($"Cannot read the agreement in '{broken}': /title", fault.Message, StringComparison.Ordinal);
            Assert.Contains(fault.Findings, finding => finding.Line == 2);
            Assert.Contains(broken, Assert.Throws<PactJsonException>(() => PactDocument.Load(broken, new PactJsonOptions { MaxDocumentBytes = 3 })).Message, StringComparison.Ordinal);
            Assert.Contains(folder, Assert.Throws<IOException>(() => PactDocument.Load(folder)).Message, StringComparison.Ordinal);
            Assert.Throws<FileNotFoundException>(() => PactDocument.Load(Path.Combine(folder, "none.json")));
            Assert.Throws<ArgumentException>(() => PactDocument.Load(""));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Options_WithoutRoom_AreRefused(int most)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PactJsonOptions { MaxDepth = most });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PactJsonOptions { MaxFindings = most });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PactJsonOptions { MaxStringBytes = most });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PactJsonOptions { MaxDocumentBytes = most });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PactJsonOptions { MaxDepth = 1001 });
    }

    private static EquatableList<Finding> Refused(string json, PactJsonOptions? options = null) =>
        Assert.Throws<PactJsonException>(() => Agreement.Parse(json, options)).Findings;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
