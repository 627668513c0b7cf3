using NodaTime;

namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Follows each party through its events in the order of their dates: consent, entry into force, notice, leaving, and perhaps consent again.</summary>
    private void PlotMembership(List<ConsentEntry> consents)
    {
        _consents = consents;
        ILookup<PartyCode, ConsentEntry> byParty = consents.ToLookup(c => c.Party);
        ILookup<PartyCode, AgreementEvent> events = _events.SelectMany(e => e.Parties.Select(p => (Party: p, Event: e))).ToLookup(x => x.Party, x => x.Event);
        Dictionary<PartyCode, LocalDate> extinct = _facts.Parties.Where(p => p.ExtinctOn is not null).DistinctBy(p => p.Party).ToDictionary(p => p.Party, p => p.ExtinctOn!.Value);
        List<(Extended Event, Moment OldEnd)> ofSome = ExtensionsOfSome();
        foreach (PartyPlot party in _plot.Parties.Values)
        {
            ConsentEntry[] own = [.. byParty[party.Code]];
            AgreementEvent[] turns = TurnsOf(party, events[party.Code], own);
            EnteredIntoForce[] records = [.. turns.OfType<EnteredIntoForce>()];
            List<(PartySpell Spell, NoticeRun Run)> runs = [];
            if (own.Length == 0)
            {
                AddSpellsWithoutConsent(party, records, consents, turns);
            }
            else if (ProofOfEarlier(party, turns) is { } proof)
            {
                int proved = DayOf(proof, party.Code).Hi, first = own.Min(c => c.From.Lo);
                EnteredIntoForce[] earlier = Array.FindAll(records, r => EventDates.OfAct(r).Lo <= proved && EventDates.OfAct(r).Hi < first);
                records = [.. records.Except(earlier, ReferenceEqualityComparer.Instance).OfType<EnteredIntoForce>()];
                AddSpellsWithoutConsent(party, earlier, consents, turns);
                if (party.Spells.Count == 0) AddSpellNotKnown(party);
            }

            List<(Extended Event, Moment OldEnd)> unextended = ofSome.FindAll(x => !x.Event.Parties.AsSpan().Contains(party.Code));
            foreach (AgreementEvent e in turns)
            {
                if (e is ConsentExpressed)
                {
                    ConsentEntry consent = Array.Find(own, c => ReferenceEquals(c.Event, e))!;
                    EndUnextended(party, unextended, consent.From.Hi);
                    AddSpell(party, consent, runs, [.. records.Where(r => ReferenceEquals(ConsentOf(own, r), consent))]);
                }
                else if (e is Terminated or Superseded)
                {
                    ExitRecorded(party, RecordedEnd(e, party.Code), e);
                }
                else
                {
                    FollowNotice(party, e, runs);
                }
            }

            EndUnextended(party, unextended, Moment.NeverDay);
            foreach ((PartySpell spell, NoticeRun run) in runs)
            {
                if (run.Exit.IsNever) continue;
                EndGround ground = run.Event.Kind == NoticeKind.NonRenewal ? EndGround.Expiry : EndGround.Denunciation;
                spell.Exits.Add(new EndMark(new Mark(run.Exit, run.Reason), ground));
            }

            SettleReturns(party, own);
            NeverIn(party);
            if (extinct.TryGetValue(party.Code, out LocalDate day)) AddExtinction(party, day);
            foreach (PartySpell spell in party.Spells) LeaveWithParents(party.Code, spell);
        }
    }

    /// <summary>Returns the consent to which a recorded entry into force belongs: the last one before it, or the first.</summary>
    private static ConsentEntry ConsentOf(ConsentEntry[] own, EnteredIntoForce record)
    {
        Moment when = EventDates.OfAct(record);
        return Array.FindLast(own, c => c.From.Lo <= when.Hi) ?? own[0];
    }

    private void AddSpellsWithoutConsent(PartyPlot party, EnteredIntoForce[] records, List<ConsentEntry> consents, AgreementEvent[] turns)
    {
        foreach (EnteredIntoForce record in records) party.Spells.Add(new PartySpell { Entry = RecordedEntry(party, record) });
        if (records.Length > 0) return;
        Certainty enters = EntersWithoutConsent(party, consents);
        // Who gives notice or leaves has been a party, whatever is not on record.
        bool hasBeen = enters == Certainty.Possibly && Array.Exists(turns, e => (e is NoticeGiven given && !IsOfProvisional(party, given)) || e is Terminated or Superseded);
        if (enters == Certainty.CertainlyNot || hasBeen) return;
        Mark entry = AmongParties(party.Code, BindsAll is null ? EntryBySignature(party) : _plot.Entry);
        party.Spells.Add(new PartySpell { Entry = enters == Certainty.Certainly ? entry : ConsentNotOnRecord(party, entry) });
    }

    private static Mark ConsentNotOnRecord(PartyPlot party, Mark entry) => new(
        entry.When.Open(),
        entry.Reason with { Rule = ReasonRules.PartyConsentNotOnRecord, Text = $"{party.Code} may be a party: no consent of it is on record, and those on record alone did not bring the agreement into force." });

    /// <summary>Returns the entry into force for a party of which no consent is on record: with the others', but not before it signed.</summary>
    private Mark EntryBySignature(PartyPlot party)
    {
        Mark entry = _plot.Entry;
        if (entry.When.IsNever || party.Signed is not { } signed || signed.When.Hi <= entry.When.Lo || entry.When.IsOpen) return entry;
        Moment when = Moment.Max(entry.When, signed.When);
        return MarkOf(when, ReasonRules.PartySigned, $"In force for {party.Code} since it signed, {when.Words}: no other consent is on record.", signed.Reason.Events[0]);
    }

    /// <summary>Takes back a time in the agreement without a consent on record where its party withdrew before it was in force, having only applied it provisionally.</summary>
    private static void NeverIn(PartyPlot party)
    {
        Moment exit = party.ProvisionalNotices.Aggregate(Moment.Never, (first, n) => Moment.Min(first, n.Exit));
        if (exit.IsNever) return;
        foreach (PartySpell spell in party.Spells.Where(s => s.Consent is null && s.Entry.Reason.Rule is not ReasonRules.PartyRecorded && exit.Hi <= s.Entry.When.Lo))
            spell.Entry = MarkOf(Moment.Never, ReasonRules.PartyNotKnown, $"{party.Code} was out {exit.Words}, before the agreement was in force.");
    }

    private static Mark RecordedEntry(PartyPlot party, EnteredIntoForce record)
    {
        Moment when = EventDates.OfAct(record);
        return MarkOf(when, ReasonRules.PartyRecorded, $"In force for {party.Code} {when.Words}, as recorded.", record);
    }

    private void AddSpell(PartyPlot party, ConsentEntry consent, List<(PartySpell Spell, NoticeRun Run)> runs, EnteredIntoForce[] records)
    {
        (Certainty begins, NoticeRun[] awaited) = Begins(party, runs, consent);
        if (begins == Certainty.CertainlyNot) return;
        Mark own = EntryOf(party.Code, consent);
        PartySpell spell = new()
        {
            Consent = MarkOf(begins == Certainty.Possibly ? consent.From.Open() : consent.From, ReasonRules.Consent, $"{Sentence(consent.Event.Describe())}.", consent.Event, consent.From.IsOpen ? null : _law.Cite("16")),
            Instrument = consent.Event,
            AwaitedNotices = awaited,
            Entry = awaited.Length == 0 ? own : NotBefore(own, OutBy(awaited), []),
        };
        foreach (EnteredIntoForce record in records)
        {
            if (spell.Entry.Reason.Rule is ReasonRules.PartyComputed or ReasonRules.EntryComputed or ReasonRules.PartyAsRecorded)
                Compare(EventDates.OfAct(record), spell.Entry.When, record, $"The entry into force for {party.Code}");
            spell.Entry = RecordedEntry(party, record);
        }

        if (begins == Certainty.Possibly) spell.Entry = new Mark(spell.Entry.When.Open(), spell.Entry.Reason);
        if (!consent.Until.IsNever && WithdrawalAfter(consent.From, party.Code) is { } withdrawal) Withdraw(party, spell, withdrawal);
        LeaveWithParents(party.Code, spell);
        party.Spells.Add(spell);
    }

    private void Withdraw(PartyPlot party, PartySpell spell, (InstrumentWithdrawn Event, Moment Received) withdrawal)
    {
        spell.Withdrawn = MarkOf(withdrawal.Received, ReasonRules.ConsentWithdrawn, $"{party.Code} withdrew its instrument {withdrawal.Received.Words}; it does not count from then on.", withdrawal.Event);
        Moment entry = spell.Entry.When;
        Certainty before = withdrawal.Received.Before(entry);
        if (IsBoundAnyway(party.Code)) spell.Entry = _plot.Entry;
        else if (before == Certainty.Certainly) spell.Entry = new Mark(Moment.Never, spell.Withdrawn.Reason);
        else if (before.CanBe()) spell.Entry = new Mark(entry.Open(), spell.Entry.Reason);
    }

    /// <summary>Gets the clause by which the agreement enters into force for all parties at once, or null.</summary>
    private EntryIntoForceClause? BindsAll => _facts.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault(c => c.BindsAll);

    private readonly Dictionary<ConsentEntry, Mark> _entries = new(ReferenceEqualityComparer.Instance);

    private Mark EntryOf(PartyCode party, ConsentEntry consent)
    {
        if (!_entries.TryGetValue(consent, out Mark? entry)) _entries.Add(consent, entry = AmongParties(party, FindEntry(party, consent)));
        return entry;
    }

    private Mark FindEntry(PartyCode party, ConsentEntry consent)
    {
        if (consent.Event.IsAsRecorded)
        {
            return consent.Event.Effective is { } effective
                ? MarkOf(Moment.On(effective), ReasonRules.PartyAsRecorded, $"In force for {party} {Moment.On(effective).Words}, as recorded for its {Kind(consent.Event)}.", consent.Event)
                : MarkOf(Moment.Unknown, ReasonRules.PartyNotRecorded, $"The effect of the {Kind(consent.Event)} of {party} is as recorded, and nothing is recorded.", consent.Event);
        }

        Mark entry = _plot.Entry;
        if (entry.When.IsNever || (BindsAll is not null && consent.Event.Kind is not (ConsentKind.Accession or ConsentKind.Succession))) return entry;
        LateJoinerClause? clause = Clause<LateJoinerClause>(consent.From.Lo, party);
        (bool original, bool mayBeOriginal) = IsOriginal(clause, party, consent);
        if (original) return entry;

        Moment own;
        string text;
        string? law = null;
        if (clause is not null)
        {
            Moment counted = Counted(clause, consent);
            own = OwnDay(clause, consent);
            if (Clause<LateJoinerClause>(consent.From.Hi, party) is { } later && !ReferenceEquals(later, clause)) own = own.Or(OwnDay(later, consent));
            text = counted.IsOpen
                ? $"The day of {CountedText.Consent(clause.CountedFrom)} is not recorded, so the entry into force for {party} is not computable from these facts"
                : $"In force for {party} {clause.When}: {own.Words}";
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
        Reason reason = ReasonOf(ReasonRules.PartyComputed, $"{text}.", [consent.Event, .. entry.Reason.Events.Where(_ => both != own)], law, clause);
        return new Mark(mayBeOriginal ? new Moment(Math.Min(both.Lo, Math.Max(entry.When.Lo, consent.From.Lo)), both.Hi, both.Doubtful) : both, reason);
    }

    private static Moment Counted(LateJoinerClause clause, ConsentEntry consent) => clause.CountedFrom == CountedDate.Receipt
        ? EventDates.OfConsent(consent.Event, clause.Receipt)
        : EventDates.Counted(consent.Event, clause.CountedFrom, clause.Receipt);

    /// <summary>Returns the day to which a joiner's own instrument leads by a clause.</summary>
    private static Moment OwnDay(LateJoinerClause clause, ConsentEntry consent) =>
        (clause.ObjectionPeriod is { } objections ? Counted(clause, consent).After(objections, MonthEndRule.Clamp) : Counted(clause, consent)).After(clause.Delay);

    /// <summary>Says whether a party that consents at a moment certainly, or else may, be one of those for which the agreement enters into force at first.</summary>
    private (bool Certainly, bool Possibly) IsOriginal(LateJoinerClause? clause, PartyCode party, ConsentEntry joining)
    {
        Moment entry = _plot.Entry.When, trigger = _plot.Trigger, consent = joining.From;
        if (IsRecordedToNeed(party) && ReferenceEquals(_firstConsents[party].FirstOrDefault(), joining.Event)) return (true, true);
        if (clause is { LateFrom: LateFrom.EntryIntoForce }) return (consent.Hi < entry.Lo, consent.Lo < entry.Hi);
        bool certainly = !trigger.IsNever && !trigger.IsOpen
            ? consent.Hi <= Math.Min(trigger.Lo, entry.Lo) || (IsNeeded(joining) && (consent.Hi <= entry.Lo || _plot.Entry.Reason.Rule is ReasonRules.EntryComputed))
            : clause is null && consent.Hi <= entry.Lo;
        if (!trigger.IsNever) return (certainly, consent.Lo <= Math.Min(trigger.Hi, entry.Hi));

        // Where the condition is not known, it had been met when two had consented in time for their own day to come; else who consented before the entry may be one of the first.
        bool areFirst = _consents.Where(c => clause is null || OwnDay(clause, c).Lo <= entry.Hi).Select(c => c.Party).Distinct().Skip(1).Any();
        Delay? delay = _facts.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault()?.Delay;
        return (certainly, clause is not null && !areFirst && consent.After(delay).Lo <= entry.Hi);
    }

    private List<ConsentEntry> _consents = [];

    /// <summary>Says whether the agreement is on record to be in force and cannot be so without a party: as one of two, or because the condition asks for it.</summary>
    private bool IsRecordedToNeed(PartyCode party) =>
        _plot.Entry.Reason.Rule is ReasonRules.EntryRecorded or ReasonRules.EntryNotKnown && (IsOfTwo || (_plot.Entry.Reason.Rule is ReasonRules.EntryRecorded && _condition?.Needs(party, _context!) == true));

    /// <summary>Gets whether it is a treaty between two, which others cannot join.</summary>
    private bool IsOfTwo => IsBilateral && !IsOpenToOthers;

    /// <summary>Says whether the condition cannot have been met before a consent, on whichever of its days that was: without it, it was met later or never.</summary>
    private bool IsNeeded(ConsentEntry consent)
    {
        if (_triggerWithout is null || consent.From.IsOpen || consent.From.Doubtful || consent.From.Lo > _plot.Trigger.Hi) return false;
        Moment without = _triggerWithout(consent);
        return without.IsNever || consent.From.Hi <= without.Lo;
    }

    /// <summary>
    /// Says whether the agreement enters into force for a party that has expressed no consent on record: by signature, exchange or
    /// date, because only the outcome is recorded, or because it cannot be in force without it. Possibly, where it is recorded to be
    /// in force and the consents on record do not explain it.
    /// </summary>
    private Certainty EntersWithoutConsent(PartyPlot party, List<ConsentEntry> consents)
    {
        if (IsBoundAnyway(party.Code)) return Certainty.Certainly;
        if (party.DeclaredNot is not null) return Certainty.CertainlyNot;
        bool mayHaveSigned = party.Signed is not null || _plot.FirstSigned is null;
        if (_facts.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault() is { } clause && !clause.Condition.AsksForConsents) return (mayHaveSigned || IsRecordedToNeed(party.Code)).ToCertainty();
        if (_plot.Entry.Reason.Rule is not (ReasonRules.EntryRecorded or ReasonRules.EntryNotKnown)) return Certainty.CertainlyNot;
        if (IsRecordedToNeed(party.Code)) return Certainty.Certainly;
        if (!mayHaveSigned && !_facts.IsClosed) return Certainty.CertainlyNot;
        Moment entry = _plot.Entry.When;
        int before = consents.Where(c => c.From.Hi <= entry.Lo).Select(c => c.Party).Distinct().Count(), perhaps = consents.Where(c => c.From.Lo <= entry.Hi).Select(c => c.Party).Distinct().Count();
        if (perhaps == 0) return Certainty.Certainly;
        if (_plot.Entry.Reason.Rule is ReasonRules.EntryNotKnown) return _facts.IsClosed ? Certainty.Possibly : Certainty.CertainlyNot;
        bool isExplained = _plot.ComputesEntry ? _plot.ComputedEntry.Hi <= entry.Hi : before > 1;
        return isExplained ? Certainty.CertainlyNot : Certainty.Possibly;
    }

    /// <summary>Says whether the agreement binds a party whether or not it consents: it is listed, and the agreement enters into force for all.</summary>
    private bool IsBoundAnyway(PartyCode party) => BindsAll is not null && _facts.Parties.Any(p => p.Party == party);

    /// <summary>Lets a party's times end when it ceased to exist; none begins then or later, unless one is on record for it.</summary>
    private static void AddExtinction(PartyPlot party, LocalDate day)
    {
        Mark extinct = MarkOf(Moment.On(day), ReasonRules.PartyExtinct, $"{party.Code} ceased to exist on {DayText.Iso(day)}.");
        foreach (PartySpell spell in party.Spells)
        {
            bool tooLate = spell.Entry.When.Lo >= extinct.When.Lo;
            if (tooLate && spell.Entry.Reason.Rule is ReasonRules.PartyRecorded) continue;
            if (tooLate) spell.Entry = new Mark(Moment.Never, extinct.Reason);
            spell.Exits.Add(new EndMark(extinct, EndGround.PartyExtinct));
        }
    }

    private static string Kind(ConsentExpressed e) => e.Kind == ConsentKind.Succession ? "succession" : "continued application";
}
