namespace PactModel.Json;

/// <summary>Bodies of agreements.</summary>
internal static class BodyShapes
{
    public static readonly ObjectShape<BodyMember> BodyMember = MakeBodyMember();
    public static readonly ObjectShape<Sector> Sector = MakeSector();
    public static readonly ObjectShape<Mandate> Mandate = MakeMandate();
    public static readonly ObjectShape<Commission> Commission = MakeCommission();
    public static readonly ObjectShape<JointForce> JointForce = MakeJointForce();
    public static readonly ObjectShape<Mission> Mission = MakeMission();
    public static readonly ObjectShape<Secretariat> Secretariat = MakeSecretariat();

    public static readonly UnionShape<Body> Body = new(
        "body",
        "A body that an agreement sets up or works through: a commission, a joint force, a mission or a secretariat.",
        new UnionCase<Body, Commission>(Commission),
        new UnionCase<Body, JointForce>(JointForce),
        new UnionCase<Body, Mission>(Mission),
        new UnionCase<Body, Secretariat>(Secretariat));

    private static ObjectShape<BodyMember> MakeBodyMember()
    {
        ObjectShapeBuilder<BodyMember> shape = new("body member", "A member of a body, from when until when.");
        var party = shape.Required("party", CodeShapes.Party, v => v.Party, "Who it is.");
        var from = shape.Optional("from", DateShapes.Partial, v => v.From, "The first day of membership.");
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The end of membership.");
        var part = shape.Optional("part", BasicShapes.Text, v => v.Part, "Its part in the body in a line, such as the contingent it sends, by language.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new BodyMember
        {
            Party = party[read],
            From = from[read],
            Until = until[read],
            Part = part[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<Sector> MakeSector()
    {
        ObjectShapeBuilder<Sector> shape = new("sector", "A sector of a joint force.");
        var name = shape.Required("name", BasicShapes.Plain, v => v.Name, "The name or number, as the force uses it.");
        var party = shape.Optional("party", CodeShapes.Party, v => v.Party, "The party whose sector it is, where known.");
        var headquarters = shape.Optional("headquarters", PartyShapes.Place, v => v.Headquarters, "The headquarters of the sector, where known.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Sector
        {
            Name = name[read],
            Party = party[read],
            Headquarters = headquarters[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<Mandate> MakeMandate()
    {
        ObjectShapeBuilder<Mandate> shape = new("mandate", "A mandate, or the extension of one: from when, for how long or until when, on whose authority.");
        var from = shape.Optional("from", DateShapes.Partial, v => v.From, "The first day of the mandate.");
        var length = shape.Optional("length", BasicShapes.Period, v => v.Length, "The length of the mandate, where the decision states one.");
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The end of the mandate, where the decision states one.");
        var decided = shape.Optional("decided", DateShapes.Partial, v => v.Decided, "The day of the decision.");
        var authority = shape.Optional("authority", BasicShapes.Text, v => v.Authority, "Who decided, such as a summit or a council, by language.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Mandate
        {
            From = from[read],
            Length = length[read],
            Until = until[read],
            Decided = decided[read],
            Authority = authority[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<Commission> MakeCommission()
    {
        ObjectShapeBuilder<Commission> shape = new("commission", "A commission or committee that meets in sessions.", "commission");
        var id = shape.Required("id", CodeShapes.Body, v => v.Id, "The identifier within the agreement.");
        var name = shape.Required("name", BasicShapes.Text, v => v.Name, "The name, by language.");
        var members = shape.List("members", BodyMember, v => v.Members, "Who belongs to it, each from when until when, in what capacity.");
        var seat = shape.Optional("seat", PartyShapes.Place, v => v.Seat, "Where it has its seat or headquarters.");
        var established = shape.Optional("established", DateShapes.Partial, v => v.Established, "The day it was set up or deployed.");
        var ended = shape.Optional("ended", DateShapes.End, v => v.Ended, "Its end.");
        var oversees = shape.List("oversees", CodeShapes.Area, v => v.Oversees, "What it oversees: areas of the agreement. None means the implementation as a whole, or that nothing is known.");
        var task = shape.Optional("task", BasicShapes.Text, v => v.Task, "Its task in a line, by language.");
        var mandates = shape.List("mandates", Mandate, v => v.Mandates, "Its mandates: the first grant, then each extension, in the order of their dates.");
        var rotation = shape.Optional("rotation", RotationShapes.Rotation, v => v.Rotation, "The rule by which its turns pass and the sessions that were held.");
        var level = shape.Optional("level", BasicShapes.Text, v => v.Level, "The level at which it meets, such as ministers or chiefs of staff, by language.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Commission
        {
            Id = id[read],
            Name = name[read],
            Members = members[read],
            Seat = seat[read],
            Established = established[read],
            Ended = ended[read],
            Oversees = oversees[read],
            Task = task[read],
            Mandates = mandates[read],
            Rotation = rotation[read],
            Level = level[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<JointForce> MakeJointForce()
    {
        ObjectShapeBuilder<JointForce> shape = new("joint force", "A joint force in the field, with its sectors; seat is its headquarters.", "jointForce");
        var id = shape.Required("id", CodeShapes.Body, v => v.Id, "The identifier within the agreement.");
        var name = shape.Required("name", BasicShapes.Text, v => v.Name, "The name, by language.");
        var members = shape.List("members", BodyMember, v => v.Members, "Who belongs to it, each from when until when, in what capacity.");
        var seat = shape.Optional("seat", PartyShapes.Place, v => v.Seat, "Where it has its seat or headquarters.");
        var established = shape.Optional("established", DateShapes.Partial, v => v.Established, "The day it was set up or deployed.");
        var ended = shape.Optional("ended", DateShapes.End, v => v.Ended, "Its end.");
        var oversees = shape.List("oversees", CodeShapes.Area, v => v.Oversees, "What it oversees: areas of the agreement. None means the implementation as a whole, or that nothing is known.");
        var task = shape.Optional("task", BasicShapes.Text, v => v.Task, "Its task in a line, by language.");
        var mandates = shape.List("mandates", Mandate, v => v.Mandates, "Its mandates: the first grant, then each extension, in the order of their dates.");
        var sectors = shape.List("sectors", Sector, v => v.Sectors, "The sectors, in their own order.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new JointForce
        {
            Id = id[read],
            Name = name[read],
            Members = members[read],
            Seat = seat[read],
            Established = established[read],
            Ended = ended[read],
            Oversees = oversees[read],
            Task = task[read],
            Mandates = mandates[read],
            Sectors = sectors[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<Mission> MakeMission()
    {
        ObjectShapeBuilder<Mission> shape = new("mission", "A mission that an organisation or a group of states sends to a host state.", "mission");
        var id = shape.Required("id", CodeShapes.Body, v => v.Id, "The identifier within the agreement.");
        var name = shape.Required("name", BasicShapes.Text, v => v.Name, "The name, by language.");
        var members = shape.List("members", BodyMember, v => v.Members, "Who belongs to it, each from when until when, in what capacity.");
        var seat = shape.Optional("seat", PartyShapes.Place, v => v.Seat, "Where it has its seat or headquarters.");
        var established = shape.Optional("established", DateShapes.Partial, v => v.Established, "The day it was set up or deployed.");
        var ended = shape.Optional("ended", DateShapes.End, v => v.Ended, "Its end.");
        var oversees = shape.List("oversees", CodeShapes.Area, v => v.Oversees, "What it oversees: areas of the agreement. None means the implementation as a whole, or that nothing is known.");
        var task = shape.Optional("task", BasicShapes.Text, v => v.Task, "Its task in a line, by language.");
        var mandates = shape.List("mandates", Mandate, v => v.Mandates, "Its mandates: the first grant, then each extension, in the order of their dates.");
        var ledBy = shape.Optional("ledBy", CodeShapes.Party, v => v.LedBy, "Who leads it.");
        var hostState = shape.Optional("hostState", CodeShapes.Party, v => v.HostState, "The state in which it works.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Mission
        {
            Id = id[read],
            Name = name[read],
            Members = members[read],
            Seat = seat[read],
            Established = established[read],
            Ended = ended[read],
            Oversees = oversees[read],
            Task = task[read],
            Mandates = mandates[read],
            LedBy = ledBy[read],
            HostState = hostState[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<Secretariat> MakeSecretariat()
    {
        ObjectShapeBuilder<Secretariat> shape = new("secretariat", "A secretariat.", "secretariat");
        var id = shape.Required("id", CodeShapes.Body, v => v.Id, "The identifier within the agreement.");
        var name = shape.Required("name", BasicShapes.Text, v => v.Name, "The name, by language.");
        var members = shape.List("members", BodyMember, v => v.Members, "Who belongs to it, each from when until when, in what capacity.");
        var seat = shape.Optional("seat", PartyShapes.Place, v => v.Seat, "Where it has its seat or headquarters.");
        var established = shape.Optional("established", DateShapes.Partial, v => v.Established, "The day it was set up or deployed.");
        var ended = shape.Optional("ended", DateShapes.End, v => v.Ended, "Its end.");
        var oversees = shape.List("oversees", CodeShapes.Area, v => v.Oversees, "What it oversees: areas of the agreement. None means the implementation as a whole, or that nothing is known.");
        var task = shape.Optional("task", BasicShapes.Text, v => v.Task, "Its task in a line, by language.");
        var mandates = shape.List("mandates", Mandate, v => v.Mandates, "Its mandates: the first grant, then each extension, in the order of their dates.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Secretariat
        {
            Id = id[read],
            Name = name[read],
            Members = members[read],
            Seat = seat[read],
            Established = established[read],
            Ended = ended[read],
            Oversees = oversees[read],
            Task = task[read],
            Mandates = mandates[read],
            Sources = sources[read],
        });
    }
}
