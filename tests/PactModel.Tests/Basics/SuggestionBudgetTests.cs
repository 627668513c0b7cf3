namespace PactModel.Tests.Basics;

public sealed class SuggestionBudgetTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    [InlineData(100, 100)]
    [InlineData(int.MaxValue, 100)]
    public void Take_AgainAndAgain_IsGrantedAsOftenAsThereIsRoomAndAtMostAHundredTimes(int room, int granted)
    {
        SuggestionBudget budget = new(room);
        Assert.Equal(granted, Enumerable.Range(0, 150).Count(_ => budget.Take()));
    }
}
