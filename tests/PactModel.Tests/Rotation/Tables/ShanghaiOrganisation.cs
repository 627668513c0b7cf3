namespace PactModel.Tests.Rotations.Tables;

/// <summary>The chair of the Shanghai Cooperation Organisation, from summit to summit: the Russian alphabet, from the fourth summit on.</summary>
/// <remarks>Twice Tajikistan went before Russia. India, Pakistan, Iran and Belarus were admitted
/// during a summit, so their membership counts for the turns after it, and their place from the next pass.</remarks>
internal static class ShanghaiOrganisation
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        FirstTurn = 4,
        Members =
        [
            .. Rules.Joined("KAZ CHN KGZ RUS TJK UZB", null),
            Joined("IND", 18), Joined("PAK", 18), Joined("IRN", 24), Joined("BLR", 25),
        ],
        Segments =
        [
            Rules.Segment(
                new KeyOrder
                {
                    Collation = Collation.Russian,
                    Keys = Rules.Keys("BLR Беларусь; IND Индия; IRN Иран; KAZ Казахстан; CHN Китай; KGZ Кыргызстан; PAK Пакистан; RUS Россия; TJK Таджикистан; UZB Узбекистан"),
                },
                "UZB"),
        ],
        Decisions = [Before(8), Before(14)],
        Sessions = Rules.Sessions(rows),
        Cadences = [new AtLeastOncePerYear()],
    };

    private static RotationMember Joined(string code, int turn) =>
        new() { Party = Rules.Party(code), From = RotationPoint.AtTurn(turn), Entry = MemberEntry.FromNextPass };

    private static SwapTurns Before(int turn) =>
        new() { First = turn, Second = turn + 1, Expected = [new ExpectedHolder { Turn = turn, Holder = Rules.Party("RUS") }] };
}
