using System.Reflection;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Conventions;

public sealed class CodesPageTests
{
    private static readonly Assembly Library = typeof(EquatableList).Assembly;
    private static readonly CodeConstant[] Constants = [.. CodeConstant.Of(Library)];

    [Fact]
    public void Faults_OfThePage_AreNone() =>
        Faults.AreNone(new CodesPage(File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "codes.md"))).Faults(Constants));

    [Fact]
    public void Of_TheLibrary_FindsEveryClassOfCodes() =>
        Assert.Equal(
            ["AgreementFindings", "AreaFindings", "DateFindings", "JsonFindings", "LifecycleFindings", "PartyFindings", "ReasonRules", "RegisterFindings", "RegisterRules", "RotationFindings", "SourceFindings"],
            Constants.Select(c => c.Name[..c.Name.IndexOf('.', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Constants_InTheSources_AreEachUsedAndNeverWrittenOut()
    {
        string sources = string.Join('\n', Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "PactModel"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("Findings.cs", StringComparison.Ordinal) && !file.EndsWith("ReasonRules.cs", StringComparison.Ordinal) && !file.EndsWith("RegisterRules.cs", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        Faults.AreNone(
        [
            .. Constants.Where(c => !Names(sources, c.Name)).Select(c => $"{c.Name} is used nowhere"),
            .. Constants.Where(c => c.Value.Contains('.', StringComparison.Ordinal) && sources.Contains($"\"{c.Value}\"", StringComparison.Ordinal)).Select(c => $"\"{c.Value}\" is written out: name {c.Name}"),
        ]);
    }

    [Theory]
    [InlineData("a.b", "a.b", "")]
    [InlineData("a.b a.c", "a.b", "a.c: the page does not list it as a Finding")]
    [InlineData("a.b", "a.b a.b", "a.b: the page lists it 2 times as a Finding")]
    [InlineData("a.b", "a.b a.c", "a.c: the page lists it as a Finding, and there is no such constant")]
    [InlineData("a.b a.b", "a.b", "a.b: X0 and X1 are one code")]
    public void Faults_OfAPageOfFindings_NameWhatDiffers(string constants, string page, string fault) =>
        Assert.Equal(fault, string.Join('\n', Page(page.Split(' ').Select(code => $"| `{code}` | error, warning | It is so. | Mend it. |")).Faults(Findings(constants))));

    [Theory]
    [InlineData("| `a.b` | grave | It is so. | Mend it. |", "`a.b`: the row lacks something, or has a severity that is none")]
    [InlineData("| `a.b` | error |  | Mend it. |", "`a.b`: the row lacks something, or has a severity that is none")]
    [InlineData("| `a.b` | error | It is so. |", "`a.b`: the row lacks something, or has a severity that is none")]
    public void Faults_OfARowThatIsNotWhole_NameIt(string row, string fault) => Assert.Equal(fault, Assert.Single(Page([row]).Faults(Findings("a.b"))));

    [Fact]
    public void Faults_OfARuleListedAsAFinding_NameBoth() =>
        Assert.Equal(
            ["a.b: the page does not list it as a Reason", "a.b: the page lists it as a Finding, and there is no such constant"],
            Page(["| `a.b` | error | It is so. | Mend it. |"]).Faults([new CodeConstant(CodeKind.Reason, "X", "a.b")]),
            StringComparer.Ordinal);

    [Fact]
    public void Faults_OfOneCodeOfBothKinds_AreNone() =>
        Assert.Empty(Page(["| `a.b` | error | It is so. | Mend it. |", "", "| rule | what it says |", "|---|---|", "| `a.b` | It is so. |"]).Faults([.. Findings("a.b"), new CodeConstant(CodeKind.Reason, "X", "a.b")]));

    [Fact]
    public void Faults_OfASentenceAboutACodeThatIsNone_NameIt() =>
        Assert.Equal("a.c-d: the page speaks of it, and there is no such constant", Assert.Single(Page(["| `a.b` | error | It is so. | Mend it. |", "", "Both `a.b` and `a.c-d`, and `a.`."]).Faults(Findings("a.b"))));

    /// <summary>Says whether a text names a constant, and not only one whose name begins alike.</summary>
    private static bool Names(string text, string constant)
    {
        for (int at = text.IndexOf(constant, StringComparison.Ordinal); at >= 0; at = text.IndexOf(constant, at + 1, StringComparison.Ordinal))
        {
            if (at + constant.Length == text.Length || !char.IsLetterOrDigit(text[at + constant.Length])) return true;
        }

        return false;
    }

    private static CodesPage Page(IEnumerable<string> rows) => new(["| code | severity | what it says | what to do |", "|---|---|---|---|", .. rows]);

    private static CodeConstant[] Findings(string codes) => [.. codes.Split(' ').Select((code, i) => new CodeConstant(CodeKind.Finding, $"X{i}", code))];
}
