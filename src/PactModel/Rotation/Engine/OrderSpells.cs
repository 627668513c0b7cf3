namespace PactModel;

/// <summary>The spells of membership in turns, with the places they have in one order after another.</summary>
internal sealed class OrderSpells(RotationRules rules, MemberSpans spans)
{
    /// <summary>How many can stand behind a member, each after the one before.</summary>
    public const int DeepestChain = 64;

    private readonly Dictionary<PartyCode, List<OrderSpell>> _byParty = [];
    private OrderSpell[]? _given;
    private HashSet<string> _groups = [];

    /// <summary>Gets all spells, as they stand in the rules.</summary>
    public OrderSpell[] All { get; private set; } = [];

    /// <summary>Gets whose spells they are.</summary>
    public IEnumerable<PartyCode> Parties => _byParty.Keys;

    /// <summary>
    /// Gives spells the places they have in an order. What is said of a place is said of the order in force when the spell got it: a
    /// later order, which holds from a turn on, places anew those that it names.
    /// </summary>
    public void PlaceIn(RotationOrder order, int? fromTurn)
    {
        _given ??= Read();
        All = fromTurn is { } since && _given.Length > 0 ? PlacedAnew(_given, order, since) : _given;
        _groups = [.. order.GroupCodes];
        _byParty.Clear();
        foreach (OrderSpell spell in All)
        {
            if (!_byParty.TryGetValue(spell.Party, out List<OrderSpell>? spells)) _byParty[spell.Party] = spells = [];
            spells.Add(spell);
        }
    }

    /// <summary>Returns the spells of a party; where no members are given, one that always was.</summary>
    public List<OrderSpell> Of(PartyCode party)
    {
        if (rules.Members.Count == 0) return [new OrderSpell(party, 0, int.MinValue, int.MaxValue, MemberPlacement.AtKey, null, null, false)];
        return _byParty.GetValueOrDefault(party, []);
    }

    /// <summary>Says whether a spell is placed in another group of the order.</summary>
    public bool IsElsewhere(OrderSpell spell, string? code, int depth = 0)
    {
        if (spell is { Placement: MemberPlacement.After, After: { } other } && depth < DeepestChain) return AnchorOf(other, spell.From) is { } anchor && IsElsewhere(anchor, code, depth + 1);
        return spell.Group is { } group && _groups.Contains(group) && !spell.IsPutInto(code);
    }

    /// <summary>Returns the spell whose place another one stands after: the one that a party has when the other gets its place, else its first.</summary>
    public OrderSpell? AnchorOf(PartyCode party, int at)
    {
        OrderSpell[] placed = [.. Of(party).Where(s => s.Placement != MemberPlacement.NotYetPlaced).OrderBy(s => s.From)];
        return Array.FindLast(placed, s => s.From <= at) ?? placed.FirstOrDefault();
    }

    private OrderSpell[] Read()
    {
        OrderSpell[] given = new OrderSpell[rules.Members.Count];
        for (int i = 0; i < rules.Members.Count; i++)
        {
            RotationMember member = rules.Members[i];
            MemberSpan span = spans[i];
            given[i] = new OrderSpell(member.Party, i, Math.Max(span.From, span.PlacedFrom), span.Until, member.Placement, member.After, member.Group, member.Entry == MemberEntry.FromNextPass);
        }

        return given;
    }

    private static OrderSpell[] PlacedAnew(OrderSpell[] given, RotationOrder order, int since)
    {
        List<PartyCode> named = [];
        RotationRules.AddNamed(order, named);
        HashSet<PartyCode> placed = [.. named];
        bool placesAll = order is KeyOrder { Members.Count: 0, Language: not null };
        return Array.ConvertAll(given, spell => spell.Group is null && spell.From < since && (placesAll || placed.Contains(spell.Party))
            ? spell with { Placement = MemberPlacement.AtKey, After = null }
            : spell);
    }
}

/// <summary>A spell of membership in turns, by its number in the rules.</summary>
internal sealed record OrderSpell(PartyCode Party, int Number, int From, int Until, MemberPlacement Placement, PartyCode? After, string? Group, bool FromNextPass)
{
    /// <summary>Says whether it names a group as the one it is placed in.</summary>
    public bool IsPutInto(string? code) => code is not null && string.Equals(Group, code, StringComparison.Ordinal);
}
