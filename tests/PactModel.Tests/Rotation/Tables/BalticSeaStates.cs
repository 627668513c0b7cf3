using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The presidency of the Council of the Baltic Sea States: July to June, in the order of the first round.</summary>
/// <remarks>Iceland joined in 1995 and stands after Poland; Russia's part was suspended, and ended, in 2022, before its turn came.</remarks>
internal static class BalticSeaStates
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.Every("P1Y", new LocalDate(1992, 7, 1))],
        Members =
        [
            .. Rules.Joined("FIN EST POL SWE LVA DNK LTU NOR DEU", null),
            new RotationMember { Party = Rules.Party("RUS"), Until = RotationPoint.AtTurn(31) },
            new RotationMember
            {
                Party = Rules.Party("ISL"),
                From = RotationPoint.AtTurn(4),
                Placement = MemberPlacement.After,
                After = Rules.Party("POL"),
                Entry = MemberEntry.FromNextPass,
            },
        ],
        Segments = [Rules.Segment(Rules.List("FIN EST POL SWE LVA DNK LTU NOR DEU RUS"), "FIN")],
    };
}
