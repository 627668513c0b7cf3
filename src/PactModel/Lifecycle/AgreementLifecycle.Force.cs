namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Gets the entry into force of the agreement: as recorded, otherwise as the clauses give it.</summary>
    public DateAnswer EntryIntoForce => Variants.Length > 0
        ? Merge(l => l.EntryIntoForce)
        : (Plot.Spells[0].Start.When.IsNever ? Moment.Never : Plot.Entry.When).Answer([Plot.Entry.Reason]);

    /// <summary>Gets the entry into force that the clauses give, whatever is recorded; not known where no clause about it is.</summary>
    public DateAnswer ComputedEntryIntoForce
    {
        get
        {
            if (Variants.Length > 0) return Merge(l => l.ComputedEntryIntoForce);
            return (Plot.ComputesEntry ? Plot.ComputedEntry : Moment.Unknown).Answer([]);
        }
    }

    /// <summary>Returns the times during which the agreement is in force; none if it is not known ever to have been.</summary>
    /// <remarks>Where an outcome is contested, the times of each claim are in <see cref="UnderClaims"/>, and here those that the first claims lead to.</remarks>
    public EquatableList<ForceSpell> InForce()
    {
        LifecyclePlot plot = Variants.Length > 0 ? Variants[0].Lifecycle.Plot : Plot;
        return plot.Spells.Where(s => !s.Start.When.IsNever).Select((s, i) => Spell(s.Start, s.Ends, i, l => l.InForce())).ToEquatableList();
    }

    /// <summary>Returns the times during which the agreement is in force for a party; none if it is not known ever to have been.</summary>
    /// <remarks>Where an outcome is contested, the times of each claim are in <see cref="UnderClaims"/>; the days on which claims differ are contested here too.</remarks>
    public EquatableList<ForceSpell> InForce(PartyCode party)
    {
        LifecyclePlot plot = Variants.Length > 0 ? Variants[0].Lifecycle.Plot : Plot;
        if (!plot.Parties.TryGetValue(party, out PartyPlot? own)) return [];
        List<(Mark Start, List<EndMark> Ends)> spells = [];
        foreach (PartySpell spell in own.Spells.Where(s => !s.Entry.When.IsNever))
        {
            foreach (AgreementSpell whole in plot.Spells.Where(s => !s.Start.When.IsNever))
            {
                Mark start = whole.Start.When.Lo <= spell.Entry.When.Lo ? spell.Entry
                    : spell.Entry.When.Hi <= whole.Start.When.Hi ? whole.Start
                    : new Mark(Moment.Max(spell.Entry.When, whole.Start.When), spell.Entry.Reason);
                List<EndMark> ends = [.. spell.Exits, .. whole.Ends];
                // A time that nothing ended goes on in a second life of the agreement, and that can be on record for the party besides.
                if (ends.Exists(e => e.Mark.When.Hi <= start.When.Lo) || (!start.When.IsOpen && spells.Exists(s => s.Start.When == start.When))) continue;
                spells.Add((start, ends));
            }
        }

        return spells.Select((s, i) => Spell(s.Start, s.Ends, i, l => l.InForce(party))).ToEquatableList();
    }

    private ForceSpell Spell(Mark start, List<EndMark> ends, int index, Func<AgreementLifecycle, EquatableList<ForceSpell>> same)
    {
        if (Variants.Length > 0)
        {
            EquatableList<ForceSpell>[] all = [.. Variants.Select(v => same(v.Lifecycle))];
            DateAnswer none = new() { Kind = DateAnswerKind.None };
            return new ForceSpell
            {
                Since = ClaimMerge.Answers([.. Variants.Select((v, i) => (v.Claims, index < all[i].Count ? all[i][index].Since : none))]),
                Until = ClaimMerge.Answers([.. Variants.Select((v, i) => (v.Claims, index < all[i].Count ? all[i][index].Until : none))]),
            };
        }

        EndMark? first = ends.OrderBy(e => e.Mark.When.Hi).ThenBy(e => e.Mark.When.Lo).FirstOrDefault();
        return new ForceSpell { Since = start.When.Answer([start.Reason]), Until = first is null ? WithoutEnd() : EndOf(ends, first), Ground = first?.Ground ?? EndGround.NotKnown };
    }

    private static DateAnswer EndOf(List<EndMark> ends, EndMark first)
    {
        Moment when = ends.Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, e.Mark.When));
        EquatableList<Reason> reasons = ends.Where(e => e == first || e.Mark.When.Lo < when.Hi).Select(e => e.Mark.Reason).Distinct().ToEquatableList();
        return when.Answer(reasons);
    }

    private DateAnswer WithoutEnd()
    {
        DurationClause? clause = ClauseChoice.Find<DurationClause>(Facts);
        if (ExtendedWithoutLimit() is { } extended)
            return Moment.Never.Answer([new Reason { Rule = ReasonRules.EndNone, Text = "It was extended without limit, and no end is recorded.", Clause = clause, Events = [extended] }]);

        if (clause is null)
        {
            return Moment.Unknown.Answer([new Reason { Rule = ReasonRules.EndNotKnown, Text = "No end is recorded, and no clause about the duration has been seen." }]);
        }

        string text = clause.IsUnlimited ? "It is of unlimited duration, and no end is recorded."
            : clause.Renewal == RenewalKind.Tacit ? "It is tacitly renewed, and nothing on record stops that."
            : "Its term was over before it entered into force, and no other end is recorded.";
        return Moment.Never.Answer([new Reason { Rule = ReasonRules.EndNone, Text = text, Clause = clause }]);
    }

    private DateAnswer Merge(Func<AgreementLifecycle, DateAnswer> ask) => ClaimMerge.Answers([.. Variants.Select(v => (v.Claims, ask(v.Lifecycle)))]);
}
