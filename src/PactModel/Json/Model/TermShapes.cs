namespace PactModel.Json;

/// <summary>How long turns last.</summary>
internal static class TermShapes
{
    public static readonly ObjectShape<SessionPart> SessionPart = MakeSessionPart();
    public static readonly ObjectShape<SessionTerm> SessionTerm = MakeSessionTerm();
    public static readonly ObjectShape<CalendarTerm> CalendarTerm = MakeCalendarTerm();
    public static readonly ObjectShape<WorkingWeeksTerm> WorkingWeeksTerm = MakeWorkingWeeksTerm();

    public static readonly UnionShape<RotationTerm> Term = new(
        "rotation term",
        "How long turns last: per session, a calendar period, or working weeks of a session calendar.",
        new UnionCase<RotationTerm, SessionTerm>(SessionTerm),
        new UnionCase<RotationTerm, CalendarTerm>(CalendarTerm),
        new UnionCase<RotationTerm, WorkingWeeksTerm>(WorkingWeeksTerm));

    public static readonly ObjectShape<TermChange> TermChange = MakeTermChange();
    public static readonly ObjectShape<TeamChange> TeamChange = MakeTeamChange();

    private static ObjectShape<SessionPart> MakeSessionPart()
    {
        ObjectShapeBuilder<SessionPart> shape = new("session part", "A part of a session calendar: weeks of work in a row.");
        var start = shape.Required("start", BasicShapes.Day, v => v.Start, "The first day of the first week.");
        var weeks = shape.Required("weeks", BasicShapes.Integer, v => v.Weeks, "The number of weeks, 1 to 53.");
        return shape.Make(read => new SessionPart { Start = start[read], Weeks = weeks[read] });
    }

    private static ObjectShape<SessionTerm> MakeSessionTerm()
    {
        ObjectShapeBuilder<SessionTerm> shape = new("session term", "A turn is one ordinary session, or runs from one to the next.", "session");
        var runsUntilNext = shape.Default("runsUntilNext", BasicShapes.Boolean, v => v.RunsUntilNext, false, "Whether a turn runs until the next one's session; if not (the default) it covers the session's own days.");
        return shape.Make(read => new SessionTerm { RunsUntilNext = runsUntilNext[read] });
    }

    private static ObjectShape<CalendarTerm> MakeCalendarTerm()
    {
        ObjectShapeBuilder<CalendarTerm> shape = new("calendar term", "A turn lasts a period of the calendar: a month, half a year, a year.", "calendar");
        var period = shape.Required("period", BasicShapes.Period, v => v.Period, "The period, of years, months, weeks and days; positive.");
        return shape.Make(read => new CalendarTerm { Period = period[read] });
    }

    private static ObjectShape<WorkingWeeksTerm> MakeWorkingWeeksTerm()
    {
        ObjectShapeBuilder<WorkingWeeksTerm> shape = new("working weeks term", "A turn lasts a number of working weeks of a session calendar that has recesses.", "workingWeeks");
        var weeks = shape.Required("weeks", BasicShapes.Integer, v => v.Weeks, "The number of working weeks in a turn; positive.");
        var calendar = shape.List("calendar", SessionPart, v => v.Calendar, "The parts of the session calendar, in rising order. Turns beyond them have no known days.");
        var recessHolder = shape.Default("recessHolder", RotationNames.RecessHolder, v => v.RecessHolder, RecessHolder.Outgoing, "Who holds the turn in a recess that falls between two turns. Left out: the outgoing holder.");
        return shape.Make(read => new WorkingWeeksTerm
        {
            Weeks = weeks[read],
            Calendar = calendar[read],
            RecessHolder = recessHolder[read],
        });
    }

    private static ObjectShape<TermChange> MakeTermChange()
    {
        ObjectShapeBuilder<TermChange> shape = new("term change", "A term, and the turn from which it applies.");
        var fromTurn = shape.Optional("fromTurn", BasicShapes.Integer, v => v.FromTurn, "The first turn of this length; left out (only in the first entry) for the first turn of the rotation.");
        var start = shape.Optional("start", BasicShapes.Day, v => v.Start, "The first day of that turn's slot. Needed where the days before do not give it: for the first term of calendar periods, and after turns that followed sessions. Left out: the slot follows the one before.");
        var term = shape.Required("term", Term, v => v.Term, "The term.");
        return shape.Make(read => new TermChange { FromTurn = fromTurn[read], Start = start[read], Term = term[read] });
    }

    private static ObjectShape<TeamChange> MakeTeamChange()
    {
        ObjectShapeBuilder<TeamChange> shape = new("team change", "How many turns in a row form a team, and the turn with which the first of these begins.");
        var fromTurn = shape.Optional("fromTurn", BasicShapes.Integer, v => v.FromTurn, "The first turn of the first such team; left out (only in the first entry) for the first turn of the rotation.");
        var size = shape.Required("size", BasicShapes.Integer, v => v.Size, "The number of turns in a team, 1 to 1000; 1: turns form no teams from there on.");
        return shape.Make(read => new TeamChange { FromTurn = fromTurn[read], Size = size[read] });
    }
}
