namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private void PlotSuspensions()
    {
        Resumed[] resumptions = [.. _events.OfType<Resumed>()];
        HashSet<Resumed> answering = new(ReferenceEqualityComparer.Instance);
        foreach (Suspended e in _events.OfType<Suspended>())
        {
            bool isOfBoth = IsOfBoth(e);
            RunMarks Run(Func<Resumed, bool> ofIts)
            {
                Moment from = EventDates.OfAct(e);
                Resumed? end = resumptions.FirstOrDefault(r => EventDates.OfAct(r).Hi >= from.Lo && (r.Parties.Count == 0 || ofIts(r)));
                if (end is not null) answering.Add(end);
                return WhileInForce(SuspensionOf(e, from, end));
            }

            if (e.Parties.Count == 0)
            {
                _plot.SuspendedForAll.Add(Run(_ => false));
            }
            else if (e.Towards.Count > 0)
            {
                RunMarks run = Run(r => isOfBoth ? r.Towards.Count > 0 || Same(r.Parties, [.. e.Parties, .. e.Towards]) : Same(r.Parties, e.Parties) && Same(r.Towards, e.Towards));
                _plot.SuspendedBetween.Add(new PairRun(e.Parties, e.Towards, run));
                if (isOfBoth) _plot.NotInOperation.Add(run);
            }
            else
            {
                foreach (PartyCode party in e.Parties)
                {
                    RunMarks run = WhileIn(_plot.Parties[party], Run(r => (r.Towards.Count == 0 && r.Parties.AsSpan().Contains(party)) || (isOfBoth && r.Towards.Count > 0)));
                    _plot.Parties[party].Suspended.Add(run);
                    if (isOfBoth) _plot.NotInOperation.Add(run);
                }
            }
        }

        foreach (Resumed none in resumptions.Where(r => !answering.Contains(r)))
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, none, null, "No suspension of this scope is there to be resumed: the resumption has no effect.");
    }

    /// <summary>Says whether a suspension is between the only two parties, or by one of them: nothing of the agreement is then in operation.</summary>
    private bool IsOfBoth(Suspended e) => e.Parties.Count > 0 && _codes.Length == 2 &&
        IsListComplete(2, EventDates.OfAct(e).Lo) == Certainty.Certainly && (e.Towards.Count == 0 || e.Parties.Concat(e.Towards).Distinct().Count() == 2);

    /// <summary>Lets a suspension or an objection end with the time in force in which it began, or before which, where another one follows.</summary>
    private RunMarks WhileInForce(RunMarks run)
    {
        int began = Math.Max(0, _plot.Spells.FindLastIndex(s => s.Start.When.Lo <= run.From.When.Hi));
        return began == _plot.Spells.Count - 1 ? run : UntilOut(run, _plot.Spells[began].Ends.MinBy(e => e.Mark.When.Hi));
    }

    /// <summary>Lets a suspension end with the time in the agreement in which it began: one that joins again is not suspended.</summary>
    private static RunMarks WhileIn(PartyPlot party, RunMarks suspension)
    {
        EndMark? exit = party.Spells.FindLast(s => s.Entry.When.Lo <= suspension.From.When.Hi)?.Exits.MinBy(e => e.Mark.When.Hi);
        return UntilOut(suspension, exit);
    }

    private static RunMarks UntilOut(RunMarks run, EndMark? exit)
    {
        if (exit is not { Mark: { When: var outOn } mark } || outOn.Hi < run.From.When.Lo) return run;
        bool isFirst = outOn.Hi < run.To.When.Lo || (outOn.IsOpen && run.To.When.IsNever);
        return isFirst ? run with { To = mark } : run;
    }

    private RunMarks SuspensionOf(Suspended e, Moment from, Resumed? end)
    {
        string scope = e.Parties.Count == 0 ? "" : e.Towards.Count == 0 ? $" for {Names(e.Parties)}" : $" between {Names(e.Parties)} and {Names(e.Towards)}";
        Mark mark = MarkOf(from, ReasonRules.Suspension, $"Suspended{scope} {from.Words}.", e, _law.Cite("57"));
        Moment over = e.Until is { } until ? TermPlan.OfEnd(until) : Moment.Never;
        if (end is not null)
        {
            Moment resumed = EventDates.OfAct(end);
            over = Moment.Min(over, resumed.Before(from).CanBe() ? resumed.Open() : resumed);
        }

        return new RunMarks(mark, MarkOf(over, ReasonRules.SuspensionOver, $"The suspension{(e.Towards.Count > 0 ? scope : "")} is over {over.Words}.", (AgreementEvent?)end ?? e));
    }
}
