using System.CommandLine;
using NodaTime;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>What lapses, is renewed, needs notice, is due to meet?</summary>
internal static class DeadlinesCommand
{
    public static Command Create(DeskHost host)
    {
        Option<int> months = DeskOptions.Months(12);
        Option<LocalDate?> to = DeskOptions.Day("--to", "The last day to look at, instead of --months.");
        Option<string?> party = DeskOptions.Party("Only agreements of this party.");
        Command command = new("deadlines", "Lists what lapses, is renewed, needs notice or is due to meet from --on on.") { months, to, party };
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk =>
        {
            LocalDate last = parsed.GetValue(to) ?? desk.On.PlusMonths(parsed.GetValue(months));
            if (last < desk.On) throw new FormatException($"The last day, {Words.Of(last)}, is before the first, {Words.Of(desk.On)}: set --on or --to.");
            return Told(desk, last, [.. desk.Of(parsed.GetValue(party)).DeadlinesBetween(desk.On, last)]);
        }));
        return command;
    }

    private static Answer Told(Desk desk, LocalDate last, RegisterDeadline[] due) => new(
        new Sheet(
            $"Deadlines from {Words.Of(desk.On)} to {Words.Of(last)}",
            new Block(null, ["Days", "What", "Agreement", "Why"], [.. due.Select(d => new[] { Days(d), What(d), d.Agreement.Id.ToString(), Words.Of(d.Reason, d.Sources) })], "Nothing on record falls due."),
            Block.Sources(due.SelectMany(d => d.Sources.Select(c => (d.Agreement, c))))),
        () => DeskJson.Write(new DeadlinesJson(Words.Of(desk.On), Words.Of(last), due.Select(Json))));

    /// <summary>Returns the days: of an end the last day in, which is what people ask for.</summary>
    public static string Days(RegisterDeadline due) => due.LastDaysIn is { } lastDays ? $"{Words.Of(lastDays)} (last day in)" : Words.Of(due.On);

    private static string What(RegisterDeadline due) =>
        $"{Words.Of(due.Kind)}{(due.Party is { } party ? $" ({party})" : "")}{(due.Certainty == Certainty.Certainly ? "" : ", possibly")}";

    private static DeadlineJson Json(RegisterDeadline due) => new(
        Words.Of(due.On.Earliest), Words.Of(due.On.Latest), due.Certainty == Certainty.Certainly, Words.Code(due.Kind), due.Agreement.Id.ToString(),
        due.Party?.ToString(), due.Body?.Id.ToString(), ReasonJson.Of(due.Reason, due.Sources));
}
