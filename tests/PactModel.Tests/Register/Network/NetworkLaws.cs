using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Networks;

[Properties(Arbitrary = [typeof(NetworkGenerators)])]
public sealed class NetworkLaws
{
    [Law]
    public void Network_OfASelection_HasTheTiesThatAreCountedByHand(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        NaiveNetwork naive = new(@case);
        Assert.Equal(naive.Parties, network.Parties);
        AssertSame(naive.Ties, NaiveNetwork.TiesOf(network));
        Assert.Equal(@case.Selection.Counts, network.Agreements);
        Assert.Equal(network.Ties.OrderBy(t => t.First).ThenBy(t => t.Second), network.Ties);
    }

    [Law]
    public void Network_InForceBetween_HasTheTiesThatAreJudgedPairByPair(NetworkCase @case, int which)
    {
        LocalDate day = NetworkGenerators.Days[(which & int.MaxValue) % NetworkGenerators.Days.Length];
        CooperationNetwork network = @case.Selection.Network(day);
        NaiveNetwork naive = new(@case, (a, p, q) => @case.Register.LifecycleOf(a.Id).StatusBetween(day, p, q).Is(RelationState.InForce));
        AssertSame(naive.Ties, NaiveNetwork.TiesOf(network));
        Assert.Equal(naive.Ties.Keys.SelectMany(t => new[] { t.Item1, t.Item2 }).Distinct().Order(), network.Parties);
        Assert.All(network.Possibly().Ties, t => Assert.NotNull(@case.Selection.Network().Possibly().TieBetween(t.First, t.Second)));
    }

    [Law]
    public void Network_OfASequence_EqualsThatOfARegister(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        AgreementSelection scanned = @case.Agreements.Reverse().Matching(@case.Query);
        CooperationNetwork other = (@case.Level == Certainty.Certainly ? scanned : scanned.Possibly()).Network();
        Assert.Equal(network, other);
        Assert.Equal(network.GetHashCode(), other.GetHashCode());
        Assert.Equal(network.Clusters, other.Clusters);
        Assert.Equal(network, @case.Selection.Network());
    }

    [Law]
    public void Certainly_IsWithinPossibly(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network(), certain = network.Certainly(), possible = network.Possibly();
        Assert.Equal(@case.At(Certainty.Certainly).Network(), certain);
        Assert.Equal(@case.At(Certainty.Possibly).Network(), possible);
        Assert.Empty(((IEnumerable<PartyCode>)certain.Parties).Except(possible.Parties));
        Assert.Empty(((IEnumerable<CooperationTie>)certain.Ties).Except(possible.Ties));
        Assert.All(((IEnumerable<CooperationTie>)possible.Ties).Except(certain.Ties), t => Assert.Equal(0, t.Counts.Certain));
    }

    [Law]
    public void Degrees_AddUpToTwiceTheTies(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        Assert.Equal(2 * network.Ties.Count, network.Parties.Sum(network.DegreeOf));
        int pairs = network.Parties.Count * (network.Parties.Count - 1) / 2;
        Assert.Equal(network.Ties.Count, network.Density * pairs, 9);
        Assert.InRange(network.Density, 0, 1);
    }

    [Law]
    public void Partners_AreSymmetric(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        foreach (PartyCode party in NetworkGenerators.Pool.Where(@case.Selection.Network().Parties.Contains))
        {
            EquatableList<CooperationPartner> partners = network.PartnersOf(party);
            Assert.Equal(network.DegreeOf(party), partners.Count);
            Assert.Equal(partners, @case.Selection.PartnersOf(party));
            Assert.Equal(partners.OrderByDescending(p => p.Counts.Certain).ThenByDescending(p => p.Counts.Possible).ThenBy(p => p.Party), partners);
            foreach (CooperationPartner partner in partners)
            {
                Assert.Same(partner.Tie, network.TieBetween(partner.Party, party));
                Assert.Same(partner.Tie, network.TieBetween(party, partner.Party));
                Assert.Contains(network.PartnersOf(partner.Party), p => p.Party == party && p.Tie == partner.Tie);
            }
        }
    }

