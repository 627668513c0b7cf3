namespace PactModel;

/// <summary>A level of an order while it is being compiled, with its cursor.</summary>
internal abstract class OrderNode(string? code)
{
    public string? Code { get; } = code;

    public GroupNode? Parent { get; set; }

    /// <summary>Gets or sets who begins this level, if that is stated.</summary>
    public PartyCode? First { get; set; }

    /// <summary>Returns the level as it was built, with the same places and cursors that nothing has moved.</summary>
    public abstract OrderNode Fresh();

    /// <summary>Returns the level as it is, to be walked on by itself.</summary>
    public abstract OrderNode Copy();

    /// <summary>Adds where the level is: what the turns to come rest on, apart from the rules and the turn.</summary>
    public abstract void AddState(List<long> numbers);

    /// <summary>Gets whether the level has anyone who can hold a turn now, apart from those passed over at this turn.</summary>
    public abstract bool HasCandidate(TurnPass pass);

    /// <summary>Brings the level to a turn: who has a place and may be due.</summary>
    public abstract void Refresh(int turn, Eligibility eligibility);

    /// <summary>Makes the look-up for the turns to come, from the cursors as they are.</summary>
    public abstract Cycle ToCycle();

    /// <summary>Takes what was passed over within this level out of a pass: at a further place of it, it begins anew.</summary>
    public virtual void Forget(TurnPass pass)
    {
    }

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

    /// <summary>Makes this level the next of each level above it, up to one of them, at the first of its places in each.</summary>
    public void BeNext(OrderNode top)
    {
        for (OrderNode node = this; node != top && node.Parent is { } parent; node = parent)
            parent.Cursor = (Array.FindIndex(parent.Places, p => p.Child == node) + parent.Places.Length - 1) % parent.Places.Length;
    }

    /// <summary>Returns which turn from now is the n-th of this level to come, or null if it never has one.</summary>
    public long? TurnOf(long occurrence) => Parent is null ? occurrence : Parent.TurnOfChild(this, occurrence);
}

/// <summary>Which parties and places of groups were passed over while one turn is resolved.</summary>
/// <param name="told">If given, receives who was passed over and by which decision.</param>
internal sealed class TurnPass(List<(object Passed, RotationDecision Decision)>? told = null)
{
    private RotationDecision? _last;

    /// <summary>Gets the pass in which nobody is passed over; it is only read.</summary>
    public static TurnPass OfNobody { get; } = new();

    public HashSet<object> Passed { get; } = [];

    /// <summary>Passes over a party, or a place of a group, by a decision.</summary>
    public void PassOver(object passed, RotationDecision decision)
    {
        Passed.Add(passed);
        Tell(passed, decision);
    }

    /// <summary>Passes over a place of a group whose last member was just passed over.</summary>
    public void Lose(GroupPlace place)
    {
        Passed.Add(place);
        if (_last is { } decision) told?.Add((place, decision));
    }

    /// <summary>Tells that someone was passed over by a decision.</summary>
    public void Tell(object passed, RotationDecision decision)
    {
        _last = decision;
        told?.Add((passed, decision));
    }
}
