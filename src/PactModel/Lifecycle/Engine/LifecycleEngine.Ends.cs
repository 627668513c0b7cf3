namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private void PlotEnds()
    {
        _plot.Spells.Add(new AgreementSpell { Start = _plot.Started ?? _plot.Entry });
        List<EndMark> recorded = RecordedEnds(), common = [.. recorded], rules = [.. LeftByOne()];
        EndMark? term = PlotTerm();
        ReturnForExtensions();
        AgreementSpell termed = _plot.Spells[^1];
        if (term is not null && IsOverFirst(term))
        {
            // What is recorded to have entered into force did; what would enter after its own end does not.
            if (_plot.Entry.Reason.Rule is not (ReasonRules.EntryRecorded or ReasonRules.EntryRecordedForTwo)) common.Add(term);
            term = null;
        }

        List<EndMark> few = AddLives(recorded, term, rules);
        if (term is not null && !IsTold(termed, recorded)) termed.Ends.Add(term);
        AddParentEnd(rules);
        if (recorded.Count == 0) AddSupersession(common);
        foreach (AgreementSpell s in _plot.Spells)
        {
            foreach (EndMark end in IsTold(s, recorded) ? common : common.Concat(rules))
            {
                if (s == _plot.Spells[0] || (end.Mark.When.Hi > s.Start.When.Lo && !IsOfTimeBefore(s, end, [.. rules, .. few, .. term is null ? [] : (EndMark[])[term]]))) s.Ends.Add(end);
            }
        }

        if (!IsTold(_plot.Spells[0], recorded)) common.AddRange(rules);
        foreach (EndMark end in few)
        {
            rules.Add(end);
            foreach (AgreementSpell s in _plot.Spells.Where(s => MayEnd(s, end) && !IsTold(s, recorded))) s.Ends.Add(end);
        }

        CompareRecordedEnds(recorded);
        foreach (EndMark end in recorded) CompareEnd(end, SpellOf(end) == termed ? term : null, rules);
        DropLateEntries();
        if (!common.Exists(r => r.Mark.When.Hi <= _plot.Entry.When.Lo && r.Mark.When.Hi != Moment.NeverDay))
        {
            // In the span of both days it may have ended before it began: a world of its own, as marks do not tell which came first.
            AgreementSpell first = _plot.Spells[0];
            foreach (Mark end in common.Select(r => r.Mark).Where(m => !m.When.IsOpen && !first.Start.When.IsOpen && m.When.Lo < first.Start.When.Hi))
                first.PerhapsGivenUp.Add(new Mark(end.When.Open(), end.Reason));
            return;
        }

        AgreementSpell given = new() { Start = new Mark(Moment.Never, _plot.Entry.Reason) };
        given.Ends.AddRange(_plot.Spells[0].Ends);
        _plot.Spells[0] = given;
    }

    /// <summary>Says whether an end because too few are left comes in a time in force; one on the day of another entry into force was the end of the time before.</summary>
    private bool MayEnd(AgreementSpell spell, EndMark few) =>
        spell.Start.Reason.Rule is ReasonRules.EntryAgain ? few.Mark.When.Hi > spell.Start.When.Lo && !IsOfTimeBefore(spell, few, []) : few.Mark.When.Hi >= spell.Start.When.Lo;

    /// <summary>Says whether a term is over before the entry into force, and reports it.</summary>
    private bool IsOverFirst(EndMark term)
    {
        Mark entry = _plot.Entry;
        Moment over = term.Mark.When;
        if (entry.When.IsNever || over.Before(entry.When) != Certainty.Certainly) return false;
        AgreementEvent? entered = entry.Reason.Events is [var first, ..] ? first : null;
        Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, entered, null, $"The term is over, first day out {over.Words}, before the entry into force {entry.When.Words}: check the dates of the two.");
        return true;
    }

    /// <summary>Lets those that had left be parties again where all of a closed list extended the agreement after its end.</summary>
    private void ReturnForExtensions()
    {
        if (!_facts.IsClosed && !IsOfTwo) return;
        foreach (Mark start in _plot.Spells.Select(s => s.Start).Where(s => s.Reason.Rule is ReasonRules.EndExtendedAfterGap))
        {
            EquatableList<PartyCode> agreed = start.Reason.Events[0].Parties;
            foreach (PartyPlot party in _plot.Parties.Values.Where(p => p.Spells.Count > 0 && p.Spells[^1].Exit.Hi < start.When.Lo && (agreed.Count == 0 || agreed.AsSpan().Contains(p.Code))))
                party.Spells.Add(new PartySpell { Entry = start });
        }
    }

    /// <summary>Returns the ends that come because one party left by notice or stopped the renewal, where the text says that this ends the agreement for all.</summary>
    private IEnumerable<EndMark> LeftByOne() =>
        from party in _plot.Parties.Values
        from spell in party.Spells
        from exit in spell.Exits
        where EndsForAll(exit)
        let when = exit.Ground == EndGround.Expiry ? UnlessOthersExtend(party.Code, exit.Mark) : exit.Mark.When
        where !when.IsNever
        let reason = exit.Mark.Reason
        select new EndMark(MarkOfEvents(when, ReasonRules.EndLeftByOne, $"The leaving of {party.Code} ends it for all: first day out {when.Words}. {reason.Text}", reason.Events, reason.Law, reason.Clause), exit.Ground);

    private static bool EndsForAll(EndMark exit) => exit.Ground == EndGround.Denunciation
        ? exit.Mark.Reason.Clause is WithdrawalClause { EndsForAll: true }
        : exit.Ground == EndGround.Expiry && exit.Mark.Reason is { Clause: DurationClause { EndsForAll: true }, Rule: not ReasonRules.PartyNotExtended };

    /// <summary>Returns when one that stopped the renewal ends it for all: never, where the others had extended it among themselves by then.</summary>
    private Moment UnlessOthersExtend(PartyCode party, Mark exit) => _events.OfType<Extended>()
        .Where(e => e.Parties.Count > 0 && !e.Parties.AsSpan().Contains(party) && exit.Reason.Events.Any(n => n is NoticeGiven && EventDates.Done(n).Lo <= EventDates.Done(e).Hi))
        .Select(e => EventDates.Done(e).Before(exit.When))
        .Aggregate(exit.When, (left, inTime) => inTime == Certainty.Certainly ? Moment.Never : inTime.CanBe() ? left.Open() : left);

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

    /// <summary>Follows the term and its extensions, each agreed too late with a time in force of its own, and returns the end of the last.</summary>
    private EndMark? PlotTerm()
    {
        AgreementSpell spell = _plot.Spells[0];
        Moment end = _term?.Final ?? Moment.Never;
        FinalClause? clause = _term?.Clause;
        List<AgreementEvent> events = [];
        foreach ((Extended e, Moment old, Certainty late, TermPlan? term, Moment extended) in Extensions())
        {
            Moment agreed = EventDates.Done(e);
            bool bridges = e.BridgesGap || (e.Effective is { } since && Moment.On(since).Hi <= old.Lo);
            if (late == Certainty.Certainly)
            {
                Find(
                    LifecycleFindings.ExtensionLeavesGap,
                    bridges ? FindingSeverity.Information : FindingSeverity.Warning,
                    e,
                    null,
                    bridges ? "The extension was agreed after the end; it is recorded that it leaves no gap." : "The extension was agreed after the end and leaves a gap: if it is recorded that it does not, say so.");
            }

            if (late.CanBe() && !bridges)
            {
                // Agreed perhaps too late, it leaves perhaps a gap: from the end on, until it was agreed at the latest.
                spell.Ends.Add(TermEnd(late == Certainty.Certainly ? old : old.Open(), clause, events));
                Moment again = e.Effective is { } effective ? Moment.On(effective) : Moment.Max(agreed, Moment.On(old.Lo));
                string text = late == Certainty.Certainly ? $"Extended after its end, in force again {again.Words}." : $"Extended, perhaps after its end: in force again {again.Words} at the latest.";
                spell = new AgreementSpell { Start = MarkOf(again, ReasonRules.EndExtendedAfterGap, text, e) };
                _plot.Spells.Add(spell);
            }

            (_term, end) = (term, extended);
            events.Add(e);
        }

        return end.IsNever ? null : TermEnd(end, clause, events);
    }

    private EndMark TermEnd(Moment end, FinalClause? clause, List<AgreementEvent> events) => new(
        MarkOfEvents(end, ReasonRules.EndTerm, $"{(events.Count == 0 ? "The term" : "The extended term")} is over: first day out {end.Words}.", events, _law.Cite("54(a)"), clause),
        EndGround.Expiry);

    private static Mark MarkOfEvents(Moment when, string rule, string text, IEnumerable<AgreementEvent> events, string? law, FinalClause? clause) =>
        new(when, ReasonOf(rule, text, events, law, clause));

    private void AddParentEnd(List<EndMark> ends)
    {
        foreach (DependenceClause clause in _facts.Clauses.OfType<DependenceClause>().Where(c => c.EndsWithParent))
        {
            ParentFacts parent = DependsOn(clause);
            if (parent.Kind != ParentKind.Known) FindParent(clause, parent.Kind);
            Moment over = parent.Kind == ParentKind.Known || _plot.Entry.When.IsNever ? parent.End : Moment.NotBefore(_plot.Entry.When.Lo + 1);
            Certainty holds = ClauseChoice.HoldsAt(clause, over);
            if (over.IsNever || !holds.CanBe()) continue;
            Moment end = holds == Certainty.Certainly ? over : over.Open();
            ends.Add(new EndMark(MarkOf(end, ReasonRules.EndParent, $"It ends with '{clause.Parent}': first day out {end.Words}.", clause: clause), EndGround.ParentEnded));
        }
    }

    /// <summary>Takes back entries into force for parties that would come after the agreement's end.</summary>
    private void DropLateEntries()
    {
        Moment end = _plot.Spells[^1].End;
        foreach (PartySpell spell in _plot.Parties.Values.SelectMany(p => p.Spells).Where(s => !ReferenceEquals(s.Entry, _plot.Entry)))
        {
            if (spell.Entry.When.Lo >= end.Hi) spell.Entry = new Mark(Moment.Never, spell.Entry.Reason);
            else if (spell.Entry.When.Hi >= end.Lo) spell.Entry = new Mark(spell.Entry.When.Open(), spell.Entry.Reason);
        }
    }
}
