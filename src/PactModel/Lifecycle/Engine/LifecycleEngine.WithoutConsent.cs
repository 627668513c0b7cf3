namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private void AddSpellsWithoutConsent(PartyPlot party, EnteredIntoForce[] records, List<ConsentEntry> consents, AgreementEvent[] turns)
    {
        foreach (EnteredIntoForce record in records) party.Spells.Add(new PartySpell { Entry = RecordedEntry(party, record) });
        if (records.Length > 0) return;
        Certainty enters = EntersWithoutConsent(party, consents);
        // Who gives notice or leaves has been a party, whatever is not on record.
        bool hasBeen = enters == Certainty.Possibly && Array.Exists(turns, e => TellsOfMembership(e, party));
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
        if (_facts.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault() is { } clause && !clause.Condition.AsksForConsents)
        {
            if (!mayHaveSigned && !IsRecordedToNeed(party.Code)) return Certainty.CertainlyNot;
            return OthersRatified(clause.Condition, party.Code, consents) ? Certainty.Possibly : Certainty.Certainly;
        }

        // By a text that asks for the consent of one of two alone, the other is bound by its signature (VCLT 12): nobody has a treaty with itself.
        // Where the text lets one join later, the other can be meant.
        if (_plot.Entry is { When.IsNever: false, Reason.Rule: ReasonRules.EntryComputed } && IsOfTwo && !HasWayIn && mayHaveSigned) return Certainty.Certainly;
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

    /// <summary>Says whether others expressed their consent by instruments where the text does not say that signature is enough: then it need not be.</summary>
    private bool OthersRatified(ForceCondition condition, PartyCode party, List<ConsentEntry> consents)
    {
        if (!consents.Exists(c => c.Party != party && c.Event.Kind is ConsentKind.Ratification or ConsentKind.Acceptance or ConsentKind.Approval)) return false;
        ForceContext context = (_context ?? ContextFor(consents)) with { Assumed = null };
        return !condition.Needs(party, context) && condition.Judge(context with { Signatures = new Dictionary<PartyCode, (Moment When, AgreementEvent Event)>() }).When == condition.Judge(context).When;
    }

    /// <summary>Says whether the agreement binds a party whether or not it consents: it is listed, and the agreement enters into force for all.</summary>
    private bool IsBoundAnyway(PartyCode party) => BindsAll is not null && _facts.Parties.Any(p => p.Party == party);

    /// <summary>Says whether the agreement is on record to be in force and cannot be so without a party: as one of two, or because the condition asks for it.</summary>
    private bool IsRecordedToNeed(PartyCode party) =>
        _plot.Entry.Reason.Rule is ReasonRules.EntryRecorded or ReasonRules.EntryNotKnown && (IsOfTwo || (_plot.Entry.Reason.Rule is ReasonRules.EntryRecorded && _condition?.Needs(party, _context!) == true));

    /// <summary>Says whether the agreement enters into force by what a party did without an instrument, such as its signature: one on record besides, however late, adds nothing (VCLT 12).</summary>
    private bool IsBoundBySignature(PartyCode party)
    {
        if (_plot.Entry.Reason.Rule is not ReasonRules.EntryComputed || _condition is not { AsksForConsents: false } condition || _context is not { } context) return false;
        if (condition.Needs(party, context)) return true;
        if (!context.Signatures.ContainsKey(party)) return false;
        ForceContext unsigned = context with { Signatures = context.Signatures.Where(s => s.Key != party).ToDictionary(), Assumed = null };
        return _plot.Trigger.Before(condition.Judge(unsigned).When) == Certainty.Certainly;
    }

    /// <summary>Says whether a party that consents had been in and out before, as a notice or an end of it tells: the consent then begins another time.</summary>
    /// <remarks>One of which no day at all is known tells of no earlier time.</remarks>
    private Certainty WasIn(PartyCode party, Moment consent)
    {
        Moment[] before = [.. _events.Where(e => e.Parties.AsSpan().Contains(party) && TellsOfMembership(e, _plot.Parties[party])).Select(e => DayOf(e, party))
            .Where(day => day != Moment.Unknown && day.Before(_plot.Entry.When) != Certainty.Certainly)];
        if (Array.Exists(before, day => day.Before(consent) == Certainty.Certainly)) return Certainty.Certainly;
        return CertaintyExtensions.ToCertainty(Array.Exists(before, day => day.Before(consent).CanBe())).And(Certainty.Possibly);
    }

    /// <summary>Says whether an event of a party is one that only a party can have: a notice, but of provisional application, or an end.</summary>
    private bool TellsOfMembership(AgreementEvent e, PartyPlot party) => e is Terminated or Superseded ||
        (e is NoticeGiven { Kind: not NoticeKind.EndOfProvisionalApplication } given && !IsOfProvisional(party, given));

    /// <summary>Gets whether it is a treaty between two, which others cannot join.</summary>
    private bool IsOfTwo => IsBilateral && !IsOpenToOthers;

    /// <summary>Gets the clause by which the agreement enters into force for all parties at once, or null.</summary>
    private EntryIntoForceClause? BindsAll => _facts.Clauses.OfType<EntryIntoForceClause>().FirstOrDefault(c => c.BindsAll);
}
