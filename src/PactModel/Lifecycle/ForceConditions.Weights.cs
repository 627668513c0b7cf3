using System.Globalization;

namespace PactModel;

/// <summary>Met when those that have consented together hold at least an amount of a weight, such as of contributing cargo.</summary>
/// <remarks>A text that also asks for a number of consents is both of two conditions (<see cref="AllOf"/>).</remarks>
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
        WeightCheck.Least(checker, Least);
        WeightCheck.Each(checker, Weights);
        if (WeightCheck.Sum(Weights) < Least)
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
        WeightCheck.Least(checker, Least);
        WeightCheck.Each(checker, Weights);
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

/// <summary>Checks of weights.</summary>
internal static class WeightCheck
{
    /// <summary>The greatest weight: sums and percentages of as many as there are then fit a decimal number.</summary>
    public const decimal Greatest = 100_000_000_000_000_000_000m;

    public static void Each(Checker checker, EquatableList<PartyWeight> weights)
    {
        checker.Unique("weights", weights, w => w.Party, LifecycleFindings.PartyTwice, "Party");
        checker.Each("weights", weights, (c, w) =>
        {
            c.Refer("party", w.Party);
            if (w.Weight < 0) c.Error(LifecycleFindings.NumberTooSmall, "A weight cannot be negative.");
            if (w.Weight > Greatest) c.Error(LifecycleFindings.NumberTooGreat, "A weight is at most 100,000,000,000,000,000,000: give it in a greater unit.");
        });
    }

    public static void Least(Checker checker, decimal least)
    {
        if (least <= 0) checker.ErrorAt("least", LifecycleFindings.NumberTooSmall, "The amount must lie above 0.");
    }

    /// <summary>Returns the sum of the weights; null if it cannot be reckoned with, as there are some that are refused.</summary>
    public static decimal? Sum(EquatableList<PartyWeight> weights) =>
        weights.Any(w => w.Weight is < -Greatest or > Greatest) ? null : weights.Sum(w => Math.Max(0, w.Weight));
}

/// <summary>Weights in English words, the same in every culture.</summary>
internal static class WeightText
{
    public static string Of(decimal weight, string? what) => string.Create(CultureInfo.InvariantCulture, $"{weight:#,0.############################} {what ?? "units of the weight"}");
}
