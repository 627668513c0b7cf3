using System.Globalization;

namespace PactModel;

/// <summary>Met when at least a share of a membership, rounded up, has consented; or more than the share.</summary>
public sealed partial record ShareOfMembership : ForceCondition
{
    /// <summary>Gets the upper number of the share: 2 of two thirds.</summary>
    public required int Numerator { get; init; }

    /// <summary>Gets the lower number of the share: 3 of two thirds.</summary>
    public required int Denominator { get; init; }

    /// <summary>Gets whether more than the share is needed, as in a simple majority (more than 1/2), not just the share itself.</summary>
    /// <remarks>Of 50 members at least 1/2 are 25, and more than 1/2 are 26.</remarks>
    public bool MoreThan { get; init; }

    /// <summary>Gets the membership.</summary>
    public required Membership Of { get; init; }

    /// <summary>Returns how many of a number of members are needed: the share, rounded up, or the next number above it.</summary>
    internal int Needed(int members) => (int)((((long)members * Numerator) + (MoreThan ? Denominator : Denominator - 1)) / Denominator);

    private protected override string Phrase => string.Create(CultureInfo.InvariantCulture, $"{(MoreThan ? "more than" : "at least")} {Numerator}/{Denominator} of the {Of.Describe()} have consented");

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        if (Numerator < 1 || Denominator < Numerator)
            checker.ErrorAt("numerator", LifecycleFindings.ShareImpossible, "The share must lie above 0 and must not exceed 1, such as 2 of 3.");
        else if (MoreThan && Numerator == Denominator)
            checker.ErrorAt("moreThan", LifecycleFindings.ShareImpossible, "More than all cannot consent: give a smaller share, or ask for the share itself.");

        using (checker.Member("of"))
            Of.Check(checker);
    }
}

/// <summary>Met when those that have consented hold at least a share of a weight, such as of emissions.</summary>
public sealed partial record WeightedShare : ForceCondition
{
    /// <summary>Gets the share as a percentage, above 0 and at most 100.</summary>
    public required decimal Percent { get; init; }

    /// <summary>Gets the weight of each party that has one.</summary>
    public required EquatableList<PartyWeight> Weights { get; init; }

    /// <summary>Gets the whole, or null for the sum of the weights.</summary>
    public decimal? Total { get; init; }

    /// <summary>Gets what is weighed, in a few words, such as <c>carbon dioxide emissions of 1990</c>.</summary>
    public string? What { get; init; }

    /// <summary>Gets the whole that the percentage is of.</summary>
    internal decimal Whole => Total ?? Weights.Sum(w => w.Weight);

    private protected override string Phrase => string.Create(CultureInfo.InvariantCulture, $"parties with at least {Percent:0.####} % of {What ?? "the weight"} have consented");

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        if (Percent is <= 0 or > 100)
            checker.ErrorAt("percent", LifecycleFindings.ShareImpossible, "The percentage must lie above 0 and must not exceed 100.");

        WeightChecks.Each(checker, Weights);
        if (Total > WeightChecks.Greatest)
            checker.ErrorAt("total", LifecycleFindings.NumberTooGreat, "The whole is at most 100,000,000,000,000,000,000: give it and the weights in a greater unit.");

        // What is refused already is not reckoned with.
        if (Total > WeightChecks.Greatest || WeightChecks.Sum(Weights) is not { } sum) return;
        if (Total is decimal total && (total <= 0 || sum > total))
            checker.ErrorAt("total", LifecycleFindings.NumberTooSmall, "The whole must be above 0 and at least the sum of the weights.");
        else if (sum == 0 || sum * 100 < Math.Clamp(Percent, 0, 1000) * Whole)
            checker.WarningAt("percent", LifecycleFindings.ThresholdTooHigh, "Not even all listed parties together reach this percentage: check the weights, the whole or the percentage.");
    }
}
