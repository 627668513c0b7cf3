namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Says whether the end of a time in force is on record with a day, so that no rule ends it earlier.</summary>
    private bool IsTold(AgreementSpell spell, List<EndMark> recorded) => recorded.Exists(r => !r.Mark.When.IsOpen && SpellOf(r) == spell);

    /// <summary>Returns the time in force that a recorded end ends.</summary>
    private AgreementSpell SpellOf(EndMark recorded) => _plot.Spells.FindLast(s => s.Start.When.Lo < recorded.Mark.When.Hi) ?? _plot.Spells[0];

    /// <summary>Reports that one time in force is recorded to have ended on two days: the first is used.</summary>
    private void CompareRecordedEnds(List<EndMark> recorded)
    {
        foreach (EndMark later in recorded.Where(r => !r.Mark.When.IsOpen))
        {
            if (recorded.Find(r => r.Mark.When.Before(later.Mark.When) == Certainty.Certainly && SpellOf(r) == SpellOf(later)) is { } first)
                Find(LifecycleFindings.RecordDiffers, FindingSeverity.Warning, later.Mark.Reason.Events[0], "effective", $"Another end is recorded, first day out {later.Mark.When.Words}: it is not used, for the one {first.Mark.When.Words} is; correct one of them, or record that they are contested.");
        }
    }

    /// <summary>Reports that a recorded end is another than the clauses give: of a term that expired any other, of the rest a later one.</summary>
    private void CompareEnd(EndMark recorded, EndMark? term, List<EndMark> rules)
    {
        AgreementEvent e = recorded.Mark.Reason.Events[0];
        AgreementSpell spell = SpellOf(recorded);
        Moment computed = rules.Where(r => r.Mark.When.Hi > spell.Start.When.Lo).Aggregate(Moment.Never, (earliest, r) => Moment.Min(earliest, r.Mark.When));
        if (term is not null)
        {
            if (e is Terminated { Ground: EndGround.Expiry }) Compare(recorded.Mark.When, term.Mark.When, e, "The expiry");
            else computed = Moment.Min(computed, term.Mark.When);
        }

        if (computed.Before(recorded.Mark.When) == Certainty.Certainly) Compare(recorded.Mark.When, computed, e, "The end");
    }

    private List<EndMark> RecordedEnds() =>
        [.. _events.Where(IsEndForAll).Select(e => (Event: e, End: RecordedEnd(e)))
            .Select(x => _plot.Entry.Reason.Rule is ReasonRules.EntryRecorded ? x.End with { Mark = AfterEntry(AfterBeginning(x.End.Mark, x.Event), _plot.Entry.When, x.Event) } : x.End)];

    /// <summary>Returns an end whose day is only that of a later agreement as one that is not known, where that would be before this one begins.</summary>
    private Mark AfterBeginning(Mark end, AgreementEvent e) => EventDates.OfAct(e) == Moment.Unknown && end.When.Hi <= _plot.Entry.When.Lo
        ? MarkOf(Moment.NotBefore(_plot.Entry.When.Lo + 1), ReasonRules.EndRecorded, EndedText(e, Moment.NotBefore(_plot.Entry.When.Lo + 1)), e, end.Reason.Law)
        : end;

    /// <summary>Returns the end that an event records, for all or for a party; one superseded without a day ends when the later agreement enters into force for it.</summary>
    private EndMark RecordedEnd(AgreementEvent e, PartyCode? party = null)
    {
        (EndGround ground, EndBoundary? boundary) = e is Terminated end ? (end.Ground, end.Boundary) : (EndGround.Supersession, (e as Superseded)?.Boundary);
        Moment when = EventDates.OfAct(e).FirstOut(boundary);
        if (when == Moment.Unknown && e is Superseded { By: { } later } && (party is null ? Successor(later) : _outside.Parent(later)) is { Kind: ParentKind.Known } parent && SupersededFrom(parent, party) is { IsNever: false } entry)
        {
            string text = party is not null ? $"'{later}' took its place for {party} when that entered into force for it"
                : entry.IsOpen ? $"'{later}' took its place, and is not on record to be in force for all its parties"
                : entry == parent.Entry ? $"'{later}' took its place when that entered into force"
                : $"'{later}' took its place when that was in force for all its parties";
            return new EndMark(MarkOf(entry, ReasonRules.EndSuperseded, $"{text}: first day out {entry.Words}.", e, _law.Cite("59")), ground);
        }

        return new EndMark(MarkOf(when, ReasonRules.EndRecorded, EndedText(e, when), e, LawOf(ground)), ground);
    }

    private static string EndedText(AgreementEvent e, Moment when) => $"Ended{(e.Parties.Count == 0 ? "" : $" for {Names(e.Parties)}")}, as recorded: first day out {when.Words}.";

    /// <summary>Adds the recorded end of a party to the time that it ends; not if it is the end of a notice.</summary>
    private void ExitRecorded(PartyPlot party, EndMark end, AgreementEvent e)
    {
        if (party.Spells.Count == 0) AddSpellNotKnown(party);
        PartySpell spell = party.Spells.LastOrDefault(s => (s.Consent?.When ?? s.Entry.When).Lo <= end.Mark.When.Hi) ?? party.Spells[0];
        if (party.Spells.Exists(s => s.Notices.Exists(n => n.Reason.Events.Contains(e)))) return;
        if (end.Mark.When.IsOpen && _events.OfType<NoticeGiven>().Any(n => n.Parties.AsSpan().Contains(party.Code) && RecordedExit(party.Code, n)?.Event == e)) return;
        spell.Exits.Add(end with { Mark = AfterEntry(end.Mark, spell.Entry.When, e) });
    }

    /// <summary>Returns an end that is not known to the day as one that comes after the entry into force that it ends.</summary>
    private static Mark AfterEntry(Mark end, Moment entry, AgreementEvent e)
    {
        int first = entry.IsOpen ? entry.Lo : entry.PlusDays(1).Lo;
        if (entry.IsNever || end.When.Lo >= first || end.When.Hi < first || end.When.Lo == end.When.Hi) return end;
        Moment later = end.When with { Lo = first };
        return new Mark(later, end.Reason.Rule is ReasonRules.EndRecorded ? end.Reason with { Text = EndedText(e, later) } : end.Reason);
    }

    private string? LawOf(EndGround ground) => ground switch
    {
        EndGround.Consent => _law.Cite("54(b)"),
        EndGround.Denunciation or EndGround.Expiry => _law.Cite("54(a)"),
        EndGround.Supersession => _law.Cite("59"),
        EndGround.Breach => _law.Cite("60"),
        EndGround.Impossibility => _law.Cite("61"),
        EndGround.ChangeOfCircumstances => _law.Cite("62"),
        _ => null,
    };
}
