namespace PactModel.Tests.Rotations.Tables;

/// <summary>Bodies that keep to their rule loosely or have none: their rules load, and what happened is audited against them.</summary>
internal static class Illustrations
{
    private const string GulfUntil1986 = "ARE SAU BHR QAT KWT OMN";
    private const string GulfFrom1987 = "ARE SAU BHR OMN QAT KWT";

    public static IReadOnlyList<RotationTable> All { get; } =
    [
        new("russia-china", RussiaChina),
        new("g20", GroupOfTwenty),
        new("osce", Osce),
        new("eac", EastAfricanCommunity),
        new("sadc", SouthernAfrica),
        new("gcc", GulfCouncil),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(t => t.Name)];

    public static RotationTable Of(string name) => All.Single(t => t.Name == name);

    /// <summary>Two sides in turn; a meeting by video has a number and no host.</summary>
    private static RotationRules RussiaChina(IReadOnlyList<TableRow> rows) =>
        JointCommissions.Alternating([], "RUS", "CHN", "RUS", "pacforum-2004-10, government-ru-37872") with
        {
            SessionKinds = [new SessionKind { Code = "video", UsesTurn = false }],
            Sessions = [.. rows.Select(r => r.ToSession() with { Turn = null, Number = r.Turn, Kind = r.IsVirtual ? "video" : "ordinary" })],
        };

    /// <summary>Groups that ought to follow one another; each agrees who presides.</summary>
    private static RotationRules GroupOfTwenty(IReadOnlyList<TableRow> rows) => new()
    {
        Segments =
        [
            new OrderSegment
            {
                FirstGroup = "5",
                Order = new GroupCycle
                {
                    Groups =
                    [
                        Group("5", "CHN IDN JPN KOR"),
                        Group("4", "FRA DEU ITA GBR"),
                        Group("3", "ARG BRA MEX"),
                        Group("2", "IND RUS ZAF TUR"),
                        Group("1", "AUS CAN SAU USA"),
                    ],
                },
            },
        ],
        Sessions = Rules.Sessions(rows),
    };

    /// <summary>No rule: each chair is decided by consensus.</summary>
    private static RotationRules Osce(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.UntilNextSession],
        Segments = [new OrderSegment { Order = new NoOrder() }],
        Decisions = [.. rows.Select(r => new AssignTurn { Turn = r.Turn, Holder = r.Holder!, Uses = PlaceUse.Due })],
        Sessions = Rules.Sessions(rows),
    };

    /// <summary>The summit chooses; a summit put off leaves the chair where it is.</summary>
    private static RotationRules EastAfricanCommunity(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.UntilNextSession],
        Segments = [Rules.Segment(new ChoiceOrder { Members = Rules.Parties("KEN TZA UGA RWA BDI SSD COD SOM") }, "UGA")],
        Choices = Rules.Choices(rows),
        Sessions = Rules.Sessions(rows),
    };

    /// <summary>The summit chooses; the incoming chair stepped in for a chair that gave up, which uses no turn of its own.</summary>
    private static RotationRules SouthernAfrica(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.UntilNextSession],
        Segments = [Rules.Segment(new ChoiceOrder(), "BWA")],
        Choices = Rules.Choices(rows.Where(r => r.Turn <= 21)),
        Decisions =
        [
            new SplitTurn
            {
                Turn = 21,
                Parts =
                [
                    new TurnPart { Until = new NodaTime.LocalDate(2025, 11, 7), Holder = Rules.Party("MDG") },
                    new TurnPart { Holder = Rules.Party("ZAF"), Capacity = PartCapacity.Substitute },
                ],
            },
        ],
        Sessions = Rules.Sessions(rows.Where(r => r.Turn <= 21)),
    };

    /// <summary>The turn is the chair's; four summits met in Saudi Arabia, the seat, under another chair.</summary>
    private static RotationRules GulfCouncil(IReadOnlyList<TableRow> rows) => new()
    {
        Segments = [Rules.Segment(Rules.List(GulfUntil1986), "ARE"), Rules.Segment(Rules.List(GulfFrom1987), "ARE", fromTurn: 7)],
        Roles = [new RoleOfTurn { Role = RotationRole.Chair }],
        Decisions =
        [
            .. rows.Where(r => r.Chair != r.Holder!.Party)
                .Select(r => new AssignRole { Turn = r.Turn, Role = RotationRole.Host, Holder = r.Holder!, Place = r.Turn == 41 ? new Place("Al-Ula", Rules.Party("SAU")) : new Place("Riyadh", Rules.Party("SAU")) }),
        ],
        Sessions = [.. rows.Select(r => r.ToSession() with { Chair = r.Chair!.Value })],
    };

    private static RotationGroup Group(string code, string members) =>
        new() { Code = code, Order = new ChoiceOrder { Members = Rules.Parties(members) } };
}
