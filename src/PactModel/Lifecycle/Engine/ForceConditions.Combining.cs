namespace PactModel;

public sealed partial record AllOf
{
    internal override int LeastConsents => Conditions.Max(c => c.LeastConsents);

    internal override bool Needs(PartyCode party, ForceContext context) => Conditions.Any(c => c.Needs(party, context));

    internal override bool AsksForConsents => Conditions.Any(c => c.AsksForConsents);

    internal override ForceCondition? BesidesCounts
    {
        get
        {
            ForceCondition[] rest = [.. Conditions.Select(c => c.BesidesCounts).OfType<ForceCondition>()];
            return rest.Length == 0 ? null : rest.SequenceEqual(Conditions) ? this : this with { Conditions = [.. rest] };
        }
    }

    internal override Verdict Judge(ForceContext context)
    {
        Verdict[] all = [.. Conditions.Select(c => c.Judge(context))];
        Moment when = all.Aggregate(Moment.On(CalendarDays.FirstNumber), (latest, v) => Moment.Max(latest, v.When));
        return new Verdict(when, [.. all.SelectMany(v => v.Missing)], [.. all.SelectMany(v => v.Events).Distinct()]);
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
            return rest.Length < Conditions.Count ? null : rest.SequenceEqual(Conditions) ? this : this with { Conditions = [.. rest] };
        }
    }

    internal override Verdict Judge(ForceContext context)
    {
        Verdict[] all = [.. Conditions.Select(c => c.Judge(context))];
        Moment when = all.Aggregate(Moment.Never, (earliest, v) => Moment.Min(earliest, v.When));
        bool met = all.Any(v => v.Missing.Count == 0);
        return new Verdict(when, met ? [] : [Alternatives(all)], [.. all.Where(v => v.When.Lo <= when.Hi).SelectMany(v => v.Events).Distinct()]);
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
