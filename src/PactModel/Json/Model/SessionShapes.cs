namespace PactModel.Json;

/// <summary>Sessions on record and what they use up.</summary>
internal static class SessionShapes
{
    public static readonly ObjectShape<SessionKind> SessionKind = MakeSessionKind();
    public static readonly ObjectShape<Session> Session = MakeSession();
    public static readonly ObjectShape<Handover> Handover = MakeHandover();
    public static readonly ObjectShape<HostSeat> HostSeat = MakeHostSeat();

    private static ObjectShape<SessionKind> MakeSessionKind()
    {
        ObjectShapeBuilder<SessionKind> shape = new("session kind", "A kind of session, and what it uses up.");
        var code = shape.Required("code", BasicShapes.Plain, v => v.Code, "The code by which sessions name the kind.");
        var usesTurn = shape.Default("usesTurn", BasicShapes.Boolean, v => v.UsesTurn, true, "Whether a session of this kind uses a turn. Left out: yes.");
        var numbering = shape.Default("numbering", RotationNames.SessionNumbering, v => v.Numbering, SessionNumbering.Main, "From which counter it takes a number. Left out: the main one.");
        return shape.Make(read => new SessionKind { Code = code[read], UsesTurn = usesTurn[read], Numbering = numbering[read] });
    }

    private static ObjectShape<Session> MakeSession()
    {
        ObjectShapeBuilder<Session> shape = new("session", "A session of a body: a meeting on record, held or planned.");
        var kind = shape.Default("kind", BasicShapes.Plain, v => v.Kind, PactModel.SessionKind.Ordinary.Code, "The code of its kind. Left out: ordinary.");
        var number = shape.Optional("number", BasicShapes.Integer, v => v.Number, "Its number in its counter: then it is counted from the session before.");
        var turn = shape.Optional("turn", BasicShapes.Integer, v => v.Turn, "The turn it belongs to: then it is counted from the session before, if the kind uses turns.");
        var from = shape.Optional("from", DateShapes.Partial, v => v.From, "Its first day.");
        var to = shape.Optional("to", DateShapes.Partial, v => v.To, "Its last day.");
        var place = shape.Optional("place", PartyShapes.Place, v => v.Place, "The place.");
        var host = shape.Optional("host", HolderShapes.Holder, v => v.Host, "Who hosted.");
        var chair = shape.Optional("chair", HolderShapes.Holder, v => v.Chair, "Who chaired.");
        var status = shape.Default("status", RotationNames.SessionStatus, v => v.Status, SessionStatus.Held, "Whether it was held. Left out: held.");
        var isVirtual = shape.Default("isVirtual", BasicShapes.Boolean, v => v.IsVirtual, false, "Whether it was held by video.");
        var postponedFrom = shape.Optional("postponedFrom", DateShapes.Partial, v => v.PostponedFrom, "The day for which it was first called, if it was put off or brought forward.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources.");
        var note = shape.Optional("note", BasicShapes.Plain, v => v.Note, "A remark.");
        return shape.Make(read => new Session
        {
            Kind = kind[read],
            Number = number[read],
            Turn = turn[read],
            From = from[read],
            To = to[read],
            Place = place[read],
            Host = host[read],
            Chair = chair[read],
            Status = status[read],
            IsVirtual = isVirtual[read],
            PostponedFrom = postponedFrom[read],
            Sources = sources[read],
            Note = note[read],
        });
    }

    private static ObjectShape<Handover> MakeHandover()
    {
        ObjectShapeBuilder<Handover> shape = new("handover", "The day on which a turn in fact began, where the handover was not on the slot's first day.");
        var turn = shape.Required("turn", BasicShapes.Integer, v => v.Turn, "The turn that began.");
        var date = shape.Required("date", DateShapes.Partial, v => v.Date, "The day.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources.");
        return shape.Make(read => new Handover { Turn = turn[read], Date = date[read], Sources = sources[read] });
    }

    private static ObjectShape<HostSeat> MakeHostSeat()
    {
        ObjectShapeBuilder<HostSeat> shape = new("host seat", "Where a member hosts.");
        var party = shape.Required("party", CodeShapes.Party, v => v.Party, "The member.");
        var fromTurn = shape.Optional("fromTurn", BasicShapes.Integer, v => v.FromTurn, "The first turn for which it hosts there, until the next place of the same member. Left out: the first turn of the rotation.");
        var place = shape.Required("place", PartyShapes.Place, v => v.Place, "The place.");
        return shape.Make(read => new HostSeat { Party = party[read], FromTurn = fromTurn[read], Place = place[read] });
    }
}
