using System.Text;
using Xunit;

namespace PactModel.Samples.TreatyDesk.Tests;

/// <summary>What the guide shows is what the app prints.</summary>
public sealed class GuideTests
{
    public static TheoryData<string, string> Examples()
    {
        TheoryData<string, string> examples = [];
        foreach (string fence in File.ReadAllText(Guide()).Split("```text\n")[1..])
        {
            string[] parts = fence.Split("\n```", 2)[0].Split('\n', 2);
            examples.Add(parts[0], parts[1]);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfTheGuide_IsWhatIsPrinted(string command, string shown)
    {
        Assert.StartsWith("$ treatydesk ", command, StringComparison.Ordinal);
        string printed = DeskRun.Of(command["$ treatydesk ".Length..]).Out.ReplaceLineEndings("\n").TrimEnd('\n');
        if (shown.EndsWith("\n...", StringComparison.Ordinal)) Assert.StartsWith(shown[..^3], new StringBuilder(printed).Append('\n').ToString(), StringComparison.Ordinal);
        else Assert.Equal(shown, printed);
    }

    [Fact]
    public void Examples_OfTheGuide_ShowEveryCommand()
    {
        string help = DeskRun.Of("--help").Out;
        string[] commands = [.. help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(l => l.Trim().Split(' ')[0]).Where(c => c.Length > 0)];
        Assert.Equal(10, commands.Length);
        Assert.All(commands, c => Assert.Contains(Examples(), e => e.Data.Item1.StartsWith($"$ treatydesk {c}", StringComparison.Ordinal)));
    }

    private static string Guide()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PactModel.sln"))) return Path.Combine(folder.FullName, "docs", "treaty-desk.md");
        }

        throw new InvalidOperationException("PactModel.sln is in none of the folders above the tests.");
    }
}
