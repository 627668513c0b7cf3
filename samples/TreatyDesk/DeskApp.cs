using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.Json;
using PactModel.Samples.TreatyDesk.Commands;

namespace PactModel.Samples.TreatyDesk;

/// <summary>The app: reads the command line, asks the register, writes the answer.</summary>
internal static class DeskApp
{
    private const string About = """
        Answers the questions of a treaty desk over a register of agreements.

        Exit codes: 0 answered; 1 an agreement, party or area is not known, or the data cannot be read; 2 the command line is wrong.
        """;

    /// <summary>Runs the app and returns its exit code.</summary>
    public static int Run(string[] args, DeskHost host)
    {
        Command root = Root(host);
        ParseResult parsed = root.Parse(args);
        InvocationConfiguration output = new() { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count == 0 || parsed.Action is not ParseErrorAction) return parsed.Invoke(output);

        bool isUnknown = parsed.CommandResult.Command == root && parsed.UnmatchedTokens.Count > 0;
        if (isUnknown) host.Error.WriteLine($"There is no {(parsed.UnmatchedTokens[0].StartsWith('-') ? "option" : "command")} '{parsed.UnmatchedTokens[0]}'. The commands are: {string.Join(", ", root.Subcommands.Select(c => c.Name))}.");
        else foreach (string message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal)) host.Error.WriteLine(message);
        string command = parsed.CommandResult.Command == root ? "" : $" {parsed.CommandResult.Command.Name}";
        host.Error.WriteLine($"See 'treatydesk{command} --help'.");
        return 2;
    }

    /// <summary>Loads the data, lets a command answer, and writes the answer.</summary>
    public static int Answer(DeskHost host, ParseResult parsed, Func<Desk, Answer> ask)
    {
        try
        {
            Register register = Register.Load(parsed.GetValue(DeskOptions.Data)?.FullName ?? Path.Combine(AppContext.BaseDirectory, "data"));
            foreach (Finding finding in register.Findings.Where(f => f.Severity == FindingSeverity.Error)) host.Error.WriteLine(finding);
            if (register.Count == 0) throw new InvalidDataException("There is no agreement in the data: give a document, or a folder of documents, with --data.");
            Answer answer = ask(new Desk(register, DeskOptions.OnOf(parsed, host)));
            if (parsed.GetValue(DeskOptions.Json)) host.Out.WriteLine(answer.Json());
            else if (answer.Sheet.Verbatim is { } text) host.Out.Write(text);
            else if (host.Terminal is { } terminal) TerminalSheet.Write(terminal, answer.Sheet);
            else PlainSheet.Write(host.Out, answer.Sheet);
            return 0;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or JsonException or KeyNotFoundException or FormatException or ModelException)
        {
            host.Error.WriteLine(fault.Message);
            return 1;
        }
    }

    private static Command Root(DeskHost host)
    {
        Command root = new("treatydesk", About) { new HelpOption(), new VersionOption(), DeskOptions.Data, DeskOptions.On, DeskOptions.Json };
        Func<DeskHost, Command>[] commands =
        [
            StatusCommand.Create, LastDayCommand.Create, DeadlinesCommand.Create, NextSessionsCommand.Create, ForecastCommand.Create, WhatIfCommand.Create,
            PartnersCommand.Create, TrendCommand.Create, CompareCommand.Create, CalendarCommand.Create,
        ];
        foreach (Func<DeskHost, Command> create in commands) root.Subcommands.Add(create(host));
        return root;
    }
}
