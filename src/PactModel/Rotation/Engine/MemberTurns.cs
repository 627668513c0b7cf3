namespace PactModel;

/// <summary>Who is a member at which turns, whether placed in the order or not.</summary>
internal sealed class MemberTurns
{
    private readonly Spell[] _spells;
    private readonly bool _open;
    private readonly MemberSpans? _spans;

    private MemberTurns(Spell[] spells, bool open, MemberSpans? spans = null)
    {
        _spells = spells;
        _open = open;
        _spans = spans;
        Array.Sort(_spells);
    }

    /// <summary>Returns the turns of members as they are given, of which some go by their days.</summary>
    public static MemberTurns Of(EquatableList<RotationMember> members, MemberSpans spans)
    {
        Spell[] spells = new Spell[members.Count];
        for (int i = 0; i < spells.Length; i++) spells[i] = new Spell(members[i].Party, i, spans[i].From, spans[i].Until);

        return new MemberTurns(spells, open: false, spans);
    }

    /// <summary>Returns the turns of those whom the orders name, where no members are given.</summary>
    public static MemberTurns Of(EquatableList<OrderSegment> segments)
    {
        List<PartyCode> named = [];
        int[] ends = new int[segments.Count];
        bool open = false;
        for (int i = 0; i < ends.Length; i++)
        {
            RotationRules.AddNamed(segments[i].Order, named);
            ends[i] = named.Count;
            open |= HasOpenChoice(segments[i].Order);
        }

        Spell[] spells = new Spell[named.Count];
        for (int i = 0, at = 0; i < ends.Length; i++)
        {
            int from = segments[i].FromTurn ?? int.MinValue;
            int until = i + 1 < ends.Length ? segments[i + 1].FromTurn ?? int.MaxValue : int.MaxValue;
            for (; at < ends[i]; at++) spells[at] = new Spell(named[at], at, from, until);
        }

        return new MemberTurns(spells, open);
    }

    /// <summary>Returns the spells, by their number in the rules, that share a turn with an earlier one of the same party.</summary>
    public IEnumerable<int> Overlapping()
    {
        List<int> overlapping = [];
        for (int i = 1; i < _spells.Length; i++)
        {
            for (int earlier = i - 1; earlier >= 0 && _spells[earlier].Party == _spells[i].Party; earlier--)
            {
                if (!_spells[i].SharesATurn(_spells[earlier])) continue;
                overlapping.Add(_spells[i].Number);
                break;
            }
        }

        return overlapping.Order();
    }

    /// <summary>Gets whether anyone may be chosen or decided on, so that nobody is known to be outside.</summary>
    public bool IsOpen => _open;

    /// <summary>Returns those known to be members at one at least of a range of turns, both included, each once.</summary>
    public IEnumerable<PartyCode> Within(int from, int to) => _spells.Where(s => s.From <= to && from < s.Until).Select(s => s.Party).Distinct();

    /// <summary>Says whether a party certainly is a member at a turn, from whichever turns the days count that are given.</summary>
    public bool IsCertainlyMember(PartyCode party, int turn)
    {
        for (int i = FirstOf(party); i < _spells.Length && _spells[i].Party == party; i++)
        {
            (TurnRange joined, TurnRange left) = RangesOf(_spells[i]);
            if (!joined.IsAfter(turn) && (turn < left.Earliest || left.Earliest == int.MaxValue)) return true;
        }

        return _open;
    }

    /// <summary>Says whether a party may be a member at a turn, from whichever turns the days count that are given.</summary>
    public bool MayBeMember(PartyCode party, int turn)
    {
        for (int i = FirstOf(party); i < _spells.Length && _spells[i].Party == party; i++)
        {
            (TurnRange joined, TurnRange left) = RangesOf(_spells[i]);
            if (joined.Earliest <= turn && left.IsAfter(turn)) return true;
        }

        return IsMember(party, turn);
    }

    /// <summary>Says whether a party may be a member at a turn or a later one.</summary>
    public bool MayBeMemberFrom(PartyCode party, int turn)
    {
        for (int i = FirstOf(party); i < _spells.Length && _spells[i].Party == party; i++)
        {
            if (RangesOf(_spells[i]).Left.IsAfter(turn)) return true;
        }

        return _open;
    }

    public bool IsMember(PartyCode party, int turn) => _open || HasSpell(party, turn);

    /// <summary>Returns between which turns a spell begins, and between which it ends.</summary>
    private (TurnRange Joined, TurnRange Left) RangesOf(Spell spell) => _spans is not null && _spans.IsOpen(spell.Number)
        ? (_spans[spell.Number].Joined, _spans[spell.Number].Left)
        : (new TurnRange(spell.From, spell.From, spell.From), new TurnRange(spell.Until, spell.Until, spell.Until));

    private static bool HasOpenChoice(RotationOrder order) =>
        order is NoOrder or ChoiceOrder { Members.Count: 0 } || order.Branches.Any(b => HasOpenChoice(b.Order));

    private bool HasSpell(PartyCode party, int turn)
    {
        for (int i = FirstOf(party); i < _spells.Length && _spells[i].Party == party; i++)
        {
            if (_spells[i].From <= turn && (turn < _spells[i].Until || _spells[i].Until == int.MaxValue)) return true;
        }

        return false;
    }

    /// <summary>Returns where the spells of a party begin, or where they would.</summary>
    private int FirstOf(PartyCode party)
    {
        int low = 0;
        int high = _spells.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spells[middle].Party.CompareTo(party) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>A spell in turns; sorted by party, then as they stand in the rules.</summary>
    private readonly record struct Spell(PartyCode Party, int Number, int From, int Until) : IComparable<Spell>
    {
        public int CompareTo(Spell other) => Party.CompareTo(other.Party) is not 0 and int byParty ? byParty : Number.CompareTo(other.Number);

        public bool SharesATurn(Spell other) => From < Until && From < other.Until && other.From < Until;
    }
}
