using System.CommandLine;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>Is it in force, for whom, and why?</summary>
internal static class StatusCommand
{
    public static Command Create(DeskHost host)
    {
        Argument<string?> id = DeskOptions.MaybeId("The identifier of an agreement; without one, the status of all.");
        Option<string?> party = DeskOptions.Party("With an agreement, the status of this party alone; without one, the agreements of this party.");
        Command command = new("status", "Tells whether an agreement is in force, for whom, and why.") { id, party };
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk => parsed.GetValue(id) is { } asked
            ? One(desk, desk.Register[asked], parsed.GetValue(party))
            : All(desk, parsed.GetValue(party))));
        return command;
    }

    private static Answer All(Desk desk, string? party)
    {
        (Agreement Agreement, Status<AgreementState> Status)[] all = [.. desk.Of(party).Select(a => (a, desk.Register.LifecycleOf(a.Id).StatusOn(desk.On)))];
        Block block = new(null, ["Agreement", "Status", "Title"], [.. all.Select(s => new[] { s.Agreement.Id.ToString(), Words.Of(s.Status.State, s.Status.Possible), s.Agreement.Title.In("en") })], "No agreement.");
        return new Answer(
            new Sheet($"Status on {Words.Of(desk.On)}", block),
            () => DeskJson.Write(new StatusJson(Words.Of(desk.On), all.Select(s => Json(s.Agreement, s.Status, [])))));
    }

    private static Answer One(Desk desk, Agreement agreement, string? party)
    {
        AgreementLifecycle life = desk.Register.LifecycleOf(agreement.Id);
        Status<AgreementState> status = life.StatusOn(desk.On);
        PartyCode[] parties = party is { } asked ? [desk.PartyOf(life, asked)] : [.. life.Facts.Parties.Select(p => p.Party)];
        (PartyCode Party, Status<PartyState> Status)[] of = [.. parties.Select(p => (p, life.StatusOn(desk.On, p)))];
        IEnumerable<Reason> reasons = party is null ? status.Reasons : of[0].Status.Reasons;
        Sheet sheet = new(
            $"{agreement.Title.In("en")} ({agreement.Id})",
            new Block($"On {Words.Of(desk.On)}", [],
            [
                ["status", Words.Of(status.State, status.Possible)],
                ["entry into force", $"{life.EntryIntoForce}"],
                .. ((IEnumerable<ForceSpell>)life.InForce()).Select(s => new[] { "last day in force", s.Until.DayBefore is { } last ? Words.Of(last) : s.Until.Kind == DateAnswerKind.None ? "none: no end is on record" : $"{s.Until}" }),
            ]),
            new Block("Parties", ["Party", "Status"], [.. of.Select(s => new[] { desk.Name(s.Party), Words.Of(s.Status.State, s.Status.Possible) })], "None on record."),
            Block.Lines("Claims", Claims(status)),
            Block.Lines("Why", reasons.Select(Words.Of), "No reason is on record."),
            Block.Sources(reasons.SelectMany(r => r.Sources).Select(c => (agreement, c))));
        return new Answer(
            status.Claims.Count > 0 ? sheet : sheet with { Blocks = [.. sheet.Blocks.Where(b => b.Heading != "Claims")] },
            () => DeskJson.Write(new StatusJson(Words.Of(desk.On), [Json(agreement, status, of)])));
    }

    private static IEnumerable<string> Claims(Status<AgreementState> status) => status.Claims.Select(c => $"{Words.Of(c.State)}: {string.Join("; ", c.Claims.Select(k => k.Statement))}");

    private static AgreementStatusJson Json(Agreement agreement, Status<AgreementState> status, IEnumerable<(PartyCode Party, Status<PartyState> Status)> parties) => new(
        agreement.Id.ToString(),
        agreement.Title.In("en"),
        Words.Code(status.State),
        status.Possible.Select(s => Words.Code(s)),
        parties.Select(p => new PartyStatusJson(p.Party.ToString(), Words.Code(p.Status.State), p.Status.Possible.Select(s => Words.Code(s)), p.Status.Reasons.Select(ReasonJson.Of))),
        status.Reasons.Select(ReasonJson.Of));
}
