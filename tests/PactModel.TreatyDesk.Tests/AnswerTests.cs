using System.Text.Json;
using Xunit;

namespace PactModel.Samples.TreatyDesk.Tests;

/// <summary>Every command over the sample data answers just what is written down in <c>Expected</c>.</summary>
/// <remarks>After a wanted change, run the tests with PACTMODEL_WRITE_EXPECTED=1 and look at the difference.</remarks>
public sealed class AnswerTests
{
    public static TheoryData<string, string> Commands() => new()
    {
        { "status", "status" },
        { "status-of-morocco", "status --party Morocco" },
        { "status-new-start", "status new-start-2010 --on 2024-01-01" },
        { "status-morocco-rwanda", "status mar-rwa-military-2025" },
        { "status-party", "status rome-statute-1998 --party Burundi" },
        { "last-day", "last-day jpn-kor-gsomia-2016" },
        { "last-day-delivery", "last-day jpn-kor-gsomia-2016 --delivery-days 5 --on 2019-01-01" },
        { "last-day-leave", "last-day rome-statute-1998 --party Gambia --out-by 2028-01-01" },
        { "last-day-none", "last-day ctbt-1996" },
        { "deadlines", "deadlines" },
        { "deadlines-past", "deadlines --on 2024-01-01 --to 2026-03-31" },
        { "deadlines-none", "deadlines --party Japan --months 1" },
        { "next-sessions", "next-sessions" },
        { "next-sessions-one", "next-sessions mar-rwa-military-2025" },
        { "next-sessions-none", "next-sessions samim" },
        { "forecast", "forecast" },
        { "forecast-one", "forecast ctbt-1996" },
        { "what-if-withdraw", "what-if rome-statute-1998 --withdraw Gambia --received 2026-12-01" },
        { "what-if-ratify", "what-if ctbt-1996 --ratify USA --ratify CHN" },
        { "what-if-extend", "what-if new-start-2010 --on 2026-01-15 --extend-until 2031-02-04" },
        { "compare", "compare mar-rwa-military-2025 mar-eth-military-2025" },
        { "compare-clauses", "compare fra-mli-defence-2014 jpn-kor-gsomia-2016" },
        { "compare-others", "compare mar-rwa-military-2025 --with-others-of Morocco" },
        { "partners", "partners Morocco" },
        { "partners-health", "partners MAR --area health --in-force" },
        { "trend", "trend" },
        { "trend-in-force", "trend --by in-force --step year --from-year 2014" },
        { "trend-areas", "trend --by areas" },
        { "trend-nothing", "trend --by areas --party Andorra" },
        { "calendar", "calendar" },
        { "help", "--help" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_OverTheSampleData_PrintsWhatIsExpected(string name, string command)
    {
        DeskRun run = DeskRun.Of(command);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Expected.Equal(name == "calendar" ? "calendar.ics" : $"{name}.txt", run.Out);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_WithJson_PrintsWhatIsExpected(string name, string command)
    {
        if (name == "help") return;
        DeskRun run = DeskRun.Of($"{command} --json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        using JsonDocument parsed = JsonDocument.Parse(run.Out);
        Assert.Equal(JsonValueKind.Object, parsed.RootElement.ValueKind);
        Expected.Equal($"{name}.json", run.Out);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_Redirected_HasNoEscapesAndNoBlankEnds(string name, string command)
    {
        string text = DeskRun.Of(command).Out;
        Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
        if (name != "help") Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(' '), line));
    }

    /// <summary>Of a commission that may have met before its sessions on record it is told for want of which fact it has no days.</summary>
    [Fact]
    public void Run_NextSessionsBeforeTheRecord_TellsWhatIsMissing()
    {
        Assert.Contains("\"missing\": \"lastSession\"", DeskRun.Of("next-sessions ind-pak-indus-commission --on 1960-01-01 --json").Out, StringComparison.Ordinal);
        Assert.Contains("the entry into force is not given", DeskRun.Of("next-sessions ind-npl-joint-commission --on 1960-01-01").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", DeskRun.Of("next-sessions --json").Out, StringComparison.Ordinal);
    }
}
