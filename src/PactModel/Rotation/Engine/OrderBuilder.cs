using NodaTime;

namespace PactModel;

/// <summary>Builds the levels of a segment's order, with every place each member ever has in it.</summary>
internal sealed class OrderBuilder(RotationRules rules, SlotTable slots, MemberSpans spans, Func<PartyCode, int, bool> isMember, ChoiceTable choices)
{
    private readonly Dictionary<PartyCode, TurnHolder> _holders = [];
    private readonly OrderSpells _spells = new(rules, spans);
    private readonly HashSet<int> _placed = [];

    /// <summary>Gets the spells of membership, by their number in the rules, that have a place in an order built so far.</summary>
    public IReadOnlySet<int> Placed => _placed;

    /// <summary>Builds the order of a segment.</summary>
    public OrderNode Build(OrderSegment segment)
    {
        _spells.PlaceIn(segment.Order, ReferenceEquals(segment, rules.Segments[0]) ? null : segment.FromTurn);
        return Build(segment.Order, null, isRoot: true);
    }

    private OrderNode Build(RotationOrder order, string? code, bool isRoot)
    {
        if (order.Branches.Count > 0)
        {
            List<OrderNode> children = [];
            foreach (OrderBranch branch in order.Branches) children.Add(Build(branch));
            int[] sequence = order is GroupCycle { Sequence.Count: > 0 } cycle
                ? [.. cycle.Sequence.Select(name => children.FindIndex(c => string.Equals(c.Code, name, StringComparison.Ordinal)))]
                : [.. Enumerable.Range(0, children.Count)];
            return new GroupNode(code, [.. children], sequence);
        }

        return order switch
        {
            ListOrder list => BuildList(code, list, isRoot),
            KeyOrder keys => BuildKeys(code, keys, isRoot),
            ChoiceOrder choice => new ChoiceNode(code, new ChoiceCycle(choices, Awaited(code), ChoosersOf(choice, code))),
            _ => new ChoiceNode(code, new ChoiceCycle(choices, Awaited(code), null)),
        };
    }

    private static TurnHolder Awaited(string? code) => code is null ? TurnHolder.Undecided : TurnHolder.AwaitedFrom(code);

    /// <summary>Returns whom a group may choose: those it lists, and the members that are placed in it while they are.</summary>
    private Choosers ChoosersOf(ChoiceOrder order, string? code)
    {
        List<PlacedSpell> here = [];
        List<PlacedSpell> elsewhere = [];
        foreach (OrderSpell spell in _spells.All)
        {
            bool isHere = spell.IsPutInto(code);
            if (isHere) _placed.Add(spell.Number);
            if (isHere || _spells.IsElsewhere(spell, code)) (isHere ? here : elsewhere).Add(new PlacedSpell(spell.Party, spell.From, spell.Until));
        }

        List<PlacedSpell> listed = [];
        for (int i = 0; i < rules.Members.Count && order.Members.Count > 0; i++)
        {
            PartyCode party = rules.Members[i].Party;
            if (order.Members.AsSpan().Contains(party)) listed.Add(new PlacedSpell(party, spans[i].From, spans[i].Until));
        }

        return new Choosers(order.Members, [.. here], [.. elsewhere], isMember, [.. listed]);
    }

    private OrderNode Build(OrderBranch branch)
    {
        OrderNode node = Build(branch.Order, branch.Code, isRoot: false);
        node.First = branch.First;
        return node;
    }

    private LeafNode BuildList(string? code, ListOrder order, bool isRoot)
    {
        Dictionary<PartyCode, PathStep[]> places = new(order.Members.Count);
        for (int i = 0; i < order.Members.Count; i++) places[order.Members[i]] = [new PathStep(int.MinValue, null) { Path = [i] }];
        return BuildLeaf(code, places, isRoot);
    }

    private LeafNode BuildKeys(string? code, KeyOrder order, bool isRoot)
    {
        HashSet<PartyCode> parties = order.Members.Count == 0 && isRoot && rules.Members.Count > 0 ? [.. _spells.Parties] : [.. order.Named];
        foreach (OrderSpell spell in _spells.All)
        {
            if (spell.IsPutInto(code)) parties.Add(spell.Party);
        }

        Dictionary<PartyCode, List<SortKey>> given = [];
        foreach (SortKey key in order.Keys)
        {
            if (!given.TryGetValue(key.Party, out List<SortKey>? its)) given[key.Party] = its = new(1);
            its.Add(key);
        }

        KeyWeights collation = KeyWeights.Of(order.Collation);
        Dictionary<PartyCode, PathStep[]> places = new(parties.Count);
        List<(int[] Weights, PartyCode Party, PathStep Step)> ranked = new(parties.Count);
        foreach (PartyCode party in parties)
        {
            places[party] = KeysOf(party, given.GetValueOrDefault(party), order.Language);
            foreach (PathStep step in places[party]) ranked.Add((collation.Weigh(step.Key!), party, step));
        }

        ranked.Sort((a, b) => a.Weights.AsSpan().SequenceCompareTo(b.Weights) is not 0 and int byKey ? byKey : a.Party.CompareTo(b.Party));
        int rank = 0;
        for (int i = 0; i < ranked.Count; i++)
        {
            bool isSame = i > 0 && ranked[i].Party == ranked[i - 1].Party && ranked[i].Weights.AsSpan().SequenceEqual(ranked[i - 1].Weights);
            if (!isSame) rank = i;
            ranked[i].Step.Path = [rank];
        }

        return BuildLeaf(code, places, isRoot);
    }

