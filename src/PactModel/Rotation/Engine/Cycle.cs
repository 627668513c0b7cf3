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

/// <summary>Recorded choices.</summary>
internal sealed class ChoiceCycle(ChoiceTable choices, TurnHolder awaited, PartyCode[] members, bool chooses) : Cycle
{
    public bool Chooses => chooses;

    public bool Allows(PartyCode party) => members.Length == 0 || Array.IndexOf(members, party) >= 0;

    public override TurnHolder At(long occurrence, int turn) => chooses ? choices.At(turn) ?? awaited : awaited;
}

/// <summary>A turn that a decision gave to a holder.</summary>
internal sealed class FixedCycle(TurnHolder holder) : Cycle
{
    public override TurnHolder At(long occurrence, int turn) => holder;
}

/// <summary>The recorded choices, by turn.</summary>
internal sealed class ChoiceTable
{
    private readonly int[] _turns;
    private readonly PartyCode[] _chosen;
    private TurnHolder[]? _holders;

    public ChoiceTable(IEnumerable<(int Turn, PartyCode Holder)> choices)
    {
        (int Turn, PartyCode Holder)[] sorted = [.. choices.OrderBy(c => c.Turn)];
        _turns = Array.ConvertAll(sorted, c => c.Turn);
        _chosen = Array.ConvertAll(sorted, c => c.Holder);
    }

    public TurnHolder? At(int turn)
    {
        int at = Array.BinarySearch(_turns, turn);
        return at < 0 ? null : Holders[at];
    }

    /// <summary>Gets the holders; made when first asked for, as checking whether choices were due needs none.</summary>
    private TurnHolder[] Holders => Volatile.Read(ref _holders) ?? Make();

    private TurnHolder[] Make()
    {
        TurnHolder[] made = Array.ConvertAll(_chosen, TurnHolder.Of);
        return Interlocked.CompareExchange(ref _holders, made, null) ?? made;
    }
}
