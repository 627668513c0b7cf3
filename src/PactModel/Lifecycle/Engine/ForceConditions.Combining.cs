namespace PactModel;

public sealed partial record AllOf
{
    internal override int LeastConsents => Conditions.Max(c => c.LeastConsents);

    internal override bool Needs(PartyCode party, ForceContext context) => Conditions.Any(c => c.Needs(party, context));

    internal override bool AsksForConsents => Conditions.Any(c => c.AsksForConsents);

    internal override ForceCondition? BesidesCounts => this with { Conditions = [.. Conditions.Select(c => c.BesidesCounts).OfType<ForceCondition>()] };

    /// <summary>Judges them together: a consent that was withdrawn by the day on which the last of them is met, whatever delay follows on that, counts for none of them.</summary>
    /// <remarks>Within another that holds for all of this one's conditions too: what is out by its day is out for the whole by then.</remarks>
    internal override Verdict Judge(ForceContext context)
    {
        if (context.IsWithinAll) return Together(context);
        context = context with { IsWithinAll = true };
        Verdict all = Together(context), earliest = Standing(context, all, (consent, when) => consent.Until.Hi <= when.Lo), latest = Standing(context, all, (consent, when) => consent.Until.Lo <= when.Hi);
        return earliest with { When = earliest.When.Or(latest.When), Met = earliest.Met.Or(latest.Met) };
    }

    /// <summary>Returns the first day on which all are met by consents that are not out by then.</summary>
    private Verdict Standing(ForceContext context, Verdict all, Func<ConsentEntry, Moment, bool> isOut)
    {
        while (true)
        {
            ConsentEntry[] staying = [.. context.Consents.Where(c => c.Until.IsNever || !isOut(c, all.Met))];
            if (staying.Length == context.Consents.Count) return all;
            context = context with { Consents = staying };
            all = Together(context);
        }
    }

    /// <summary>Returns the day on which the last of them is met, whatever was withdrawn by then.</summary>
    private Verdict Together(ForceContext context)
    {
        Verdict[] all = [.. Conditions.Select(c => c.Judge(context))];
        return new Verdict(Last(all.Select(v => v.When)), [.. all.SelectMany(v => v.Missing)], [.. all.SelectMany(v => v.Events).Distinct()]) { Met = Last(all.Select(v => v.Met)) };

        static Moment Last(IEnumerable<Moment> moments) => moments.Aggregate(Moment.On(CalendarDays.FirstNumber), Moment.Max);
    }
}

public sealed partial record AnyOf
{
    internal override bool AsksForConsents => Conditions.All(c => c.AsksForConsents);

    internal override bool Needs(PartyCode party, ForceContext context) => Conditions.All(c => c.Needs(party, context));

    internal override ForceCondition? BesidesCounts
    {
        get
        {
            ForceCondition[] rest = [.. Conditions.Select(c => c.BesidesCounts).OfType<ForceCondition>()];
            return rest.Length < Conditions.Count ? null : this with { Conditions = [.. rest] };
        }
    }

    internal override Verdict Judge(ForceContext context)
    {
        Verdict[] all = [.. Conditions.Select(c => c.Judge(context))];
        Moment when = all.Aggregate(Moment.Never, (earliest, v) => Moment.Min(earliest, v.When));
        bool met = all.Any(v => v.Missing.Count == 0);
        Verdict[] first = [.. all.Where(v => v.When.Lo <= when.Hi)];
        return new Verdict(when, met ? [] : [Alternatives(all)], [.. first.SelectMany(v => v.Events).Distinct()]) { Met = first.Aggregate(Moment.Never, (earliest, v) => Moment.Min(earliest, v.Met)) };
    }

    /// <summary>Returns what is missing of each condition, of which one will do.</summary>
    private MissingConsents Alternatives(Verdict[] all)
    {
        MissingConsents[] each = [.. all.Select((v, i) => v.Missing is [var only] ? only : new MissingConsents { Condition = Conditions[i], Text = string.Join(" and ", v.Missing.Select(m => m.Text)) })];
        return new MissingConsents { Condition = this, Text = string.Join(", or ", each.Select(m => m.Text)), Alternatives = each.ToEquatableList() };
    }
}

public sealed partial record DelayedCondition
{
    internal override int LeastConsents => Condition.LeastConsents;

    internal override bool Needs(PartyCode party, ForceContext context) => Condition.Needs(party, context);

    internal override bool AsksForConsents => Condition.AsksForConsents;

    internal override ForceCondition? BesidesCounts => Condition.BesidesCounts is { } rest ? this with { Condition = rest } : null;

    internal override Verdict Judge(ForceContext context)
    {
        Verdict inner = Condition.Judge(context);
        return inner with { When = inner.When.After(Delay) };
    }
}
