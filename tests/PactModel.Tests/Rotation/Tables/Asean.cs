using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The chair of ASEAN from 2001: yearly, in the alphabetical order of the English names.</summary>
internal static class Asean
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        FirstTurn = 7,
        Terms = [Rules.Every("P1Y", new LocalDate(2001, 7, 1))],
        Members =
        [
            .. Rules.Joined("BRN KHM IDN LAO MYS MMR PHL SGP THA VNM", null),
            .. Rules.Joined("TLS", new LocalDate(2025, 10, 26)),
        ],
        Segments =
        [
            Rules.Segment(new KeyOrder
            {
                Keys = Rules.Keys("BRN Brunei Darussalam; KHM Cambodia; IDN Indonesia; LAO Lao PDR; MYS Malaysia; MMR Myanmar; PHL Philippines; SGP Singapore; THA Thailand; TLS Timor-Leste; VNM Viet Nam"),
            }, "BRN") with { Sources = Rules.Cite("asean-charter#art. 31") },
        ],
        Decisions =
        [
            Skip(12) with { Sources = Rules.Cite("asean-chair-list") },
            new StretchTurn { Turn = 14, End = new LocalDate(2010, 1, 1), Effect = StretchEffect.ShiftsLater },
            new SwapTurns { First = 16, Second = 18 },
            new SwapTurns { First = 19, Second = 21 },
            Skip(31) with { Authority = "decision of the leaders", Date = PartialDate.Parse("2023-09-05"), Sources = Rules.Cite("tass-1670221") },
        ],
        Sources = Rules.Cite("asean-charter#art. 31, asean-chair-list, jakarta-post-2010-04-09"),
    };

    private static SkipTurn Skip(int turn) => new()
    {
        Holder = Rules.Party("MMR"),
        From = turn,
        Expected = [new ExpectedHolder { Turn = turn, Holder = Rules.Party("MMR") }],
    };
}
