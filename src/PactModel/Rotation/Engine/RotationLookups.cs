namespace PactModel;

/// <summary>What rules say of single turns, roles and seats, found by key.</summary>
internal sealed class RotationLookups(CompiledRotation compiled)
{
    private readonly Dictionary<PartyCode, List<Seat>> _seats = SeatsOf(compiled.Rules);

    public Dictionary<int, SplitTurn> Splits { get; } = compiled.Rules.Decisions.OfType<SplitTurn>().ToDictionary(d => d.Turn);

    /// <summary>Gets the decisions about one role at one turn.</summary>
    public Dictionary<(RotationRole Role, int Turn), AssignRole> Assigned { get; } = compiled.Rules.Decisions.OfType<AssignRole>().ToDictionary(d => (d.Role, d.Turn));

    /// <summary>Gets the rotations that roles have of their own, in the turns of the body, by the rule as it stands in the rules.</summary>
    public Dictionary<object, CompiledRotation> OwnRotations { get; } =
        compiled.Rules.Roles.OfType<RoleByOwnRotation>().ToDictionary<RoleByOwnRotation, object, CompiledRotation>(r => r, compiled.Of, ReferenceEqualityComparer.Instance);

    /// <summary>Returns the rule of a role that holds at a turn, or null if it goes as without any, as a host or a chair of the turn itself does.</summary>
    public RoleRule? RuleOf(RotationRole role, int turn)
    {
        RoleRule? found = compiled.Rules.Roles.Where(rule => rule.Role == role && !(rule.FromTurn > turn)).MaxBy(rule => rule.FromTurn);
        return found is RoleOfTurn { TurnsAhead: 0, Role: RotationRole.Host or RotationRole.Chair } ? null : found;
    }

    /// <summary>Returns where a party hosts at a turn, or null if that is not known: its own seat, else that of its side in the order then in force.</summary>
    public Place? SeatOf(PartyCode party, int turn)
    {
        if (!_seats.TryGetValue(party, out List<Seat>? seats)) return null;
        Seat? found = null;
        foreach (Seat seat in seats)
        {
            if (seat.From <= turn && turn < seat.Until && (found is not { } other || (seat.IsOwn, seat.From).CompareTo((other.IsOwn, other.From)) >= 0)) found = seat;
        }

        return found?.Place;
    }

    private static Dictionary<PartyCode, List<Seat>> SeatsOf(RotationRules rules)
    {
        Dictionary<PartyCode, List<Seat>> seats = [];
        for (int i = 0; i < rules.Segments.Count; i++)
        {
            long until = i + 1 < rules.Segments.Count && rules.Segments[i + 1].FromTurn is { } next ? next : long.MaxValue;
            Collect(rules.Segments[i].Order, rules.Segments[i].FromTurn ?? int.MinValue, until);
        }

        foreach (HostSeat seat in rules.Seats) Add(seat.Party, new Seat(seat.FromTurn ?? int.MinValue, long.MaxValue, IsOwn: true, seat.Place));
        return seats;

        void Collect(RotationOrder order, int from, long until)
        {
            foreach (OrderBranch branch in order.Branches)
            {
                if (branch.Seat is { } place)
                {
                    List<PartyCode> parties = [];
                    RotationRules.AddNamed(branch.Order, parties);
                    foreach (PartyCode party in parties) Add(party, new Seat(from, until, IsOwn: false, place));
                }

                // A side inside another has its own seat: of those of one order the last counts.
                Collect(branch.Order, from, until);
            }
        }

        void Add(PartyCode party, Seat seat)
        {
            if (!seats.TryGetValue(party, out List<Seat>? its)) seats[party] = its = new(1);
            its.Add(seat);
        }
    }

    /// <summary>A place at which a party hosts from a turn on: its own, or, up to the first turn of another order, that of its side.</summary>
    private readonly record struct Seat(int From, long Until, bool IsOwn, Place Place);
}
