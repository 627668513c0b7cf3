using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PactModel.Samples.TreatyDesk;

/// <summary>The options that every command has, and those that several share.</summary>
internal static class DeskOptions
{
    public static Option<FileSystemInfo> Data { get; } = new Option<FileSystemInfo>("--data")
    {
        Description = "A document (.json), a file of lines (.ndjson) or a folder of both. Default: the sample data.",
        HelpName = "path",
        Recursive = true,
    }.AcceptExistingOnly();

    public static Option<LocalDate?> On { get; } = Day("--on", "The day as of which is asked, such as 2026-11-25. Default: today.", recursive: true);

    public static Option<bool> Json { get; } = new("--json") { Description = "Print the answer as JSON, for programs.", Recursive = true };

    public static LocalDate OnOf(ParseResult parsed, DeskHost host) => parsed.GetValue(On) ?? host.Today();

    public static Option<LocalDate?> Day(string name, string description, bool recursive = false) => new(name)
    {
        Description = description,
        HelpName = "day",
        Recursive = recursive,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day) && day.Year is >= 1 and <= 9000) return day;
            result.AddError($"'{text}' is not a day of the years 1 to 9000: write one like 2026-11-25.");
            return null;
        },
    };

    public static Option<int> Months(int months) => Number("--months", "How many months ahead to look, 1 to 1200.", months, 1, 1200);

    public static Option<int> Number(string name, string description, int? otherwise, int least, int most)
    {
        Option<int> option = new(name)
        {
            Description = description,
            HelpName = "number",
            CustomParser = result =>
            {
                bool fits = int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int given) && given >= least && given <= most;
                if (!fits) result.AddError($"'{result.Tokens[0].Value}' does not fit {name}: give a whole number from {least} to {most}.");
                return given;
            },
        };
        if (otherwise is { } number) option.DefaultValueFactory = _ => number;
        return option;
    }

    public static Option<string?> Party(string description) => new("--party") { Description = $"{description} A code or a name: MAR, Morocco, org:AU.", HelpName = "party" };

    public static Option<string?> Area() => new("--area") { Description = "Only agreements about this area or one within it: health, training.joint-exercises.", HelpName = "area" };

    public static Option<FileInfo?> Picture(string description) => new("--svg") { Description = description, HelpName = "file" };

    public static Argument<string> Id(string description = "The identifier of the agreement.") => Word(new Argument<string>("id") { Description = description });

    public static Argument<string?> MaybeId(string description) => Word(new Argument<string?>("id") { Description = description, Arity = ArgumentArity.ZeroOrOne });

    /// <summary>Returns the argument, which refuses a word that was meant as an option: nothing that is asked for begins with a hyphen.</summary>
    public static Argument<T> Word<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] option }, ..]) result.AddError($"There is no option '{option}'.");
        });
        return argument;
    }
}
