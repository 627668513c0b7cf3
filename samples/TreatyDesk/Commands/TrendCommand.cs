using System.CommandLine;
using NodaTime;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>Is there a trend?</summary>
internal static class TrendCommand
{
    private const int Width = 40;

    public static Command Create(DeskHost host)
    {
        Option<string> by = new("--by") { Description = "What to count by.", HelpName = "axis", DefaultValueFactory = _ => "signed" };
        by.AcceptOnlyFromAmong("signed", "entered-into-force", "ended", "in-force", "areas", "parties", "pairs", "regions");
        Option<string> step = new("--step") { Description = "How long the spans are.", HelpName = "step", DefaultValueFactory = _ => "decade" };
        step.AcceptOnlyFromAmong("year", "decade");
        Option<int> from = DeskOptions.Number("--from-year", "With --by in-force, the first year. Default: ten years before --on.", null, 1, 9999);
        Option<string?> party = DeskOptions.Party("Only agreements of this party.");
        Option<string?> area = DeskOptions.Area();
        Option<FileInfo?> svg = DeskOptions.Picture("Also write a picture (SVG) to this file.");
        Command command = new("trend", "Counts agreements by when they were signed, entered into force, ended or were in force, or by areas, parties, pairs of parties, regions.") { by, step, from, party, area, svg };
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk =>
        {
            AgreementSelection selection = desk.Of(parsed.GetValue(party));
            if (parsed.GetValue(area) is { } about) selection = selection.Covering(desk.Area(about));
            int first = parsed.GetResult(from) is null ? desk.On.Year - 10 : parsed.GetValue(from);
            if (first > desk.On.Year) throw new FormatException($"The first year, {first}, is after {Words.Of(desk.On)}: set --from-year or --on.");
            TrendTable table = selection.Trend(Axis(parsed.GetValue(by)!, parsed.GetValue(step) == "year" ? TrendStep.Year : TrendStep.Decade, first, desk.On));
            if (parsed.GetValue(svg) is { } file) File.WriteAllText(file.FullName, table.ToSvg());
            return Told(table, selection);
        }));
        return command;
    }

    private static TrendAxis Axis(string by, TrendStep step, int first, LocalDate on) => by switch
    {
        "signed" => TrendAxis.Signed(step),
        "entered-into-force" => TrendAxis.EnteredIntoForce(step),
        "ended" => TrendAxis.Ended(step),
        "in-force" => TrendAxis.InForceWithin(step == TrendStep.Year ? TrendSpan.Years(first, on.Year) : TrendSpan.Decades(first, on.Year)),
        "areas" => TrendAxis.BroadAreas,
        "parties" => TrendAxis.Parties,
        "pairs" => TrendAxis.Pairs,
        _ => TrendAxis.RegionPairs(RegionScheme.AfricanUnion),
    };

    private static Answer Told(TrendTable table, AgreementSelection selection)
    {
        int most = table.Rows.Select(r => r.Counts.Certain + r.Counts.Possible).DefaultIfEmpty().Max();
        return new Answer(
            new Sheet(
                $"Trend: {table.Axis}",
                new Block($"Agreements: {selection.Query}; {table.Total} (# certain, ? possible)", ["What", "How many", ""], [.. table.Rows.Select(r => new[]
                {
                    table.LabelOf(r.Key), $"{r.Counts}", $"{new string('#', Share(r.Counts.Certain, most))}{new string('?', Share(r.Counts.Possible, most))}",
                })])),
            () => DeskJson.Write(new TrendJson(
                table.Axis, selection.Query.ToString(), table.Total.Certain, table.Total.Possible,
                table.Rows.Select(r => new TrendRowJson(r.Key.Code, table.LabelOf(r.Key), r.Counts.Certain, r.Counts.Possible)))));
    }

    /// <summary>Returns the length of a bar: at least one letter for what is there at all.</summary>
    private static int Share(int count, int most) => most <= Width ? count : (count * Width / most) + (count > 0 && count * Width < most ? 1 : 0);
}
