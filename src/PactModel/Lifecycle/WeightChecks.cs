namespace PactModel;

/// <summary>Checks of weights.</summary>
internal static class WeightChecks
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
