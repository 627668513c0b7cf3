namespace PactModel.Tests.Registers.Network;

/// <summary>Groups of the points of a graph are those that are found by trying everything at every step.</summary>
public sealed class NetworkGroupLaws
{
    [Law(MaxTest = 2000)]
    public void Clusters_OfAnyGraph_AreThoseOfJoiningTheBestPairEachTime(byte points, byte[] weights)
    {
        int count = (points % 9) + 1;
        (int One, int Other, int Weight)[] edges = Edges(count, weights);
        Assert.Equal(Slow(count, edges), NetworkGroups.Clusters(count, edges));
    }

    [Law(MaxTest = 1000)]
    public void Components_OfAnyGraph_AreWhatIsReached(byte points, byte[] weights)
    {
        int count = (points % 9) + 1;
        (int One, int Other, int Weight)[] edges = Edges(count, weights);
        HashSet<int> left = [.. Enumerable.Range(0, count)];
        List<int[]> components = [];
        while (left.Count > 0)
        {
            HashSet<int> reached = [left.Min()];
            while (edges.Any(e => reached.Contains(e.One) != reached.Contains(e.Other)))
                reached.UnionWith(edges.Where(e => reached.Contains(e.One) || reached.Contains(e.Other)).SelectMany(e => new[] { e.One, e.Other }).ToArray());
            components.Add([.. reached.Order()]);
            left.ExceptWith(reached);
        }

        Assert.Equal(components.OrderByDescending(c => c.Length).ThenBy(c => c[0]), NetworkGroups.Components(count, edges));
    }

    /// <summary>Returns edges with small weights, so that many gains are equal; half of the pairs have none.</summary>
    private static (int One, int Other, int Weight)[] Edges(int count, byte[] weights)
    {
        List<(int One, int Other, int Weight)> edges = [];
        for (int one = 0, at = 0; one < count && weights.Length > 0; one++)
        {
            for (int other = one + 1; other < count; other++, at++)
            {
                int weight = weights[at % weights.Length] % 6;
                if (weight is > 0 and < 4) edges.Add((one, other, weight));
            }
        }

        return [.. edges];
    }

    /// <summary>Joins, while that raises the modularity, the two clusters that raise it most; among equals those with the first points.</summary>
    private static int[][] Slow(int count, (int One, int Other, int Weight)[] edges)
    {
        List<int[]> clusters = [.. Enumerable.Range(0, count).Select(p => new[] { p })];
        long all = edges.Sum(e => e.Weight);
        long Ends(int[] cluster) => edges.Sum(e => (long)e.Weight * (cluster.Count(p => p == e.One) + cluster.Count(p => p == e.Other)));
        long Between(int[] one, int[] other) => edges.Where(e => (one.Contains(e.One) && other.Contains(e.Other)) || (one.Contains(e.Other) && other.Contains(e.One))).Sum(e => (long)e.Weight);
        while (true)
        {
            var best = (from one in clusters from other in clusters where one[0] < other[0] let gain = (2 * all * Between(one, other)) - (Ends(one) * Ends(other)) where gain > 0 orderby gain descending, one[0], other[0] select new { one, other }).FirstOrDefault();
            if (best is null) break;
            clusters.RemoveAll(c => c == best.one || c == best.other);
            clusters.Add([.. best.one.Concat(best.other).Order()]);
        }

        return [.. clusters.OrderByDescending(c => c.Length).ThenBy(c => c[0])];
    }
}
