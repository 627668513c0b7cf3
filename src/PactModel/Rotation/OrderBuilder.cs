using NodaTime;

namespace PactModel;

/// <summary>Builds the levels of a segment's order, with every place each member ever has in it.</summary>
internal sealed class OrderBuilder(RotationRules rules, SlotTable slots, ChoiceTable choices)
{
    private const int DeepestChain = 64;
    private readonly Dictionary<PartyCode, TurnHolder> _holders = [];
    private readonly Dictionary<PartyCode, List<Spell>> _spells = [];
    private readonly HashSet<int> _placed = [];
    private HashSet<string> _groups = [];
    private bool _spellsRead;

    /// <summary>Gets the spells of membership, by their number in the rules, that have a place in an order built so far.</summary>
    public IReadOnlySet<int> Placed => _placed;

    public OrderNode Build(RotationOrder order)
    {
        _groups = [.. order.GroupCodes];
        return Build(order, null, isRoot: true);
    }

    private OrderNode Build(RotationOrder order, string? code, bool isRoot)
    {
        ReadSpells();
        if (order.Branches.Count > 0)
        {
            OrderNode[] children = [.. order.Branches.Select(Build)];
            return new GroupNode(code, children);
        }

        return order switch
        {
            ListOrder list => BuildLeaf(code, list.Members, [.. list.Members.Select((m, i) => (m, new PathStep[] { new(null, i, null, [i]) }))], isRoot),
            KeyOrder keys => BuildKeys(code, keys, isRoot),
            ChoiceOrder choice => new ChoiceNode(code, choices, [.. choice.Members], chooses: true),
            _ => new ChoiceNode(code, choices, [], chooses: false),
        };
    }

    private OrderNode Build(OrderBranch branch)
    {
        OrderNode node = Build(branch.Order, branch.Code, isRoot: false);
        node.First = branch.First;
        return node;
    }

    private LeafNode BuildKeys(string? code, KeyOrder order, bool isRoot)
    {
        IEnumerable<PartyCode> named = order.Members.Count == 0 && isRoot && rules.Members.Count > 0 ? _spells.Keys : order.Named;
        HashSet<PartyCode> parties = [.. named, .. _spells.Values.SelectMany(s => s).Where(s => IsPutInto(s, code)).Select(s => s.Party)];
        List<(PartyCode Party, List<(int From, string Key)> Keys)> timelines = [];
        ILookup<PartyCode, SortKey> given = order.Keys.ToLookup(k => k.Party);
        foreach (PartyCode party in parties) timelines.Add((party, KeysOf(party, given[party], order.Language)));
        KeyWeights collation = new(order.Collation);
        List<(PartyCode Party, string Key, int[] Weights)> ranked = [];
        foreach ((PartyCode party, List<(int From, string Key)> keys) in timelines)
        {
            foreach (string key in keys.Select(k => k.Key).Distinct(StringComparer.Ordinal)) ranked.Add((party, key, collation.Weigh(key)));
        }

        ranked.Sort((a, b) =>
        {
            int byKey = a.Weights.AsSpan().SequenceCompareTo(b.Weights);
            return byKey != 0 ? byKey : a.Party.CompareTo(b.Party);
        });
        Dictionary<(PartyCode, string), int> ranks = [];
        for (int i = 0; i < ranked.Count; i++) ranks[(ranked[i].Party, ranked[i].Key)] = i;
        List<(PartyCode, PathStep[])> paths = [.. timelines.Select(t => (t.Party,
            t.Keys.Select(k => new PathStep(k.From, ranks[(t.Party, k.Key)], k.Key, [ranks[(t.Party, k.Key)]])).ToArray()))];
        return BuildLeaf(code, parties, paths, isRoot);
    }

    /// <summary>Returns the keys of a party by the turn they begin with.</summary>
    private List<(int From, string Key)> KeysOf(PartyCode party, IEnumerable<SortKey> given, string? inLanguage)
    {
        List<(LocalDate? From, string Key)> dated = [.. given.OrderBy(k => k.From ?? LocalDate.MinIsoValue).Select(k => (k.From, k.Key))];
        if (inLanguage is { } language && (dated.Count == 0 || dated[0].From is not null))
        {
            LocalDate firstGiven = dated.Count == 0 ? LocalDate.MaxIsoValue : dated[0].From!.Value;
            dated.InsertRange(0, OfficialNames.Of(party, language).Where(n => (n.From ?? LocalDate.MinIsoValue) < firstGiven));
        }

        List<(int From, string Key)> keys = [];
        foreach ((LocalDate? from, string key) in dated)
        {
            int turn = from is { } day ? slots.FirstTurnFrom(day) : int.MinValue;
            keys.Add((turn, key));
        }

        return keys;
    }

