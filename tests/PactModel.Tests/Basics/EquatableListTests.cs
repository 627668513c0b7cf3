namespace PactModel.Tests.Basics;

public sealed class EquatableListTests
{
    [Fact]
    public async Task GetEnumerator_BodyThatAwaits_GoesThroughTheItemsInOrder()
    {
        EquatableList<int> list = [3, 1, 2];
        List<int> seen = [];
        foreach (int item in list)
        {
            await Task.Yield();
            seen.Add(item);
        }

        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([6, 2, 4], Doubled(list));

        static IEnumerable<int> Doubled(EquatableList<int> items)
        {
            foreach (int item in items) yield return 2 * item;
        }
    }

    [Fact]
    public void Equals_SameItems_IsTrueAndHashesAgree()
    {
        EquatableList<string> a = ["x", "y"];
        EquatableList<string> b = ["x", "y"];
        Assert.True(a == b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.NotEqual(a, ["y", "x"]);
    }

    [Fact]
    public void GetHashCode_AskedAgain_IsTheSame()
    {
        EquatableList<int> list = [1, 2, 3];
        int first = list.GetHashCode();
        Assert.Equal(first, list.GetHashCode());
        Assert.NotEqual(first, ((EquatableList<int>)[1, 2, 4]).GetHashCode());
    }

    [Fact]
    public void Operators_AgreeWithEqualsAndKnowNothing()
    {
        EquatableList<string> a = ["x", "y"], b = ["x", "y"], other = ["x"];
        EquatableList<string>? none = new[] { other }.FirstOrDefault(list => list == a), nothing = none;
        Assert.True(!(a != b) && a != other && !(a == other));
        Assert.True(none == nothing && none != a && a != none && !(none == a));
    }

    [Fact]
    public void Empty_IsTheOneListWithoutItems()
    {
        Assert.Same(EquatableList<string>.Empty, EquatableList.Create<string>([]));
        Assert.Same(EquatableList<string>.Empty, Array.Empty<string>().ToEquatableList());
        Assert.Equal(["x"], new[] { "x" }.ToEquatableList());
        Assert.Throws<ArgumentNullException>("items", () => ((string[])null!).ToEquatableList());
    }

    [Fact]
    public void ToString_IsTheItemsBetweenBrackets()
    {
        Assert.Equal("[x, y]", new EquatableList<string>(["x", "y"]).ToString());
        Assert.Equal("[]", EquatableList<string>.Empty.ToString());
    }
}
