using System.CommandLine;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>When must notice be received at the latest?</summary>
internal static class LastDayCommand
{
    public static Command Create(DeskHost host)
    {
        Argument<string> id = DeskOptions.Id();
        Option<string?> party = DeskOptions.Party("The party that is to leave; with --out-by.");
        Option<NodaTime.LocalDate?> outBy = DeskOptions.Day("--out-by", "The first day on which the party is to be out.");
        Option<int> delivery = DeskOptions.Number("--delivery-days", "How many days the notice takes to arrive.", 0, 0, 3660);
        Command command = new("last-day", "Tells the last safe day for a notice: to stop the next renewal, or with --party and --out-by to leave.") { id, party, outBy, delivery };
        command.Validators.Add(result =>
        {
            if (result.GetResult(party) is null != result.GetResult(outBy) is null) result.AddError("To leave, give both --party and --out-by.");
        });
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk =>
        {
            AgreementLifecycle life = desk.Register.LifecycleOf(parsed.GetValue(id)!);
            if (parsed.GetValue(party) is not { } name || parsed.GetValue(outBy) is not { } day)
                return Told(desk, life, "stop the next renewal", null, life.LastSafeDayToStopRenewal(desk.On, parsed.GetValue(delivery)));
            PartyCode code = desk.PartyOf(life, name);
            return Told(desk, life, $"leave by {Words.Of(day)}: {desk.Name(code)}", code, life.LastSafeDayToLeave(code, day, parsed.GetValue(delivery)));
        }));
        return command;
    }

    private static Answer Told(Desk desk, AgreementLifecycle life, string purpose, PartyCode? party, LastSafeDay safe)
    {
        Agreement agreement = desk.Register[life.Facts.Agreement];
        string none = Words.Of(safe.Kind);
        return new Answer(
            new Sheet(
                $"Last safe day to {purpose}",
                new Block(null, [],
                [
                    ["agreement", $"{agreement}"],
                    ["to be received by", safe.Receive is { } receive ? Words.Of(receive) : none],
                    ["to be sent by", safe.Send is { } send ? Words.Of(send) : none],
                    ["last day in", safe.LastDayIn is { } last ? Words.Of(last) : none],
                ]),
                Block.Lines("Why", safe.Reasons.Select(Words.Of)),
                Block.Sources(safe.Reasons.SelectMany(r => r.Sources).Select(c => (agreement, c)))),
            () => DeskJson.Write(new LastDayJson(
                Words.Of(desk.On), agreement.Id.ToString(), party?.ToString(), Words.Code(safe.Kind), Words.Code(safe.Receive), Words.Code(safe.Send), Words.Code(safe.LastDayIn),
                Words.Code(safe.FirstDayOut), safe.Reasons.Select(ReasonJson.Of))));
    }
}
