namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private void PlotProvisional()
    {
        ProvisionalApplicationBegan[] begun = [.. _events.OfType<ProvisionalApplicationBegan>()];
        AgreementEvent[] ends = [.. _events.Where(e => e is ProvisionalApplicationEnded or DeclaredNotToBecomeParty or NoticeGiven { Kind: NoticeKind.EndOfProvisionalApplication })];
        Dictionary<ForceCondition, Moment> computed = [];
        foreach (PartyPlot party in _plot.Parties.Values)
        {
            List<(ProvisionalRun Run, Moment Since)> runs = [];
            foreach (ProvisionalApplicationBegan e in begun)
            {
                if (e.Parties.Count > 0 ? !e.Parties.AsSpan().Contains(party.Code) : !MayApply(party)) continue;
                Moment from = e.Parties.Count > 0 ? EventDates.OfAct(e) : WithAll(party, EventDates.OfAct(e));
                if (from.IsNever) continue;
                ProvisionalApplicationClause? clause = Clause<ProvisionalApplicationClause>(from.Lo, party.Code);
                ProvisionalRun run = new() { From = MarkOf(from, ReasonRules.ProvisionalRecorded, $"Provisionally applied {from.Words}, as recorded.", e, _law.Cite("25"), clause) };
                if (e.Until is { } until) run.Ends.Add(MarkOf(TermPlan.OfEnd(until), ReasonRules.ProvisionalTerm, $"The term of the provisional application is over: first day out {TermPlan.OfEnd(until).Words}.", e));
                else AddTerm(run, clause);
                party.Provisional.Add(run);
                runs.Add((run, EventDates.OfAct(e)));
            }

            foreach ((ProvisionalRun run, Moment since) in runs) EndProvisional(party, run, since, ends);
            if (!MayApply(party)) continue;

            // What is on record replaces what the clause gives, unless that was over before.
            Moment first = party.Provisional.Aggregate(Moment.Never, (earliest, run) => Moment.Min(earliest, run.From.When));
            foreach (ProvisionalApplicationClause clause in _facts.Clauses.OfType<ProvisionalApplicationClause>().Where(c => c.Begins is not null))
            {
                if (!computed.TryGetValue(clause.Begins!, out Moment when)) computed.Add(clause.Begins!, when = clause.Begins!.Judge(ContextFor(_consents)).When);
                if (when.IsNever || !ReferenceEquals(Clause<ProvisionalApplicationClause>(when.Lo, party.Code), clause)) continue;
                if (WithAll(party, when) is not { IsNever: false } from) continue;
                ProvisionalRun run = Computed(clause, clause.Begins!, from);
                EndProvisional(party, run, when, ends);
                if (first.IsNever || run.End.Hi <= first.Lo) party.Provisional.Add(run);
            }
        }

        foreach (PartyPlot party in _plot.Parties.Values) party.Provisional.RemoveAll(r => r.End.Hi < r.From.When.Lo && !r.End.Doubtful);
        if (_facts.IsClosed || (IsBilateral && !IsOpenToOthers)) EndOfTheLast();
    }

    /// <summary>Lets a provisional application end when the last of the others has ended its own: one applies an agreement towards others (VCLT 25(2)).</summary>
    private void EndOfTheLast()
    {
        (PartyPlot Party, Moment Over)[] applying = [.. _plot.Parties.Values.Where(p => p.Provisional.Count > 0).Select(p => (p, p.Provisional.Aggregate(Moment.On(CalendarDays.FirstNumber), (last, run) => Moment.Max(last, run.End))))];
        foreach ((PartyPlot party, Moment own) in applying)
        {
            (PartyPlot Party, Moment Over)[] others = Array.FindAll(applying, a => a.Party != party);
            if (others.Length == 0) continue;
            (PartyPlot last, Moment over) = others.MaxBy(a => a.Over.Hi);
            bool isInForce = _plot.Entry.When.Hi <= over.Lo;
            if (isInForce || !over.Before(own).CanBe()) continue;
            if (_plot.Entry.When.Before(over).CanBe()) over = over.Open();
            foreach (ProvisionalRun run in party.Provisional.Where(r => r.From.When.Lo < over.Hi))
                run.Ends.Add(MarkOf(over, ReasonRules.ProvisionalEnded, $"{last.Code} applies it no longer, and nobody is left towards whom {party.Code} does: first day out {over.Words}.", law: _law.Cite("25(2)")));
        }
    }

    private static bool MayApply(PartyPlot party) => !MayApplyFrom(party).IsNever;

    /// <summary>Returns when a party first signed or consented: what all of them apply provisionally, it applies from then on.</summary>
    private static Moment MayApplyFrom(PartyPlot party) =>
        party.Spells.Select(s => s.Consent).Append(party.Signed).OfType<Mark>().Aggregate(Moment.Never, (earliest, m) => Moment.Min(earliest, m.When));

    /// <summary>Returns from when a party applies what all of them apply from a moment on; one that had declared by then that it will not become a party, only once it consents (VCLT 25(2)).</summary>
    private static Moment WithAll(PartyPlot party, Moment begins)
    {
        Moment from = Moment.Max(begins, MayApplyFrom(party));
        if (party.DeclaredNot is not { } declared || from.Before(declared.When).CanBe()) return from;
        return Moment.Max(begins, party.Spells.Select(s => s.Consent).OfType<Mark>().Aggregate(Moment.Never, (earliest, m) => Moment.Min(earliest, m.When)));
    }

    private ProvisionalRun Computed(ProvisionalApplicationClause clause, ForceCondition begins, Moment from)
    {
        ProvisionalRun run = new() { From = MarkOf(from, ReasonRules.ProvisionalComputed, $"Provisionally applied once {begins.Describe()}: {from.Words}.", null, _law.Cite("25"), clause) };
        AddTerm(run, clause);
        return run;
    }

    private static void AddTerm(ProvisionalRun run, ProvisionalApplicationClause? clause)
    {
        if (clause?.Term is not { } term) return;
        Moment over = run.From.When.After(term, MonthEndRule.Clamp).FirstOut(clause.Boundary);
        run.Ends.Add(MarkOf(over, ReasonRules.ProvisionalTerm, $"The term of the provisional application is over: first day out {over.Words}.", clause: clause));
    }

    /// <summary>Ends a provisional application by what is recorded since it began for anyone: who signs after the end for all does not begin.</summary>
    private void EndProvisional(PartyPlot party, ProvisionalRun run, Moment since, AgreementEvent[] ends)
    {
        foreach (AgreementEvent e in ends.Where(e => e.Parties.Count == 0 || e.Parties.AsSpan().Contains(party.Code)))
        {
            ProvisionalApplicationClause? clause = Clause<ProvisionalApplicationClause>(EventDates.Sorting(e).Lo, party.Code);
            Moment end = EndOfProvisional(e, clause);
            if (e is NoticeGiven notice) end = UnlessRevoked(end, notice, party.Code);
            if (end.IsNever || end.Hi < since.Lo || IsOfEarlier(party, run, end)) continue;
            run.Ends.Add(MarkOf(end, ReasonRules.ProvisionalEnded, $"Provisional application ended: first day out {end.Words}.", e, _law.Cite("25(2)"), clause));
        }

        IEnumerable<(NoticeGiven Notice, Moment Exit)> beforeEntry =
            from spell in party.Spells
            from notice in spell.Notices
            where notice.Event.Kind is NoticeKind.Withdrawal or NoticeKind.Denunciation && notice.Received.Before(spell.Entry.When).CanBe()
            select (notice.Event, notice.Exit);
        foreach ((NoticeGiven notice, Moment exit) in party.ProvisionalNotices.Concat(beforeEntry).Where(n => !n.Exit.IsNever && n.Exit.Hi >= run.From.When.Lo && !IsOfEarlier(party, run, n.Exit)))
            run.Ends.Add(MarkOf(exit, ReasonRules.ProvisionalEnded, $"{party.Code} withdrew, and applies it provisionally no longer: first day out {exit.Words}.", notice, _law.Cite("25(2)"), Clause<WithdrawalClause>(exit.Lo, party.Code)));

        // In force for the party, nothing is applied provisionally any longer: one that left and consents again has to begin anew.
        foreach (PartySpell spell in party.Spells.SkipLast(1).Where(s => !s.Entry.When.IsNever))
        {
            Certainty began = run.From.When.Before(spell.Exit);
            if (began == Certainty.Certainly) run.Ends.Add(spell.Entry);
            else if (began.CanBe()) run.Ends.Add(new Mark(spell.Entry.When.Open(), spell.Entry.Reason));
        }
    }

    /// <summary>Says whether an end on the day on which a provisional application begins is that of an earlier one, which went on until then.</summary>
    private static bool IsOfEarlier(PartyPlot party, ProvisionalRun run, Moment end) =>
        end.Hi == run.From.When.Lo && party.Provisional.Exists(r => r.From.When.Hi < end.Lo && r.End.Hi >= end.Lo);

    /// <summary>Returns the first day on which provisional application has ended: by agreement, by notice, or since a state declared that it will not become a party (VCLT 25(2)).</summary>
    private Moment EndOfProvisional(AgreementEvent e, ProvisionalApplicationClause? clause)
    {
        if (e is ProvisionalApplicationEnded ended) return EventDates.OfAct(e).FirstOut(ended.Boundary);
        NoticeGiven? notice = e as NoticeGiven;
        Moment computed = clause?.Notice is { } period ? EventDates.Counted(e, clause.CountedFrom, CountedReceipt.NotKnown).After(period).FirstOut(clause.Boundary)
            : notice is null ? EventDates.Done(e)
            : EventDates.OfReceipt(e, CountedReceipt.NotKnown).Open();
        if (e.Effective is { } effective)
        {
            Moment recorded = Moment.On(effective).FirstOut(notice?.Boundary);
            Compare(recorded, computed, e, "The end of the provisional application");
            return recorded;
        }

        return notice?.Named is { } named ? Moment.Max(computed, Moment.On(named).FirstOut(notice.Boundary)) : computed;
    }

    /// <summary>Returns the end to which a notice leads: never, if it was revoked before; perhaps never, if it may have been, or if what revokes it may have come before it.</summary>
    private Moment UnlessRevoked(Moment end, NoticeGiven notice, PartyCode party) => _events.OfType<NoticeRevoked>()
        .Where(r => r.Parties.AsSpan().Contains(party) && ReferenceEquals(NoticeOf(r.Notice, r, party), notice))
        .Select(r => EventDates.Done(r).Before(end).And(EventDates.Done(r).Before(EventDates.Done(notice)).CanBe() ? Certainty.Possibly : Certainty.Certainly))
        .Aggregate(end, (left, inTime) => inTime == Certainty.Certainly ? Moment.Never : inTime.CanBe() ? left.Open() : left);

    private static bool Same(EquatableList<PartyCode> a, EquatableList<PartyCode> b) => a.Count == b.Count && a.All(p => b.AsSpan().Contains(p));

    private void CheckOrder()
    {
        bool explained = _facts.Clauses.Any(c => c is ApplicationClause);
        if ((_facts.IsClosed || IsOfTwo) && _plot.FirstSigned is { } signed && _plot.Entry.Reason.Rule is ReasonRules.EntryRecorded &&
            _plot.Entry.When.Before(signed.When) == Certainty.Certainly && !explained)
        {
            Find(
                LifecycleFindings.EventOrder,
                FindingSeverity.Warning,
                _plot.Entry.Reason.Events[0],
                "effective",
                $"The entry into force is recorded {_plot.Entry.When.Words}, before the signature {signed.When.Words}, and no clause on application in time explains it: check the record, or add the clause.");
        }

        foreach (PartyPlot party in _plot.Parties.Values)
        {
            if (party.Signed is not { } own) continue;
            foreach (PartySpell spell in party.Spells.Where(s => s.Instrument is { Kind: ConsentKind.Ratification } && s.Consent!.When.Before(own.When) == Certainty.Certainly))
                Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, spell.Instrument, null, $"{party.Code} ratifies before it signs: check the dates.");
        }
    }
}
