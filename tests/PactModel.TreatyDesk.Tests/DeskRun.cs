using NodaTime;

namespace PactModel.Samples.TreatyDesk.Tests;

/// <summary>What the app printed and how it ended.</summary>
internal sealed record DeskRun(int Code, string Out, string Error)
{
    /// <summary>Runs the app on 2026-11-25 over the sample data, as when its output is redirected.</summary>
    public static DeskRun Of(string commandLine) => Of(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static DeskRun Of(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = DeskApp.Run(args, new DeskHost(output, error, null, () => new LocalDate(2026, 11, 25)));
        return new DeskRun(code, output.ToString(), error.ToString());
    }
}
