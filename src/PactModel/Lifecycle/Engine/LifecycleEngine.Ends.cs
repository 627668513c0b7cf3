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
