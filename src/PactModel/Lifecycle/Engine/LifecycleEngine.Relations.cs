namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Notes whom objections keep apart, which accessions wait to be accepted, and who has accepted them.</summary>
    private void PlotRelations()
    {
        ObjectionWithdrawn[] withdrawals = [.. _events.OfType<ObjectionWithdrawn>()];
        HashSet<ObjectionWithdrawn> answering = new(ReferenceEqualityComparer.Instance);
        foreach (ObjectionRaised e in _events.OfType<ObjectionRaised>())
        {
            foreach ((PartyCode by, PartyCode towards) in Pairs(e.Parties, e.Towards))
            {
                Moment from = EventDates.Effect(e);
                ObjectionWithdrawn? end = Array.Find(withdrawals, w =>
                    EventDates.Effect(w).Hi >= from.Lo && w.Parties.AsSpan().Contains(by) && w.Towards.AsSpan().Contains(towards));
                if (end is not null) answering.Add(end);
                if (e.Effect != ObjectionEffect.InForce) _plot.Apart.Add(new PairRun([by], [towards], WhileInForce(WhileBothIn(by, towards, Objection(e, by, towards, from, end)))));
            }
        }

        foreach (ObjectionWithdrawn none in withdrawals.Where(w => !answering.Contains(w)))
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, none, null, "No objection of these parties is there to be withdrawn: the withdrawal has no effect.");

        foreach (AgreementId later in _outside.Successors.Concat(_events.OfType<Superseded>().Select(e => e.By).OfType<AgreementId>()).Distinct())
        {
            if (Successor(later) is { Kind: ParentKind.Known } taking) _plot.TakenPlaces.Add(new TakenPlace(later, taking.Plots, _law.Cite("30(4)")));
        }

        foreach (PartyPlot party in _plot.Parties.Values)
        {
            foreach (PartySpell spell in party.Spells)
            {
                AccessionAcceptanceClause? clause = Clause<AccessionAcceptanceClause>(spell.Began.Lo, party.Code);
                if (clause is { IsMutual: true } || spell.Instrument is { Kind: ConsentKind.Accession }) spell.Acceptance = clause;
            }
        }

        foreach (AccessionAccepted e in _events.OfType<AccessionAccepted>())
        {
            foreach ((PartyCode by, PartyCode of) in Pairs(e.Parties, e.Towards)) Accept(e, by, of);
        }
    }

    /// <summary>Lets an objection end with the time in the agreement to which it belongs: who joins again can be objected to again.</summary>
    private RunMarks WhileBothIn(PartyCode by, PartyCode towards, RunMarks objection)
    {
        foreach (PartyCode code in (PartyCode[])[towards, by])
        {
            List<PartySpell>? spells = _plot.Parties.GetValueOrDefault(code)?.Spells;
            EndMark? exit = (spells?.FindLast(s => s.Began.Lo <= objection.From.When.Hi) ?? spells?.FirstOrDefault())?.Exits.MinBy(e => e.Mark.When.Hi);
            objection = UntilOut(objection, exit);
        }

        return objection;
    }

    private static RunMarks Objection(ObjectionRaised e, PartyCode by, PartyCode towards, Moment from, ObjectionWithdrawn? end)
    {
        bool known = e.Effect == ObjectionEffect.NotInForce;
        string effect = known ? "it is not in force between them" : "whether it is in force between them is not known";
        Mark begins = MarkOf(known ? from : from.Open(), ReasonRules.RelationObjection, $"{by} objects to {towards} {from.Words}: {effect}.", e);
        Moment over = end is null ? Moment.Never : EventDates.Effect(end);
        if (over.Before(from).CanBe()) over = over.Open();
        return new RunMarks(begins, MarkOf(over, ReasonRules.RelationObjectionWithdrawn, $"{by} withdraws its objection to {towards} {over.Words}.", end ?? (AgreementEvent)e));
    }

    private void Accept(AccessionAccepted e, PartyCode by, PartyCode of)
    {
        PartySpell? acceding = _plot.Parties.GetValueOrDefault(of)?.Spells.FindLast(s => s.Acceptance is not null && EventDates.Done(e).Before(s.Began) != Certainty.Certainly);
        if (acceding?.Acceptance is not { } clause)
        {
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, e, "towards", $"No accession of {of} is there that waits to be accepted: the acceptance has no effect. Record the accession, and the clause by which it needs acceptance.");
            return;
        }

        Moment computed = EventDates.Counted(e, clause.CountedFrom, clause.Receipt).After(clause.Delay);
        Moment when = e.Effective is { } effective ? Moment.On(effective) : computed;
        if (e.Effective is not null) Compare(when, computed, e, $"The entry into force between {by} and {of}");
        acceding.AcceptedBy.Add((by, MarkOf(when, ReasonRules.RelationAccepted, clause.IsMutual ? $"{by} accepts {of} {when.Words}." : $"{by} accepts the accession of {of}: in force between them {when.Words}.", e, clause: clause)));
    }

    private static IEnumerable<(PartyCode By, PartyCode Towards)> Pairs(EquatableList<PartyCode> parties, EquatableList<PartyCode> towards) =>
        from one in parties from other in towards select (one, other);
}
