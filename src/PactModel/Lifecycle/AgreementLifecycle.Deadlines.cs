using NodaTime;

namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Returns everything that falls due, or may fall due, between two days, both included, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public EquatableList<Deadline> DeadlinesBetween(LocalDate first, LocalDate last)
    {
        if (last < first) throw new ArgumentOutOfRangeException(nameof(last), DayText.Iso(last), "The last day is before the first: exchange them.");
        if (Variants.Length > 0) return ClaimedDeadlines(first, last);
        List<Deadline> due = [];
        foreach ((Mark mark, DeadlineKind kind, PartyCode? party) in Marks())
        {
            if (DaysOf(mark, kind).Answer([]).Days is { } days) due.Add(new Deadline { On = days, Kind = kind, Party = party, Reason = mark.Reason });
        }

        AddRenewals(due, first, last);
        AddWindows(due, first, last);
        return InOrder(due.Where(d => d.On.Latest >= first && d.On.Earliest <= last));
    }

    /// <summary>Returns the first and the last day on which anything can fall due, as day numbers: outside them <see cref="DeadlinesBetween"/> is empty.</summary>
    /// <remarks>The last is <see cref="Moment.NeverDay"/> where renewals or windows for notice go on; without any deadline it lies before the first.</remarks>
    internal (int First, int Last) DeadlineReach()
    {
        int first = Moment.NeverDay, last = CalendarDays.FirstNumber;
        foreach (AgreementLifecycle life in Variants.Length > 0 ? Variants.Select(v => v.Lifecycle) : [this])
        {
            foreach (Moment due in life.Marks().Select(m => life.DaysOf(m.Mark, m.Kind)).Where(due => !due.IsNever && !due.IsOpen))
            {
                first = Math.Min(first, due.Lo);
                last = Math.Max(last, due.Hi);
            }

            (int windowFirst, int windowLast) = life.WindowReach();
            (first, last) = (Math.Min(first, windowFirst), Math.Max(last, windowLast));
            foreach ((_, _, Moment receive) in life.StopDays(CalendarDays.FirstNumber).Take(1))
            {
                first = Math.Min(first, receive.Lo);
                last = Math.Max(last, life.Plot.Spells[^1].End.Hi);
            }
        }

        return (first, last);
    }

    /// <summary>Returns all that happens once: everything but renewals, the notices that stop them, and windows for notice.</summary>
    private IEnumerable<(Mark Mark, DeadlineKind Kind, PartyCode? Party)> Marks()
    {
        foreach (AgreementSpell spell in Plot.Spells)
        {
            yield return (spell.Start, DeadlineKind.EntryIntoForce, null);
            Moment end = spell.End;
            foreach (EndMark cause in Causes(spell.Ends, end)) yield return (cause.Mark, DeadlineKind.End, null);
        }

        // Once it has ended for all, nothing falls due for anybody but what survives.
        Moment over = Plot.Spells[^1].End;
        IEnumerable<(Mark Mark, DeadlineKind, PartyCode?)> suspensions = Plot.SuspendedForAll.Where(r => !IsOfEnd(r.To)).Select(r => (r.To, DeadlineKind.SuspensionEnd, (PartyCode?)null))
            .Concat(Plot.SuspendedBetween.Where(s => !IsOfEnd(s.Run.To)).SelectMany(s => s.Of.Union(s.Towards).Select(party => (s.Run.To, DeadlineKind.SuspensionEnd, (PartyCode?)party))));
        foreach ((Mark Mark, DeadlineKind, PartyCode?) due in Plot.Parties.Values.SelectMany(PartyMarks).Concat(suspensions))
        {
            if (over.Before(due.Mark.When) != Certainty.Certainly) yield return due;
        }

        foreach (Survival survival in Surviving()) yield return (new Mark(survival.Over, survival.Reason), DeadlineKind.SurvivalEnd, survival.Party);
    }

    /// <summary>Returns what may be the first to end a time, one cause for each day; what only perhaps ends it comes before what does.</summary>
    private static IEnumerable<EndMark> Causes(List<EndMark> ends, Moment end) =>
        ends.Where(e => e.Mark.When.Lo < end.Hi || (e.Mark.When.Lo == end.Hi && !e.Mark.When.IsOpen)).DistinctBy(e => e.Mark.When);

    private IEnumerable<(Mark Mark, DeadlineKind Kind, PartyCode? Party)> PartyMarks(PartyPlot party)
    {
        bool neverInForce = Plot.Spells[0].Start.When.IsNever;
        foreach (PartySpell spell in party.Spells.Where(s => !neverInForce && !s.Entry.When.IsNever))
        {
            if (!ReferenceEquals(spell.Entry, Plot.Spells[0].Start)) yield return (spell.Entry, DeadlineKind.EntryIntoForce, party.Code);
            foreach (EndMark exit in Causes(spell.Exits, spell.Exit)) yield return (exit.Mark, DeadlineKind.Leaving, party.Code);
        }

        foreach (Mark end in party.Provisional.SelectMany(r => r.Ends.Where(e => e.When.Lo <= r.End.Hi).DistinctBy(e => e.When)).Where(e => !IsIn(party, e.When))) yield return (end, DeadlineKind.ProvisionalApplicationEnd, party.Code);
        foreach (RunMarks run in party.Suspended.Where(r => !IsOfEnd(r.To) && !party.Spells.Exists(s => s.Exits.Exists(e => e.Mark == r.To)))) yield return (run.To, DeadlineKind.SuspensionEnd, party.Code);
        foreach ((PartySpell spell, WithdrawalClause clause) in
            from spell in party.Spells
            where !spell.Entry.When.IsNever
            from clause in Facts.Clauses.OfType<WithdrawalClause>()
            where clause.MinimumStay is not null
            select (spell, clause))
        {
            Moment stayOver = StayOver(clause, spell);
            bool isMoot = spell.Exit.Hi < stayOver.Lo || stayOver.Hi <= spell.Entry.When.Lo;
            if (isMoot || !ReferenceEquals(ClauseChoice.Find<WithdrawalClause>(Facts, stayOver.Lo, party.Code), clause)) continue;
            Reason reason = new() { Rule = ReasonRules.LeavingStayOver, Text = $"The minimum stay is over {stayOver.Words}.", Clause = clause };
            yield return (new Mark(stayOver, reason), DeadlineKind.MinimumStayOver, party.Code);
        }
    }

    /// <summary>Says whether what ends a suspension is the end of a time in force, which is a deadline itself.</summary>
    private bool IsOfEnd(Mark over) => Plot.Spells.Exists(s => s.Ends.Exists(e => e.Mark == over));

    /// <summary>Says whether the agreement certainly is in force for a party by a moment and stays so, so that nothing changes when its provisional application is over.</summary>
    private bool IsIn(PartyPlot party, Moment when) =>
        Plot.Spells[0].Start.When.Hi <= when.Lo && party.Spells.Exists(s => s.Entry.When.Hi <= when.Lo && s.Exit.Lo >= when.Hi);

    private void AddRenewals(List<Deadline> due, LocalDate first, LocalDate last)
    {
        Moment over = Plot.Spells[^1].End;
        int stopped = StoppedOn(over);
        foreach ((DurationClause clause, Moment end, Moment receive) in StopDays(CalendarDays.NumberOf(first)))
        {
            if (receive.Lo > CalendarDays.NumberOf(last)) break;
            bool isMoot = end.Lo >= over.Hi && receive.Lo > stopped;
            if (clause.Notice is not null && receive.Hi >= CalendarDays.NumberOf(first) && !isMoot)
                Add(UpTo(receive), DeadlineKind.LastDayForNotice, ReasonRules.NoticeRenewal, $"Last safe day to receive notice, so that the term which ends {end.PlusDays(-1).Words} is not renewed.", clause);
            if (end.Lo < over.Lo)
                Add(UpTo(end), DeadlineKind.Renewal, ReasonRules.TermRenewed, $"Tacitly renewed {end.Words}, unless notice came in time.", clause);
        }

        // What may come after the agreement's end is told up to that, and as possible only.
        Moment UpTo(Moment on) => on.Hi < over.Lo || on.Lo == on.Hi ? on : new Moment(on.Lo, Math.Min(on.Hi, over.Hi - 1), Doubtful: true);

        void Add(Moment on, DeadlineKind kind, string rule, string text, FinalClause clause) =>
            due.Add(new Deadline { On = on.Answer([]).Days!.Value, Kind = kind, Reason = new Reason { Rule = rule, Text = text, Clause = clause } });
    }

    /// <summary>Returns the latest day on which the notices that end the agreement were received, as a day number; <see cref="Moment.NeverDay"/>, if none does.</summary>
    private int StoppedOn(Moment over) => Plot.Parties.Values.SelectMany(p => p.Spells).SelectMany(s => s.Notices)
        .Where(n => n.Exit == over).Select(n => n.Received.Hi).DefaultIfEmpty(Moment.NeverDay).Max();

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

        return InOrder(due);
    }

    private static EquatableList<Deadline> InOrder(IEnumerable<Deadline> due) => due.Distinct()
        .OrderBy(d => d.On.Earliest).ThenBy(d => d.On.Latest).ThenBy(d => d.Kind).ThenBy(d => d.Party?.ToString(), StringComparer.Ordinal).ToEquatableList();
}
