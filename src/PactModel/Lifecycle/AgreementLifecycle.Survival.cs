using NodaTime;

namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Returns the obligations that survive the end of the agreement, the leaving of a party while it goes on, or its provisional application, each with its own end.</summary>
    /// <remarks>Those of parties that leave, or applied it provisionally, come first, in the order of their codes. The text of the day of the end decides (VCLT 70(1) otherwise); where it may not have held then, they survive possibly.</remarks>
    public EquatableList<Survival> Survivals()
    {
        if (Variants.Length == 0) return Surviving().ToEquatableList();
        (EquatableList<Claim> Claims, EquatableList<Survival> Told)[] all = [.. Variants.Select(v => (v.Claims, v.Lifecycle.Survivals()))];
        return all.SelectMany(v => v.Told.Select(s => Array.TrueForAll(all, other => other.Told.AsSpan().Contains(s)) ? s : s with { Claims = v.Claims })).Distinct().ToEquatableList();
    }

    private IEnumerable<Survival> Surviving()
    {
        Moment end = Plot.Spells[^1].End;
        foreach (PartyPlot party in Plot.Parties.Values.OrderBy(p => p.Code))
        {
            foreach (PartySpell spell in party.Spells.Where(s => s.Exit.Before(end).CanBe() && s.Entry.When.Lo < s.Exit.Hi && !IsTheEnd(s)))
            {
                foreach (Survival survival in Surviving(spell.Exit, party.Code, spell.Exit.Before(end))) yield return survival;
            }

            foreach (ProvisionalRun run in party.Provisional)
            {
                Moment over = run.Ends.Where(e => e.Reason.Rule is ReasonRules.ProvisionalEnded or ReasonRules.ProvisionalTerm).Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, e.When));
                Moment entry = party.Spells.Where(s => s.Exit.Hi > run.From.When.Lo).Aggregate(Moment.Never, (earliest, s) => Moment.Min(earliest, s.Entry.When));
                if (over.IsNever || !over.Before(entry).CanBe()) continue;
                foreach (Survival survival in Surviving(over, party.Code, over.Before(entry), SurvivalAfter.ProvisionalApplication)) yield return survival;
            }
        }

        if (end.IsNever) yield break;
        foreach (Survival survival in Surviving(end, null, Certainty.Certainly)) yield return survival;
    }

    /// <summary>Says whether the leaving of a party is what ends the agreement for all, on the same day whichever that is.</summary>
    private bool IsTheEnd(PartySpell spell) => Plot.Spells[^1] is var last && spell.Exit == last.End
        && last.Ends.Exists(end => spell.Exits.Exists(exit => exit.Mark.Reason.Events == end.Mark.Reason.Events));

    private IEnumerable<Survival> Surviving(Moment end, PartyCode? party, Certainty ended, SurvivalAfter after = SurvivalAfter.EndOrLeaving)
    {
        IEnumerable<(SurvivalClause, PartyCode?, Certainty)> all =
            from clause in Facts.Clauses.OfType<SurvivalClause>()
            where clause.After == after && (party is null || clause.Parties.Count == 0 || clause.Parties.AsSpan().Contains(party.Value))
            from bound in party is null && clause.Parties.Count > 0 ? Named(clause, end) : [(party, Certainty.Certainly)]
            select (clause, bound.Party, bound.Bound);
        foreach ((SurvivalClause clause, PartyCode? bound, Certainty isBound) in all)
        {
            Certainty holds = ClauseChoice.HoldsAt(clause, end).And(ended).And(isBound);
            Moment over = clause.Until is { } until ? TermPlan.OfEnd(until) : clause.Term is { } term ? end.After(term, MonthEndRule.Clamp) : Moment.Never;
            if (!holds.CanBe() || over.Hi <= end.Lo) continue;
            string what = party is null ? "the end" : $"the {(after == SurvivalAfter.EndOrLeaving ? "leaving of" : "provisional application by")} {party}";
            yield return new Survival(end, over, holds)
            {
                Clause = clause,
                Party = bound,
                Reason = new Reason { Rule = ReasonRules.SurvivalOver, Text = $"What survived {what} is over: {clause.Obligations}.", Clause = clause },
            };
        }
    }

    /// <summary>Returns those that a clause names and that were in at the end for all: what survived an earlier leaving is told of that.</summary>
    private IEnumerable<(PartyCode? Party, Certainty Bound)> Named(SurvivalClause clause, Moment end)
    {
        foreach (PartyCode named in clause.Parties.Distinct().Order())
        {
            Certainty stayed = Plot.Parties.GetValueOrDefault(named)?.Spells is [.., var last] ? last.Exit.Before(end).Not() : Certainty.Certainly;
            if (stayed.CanBe()) yield return (named, stayed);
        }
    }
}

/// <summary>Obligations that survive the end of an agreement, or the leaving of a party.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record Survival
{
    private readonly Moment _since, _over;
    private readonly Certainty _holds;

    internal Survival(Moment since, Moment over, Certainty holds)
    {
        _since = since;
        _over = over;
        _holds = holds;
    }

    /// <summary>Gets the clause that says so.</summary>
    public required SurvivalClause Clause { get; init; }

    /// <summary>Gets the party that left while the agreement goes on, or applied it provisionally, or that the clause names; null where it ended for all and the clause names none.</summary>
    public PartyCode? Party { get; internal init; }

    /// <summary>Gets the first day on which they survive: the first day out.</summary>
    public DateAnswer Since => _since.Answer([]);

    /// <summary>Gets the first day without them; there is none where the text sets no end.</summary>
    public DateAnswer Until => Over.Answer([Reason]);

    /// <summary>Gets the claims from which it follows, where others lead elsewhere.</summary>
    public EquatableList<Claim> Claims { get; internal init; } = [];

    /// <summary>Gets the reason of their end, with the clause.</summary>
    public required Reason Reason { get; init; }

    /// <summary>Gets when they are over: in doubt, where the text may not have held.</summary>
    internal Moment Over => _holds == Certainty.Certainly || _over.IsNever ? _over : _over with { Doubtful = true };

    /// <summary>Says whether they bind on a day: certainly, possibly, or certainly not.</summary>
    public Certainty IsOn(LocalDate day)
    {
        int number = CalendarDays.NumberOf(day);
        Certainty survives = _since.By(number).And(_over.By(number).Not()).And(_holds);
        return Claims.Count == 0 ? survives : survives.And(Certainty.Possibly);
    }

    /// <summary>Returns the obligations, for whom, since when and until when.</summary>
    public override string ToString() => $"{Clause.Obligations}{(Party is { } party ? $" ({party})" : "")}: since {Since}, first day without: {Until}";
}
