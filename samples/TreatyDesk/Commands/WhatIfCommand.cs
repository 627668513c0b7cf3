using System.CommandLine;
using NodaTime;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>What would change if a party left or ratified, or the agreement were extended?</summary>
internal static class WhatIfCommand
{
    public static Command Create(DeskHost host)
    {
        Argument<string> id = DeskOptions.Id();
        Option<string[]> withdraw = new("--withdraw") { Description = "A party that gives notice; can be repeated.", HelpName = "party" };
        Option<string[]> ratify = new("--ratify") { Description = "A party that deposits its instrument; can be repeated.", HelpName = "party" };
        Option<LocalDate?> received = DeskOptions.Day("--received", "The day on which notices and instruments are received. Default: --on.");
        Option<LocalDate?> extend = DeskOptions.Day("--extend-until", "The last day to which the agreement is extended.");
        Command command = new("what-if", "Lays a notice, an instrument or an extension over an agreement and shows what would change; the record stays as it is.") { id, withdraw, ratify, received, extend };
        command.Validators.Add(result =>
        {
            if (result.GetResult(withdraw) is null && result.GetResult(ratify) is null && result.GetResult(extend) is null) result.AddError("Suppose something: give --withdraw, --ratify or --extend-until.");
        });
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk =>
        {
            AgreementLifecycle life = desk.Register.LifecycleOf(parsed.GetValue(id)!);
            PartyCode[] leaving = [.. (parsed.GetValue(withdraw) ?? []).Select(p => desk.PartyOf(life, p))];
            PartyCode[] joining = [.. (parsed.GetValue(ratify) ?? []).Select(p => desk.PartyOf(life, p, joins: true))];
            PartialDate day = parsed.GetValue(received) ?? desk.On;
            AgreementEvent[] events =
            [
                .. leaving.Select(p => new NoticeGiven { Kind = NoticeKind.Withdrawal, Parties = [p], Dated = day, Received = day }),
                .. joining.Select(p => new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [p], Dated = day, Received = day }),
                .. parsed.GetValue(extend) is { } end ? [new Extended { Dated = desk.On, Until = new EndDate(end, EndBoundary.LastDayIn) }] : Array.Empty<AgreementEvent>(),
            ];
            string[] supposed =
            [
                .. leaving.Select(p => $"{desk.Name(p)} gives notice, received on {day}"),
                .. joining.Select(p => $"{desk.Name(p)} ratifies, received on {day}"),
                .. parsed.GetValue(extend) is { } until ? [$"extended on {Words.Of(desk.On)}, last day in {Words.Of(until)}"] : Array.Empty<string>(),
            ];
            return Told(desk, desk.Register[parsed.GetValue(id)!], supposed, [.. leaving, .. joining], life.WhatIf(events));
        }));
        return command;
    }

    private static Answer Told(Desk desk, Agreement agreement, string[] supposed, PartyCode[] parties, LifecycleComparison what) => new(
        new Sheet(
            $"What if: {string.Join("; ", supposed)}",
            [
                Block.Lines(null, [$"{agreement}", First(what.FirstChange, parties.Select(what.FirstChangeFor))]),
                SideBySide("The agreement", what.Agreement),
                .. parties.Select(p => SideBySide(desk.Name(p), what.Of(p))),
                Block.Lines("Why", Changed(what.Agreement).Concat(parties.SelectMany(p => Changed(what.Of(p)))).Distinct().Select(Words.Of), "Nothing changes."),
            ]),
        () => DeskJson.Write(new WhatIfJson(
            agreement.Id.ToString(), supposed, Words.Code(what.FirstChange), what.Agreement.Select(Json), parties.Select(p => new PartyWhatIfJson(p.ToString(), Words.Code(what.FirstChangeFor(p)), what.Of(p).Select(Json))))));

    private static string First(LocalDate? agreement, IEnumerable<LocalDate?> parties) => (agreement, parties.Min()) switch
    {
        ({ } day, _) => $"The first change is on {Words.Of(day)}.",
        (null, { } day) => $"Nothing would change for the agreement as a whole; for a party, the first change is on {Words.Of(day)}.",
        _ => "Nothing would change.",
    };

    private static IEnumerable<Reason> Changed<TState>(EquatableList<StatesSideBySide<TState>> spans)
        where TState : struct, Enum => spans.Where(s => s.IsChanged).SelectMany(s => (IEnumerable<Reason>)s.Supposed.Reasons);

    private static Block SideBySide<TState>(string heading, EquatableList<StatesSideBySide<TState>> spans)
        where TState : struct, Enum => new(heading, ["From", "As it is", "If so", ""], [.. spans.Select(s => new[]
        {
            s.From == LocalDate.MinIsoValue ? "before" : Words.Of(s.From), Words.Of(s.Actual.State, s.Actual.Possible), Words.Of(s.Supposed.State, s.Supposed.Possible), s.IsChanged ? "changes" : "",
        })]);

    private static SideBySideJson Json<TState>(StatesSideBySide<TState> span)
        where TState : struct, Enum => new(
            span.From == LocalDate.MinIsoValue ? null : Words.Of(span.From), Words.Code(span.Until), Words.Code(span.Actual.State), Words.Code(span.Supposed.State), span.IsChanged);
}
