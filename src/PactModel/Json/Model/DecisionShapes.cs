namespace PactModel.Json;

/// <summary>Decisions that depart from the rules of a rotation.</summary>
internal static class DecisionShapes
{
    public static readonly ObjectShape<ExpectedHolder> ExpectedHolder = MakeExpectedHolder();
    public static readonly ObjectShape<TurnPart> TurnPart = MakeTurnPart();
    public static readonly ObjectShape<SwapTurns> SwapTurns = MakeSwapTurns();
    public static readonly ObjectShape<SkipTurn> SkipTurn = MakeSkipTurn();
    public static readonly ObjectShape<RelinquishTurns> RelinquishTurns = MakeRelinquishTurns();
    public static readonly ObjectShape<DeferTurn> DeferTurn = MakeDeferTurn();
    public static readonly ObjectShape<SuspendHolder> SuspendHolder = MakeSuspendHolder();
    public static readonly ObjectShape<AssignTurn> AssignTurn = MakeAssignTurn();
    public static readonly ObjectShape<SplitTurn> SplitTurn = MakeSplitTurn();
    public static readonly ObjectShape<StretchTurn> StretchTurn = MakeStretchTurn();
    public static readonly ObjectShape<AssignRole> AssignRole = MakeAssignRole();

    public static readonly UnionShape<RotationDecision> Decision = new(
        "decision",
        "A dated exception to a rotation's rules, with the authority that made it.",
        new UnionCase<RotationDecision, SwapTurns>(SwapTurns),
        new UnionCase<RotationDecision, SkipTurn>(SkipTurn),
        new UnionCase<RotationDecision, RelinquishTurns>(RelinquishTurns),
        new UnionCase<RotationDecision, DeferTurn>(DeferTurn),
        new UnionCase<RotationDecision, SuspendHolder>(SuspendHolder),
        new UnionCase<RotationDecision, AssignTurn>(AssignTurn),
        new UnionCase<RotationDecision, SplitTurn>(SplitTurn),
        new UnionCase<RotationDecision, StretchTurn>(StretchTurn),
        new UnionCase<RotationDecision, AssignRole>(AssignRole));

    private static ObjectShape<ExpectedHolder> MakeExpectedHolder()
    {
        ObjectShapeBuilder<ExpectedHolder> shape = new("expected holder", "Who would hold a turn without a decision, as the decision saw it.");
        var turn = shape.Required("turn", BasicShapes.Integer, v => v.Turn, "The turn.");
        var holder = shape.Required("holder", CodeShapes.Party, v => v.Holder, "The party.");
        return shape.Make(read => new ExpectedHolder { Turn = turn[read], Holder = holder[read] });
    }

    private static ObjectShape<TurnPart> MakeTurnPart()
    {
        ObjectShapeBuilder<TurnPart> shape = new("turn part", "A part of a turn.");
        var until = shape.Optional("until", BasicShapes.Day, v => v.Until, "The day on which the next part begins (the first day not in this one).");
        var holder = shape.Required("holder", HolderShapes.Holder, v => v.Holder, "Who holds the part.");
        var capacity = shape.Default("capacity", RotationNames.PartCapacity, v => v.Capacity, PartCapacity.Regular, "In what capacity. Left out: regular.");
        var usesOwnTurn = shape.Default("usesOwnTurn", BasicShapes.Boolean, v => v.UsesOwnTurn, false, "Whether the holder's own next turn is used up by this. Left out: no.");
        return shape.Make(read => new TurnPart
        {
            Until = until[read],
            Holder = holder[read],
            Capacity = capacity[read],
            UsesOwnTurn = usesOwnTurn[read],
        });
    }

    private static ObjectShape<SwapTurns> MakeSwapTurns()
    {
        ObjectShapeBuilder<SwapTurns> shape = new("swap turns", "Two turns exchange those who would hold them after everything else; the cursor and the turns between are untouched.", "swap");
        DecisionMembers<SwapTurns> common = new(shape);
        var first = shape.Required("first", BasicShapes.Integer, v => v.First, "One turn.");
        var second = shape.Required("second", BasicShapes.Integer, v => v.Second, "The other turn.");
        return shape.Make(read => common.Fill(read, new SwapTurns { First = first[read], Second = second[read] }));
    }

    private static ObjectShape<SkipTurn> MakeSkipTurn()
    {
        ObjectShapeBuilder<SkipTurn> shape = new("skip turn", "A holder's first due turn at or after a turn is lost: the cursor passes over it and the next member takes the number. Two skips of one holder take successive occurrences. In a group or on a side, another of its members is next; where there is none, the group is passed over.", "skip");
        DecisionMembers<SkipTurn> common = new(shape);
        var holder = shape.Optional("holder", CodeShapes.Party, v => v.Holder, "The member that is passed over.");
        var group = shape.Optional("group", BasicShapes.Plain, v => v.Group, "The code of the group that is passed over.");
        var from = shape.Required("from", BasicShapes.Integer, v => v.From, "The earliest turn that is meant.");
        return shape.Make(read => common.Fill(read, new SkipTurn { Holder = holder[read], Group = group[read], From = from[read] }));
    }

