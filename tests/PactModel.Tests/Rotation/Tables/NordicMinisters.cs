using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The presidency of the Nordic Council of Ministers: a calendar year each, in an agreed rota that can be changed by agreement.</summary>
internal static class NordicMinisters
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        FirstTurn = 2014,
        Terms = [Rules.Every("P1Y", new LocalDate(2014, 1, 1))],
        Segments = [Rules.Segment(Rules.List("DNK FIN NOR SWE ISL"), "ISL")],
        Decisions =
        [
            new SwapTurns { First = 2023, Second = 2024, Expected = [new ExpectedHolder { Turn = 2023, Holder = Rules.Party("SWE") }] },
        ],
    };
}
