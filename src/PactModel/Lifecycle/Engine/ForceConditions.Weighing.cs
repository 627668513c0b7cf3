using System.Globalization;

namespace PactModel;

public sealed partial record WeightedShare
{
    internal override ForceCondition? BesidesCounts => null;

    internal override Verdict Judge(ForceContext context) => JudgeThreshold(
        context,
        context.Consents,
        active => Whole > 0 && Weighing.Of(Weights, active) * 100 >= Percent * Whole,
        standing => new MissingConsents
        {
            Condition = this,
            Text = Points(Percent - (Whole == 0 ? 0 : Weighing.Of(Weights, standing) * 100 / Whole)),
        });

    private string Points(decimal points) => string.Create(CultureInfo.InvariantCulture, $"{points:0.####} percentage point{(points == 1 ? "" : "s")} of {What ?? "the weight"}");
}

public sealed partial record TotalWeight
{
    internal override ForceCondition? BesidesCounts => null;

    internal override Verdict Judge(ForceContext context) => JudgeThreshold(
        context,
        context.Consents,
        active => Weighing.Of(Weights, active) >= Least,
        standing => new MissingConsents { Condition = this, Text = WeightText.Of(Least - Weighing.Of(Weights, standing), What) });
}

public sealed partial record ConsentsOfWeight
{
    internal override int LeastConsents => Count;

    internal override ForceCondition? BesidesCounts => null;

    internal override Verdict Judge(ForceContext context)
    {
        HashSet<PartyCode> heavy = [.. Weights.Where(w => w.Weight >= Least).Select(w => w.Party)];
        return JudgeThreshold(
            context,
            context.Consents.Where(c => heavy.Contains(c.Party)),
            active => active.Count >= Count,
            standing => new MissingConsents
            {
                Condition = this,
                Count = Count - standing.Count,
                Text = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{English.Count(Count - standing.Count, "consent")} of parties with at least {WeightText.Of(Least, What)} each ({standing.Count} of {Count} deposited)"),
            });
    }
}

/// <summary>Adds up the weights of parties.</summary>
internal static class Weighing
{
    public static decimal Of(EquatableList<PartyWeight> weights, IReadOnlySet<PartyCode> parties) => weights.Where(w => parties.Contains(w.Party)).Sum(w => w.Weight);
}
