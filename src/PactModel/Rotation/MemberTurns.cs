namespace PactModel;

/// <summary>Who is a member at which turns, whether placed in the order or not.</summary>
internal sealed class MemberTurns
{
    private readonly Dictionary<PartyCode, List<(int From, int Until)>> _spells = [];
    private readonly bool _open;

    public MemberTurns(RotationRules rules, SlotTable slots)
    {
        foreach (RotationMember member in rules.Members)
        {
            (int from, int until) = SpanOf(member, slots);
            Add(member.Party, from, until);
        }

        if (rules.Members.Count > 0) return;
        for (int i = 0; i < rules.Segments.Count; i++)
        {
            int from = rules.Segments[i].FromTurn ?? int.MinValue;
            int until = i + 1 < rules.Segments.Count ? rules.Segments[i + 1].FromTurn ?? int.MaxValue : int.MaxValue;
            foreach (PartyCode party in RotationRules.NamedIn(rules.Segments[i].Order)) Add(party, from, until);
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

    /// <summary>Gets whether anyone may be chosen or decided on, so that nobody is known to be outside.</summary>
    public bool IsOpen => _open;

    public bool IsMember(PartyCode party, int turn) =>
        _open || (_spells.TryGetValue(party, out var spells) && spells.Exists(s => s.From <= turn && (turn < s.Until || s.Until == int.MaxValue)));

    public bool IsMemberFrom(PartyCode party, int turn) =>
        _open || (_spells.TryGetValue(party, out var spells) && spells.Exists(s => turn < s.Until || s.Until == int.MaxValue));

    private static bool HasOpenChoice(RotationOrder order) =>
        order is NoOrder or ChoiceOrder { Members.Count: 0 } || order.Branches.Any(b => HasOpenChoice(b.Order));

    private void Add(PartyCode party, int from, int until)
    {
        if (!_spells.TryGetValue(party, out var spells)) _spells[party] = spells = [];
        spells.Add((from, until));
    }
}
