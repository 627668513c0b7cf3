namespace PactModel.Tests.Rotations.Tables;

/// <summary>Where groups choose, the group is computed and only the choice is recorded.</summary>
public sealed class GroupTests
{
    [Theory]
    [InlineData("general-assembly", "LAC")]
    [InlineData("african-union", "Eastern")]
    public void HolderOf_NoChoiceRecorded_AwaitsTheGroupOfTheTable(string name, string firstGroup)
    {
        RotationTable table = ConformanceTables.Of(name);
        OrderSegment segment = table.Rules.Segments[0] with { FirstHolder = null, FirstGroup = firstGroup };
        Rotation rotation = new(table.Rules with { Choices = [], Segments = [segment] });
        foreach (TableRow row in table.Rows) Assert.Equal(TurnHolder.AwaitedFrom(row.Group!), rotation.HolderOf(row.Turn));
    }

    [Fact]
    public void Choice_OfAnotherGroup_IsRefused()
    {
        RotationTable table = ConformanceTables.Of("african-union");
        RecordedChoice wrong = new() { Turn = 25, Holder = Rules.Party("EGY") };
        ModelException refused = Assert.Throws<ModelException>(() => new Rotation(table.Rules with { Choices = [.. table.Rules.Choices, wrong] }));
        Assert.Contains("EGY", refused.Message, StringComparison.Ordinal);
    }
}
