namespace PactModel.Tests.Rotations.Findings;

/// <summary>What the model says of rules, as a reader sees it: path, message and code.</summary>
internal static class Trial
{
    public static RotationRules Two { get; } = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA")).Rules;

    /// <summary>Gets the rules of two parties in a list, which members can join.</summary>
    public static RotationRules Listed { get; } = new() { Segments = [Tables.Rules.Segment(Tables.Rules.List("MAR RWA"), "MAR")] };

    /// <summary>Gets the rules of two parties with a turn a year from 2000 on.</summary>
    public static RotationRules Yearly { get; } = Two with { Terms = [Tables.Rules.Every("P1Y", new NodaTime.LocalDate(2000, 1, 1))] };

    public static RotationRules Ordered(RotationOrder order) => Two with { Segments = [Two.Segments[0] with { Order = order }] };

    /// <summary>Holds that rules are refused, and for just these reasons.</summary>
    public static void Refused(RotationRules rules, params string[] reasons) =>
        Same(reasons, Assert.Throws<ModelException>(() => new Rotation(rules)).Findings.Select(f => f.ToString()));

    /// <summary>Holds that rules are accepted with just these warnings.</summary>
    public static void Accepted(RotationRules rules, params string[] warnings)
    {
        EquatableList<Finding> findings = new Rotation(rules).Findings;
        Same(warnings, findings.Select(f => f.ToString()));
        Assert.All(findings, f => Assert.Equal(FindingSeverity.Warning, f.Severity));
    }

    /// <summary>Holds that texts are the same, in the same order.</summary>
    public static void Same(IEnumerable<string?> expected, IEnumerable<string?> actual) => Assert.Equal(expected, actual, StringComparer.Ordinal);
}
