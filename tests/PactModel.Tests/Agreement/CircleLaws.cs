using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace PactModel.Tests.Agreements;

/// <summary>Circles of what rests on what, beside the plain definition: two are in one circle if each can be reached from the other.</summary>
[Properties(Arbitrary = [typeof(Tangles)])]
public sealed class CircleLaws
{
    [Law(MaxTest = 500)]
    public void Circles_AreThoseThatReachEachOther(Tangle tangle)
    {
        string[] expected = [.. tangle.Inside.Select(one => Named(tangle.Inside.Where(other => tangle.Reaches(one, other) && tangle.Reaches(other, one)))).Where(circle => circle.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, Circles<Node>.Among([.. tangle.Inside], tangle.RestsOn).Select(Named).Order(StringComparer.Ordinal), StringComparer.Ordinal);

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
    public sealed record Tangle(EquatableList<Node> Nodes, EquatableList<bool> Rests, int Among)
    {
        public IEnumerable<Node> Inside => ((IEnumerable<Node>)Nodes).Take(Among);

        public Node[] RestsOn(Node node) => [.. ((IEnumerable<Node>)Nodes).Where(other => Rests[(node.Number * Nodes.Count) + other.Number])];

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

    /// <summary>Tangles of up to nine, sparse and dense.</summary>
    public static class Tangles
    {
        public static Arbitrary<Tangle> Made() => (
            from count in Gen.Choose(1, 9)
            from percent in Gen.Choose(5, 40)
            from draws in Gen.ListOf(Gen.Choose(0, 99), count * count)
            from among in Gen.Choose(1, count)
            select new Tangle([.. Enumerable.Range(0, count).Select(i => new Node(i))], [.. draws.Select(d => d < percent)], among)).ToArbitrary();
    }
}
