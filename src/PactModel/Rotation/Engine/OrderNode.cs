namespace PactModel;

/// <summary>A level of an order while it is being compiled, with its cursor.</summary>
internal abstract class OrderNode(string? code)
{
    public string? Code { get; } = code;

    public GroupNode? Parent { get; set; }

    public int IndexInParent { get; set; }

    /// <summary>Gets or sets who begins this level, if that is stated.</summary>
    public PartyCode? First { get; set; }

    /// <summary>Returns the level as it was built, with the same places and cursors that nothing has moved.</summary>
    public abstract OrderNode Fresh();

    /// <summary>Gets whether the level has anyone who can hold a turn now, apart from those passed over at this turn.</summary>
    public abstract bool HasCandidate(TurnPass pass);

    /// <summary>Brings the level to a turn: who has a place and may be due.</summary>
    public abstract void Refresh(int turn, Eligibility eligibility);

    /// <summary>Makes the look-up for the turns to come, from the cursors as they are.</summary>
    public abstract Cycle ToCycle();

    /// <summary>Moves the cursors over so many turns of this level.</summary>
    public abstract void Advance(long turns);

    /// <summary>Gets each leaf below, this one included.</summary>
    public abstract IEnumerable<OrderNode> Leaves { get; }

    /// <summary>Gets each level, the innermost first, this one last.</summary>
    public virtual IEnumerable<OrderNode> Levels => [this];

    /// <summary>Makes a party's place the next of this level, at every level down to it; says whether it has a place now.</summary>
    /// <remarks>A group that may choose anyone has a place for it only where no other has.</remarks>
    public virtual bool StandBefore(PartyCode party)
    {
        if (Leaves.OrderBy(l => l is ChoiceNode { IsOpen: true }).FirstOrDefault(l => l.StandBefore(party)) is not { } leaf) return false;
        leaf.BeNext(this);
        return true;
    }

    /// <summary>Makes this level the next of each level above it, up to one of them.</summary>
    public void BeNext(OrderNode top)
    {
        for (OrderNode node = this; node != top && node.Parent is { } parent; node = parent)
            parent.Cursor = (node.IndexInParent + parent.Children.Length - 1) % parent.Children.Length;
    }

    /// <summary>Returns which turn from now is the n-th of this level to come, or null if it never has one.</summary>
    public long? TurnOf(long occurrence) => Parent is null ? occurrence : Parent.TurnOfChild(this, occurrence);
}

/// <summary>Which parties and groups were passed over while one turn is resolved.</summary>
internal sealed class TurnPass
{
    /// <summary>Gets the pass in which nobody is passed over; it is only read.</summary>
    public static TurnPass OfNobody { get; } = new();

    public HashSet<object> Passed { get; } = [];
}

/// <summary>Groups in a cycle; sides of an alternation.</summary>
internal sealed class GroupNode : OrderNode
{
    private readonly List<OrderNode> _eligible = [];

    public GroupNode(string? code, OrderNode[] children)
        : base(code)
    {
        Children = children;
        Cursor = children.Length - 1;
        for (int i = 0; i < children.Length; i++)
        {
            children[i].Parent = this;
            children[i].IndexInParent = i;
        }
    }

    public OrderNode[] Children { get; }

    /// <summary>Gets or sets the group that had the last turn of this level.</summary>
    public int Cursor { get; set; }

    public override IEnumerable<OrderNode> Leaves => Children.SelectMany(c => c.Leaves);

    public override IEnumerable<OrderNode> Levels => [.. Children.SelectMany(c => c.Levels), this];

    public override OrderNode Fresh() => new GroupNode(Code, [.. Children.Select(c => c.Fresh())]) { First = First };

    public override bool HasCandidate(TurnPass pass) => Children.Any(c => !pass.Passed.Contains(c) && c.HasCandidate(pass));

    public override void Refresh(int turn, Eligibility eligibility)
    {
        foreach (OrderNode child in Children) child.Refresh(turn, eligibility);
        FindEligible();
    }

    /// <summary>Returns the group whose turn is next, or null if none has a candidate.</summary>
    public OrderNode? Next(TurnPass pass)
    {
        for (int step = 1; step <= Children.Length; step++)
        {
            OrderNode child = Children[(Cursor + step) % Children.Length];
            if (!pass.Passed.Contains(child) && child.HasCandidate(pass)) return child;
        }

        return null;
    }

    public override Cycle ToCycle() => _eligible.Count switch
    {
        0 => LeafCycle.Undecided,
        _ => new GroupCycleLookup([.. _eligible.Select(c => c.ToCycle())]),
    };

    public override void Advance(long turns)
    {
        int count = _eligible.Count;
        if (turns == 0 || count == 0) return;
        for (int i = 0; i < count; i++) _eligible[i].Advance((turns / count) + (i < turns % count ? 1 : 0));
        Cursor = _eligible[(int)((turns - 1) % count)].IndexInParent;
        FindEligible();
    }

    public long? TurnOfChild(OrderNode child, long occurrence)
    {
        int at = _eligible.IndexOf(child);
        return at < 0 ? null : TurnOf(at + (occurrence * _eligible.Count));
    }

    public void FindEligible()
    {
        _eligible.Clear();
        for (int step = 1; step <= Children.Length; step++)
        {
            OrderNode child = Children[(Cursor + step) % Children.Length];
            if (child.HasCandidate(TurnPass.OfNobody)) _eligible.Add(child);
        }
    }
}
