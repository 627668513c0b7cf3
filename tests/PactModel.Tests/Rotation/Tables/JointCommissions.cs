namespace PactModel.Tests.Rotations.Tables;

/// <summary>Commissions and summits of two states, which host in turn: whatever the year, by the number of the meeting.</summary>
internal static class JointCommissions
{
    public static RotationRules IndiaRussia(IReadOnlyList<TableRow> rows) =>
        Alternating(rows, "IND", "RUS", "IND", "theindianawaaz, wionews-541617") with { Cadences = [new AtLeastOncePerYear()] };

    public static RotationRules Indus(IReadOnlyList<TableRow> rows) =>
        Alternating(rows, "IND", "PAK", "PAK", "indus-waters-treaty-1960#art. VIII(5), business-standard-2017-03-18") with
        {
            FirstTurn = 113,
            Cadences = [new AtLeastOncePerYear(), new OnRequest()],
        };

    public static RotationRules IndiaNepal(IReadOnlyList<TableRow> rows) =>
        Alternating(rows, "IND", "NPL", "NPL", "spotlightnepal-2016-10-29, kathmandupost-2021-01-15") with
        {
            Cadences = [new EveryPeriod { Period = NodaTime.Period.FromYears(2) }],
        };

    public static RotationRules SouthAfricaRwanda(IReadOnlyList<TableRow> rows) => Alternating(rows, "ZAF", "RWA", "ZAF", "dirco-2004-rwanda, sanews-rwanda");

    public static RotationRules MoroccoRwanda(IReadOnlyList<TableRow> rows) =>
        Alternating(rows, "MAR", "RWA", "MAR", "financial-afrik-2025-06-19, mdaily-2026-01-20", "Rabat", "Kigali");

    public static RotationRules MoroccoEthiopia(IReadOnlyList<TableRow> rows) =>
        Alternating(rows, "MAR", "ETH", "ETH", "mdaily-2026-01-15", "Rabat", "Addis Ababa");

    public static RotationRules MoroccoMauritania(IReadOnlyList<TableRow> rows) =>
        Alternating(rows, "MAR", "MRT", "MRT", "allafrica-2023-11-02") with { FirstTurn = 4 };

    public static RotationRules Alternating(IReadOnlyList<TableRow> rows, string one, string other, string first, string sources, string? oneCity = null, string? otherCity = null) => new()
    {
        Segments = [Rules.Segment(new Alternation { First = Side(one, oneCity), Second = Side(other, otherCity) }, first)],
        Sessions = Rules.Sessions(rows),
        Sources = Rules.Cite(sources),
    };

    private static AlternationSide Side(string code, string? city) =>
        new() { Party = Rules.Party(code), Seat = city is null ? null : new Place(city, Rules.Party(code)) };
}
