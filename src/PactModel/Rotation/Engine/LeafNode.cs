namespace PactModel;

/// <summary>Members in order, with the cursor: a position, never an index into today's members.</summary>
internal sealed class LeafNode : OrderNode
{
    private readonly OrderPlace[] _byFrom;
    private readonly bool[] _admitted;
    private readonly List<OrderPlace> _present = [];
    private OrderPlace[] _due = [];
    private OrderPlace[] _waiting = [];
    private TurnHolder[] _holders = [];
    private int _nextFrom;
    private bool _fresh;

    /// <summary>Makes a level of places that stand in the order of their first turns.</summary>
    public LeafNode(string? code, OrderPlace[] places, int spells)
        : base(code)
    {
        _byFrom = places;
        _admitted = new bool[spells];
        foreach (OrderPlace place in places) _admitted[place.Spell] |= !place.FromNextPass;
    }

    public IReadOnlyList<OrderPlace> Places => _byFrom;

    /// <summary>Gets or sets the cursor: twice the rank of the last turn's holder; one less to stand just before a place.</summary>
    public long Cursor { get; set; } = -1;

    public override bool StandBefore(PartyCode party)
    {
        if (PlaceOf(party) is not { } place) return false;
        Cursor = (2L * place.Rank) - 1;
        return true;
    }

    /// <summary>Returns the place that a party has now, whether it may be due or not; null if it has none.</summary>
    public OrderPlace? PlaceOf(PartyCode party) => _present.Find(p => p.Party == party);

    /// <summary>Gets the places that may be due now, by rank.</summary>
    public OrderPlace[] Due => _due;

    /// <summary>Gets every place there is now, by rank, whether it may be due or not.</summary>
    public IReadOnlyList<OrderPlace> Present => _present;

    public override IEnumerable<OrderNode> Leaves => [this];

    public override OrderNode Fresh() => new LeafNode(Code, _byFrom, _admitted.Length) { First = First };

    public override OrderNode Copy()
    {
        LeafNode copy = new(Code, _byFrom, _admitted.Length)
        {
            First = First,
            Cursor = Cursor,
            EndOfPass = EndOfPass,
            PassesBegun = PassesBegun,
            _due = _due,
            _waiting = _waiting,
            _holders = _holders,
            _nextFrom = _nextFrom,
            _fresh = _fresh,
        };
        _admitted.CopyTo(copy._admitted, 0);
        copy._present.AddRange(_present);
        return copy;
    }

    public override void AddState(List<long> numbers)
    {
        numbers.Add(Cursor);
        for (int i = 0; i < _admitted.Length; i += 64)
        {
            long bits = 0;
            for (int bit = i; bit < Math.Min(i + 64, _admitted.Length); bit++) bits |= _admitted[bit] ? 1L << (bit - i) : 0;
            numbers.Add(bits);
        }
    }

    public override bool HasCandidate(TurnPass pass) => _due.Any(p => !pass.Passed.Contains(p.Party)) || _waiting.Any(p => !pass.Passed.Contains(p.Party));

    public override void Forget(TurnPass pass)
    {
        foreach (OrderPlace place in _present) pass.Passed.Remove(place.Party);
    }

    /// <summary>Gets whether a new pass would let someone in.</summary>
    public bool IsAwaited => _waiting.Length > 0 || (_due.Length > 0 && _present.Exists(p => !_admitted[p.Spell]));

    public bool IsAdmitted(OrderPlace place) => _admitted[place.Spell];

    /// <summary>Lets everyone in who has a place at the first turn of a segment.</summary>
    public void AdmitFrom(int turn)
    {
        foreach (OrderPlace place in _byFrom)
        {
            if (place.From <= turn) _admitted[place.Spell] = true;
        }
    }

    /// <summary>Gets the cursor as it stood at the end of the pass before, if newcomers began the running one.</summary>
    public long? EndOfPass { get; private set; }

    /// <summary>Gets how many passes newcomers have begun.</summary>
    public int PassesBegun { get; private set; }

    /// <summary>Begins a new pass if anyone present waits for one, and lets them in; says whether there was anyone.</summary>
    public bool AdmitWaiting()
    {
        bool any = false;
        foreach (OrderPlace place in _present)
        {
            any |= !_admitted[place.Spell];
            _admitted[place.Spell] = true;
        }

        if (!any) return false;
        _fresh = false;
        EndOfPass = Cursor;
        PassesBegun++;
        Cursor = -1;
        return true;
    }

