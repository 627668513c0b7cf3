namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Leaves the entry into force open where it is recorded to be in force for one party, and by the consents on record the clause gives a later day, or none.</summary>
    private void EnterPerhaps(Mark computed, int since)
    {
        if (_events.OfType<EnteredIntoForce>().MinBy(e => EventDates.OfAct(e).Hi) is not { } record) return;
        Moment recorded = EventDates.OfAct(record);
        if (!computed.When.IsNever && recorded.Hi >= computed.When.Lo) return;
        CompareEntry(recorded, computed, record);
        Moment when = new(recorded.IsOpen ? since : Math.Min(since, recorded.Lo), computed.When.Hi, computed.When.Doubtful);
        string text = $"It is recorded to be in force for {Names(record.Parties)} {recorded.Words}; by the consents on record alone it is not{(recorded.IsOpen ? "" : " by then")}, so when it entered into force is not known.";
        _plot.Entry = new Mark(when, ReasonOf(ReasonRules.EntryNotKnown, text, [record], null, computed.Reason.Clause));
    }

    /// <summary>Reports that the record and the clause differ; where others can be parties, the consents on record need not be all that counted.</summary>
    private void CompareEntry(Moment recorded, Mark computed, EnteredIntoForce record)
    {
        if (MoreConsentsExplain(computed, recorded) && !_facts.IsClosed && (!IsBilateral || IsOpenToOthers) && recorded.Before(computed.When) == Certainty.Certainly && !recorded.Doubtful && !computed.When.Doubtful)
        {
            Find(
                LifecycleFindings.RecordIncomplete,
                FindingSeverity.Information,
                record,
                "effective",
                $"The entry into force is recorded {recorded.Words}, and by the consents on record the clause gives {computed.When.Words}: not all that counted are on record.");
            return;
        }

        Compare(recorded, computed.When, record, "The entry into force");
    }

    /// <summary>
    /// Returns one record for each time in the agreement of a party: of several days for one time, between which nothing tells that it left,
    /// that it consented again or that the agreement ended, the first is used, or the most exact of those that can be one day.
    /// </summary>
    private EnteredIntoForce[] OneForEachTime(PartyPlot party, EnteredIntoForce[] records, AgreementEvent[] turns)
    {
        if (records.Length < 2) return records;
        List<EnteredIntoForce> kept = [records[0]];
        foreach (EnteredIntoForce record in records.AsSpan(1))
        {
            Moment used = EventDates.OfAct(kept[^1]), also = EventDates.OfAct(record);
            bool MayLieBetween(Moment day) => day.Lo <= also.Hi && day.Hi >= used.Lo;
            bool isAnotherTime = used.IsOpen || also.IsOpen
                || Array.Exists(turns, e => TellsOfMembership(e, party) && MayLieBetween(DayOf(e, party.Code)))
                || Array.Exists(turns, e => e is ConsentExpressed && EventDates.Sorting(e) is var again && again.Hi > used.Hi && again.Lo <= also.Hi)
                || _events.Any(e => e.Parties.Count == 0 && e is Terminated or Superseded or EnteredIntoForce && EventDates.OfAct(e) is var whole && whole.Hi > used.Hi && whole.Lo <= also.Hi);
            if (isAnotherTime)
            {
                kept.Add(record);
            }
            else if (also.Lo <= used.Hi)
            {
                if (also.Hi - also.Lo < used.Hi - used.Lo) kept[^1] = record;
            }
            else
            {
                Find(LifecycleFindings.RecordDiffers, FindingSeverity.Warning, record, "effective", $"Another entry into force for {party.Code} is recorded {also.Words}, and no end for it before: it is not used, for the one {used.Words} is; record what ended it between them, or correct one of the days.");
            }
        }

        return [.. kept];
    }

    /// <summary>Says whether consents that are not on record can explain an entry into force before the computed one: what else the clause asks for had come by then.</summary>
    private bool MoreConsentsExplain(Mark computed, Moment recorded)
    {
        if (computed.Reason.Clause is not EntryIntoForceClause clause || _notBefore.Lo > recorded.Hi) return false;
        ForceCondition? rest = clause.Condition.BesidesCounts;
        return rest is null || (rest != clause.Condition && rest.Judge(_context! with { Assumed = null }).When.After(clause.Delay).Lo <= recorded.Hi);
    }

    /// <summary>
    /// Returns the entry into force that follows from those recorded of single parties: it is in force once it is for two. It was not
    /// before, if two of its parties are recorded to have begun together, and none may have before; else others that are not on record may have been first.
    /// </summary>
    private Mark? EntryForTwo(List<ConsentEntry> consents, int since)
    {
        var all = _events.OfType<EnteredIntoForce>().SelectMany(e => e.Parties.Select(p => (Party: p, Event: e, When: EventDates.OfAct(e)))).Where(x => !x.When.IsOpen)
            .GroupBy(x => x.Party, (_, own) => own.MinBy(x => x.When.Hi)).OrderBy(x => x.When.Hi).ToArray();
        if (all.Length < 2) return null;
        var first = all[..2];
        bool joined = first.Any(x => consents.Exists(c => c.Party == x.Party && c.Event.Kind is ConsentKind.Accession or ConsentKind.Succession or ConsentKind.ContinuedApplication));
        bool together = first[0].When == first[1].When && all.All(x => x.When.Lo >= first[0].When.Lo);
        Moment second = Moment.Max(first[0].When, first[1].When) with { Lo = all.Select(x => x.When.Lo).Order().ElementAt(1) };
        Moment when = (together && !joined) || !_plot.Entry.When.IsOpen ? second : second with { Lo = Math.Min(since, second.Lo) };
        string text = $"In force at the latest since it is recorded to be for {first[0].Party} and {first[1].Party}: {when.Words}.";
        return MarkOfEvents(when, ReasonRules.EntryRecordedForTwo, text, first.Select(x => x.Event).Distinct(), null, null);
    }
}
