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
/// <param name="choices">The choices.</param>
/// <param name="awaited">Who holds a turn for which none is recorded.</param>
/// <param name="choosers">Who can be chosen; null where there is no rule, and so no choice.</param>
internal sealed class ChoiceCycle(ChoiceTable choices, TurnHolder awaited, Choosers? choosers) : Cycle
{
    public Choosers? Choosers => choosers;

    public override TurnHolder At(long occurrence, int turn) => choosers is null ? awaited : choices.At(turn) ?? awaited;
}

/// <summary>Whom a group may choose.</summary>
/// <param name="listed">Those the order lists; none for any member.</param>
/// <param name="here">Members that are placed in the group, for some turns.</param>
/// <param name="elsewhere">Members that are placed in another group of the order, for some turns.</param>
internal sealed class Choosers(PartyCode[] listed, PlacedSpell[] here, PlacedSpell[] elsewhere)
{
    /// <summary>Gets whether any member that is not placed elsewhere may be chosen.</summary>
    public bool AreAny => listed.Length == 0 && here.Length == 0;

    public bool Include(PartyCode party, int turn)
    {
        if (Array.Exists(here, spell => spell.Covers(party, turn))) return true;
        return !Array.Exists(elsewhere, spell => spell.Covers(party, turn)) && (AreAny || Array.IndexOf(listed, party) >= 0);
    }
}

/// <summary>A spell of membership in turns that has a place in a group.</summary>
internal readonly record struct PlacedSpell(PartyCode Party, int From, int Until)
{
    public bool Covers(PartyCode party, int turn) => Party == party && From <= turn && (turn < Until || Until == int.MaxValue);
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
