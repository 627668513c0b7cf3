namespace PactModel.Tests.Basics;

/// <summary>Tables that were not packed as they should be are told of by what they lack.</summary>
public sealed class ResourceRowsTests
{
    [Fact]
    public void Load_ATableThatIsNotThere_NamesIt() => Assert.Equal(
        "The assembly lacks its table 'PactModel.planets.txt': build it anew.",
        Assert.Throws<InvalidOperationException>(() => ResourceRows.Load("PactModel.planets.txt")).Message);

    [Fact]
    public void Bilingual_WithoutAName_AsksForPacking() => Assert.Equal(
        "A row of an embedded table lacks its name: pack the tables anew.",
        Assert.Throws<InvalidOperationException>(() =>
        {
            ResourceRows rows = ResourceRows.Of("S\t\tMaroc\n");
            rows.Next();
            return rows.Bilingual();
        }).Message);
}
