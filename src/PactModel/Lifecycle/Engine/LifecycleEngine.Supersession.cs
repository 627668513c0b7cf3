namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Adds the ends that follow from later agreements whose records say that they take this one's place: once all parties are in them (VCLT 59).</summary>
    private void AddSupersession(List<EndMark> ends)
    {
        foreach (AgreementId later in _outside.Successors)
        {
            ParentFacts taking = Successor(later);
            if (taking.Kind == ParentKind.Cycle)
            {
                FindCircleOfSuccessors(later);
                Moment perhaps = Moment.NotBefore(_plot.Entry.When.IsNever ? Moment.NeverDay : _plot.Entry.When.Lo + 1);
                if (!perhaps.IsNever) ends.Add(new EndMark(MarkOf(perhaps, ReasonRules.EndSuperseded, $"'{later}' says that it takes its place, and rests on it in turn: whether this one is over is not known."), EndGround.Supersession));
                continue;
            }

            if (taking is not { Kind: ParentKind.Known, Entry.IsNever: false } || AllIn(taking) is not { IsNever: false } all) continue;
            string text = all == taking.Entry ? $"'{later}', which takes its place, entered into force" : $"'{later}', which takes its place, is in force for all its parties";
            ends.Add(new EndMark(MarkOf(all, ReasonRules.EndSuperseded, $"{text}: first day out {all.Words}.", law: _law.Cite("59")), EndGround.Supersession));
        }
    }

    private void FindCircleOfSuccessors(AgreementId later) => _plot.Findings.Add(new Finding(
        LifecycleFindings.ParentCycle,
        FindingSeverity.Error,
        ModelPath.Root,
        $"'{later}' says that it takes the place of this agreement, and rests on it, itself or through others: correct one of the records; until then it is not known whether this one is over."));

    /// <summary>Returns the day from which everyone that was a party is one of a later agreement, or is out; never if somebody stays behind.</summary>
    /// <remarks>Where no party of the later one is on record, its entry into force is all there is to go by.</remarks>
    private Moment AllIn(ParentFacts later)
    {
        if (later.Parties.Count == 0) return later.Entry;
        PartyPlot[] parties = [.. _plot.Parties.Values.Where(p => p.Spells.Exists(s => !s.Entry.When.IsNever))];
        Moment all = parties.Aggregate(later.Entry, (latest, p) => Moment.Max(latest, Moment.Min(EntryOf(later, p.Code), p.Spells[^1].Exit)));
        if (all.IsNever || !later.Plots.Any(HasRelations)) return all;

        // Where objections or acceptances keep two apart, the earlier agreement goes on between them.
        TakenPlace taken = new(default, later.Plots, "");
        for (int i = 0; i < parties.Length && !all.IsNever; i++)
        {
            for (int j = i + 1; j < parties.Length && !all.IsNever; j++)
            {
                Moment between = taken.Between(parties[i].Code, parties[j].Code).Aggregate(Moment.Never, (first, run) => Moment.Min(first, run.From.When));
                all = Moment.Max(all, Moment.Min(between, Moment.Min(parties[i].Spells[^1].Exit, parties[j].Spells[^1].Exit)));
            }
        }

        return all;
    }

    private static bool HasRelations(LifecyclePlot plot) => plot.Apart.Count > 0 || plot.Parties.Values.Any(p => p.Spells.Exists(s => s.Acceptance is not null));

    private ParentFacts Successor(AgreementId later) => _outside.Successor(later, new ParentFacts(
        ParentKind.Known,
        _plot.Entry.When,
        Moment.Never,
        [.. _plot.Parties.Values.SelectMany(p => p.Spells.Where(s => !s.Entry.When.IsNever).Select(s => new MemberTime(p.Code, s.Entry.When, s.Exit)))]));

    /// <summary>Returns from when a later agreement has taken this one's place, as is recorded: for a party when it is in force for that; for all, when it is for all, or some day since it is in force.</summary>
    private Moment SupersededFrom(ParentFacts later, PartyCode? party)
    {
        if (party is { } code) return EntryOf(later, code);
        return AllIn(later) is { IsNever: false } all ? all : later.Entry.IsNever ? later.Entry : Moment.NotBefore(later.Entry.Lo);
    }

    private static Moment EntryOf(ParentFacts agreement, PartyCode party) =>
        agreement.Parties.Where(p => p.Code == party).Aggregate(Moment.Never, (earliest, p) => Moment.Min(earliest, Moment.Max(p.From, agreement.Entry)));
}
