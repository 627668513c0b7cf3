using NodaTime;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Networks;

public sealed class NetworkTests
{
    private static readonly LocalDate s_today = new(2026, 11, 23);

    internal static readonly Register Sample = Register.Load(Path.Combine(RepositoryFiles.Root, "samples/data/african-defence.json"));

    internal static readonly Register Lifecycles = Register.Load(Path.Combine(RepositoryFiles.Root, "samples/data/lifecycles.json"));

    [Fact]
    public void PartnersOf_Morocco_AreThoseOfItsTwoAgreements()
    {
        EquatableList<CooperationPartner> partners = Sample.Covering("health").PartnersOf("MAR");
        Assert.Equal(["ETH: 1", "RWA: 1"], partners.Select(p => p.ToString()), StringComparer.Ordinal);
        Assert.Equal("mar-rwa-military-2025", Assert.Single(partners[1].Certain).Id.ToString());
        Assert.Empty(Sample.InForceOn(s_today).PartnersOf("MAR"));
        Assert.Equal(["ETH: 0 (and 1 possibly)", "RWA: 0 (and 1 possibly)"], Sample.InForceOn(s_today).Possibly().PartnersOf("MAR").Select(p => p.ToString()), StringComparer.Ordinal);
        Assert.Equal(partners, Sample.Covering("health").Network().PartnersOf(PartyCode.Parse("MAR")));
    }

    [Fact]
    public void Network_OfTheSample_IsAsRecorded()
    {
        CooperationNetwork network = Sample.Network();
        Assert.Equal("BEN BFA CIV GHA MLI NER TGO\nETH MAR RWA", string.Join('\n', network.Components.Select(c => string.Join(' ', (IEnumerable<PartyCode>)c))));
        Assert.Equal(network.Components, network.Clusters);
        Assert.Equal("10 parties, 23 ties", network.ToString());
        Assert.Equal(["ETH - MAR: 1", "MAR - RWA: 1"], network.Ties.Where(t => t.Joins(PartyCode.Parse("MAR"))).Select(t => t.ToString()), StringComparer.Ordinal);
        Assert.Equal(6, network.DegreeOf("GHA"));
        Assert.Equal("accra-initiative", Assert.Single(network.TieBetween("TGO", "BEN")!.Certain).Id.ToString());
    }

    [Fact]
    public void Network_OfManyParties_CanBeLeftOutBeforehand()
    {
        CooperationNetwork all = Lifecycles.Network(), few = Lifecycles.WithParties(2, 2).Network();
        Assert.Equal(["FRA - MLI: 1", "JPN - KOR: 1", "RUS - USA: 1"], few.Ties.Select(t => t.ToString()), StringComparer.Ordinal);
        Assert.True(all.Ties.Count > few.Ties.Count);
    }

    [Fact]
    public void Network_InForceBetween_LeavesOutWhatHasEnded()
    {
        // France and Mali: denounced 2022-05-02, in force for six months more.
        Assert.NotNull(Lifecycles.WithParties(2, 2).Network(new LocalDate(2022, 6, 1)).TieBetween("FRA", "MLI"));
        Assert.Null(Lifecycles.WithParties(2, 2).Network(new LocalDate(2023, 6, 1)).TieBetween("FRA", "MLI"));
    }

    [Fact]
    public void ChangesTo_OverADay_NameWhatEnded()
    {
        AgreementSelection bilateral = Lifecycles.WithParties(2, 2);
        CooperationNetwork before = bilateral.InForceOn(new LocalDate(2022, 6, 1)).Network(), after = bilateral.InForceOn(new LocalDate(2023, 6, 1)).Network();
        NetworkChanges changes = before.ChangesTo(after);
        TieChange gone = Assert.Single(changes.Those(TieChangeKind.Went), t => t.First == PartyCode.Parse("FRA"));
        Assert.Equal("FRA - MLI: 1 -> 0 (Went)", gone.ToString());
        Assert.Equal("fra-mli-defence-2014", Assert.Single(gone.AgreementsWent).Id.ToString());
        Assert.Contains(PartyCode.Parse("MLI"), changes.PartiesWent);
        Assert.Throws<ArgumentException>(() => before.ChangesTo(after.Possibly()));
    }

    [Fact]
    public void Clusters_OfTwoTrianglesAndABridge_AreTheTriangles()
    {
        CooperationNetwork network = Of(("MAR", "RWA"), ("MAR", "ETH"), ("RWA", "ETH"), ("ETH", "FRA"), ("FRA", "JPN"), ("FRA", "BRA"), ("JPN", "BRA"));
        Assert.Equal(["BRA FRA JPN", "ETH MAR RWA"], network.Clusters.Select(c => string.Join(' ', (IEnumerable<PartyCode>)c)), StringComparer.Ordinal);
        Assert.Single(network.Components);
        Assert.Equal(7 / 15.0, network.Density, 12);
        Assert.Equal([PartyCode.Parse("ETH")], network.CommonPartners("MAR", "RWA"));
    }

    [Fact]
    public void Network_OfNothing_IsEmpty()
    {
        CooperationNetwork network = Register.Empty.Network();
        Assert.Equal("0 parties, 0 ties", network.ToString());
        Assert.Equal(0, network.Density);
        Assert.Empty(network.Components);
        Assert.Empty(network.Clusters);
        Assert.Empty(network.PartnersOf("MAR"));
        Assert.Equal(0, network.DegreeOf("MAR"));
        Assert.Null(network.TieBetween("MAR", "RWA"));
        Assert.True(network.ChangesTo(network).IsEmpty);
    }

    [Fact]
    public void Questions_AboutAnUnknownParty_OfferTheNearest()
    {
        CooperationNetwork network = Sample.Network();
        foreach (Action ask in new Action[]
        {
            () => network.PartnersOf("org:ECOWA"), () => network.DegreeOf("org:ECOWA"), () => network.TieBetween("MAR", "org:ECOWA"),
            () => network.CommonPartners("org:ECOWA", "MAR"), () => Sample.PartnersOf("org:ECOWA"),
        })
        {
            Assert.Contains("org:ECOWAS", Assert.Throws<KeyNotFoundException>(ask).Message, StringComparison.Ordinal);
        }

        Assert.Throws<FormatException>(() => network.DegreeOf("Morocco"));
    }

    internal static CooperationNetwork Of(params (string, string)[] pairs) => Register.Of(pairs.Select((p, i) =>
        Agreement.Create($"a{i:00}", "An agreement").Between(p.Item1, p.Item2).Build())).Network();
}
