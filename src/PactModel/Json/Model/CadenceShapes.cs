namespace PactModel.Json;

/// <summary>How often sessions are to be held.</summary>
internal static class CadenceShapes
{
    public static readonly ObjectShape<ExcludedPeriod> ExcludedPeriod = MakeExcludedPeriod();
    public static readonly ObjectShape<AtLeastOncePerYear> AtLeastOncePerYear = MakeAtLeastOncePerYear();
    public static readonly ObjectShape<EveryPeriod> EveryPeriod = MakeEveryPeriod();
    public static readonly ObjectShape<TimesPerYear> TimesPerYear = MakeTimesPerYear();
    public static readonly ObjectShape<PartOfYear> PartOfYear = MakePartOfYear();
    public static readonly ObjectShape<AfterEntryIntoForce> AfterEntryIntoForce = MakeAfterEntryIntoForce();
    public static readonly ObjectShape<OnRequest> OnRequest = MakeOnRequest();
    public static readonly ObjectShape<AsNeeded> AsNeeded = MakeAsNeeded();

    public static readonly UnionShape<Cadence> Cadence = new(
        "cadence",
        "How often sessions are to be held.",
        new UnionCase<Cadence, AtLeastOncePerYear>(AtLeastOncePerYear),
        new UnionCase<Cadence, EveryPeriod>(EveryPeriod),
        new UnionCase<Cadence, TimesPerYear>(TimesPerYear),
        new UnionCase<Cadence, PartOfYear>(PartOfYear),
        new UnionCase<Cadence, AfterEntryIntoForce>(AfterEntryIntoForce),
        new UnionCase<Cadence, OnRequest>(OnRequest),
        new UnionCase<Cadence, AsNeeded>(AsNeeded));

    private static ObjectShape<ExcludedPeriod> MakeExcludedPeriod()
    {
        ObjectShapeBuilder<ExcludedPeriod> shape = new("excluded period", "Days in which no session is to be held: of one year, or of every year.");
        var from = shape.Required("from", BasicShapes.Day, v => v.From, "The first day.");
        var to = shape.Required("to", BasicShapes.Day, v => v.To, "The last day, included.");
        var everyYear = shape.Default("everyYear", BasicShapes.Boolean, v => v.EveryYear, false, "Whether the days are excluded every year. Left out: in that year only.");
        return shape.Make(read => new ExcludedPeriod { From = from[read], To = to[read], EveryYear = everyYear[read] });
    }

    private static ObjectShape<AtLeastOncePerYear> MakeAtLeastOncePerYear() =>
        new ObjectShapeBuilder<AtLeastOncePerYear>("at least once per year", "At least once in each calendar year.", "atLeastOncePerYear").Make(_ => new AtLeastOncePerYear());

    private static ObjectShape<EveryPeriod> MakeEveryPeriod()
    {
        ObjectShapeBuilder<EveryPeriod> shape = new("every period", "Every so many months or years after the last session.", "every");
        var period = shape.Required("period", BasicShapes.Period, v => v.Period, "The period; positive.");
        return shape.Make(read => new EveryPeriod { Period = period[read] });
    }

    private static ObjectShape<TimesPerYear> MakeTimesPerYear()
    {
        ObjectShapeBuilder<TimesPerYear> shape = new("times per year", "So many times in each calendar year.", "timesPerYear");
        var times = shape.Required("times", BasicShapes.Integer, v => v.Times, "The number of times: 1, 2, 3, 4, 6 or 12.");
        return shape.Make(read => new TimesPerYear { Times = times[read] });
    }

    private static ObjectShape<PartOfYear> MakePartOfYear()
    {
        ObjectShapeBuilder<PartOfYear> shape = new("part of year", "Each year in certain months, such as the last quarter.", "partOfYear");
        var fromMonth = shape.Required("fromMonth", BasicShapes.Integer, v => v.FromMonth, "The first month, 1 to 12.");
        var toMonth = shape.Required("toMonth", BasicShapes.Integer, v => v.ToMonth, "The last month, 1 to 12; before the first if the part runs over the end of the year.");
        return shape.Make(read => new PartOfYear { FromMonth = fromMonth[read], ToMonth = toMonth[read] });
    }

    private static ObjectShape<AfterEntryIntoForce> MakeAfterEntryIntoForce()
    {
        ObjectShapeBuilder<AfterEntryIntoForce> shape = new("after entry into force", "The first session is held within a period of entry into force.", "afterEntryIntoForce");
        var within = shape.Required("within", BasicShapes.Period, v => v.Within, "The period; positive.");
        return shape.Make(read => new AfterEntryIntoForce { Within = within[read] });
    }

    private static ObjectShape<OnRequest> MakeOnRequest()
    {
        ObjectShapeBuilder<OnRequest> shape = new("on request", "When a party asks for it, within a period where one is stated.", "onRequest");
        var within = shape.Optional("within", BasicShapes.Period, v => v.Within, "The period after the request.");
        return shape.Make(read => new OnRequest { Within = within[read] });
    }

    private static ObjectShape<AsNeeded> MakeAsNeeded() =>
        new ObjectShapeBuilder<AsNeeded>("as needed", "As the parties see need: no session is ever overdue by this.", "asNeeded").Make(_ => new AsNeeded());
}
