namespace PactModel;

/// <summary>Groups the points of a graph, in whole numbers alone: the same graph has the same groups everywhere.</summary>
internal static class NetworkGroups
{
    /// <summary>Returns the connected components, the largest first, then by their first points.</summary>
    public static int[][] Components(int count, (int One, int Other, int Weight)[] edges)
    {
        int[] leader = [.. Enumerable.Range(0, count)];
        foreach ((int one, int other, _) in edges)
        {
            int a = Lead(one), b = Lead(other);
            leader[Math.Max(a, b)] = Math.Min(a, b);
        }

        return Sorted([.. Enumerable.Range(0, count).Select(Lead)]);

        int Lead(int point)
        {
            while (leader[point] != point) point = leader[point] = leader[leader[point]];
            return point;
        }
    }

    /// <summary>Returns the clusters of greedy modularity, the largest first, then by their first points.</summary>
    /// <remarks>
    /// Joining clusters a and b changes the modularity by (2m w(a,b) - k(a) k(b)) / 2m², where m is the weight of all edges,
    /// w that of the edges between the two, k that of the ends of edges in one: the numerator says which gain is greatest.
    /// </remarks>
    public static int[][] Clusters(int count, (int One, int Other, int Weight)[] edges)
    {
        int[] cluster = [.. Enumerable.Range(0, count)];
        long[] ends = new long[count];
        Dictionary<int, long>[] links = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, long>())];
        long all = 0;
        foreach ((int one, int other, int weight) in edges)
        {
            all += weight;
            ends[one] += weight;
            ends[other] += weight;
            links[one][other] = links[other][one] = links[one].GetValueOrDefault(other) + weight;
        }

        while (Best(all, ends, links) is var (a, b))
        {
            // The cluster keeps the number of its first point.
            ends[a] += ends[b];
            foreach ((int other, long weight) in links[b])
            {
                links[other].Remove(b);
                if (other != a) links[a][other] = links[other][a] = links[a].GetValueOrDefault(other) + weight;
            }

            links[b].Clear();
            for (int point = 0; point < count; point++)
            {
                if (cluster[point] == b) cluster[point] = a;
            }
        }

        return Sorted(cluster);
    }

    /// <summary>Returns the two clusters whose union raises the modularity most, the ones with the first points among equals; null if none does.</summary>
    private static (int A, int B)? Best(long all, long[] ends, Dictionary<int, long>[] links)
    {
        Int128 best = 0;
        (int A, int B)? found = null;
        for (int a = 0; a < links.Length; a++)
        {
            foreach ((int b, long weight) in links[a])
            {
                if (b < a) continue;
                Int128 gain = ((Int128)2 * all * weight) - ((Int128)ends[a] * ends[b]);
                if (gain <= 0 || gain < best || (gain == best && found is { } known && (known.A < a || (known.A == a && known.B < b)))) continue;
                (best, found) = (gain, (a, b));
            }
        }

        return found;
    }

    private static int[][] Sorted(int[] groupOf) => [.. Enumerable.Range(0, groupOf.Length)
        .GroupBy(point => groupOf[point])
        .Select(g => g.ToArray())
        .OrderByDescending(g => g.Length)
        .ThenBy(g => g[0])];
}
