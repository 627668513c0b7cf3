namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Returns the extensions one after another, each with the end that the term had, whether it may have been agreed after that, and with the term and its end as it left them.</summary>
    private IEnumerable<(Extended Event, Moment OldEnd, Certainty IsLate, TermPlan? Term, Moment End)> Extensions()
    {
        TermPlan? term = _term;
        Moment end = term?.Final ?? Moment.Never;
        foreach (Extended e in _events.OfType<Extended>())
        {
            Moment old = TermPlan.OldEnd(term, e, end);
            Certainty late = old.IsNever || old.IsOpen || TermPlan.CountsFromRunningTerm(term, e, end) ? Certainty.CertainlyNot : EventDates.Done(e).Before(old).Not();
            end = TermPlan.NewEnd(term, e, old);
            if (term is { IsTacit: true })
            {
                term = new TermPlan(term.Clause, end, extended: true);
                end = term.Final;
            }

            yield return (e, old, late, term, end);
        }
    }

    /// <summary>Returns the extensions that name parties, each with the end that the term would have had, which where not known is any day since, and the text by which it ends.</summary>
    private List<UnextendedEnd> ExtensionsOfSome() => [.. Extensions().Where(x => x.Event.Parties.Count > 0).Select(x =>
    {
        (Moment end, DurationClause? text) = EndByTextOf(x.Event) ?? (x.OldEnd, _term?.Clause);
        return new UnextendedEnd(x.Event, end.IsNever ? EventDates.Done(x.Event).Open() : end, text);
    })];

    /// <summary>Returns the end that the term had by the text of the day on which an extension was agreed, where the last term ends by another text, and that text; otherwise null.</summary>
    private (Moment End, DurationClause? Text)? EndByTextOf(Extended extension)
    {
        if (Clause<DurationClause>(EventDates.Done(extension).Lo) is not { IsUnlimited: false } text || ReferenceEquals(text, _term?.Clause)) return null;
        TermPlan plan = _events.OfType<Extended>().TakeWhile(e => !ReferenceEquals(e, extension)).Aggregate(TermOf(text), (earlier, e) => earlier.With(e));
        return TermPlan.OldEnd(plan, extension, plan.Final) is { IsNever: false } end ? (end, text) : null;
    }

    /// <summary>Ends the time of a party that was in when others extended the term, on the day on which it was to end; by a day, so that a later consent finds it ended.</summary>
    private void EndUnextended(PartyPlot party, List<UnextendedEnd> unextended, int day)
    {
        foreach ((Extended e, Moment old, DurationClause? clause) in unextended.Where(x => x.OldEnd.Lo <= day))
        {
            Moment agreed = EventDates.Done(e);
            if (party.Spells.FindLast(s => s.Entry.When.Lo <= agreed.Hi && s.Entry.When.Lo < old.Hi) is not { } spell) continue;
            string text = $"The term was extended for {Names(e.Parties)}, and not for {party.Code}: out {old.Words}.";
            spell.Exits.Add(new EndMark(MarkOf(old, ReasonRules.PartyNotExtended, text, e, _law.Cite("54(a)"), clause), EndGround.Expiry));
        }

        unextended.RemoveAll(x => x.OldEnd.Lo <= day);
    }

    /// <summary>The end of the term for those for whom it was not extended, and the text by which it comes.</summary>
    private sealed record UnextendedEnd(Extended Event, Moment OldEnd, DurationClause? Clause);
}
