using System.CommandLine;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>What is missing for entry into force, and what is the earliest day?</summary>
internal static class ForecastCommand
{
    public static Command Create(DeskHost host)
    {
        Argument<string?> id = DeskOptions.MaybeId("The identifier of an agreement; without one, all that are signed and perhaps not in force.");
        Command command = new("forecast", "Tells what is missing for entry into force, and the earliest day if it all arrived on --on.") { id };
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk => Told(desk, parsed.GetValue(id) is { } asked
            ? [desk.Register[asked]]
            : [.. desk.Register.InState(AgreementState.SignedNotInForce, desk.On).Possibly()])));
        return command;
    }

    private static Answer Told(Desk desk, Agreement[] agreements)
    {
        (Agreement Agreement, DateAnswer Entry, ForceForecast Forecast)[] all =
            [.. agreements.Select(a => (a, desk.Register.LifecycleOf(a.Id).EntryIntoForce, desk.Register.LifecycleOf(a.Id).Forecast(desk.On)))];
        Block table = new(null, ["Agreement", "Missing", "Earliest entry into force"], [.. all.Select(f => new[]
        {
            f.Agreement.Id.ToString(), Missing(f.Entry, f.Forecast), $"{f.Forecast.Earliest}",
        })], "No agreement is signed and not in force.");
        return new Answer(
            new Sheet(
                $"Forecast, if all that is missing arrived on {Words.Of(desk.On)}",
                table,
                Block.Lines("Why", all.SelectMany(f => f.Forecast.Earliest.Reasons.Select(r => $"{f.Agreement.Id}: {Words.Of(r)}")), "No reason is on record."),
                Block.Sources(all.SelectMany(f => f.Forecast.Earliest.Reasons.SelectMany(r => r.Sources).Select(c => (f.Agreement, c))))),
            () => DeskJson.Write(new ForecastsJson(Words.Of(desk.On), all.Select(f => new ForecastJson(
                f.Agreement.Id.ToString(), $"{f.Entry}", f.Forecast.Missing.Select(m => new MissingJson(m.Text, m.Count, m.Parties.Select(p => p.ToString()))), $"{f.Forecast.Earliest}",
                f.Forecast.Earliest.Reasons.Select(ReasonJson.Of))))));
    }

    private static string Missing(DateAnswer entry, ForceForecast forecast) =>
        forecast.Missing.Count > 0 ? string.Join("; ", (IEnumerable<MissingConsents>)forecast.Missing)
        : entry.Kind == DateAnswerKind.Known ? "nothing: it is in force, or will be" : "not known";
}
