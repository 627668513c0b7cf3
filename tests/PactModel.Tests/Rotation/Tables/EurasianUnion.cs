using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The presidency of the organs of the Eurasian Economic Union: a calendar year each, in the order of the Russian alphabet.</summary>
/// <remarks>Belarus began in 2015; Armenia and Kyrgyzstan joined in the course of that year, so each had its turn when its letter came.</remarks>
internal static class EurasianUnion
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        FirstTurn = 2015,
        Terms = [Rules.Every("P1Y", new LocalDate(2015, 1, 1))],
        Members =
        [
            .. Rules.Joined("BLR KAZ RUS", null), .. Rules.Joined("ARM", new LocalDate(2015, 1, 2)), .. Rules.Joined("KGZ", new LocalDate(2015, 8, 12)),
        ],
        Segments =
        [
            Rules.Segment(
                new KeyOrder { Collation = Collation.Russian, Keys = Rules.Keys("ARM Армения; BLR Беларусь; KAZ Казахстан; KGZ Кыргызстан; RUS Россия") },
                "BLR"),
        ],
    };
}
