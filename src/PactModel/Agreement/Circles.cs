namespace PactModel;

/// <summary>Finds what rests on itself, directly or through others (Tarjan's strongly connected components, without recursion).</summary>
internal sealed class Circles<T>
    where T : class
{
    private readonly HashSet<T> _among;
    private readonly Func<T, T[]> _restsOn;
    private readonly List<List<T>> _found = [];
    private readonly Dictionary<T, Mark> _marks = [];
    private readonly Dictionary<T, T[]> _others = [];
    private readonly Stack<T> _open = new();
    private readonly Stack<(T Node, int Next)> _path = new();

    private Circles(HashSet<T> among, Func<T, T[]> restsOn)
    {
        _among = among;
        _restsOn = restsOn;
    }

    /// <summary>Returns those in each circle; circles do not lead out of those given.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Among(HashSet<T> nodes, Func<T, T[]> restsOn)
    {
        Circles<T> circles = new(nodes, restsOn);
        foreach (T node in nodes)
        {
            if (restsOn(node).Length > 0 && !circles._marks.ContainsKey(node)) circles.Walk(node);
        }

        return circles._found;
    }

    private void Walk(T root)
    {
        Enter(root);
        while (_path.TryPop(out (T Node, int Next) at))
        {
            Mark mark = _marks[at.Node];
            T[] others = _others[at.Node];
            if (at.Next > 0) mark.Low = Math.Min(mark.Low, LowOf(others[at.Next - 1]));
            int next = at.Next;
            while (next < others.Length && _marks.ContainsKey(others[next])) mark.Low = Math.Min(mark.Low, LowOf(others[next++]));
            if (next < others.Length)
            {
                _path.Push((at.Node, next + 1));
                Enter(others[next]);
            }
            else if (mark.Low == mark.Number)
            {
                Close(at.Node);
            }
        }
    }

    private void Enter(T node)
    {
        _others.Add(node, [.. _restsOn(node).Where(_among.Contains)]);
        _marks.Add(node, new Mark { Number = _marks.Count, Low = _marks.Count });
        _open.Push(node);
        _path.Push((node, 0));
    }

    private int LowOf(T node) => _marks[node] is { IsClosed: false } mark ? mark.Low : int.MaxValue;

    private void Close(T first)
    {
        List<T> together = [];
        T node;
        do
        {
            node = _open.Pop();
            _marks[node].IsClosed = true;
            together.Add(node);
        }
        while (node != first);

        if (together.Count > 1 || _others[first].Contains(first)) _found.Add(together);
    }

    private sealed class Mark
    {
        public required int Number { get; init; }

        public required int Low { get; set; }

        public bool IsClosed { get; set; }
    }
}
