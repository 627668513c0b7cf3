using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The chair of the Committee of Ministers of the Council of Europe: half a year each, in the English alphabetical order.</summary>
/// <remarks>
/// The chair passes in mid-May and mid-November, on a day that the outgoing and the incoming chair propose. Moldova stands
/// under M, not under its official name; Russia ceased to be a member in 2022.
/// </remarks>
internal static class CouncilOfEurope
{
    private const string Names =
        "ALB Albania; AND Andorra; ARM Armenia; AUT Austria; AZE Azerbaijan; BEL Belgium; BIH Bosnia and Herzegovina; "
        + "BGR Bulgaria; HRV Croatia; CYP Cyprus; CZE Czech Republic; DNK Denmark; EST Estonia; FIN Finland; FRA France; "
        + "GEO Georgia; DEU Germany; GRC Greece; HUN Hungary; ISL Iceland; IRL Ireland; ITA Italy; LVA Latvia; LIE Liechtenstein; "
        + "LTU Lithuania; LUX Luxembourg; MLT Malta; MDA Moldova; MCO Monaco; MNE Montenegro; NLD Netherlands; MKD North Macedonia; "
        + "NOR Norway; POL Poland; PRT Portugal; ROU Romania; RUS Russian Federation; SMR San Marino; SRB Serbia; "
        + "SVK Slovak Republic; SVN Slovenia; ESP Spain; SWE Sweden; CHE Switzerland; TUR Türkiye; UKR Ukraine; GBR United Kingdom";

    private static readonly PartyCode s_russia = Rules.Party("RUS");

    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.Every("P6M", new LocalDate(2015, 5, 15))],
        Members =
        [
            .. Rules.Keys(Names).Where(k => k.Party != s_russia).Select(k => new RotationMember { Party = k.Party }),
            new RotationMember { Party = s_russia, Until = RotationPoint.OnDay(new LocalDate(2022, 3, 16)) },
        ],
        Segments = [Rules.Segment(new KeyOrder { Keys = Rules.Keys(Names) }, "BIH")],
        Decisions = [Exchange(3, 7, "HRV"), Exchange(11, 12, "DEU"), Exchange(14, 16, "ISL")],
        Handovers = [.. rows.Select(r => new Handover { Turn = r.Turn, Date = r.From!.Value })],
    };

    private static SwapTurns Exchange(int first, int second, string due) =>
        new() { First = first, Second = second, Expected = [new ExpectedHolder { Turn = first, Holder = Rules.Party(due) }] };
}
