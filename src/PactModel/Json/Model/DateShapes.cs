using NodaTime;

namespace PactModel.Json;

/// <summary>Dates known in part, ends and delays.</summary>
internal static class DateShapes
{
    private const string Year = "(-?\\d{4}|-?\\d{3}X|-?\\d{2}XX|XXXX)";

    public static readonly TextShape<PartialDate> Partial = new(
        "partial date",
        "A date as far as it is known (EDTF, ISO 8601-2:2019, levels 0 and 1): 2025-06-18, 2025-06, 2025, 201X, 2004-XX; with ? uncertain, ~ approximate, % both.",
        $"^{Year}(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12]\\d|3[01]|XX))?)?[?~%]?$");

    public static readonly TextShape<PartialDateInterval> Interval = new(
        "partial date interval",
        "An interval of partial dates (EDTF): 1964/2008; .. is an open end, nothing an unknown one.",
        $"^({Year}(-[0-9X]{{2}}(-[0-9X]{{2}})?)?[?~%]?|\\.\\.)?/({Year}(-[0-9X]{{2}}(-[0-9X]{{2}})?)?[?~%]?|\\.\\.)?$");

    public static readonly EnumShape<EndBoundary> Boundary = new("end boundary", "Which side of the day is meant.");
    public static readonly EnumShape<MonthEndRule> MonthEnd = new("month end rule", "What happens when the month has no such day.");
    public static readonly EnumShape<DayCounting> Counting = new("day counting", "How days are counted.");
    public static readonly EnumShape<CalendarUnit> Unit = new("calendar unit", "A stretch of whole months.");

    public static readonly ObjectShape<EndDate> End = MakeEnd();
    public static readonly ObjectShape<FirstDayAlignment> FirstDay = MakeFirstDay();
    public static readonly ObjectShape<LastDayAlignment> LastDay = MakeLastDay();
    public static readonly ObjectShape<AnnualDayAlignment> AnnualDay = MakeAnnualDay();

    public static readonly UnionShape<DelayAlignment> Alignment = new(
        "delay alignment",
        "The day to which the end of a delay moves.",
        new UnionCase<DelayAlignment, FirstDayAlignment>(FirstDay),
        new UnionCase<DelayAlignment, LastDayAlignment>(LastDay),
        new UnionCase<DelayAlignment, AnnualDayAlignment>(AnnualDay));

    public static readonly ObjectShape<Delay> Delay = MakeDelay();

    private static ObjectShape<EndDate> MakeEnd()
    {
        ObjectShapeBuilder<EndDate> shape = new("end date", "The end of something, with the side of the day that is meant.");
        var date = shape.Required("date", Partial, e => e.Date, "The date.");
        var boundary = shape.Default("boundary", Boundary, e => e.Boundary, EndBoundary.NotSettled, "Which side of the date is meant.");
        return shape.Make(read => new EndDate(date[read], boundary[read]));
    }

    private static ObjectShape<FirstDayAlignment> MakeFirstDay()
    {
        ObjectShapeBuilder<FirstDayAlignment> shape = new("first day alignment", "The first day of a later month, quarter, half-year or year.", "firstDay");
        var unit = shape.Required("unit", Unit, a => a.Unit, "The unit.");
        var nth = shape.Required("nth", BasicShapes.Integer, a => a.Nth, "Which one after that of the end: 1 is the next.");
        return shape.Make(read => new FirstDayAlignment { Unit = unit[read], Nth = nth[read] });
    }

    private static ObjectShape<LastDayAlignment> MakeLastDay()
    {
        ObjectShapeBuilder<LastDayAlignment> shape = new("last day alignment", "The last day of a month, quarter, half-year or year.", "lastDay");
        var unit = shape.Required("unit", Unit, a => a.Unit, "The unit.");
        var nth = shape.Required("nth", BasicShapes.Integer, a => a.Nth, "Which one after that of the end: 0 is that of the end itself, 1 the next.");
        return shape.Make(read => new LastDayAlignment { Unit = unit[read], Nth = nth[read] });
    }

    private static ObjectShape<AnnualDayAlignment> MakeAnnualDay()
    {
        ObjectShapeBuilder<AnnualDayAlignment> shape = new("annual day alignment", "A day of the calendar year, first met after a cut-off day.", "annualDay");
        var day = shape.Required("day", AnnualDayShape.Instance, a => a.Day, "The day of the year.");
        var cutOff = shape.Required("cutOff", AnnualDayShape.Instance, a => a.CutOff, "The day of the year that must come first; the same day where there is none.");
        return shape.Make(read => new AnnualDayAlignment { Day = day[read], CutOff = cutOff[read] });
    }

    private static ObjectShape<Delay> MakeDelay()
    {
        ObjectShapeBuilder<Delay> shape = new("delay", "A stretch of time counted from a day.");
        var amount = shape.Default("amount", BasicShapes.Period, d => d.Amount, Period.Zero, "How long it is, in one unit.");
        var monthEnd = shape.Default("monthEnd", MonthEnd, d => d.MonthEnd, MonthEndRule.Clamp, "What happens when the month has no such day.");
        var counting = shape.Default("counting", Counting, d => d.Counting, DayCounting.FromDayAfter, "How days are counted.");
        var alignment = shape.Optional("alignment", Alignment, d => d.Alignment, "The day to which the end moves.");
        return shape.Make(read => new Delay { Amount = amount[read], MonthEnd = monthEnd[read], Counting = counting[read], Alignment = alignment[read] });
    }
}
