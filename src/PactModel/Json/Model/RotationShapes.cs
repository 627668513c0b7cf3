namespace PactModel.Json;

/// <summary>The rules of a rotation as a whole.</summary>
internal static class RotationShapes
{
    public static readonly ObjectShape<RotationPoint> RotationPoint = MakeRotationPoint();
    public static readonly ObjectShape<RotationMember> RotationMember = MakeRotationMember();
    public static readonly ObjectShape<RecordedChoice> RecordedChoice = MakeRecordedChoice();
    public static readonly ObjectShape<RoleOfTurn> RoleOfTurn = MakeRoleOfTurn();
    public static readonly ObjectShape<RoleByOwnRotation> RoleByOwnRotation = MakeRoleByOwnRotation();
    public static readonly ObjectShape<PermanentRole> PermanentRole = MakePermanentRole();

    public static readonly UnionShape<RoleRule> Role = new(
        "role rule",
        "How a role follows from the turns.",
        new UnionCase<RoleRule, RoleOfTurn>(RoleOfTurn),
        new UnionCase<RoleRule, RoleByOwnRotation>(RoleByOwnRotation),
        new UnionCase<RoleRule, PermanentRole>(PermanentRole));

    public static readonly ObjectShape<RotationRules> RotationRules = MakeRotationRules();

    public static readonly Shape<Rotation> Rotation = new ConvertedShape<Rotation, RotationRules>(RotationRules, r => r.Rules, PactModel.Rotation.OfRead);

    private static ObjectShape<RotationPoint> MakeRotationPoint()
    {
        ObjectShapeBuilder<RotationPoint> shape = new("rotation point", "A point in a rotation: a day, touching the slots that begin on or after it, or a turn.");
        var date = shape.Optional("date", BasicShapes.Day, v => v.Date, "The day.");
        var turn = shape.Optional("turn", BasicShapes.Integer, v => v.Turn, "The turn.");
        return shape.Make(read => new RotationPoint { Date = date[read], Turn = turn[read] });
    }

    private static ObjectShape<RotationMember> MakeRotationMember()
    {
        ObjectShapeBuilder<RotationMember> shape = new("rotation member", "A spell of membership, and the place in the order that comes with it, each with its own beginning.");
        var party = shape.Required("party", CodeShapes.Party, v => v.Party, "The party.");
        var from = shape.Optional("from", RotationPoint, v => v.From, "When the party became a member.");
        var until = shape.Optional("until", RotationPoint, v => v.Until, "When the party was no longer a member (the first day or turn without it).");
        var placement = shape.Default("placement", RotationNames.MemberPlacement, v => v.Placement, MemberPlacement.AtKey, "How the party is placed in the order. Left out: at the place of its key or in its list.");
        var after = shape.Optional("after", CodeShapes.Party, v => v.After, "The party after which it is placed; given for after only.");
        var group = shape.Optional("group", BasicShapes.Plain, v => v.Group, "The code of the group, or of the side, in which the party is placed, where the order does not name the party itself.");
        var placedFrom = shape.Optional("placedFrom", RotationPoint, v => v.PlacedFrom, "When it got its place. A place does not count before membership.");
        var entry = shape.Default("entry", RotationNames.MemberEntry, v => v.Entry, MemberEntry.AtOnce, "Whether it may be due in the running pass or only from the next. Left out: at once.");
        return shape.Make(read => new RotationMember
        {
            Party = party[read],
            From = from[read],
            Until = until[read],
            Placement = placement[read],
            After = after[read],
            Group = group[read],
            PlacedFrom = placedFrom[read],
            Entry = entry[read],
        });
    }

