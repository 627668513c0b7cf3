namespace PactModel;

/// <summary>A place of a group in a cycle; a group can have several.</summary>
internal sealed class GroupPlace(OrderNode child)
{
    public OrderNode Child => child;
}

/// <summary>Groups in a cycle; sides of an alternation.</summary>
internal sealed class GroupNode : OrderNode
{
    private readonly List<int> _eligible = [];
    private readonly int[] _sequence;

    /// <summary>Makes a level of groups.</summary>
    /// <param name="code">What it is called, or null for the outermost.</param>
    /// <param name="children">The groups.</param>
    /// <param name="sequence">Which group each place in the cycle is of.</param>
    public GroupNode(string? code, OrderNode[] children, int[] sequence)
        : base(code)
    {
        Children = children;
        _sequence = sequence;
        Places = Array.ConvertAll(sequence, child => new GroupPlace(children[child]));
        Cursor = Places.Length - 1;
        foreach (OrderNode child in children) child.Parent = this;
    }

    public OrderNode[] Children { get; }

    public GroupPlace[] Places { get; }

    /// <summary>Gets or sets the place that had the last turn of this level.</summary>
    public int Cursor { get; set; }

    public override IEnumerable<OrderNode> Leaves => Children.SelectMany(c => c.Leaves);

    public override IEnumerable<OrderNode> Levels => [.. Children.SelectMany(c => c.Levels), this];

    public override OrderNode Fresh() => new GroupNode(Code, Array.ConvertAll(Children, c => c.Fresh()), _sequence) { First = First };

    public override OrderNode Copy()
    {
        GroupNode copy = new(Code, Array.ConvertAll(Children, c => c.Copy()), _sequence) { First = First, Cursor = Cursor };
        copy._eligible.AddRange(_eligible);
        return copy;
    }

    public override void AddState(List<long> numbers)
    {
        numbers.Add(Cursor);
        foreach (OrderNode child in Children) child.AddState(numbers);
    }

    /// <remarks>A group whose members were all passed over at this turn has lost one place: at a further one it begins anew.</remarks>
    public override bool HasCandidate(TurnPass pass)
    {
        foreach (OrderNode child in Children)
        {
            int open = OpenPlacesOf(child, pass);
            if (open > 0 && (child.HasCandidate(pass) || (open > 1 && child.HasCandidate(TurnPass.OfNobody)))) return true;
        }

        return false;
    }

    private int OpenPlacesOf(OrderNode child, TurnPass pass)
    {
        int open = 0;
        foreach (GroupPlace place in Places) open += place.Child == child && !pass.Passed.Contains(place) ? 1 : 0;
        return open;
    }

    public override void Refresh(int turn, Eligibility eligibility)
    {
        foreach (OrderNode child in Children) child.Refresh(turn, eligibility);
        FindEligible();
    }

    /// <summary>Returns the place whose turn is next, or null if none has a candidate; a place that is lost to its group at this turn is passed over.</summary>
    public GroupPlace? Next(TurnPass pass)
    {
        for (int step = 1; step <= Places.Length; step++)
        {
            GroupPlace place = Places[(Cursor + step) % Places.Length];
            if (pass.Passed.Contains(place)) continue;
            if (place.Child.HasCandidate(pass)) return place;
            if (pass.Passed.Count == 0 || !place.Child.HasCandidate(TurnPass.OfNobody)) continue;
            pass.Lose(place);
            place.Child.Forget(pass);
        }

        return null;
    }

    /// <summary>Moves the cursor to the next place of a group that was not passed over.</summary>
    public void MoveTo(OrderNode child, TurnPass pass)
    {
        for (int step = 1; step <= Places.Length; step++)
        {
            int at = (Cursor + step) % Places.Length;
            if (Places[at].Child != child || pass.Passed.Contains(Places[at])) continue;
            Cursor = at;
            return;
        }
    }

    public override void Forget(TurnPass pass)
    {
        foreach (GroupPlace place in Places) pass.Passed.Remove(place);
        foreach (OrderNode child in Children) child.Forget(pass);
    }

    public override Cycle ToCycle()
    {
        if (_eligible.Count == 0) return LeafCycle.Undecided;
        GroupTurns[] turns = new GroupTurns[_eligible.Count];
        foreach (OrderNode child in Children)
        {
            int count = CountOf(child);
            if (count == 0) continue;
            Cycle cycle = child.ToCycle();
            for (int i = 0, before = 0; before < count; i++)
            {
                if (Places[_eligible[i]].Child == child) turns[i] = new GroupTurns(cycle, before++, count);
            }
        }

        return new GroupCycleLookup(turns);
    }

    public override void Advance(long turns)
    {
        int count = _eligible.Count;
        if (turns == 0 || count == 0) return;
        foreach (OrderNode child in Children) child.Advance((turns / count * CountOf(child)) + CountOf(child, (int)(turns % count)));
        Cursor = _eligible[(int)((turns - 1) % count)];
        FindEligible();
    }

    /// <summary>Returns which turn from now is the n-th of a group to come, or null if it never has one.</summary>
    public long? TurnOfChild(OrderNode child, long occurrence)
    {
        int own = CountOf(child);
        if (own == 0) return null;
        long left = occurrence % own;
        int at = _eligible.FindIndex(place => Places[place].Child == child && left-- == 0);
        return TurnOf(at + (occurrence / own * _eligible.Count));
    }

    public void FindEligible()
    {
        _eligible.Clear();
        for (int step = 1; step <= Places.Length; step++)
        {
            int at = (Cursor + step) % Places.Length;
            if (Places[at].Child.HasCandidate(TurnPass.OfNobody)) _eligible.Add(at);
        }
    }

    /// <summary>Returns how many turns of a cycle a group has now.</summary>
    private int CountOf(OrderNode child) => CountOf(child, _eligible.Count);

    /// <summary>Returns how many of the next turns, no more than a cycle has, are those of a group.</summary>
    private int CountOf(OrderNode child, int next)
    {
        int count = 0;
        for (int i = 0; i < next; i++) count += Places[_eligible[i]].Child == child ? 1 : 0;
        return count;
    }
}