    private static ObjectShape<RelinquishTurns> MakeRelinquishTurns()
    {
        ObjectShapeBuilder<RelinquishTurns> shape = new("relinquish turns", "A holder gives up its turns from a turn on, for good: each time it would be due the cursor passes over it.", "relinquish");
        DecisionMembers<RelinquishTurns> common = new(shape);
        var holder = shape.Required("holder", CodeShapes.Party, v => v.Holder, "The member.");
        var from = shape.Required("from", BasicShapes.Integer, v => v.From, "The earliest turn that is meant.");
        return shape.Make(read => common.Fill(read, new RelinquishTurns { Holder = holder[read], From = from[read] }));
    }

    private static ObjectShape<DeferTurn> MakeDeferTurn()
    {
        ObjectShapeBuilder<DeferTurn> shape = new("defer turn", "A holder's first due turn at or after a turn is put off: passed over as in a skip, and at the later turn the holder presides while the cursor stays. Its ordinary turns remain. Without a later turn it is pending.", "defer");
        DecisionMembers<DeferTurn> common = new(shape);
        var holder = shape.Required("holder", CodeShapes.Party, v => v.Holder, "The member.");
        var from = shape.Required("from", BasicShapes.Integer, v => v.From, "The earliest turn that is meant.");
        var to = shape.Optional("to", BasicShapes.Integer, v => v.To, "The turn at which it presides instead, after the one put off; left out while that is open.");
        return shape.Make(read => common.Fill(read, new DeferTurn { Holder = holder[read], From = from[read], To = to[read] }));
    }

    private static ObjectShape<SuspendHolder> MakeSuspendHolder()
    {
        ObjectShapeBuilder<SuspendHolder> shape = new("suspend holder", "A holder is not eligible for a range of turns; its place is kept and nothing is given back.", "suspend");
        DecisionMembers<SuspendHolder> common = new(shape);
        var holder = shape.Required("holder", CodeShapes.Party, v => v.Holder, "The member.");
        var from = shape.Required("from", BasicShapes.Integer, v => v.From, "The first turn for which it is not eligible.");
        var until = shape.Optional("until", BasicShapes.Integer, v => v.Until, "The first turn for which it is eligible again.");
        return shape.Make(read => common.Fill(read, new SuspendHolder { Holder = holder[read], From = from[read], Until = until[read] }));
    }

    private static ObjectShape<AssignTurn> MakeAssignTurn()
    {
        ObjectShapeBuilder<AssignTurn> shape = new("assign turn", "A turn is given to a holder, and it is stated whose place in the order that uses.", "assign");
        DecisionMembers<AssignTurn> common = new(shape);
        var turn = shape.Required("turn", BasicShapes.Integer, v => v.Turn, "The turn.");
        var holder = shape.Required("holder", HolderShapes.Holder, v => v.Holder, "Who holds it: a member, an outsider, nobody, several together, or disputed.");
        var uses = shape.Required("uses", RotationNames.PlaceUse, v => v.Uses, "Whose place is used, and so where the rotation resumes.");
        return shape.Make(read => common.Fill(read, new AssignTurn { Turn = turn[read], Holder = holder[read], Uses = uses[read] }));
    }

    private static ObjectShape<SplitTurn> MakeSplitTurn()
    {
        ObjectShapeBuilder<SplitTurn> shape = new("split turn", "A turn is held in dated parts: acting, caretaker, substitute, contested, collective. The cursor sees one turn.", "split");
        DecisionMembers<SplitTurn> common = new(shape);
        var turn = shape.Required("turn", BasicShapes.Integer, v => v.Turn, "The turn.");
        var parts = shape.Required("parts", new ListShape<TurnPart>(TurnPart), v => v.Parts, "The parts, in order; each runs to the next, so that together they cover the slot.");
        return shape.Make(read => common.Fill(read, new SplitTurn { Turn = turn[read], Parts = parts[read] }));
    }

    private static ObjectShape<StretchTurn> MakeStretchTurn()
    {
        ObjectShapeBuilder<StretchTurn> shape = new("stretch turn", "A turn ends on another day than the term says, and it is stated whether later slots move.", "stretch");
        DecisionMembers<StretchTurn> common = new(shape);
        var turn = shape.Required("turn", BasicShapes.Integer, v => v.Turn, "The turn.");
        var end = shape.Required("end", BasicShapes.Day, v => v.End, "The first day not in the turn: the day on which the next begins.");
        var effect = shape.Required("effect", RotationNames.StretchEffect, v => v.Effect, "What becomes of the slots after it.");
        return shape.Make(read => common.Fill(read, new StretchTurn { Turn = turn[read], End = end[read], Effect = effect[read] }));
    }

    private static ObjectShape<AssignRole> MakeAssignRole()
    {
        ObjectShapeBuilder<AssignRole> shape = new("assign role", "For one turn a role, or the place, is given otherwise than the roles' rules say. It touches no turn and no other role.", "assignRole");
        DecisionMembers<AssignRole> common = new(shape);
        var turn = shape.Required("turn", BasicShapes.Integer, v => v.Turn, "The turn.");
        var role = shape.Required("role", RotationNames.RotationRole, v => v.Role, "The role.");
        var holder = shape.Optional("holder", HolderShapes.Holder, v => v.Holder, "Who has the role.");
        var place = shape.Optional("place", PartyShapes.Place, v => v.Place, "The place.");
        return shape.Make(read => common.Fill(read, new AssignRole { Turn = turn[read], Role = role[read], Holder = holder[read], Place = place[read] }));
    }
}
