using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>Where only a year or a month is on record, a day in it belongs to no known turn.</summary>
public sealed class PartialDayTests
{
    [Fact]
    public void TurnOn_TurnsThatRunBetweenYears_KnowsOnlyTheYearsBetween()
    {
        Rotation rotation = ConformanceTables.Of("arctic-council").Rotation;
        Assert.Equal(1, rotation.TurnOn(new LocalDate(1997, 3, 1))?.Number);
        Assert.Null(rotation.TurnOn(new LocalDate(1998, 3, 1)));
        Assert.Null(rotation.PresidedOn(new LocalDate(1998, 3, 1)));
        Assert.Equal(2, rotation.TurnOn(new LocalDate(1998, 12, 31))?.Number);
    }

    [Fact]
    public void TurnOn_SessionInAMonth_IsNotKnown()
    {
        Rotation rotation = ConformanceTables.Of("south-africa-rwanda").Rotation;
        Assert.Equal(3, rotation.TurnOn(new LocalDate(2004, 7, 27))?.Number);
        Assert.Null(rotation.TurnOn(new LocalDate(2006, 8, 10)));
    }
}
