using System.CommandLine;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PactModel;
using PactModel.Samples.WhatsInside;
using Spectre.Console;

Argument<FileInfo> file = new("file")
{
    Description = "A document of PactModel; without one, the sample data with the Morocco-Rwanda pact.",
    Arity = ArgumentArity.ZeroOrOne,
};
Argument<string?> id = new("id")
{
    Description = "The identifier of an agreement in the document; without one, its first.",
    Arity = ArgumentArity.ZeroOrOne,
};
Option<bool> json = new("--json") { Description = "Print the agreement as JSON, for programs." };
Option<string> language = new("--lang") { Description = "The language of the labels.", DefaultValueFactory = _ => "en" };
language.AcceptOnlyFromAmong("en", "fr");

Option<LocalDate?> on = new("--on")
{
    Description = "The day, such as 2026-11-23, for which status and next deadline are told; without it, as of the last known event.",
    CustomParser = result =>
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (day.TryGetValue(default, out LocalDate given)) return given;
        result.AddError($"'{result.Tokens[0].Value}' is not a day: write one like 2026-11-23.");
        return null;
    },
};

file.AcceptExistingOnly();

RootCommand command = new("Tells what is inside a pact.") { file, id, json, language, on };
command.SetAction(parsed =>
{
    Console.OutputEncoding = Encoding.UTF8;
    try
    {
        PactDocument document = PactDocument.Load(parsed.GetValue(file)?.FullName ?? Path.Combine(AppContext.BaseDirectory, "data", "african-defence.json"));
        string wanted = parsed.GetValue(id) ?? (parsed.GetValue(file) is null ? "mar-rwa-military-2025" : document.Agreements[0].Id.ToString());
        if (!AgreementId.TryParse(wanted, out AgreementId known) || document.Find(known) is not { } agreement)
            throw new KeyNotFoundException($"There is no agreement '{wanted}' in the document. It has: {string.Join(", ", document.Agreements.Select(a => a.Id))}.");
        FactSheet sheet = document.FactSheetOf(agreement.Id, parsed.GetValue(language)!, parsed.GetValue(on));
        if (parsed.GetValue(json)) Console.Out.Write(agreement.ToJson());
        else if (Console.IsOutputRedirected) PlainSheet.Write(Console.Out, sheet);
        else TerminalSheet.Write(AnsiConsole.Console, sheet);
        return 0;
    }
    catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or FormatException)
    {
        Console.Error.WriteLine(fault.Message);
        return 1;
    }
});
return command.Parse(args).Invoke();
