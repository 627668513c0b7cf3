namespace PactModel.Tests.Rotations.Tables;

/// <summary>The bodies whose rules must give every row of their tables.</summary>
internal static class ConformanceTables
{
    public static IReadOnlyList<RotationTable> All { get; } =
    [
        new("security-council", SecurityCouncil.Make),
        new("eu-council", EuropeanUnionCouncil.Make),
        new("asean", Asean.Make),
        new("visegrad", Visegrad.Make),
        new("arctic-council", ArcticCouncil.Make),
        new("brics", Brics.Make),
        new("mercosur", Mercosur.Make),
        new("general-assembly", GeneralAssembly.Make),
        new("african-union", AfricanUnion.Make),
        new("india-russia", JointCommissions.IndiaRussia),
        new("indus-commission", JointCommissions.Indus),
        new("india-nepal", JointCommissions.IndiaNepal),
        new("south-africa-rwanda", JointCommissions.SouthAfricaRwanda),
        new("morocco-rwanda", JointCommissions.MoroccoRwanda),
        new("morocco-ethiopia", JointCommissions.MoroccoEthiopia),
        new("morocco-mauritania", JointCommissions.MoroccoMauritania),
        new("g7", GroupOfSeven.Make),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(t => t.Name)];

    public static RotationTable Of(string name) => All.Single(t => t.Name == name);
}
