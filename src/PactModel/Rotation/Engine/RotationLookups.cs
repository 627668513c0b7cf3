namespace PactModel;

/// <summary>What rules say of single turns, roles and seats, found by key.</summary>
internal sealed class RotationLookups(CompiledRotation compiled)
{
    public Dictionary<int, SplitTurn> Splits { get; } = compiled.Rules.Decisions.OfType<SplitTurn>().ToDictionary(d => d.Turn);

    /// <summary>Gets the decisions about one role at one turn.</summary>
    public Dictionary<(RotationRole Role, int Turn), AssignRole> Assigned { get; } = compiled.Rules.Decisions.OfType<AssignRole>().ToDictionary(d => (d.Role, d.Turn));

    /// <summary>Gets the rotations that roles have of their own, in the turns of the body, by the rule as it stands in the rules.</summary>
    public Dictionary<object, CompiledRotation> OwnRotations { get; } =
        compiled.Rules.Roles.OfType<RoleByOwnRotation>().ToDictionary<RoleByOwnRotation, object, CompiledRotation>(r => r, compiled.Of, ReferenceEqualityComparer.Instance);

    public Dictionary<PartyCode, Place> Seats { get; } = SeatsOf(compiled.Rules);

    /// <summary>Returns the rule of a role that holds at a turn, or null if none does.</summary>
    public RoleRule? RuleOf(RotationRole role, int turn)
    {
        RoleRule? found = null;
        foreach (RoleRule rule in compiled.Rules.Roles)
        {
            if (rule.Role == role && !(rule.FromTurn > turn) && (found is null || (found.FromTurn ?? int.MinValue) < rule.FromTurn)) found = rule;
        }

        return found;
    }

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
