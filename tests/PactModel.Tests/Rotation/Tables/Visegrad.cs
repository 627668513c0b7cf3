using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The presidency of the Visegrad Group: July to June, in a fixed order.</summary>
internal static class Visegrad
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.Every("P1Y", new LocalDate(1999, 7, 1))],
        Segments = [Rules.Segment(Rules.List("CZE POL HUN SVK"), "CZE")],
        Sources = Rules.Cite("visegrad-annex, mzp-v4-presidency"),
    };
}
