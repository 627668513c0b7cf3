namespace PactModel.Tests.Rotations.Tables;

/// <summary>The bodies whose rules must give every row of their tables.</summary>
internal static class ConformanceTables
{
    /// <summary>Gets the tables of the bodies that the sample register ships.</summary>
    public static IReadOnlyList<RotationTable> Sampled { get; } =
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

    /// <summary>Gets all tables: those of the sample register, and those that only the tests know.</summary>
    public static IReadOnlyList<RotationTable> All { get; } =
    [
        .. Sampled,
        new("baltic-sea-states", BalticSeaStates.Make),
        new("nordic-ministers", NordicMinisters.Make),
        new("conference-on-disarmament-2006", ConferenceOnDisarmament.From2006),
        new("conference-on-disarmament-2015", ConferenceOnDisarmament.From2015),
        new("shanghai-organisation", ShanghaiOrganisation.Make),
        new("bimstec", Bimstec.Make),
        new("council-of-europe", CouncilOfEurope.Make),
        new("eurasian-union", EurasianUnion.Make),
        new("antarctic-treaty", AntarcticTreaty.Make),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(t => t.Name)];

    public static RotationTable Of(string name) => All.Single(t => t.Name == name);
}
