namespace PactModel;

/// <summary>Who holds the turns of one level, by how many of them have gone since the cycle began. Allocates nothing.</summary>
internal abstract class Cycle
{
    public abstract TurnHolder At(long occurrence, int turn);

    /// <summary>Returns the part of the cycle that holds a turn.</summary>
    public virtual Cycle LeafAt(long occurrence) => this;
}

/// <summary>Members in order, again and again.</summary>
internal sealed class LeafCycle(TurnHolder[] holders, int offset) : Cycle
{
    public static LeafCycle Undecided { get; } = new([TurnHolder.Undecided], 0);

    public override TurnHolder At(long occurrence, int turn) => holders[(offset + occurrence) % holders.Length];
}

/// <summary>Groups in order, again and again; the first is next.</summary>
internal sealed class GroupCycleLookup(Cycle[] groups) : Cycle
{
    public override TurnHolder At(long occurrence, int turn) => groups[occurrence % groups.Length].At(occurrence / groups.Length, turn);

    public override Cycle LeafAt(long occurrence) => groups[occurrence % groups.Length].LeafAt(occurrence / groups.Length);
}

/// <summary>A single turn that a decision gave to a holder, or at which one passed someone over.</summary>
internal sealed class FixedCycle(TurnHolder holder) : Cycle
{
    public override TurnHolder At(long occurrence, int turn) => holder;
}
