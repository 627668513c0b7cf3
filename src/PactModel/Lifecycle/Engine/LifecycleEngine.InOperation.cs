namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Finds the times in which an agreement that is in force is in operation between no two parties, for some suspended it towards all, or two by two.</summary>
    /// <remarks>Between the only two parties, or by one of them, a suspension is such a time itself (<see cref="IsOfBoth"/>).</remarks>
    private void PlotNothingInOperation()
    {
        RunMarks[] suspensions = [.. _plot.SuspendedBetween.Select(s => s.Run), .. _plot.Parties.Values.SelectMany(p => p.Suspended)];
        if (suspensions.Length == 0 || _plot.NotInOperation.Count > 0) return;
        PartySpell[] spells = [.. _plot.Parties.Values.SelectMany(p => p.Spells)];
        Moment[] moments = [.. suspensions.Concat(_plot.Apart.Select(a => a.Run)).SelectMany(r => new[] { r.From.When, r.To.When }), .. spells.SelectMany(s => new[] { s.Entry.When, s.Exit })];
        SortedSet<int> days = [.. moments.SelectMany(m => new[] { m.Lo, m.Hi }).Where(d => d != Moment.NeverDay), Moment.NeverDay];
        int perhaps = Moment.NeverDay, certain = Moment.NeverDay, doubted = Moment.NeverDay;
        foreach (int day in days)
        {
            Certainty nothing = day == Moment.NeverDay ? Certainty.CertainlyNot : IsNothingInOperation(day);
            if (nothing.CanBe())
            {
                perhaps = Math.Min(perhaps, day);
                if (nothing == Certainty.Certainly) certain = Math.Min(certain, day);
                else if (certain != Moment.NeverDay) doubted = Math.Min(doubted, day);
                continue;
            }

            if (perhaps != Moment.NeverDay) _plot.NotInOperation.Add(NotInOperation(suspensions, new Moment(perhaps, certain, Doubtful: false), new Moment(Math.Min(doubted, day), day, Doubtful: false)));
            perhaps = certain = doubted = Moment.NeverDay;
        }
    }

    private static RunMarks NotInOperation(RunMarks[] suspensions, Moment from, Moment to)
    {
        Reason[] by = [.. suspensions.Where(s => s.From.When.Lo <= from.Hi && s.To.When.By(from.Lo) != Certainty.Certainly).Select(s => s.From.Reason).Distinct()];
        IEnumerable<AgreementEvent> over = suspensions.Where(s => s.To.When.Lo <= to.Hi && s.To.When.Hi >= to.Lo && !s.To.When.IsNever).SelectMany(s => s.To.Reason.Events);
        string text = $"It is in operation between no two parties {from.Words}. {string.Join(' ', by.Select(r => r.Text))}";
        return new RunMarks(
            MarkOfEvents(from, ReasonRules.Suspension, text, by.SelectMany(r => r.Events).Distinct(), by[0].Law, null),
            MarkOfEvents(to, ReasonRules.SuspensionOver, $"It is in operation again {to.Words}.", over.Distinct(), null, null));
    }

    /// <summary>Says whether a party has suspended the agreement on a day and no two are left between which it is in operation; only possibly, where others can be parties.</summary>
    private Certainty IsNothingInOperation(int day)
    {
        PairRun[] between = On(_plot.SuspendedBetween), apart = On(_plot.Apart);
        (PartyPlot Party, Certainty In, Certainty Suspended)[] all = [.. _plot.Parties.Values.Select(p => (p, IsIn(p, day), IsSuspended(p, day))).Where(x => x.Item2.CanBe())];
        if (all.Count(x => x.In == Certainty.Certainly && x.Suspended == Certainty.CertainlyNot && !between.Concat(apart).Any(s => s.Of.Contains(x.Party.Code) || s.Towards.Contains(x.Party.Code))) > 1)
            return Certainty.CertainlyNot;
        Certainty nothing = Certainty.Possibly.Or(IsListComplete(2, day)), suspended = Certainty.CertainlyNot;
        for (int i = 0; i < all.Length && nothing.CanBe(); i++)
        {
            suspended = suspended.Or(all[i].In.And(all[i].Suspended));
            for (int j = 0; j < i; j++)
            {
                Certainty both = all[i].In.And(all[j].In);
                Certainty stopped = all[i].Suspended.Or(all[j].Suspended).Or(AreBound(between, all[i].Party.Code, all[j].Party.Code));
                suspended = suspended.Or(both.And(stopped));
                nothing = nothing.And(both.And(stopped.Or(AreBound(apart, all[i].Party.Code, all[j].Party.Code)).Not()).Not());
            }
        }

        return nothing.And(suspended);

        PairRun[] On(List<PairRun> runs) => [.. runs.Where(r => IsRunning(r.Run, day).CanBe())];
        Certainty AreBound(PairRun[] runs, PartyCode one, PartyCode other) =>
            runs.Where(r => r.Binds(one, other) || r.Binds(other, one)).Aggregate(Certainty.CertainlyNot, (known, r) => known.Or(IsRunning(r.Run, day)));
    }

    private static Certainty IsIn(PartyPlot party, int day) =>
        party.Spells.Aggregate(Certainty.CertainlyNot, (known, s) => known.Or(s.Entry.When.By(day).And(s.Exit.By(day).Not())));

    private static Certainty IsSuspended(PartyPlot party, int day) => party.Suspended.Aggregate(Certainty.CertainlyNot, (known, run) => known.Or(IsRunning(run, day)));

    private static Certainty IsRunning(RunMarks run, int day) => run.From.When.By(day).And(run.To.When.By(day).Not());
}
