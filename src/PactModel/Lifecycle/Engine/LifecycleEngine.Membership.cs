namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private void PlotMembership(List<ConsentEntry> consents)
    {
        ILookup<PartyCode, ConsentEntry> byParty = consents.ToLookup(c => c.Party);
        Dictionary<PartyCode, List<EnteredIntoForce>> records = [];
        foreach (EnteredIntoForce record in _events.OfType<EnteredIntoForce>())
        {
            foreach (PartyCode party in record.Parties)
            {
                if (!records.TryGetValue(party, out List<EnteredIntoForce>? list)) records.Add(party, list = []);
                list.Add(record);
            }
        }

        foreach (PartyPlot party in _plot.Parties.Values)
        {
            foreach (ConsentEntry consent in byParty[party.Code]) AddSpell(party, consent);
            if (records.TryGetValue(party.Code, out List<EnteredIntoForce>? own)) ApplyRecords(party, own);
            if (party.Spells.Count == 0 && EntersWithoutConsent(party, consents)) party.Spells.Add(new PartySpell { Entry = _plot.Entry });
            AddExtinction(party);
        }
    }

    private void AddSpell(PartyPlot party, ConsentEntry consent)
    {
        if (party.Spells.Count > 0 && !LeftBefore(party, consent.From)) return;
        string text = $"{Sentence(consent.Event.Describe())}.";
        PartySpell spell = new()
        {
            Consent = MarkOf(consent.From, "consent", text, consent.Event, consent.From.IsOpen ? null : _law.Cite("16")),
            Instrument = consent.Event,
            Entry = EntryOf(party.Code, consent),
        };
        if (!consent.Until.IsNever && WithdrawalAfter(consent.From, party.Code) is { } withdrawal)
        {
            spell.Withdrawn = MarkOf(withdrawal.Received, "consent.withdrawn", $"{party.Code} withdrew its instrument {withdrawal.Received.Words}; it does not count from then on.", withdrawal.Event);
            if (withdrawal.Received.Before(spell.Entry.When) == Certainty.Certainly || spell.Entry.When.IsNever)
                spell.Entry = spell.Entry.When.IsNever ? spell.Entry : new Mark(Moment.Never, spell.Withdrawn.Reason);
            else if (withdrawal.Received.Before(spell.Entry.When).CanBe())
                spell.Entry = new Mark(spell.Entry.When.Open(), spell.Entry.Reason);
        }

        party.Spells.Add(spell);
    }

    /// <summary>Says whether the party had left, or withdrawn its instrument, before a new consent: only then does that begin a new time.</summary>
    private bool LeftBefore(PartyPlot party, Moment consent)
    {
        PartySpell last = party.Spells[^1];
        if (last.Withdrawn is { } withdrawn && withdrawn.When.Lo <= consent.Lo) return true;
        return _events.Any(e => e switch
        {
            NoticeGiven { Kind: not NoticeKind.EndOfProvisionalApplication } or Terminated or Superseded =>
                (e.Parties.AsSpan().Contains(party.Code) || (e is not NoticeGiven && e.Parties.Count == 0)) &&
                last.Consent!.When.Lo <= EventDates.Done(e).Lo && EventDates.Done(e).Lo <= consent.Lo,
            _ => false,
        });
    }

    private Mark EntryOf(PartyCode party, ConsentEntry consent)
    {
        if (consent.Event.IsAsRecorded)
        {
            return consent.Event.Effective is { } effective
                ? MarkOf(Moment.On(effective), "party.as-recorded", $"In force for {party} {Moment.On(effective).Words}, as recorded for its {Kind(consent.Event)}.", consent.Event)
                : MarkOf(Moment.Unknown, "party.not-recorded", $"The effect of the {Kind(consent.Event)} of {party} is as recorded, and nothing is recorded.", consent.Event);
        }

        Mark entry = _plot.Entry;
        if (entry.When.IsNever) return entry;
        LateJoinerClause? clause = Clause<LateJoinerClause>(consent.From.Lo, party);
        bool triggerKnown = !_plot.Trigger.IsNever && !_plot.Trigger.IsOpen;
        bool original = triggerKnown ? consent.From.Hi <= _plot.Trigger.Lo : clause is null && consent.From.Hi <= entry.When.Lo;
        if (original) return entry;

        Moment own;
        string text;
        string? law = null;
        if (clause is not null)
        {
            Moment counted = consent.Event.Effective is { } waited && clause.CountedFrom == CountedDate.Receipt
                ? Moment.On(waited)
                : clause.CountedFrom == CountedDate.Receipt ? EventDates.OfConsent(consent.Event, clause.Receipt) : EventDates.Counted(consent.Event, clause.CountedFrom, clause.Receipt);
            own = counted.After(clause.Delay);
            text = counted.IsOpen
                ? $"The day of {CountedText.Consent(clause.CountedFrom)} is not recorded, so the entry into force for {party} is not computable from these facts"
                : $"In force for {party} {(clause.Delay ?? Delay.None).Describe()} {CountedText.Consent(clause.CountedFrom)}: {own.Words}";
        }
        else if (Silent(ClauseTopic.EntryIntoForce, consent.From.Lo, party) is { } silent)
        {
            (own, text, law) = (consent.From, $"In force for {party} on the day of its consent: {consent.From.Words}", _law.Cite("24(3)"));
        }
        else
        {
            (own, text) = (consent.From.Open(), $"How the agreement enters into force for a party that joins later is not known, so the day for {party} is not");
        }

        if (consent.Event.Named is { } named)
        {
            if (Moment.On(named).Before(own) == Certainty.Certainly)
                Find(LifecycleFindings.NamedDateTooEarly, FindingSeverity.Warning, consent.Event, "named", $"The instrument names {named}, earlier than the clause allows: the clause's day is used.");
            else
                (own, text) = (Moment.Max(own, Moment.On(named)), $"{text}; the instrument names {named}");
        }

        Moment both = Moment.Max(own, entry.When);
        if (both != own) text += $"; but not before the agreement itself, {entry.When.Words}";
        Reason reason = ReasonOf("party.computed", $"{text}.", [consent.Event, .. entry.Reason.Events.Where(_ => both != own)], law, clause);
        if (original) return entry;
        Moment result = triggerKnown && consent.From.Lo <= _plot.Trigger.Hi ? new Moment(Math.Min(both.Lo, entry.When.Lo), both.Hi, both.Doubtful) : both;
        return new Mark(result, reason);
    }

    private void ApplyRecords(PartyPlot party, List<EnteredIntoForce> records)
    {
        foreach (EnteredIntoForce record in records)
        {
            Moment when = EventDates.OfAct(record);
            Mark mark = MarkOf(when, "party.recorded", $"In force for {party.Code} {when.Words}, as recorded.", record);
            PartySpell? spell = party.Spells.LastOrDefault(s => s.Consent is null || s.Consent.When.Lo <= when.Hi) ?? party.Spells.FirstOrDefault();
            if (spell is null)
            {
                party.Spells.Add(new PartySpell { Entry = mark });
                continue;
            }

            if (spell.Entry.Reason.Rule is "party.computed" or "entry.computed" or "party.as-recorded" or "entry.recorded")
                Compare(when, spell.Entry.When, record, $"The entry into force for {party.Code}");
            spell.Entry = mark;
        }
    }

    /// <summary>Says whether the agreement enters into force for a party that has expressed no consent on record: by signature, exchange or date, or because only the outcome is recorded.</summary>
    private bool EntersWithoutConsent(PartyPlot party, List<ConsentEntry> consents)
    {
        if (party.DeclaredNot is not null) return false;
        if (_facts.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault() is { } clause && !clause.Condition.AsksForConsents)
            return party.Signed is not null || _plot.FirstSigned is null;
        bool recorded = string.Equals(_plot.Entry.Reason.Rule, "entry.recorded", StringComparison.Ordinal);
        if (consents.Count == 0 && (recorded || string.Equals(_plot.Entry.Reason.Rule, "entry.not-known", StringComparison.Ordinal)))
            return party.Signed is not null || _plot.FirstSigned is null || _facts.Closed;
        return recorded && _facts.Closed;
    }

    private void AddExtinction(PartyPlot party)
    {
        if (_facts.Parties.FirstOrDefault(p => p.Code == party.Code)?.ExtinctOn is not { } day) return;
        Mark extinct = MarkOf(Moment.On(day), "party.extinct", $"{party.Code} ceased to exist on {DayText.Iso(day)}.");
        foreach (PartySpell spell in party.Spells.Where(s => s.Entry.When.Lo < extinct.When.Lo || s.Entry.When.IsNever)) spell.Exits.Add(new EndMark(extinct, EndGround.PartyExtinct));
    }

    private static string Kind(ConsentExpressed e) => e.Kind == ConsentKind.Succession ? "succession" : "continued application";
}
