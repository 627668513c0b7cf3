using PactModel.Tests.Compiling;

namespace PactModel.Tests.Floors;

[Trait("Culture", "none")]
public sealed class FloorTests
{
    [Fact]
    public void Violations_OfTheLibrary_AreNone()
    {
        FloorReader reader = new(SourcesOfTheLibrary());
        Faults.AreNone(reader.Faults());
        Faults.AreNone(reader.Violations());
    }

    [Fact]
    public void SourcesOfTheLibrary_AreFound() => Assert.True(SourcesOfTheLibrary().Count > 5);

    [Theory]
    [InlineData("Dates", "Basics", true)]
    [InlineData("Basics", "Dates", false)]
    [InlineData("Lifecycle", "Rotation", false)]
    [InlineData("Rotation", "Lifecycle", false)]
    [InlineData("Sources", "Parties", true)]
    [InlineData("Parties", "Sources", false)]
    [InlineData("Areas", "Parties", false)]
    [InlineData("Parties", "Areas", false)]
    [InlineData("Agreement", "Rotation", true)]
    [InlineData("Export", "Json", false)]
    [InlineData("Json", "Register", true)]
    public void Violations_OneFolderNamesAnother_AreFoundUpwardsAndSideways(string from, string to, bool allowed)
    {
        FloorReader reader = new(Tree((from + "/User.cs", "class User { Used? _used; }"), (to + "/Used.cs", "class Used;")));
        Assert.Empty(reader.Faults());
        Assert.Equal(allowed, reader.Violations().Count == 0);
    }

    [Theory]
    [InlineData("class User { object o = new Thing().Upper(); }", "a member")]
    [InlineData("class User { object o = new Thing().UpperExtension(); }", "an extension")]
    [InlineData("class User { object o = new Thing() + new Thing(); }", "an operator")]
    [InlineData("class User { object o = new Thing()[1]; }", "an indexer")]
    [InlineData("class User { int o = new Thing(); }", "a conversion")]
    [InlineData("class User { Thing o = new(1); }", "a constructor")]
    [InlineData("[Upper] class User;", "an attribute")]
    [InlineData("class User { object o = new List<UpperAttribute>(); }", "a type argument")]
    public void Violations_LowerFileUsesWhatOnlyAnUpperFileDeclares_AreFound(string user, string what)
    {
        FloorReader reader = new(Tree(("Dates/User.cs", user), ("Dates/Thing.cs", Lower), ("Json/Thing.Json.cs", Upper)));
        Assert.Empty(reader.Faults());
        Assert.True(reader.Violations().Count > 0, what);
    }

    [Theory]
    [InlineData("class User { Thing? o; }")]
    [InlineData("class User { object o = new Thing().Low(); }")]
    [InlineData("/// <summary>See <see cref=\"Holder\"/>.</summary>\nclass User;")]
    public void Violations_LowerFileUsesTheLowerPart_AreNone(string user) =>
        Assert.Empty(new FloorReader(Tree(("Dates/User.cs", user), ("Dates/Thing.cs", Lower), ("Json/Thing.Json.cs", Upper))).Violations());

    [Fact]
    public void Violations_UpperFileUsesLowerOnes_AreNone() =>
        Assert.Empty(new FloorReader(Tree(("Json/User.cs", "class User { object o = new Thing().Low(); }"), ("Dates/Thing.cs", Lower), ("Json/Thing.Json.cs", Upper))).Violations());

    [Fact]
    public void Violations_FileOnNoFloor_IsReported() =>
        Assert.Equal("Attic/Old.cs: stands on no floor; put it into a floor's folder", Assert.Single(new FloorReader(Tree(("Attic/Old.cs", "class Old;"))).Violations()));

    [Fact]
    public void Faults_NameThatIsNowhere_IsReported() =>
        Assert.NotEmpty(new FloorReader(Tree(("Dates/User.cs", "class User { Nowhere? o; }"))).Faults());

    private const string Lower = "partial class Thing { public Thing() {} public int Low() => 1; }";

    private const string Upper = """
        partial class Thing
        {
            public Thing(int number) {}
            public int Upper() => 1;
            public int this[int index] => index;
            public static Thing operator +(Thing left, Thing right) => left;
            public static implicit operator int(Thing thing) => 1;
        }
        static class Holder { public static int UpperExtension(this Thing thing) => 1; }
        sealed class UpperAttribute : Attribute;
        """;

    private static Dictionary<string, string> SourcesOfTheLibrary()
    {
        string library = Path.Combine(RepositoryFiles.Root, "src", "PactModel");
        return Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: file, Name: Path.GetRelativePath(library, file).Replace('\\', '/')))
            .Where(file => House.FolderOf(file.Name) is not ("obj" or "bin"))
            .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path), StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Tree(params (string File, string Text)[] files) =>
        files.ToDictionary(file => file.File, file => file.Text, StringComparer.Ordinal);
}