    private static ObjectShape<RecordedChoice> MakeRecordedChoice()
    {
        ObjectShapeBuilder<RecordedChoice> shape = new("recorded choice", "Whom the group that was due chose for a turn.");
        var turn = shape.Required("turn", BasicShapes.Integer, v => v.Turn, "The turn.");
        var holder = shape.Required("holder", CodeShapes.Party, v => v.Holder, "The party chosen; it belongs to the group that is due.");
        var date = shape.Optional("date", DateShapes.Partial, v => v.Date, "The day of the choice.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources.");
        return shape.Make(read => new RecordedChoice
        {
            Turn = turn[read],
            Holder = holder[read],
            Date = date[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<RoleOfTurn> MakeRoleOfTurn()
    {
        ObjectShapeBuilder<RoleOfTurn> shape = new("role of turn", "The role goes with a turn: the current one, or one that comes so many turns later or earlier.", "ofTurn");
        var role = shape.Required("role", RotationNames.RotationRole, v => v.Role, "The role.");
        var fromTurn = shape.Optional("fromTurn", BasicShapes.Integer, v => v.FromTurn, "The first turn for which the rule holds, until the next one of that role. Left out: the first turn of the rotation.");
        var turnsAhead = shape.Default("turnsAhead", BasicShapes.Integer, v => v.TurnsAhead, 0, "How many turns ahead: 0 (the default) is the turn's own holder, 1 the next, -1 the previous.");
        return shape.Make(read => new RoleOfTurn { Role = role[read], FromTurn = fromTurn[read], TurnsAhead = turnsAhead[read] });
    }

    private static ObjectShape<RoleByOwnRotation> MakeRoleByOwnRotation()
    {
        ObjectShapeBuilder<RoleByOwnRotation> shape = new("role by own rotation", "The role has a rotation of its own, whose turns have the same numbers.", "ownRotation");
        var role = shape.Required("role", RotationNames.RotationRole, v => v.Role, "The role.");
        var fromTurn = shape.Optional("fromTurn", BasicShapes.Integer, v => v.FromTurn, "The first turn for which the rule holds, until the next one of that role. Left out: the first turn of the rotation.");
        var rotation = shape.Required("rotation", new LaterShape<RotationRules>(() => RotationRules), v => v.Rotation, "The rules of that rotation.");
        return shape.Make(read => new RoleByOwnRotation { Role = role[read], FromTurn = fromTurn[read], Rotation = rotation[read] });
    }

    private static ObjectShape<PermanentRole> MakePermanentRole()
    {
        ObjectShapeBuilder<PermanentRole> shape = new("permanent role", "The role never moves: a permanent chair, or a permanent seat.", "permanent");
        var role = shape.Required("role", RotationNames.RotationRole, v => v.Role, "The role.");
        var fromTurn = shape.Optional("fromTurn", BasicShapes.Integer, v => v.FromTurn, "The first turn for which the rule holds, until the next one of that role. Left out: the first turn of the rotation.");
        var holder = shape.Optional("holder", HolderShapes.Holder, v => v.Holder, "Who has it.");
        var place = shape.Optional("place", PartyShapes.Place, v => v.Place, "Where it stands.");
        return shape.Make(read => new PermanentRole { Role = role[read], FromTurn = fromTurn[read], Holder = holder[read], Place = place[read] });
    }

    private static ObjectShape<RotationRules> MakeRotationRules()
    {
        ObjectShapeBuilder<RotationRules> shape = new("rotation rules", "Everything that is known of a rotation: its rules, its members, the decisions that depart from them, and the sessions held.");
        var firstTurn = shape.Default("firstTurn", BasicShapes.Integer, v => v.FirstTurn, 1, "The number of the first turn that is known: the body's own number. Left out: 1; earlier turns are not known.");
        var terms = shape.List("terms", TermShapes.TermChange, v => v.Terms, "The terms, each from the turn it begins with, in rising order. Left out: each ordinary session is a turn.");
        var segments = shape.List("segments", OrderShapes.OrderSegment, v => v.Segments, "The segments of the order, each from the turn it begins with, in rising order. At least one.");
        var members = shape.List("members", RotationShapes.RotationMember, v => v.Members, "The spells of membership. Left out: everyone an order names is a member as long as that order is in force.");
        var decisions = shape.List("decisions", DecisionShapes.Decision, v => v.Decisions, "The decisions. They are a set: only swaps that share a turn have an order, the one given here.");
        var teams = shape.List("teams", TermShapes.TeamChange, v => v.Teams, "The sizes of the teams that turns in a row form, each from the turn it begins with, in rising order. Left out: turns form no teams.");
        var choices = shape.List("choices", RotationShapes.RecordedChoice, v => v.Choices, "The recorded choices of groups that pick their holder themselves.");
        var handovers = shape.List("handovers", SessionShapes.Handover, v => v.Handovers, "The days on which turns in fact began, where they differ from the rule's. They move no slot.");
        var roles = shape.List("roles", RotationShapes.Role, v => v.Roles, "How roles follow from turns. Left out: the holder of the turn is host and chair.");
        var seats = shape.List("seats", SessionShapes.HostSeat, v => v.Seats, "The seats at which members host. Left out: not known.");
        var sessionKinds = shape.List("sessionKinds", SessionShapes.SessionKind, v => v.SessionKinds, "What kinds of sessions there are and what they use up. Left out: ordinary sessions only.");
        var sessions = shape.List("sessions", SessionShapes.Session, v => v.Sessions, "The sessions on record, in the order in which they were held or are planned.");
        var sessionsCompleteTo = shape.Optional("sessionsCompleteTo", BasicShapes.Day, v => v.SessionsCompleteTo, "The last day up to which every session held is on record. Left out: an empty record does not tell that none was held, and any other is taken to be kept.");
        var cadences = shape.List("cadences", CadenceShapes.Cadence, v => v.Cadences, "How often sessions are to be held. Left out: not known.");
        var excludedPeriods = shape.List("excludedPeriods", CadenceShapes.ExcludedPeriod, v => v.ExcludedPeriods, "The parts of the year, or of one year, in which no session is to be held.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources of the rules as a whole.");
        var note = shape.Optional("note", BasicShapes.Plain, v => v.Note, "A remark.");
        return shape.Make(read => new RotationRules
        {
            FirstTurn = firstTurn[read],
            Terms = terms[read],
            Segments = segments[read],
            Members = members[read],
            Decisions = decisions[read],
            Teams = teams[read],
            Choices = choices[read],
            Handovers = handovers[read],
            Roles = roles[read],
            Seats = seats[read],
            SessionKinds = sessionKinds[read],
            Sessions = sessions[read],
            SessionsCompleteTo = sessionsCompleteTo[read],
            Cadences = cadences[read],
            ExcludedPeriods = excludedPeriods[read],
            Sources = sources[read],
            Note = note[read],
        });
    }
}
