namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private void PlotProvisional()
    {
        ProvisionalApplicationBegan[] begun = [.. _events.OfType<ProvisionalApplicationBegan>()];
        AgreementEvent[] ends = [.. _events.Where(e => e is ProvisionalApplicationEnded or NoticeGiven { Kind: NoticeKind.EndOfProvisionalApplication })];
        Dictionary<ForceCondition, Moment> computed = [];
        foreach (PartyPlot party in _plot.Parties.Values)
        {
            foreach (ProvisionalApplicationBegan e in begun)
            {
                if (e.Parties.Count > 0 ? !e.Parties.AsSpan().Contains(party.Code) : !MayApply(party)) continue;
                Moment from = EventDates.OfAct(e);
                ProvisionalApplicationClause? clause = Clause<ProvisionalApplicationClause>(from.Lo, party.Code);
                ProvisionalRun run = new() { From = MarkOf(from, "provisional.recorded", $"Provisionally applied {from.Words}, as recorded.", e, _law.Cite("25"), clause) };
                if (e.Until is { } until) run.Ends.Add(MarkOf(TermPlan.OfEnd(until), "provisional.term", $"The term of the provisional application is over: first day out {TermPlan.OfEnd(until).Words}.", e));
                else AddTerm(run, clause);
                party.Provisional.Add(run);
            }

            if (party.Provisional.Count == 0 && MayApply(party))
            {
                foreach (ProvisionalApplicationClause clause in _facts.Clauses.OfType<ProvisionalApplicationClause>().Where(c => c.Begins is not null))
                {
                    if (!computed.TryGetValue(clause.Begins!, out Moment when)) computed.Add(clause.Begins!, when = clause.Begins!.Judge(ContextFor(Consents())).When);
                    if (ReferenceEquals(Clause<ProvisionalApplicationClause>(when.Lo, party.Code), clause)) AddComputed(party, clause, clause.Begins!, when);
                }
            }

            foreach (ProvisionalRun run in party.Provisional) EndProvisional(party, run, ends);
        }
    }

    private static bool MayApply(PartyPlot party) => party.Signed is not null || party.Spells.Exists(s => s.Consent is not null);

    private void AddComputed(PartyPlot party, ProvisionalApplicationClause clause, ForceCondition begins, Moment from)
    {
        if (from.IsNever) return;
        if (party.Signed is { } signed) from = Moment.Max(from, signed.When);
        ProvisionalRun run = new() { From = MarkOf(from, "provisional.computed", $"Provisionally applied once {begins.Describe()}: {from.Words}.", null, _law.Cite("25"), clause) };
        AddTerm(run, clause);
        party.Provisional.Add(run);
    }

    private static void AddTerm(ProvisionalRun run, ProvisionalApplicationClause? clause)
    {
        if (clause?.Term is not { } term) return;
        Moment over = run.From.When.After(term, MonthEndRule.Clamp).FirstOut(clause.Boundary);
        run.Ends.Add(MarkOf(over, "provisional.term", $"The term of the provisional application is over: first day out {over.Words}.", clause: clause));
    }

    private void EndProvisional(PartyPlot party, ProvisionalRun run, AgreementEvent[] ends)
    {
        foreach (AgreementEvent e in ends)
        {
            if (e.Parties.Count > 0 && !e.Parties.AsSpan().Contains(party.Code)) continue;
            Moment end;
            ProvisionalApplicationClause? clause = Clause<ProvisionalApplicationClause>(EventDates.Sorting(e).Lo, party.Code);
            if (e is ProvisionalApplicationEnded ended)
            {
                end = EventDates.OfAct(e).FirstOut(ended.Boundary);
            }
            else
            {
                NoticeGiven notice = (NoticeGiven)e;
                Moment computed = clause?.Notice is null
                    ? EventDates.OfReceipt(notice, CountedReceipt.NotKnown).Open()
                    : EventDates.Counted(notice, clause.CountedFrom, CountedReceipt.NotKnown).After(clause.Notice).FirstOut(clause.Boundary);
                end = notice.Effective is { } effective ? Moment.On(effective).FirstOut(notice.Boundary) : computed;
                if (notice.Effective is not null) Compare(end, computed, notice, "The end of the provisional application");
                if (notice.Named is { } named && notice.Effective is null) end = Moment.Max(end, Moment.On(named).FirstOut(notice.Boundary));
            }

            if (end.Hi < run.From.When.Lo) continue;
            run.Ends.Add(MarkOf(end, "provisional.ended", $"Provisional application ended: first day out {end.Words}.", e, _law.Cite("25(2)"), clause));
        }
    }

    private void PlotSuspensions()
    {
        Resumed[] resumptions = [.. _events.OfType<Resumed>()];
        HashSet<Resumed> answering = new(ReferenceEqualityComparer.Instance);
        foreach (Suspended e in _events.OfType<Suspended>())
        {
            RunMarks Run(Func<Resumed, bool> ofIts)
            {
                Moment from = EventDates.OfAct(e);
                Resumed? end = resumptions.FirstOrDefault(r => EventDates.OfAct(r).Hi >= from.Lo && (r.Parties.Count == 0 || ofIts(r)));
                if (end is not null) answering.Add(end);
                return SuspensionOf(e, from, end);
            }

            if (e.Towards.Count > 0) _plot.SuspendedBetween.Add(new PairRun(e.Parties, e.Towards, Run(r => Same(r.Parties, e.Parties) && Same(r.Towards, e.Towards))));
            else if (e.Parties.Count == 0) _plot.SuspendedForAll.Add(Run(_ => false));
            else foreach (PartyCode party in e.Parties) _plot.Parties[party].Suspended.Add(Run(r => r.Towards.Count == 0 && r.Parties.AsSpan().Contains(party)));
        }

        foreach (Resumed none in resumptions.Where(r => !answering.Contains(r)))
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, none, null, "No suspension of this scope is there to be resumed: the resumption has no effect.");
    }

    private RunMarks SuspensionOf(Suspended e, Moment from, Resumed? end)
    {
        string scope = e.Parties.Count == 0 ? "" : e.Towards.Count == 0 ? $" for {Names(e.Parties)}" : $" between {Names(e.Parties)} and {Names(e.Towards)}";
        Mark mark = MarkOf(from, "suspension", $"Suspended{scope} {from.Words}.", e, _law.Cite("57"));
        Moment over = e.Until is { } until ? TermPlan.OfEnd(until) : Moment.Never;
        if (end is not null)
        {
            Moment resumed = EventDates.OfAct(end);
            over = Moment.Min(over, resumed.Before(from).CanBe() ? resumed.Open() : resumed);
        }

        return new RunMarks(mark, MarkOf(over, "suspension.over", $"The suspension is over {over.Words}.", (AgreementEvent?)end ?? e));
    }

    private static bool Same(EquatableList<PartyCode> a, EquatableList<PartyCode> b) => a.Count == b.Count && a.All(p => b.AsSpan().Contains(p));

    private void CheckOrder()
    {
        bool explained = _facts.Clauses.Any(c => c is ApplicationClause);
        if ((_facts.IsClosed || IsBilateral) && _plot.FirstSigned is { } signed && string.Equals(_plot.Entry.Reason.Rule, "entry.recorded", StringComparison.Ordinal) &&
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
