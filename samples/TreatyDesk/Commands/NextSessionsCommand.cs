using System.CommandLine;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>When does each commission meet next, who hosts, who chairs, and why?</summary>
internal static class NextSessionsCommand
{
    public static Command Create(DeskHost host)
    {
        Argument<string?> id = DeskOptions.MaybeId("The identifier of an agreement; without one, the commissions of all.");
        Option<string?> party = DeskOptions.Party("Only agreements of this party.");
        Option<bool> why = new("--why") { Description = "Say of each why it is that turn's." };
        Command command = new("next-sessions", "Lists the next session of each commission: whose turn, where, when it is due, since when it is overdue.") { id, party, why };
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk => parsed.GetValue(id) is { } asked
            ? Told(desk, [.. desk.Of(parsed.GetValue(party)).Identified(desk.Register[asked].Id).NextSessions(desk.On)], why: true)
            : Told(desk, [.. desk.Of(parsed.GetValue(party)).NextSessions(desk.On)], parsed.GetValue(why))));
        return command;
    }

    private static Answer Told(Desk desk, NextSession[] sessions, bool why)
    {
        Block table = new(null, ["Agreement", "Turn", "Host", "Chair", "Place", "Due"], [.. sessions.Select(s => new[]
        {
            s.Agreement.Id.ToString(), $"{s.Turn.Number}", desk.Name(s.Host), desk.Name(s.Chair), s.Venue?.City ?? "not known", Due(s),
        })], "No commission on record.");
        Sheet sheet = new($"Next sessions on {Words.Of(desk.On)}", table);
        return new Answer(
            why && sessions.Length > 0 ? sheet with { Blocks = [table, Block.Lines("Why", sessions.Select(s => $"{s.Agreement.Id}: {s.Turn.Why}"))] } : sheet,
            () => DeskJson.Write(new SessionsJson(Words.Of(desk.On), sessions.Select(Json))));
    }

    private static string Due(NextSession next) => next switch
    {
        { Planned.From: { } from } => $"planned for {from}",
        { Due.OverdueSince: { } since } => $"overdue since {Words.Of(since)} ({next.Due.Clause})",
        { Due: { On: { } past, Missing: CadenceFact.Sessions } } => $"{Words.Of(past.Earliest)} to {Words.Of(past.Latest)} ({next.Due.Clause}); whether one was held is not known",
        { Due.On: { } days } => $"{Words.Of(days.Earliest)} to {Words.Of(days.Latest)} ({next.Due.Clause})",
        { Turn.Slot: { } slot } => $"turn begins on {Words.Of(slot.First)}",
        { Due.Missing: not null } => $"{next.Due}",
        _ => "not known: no cadence on record",
    };

    private static SessionJson Json(NextSession next) => new(
        next.Agreement.Id.ToString(), next.Commission.Id.ToString(), next.Turn.Number, next.Host?.ToString(), next.Chair?.ToString(), next.Venue?.ToString(), next.Planned?.From?.ToString(),
        Words.Code(next.Due.On?.Earliest), Words.Code(next.Due.On?.Latest), Words.Code(next.Due.OverdueSince), next.Due.Missing is { } missing ? Words.Code(missing) : null, next.Due.Clause?.ToString(), next.Turn.Why.ToString());
}
