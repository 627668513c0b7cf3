using NodaTime;
using NodaTime.Text;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The presidency of the United Nations Security Council: monthly, in the English alphabetical order of the members' names.</summary>
internal static class SecurityCouncil
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.Every("P1M", new LocalDate(1946, 1, 17))],
        Members = [.. TableRow.ReadData("security-council-members").Select(Member)],
        Segments = [Rules.Segment(new KeyOrder { Keys = [.. TableRow.ReadData("security-council-names").Select(Key)] }, "AUS")],
        Decisions =
        [
            new StretchTurn
            {
                Turn = 11,
                End = new LocalDate(1947, 1, 1),
                Effect = StretchEffect.ShiftsLater,
                Authority = "Security Council resolution 14 (1946)",
                Sources = Rules.Cite("sc-resolution-14"),
            },
            new DeferTurn { Holder = Rules.Party("RWA"), From = 584, To = 587, Note = "Generally known; the months beside it fit no other course." },
        ],
        Sources = Rules.Cite("sc-rules-of-procedure#rule 18, un-presidency-2015, un-dppa-membership, scr-monthly-forecast"),
    };

    private static RotationMember Member(Dictionary<string, string> row) => new()
    {
        Party = Rules.Party(row["party"]),
        From = Day(row["from"]) is { } from ? RotationPoint.OnDay(from) : null,
        Until = Day(row["until"]) is { } until ? RotationPoint.OnDay(until) : null,
    };

    private static SortKey Key(Dictionary<string, string> row) =>
        new() { Party = Rules.Party(row["party"]), From = Day(row["from"]), Key = row["name"] };

    private static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;
}
