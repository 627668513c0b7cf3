namespace PactModel;

/// <summary>What rules say of single turns, roles and seats, found by key.</summary>
internal sealed class RotationLookups(RotationRules rules)
{
    public Dictionary<int, SplitTurn> Splits { get; } = rules.Decisions.OfType<SplitTurn>().ToDictionary(d => d.Turn);

    /// <summary>Gets the decisions about one role at one turn.</summary>
    public Dictionary<(RotationRole Role, int Turn), AssignRole> Assigned { get; } = rules.Decisions.OfType<AssignRole>().ToDictionary(d => (d.Role, d.Turn));

    public Dictionary<RotationRole, RoleRule> Ruled { get; } = rules.Roles.ToDictionary(r => r.Role);

    public Dictionary<RotationRole, Rotation> OwnRotations { get; } =
        rules.Roles.OfType<RoleByOwnRotation>().ToDictionary(r => r.Role, r => new Rotation(r.Rotation));

    public Dictionary<PartyCode, Place> Seats { get; } = SeatsOf(rules);

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
