namespace PactModel.Tests.Rotations.Tables;

/// <summary>The presidency of the United Nations General Assembly: regional groups in turn; each group's choice is recorded.</summary>
internal static class GeneralAssembly
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        FirstTurn = 18,
        Terms = [Rules.UntilNextSession],
        Segments =
        [
            Rules.Segment(new GroupCycle
            {
                Groups = [.. "LAC AFR WEO ASP EEU".Split(' ').Select(code => new RotationGroup { Code = code, Order = new ChoiceOrder { Members = ChosenFrom(rows, code) } })],
            }, "VEN"),
        ],
        Choices = Rules.Choices(rows),
        Sessions = Rules.Meetings(rows),
        Sources = Rules.Cite("un-ga-62, ares-33-138"),
    };

    /// <summary>Returns those of a group's members that it has chosen so far.</summary>
    private static EquatableList<PartyCode> ChosenFrom(IReadOnlyList<TableRow> rows, string group) =>
        [.. rows.Where(r => r.Group == group).Select(r => r.Holder!.Party!.Value).Distinct()];
}
