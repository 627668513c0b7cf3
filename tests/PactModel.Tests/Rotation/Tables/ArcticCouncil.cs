namespace PactModel.Tests.Rotations.Tables;

/// <summary>The chairmanship of the Arctic Council: from one ministerial meeting to the next, in the order of the first cycle.</summary>
internal static class ArcticCouncil
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.UntilNextSession],
        Segments = [Rules.Segment(Rules.List("CAN USA FIN ISL RUS NOR DNK SWE"), "CAN")],
        Sessions = Rules.Meetings(rows),
        Cadences = [new EveryPeriod { Period = NodaTime.Period.FromYears(2) }],
        Sources = Rules.Cite("arctic-council-archive, arctic-yearbook-2015"),
    };
}
