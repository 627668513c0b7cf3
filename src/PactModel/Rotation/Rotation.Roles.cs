namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>
    /// Returns who has a role at a turn, or null if nobody is known to: by a decision about just that role and turn, else by
    /// the role's rule. Without a rule the holder of the turn hosts and chairs, and the venue is the host's.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public TurnHolder? RoleAt(RotationRole role, int turn)
    {
        Require(turn);
        if (_roles.TryGetValue((role, turn), out AssignRole? assigned) && assigned.Holder is { } holder) return holder;
        if (_ruled.TryGetValue(role, out RoleRule? rule)) return Ruled(rule, turn);
        return role switch
        {
            RotationRole.Host or RotationRole.Chair => HolderOf(turn),
            RotationRole.Venue => RoleAt(RotationRole.Host, turn),
            _ => null,
        };
    }

    /// <summary>
    /// Returns where a turn is hosted, or null if that is not known: the place a decision names, else the permanent seat, else
    /// the seat of whoever has the venue.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public Place? VenueOf(int turn)
    {
        Require(turn);
        foreach (RotationRole role in (ReadOnlySpan<RotationRole>)[RotationRole.Venue, RotationRole.Host])
        {
            if (_roles.TryGetValue((role, turn), out AssignRole? assigned) && assigned.Place is { } named) return named;
        }

        if (_ruled.TryGetValue(RotationRole.Venue, out RoleRule? rule) && rule is PermanentRole { Place: { } seat }
            && !_roles.ContainsKey((RotationRole.Venue, turn))) return seat;
        return RoleAt(RotationRole.Venue, turn)?.Party is { } party ? _seats.GetValueOrDefault(party) : null;
    }

    private TurnHolder? Ruled(RoleRule rule, int turn) => rule switch
    {
        RoleOfTurn ofTurn when (long)turn + ofTurn.TurnsAhead is var other && other >= FirstTurn && other <= int.MaxValue => HolderOf((int)other),
        RoleByOwnRotation own => _ownRotations[own.Role] is { } rotation && turn >= rotation.FirstTurn ? rotation.HolderOf(turn) : null,
        PermanentRole permanent => permanent.Holder,
        _ => null,
    };

    private static Dictionary<PartyCode, Place> SeatsOf(RotationRules rules)
    {
        Dictionary<PartyCode, Place> seats = [];
        foreach (OrderSegment segment in rules.Segments) Collect(segment.Order);
        foreach (HostSeat seat in rules.Seats) seats[seat.Party] = seat.Place;
        return seats;

        void Collect(RotationOrder order)
        {
            foreach (OrderBranch branch in order.Branches)
            {
                if (branch.Seat is { } place)
                {
                    foreach (PartyCode party in branch.Order.Named) seats[party] = place;
                }

                Collect(branch.Order);
            }
        }
    }
}
