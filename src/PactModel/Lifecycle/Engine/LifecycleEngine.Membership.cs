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
        List<UnextendedEnd> ofSome = ExtensionsOfSome();
        foreach (PartyPlot party in _plot.Parties.Values)
        {
            ConsentEntry[] own = [.. byParty[party.Code]];
            AgreementEvent[] turns = TurnsOf(party, events[party.Code], own);
            EnteredIntoForce[] records = OneForEachTime(party, [.. turns.OfType<EnteredIntoForce>()], turns);
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

            List<UnextendedEnd> unextended = ofSome.FindAll(x => !x.Event.Parties.AsSpan().Contains(party.Code));
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
                if (run.OverBy is { } over) StopRunning(run, new Mark(Moment.On(over), run.Reason));
                EndGround ground = run.Event.Kind == NoticeKind.NonRenewal ? EndGround.Expiry : EndGround.Denunciation;
                spell.Exits.Add(new EndMark(new Mark(run.Exit, run.Reason), ground));
            }

            SettleReturns(party, own);
            GiveUp(runs);
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
        bool isFirst = ReferenceEquals(_firstConsents[party].FirstOrDefault(), joining.Event) && (IsRecordedToNeed(party) || IsBoundBySignature(party));
        if (isFirst && WasIn(party, consent) is var wasIn && wasIn != Certainty.Certainly) return (wasIn == Certainty.CertainlyNot, true);
        if (clause is { LateFrom: LateFrom.EntryIntoForce })
        {
            // Whose deposit brought it into force the same day did not join one that was in force.
            bool broughtIt = _plot.Entry.Reason.Rule is ReasonRules.EntryComputed && consent.Lo <= entry.Hi && IsNeeded(joining);
            return (consent.Hi < entry.Lo || broughtIt, consent.Lo < entry.Hi || broughtIt);
        }

        bool certainly = !trigger.IsNever && !trigger.IsOpen
            ? consent.Hi <= Math.Min(trigger.Lo, entry.Lo) || (IsNeeded(joining) && (consent.Hi <= entry.Lo || _plot.Entry.Reason.Rule is ReasonRules.EntryComputed))
            : clause is null && consent.Hi <= entry.Lo;
        if (!trigger.IsNever) return (certainly, consent.Lo <= Math.Min(trigger.Hi, entry.Hi));

        // Where the condition is not known, it had been met when two had consented in time for their own day to come; else who consented before the entry may be one of the first.
        bool areFirst = _consents.Where(c => clause is null || OwnDay(clause, c).Hi <= entry.Lo).Select(c => c.Party).Distinct().Skip(1).Any();
        Delay? delay = _facts.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault()?.Delay;
        return (certainly, clause is not null && !areFirst && consent.After(delay).Lo <= entry.Hi);
    }

    private List<ConsentEntry> _consents = [];

    /// <summary>Says whether the condition cannot have been met before a consent, on whichever of its days that was: without it, it was met later or never.</summary>
    private bool IsNeeded(ConsentEntry consent)
    {
        if (_triggerWithout is null || consent.From.IsOpen || consent.From.Doubtful || consent.From.Lo > _plot.Trigger.Hi) return false;
        Moment without = _triggerWithout(consent);
        return without.IsNever || consent.From.Hi <= without.Lo;
    }

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
