namespace PactModel.Tests.Rotations;

internal sealed partial class NaiveRotation
{
    private sealed record Spot(PartyCode Party, int Spell, double Tier, string Key, string Tie, bool Waits);

    /// <summary>One level of the order with its cursor.</summary>
    private sealed partial class Level
    {
        private readonly NaiveRotation _owner;
        private readonly RotationOrder _order;
        private readonly bool _isRoot;
        private readonly List<Level> _children = [];
        private readonly List<Level> _places = [];
        private readonly HashSet<int> _in = [];
        private Level? _parent;
        private int _last;
        private (double Tier, string Key, string Tie)? _cursor;
        private PartyCode? _first;
        private PartyCode? _begins;

        public Level(NaiveRotation owner, RotationOrder order, string? code, bool isRoot)
        {
            _owner = owner;
            _order = order;
            _isRoot = isRoot;
            Code = code;
            IEnumerable<(string Code, RotationOrder Order, PartyCode? First)> inner = order switch
            {
                Alternation sides => new[] { ("first", sides.First), ("second", sides.Second) }
                    .Select(s => (s.Item2.Party?.ToString() ?? s.Item1, s.Item2.Order ?? new ListOrder { Members = [s.Item2.Party!.Value] }, s.Item2.FirstHolder)),
                GroupCycle cycle => cycle.Groups.Select(g => (g.Code, g.Order, g.FirstHolder)),
                _ => [],
            };
            foreach ((string name, RotationOrder child, PartyCode? first) in inner)
                _children.Add(new Level(owner, child, name, false) { _parent = this, _first = first });
            _places = order is GroupCycle { Sequence.Count: > 0 } places ? [.. places.Sequence.Select(name => _children.Single(c => c.Code == name))] : _children;
            _last = _places.Count - 1;
        }

        public string? Code { get; }

        /// <summary>Lets everyone in who has a place, and sets each level to whoever is said to begin it; what stands further out wins.</summary>
        public void Begin(int turn)
        {
            foreach (Level child in _children) child.Begin(turn);
            foreach (Spot spot in Spots(turn)) _in.Add(spot.Spell);
            if (_first is { } first) Stand(first, turn);
        }

        /// <summary>Sets the cursors so that a party's place is next; says whether it has one here.</summary>
        public bool Stand(PartyCode party, int turn)
        {
            int at = _children.FindIndex(c => c.Stand(party, turn));
            if (at >= 0) _last = (_places.IndexOf(_children[at]) + _places.Count - 1) % _places.Count;
            if (_children.Count > 0) return at >= 0;
            if (_order is ChoiceOrder)
            {
                if (!MayChoose(party, turn)) return false;
                _begins = party;
                return true;
            }

            if (Spots(turn).Find(s => s.Party == party) is not { } start) return false;
            _cursor = (start.Tier, start.Key, start.Tie + "\u0001");
            _startsAt = start;
            return true;
        }

        /// <summary>Says whether the group may choose a party: one that is placed in it, or one it lists that is placed in no other.</summary>
        private bool MayChoose(PartyCode party, int turn)
        {
            List<string> placed = [.. _owner._rules.Members.Where(m => m.Party == party && _owner.Runs(m, turn) && m.Group is not null && _owner._root.Has(m.Group)).Select(m => m.Group!)];
            return placed.Count > 0 ? placed.Contains(Code!) : ((ChoiceOrder)_order).Members.Contains(party);
        }

        /// <summary>Says whether a level below has a code.</summary>
        public bool Has(string code) => _children.Exists(c => c.Code == code || c.Has(code));

        private Spot? _startsAt;

        private List<Spot> _before = [];

        /// <summary>Moves the cursor with a renamed last holder, or one that is said to begin, if everyone else stays on the same side of it.</summary>
        public void FollowRenames(int turn)
        {
            foreach (Level child in _children) child.FollowRenames(turn);
            List<Spot> now = Spots(turn);
            Spot? last = _startsAt ?? (_cursor is { } cursor ? _before.Find(s => Compare((s.Tier, s.Key, s.Tie), cursor) == 0) : null);
            Spot? renamed = last is null ? null : now.Find(s => s.Party == last.Party);
            if (last is not null && renamed is not null)
            {
                bool stays = now.Where(s => s.Party != last.Party).All(s => Order.Compare(_before.Find(b => b.Party == s.Party) ?? s, last) < 0 == Order.Compare(s, renamed) < 0);
                if (stays) _cursor = (renamed.Tier, renamed.Key, renamed.Tie);
                if (stays && _startsAt is not null) _startsAt = renamed;
            }

            _before = now;
        }

