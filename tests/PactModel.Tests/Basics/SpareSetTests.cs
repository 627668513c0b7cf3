namespace PactModel.Tests.Basics;

public sealed class SpareSetTests
{
    /// <summary>A type of its own, so that no other test takes the set of this thread.</summary>
    private readonly record struct Mine(int Number);

    [Fact]
    public void Take_AfterItWasGivenBack_IsTheSameAndEmpty()
    {
        HashSet<Mine> first = SpareSet<Mine>.Take();
        Assert.True(first.Add(new Mine(1)));
        SpareSet<Mine>.GiveBack(first);
        HashSet<Mine> second = SpareSet<Mine>.Take();
        Assert.Same(first, second);
        Assert.Empty(second);
    }

    [Fact]
    public void Take_WhileAnotherIsInUse_IsAnother()
    {
        HashSet<Mine> first = SpareSet<Mine>.Take();
        first.Add(new Mine(1));
        HashSet<Mine> second = SpareSet<Mine>.Take();
        Assert.NotSame(first, second);
        Assert.Empty(second);
        SpareSet<Mine>.GiveBack(first);
        SpareSet<Mine>.GiveBack(second);
    }

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public void GiveBack_GreatSet_IsNotKept(int items, bool isKept)
    {
        HashSet<Mine> set = SpareSet<Mine>.Take();
        for (int i = 0; i < items; i++) set.Add(new Mine(i));
        SpareSet<Mine>.GiveBack(set);
        HashSet<Mine> next = SpareSet<Mine>.Take();
        Assert.Equal(isKept, ReferenceEquals(set, next));
        Assert.Empty(next);
    }
}
