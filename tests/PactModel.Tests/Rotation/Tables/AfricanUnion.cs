namespace PactModel.Tests.Rotations.Tables;

/// <summary>The chair of the African Union from 2008: five regions in turn, from summit to summit; each region's choice is recorded.</summary>
internal static class AfricanUnion
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        FirstTurn = 6,
        Terms = [Rules.UntilNextSession],
        Segments =
        [
            Rules.Segment(new GroupCycle
            {
                Groups = [.. "Eastern Northern Southern Central Western".Split(' ').Select(region => new RotationGroup { Code = region, Order = new ChoiceOrder { Members = MembersOf(region) } })],
            }, "TZA"),
        ],
        Choices = Rules.Choices(rows),
        Sessions = Rules.Meetings(rows),
        Sources = Rules.Cite("naijadetails-2524, wikipedia-au-chair"),
    };

    private static EquatableList<PartyCode> MembersOf(string region) =>
        [.. State.All.Where(s => s.AfricanUnionRegion == region).Select(s => s.Code).Order()];
}
