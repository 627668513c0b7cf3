using System.Globalization;

namespace PactModel;

/// <summary>Met when those that have consented together hold at least an amount of a weight, such as of contributing cargo.</summary>
/// <remarks>
/// Who is not listed holds nothing that counts. A text that also asks for a number of consents is both of two conditions
/// (<see cref="AllOf"/>).
/// </remarks>
public sealed partial record TotalWeight : ForceCondition
{
    /// <summary>Gets the least amount, which is enough itself; above 0, in the unit of the weights.</summary>
    public required decimal Least { get; init; }

    /// <summary>Gets the weight of each party that has one, as it counts by the text: on its deposit, say, or in a year that is named.</summary>
    public required EquatableList<PartyWeight> Weights { get; init; }

    /// <summary>Gets the unit and what is weighed, in a few words, such as <c>tonnes of contributing cargo</c>.</summary>
    public string? What { get; init; }

    private protected override string Phrase => $"parties with at least {WeightText.Of(Least, What)} in all have consented";

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        WeightChecks.Least(checker, Least);
        WeightChecks.Each(checker, Weights);
        if (WeightChecks.Sum(Weights) < Least)
            checker.WarningAt("least", LifecycleFindings.ThresholdTooHigh, "Not even all listed parties together reach this amount: check the weights or the amount.");
    }
}

/// <summary>Met when a number of parties has consented each of which holds at least an amount of a weight, such as of a merchant fleet.</summary>
/// <remarks>
/// Who is not listed holds nothing that counts. A text that asks for more consents, some of which are of such parties, is both of two
/// conditions (<see cref="AllOf"/>).
/// </remarks>
public sealed partial record ConsentsOfWeight : ForceCondition
{
    /// <summary>Gets the number of consents; at least one.</summary>
    public required int Count { get; init; }

    /// <summary>Gets the least amount that each must hold, which is enough itself; above 0, in the unit of the weights.</summary>
    public required decimal Least { get; init; }

    /// <summary>Gets the weight of each party that has one, as it counts by the text: on its deposit, say, or in a year that is named.</summary>
    public required EquatableList<PartyWeight> Weights { get; init; }

    /// <summary>Gets the unit and what is weighed, in a few words, such as <c>units of gross tonnage</c>.</summary>
    public string? What { get; init; }

    private protected override string Phrase => Count == 1
        ? $"1 party with at least {WeightText.Of(Least, What)} has consented"
        : string.Create(CultureInfo.InvariantCulture, $"{Count} parties with at least {WeightText.Of(Least, What)} each have consented");

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        if (Count < 1)
            checker.ErrorAt("count", LifecycleFindings.NumberTooSmall, "The number of consents must be at least one.");
        WeightChecks.Least(checker, Least);
        WeightChecks.Each(checker, Weights);
        int possible = Weights.Count(w => w.Weight >= Least);
        if (Count > possible)
            checker.WarningAt("count", LifecycleFindings.ThresholdTooHigh, $"The text asks for {Count} such consents, but only {possible} of the listed parties hold as much: check the number, the amount or the weights.");
    }
}

/// <summary>The weight of one party.</summary>
/// <remarks>Immutable; equal when both members are.</remarks>
public sealed partial record PartyWeight
{
    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets its weight; not negative, in whatever unit the condition weighs.</summary>
    public required decimal Weight { get; init; }
}
