using System.Text.RegularExpressions;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Json;

/// <summary>The documents of the guide are documents, and canonical.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public void Examples_OfTheGuide_AreCanonicalDocuments()
    {
        string guide = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "document.md"));
        MatchCollection examples = Example().Matches(guide);
        Assert.Equal(2, examples.Count);
        Assert.All(examples, example => Assert.Equal(example.Groups["json"].Value, PactDocument.Parse(example.Groups["json"].Value).ToJson()));
    }

    [GeneratedRegex("^```json\n(?<json>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
