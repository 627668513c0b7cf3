namespace PactModel.Tests.Rotations.Tables;

/// <summary>The hosts of the Antarctic Treaty Consultative Meetings since 1995: the Consultative Parties in the English alphabetical order.</summary>
/// <remarks>
/// Twice neighbours changed places. Ukraine, a newcomer, came after the United Kingdom and India, which was not due; Argentina
/// stepped in when Ecuador did not host; no meeting was held in 2020, and Finland hosted after France and Germany.
/// </remarks>
internal static class AntarcticTreaty
{
    private const string Names =
        "ARG Argentina; AUS Australia; BEL Belgium; BRA Brazil; BGR Bulgaria; CHL Chile; CHN China; CZE Czech Republic; ECU Ecuador; FIN Finland; "
        + "FRA France; DEU Germany; IND India; ITA Italy; JPN Japan; KOR Korea; NLD Netherlands; NZL New Zealand; NOR Norway; PER Peru; POL Poland; "
        + "RUS Russian Federation; ZAF South Africa; ESP Spain; SWE Sweden; UKR Ukraine; GBR United Kingdom; USA United States; URY Uruguay";

    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        FirstTurn = 19,
        Members =
        [
            .. Rules.Keys(Names).Where(k => k.Party.ToString() is not ("BGR" or "UKR" or "CZE")).Select(k => new RotationMember { Party = k.Party }),
            Joined("BGR", 23), Joined("UKR", 28), Joined("CZE", 37),
        ],
        Segments = [Rules.Segment(new KeyOrder { Keys = Rules.Keys(Names) }, "KOR")],
        Decisions =
        [
            new SwapTurns { First = 24, Second = 25 },
            new SwapTurns { First = 26, Second = 27 },
            new DeferTurn { Holder = Rules.Party("UKR"), From = 29, To = 31 },
            Instead(30, "IND"),
            Instead(41, "ARG"),
            new SkipTurn { Holder = Rules.Party("ECU"), From = 43 },
            new DeferTurn { Holder = Rules.Party("FIN"), From = 43, To = 45 },
        ],
        Sessions = Rules.Sessions(rows),
    };

    private static RotationMember Joined(string code, int turn) => new() { Party = Rules.Party(code), From = RotationPoint.AtTurn(turn) };

    private static AssignTurn Instead(int turn, string code) => new() { Turn = turn, Holder = Rules.Party(code), Uses = PlaceUse.NoOne };
}
