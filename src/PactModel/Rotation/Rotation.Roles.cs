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
        if (Lookups.Assigned.TryGetValue((role, turn), out AssignRole? assigned) && assigned.Holder is { } holder) return holder;
        if (Lookups.Ruled.TryGetValue(role, out RoleRule? rule)) return Ruled(rule, turn);
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
            if (Lookups.Assigned.TryGetValue((role, turn), out AssignRole? assigned) && assigned.Place is { } named) return named;
        }

        if (Lookups.Ruled.TryGetValue(RotationRole.Venue, out RoleRule? rule) && rule is PermanentRole { Place: { } seat }
            && !Lookups.Assigned.ContainsKey((RotationRole.Venue, turn))) return seat;
        return RoleAt(RotationRole.Venue, turn)?.Party is { } party ? Lookups.Seats.GetValueOrDefault(party) : null;
    }

    private TurnHolder? Ruled(RoleRule rule, int turn) => rule switch
    {
        RoleOfTurn ofTurn when (long)turn + ofTurn.TurnsAhead is var other && other >= FirstTurn && other <= int.MaxValue => HolderOf((int)other),
        RoleByOwnRotation own => Lookups.OwnRotations[own.Role] is { } rotation && turn >= rotation.FirstTurn ? rotation.HolderOf(turn) : null,
        PermanentRole permanent => permanent.Holder,
        _ => null,
    };
}
