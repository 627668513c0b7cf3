using PactModel.Tests.Compiling;

namespace PactModel.Tests.Agreements;

/// <summary>A made-up agreement in which every member is given, laid out as a whole.</summary>
public sealed class WholeSheetTests
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "PactModel.Tests", "Agreement", "Data");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void FactSheet_OfEverything_IsLaidOutInItsLanguage(string language)
    {
        Agreement pact = Agreement.Load(Path.Combine(Folder, "sheet.json"));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, $"sheet.{language}.txt")), SheetText.Of(pact.FactSheet(language)));
    }
}
