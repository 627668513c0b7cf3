namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>
    /// Adds the times in force that begin with another entry into force for all on record, after an end; those whose leaving had
    /// ended it are parties again. Returns the ends that come because too few were left.
    /// </summary>
    private List<EndMark> AddLives(List<EndMark> recorded, EndMark? term, List<EndMark> rules)
    {
        List<EndMark> few = TooFew(CalendarDays.FirstNumber) is { } first ? [first] : [];
        EnteredIntoForce[] entries = EntriesForAll();
        foreach (EnteredIntoForce e in entries.Skip(1))
        {
            Moment known = EventDates.OfAct(entries[0]), again = EventDates.OfAct(e);
            int since = _plot.Spells[^1].Start.When.Lo;
            EndMark[] ends = [.. recorded, .. rules, .. few, .. _plot.Spells[^1].Ends, .. term is null ? [] : (EndMark[])[term]];
            // An end that only perhaps came did so before, if it is on record to be in force again: by its next time in force it no longer counts.
            if (Array.Exists(ends, end => end.Mark.When.Lo >= since && (end.Mark.When.Hi <= again.Lo || (end.Mark.When.IsOpen && end.Mark.When.Lo <= again.Lo))))
            {
                Mark start = EntryAgain(e);
                _plot.Spells.Add(new AgreementSpell { Start = start });
                if (Clause<DurationClause>(again.Lo) is { IsUnlimited: false, Until: null, From: null } clause && new TermPlan(clause, again).Final is { IsNever: false } over)
                    _plot.Spells[^1].Ends.Add(TermEnd(over, clause, []));
                foreach (EndMark end in few.Concat(rules).Where(x => x.Mark.When.Hi <= again.Lo || (x.Mark.When.IsOpen && x.Mark.When.Lo <= again.Lo)).DistinctBy(x => x.Mark.When)) Return(end.Mark.When, start);
                if (TooFew(again.Lo) is { } next && !few.Exists(x => x.Mark.When == next.Mark.When)) few.Add(next);
            }
            else if (known.Before(again) == Certainty.Certainly)
            {
                Find(LifecycleFindings.RecordDiffers, FindingSeverity.Warning, e, "effective", $"Another entry into force for all is recorded {again.Words}, and no end before it: it is not used, for the one {known.Words} is; record the end between them, or the parties for which it is meant.");
            }
        }

        return few;
    }

    /// <summary>Lets those whose leaving ended the agreement be parties again from its next entry into force on.</summary>
    private void Return(Moment left, Mark start)
    {
        foreach (PartyPlot party in _plot.Parties.Values.Where(p => p.Spells.Count > 0 && p.Spells[^1].Exit == left)) party.Spells.Add(new PartySpell { Entry = start });
    }

    /// <summary>Lets one that had left be a party again from another entry into force for all on, if it gives notice later: who does is a party.</summary>
    private void ReturnBefore(NoticeGiven notice, PartyPlot party, List<(PartySpell Spell, NoticeRun Run)> runs)
    {
        if (party.Spells.Count == 0) return;
        Moment outOn = OutOn(party.Spells[^1], runs);
        if (EntriesForAll().Skip(1).LastOrDefault(e => outOn.Hi <= EventDates.OfAct(e).Lo && EventDates.OfAct(e).Hi <= EventDates.Done(notice).Lo) is { } again)
            party.Spells.Add(new PartySpell { Entry = EntryAgain(again) });
    }

    private static Mark EntryAgain(EnteredIntoForce e) => MarkOf(EventDates.OfAct(e), ReasonRules.EntryAgain, $"In force again, as recorded: {EventDates.OfAct(e).Words}.", e);

    private EnteredIntoForce[] EntriesForAll() => [.. _events.OfType<EnteredIntoForce>().Where(e => e.Parties.Count == 0)];

    /// <summary>Returns from when a term counts that runs on a day: from the entry into force, or from another one on record for all that came by then, if anything on record can have ended the time before.</summary>
    private Moment TermSince(int day)
    {
        Moment since = _plot.Entry.When;
        foreach (Moment again in EntriesForAll().Skip(1).Select(EventDates.OfAct).Where(a => a.Hi <= day))
        {
            bool canHaveEnded = _events.Any(e => IsEnd(e) && EventDates.Sorting(e).Hi >= since.Lo && EventDates.Sorting(e).Lo < again.Hi) || (_term is { Final: var over } && over.Hi <= again.Lo);
            if (canHaveEnded) since = again;
        }

        return since;

        static bool IsEnd(AgreementEvent e) => e is NoticeGiven { Kind: not NoticeKind.EndOfProvisionalApplication } || (e is Terminated or Superseded && e.Parties.Count == 0);
    }

    /// <summary>Says whether an end that only perhaps came is of the time before another entry into force on record: what it rests on came before that.</summary>
    /// <remarks>An end on record without its day is so too, unless as many ends are on record as times in force, or the time before had an end of another ground.</remarks>
    private bool IsOfTimeBefore(AgreementSpell spell, EndMark end, IEnumerable<EndMark> ruled)
    {
        if (spell.Start.Reason.Rule is not ReasonRules.EntryAgain || !end.Mark.When.IsOpen || end.Mark.When.Lo > spell.Start.When.Lo) return false;
        if (!end.Mark.Reason.Events.Any(IsEndForAll)) return true;
        int before = _plot.Spells[_plot.Spells.IndexOf(spell) - 1].Start.When.Lo;
        return _events.Count(IsEndForAll) < _plot.Spells.Count &&
            !ruled.Any(r => r.Ground != end.Ground && !r.Mark.When.IsOpen && r.Mark.When.Lo > before && r.Mark.When.Hi <= spell.Start.When.Lo);
    }

    private static bool IsEndForAll(AgreementEvent e) => e is Terminated or Superseded && e.Parties.Count == 0;
}
