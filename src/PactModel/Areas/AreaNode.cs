namespace PactModel;

/// <summary>An area in its tree; all that lies within it stands together in tree order, from First up to but not including End.</summary>
internal sealed class AreaNode(Area area)
{
    public Area Area { get; } = area;

    public AreaNode? Broader { get; private set; }

    public List<AreaNode> Narrower { get; } = [];

    public int First { get; private set; }

    public int End { get; private set; }

    /// <summary>Links areas that have been checked, and numbers them so that each comes after its broader one.</summary>
    public static (Dictionary<AreaCode, AreaNode> Nodes, Area[] InTreeOrder) MakeTree(EquatableList<Area> areas)
    {
        Dictionary<AreaCode, AreaNode> nodes = new(areas.Count);
        foreach (Area area in areas) nodes.Add(area.Code, new AreaNode(area));
        Stack<AreaNode> open = new();
        foreach (AreaNode node in areas.Select(area => nodes[area.Code]))
        {
            if (node.Area.Broader is not { } broader) continue;
            node.Broader = nodes[broader];
            node.Broader.Narrower.Add(node);
        }

        List<Area> order = new(areas.Count);
        for (int i = areas.Count - 1; i >= 0; i--)
        {
            if (areas[i].Broader is null) open.Push(nodes[areas[i].Code]);
        }

        Stack<AreaNode> entered = new();
        while (open.TryPop(out AreaNode? node))
        {
            node.First = order.Count;
            order.Add(node.Area);
            entered.Push(node);
            for (int i = node.Narrower.Count - 1; i >= 0; i--) open.Push(node.Narrower[i]);
        }

        // Backwards, every area is met after all that lie below it.
        while (entered.TryPop(out AreaNode? node))
            node.End = node.Narrower.Count == 0 ? node.First + 1 : node.Narrower[^1].End;
        return (nodes, [.. order]);
    }
}
