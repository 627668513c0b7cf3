namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Gets the first day to which the agreement applies (VCLT 28): as the record or its clause says, otherwise its entry into force.</summary>
    public DateAnswer AppliesFrom
    {
        get
        {
            if (Variants.Length > 0) return Merge(l => l.AppliesFrom);
            return Plot.Spells[0].Start.When.IsNever ? EntryIntoForce : Stated(e => e.Parties.Count == 0, Plot.Entry.When, default) ?? EntryIntoForce;
        }
    }

    /// <summary>Returns the first day to which the agreement applies for a party: as recorded for it, by the clause, otherwise its first entry into force.</summary>
    /// <remarks>A day fixed in the text is the same for all; a delay counts from the party's own entry into force.</remarks>
    public DateAnswer AppliesFromFor(PartyCode party)
    {
        if (Variants.Length > 0) return Merge(l => l.AppliesFromFor(party));
        PartySpell? first = Plot.Parties.GetValueOrDefault(party)?.Spells.Find(s => !s.Entry.When.IsNever);
        if (first is null || Plot.Spells[0].Start.When.IsNever) return Moment.Never.Answer([new Reason { Rule = ReasonRules.ApplicationNotIn, Text = $"It is not in force for {party}." }]);
        Moment entry = Moment.Max(first.Entry.When, Plot.Entry.When);
        return Stated(e => e.Parties.AsSpan().Contains(party), entry, party) ?? Stated(e => e.Parties.Count == 0 && first.Entry == Plot.Entry, entry, party) ?? entry.Answer([first.Entry.Reason]);
    }

    /// <summary>Returns the day that is recorded by an event, or that the clause gives for an entry into force; null where neither does.</summary>
    private DateAnswer? Stated(Func<EnteredIntoForce, bool> fits, Moment entry, PartyCode party)
    {
        if (Facts.Events.OfType<EnteredIntoForce>().Where(e => e.AppliesFrom is not null && fits(e)).MinBy(e => EventDates.OfAct(e).Lo) is { AppliesFrom: { } recorded } record)
            return Moment.On(recorded).Answer([new Reason { Rule = ReasonRules.ApplicationRecorded, Text = $"It applies from {recorded}, as recorded.", Events = [record] }]);
        if (ClauseChoice.Find<ApplicationClause>(Facts, entry.Lo, party) is not { } clause) return null;
        Moment from = From(clause, entry);
        if (entry.Hi != entry.Lo && ClauseChoice.Find<ApplicationClause>(Facts, entry.Hi, party) is { } later && !ReferenceEquals(later, clause)) from = from.Or(From(later, entry));
        return from.Answer([new Reason { Rule = ReasonRules.ApplicationClause, Text = clause.Describe(), Clause = clause }]);
    }

    private static Moment From(ApplicationClause clause, Moment entry) => clause.From is { } day ? Moment.On(day) : entry.After(clause.Delay);
}