    [Law]
    public void CommonPartners_AreThePartnersOfBoth(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        foreach (PartyCode one in network.Parties)
        {
            foreach (PartyCode other in network.Parties)
            {
                IEnumerable<PartyCode> both = network.PartnersOf(one).Select(p => p.Party).Intersect(network.PartnersOf(other).Select(p => p.Party)).Except([one, other]);
                Assert.Equal(both.Order(), network.CommonPartners(one, other));
            }
        }
    }

    [Law]
    public void Areas_OfATie_AreCountedAgreementByAgreement(NetworkCase @case)
    {
        foreach (CooperationTie tie in @case.Selection.Network().Ties)
        {
            IEnumerable<AreaCode> named = tie.Certain.Concat(tie.Possible).SelectMany(a => a.Provisions).SelectMany(p => p.Areas).Distinct().Order();
            Assert.Equal(named, tie.Areas.Select(a => a.Area));
            Assert.All(tie.Areas, a => Assert.Equal(new MatchCounts(tie.Certain.Count(Names(a.Area)), tie.Possible.Count(Names(a.Area))), a.Counts));
        }

        static Func<Agreement, bool> Names(AreaCode area) => agreement => agreement.Provisions.Any(p => p.Areas.Contains(area));
    }

    [Law]
    public void Components_AreWhatIsReachedFromEachParty(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        AssertPartition(network, network.Components);
        foreach (EquatableList<PartyCode> component in network.Components)
        {
            HashSet<PartyCode> reached = [component[0]];
            while (network.Ties.FirstOrDefault(t => reached.Contains(t.First) != reached.Contains(t.Second)) is { } tie) reached.UnionWith([tie.First, tie.Second]);
            Assert.True(reached.SetEquals(component));
        }
    }

    [Law]
    public void Clusters_AreWithinComponents_AndNoUnionOfTwoIsBetter(NetworkCase @case)
    {
        CooperationNetwork network = @case.Selection.Network();
        EquatableList<EquatableList<PartyCode>> clusters = network.Clusters;
        AssertPartition(network, clusters);
        Assert.All(clusters, cluster => Assert.Contains(network.Components, c => cluster.All(c.Contains)));
        long modularity = Modularity(network, clusters);
        Assert.True(modularity >= Modularity(network, network.Parties.Select(p => EquatableList.Create([p]))));
        foreach (EquatableList<PartyCode> one in clusters)
        {
            foreach (EquatableList<PartyCode> other in clusters.Where(o => o != one))
                Assert.True(Modularity(network, [.. clusters.Where(c => c != one && c != other), [.. one, .. other]]) <= modularity);
        }
    }

    /// <summary>Returns 4 m² times the modularity, in whole numbers, from its definition.</summary>
    private static long Modularity(CooperationNetwork network, IEnumerable<EquatableList<PartyCode>> groups)
    {
        long all = network.Ties.Sum(t => (long)Weight(t));
        return groups.Sum(group =>
        {
            long inside = network.Ties.Where(t => group.Contains(t.First) && group.Contains(t.Second)).Sum(t => (long)Weight(t));
            long ends = group.Sum(p => network.PartnersOf(p).Sum(x => (long)Weight(x.Tie)));
            return (4 * all * inside) - (ends * ends);
        });

        int Weight(CooperationTie tie) => tie.Counts.Certain + (network.Level == Certainty.Possibly ? tie.Counts.Possible : 0);
    }

    private static void AssertPartition(CooperationNetwork network, EquatableList<EquatableList<PartyCode>> groups)
    {
        Assert.Equal(network.Parties, groups.SelectMany(g => g).Order());
        Assert.All(groups, g => Assert.Equal(g.Order(), g));
        Assert.Equal(groups.OrderByDescending(g => g.Count).ThenBy(g => g[0]), groups);
    }

    private static void AssertSame<TKey, TValue>(Dictionary<TKey, TValue> expected, Dictionary<TKey, TValue> actual)
        where TKey : notnull
    {
        Assert.True(expected.Keys.ToHashSet().SetEquals(actual.Keys));
        Assert.All(expected, e => Assert.Equal(e.Value, actual[e.Key]));
    }
}
