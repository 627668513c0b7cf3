namespace PactModel;

/// <summary>Who is a member at which turns, whether placed in the order or not.</summary>
internal sealed class MemberTurns
{
    private readonly Dictionary<PartyCode, List<(int From, int Until)>> _spells = [];
    private readonly List<int> _overlapping = [];
    private readonly bool _open;

    public MemberTurns(RotationRules rules, SlotTable slots)
    {
        for (int i = 0; i < rules.Members.Count; i++)
        {
            RotationMember member = rules.Members[i];
            (int from, int until) = SpanOf(member, slots);
            if (from < until && SharesATurn(member.Party, from, until)) _overlapping.Add(i);
            Add(member.Party, from, until);
        }

        if (rules.Members.Count > 0) return;
        for (int i = 0; i < rules.Segments.Count; i++)
        {
            int from = rules.Segments[i].FromTurn ?? int.MinValue;
            int until = i + 1 < rules.Segments.Count ? rules.Segments[i + 1].FromTurn ?? int.MaxValue : int.MaxValue;
            List<PartyCode> named = [];
            RotationRules.AddNamed(rules.Segments[i].Order, named);
            foreach (PartyCode party in named) Add(party, from, until);
            _open |= HasOpenChoice(rules.Segments[i].Order);
        }
    }

    /// <summary>Returns the first turn of a spell, and the first without it; the greatest number for none.</summary>
    public static (int From, int Until) SpanOf(RotationMember member, SlotTable slots) =>
        (TurnOf(member.From, int.MinValue, slots), TurnOf(member.Until, int.MaxValue, slots));

    /// <summary>Returns the turn from which a point counts.</summary>
    public static int TurnOf(RotationPoint? point, int open, SlotTable slots) => point switch
    {
        null => open,
        { Turn: { } turn } => turn,
        { Date: { } day } => slots.FirstTurnFrom(day),
        _ => open,
    };

    /// <summary>Gets the spells, by their number in the rules, that share a turn with an earlier one of the same party.</summary>
    public IReadOnlyList<int> Overlapping => _overlapping;

    /// <summary>Gets whether anyone may be chosen or decided on, so that nobody is known to be outside.</summary>
    public bool IsOpen => _open;

    public bool IsMember(PartyCode party, int turn) => _open || HasSpell(party, latestFrom: turn, turn);

    public bool IsMemberFrom(PartyCode party, int turn) => _open || HasSpell(party, latestFrom: int.MaxValue, turn);

    private static bool HasOpenChoice(RotationOrder order) =>
        order is NoOrder or ChoiceOrder { Members.Count: 0 } || order.Branches.Any(b => HasOpenChoice(b.Order));

    private bool SharesATurn(PartyCode party, int from, int until)
    {
        if (!_spells.TryGetValue(party, out List<(int From, int Until)>? spells)) return false;
        foreach ((int otherFrom, int otherUntil) in spells)
        {
            if (from < otherUntil && otherFrom < until) return true;
        }

        return false;
    }

    private bool HasSpell(PartyCode party, int latestFrom, int turn)
    {
        if (!_spells.TryGetValue(party, out List<(int From, int Until)>? spells)) return false;
        foreach ((int from, int until) in spells)
        {
            if (from <= latestFrom && (turn < until || until == int.MaxValue)) return true;
        }

        return false;
    }

    private void Add(PartyCode party, int from, int until)
    {
        if (!_spells.TryGetValue(party, out var spells)) _spells[party] = spells = [];
        spells.Add((from, until));
    }
}
