namespace PactModel;

/// <summary>Finds the agreements that rest on themselves, directly or through others (Tarjan's strongly connected components, without recursion).</summary>
internal sealed class LinkCycles(HashSet<LinkedAgreement> among)
{
    private readonly Dictionary<LinkedAgreement, Mark> _marks = [];
    private readonly Dictionary<LinkedAgreement, LinkedAgreement[]> _others = [];
    private readonly Stack<LinkedAgreement> _open = new();
    private readonly Stack<(LinkedAgreement Node, int Next)> _path = new();

    /// <summary>Tells each of some agreements that is in a cycle which ones are in it with it; cycles do not lead out of those given.</summary>
    public static void Tell(HashSet<LinkedAgreement> linked)
    {
        LinkCycles cycles = new(linked);
        foreach (LinkedAgreement node in linked)
        {
            if (node.Others.Length > 0 && !cycles._marks.ContainsKey(node)) cycles.Walk(node);
        }
    }

    private void Walk(LinkedAgreement root)
    {
        Enter(root);
        while (_path.TryPop(out (LinkedAgreement Node, int Next) at))
        {
            Mark mark = _marks[at.Node];
            LinkedAgreement[] others = _others[at.Node];
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

    private void Enter(LinkedAgreement node)
    {
        _others.Add(node, [.. node.Others.Where(among.Contains)]);
        _marks.Add(node, new Mark { Number = _marks.Count, Low = _marks.Count });
        _open.Push(node);
        _path.Push((node, 0));
    }

    private int LowOf(LinkedAgreement node) => _marks[node] is { IsClosed: false } mark ? mark.Low : int.MaxValue;

    private void Close(LinkedAgreement first)
    {
        List<LinkedAgreement> together = [];
        LinkedAgreement node;
        do
        {
            node = _open.Pop();
            _marks[node].IsClosed = true;
            together.Add(node);
        }
        while (node != first);

        if (together.Count == 1 && !first.Others.Contains(first)) return;
        AgreementId[] ids = [.. together.Select(n => n.Agreement.Id)];
        foreach (LinkedAgreement one in together) one.RestsOnItselfWith(ids);
    }

    private sealed class Mark
    {
        public required int Number { get; init; }

        public required int Low { get; set; }

        public bool IsClosed { get; set; }
    }
}
