using NodaTime;

namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Returns everything that falls due, or may fall due, between two days, both included, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public EquatableList<Deadline> DeadlinesBetween(LocalDate first, LocalDate last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        if (Variants.Length > 0) return ClaimedDeadlines(first, last);
        List<Deadline> due = [];
        foreach (AgreementSpell spell in Plot.Spells)
        {
            AddMark(due, spell.Start, DeadlineKind.EntryIntoForce, null);
            Moment end = spell.Ends.Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, e.Mark.When));
            foreach (EndMark cause in spell.Ends.Where(e => e.Mark.When.Lo <= end.Hi)) AddMark(due, cause.Mark, DeadlineKind.End, null);
        }

        foreach (PartyPlot party in Plot.Parties.Values) AddParty(due, party);
        foreach (SuspensionRun run in Plot.SuspendedForAll.Concat(Plot.SuspendedBetween.Select(s => s.Run)))
        {
            if (run.To is not null) AddMark(due, run.To, DeadlineKind.SuspensionEnd, null);
        }

        AddRenewals(due, first, last);
        AddSurvival(due);
        return due.Where(d => d.On.Latest >= first && d.On.Earliest <= last).Distinct()
            .OrderBy(d => d.On.Earliest).ThenBy(d => d.On.Latest).ThenBy(d => d.Kind).ThenBy(d => d.Party?.ToString(), StringComparer.Ordinal).ToEquatableList();
    }

    private void AddParty(List<Deadline> due, PartyPlot party)
    {
        foreach (PartySpell spell in party.Spells)
        {
            if (!ReferenceEquals(spell.Entry, Plot.Entry)) AddMark(due, spell.Entry, DeadlineKind.EntryIntoForce, party.Code);
            foreach (EndMark exit in spell.Exits) AddMark(due, exit.Mark, DeadlineKind.Leaving, party.Code);
        }

        foreach (Mark end in party.Provisional.SelectMany(r => r.Ends)) AddMark(due, end, DeadlineKind.ProvisionalApplicationEnd, party.Code);
        foreach (Mark over in party.Suspended.Select(r => r.To).OfType<Mark>()) AddMark(due, over, DeadlineKind.SuspensionEnd, party.Code);
        if (party.Spells.Count == 0 || party.Spells[^1].Entry.When.IsNever) return;
        if (ClauseChoice.Find<WithdrawalClause>(Facts, party: party.Code) is not { MinimumStay: not null } clause) return;
        Moment over2 = StayOver(clause, party.Code);
        AddMark(due, new Mark(over2, new Reason { Rule = "leaving.stay-over", Text = $"The minimum stay is over {over2.Words}.", Clause = clause }), DeadlineKind.MinimumStayOver, party.Code);
    }

    private void AddRenewals(List<Deadline> due, LocalDate first, LocalDate last)
    {
        if (ClauseChoice.Find<DurationClause>(Facts) is not { Renewal: RenewalKind.Tacit } clause || Plot.Entry.When.IsNever) return;
        Moment over = Plot.Spells[^1].Ends.Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, e.Mark.When));
        foreach ((LocalDate end, LocalDate receive) in StopDays(clause))
        {
            if (receive > last) break;
            if (clause.Notice is not null && receive >= first)
            {
                string text = $"Last safe day to receive notice, so that the term which ends on {DayText.Iso(end.PlusDays(-1))} is not renewed.";
                due.Add(new Deadline { On = receive, Kind = DeadlineKind.LastDayForNotice, Reason = new Reason { Rule = "notice.renewal", Text = text, Clause = clause } });
            }

            if (CalendarDays.NumberOf(end) < over.Lo)
                due.Add(new Deadline { On = end, Kind = DeadlineKind.Renewal, Reason = new Reason { Rule = "term.renewed", Text = $"Tacitly renewed on {DayText.Iso(end)}, unless notice came in time.", Clause = clause } });
        }
    }

    private void AddSurvival(List<Deadline> due)
    {
        Moment end = Plot.Spells[^1].Ends.Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, e.Mark.When));
        foreach (SurvivalClause clause in Facts.Clauses.OfType<SurvivalClause>())
        {
            Moment over = clause.Until is { } until ? TermPlan.OfEnd(until) : clause.Term is { } term ? end.After(term, MonthEndRule.Clamp) : Moment.Never;
            AddMark(due, new Mark(over, new Reason { Rule = "survival.over", Text = $"What survived the end is over: {clause.Obligations}.", Clause = clause }), DeadlineKind.SurvivalEnd, null);
        }
    }

    private EquatableList<Deadline> ClaimedDeadlines(LocalDate first, LocalDate last)
    {
        EquatableList<Deadline>[] all = [.. Variants.Select(v => v.Lifecycle.DeadlinesBetween(first, last))];
        List<Deadline> due = [];
        for (int i = 0; i < all.Length; i++)
        {
            foreach (Deadline deadline in all[i])
            {
                if (all.All(a => a.AsSpan().Contains(deadline))) due.Add(deadline);
                else due.Add(deadline with { Claims = Variants[i].Claims });
            }
        }

        return due.Distinct().OrderBy(d => d.On.Earliest).ThenBy(d => d.On.Latest).ThenBy(d => d.Kind).ToEquatableList();
    }

    private static void AddMark(List<Deadline> due, Mark mark, DeadlineKind kind, PartyCode? party)
    {
        if (mark.When.Answer([]).Days is { } days) due.Add(new Deadline { On = days, Kind = kind, Party = party, Reason = mark.Reason });
    }
}