        /// <summary>Returns the level and the spot that are next, or the place of a group that loses it; each place of a group is passed over by itself.</summary>
        public (Level Leaf, Spot? Spot, object? Lost) Next(int turn, HashSet<object> passed, Func<Level, bool> loses)
        {
            if (_children.Count == 0)
            {
                if (_order is ChoiceOrder or NoOrder) return (this, null, null);
                return Candidate(turn, passed) is { } spot ? (this, spot, null) : (null!, null, null);
            }

            for (int step = 1; step <= _places.Count; step++)
            {
                int at = (_last + step) % _places.Count;
                Level child = _places[at];
                if (passed.Contains((this, at))) continue;
                if (!child.Has(turn, passed))
                {
                    // All of it were passed over, so it loses this place, and begins anew at a further one.
                    if (child.Has(turn, [])) passed.Add((this, at));
                    child.Forget(turn, passed);
                    continue;
                }

                if (loses(child)) return (null!, null, (this, at));
                return child.Next(turn, passed, loses);
            }

            return (null!, null, null);
        }

        /// <summary>Returns whom the group chose for a turn: by the record, or by being said to begin it, at its first turn.</summary>
        public TurnHolder Chosen(int turn, bool isStruck)
        {
            TurnHolder awaited = Code is null ? TurnHolder.Undecided : TurnHolder.AwaitedFrom(Code);
            if (_order is NoOrder || isStruck) return awaited;
            if (_owner._rules.Choices.FirstOrDefault(c => c.Turn == turn) is { } choice && MayChoose(choice.Holder, turn)) return TurnHolder.Of(choice.Holder);
            return Begins(turn) is { } first ? TurnHolder.Of(first) : awaited;
        }

        /// <summary>Says whether the one on record as chosen loses the turn. Who begins can lose the group's first turn; then too the group chooses another.</summary>
        public bool LosesChosen(int turn, Func<PartyCode, bool> loses)
        {
            if (_order is NoOrder) return false;
            if (_owner._rules.Choices.FirstOrDefault(c => c.Turn == turn) is { } choice && MayChoose(choice.Holder, turn)) return loses(choice.Holder);
            if (Begins(turn) is { } first && loses(first)) _begins = null;
            return false;
        }

        private PartyCode? Begins(int turn) => _begins is { } party && MayChoose(party, turn) && _owner.IsMember(party, turn) && !_owner.IsBarred(party, turn) ? party : null;

        public void MoveTo(Spot spot, int turn)
        {
            if (!After(spot) || !_in.Contains(spot.Spell)) AdmitAll(turn);
            _cursor = (spot.Tier, spot.Key, spot.Tie);
            _startsAt = null;
        }

        public void MoveUp(HashSet<object> passed)
        {
            _begins = null;
            for (Level level = this; level._parent is { } parent; level = parent)
                parent._last = Enumerable.Range(1, parent._places.Count).Select(step => (parent._last + step) % parent._places.Count).First(at => parent._places[at] == level && !passed.Contains((parent, at)));
        }

        private void Forget(int turn, HashSet<object> passed)
        {
            foreach (Spot spot in Spots(turn)) passed.Remove(spot.Party);
            for (int at = 0; at < _places.Count; at++) passed.Remove((this, at));
            foreach (Level child in _children) child.Forget(turn, passed);
        }

        public bool JumpTo(PartyCode party, int turn)
        {
            if (_children.Any(c => c.JumpTo(party, turn))) return true;
            if (_order is ChoiceOrder && MayChoose(party, turn))
            {
                MoveUp([]);
                return true;
            }

            if (Spots(turn).FirstOrDefault(s => s.Party == party) is not { } spot) return false;
            MoveTo(spot, turn);
            MoveUp([]);
            return true;
        }

        private bool Has(int turn, HashSet<object> passed)
        {
            if (_children.Count > 0)
            {
                return _children.Any(c => Enumerable.Range(0, _places.Count).Count(at => _places[at] == c && !passed.Contains((this, at))) is > 0 and int open
                    && (c.Has(turn, passed) || (open > 1 && c.Has(turn, []))));
            }

            if (_order is ChoiceOrder choice) return choice.Members.Count == 0 || _owner._rules.Members.Count == 0 || _owner._rules.Members.Any(m => MayChoose(m.Party, turn) && _owner.IsMember(m.Party, turn));
            return _order is NoOrder || Candidate(turn, passed) is not null;
        }

        private Spot? Candidate(int turn, HashSet<object> passed)
        {
            List<Spot> due = Due(turn);
            if (due.FirstOrDefault(s => After(s) && !passed.Contains(s.Party)) is { } next) return next;
            List<Spot> waiting = [.. Spots(turn).Where(s => !_in.Contains(s.Spell) && !_owner.IsBarred(s.Party, turn))];
            List<Spot> all = [.. due.Concat(waiting).OrderBy(s => s, Order)];
            return all.FirstOrDefault(s => !passed.Contains(s.Party));
        }

        private List<Spot> Due(int turn) => [.. Spots(turn).Where(s => _in.Contains(s.Spell) && !_owner.IsBarred(s.Party, turn))];

        private void AdmitAll(int turn)
        {
            foreach (Spot spot in Spots(turn)) _in.Add(spot.Spell);
        }

        private bool After(Spot spot)
        {
            if (_startsAt is { } start) return Compare((spot.Tier, spot.Key, spot.Tie), (start.Tier, start.Key, start.Tie)) >= 0;
            return _cursor is not { } cursor || Compare((spot.Tier, spot.Key, spot.Tie), cursor) > 0;
        }
    }
}
