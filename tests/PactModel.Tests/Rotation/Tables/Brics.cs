using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The chair of BRICS from 2014: calendar years, in the order of the letters; later members have no place yet.</summary>
internal static class Brics
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        FirstTurn = 6,
        Terms = [Rules.Every("P1Y", new LocalDate(2014, 1, 1))],
        Members =
        [
            .. Rules.Joined("BRA RUS IND CHN ZAF", null),
            .. Rules.Joined("EGY ETH IRN ARE", new LocalDate(2024, 1, 1)).Select(NotPlaced),
            .. Rules.Joined("IDN", new LocalDate(2025, 1, 6)).Select(NotPlaced),
        ],
        Segments = [Rules.Segment(Rules.List("BRA RUS IND CHN ZAF"), "BRA")],
        Decisions =
        [
            new SwapTurns
            {
                First = 16,
                Second = 17,
                Authority = "exchange of diplomatic notes",
                Date = PartialDate.Parse("2019"),
                Sources = Rules.Cite("sputnik-2023-01-24, rg-2023-01-24"),
            },
        ],
        Sources = Rules.Cite("sputnik-2023-01-24, rg-2023-01-24"),
    };

    private static RotationMember NotPlaced(RotationMember member) => member with { Placement = MemberPlacement.NotYetPlaced };
}
