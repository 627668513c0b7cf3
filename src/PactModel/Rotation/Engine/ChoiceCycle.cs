namespace PactModel;

/// <summary>Recorded choices of one group.</summary>
/// <param name="choices">The choices of all groups, by turn.</param>
/// <param name="awaited">Who holds a turn for which none is recorded.</param>
/// <param name="choosers">Who can be chosen; null where there is no rule, and so no choice.</param>
/// <param name="opening">Who counts as chosen for the first turn, where no choice is recorded for it; null for none.</param>
internal sealed class ChoiceCycle(ChoiceTable choices, TurnHolder awaited, Choosers? choosers, TurnHolder? opening = null) : Cycle
{
    public Choosers? Choosers => choosers;

    public TurnHolder? Opening => opening;

    /// <remarks>A choice that is recorded for a turn is that of the group which then has it: another group's leaves this one's awaited.</remarks>
    public override TurnHolder At(long occurrence, int turn)
    {
        if (choosers is null) return awaited;
        if (choices.At(turn) is { } chosen && choosers.Include(chosen.Parties[0], turn)) return chosen;
        return occurrence == 0 && opening is not null && choosers.MayOpen(opening.Parties[0], turn) ? opening : awaited;
    }

    public override long? Next(PartyCode party, long from) => from == 0 && opening?.Names(party) == true ? 0 : null;

    /// <summary>Returns the choices of a turn for which the recorded one does not count.</summary>
    public ChoiceCycle Struck() => new(ChoiceTable.Empty, awaited, choosers);

    /// <summary>Returns these choices with who counts as chosen for the first turn to come.</summary>
    public ChoiceCycle OpenedBy(TurnHolder? party) => party == opening ? this : new ChoiceCycle(choices, awaited, choosers, party);
}

/// <summary>Whom a group may choose.</summary>
/// <param name="listed">Those the order lists; none for any member.</param>
/// <param name="here">Members that are placed in the group, for some turns.</param>
/// <param name="elsewhere">Members that are placed in another group of the order, for some turns.</param>
/// <param name="isMember">Whether a party is a member at a turn.</param>
/// <param name="spells">The spells of membership of those the order lists; none where no members are given.</param>
internal sealed class Choosers(EquatableList<PartyCode> listed, PlacedSpell[] here, PlacedSpell[] elsewhere, Func<PartyCode, int, bool> isMember, PlacedSpell[] spells)
{
    /// <summary>Gets whether any member that is not placed elsewhere may be chosen.</summary>
    public bool AreAny => listed.Count == 0 && here.Length == 0;

    public bool Include(PartyCode party, int turn)
    {
        if (AnyCovers(here, party, turn)) return true;
        return !AnyCovers(elsewhere, party, turn) && (AreAny || listed.AsSpan().Contains(party));
    }

    /// <summary>Says whether a party that is said to begin can count as chosen: only while it is a member.</summary>
    public bool MayOpen(PartyCode party, int turn) => Include(party, turn) && isMember(party, turn);

    /// <summary>Gets the turns at which one whom the group may choose joins or leaves.</summary>
    public IEnumerable<int> Changes => here.Concat(spells).SelectMany(s => new[] { s.From, s.Until }).Where(turn => turn < int.MaxValue);

    /// <summary>Says whether there is anyone whom the group may choose for a turn, from the turns from which members are told to count.</summary>
    public bool HasAnyone(int turn) => AreAny || Array.Exists(here, s => s.Covers(s.Party, turn)) || listed.Any(party => MayOpen(party, turn));

    private static bool AnyCovers(PlacedSpell[] spells, PartyCode party, int turn)
    {
        foreach (PlacedSpell spell in spells)
        {
            if (spell.Covers(party, turn)) return true;
        }

        return false;
    }
}

/// <summary>A spell of membership in turns that has a place in a group.</summary>
internal readonly record struct PlacedSpell(PartyCode Party, int From, int Until)
{
    public bool Covers(PartyCode party, int turn) => Party == party && From <= turn && (turn < Until || Until == int.MaxValue);
}

/// <summary>The recorded choices, by turn.</summary>
internal sealed class ChoiceTable
{
    private readonly int[] _turns;
    private readonly PartyCode[] _chosen;
    private TurnHolder?[]? _holders;

    public ChoiceTable(EquatableList<RecordedChoice> choices)
    {
        _turns = new int[choices.Count];
        _chosen = new PartyCode[choices.Count];
        for (int i = 0; i < choices.Count; i++) (_turns[i], _chosen[i]) = (choices[i].Turn, choices[i].Holder);
        Array.Sort(_turns, _chosen);
    }

    /// <summary>Gets a table without choices.</summary>
    public static ChoiceTable Empty { get; } = new([]);

    public TurnHolder? At(int turn)
    {
        int at = Array.BinarySearch(_turns, turn);
        if (at < 0) return null;
        ref TurnHolder? place = ref Holders[at];
        return Volatile.Read(ref place) ?? CompiledRotation.Keep(ref place, TurnHolder.Of(_chosen[at]));
    }

    /// <summary>Gets the holders, each made when it is first asked for: checking whether choices were due needs none.</summary>
    private TurnHolder?[] Holders => Volatile.Read(ref _holders) ?? CompiledRotation.Keep(ref _holders, new TurnHolder?[_turns.Length]);
}
