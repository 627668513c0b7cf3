namespace PactModel.Tests.Basics;

public sealed class EquatableListTests
{
    [Fact]
    public void Equals_SameItems_IsTrueAndHashesAgree()
    {
        EquatableList<string> a = ["x", "y"];
        EquatableList<string> b = ["x", "y"];
        Assert.True(a == b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.NotEqual(a, ["y", "x"]);
    }
}