    private LeafNode BuildLeaf(string? code, IReadOnlyCollection<PartyCode> named, List<(PartyCode Party, PathStep[] Steps)> own, bool isRoot)
    {
        Dictionary<PartyCode, PathStep[]> byKey = own.ToDictionary(o => o.Party, o => o.Steps);
        HashSet<PartyCode> here = [.. named];
        List<(OrderPlace Place, int[] Path)> places = [];
        int spellNumber = 0;
        bool grew;
        do
        {
            grew = false;
            foreach (Spell spell in _spells.Values.SelectMany(s => s))
            {
                bool joins = spell.Placement == MemberPlacement.After
                    ? spell.After is { } x && here.Contains(x)
                    : IsPutInto(spell, code) || (spell.Placement == MemberPlacement.AtEnd && isRoot);
                grew |= joins && here.Add(spell.Party);
            }
        }
        while (grew);

        foreach (PartyCode party in here)
        {
            foreach (Spell spell in SpellsOf(party))
            {
                PathStep[] steps = IsElsewhere(spell, code) ? [] : StepsOf(spell, byKey, 0);
                if (steps.Length > 0) _placed.Add(spell.Number);
                for (int i = 0; i < steps.Length; i++)
                {
                    int from = Math.Max(spell.From, steps[i].From ?? int.MinValue);
                    int until = i + 1 < steps.Length ? Math.Min(spell.Until, steps[i + 1].From ?? int.MinValue) : spell.Until;
                    places.Add((new OrderPlace(Holder(party), spellNumber, from, until, spell.FromNextPass) { Key = steps[i].Key }, steps[i].Path));
                }

                spellNumber++;
            }
        }

        places.Sort((a, b) => a.Path.AsSpan().SequenceCompareTo(b.Path));
        for (int i = 0; i < places.Count; i++)
            places[i].Place.Rank = i > 0 && places[i].Path.AsSpan().SequenceEqual(places[i - 1].Path) ? places[i - 1].Place.Rank : i;

        return new LeafNode(code, [.. places.Select(p => p.Place)], spellNumber);
    }

    /// <summary>Says whether a spell names this group as the one it is placed in.</summary>
    private static bool IsPutInto(Spell spell, string? code) => code is not null && string.Equals(spell.Group, code, StringComparison.Ordinal);

    /// <summary>Says whether a spell is placed in another group of this order.</summary>
    private bool IsElsewhere(Spell spell, string? code, int depth = 0)
    {
        if (spell is { Placement: MemberPlacement.After, After: { } other } && depth < DeepestChain) return AnchorOf(other) is { } anchor && IsElsewhere(anchor, code, depth + 1);
        return spell.Group is { } group && _groups.Contains(group) && !IsPutInto(spell, code);
    }

    private Spell? AnchorOf(PartyCode party) => SpellsOf(party).Find(s => s.Placement != MemberPlacement.NotYetPlaced);

    private PathStep[] StepsOf(Spell spell, Dictionary<PartyCode, PathStep[]> byKey, int depth)
    {
        switch (spell.Placement)
        {
            case MemberPlacement.AtEnd:
                return [new PathStep(null, 0, null, [int.MaxValue, spell.From, spell.Number])];
            case MemberPlacement.After when spell.After is { } other && depth < DeepestChain:
                PathStep[] steps = AnchorOf(other) is { } anchor
                    ? StepsOf(anchor, byKey, depth + 1)
                    : byKey.GetValueOrDefault(other, []);
                return [.. steps.Select(s => s with { Key = null, Path = [.. s.Path, ~spell.From, spell.Number] })];
            case MemberPlacement.AtKey:
                return byKey.GetValueOrDefault(spell.Party, []);
            default:
                return [];
        }
    }

    private List<Spell> SpellsOf(PartyCode party)
    {
        if (rules.Members.Count == 0) return [new Spell(party, 0, int.MinValue, int.MaxValue, MemberPlacement.AtKey, null, null, false)];
        return _spells.GetValueOrDefault(party, []);
    }

    private void ReadSpells()
    {
        if (_spellsRead) return;
        _spellsRead = true;
        for (int i = 0; i < rules.Members.Count; i++)
        {
            RotationMember member = rules.Members[i];
            (int joined, int until) = MemberTurns.SpanOf(member, slots);
            int from = Math.Max(joined, MemberTurns.TurnOf(member.PlacedFrom, int.MinValue, slots));
            if (!_spells.TryGetValue(member.Party, out List<Spell>? spells)) _spells[member.Party] = spells = [];
            spells.Add(new Spell(member.Party, i, from, until, member.Placement, member.After, member.Group, member.Entry == MemberEntry.FromNextPass));
        }
    }

    private TurnHolder Holder(PartyCode party)
    {
        if (!_holders.TryGetValue(party, out TurnHolder? holder)) _holders[party] = holder = TurnHolder.Of(party);
        return holder;
    }

    /// <summary>A spell of membership in turns.</summary>
    private sealed record Spell(PartyCode Party, int Number, int From, int Until, MemberPlacement Placement, PartyCode? After, string? Group, bool FromNextPass);

    /// <summary>A position in the order from a turn on.</summary>
    private sealed record PathStep(int? From, int Rank, string? Key, int[] Path);
}