    /// <summary>Returns the keys of a party by the turn they begin with: official names before the first given key, then the given ones.</summary>
    private PathStep[] KeysOf(PartyCode party, List<SortKey>? given, string? inLanguage)
    {
        List<PathStep> keys = new(1);
        given?.Sort((a, b) => Nullable.Compare(a.From, b.From));
        if (inLanguage is { } language && given is not [{ From: null }, ..])
        {
            LocalDate firstGiven = given?[0].From ?? LocalDate.MaxIsoValue;
            foreach ((LocalDate? from, string name) in OfficialNames.Of(party, language))
            {
                if (from is null || from < firstGiven) keys.Add(new PathStep(TurnOf(from), name));
            }
        }

        foreach (SortKey key in given ?? []) keys.Add(new PathStep(TurnOf(key.From), key.Key));
        return [.. keys];
    }

    private int TurnOf(LocalDate? from) => from is { } day ? slots.FirstTurnFrom(day) : int.MinValue;

    /// <summary>Builds a level of the parties that have a place of their own in it, and of the members that join them.</summary>
    private LeafNode BuildLeaf(string? code, Dictionary<PartyCode, PathStep[]> own, bool isRoot)
    {
        HashSet<PartyCode> here = new(own.Keys);
        List<(OrderPlace Place, int[] Path)> places = new(here.Count);
        int spellNumber = 0;
        bool grew;
        do
        {
            grew = false;
            foreach (OrderSpell spell in _spells.All)
            {
                bool joins = spell.Placement == MemberPlacement.After
                    ? spell.After is { } x && here.Contains(x)
                    : spell.IsPutInto(code) || (spell.Placement == MemberPlacement.AtEnd && isRoot);
                grew |= joins && here.Add(spell.Party);
            }
        }
        while (grew);

        foreach (PartyCode party in here)
        {
            foreach (OrderSpell spell in _spells.Of(party))
            {
                PathStep[] steps = _spells.IsElsewhere(spell, code) ? [] : StepsOf(spell, own, here, 0);
                if (steps.Length > 0) _placed.Add(spell.Number);
                for (int i = 0; i < steps.Length; i++)
                {
                    int from = Math.Max(spell.From, steps[i].From);
                    int until = i + 1 < steps.Length ? Math.Min(spell.Until, steps[i + 1].From) : spell.Until;
                    places.Add((new OrderPlace(Holder(party), spellNumber, from, until, spell.FromNextPass) { Key = steps[i].Key }, steps[i].Path));
                }

                spellNumber++;
            }
        }

        places.Sort((a, b) => a.Path.AsSpan().SequenceCompareTo(b.Path));
        for (int i = 0; i < places.Count; i++)
            places[i].Place.Rank = i > 0 && places[i].Path.AsSpan().SequenceEqual(places[i - 1].Path) ? places[i - 1].Place.Rank : i;

        return new LeafNode(code, [.. places.Select(p => p.Place).OrderBy(p => p.From)], spellNumber);
    }

    /// <summary>Returns the positions of a spell in a level; after one that has no place here there is none.</summary>
    private PathStep[] StepsOf(OrderSpell spell, Dictionary<PartyCode, PathStep[]> own, HashSet<PartyCode> here, int depth)
    {
        switch (spell.Placement)
        {
            case MemberPlacement.AtEnd:
                return [new PathStep(int.MinValue, null) { Path = [int.MaxValue, spell.From, spell.Number] }];
            case MemberPlacement.After when spell.After is { } other && here.Contains(other) && depth < OrderSpells.DeepestChain:
                PathStep[] steps = _spells.AnchorOf(other, spell.From) is { } anchor
                    ? StepsOf(anchor, own, here, depth + 1)
                    : own.GetValueOrDefault(other, []);
                return [.. steps.Select(s => new PathStep(s.From, null) { Path = [.. s.Path, ~spell.From, spell.Number] })];
            case MemberPlacement.AtKey:
                return own.GetValueOrDefault(spell.Party, []);
            default:
                return [];
        }
    }

    private TurnHolder Holder(PartyCode party)
    {
        if (!_holders.TryGetValue(party, out TurnHolder? holder)) _holders[party] = holder = TurnHolder.Of(party);
        return holder;
    }

    /// <summary>A position in the order from a turn on.</summary>
    private sealed class PathStep(int from, string? key)
    {
        public int From { get; } = from;

        public string? Key { get; } = key;

        /// <summary>Gets or sets what the position is compared by, number by number, a shorter path first.</summary>
        public int[] Path { get; set; } = [];
    }
}
