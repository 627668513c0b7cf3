using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The summits of the G7 (G8 from 1998 to 2014): hosts in a fixed order, Russia placed in it in 2002.</summary>
internal static class GroupOfSeven
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Members =
        [
            .. Rules.Joined("FRA USA GBR DEU JPN ITA", null),
            .. Rules.Joined("CAN", new LocalDate(1976, 6, 27)),
            new RotationMember
            {
                Party = Rules.Party("RUS"),
                From = RotationPoint.OnDay(new LocalDate(1998, 5, 15)),
                PlacedFrom = RotationPoint.OnDay(new LocalDate(2002, 6, 27)),
                Placement = MemberPlacement.After,
                After = Rules.Party("GBR"),
                Until = RotationPoint.AtTurn(41),
            },
        ],
        Segments = [Rules.Segment(Rules.List("FRA USA GBR DEU JPN ITA CAN"), "FRA")],
        Decisions =
        [
            new AssignTurn
            {
                Turn = 40,
                Holder = TurnHolder.Outsider(Rules.Party("org:EU")),
                Uses = PlaceUse.Due,
                Date = PartialDate.Parse("2014-03"),
                Expected = [new ExpectedHolder { Turn = 40, Holder = Rules.Party("RUS") }],
            },
        ],
        Sessions = Rules.Sessions(rows),
        Cadences = [new AtLeastOncePerYear()],
        Sources = Rules.Cite("g7-presidency-history"),
    };
}
