using System.Globalization;

namespace PactModel.WebTests;

/// <summary>What docs/in-your-app.md quotes is the code that is tested here.</summary>
public sealed class GuideTests
{
    private static readonly string[] Sources =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.Find("tests/PactModel.WebTests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Flat(File.ReadAllText(file))),
    ];

    [Fact]
    public void Fences_InCSharp_StandInTheseTests()
    {
        string[] fences = [.. Guide.Fences("cs")];
        Assert.True(fences.Length >= 5);
        foreach (string fence in fences)
            Assert.True(Array.Exists(Sources, source => source.Contains(Flat(fence), StringComparison.Ordinal)), string.Create(CultureInfo.InvariantCulture, $"docs/in-your-app.md quotes what no file of tests/PactModel.WebTests has:\n{fence}"));
    }

    // What the web SDK brings by itself.
    private static readonly string[] s_implicit =
    [
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    [Theory]
    [InlineData("PactProblems.cs")]
    [InlineData("TreatyApi.cs")]
    [InlineData("DeskSettings.cs")]
    public void Usings_OfQuotedFiles_AreNamedWhereTheSdkDoesNotBringThem(string file)
    {
        string guide = File.ReadAllText(Guide.File);
        IEnumerable<string> usings = File.ReadLines(RepositoryFiles.Find($"tests/PactModel.WebTests/App/{file}"))
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Select(line => line["using ".Length..^1]);
        Assert.All(usings.Except(s_implicit, StringComparer.Ordinal), name => Assert.Contains($"`{name}`", guide, StringComparison.Ordinal));
    }

    /// <summary>Indents and blank lines differ between a file and a quotation of it.</summary>
    private static string Flat(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