    public override void Refresh(int turn, Eligibility eligibility)
    {
        bool joins = _nextFrom < _byFrom.Length && _byFrom[_nextFrom].From <= turn;
        bool changed = joins || AnyIsOver(turn);
        if (changed)
        {
            OrderPlace[] before = [.. _present];
            _present.RemoveAll(p => p.IsOver(turn));
            for (; _nextFrom < _byFrom.Length && _byFrom[_nextFrom].From <= turn; _nextFrom++)
            {
                if (!_byFrom[_nextFrom].IsOver(turn)) _present.Add(_byFrom[_nextFrom]);
            }

            _present.Sort((a, b) => a.Rank.CompareTo(b.Rank));
            FollowRename(before);
        }

        if (!changed && _fresh && !eligibility.ChangesAt(turn)) return;
        _due = Eligible(turn, eligibility, admitted: true);
        _waiting = Eligible(turn, eligibility, admitted: false);
        _holders = Array.ConvertAll(_due, p => p.Holder);
        _fresh = true;
    }

    /// <summary>Lets the level find anew who may be due when it is next brought to a turn: others may be barred.</summary>
    public void Renew() => _fresh = false;

    private bool AnyIsOver(int turn)
    {
        foreach (OrderPlace place in _present)
        {
            if (place.IsOver(turn)) return true;
        }

        return false;
    }

    private OrderPlace[] Eligible(int turn, Eligibility eligibility, bool admitted)
    {
        int count = 0;
        foreach (OrderPlace place in _present) count += _admitted[place.Spell] == admitted && eligibility.IsEligible(place.Party, turn) ? 1 : 0;
        if (count == 0) return [];
        OrderPlace[] eligible = new OrderPlace[count];
        int at = 0;
        foreach (OrderPlace place in _present)
        {
            if (_admitted[place.Spell] == admitted && eligibility.IsEligible(place.Party, turn)) eligible[at++] = place;
        }

        return eligible;
    }

    /// <summary>Returns the next place after the cursor, wrapping, apart from parties passed over at this turn.</summary>
    public OrderPlace? Next(TurnPass pass)
    {
        OrderPlace? first = null;
        foreach (OrderPlace place in _due)
        {
            if (pass.Passed.Contains(place.Party)) continue;
            if (2L * place.Rank > Cursor) return place;
            first ??= place;
        }

        return first;
    }

    /// <summary>Returns after how many turns of this level a new pass begins: none if the next turn does so.</summary>
    public int TurnsToWrap() => _due.Length - Start();

    public override Cycle ToCycle() => _due.Length == 0 ? LeafCycle.Undecided : new LeafCycle(_holders, Start() % _due.Length);

    public override void Advance(long turns)
    {
        if (turns > 0 && _due.Length > 0) Cursor = 2L * _due[(int)((Start() + turns - 1) % _due.Length)].Rank;
    }

    /// <summary>Returns the turns of this level until a party is due, or null if it is not.</summary>
    public int? TurnsTo(PartyCode party)
    {
        int at = Array.FindIndex(_due, p => p.Party == party);
        return at < 0 ? null : (at - Start() + (2 * _due.Length)) % _due.Length;
    }

    /// <summary>
    /// Keeps a member that has just had its turn from being due again, and one that begins from being passed over, when it is renamed
    /// and its place among the others stays: the cursor then goes with it. Where others come to lie between, the cursor keeps the old key.
    /// </summary>
    private void FollowRename(OrderPlace[] before)
    {
        OrderPlace? last = Array.Find(before, p => 2L * p.Rank == Cursor || (2L * p.Rank) - 1 == Cursor);
        OrderPlace? now = last is null ? null : _present.Find(p => p.Party == last.Party);
        if (last is null || now is null || now.Rank == last.Rank) return;
        foreach (OrderPlace other in _present)
        {
            OrderPlace? was = Array.Find(before, p => p.Party == other.Party);
            bool beforeOld = (was ?? other).Rank < last.Rank;
            if (beforeOld != other.Rank < now.Rank) return;
        }

        Cursor += 2L * (now.Rank - last.Rank);
    }

    private int Start()
    {
        int low = 0;
        int high = _due.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (2L * _due[middle].Rank > Cursor) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
