namespace PactModel.Tests.Sources;

/// <summary>Citations: a source, and a place in it.</summary>
public sealed class CitationTests
{
    private static readonly SourceId s_convention = SourceId.Parse("vclt-1969");

    [Theory]
    [InlineData(null, "vclt-1969")]
    [InlineData("art. 54", "vclt-1969#art. 54")]
    [InlineData("n° #3", "vclt-1969#n° #3")]
    public void Constructor_ASourceAndAPlace_IsWrittenAndReadAlike(string? locator, string text)
    {
        Citation citation = new(s_convention, locator);
        Assert.Equal(text, citation.ToString());
        Assert.Equal(citation, Citation.Parse(text));
        Assert.Equal((s_convention, locator, false), (citation.Source, citation.Locator, citation.IsNone));
    }

    [Fact]
    public void Constructor_APlaceOfEightyCharacters_IsTheLongest()
    {
        string longest = new('x', 80);
        Assert.Equal(longest, new Citation(s_convention, longest).Locator);
        Assert.Equal(longest, Citation.Parse($"vclt-1969#{longest}").Locator);
        Assert.False(Citation.TryParse($"vclt-1969#{longest}x", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" art. 54")]
    [InlineData("art.\u200754\n")]
    public void Constructor_APlaceThatIsNotPlain_IsRefused(string locator) => Assert.Equal(
        $"'vclt-1969#{locator}' is not a citation: after '#' comes an article or page of 1 to 80 characters without control characters, like 'vclt-1969#art. 54'.",
        Assert.Throws<FormatException>(() => new Citation(s_convention, locator)).Message);

    [Fact]
    public void Default_CitesNothing()
    {
        Assert.Equal(("", "", true, true), (default(Citation).ToString(), default(SourceId).ToString(), default(Citation).IsNone, default(SourceId).IsNone));
        Assert.Equal((default(SourceId), null), (default(Citation).Source, default(Citation).Locator));
        Assert.Throws<FormatException>(() => new Citation(default, "art. 54"));
    }

    [Fact]
    public void NullArguments_AreRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("text", () => Citation.Parse(null!));
        Assert.Throws<ArgumentNullException>("text", () => SourceId.Parse(null!));
    }
}
