namespace PactModel;

/// <summary>From which turns spells of membership count, and until which, where they go by days.</summary>
/// <remarks>
/// Where it is not known which turns began before a day, who is said to begin an order settles it as far as it can: it has its place then,
/// if it may have. So no first holder is refused that may be true.
/// </remarks>
internal sealed class MemberSpans
{
    private readonly EquatableList<RotationMember> _members;
    private readonly ToldSpan[] _told;

    /// <summary>Those whose turns are not known; null for none, as in most rotations.</summary>
    private readonly Dictionary<int, MemberSpan>? _open;

    public MemberSpans(RotationRules rules, Func<RotationPoint?, int, TurnRange> turnsOf)
    {
        _members = rules.Members;
        _told = new ToldSpan[_members.Count];
        for (int i = 0; i < _told.Length; i++)
        {
            MemberSpan span = new(turnsOf(_members[i].From, int.MinValue), turnsOf(_members[i].Until, int.MaxValue), turnsOf(_members[i].PlacedFrom, int.MinValue));
            _told[i] = new ToldSpan(span.From, span.Until, span.PlacedFrom);
            if (span.Joined.IsOpen || span.Left.IsOpen || span.Placed.IsOpen) (_open ??= []).Add(i, span);
        }

        if (_open is null) return;
        foreach ((PartyCode party, int turn) in Stated(rules)) Widen(party, turn);
    }

    public MemberSpan this[int member] => _open is not null && _open.TryGetValue(member, out MemberSpan span) ? span : _told[member].ToSpan();

    /// <summary>Says whether it is not known from which turns a spell counts, or until which.</summary>
    public bool IsOpen(int member) => _open?.ContainsKey(member) == true;

    /// <summary>Returns who is said to begin an order or a level of it, and at which turn that has its place.</summary>
    private static IEnumerable<(PartyCode Party, int Turn)> Stated(RotationRules rules)
    {
        foreach (OrderSegment segment in rules.Segments)
        {
            int turn = segment.FromTurn ?? rules.FirstTurn;
            if (segment.FirstHolder is { } first) yield return (first, turn);
            foreach (PartyCode inner in Firsts(segment.Order)) yield return (inner, turn);
        }
    }

    private static IEnumerable<PartyCode> Firsts(RotationOrder order)
    {
        foreach (OrderBranch branch in order.Branches)
        {
            if (branch.First is { } first) yield return first;
            foreach (PartyCode inner in Firsts(branch.Order)) yield return inner;
        }
    }

    /// <summary>Lets the first spell of a party that can hold a turn do so, if none does.</summary>
    private void Widen(PartyCode party, int turn)
    {
        int at = -1;
        for (int i = 0; i < _told.Length; i++)
        {
            if (_members[i].Party != party) continue;
            if (this[i].Holds(turn)) return;
            if (at < 0 && this[i].CanHold(turn)) at = i;
        }

        if (at >= 0) _open![at] = this[at].Holding(turn);
    }

    /// <summary>The turns of a spell as they are told; what is kept of each takes little, as there can be hundreds.</summary>
    private readonly record struct ToldSpan(int From, int Until, int PlacedFrom)
    {
        public MemberSpan ToSpan() => new(new TurnRange(From, From, From), new TurnRange(Until, Until, Until), new TurnRange(PlacedFrom, PlacedFrom, PlacedFrom));
    }
}

/// <summary>A spell of membership in turns: when the party joined, when it left, and when it got its place.</summary>
internal readonly record struct MemberSpan(TurnRange Joined, TurnRange Left, TurnRange Placed)
{
    /// <summary>Gets the first turn at which the party counts as a member.</summary>
    public int From { get; private init; } = Joined.Told;

    /// <summary>Gets the first turn at which it no longer does; the greatest number for none.</summary>
    public int Until { get; private init; } = Left.Told;

    /// <summary>Gets the first turn at which it counts as having its place.</summary>
    public int PlacedFrom { get; private init; } = Placed.Told;

    public bool Holds(int turn) => From <= turn && (turn < Until || Until == int.MaxValue) && PlacedFrom <= turn;

    /// <summary>Says whether the party may be a member with its place at a turn.</summary>
    public bool CanHold(int turn) => Joined.Earliest <= turn && Left.IsAfter(turn) && Placed.Earliest <= turn;

    /// <summary>Returns the spell with a turn that it can hold.</summary>
    public MemberSpan Holding(int turn) => this with { From = Math.Min(From, turn), Until = Until > turn ? Until : turn + 1, PlacedFrom = Math.Min(PlacedFrom, turn) };
}

/// <summary>The turns between which the first lies from which a day counts, both included, and the one that is taken for it.</summary>
/// <param name="Earliest">The earliest.</param>
/// <param name="Latest">The latest, if no turn that is not on record as held begins before the day, apart from the one that is due before it.</param>
/// <param name="Told">The one from which it is told to count.</param>
/// <param name="MayBeLater">Whether it may be a later one, for a session is due before the day.</param>
internal readonly record struct TurnRange(int Earliest, int Latest, int Told, bool MayBeLater = false)
{
    /// <summary>Gets whether the turn is not known.</summary>
    public bool IsOpen => MayBeLater || Earliest != Latest;

    /// <summary>Gets in words from which turns the day may count.</summary>
    public string Words => (Earliest == Latest ? $"turn {Earliest}" : $"a turn from {Earliest} to {Latest}") + (MayBeLater ? ", or from a later one" : "");

    /// <summary>Says whether the day may count from a turn after one.</summary>
    public bool IsAfter(int turn) => MayBeLater || turn < Latest || Latest == int.MaxValue;
}
