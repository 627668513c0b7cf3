using PactModel.Tests.Compiling;

namespace PactModel.Tests.Snippets;

public sealed class SnippetTests
{
    public static TheoryData<string, int> Snippets()
    {
        TheoryData<string, int> places = [];
        foreach (Snippet snippet in SnippetReader.Guides().SelectMany(SnippetReader.Read)) places.Add(snippet.File, snippet.Line);
        return places;
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Fault_SnippetOfAGuide_IsNone(string file, int line) =>
        Faults.AreNone([await SnippetRunner.FaultAsync(SnippetReader.Read(file).Single(snippet => snippet.Line == line)) ?? ""]);

    [Fact]
    public void Read_Readme_HasASnippetThatSaysWhatItPrints() =>
        Assert.NotEmpty(SnippetReader.Read("README.md")[0].Expected);

    [Theory]
    [InlineData("Console.WriteLine(1 + 1);   // => 3", "guide.md(3): the comment says '3', the snippet prints '2'.")]
    [InlineData("int i = 1; // => 1", "guide.md(3): the comment says '1', the snippet prints nothing more.")]
    [InlineData("Console.WriteLine(\"1\\n2\"); // => 1", "guide.md(2): the snippet also prints '2', which no comment says.")]
    [InlineData("int i = \"\";", "guide.md(3): Cannot implicitly convert type 'string' to 'int'")]
    public async Task Fault_SnippetThatIsWrong_NamesFileAndLine(string code, string fault) =>
        Assert.Equal(fault, await SnippetRunner.FaultAsync(Assert.Single(SnippetReader.Parse("guide.md", ["# Guide", "```csharp", code, "```"]))));

    [Fact]
    public async Task Fault_SnippetThatThrows_NamesFileAndMessage()
    {
        Snippet snippet = Assert.Single(SnippetReader.Parse("guide.md", ["```csharp", "throw new InvalidOperationException(\"Oh\");", "```"]));
        string? fault = await SnippetRunner.FaultAsync(snippet);
        Assert.StartsWith("guide.md(1): the snippet failed: ", fault, StringComparison.Ordinal);
        Assert.Contains("Oh", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_SnippetContinued_SeesWhatCameBeforeAndTheRepository()
    {
        string[] guide =
        [
            "```csharp", "using System.Text;", "StringBuilder text = new(\"a\");", "```",
            "```csharp continue", "Console.WriteLine(text.Append('b'));", "// => ab", "Console.WriteLine(File.Exists(\"PactModel.sln\")); // => True", "```",
        ];
        Assert.Null(await SnippetRunner.FaultAsync(Assert.Single(SnippetReader.Parse("guide.md", guide))));
    }

    [Theory]
    [InlineData("```csharp", "int i;", "guide.md(1): the fence is never closed.")]
    [InlineData("```csharp continue", "```", "guide.md(1): the fence continues nothing.")]
    [InlineData("```csharp later", "```", "guide.md(1): the fence is marked neither 'csharp' nor 'csharp continue'.")]
    public void Parse_FenceThatIsWrong_NamesFileAndLine(string first, string second, string fault) =>
        Assert.Equal(fault, Assert.Throws<FormatException>(() => SnippetReader.Parse("guide.md", [first, second])).Message);
}
