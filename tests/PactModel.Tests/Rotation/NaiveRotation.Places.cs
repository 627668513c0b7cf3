using NodaTime;

namespace PactModel.Tests.Rotations;

internal sealed partial class NaiveRotation
{
    /// <summary>The places of a level, worked out anew at every turn.</summary>
    private sealed partial class Level
    {
        private static Comparer<Spot> Order { get; } = Comparer<Spot>.Create((a, b) => Compare((a.Tier, a.Key, a.Tie), (b.Tier, b.Key, b.Tie)));

        private static int Compare((double Tier, string Key, string Tie) a, (double Tier, string Key, string Tie) b)
        {
            int tier = a.Tier.CompareTo(b.Tier);
            int key = string.CompareOrdinal(a.Key, b.Key);
            return tier != 0 ? tier : key != 0 ? key : string.CompareOrdinal(a.Tie, b.Tie);
        }

        /// <summary>Who has a place at a turn, in order; newcomers that enter at once are let in.</summary>
        private List<Spot> Spots(int turn)
        {
            List<Spot> spots = [];
            RotationRules rules = _owner._rules;
            if (_order is not (ListOrder or KeyOrder)) return spots;
            for (int i = 0; i < rules.Members.Count; i++)
            {
                RotationMember member = rules.Members[i];
                if (!_owner.Runs(member, turn)) continue;
                if (PlaceOf(i, turn) is { } spot) spots.Add(spot);
            }

            EquatableList<PartyCode> named = Named();
            if (rules.Members.Count == 0) spots.AddRange(named.Select((p, i) => At(p, turn, i, false)!));
            foreach (Spot spot in spots.Where(s => !s.Waits)) _in.Add(spot.Spell);
            spots.Sort(Order);
            return spots;
        }

        private bool Names(PartyCode party) => _children.Exists(c => c.Names(party)) || (_order is ListOrder or KeyOrder && Named().Contains(party)) || (_order is ChoiceOrder choice && choice.Members.Contains(party));

        private EquatableList<PartyCode> Named() => _order switch
        {
            ListOrder list => list.Members,
            KeyOrder { Members.Count: > 0 } keys => keys.Members,
            _ => [.. ((KeyOrder)_order).Keys.Select(k => k.Party).Distinct()],
        };

        /// <summary>Returns the place of a spell of membership in this level, whether or not it runs.</summary>
        private Spot? PlaceOf(int spell, int turn)
        {
            RotationMember member = _owner._rules.Members[spell];
            bool waits = member.Entry == MemberEntry.FromNextPass;
            bool putHere = Code is not null && member.Group == Code;
            if (member.Group is { } group && !putHere && _owner._root.Has(group)) return null;
            bool isNamed = putHere || Named().Contains(member.Party);
            // An order that was decided on later places those it names anew.
            bool isAnew = _owner._segment != _owner._rules.Segments[0] && member.Group is null && Since(member) < _owner._segment.FromTurn && _owner._root.Names(member.Party);
            if (isAnew || member.Placement == MemberPlacement.AtKey) return isNamed ? At(member.Party, turn, spell, waits) : null;
            if (member.Placement == MemberPlacement.AtEnd)
                return _isRoot || isNamed ? new Spot(member.Party, spell, 1e9 + Since(member), $"{spell:D4}", "", waits) : null;
            if (member.Placement != MemberPlacement.After) return null;
            Spot? after = AnchorOf(member) is { } anchor ? PlaceOf(anchor, turn) : null;
            return after is null ? null : after with { Party = member.Party, Spell = spell, Waits = waits, Tie = $"{after.Tie}\u0002{99_999 - Since(member):D6}{spell:D4}" };
        }

        /// <summary>Returns the spell whose place another stands after: the one that runs when the other begins, or else the first.</summary>
        private int? AnchorOf(RotationMember member)
        {
            EquatableList<RotationMember> members = _owner._rules.Members;
            int[] spells = [.. Enumerable.Range(0, members.Count).Where(i => members[i].Party == member.After && members[i].Placement != MemberPlacement.NotYetPlaced).OrderBy(i => Since(members[i]))];
            if (spells.Length == 0) return null;
            int at = Since(member);
            return spells.LastOrDefault(i => Since(members[i]) <= at, spells[0]);
        }

        /// <summary>Returns the turn with which a spell and its place began; -1 if they always were.</summary>
        private int Since(RotationMember member)
        {
            if (member.From is null && member.PlacedFrom is null) return -1;
            int turn = _owner._rules.FirstTurn;
            while (_owner._starts.ContainsKey(turn) && !(_owner.Reached(member.From, turn, true) && _owner.Reached(member.PlacedFrom, turn, true))) turn++;
            return turn;
        }

        private Spot? At(PartyCode party, int turn, int spell, bool waits)
        {
            if (_order is ListOrder list) return list.Members.Contains(party) ? new Spot(party, spell, list.Members.ToList().IndexOf(party), "", "", waits) : null;
            SortKey? key = ((KeyOrder)_order).Keys.Where(k => k.Party == party && (k.From is null || _owner._starts[turn] is not { } start || start >= k.From))
                .OrderBy(k => k.From ?? LocalDate.MinIsoValue).LastOrDefault();
            return key is null ? null : new Spot(party, spell, 0, key.Key, party.ToString(), waits);
        }
    }
}
