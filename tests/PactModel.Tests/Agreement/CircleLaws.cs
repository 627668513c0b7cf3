using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace PactModel.Tests.Agreements;

/// <summary>Circles of what rests on what, beside the plain definition: two are in one circle if each can be reached from the other.</summary>
[Properties(Arbitrary = [typeof(Webs)])]
public sealed class CircleLaws
{
    [Law(MaxTest = 500)]
    public void Circles_AreThoseThatReachEachOther(Web web)
    {
        string[] expected = [.. web.Inside.Select(one => Named(web.Inside.Where(other => web.Reaches(one, other) && web.Reaches(other, one)))).Where(circle => circle.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(expected, Circles<Node>.Among([.. web.Inside], web.RestsOn).Select(Named).Order(StringComparer.Ordinal));

        static string Named(IEnumerable<Node> nodes) => string.Join(' ', nodes.Select(n => n.Number).Order());
    }

    [Fact]
    public void Circles_LongAndDeep_NeedNoDeepCalls()
    {
        Node[] nodes = [.. Enumerable.Range(0, 100_000).Select(i => new Node(i))];
        Assert.Empty(Circles<Node>.Among([.. nodes], node => node.Number + 1 < nodes.Length ? [nodes[node.Number + 1]] : []));
        Assert.Equal(nodes.Length, Assert.Single(Circles<Node>.Among([.. nodes], node => [nodes[(node.Number + 1) % nodes.Length]])).Count);
    }

    /// <summary>Something that rests on others.</summary>
    public sealed class Node(int number)
    {
        public int Number => number;
    }

    /// <summary>Who rests on whom, and among which of them circles are looked for.</summary>
    public sealed record Web(Node[] Nodes, bool[] Rests, int Among)
    {
        public Node[] Inside => Nodes[..Among];

        public Node[] RestsOn(Node node) => [.. Nodes.Where(other => Rests[(node.Number * Nodes.Length) + other.Number])];

        /// <summary>Says whether one can be reached from another in one step or more, without leaving those inside.</summary>
        public bool Reaches(Node from, Node to)
        {
            HashSet<Node> seen = [.. RestsOn(from).Where(Inside.Contains)];
            for (int before = -1; before < seen.Count;)
            {
                before = seen.Count;
                seen.UnionWith([.. seen.SelectMany(RestsOn).Where(Inside.Contains)]);
            }

            return seen.Contains(to);
        }
    }

    /// <summary>Webs of up to nine, sparse and dense.</summary>
    public static class Webs
    {
        public static Arbitrary<Web> Made() => (
            from count in Gen.Choose(1, 9)
            from percent in Gen.Choose(5, 40)
            from draws in Gen.ListOf(Gen.Choose(0, 99), count * count)
            from among in Gen.Choose(1, count)
            select new Web([.. Enumerable.Range(0, count).Select(i => new Node(i))], [.. draws.Select(d => d < percent)], among)).ToArbitrary();
    }
}
