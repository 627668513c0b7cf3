namespace PactModel;

/// <summary>Met when all of several conditions are: the latest one counts.</summary>
public sealed partial record AllOf : ForceCondition
{
    /// <summary>Gets the conditions; at least one.</summary>
    public required EquatableList<ForceCondition> Conditions { get; init; }

    private protected override string Phrase => string.Join(" and ", Conditions.Select(c => c.Describe()));

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        ConditionCheck.NotEmpty(checker, "conditions", Conditions.Count);
        checker.Each("conditions", Conditions, (c, condition) => condition.Check(c, limits));
    }
}

/// <summary>Met when any of several conditions is: the earliest one counts.</summary>
public sealed partial record AnyOf : ForceCondition
{
    /// <summary>Gets the conditions; at least one.</summary>
    public required EquatableList<ForceCondition> Conditions { get; init; }

    private protected override string Phrase => string.Join(" or ", Conditions.Select(c => c.Describe()));

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        ConditionCheck.NotEmpty(checker, "conditions", Conditions.Count);
        checker.Each("conditions", Conditions, (c, condition) => condition.Check(c, limits));
    }
}

/// <summary>Met a delay after another condition is, where only that part of the whole has a delay of its own.</summary>
public sealed partial record DelayedCondition : ForceCondition
{
    /// <summary>Gets the other condition.</summary>
    public required ForceCondition Condition { get; init; }

    /// <summary>Gets the delay.</summary>
    public required Delay Delay { get; init; }

    private protected override string Phrase => $"the day has come that lies {Delay.Describe(Condition.Describe())}";

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        using (checker.Member("condition"))
            Condition.Check(checker, limits);
        CheckPeriod.Delay(checker, "delay", Delay);
    }
}
