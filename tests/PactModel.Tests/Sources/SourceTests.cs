namespace PactModel.Tests.Sources;

/// <summary>Sources: how they are told in one line, and what is wrong with one.</summary>
public sealed class SourceTests
{
    private static readonly Source s_convention = new() { Id = SourceId.Parse("vclt-1969"), Title = "Vienna Convention on the Law of Treaties" };

    [Theory]
    [InlineData(null, null, "Vienna Convention on the Law of Treaties")]
    [InlineData("United Nations", null, "United Nations: Vienna Convention on the Law of Treaties")]
    [InlineData(null, "1969-05-23", "Vienna Convention on the Law of Treaties (1969-05-23)")]
    [InlineData("United Nations", "1969", "United Nations: Vienna Convention on the Law of Treaties (1969)")]
    public void ToString_IsPublisherTitleAndDate(string? publisher, string? published, string text) =>
        Assert.Equal(text, (s_convention with { Publisher = publisher, Published = published is null ? null : PartialDate.Parse(published) }).ToString());

    [Fact]
    public void Check_ASourceWithEverythingInOrder_FindsNothing() =>
        Assert.Empty(Found(s_convention with { Language = "fr-CH", Url = "https://example.org/vclt" }));

    [Theory]
    [InlineData("FR")]
    [InlineData("french language")]
    public void Check_ALanguageThatIsNoTag_IsRefused(string language) => Assert.Equal(
        ["(whole): '" + language + "' is not a BCP 47 language tag in its usual case: write one like 'en' or 'fr-CH'. [source.language]"],
        Found(s_convention with { Language = language }));

    [Fact]
    public void Check_ASourceWithoutIdAndTitle_IsRefused() => Assert.Equal(
        ["(whole): A source needs an 'id' by which facts can cite it. [source.id-missing]", "(whole): Source '' needs a 'title'. [source.title-blank]"],
        Found(new Source { Id = default, Title = " " }));

    private static string[] Found(Source source)
    {
        Checker checker = new();
        source.Check(checker);
        return [.. checker.Findings.Select(finding => finding.ToString())];
    }
}
