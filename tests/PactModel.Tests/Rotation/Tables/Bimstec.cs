namespace PactModel.Tests.Rotations.Tables;

/// <summary>The chair of BIMSTEC: from summit to summit in the English alphabetical order; Bhutan did not take its turn after 2006.</summary>
internal static class Bimstec
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.UntilNextSession],
        Members =
        [
            .. Rules.Joined("BGD IND LKA THA", null),
            new RotationMember { Party = Rules.Party("MMR"), From = RotationPoint.AtTurn(2) },
            new RotationMember { Party = Rules.Party("BTN"), From = RotationPoint.AtTurn(6) },
            new RotationMember { Party = Rules.Party("NPL"), From = RotationPoint.AtTurn(6) },
        ],
        Segments =
        [
            Rules.Segment(new KeyOrder { Keys = Rules.Keys("BGD Bangladesh; BTN Bhutan; IND India; MMR Myanmar; NPL Nepal; LKA Sri Lanka; THA Thailand") }, "BGD"),
        ],
        Decisions = [new SkipTurn { Holder = Rules.Party("BTN"), From = 7 }],
        Sessions = Rules.Meetings(rows),
    };
}
