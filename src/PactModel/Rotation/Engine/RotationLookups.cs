namespace PactModel;

/// <summary>What rules say of single turns, roles and seats, found by key.</summary>
internal sealed class RotationLookups(CompiledRotation compiled)
{
    public Dictionary<int, SplitTurn> Splits { get; } = compiled.Rules.Decisions.OfType<SplitTurn>().ToDictionary(d => d.Turn);

    /// <summary>Gets the decisions about one role at one turn.</summary>
    public Dictionary<(RotationRole Role, int Turn), AssignRole> Assigned { get; } = compiled.Rules.Decisions.OfType<AssignRole>().ToDictionary(d => (d.Role, d.Turn));

    public Dictionary<RotationRole, RoleRule> Ruled { get; } = compiled.Rules.Roles.ToDictionary(r => r.Role);

    /// <summary>Gets the rotations that roles have of their own, in the turns of the body.</summary>
    public Dictionary<RotationRole, CompiledRotation> OwnRotations { get; } = compiled.Rules.Roles.OfType<RoleByOwnRotation>().ToDictionary(r => r.Role, compiled.Of);

    public Dictionary<PartyCode, Place> Seats { get; } = SeatsOf(compiled.Rules);

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
