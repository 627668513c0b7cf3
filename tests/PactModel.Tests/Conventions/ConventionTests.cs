using System.Reflection;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Conventions;

[Trait("Culture", "none")]
public sealed class ConventionTests
{
    private static readonly Convention[] Conventions =
    [
        new SealedTypes(), new EquatableTypes(), new ImmutableTypes(), new ClosedSets(), new CalendarDatesOnly(),
        new PlainEnums(), new HiddenConverters(), new EmptyLists(), new TextValues(), new BoundParameters(),
    ];

    public static TheoryData<string> Names() => [.. Conventions.Select(convention => convention.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Breaches_OfTheLibrary_AreNone(string convention) => Faults.AreNone(Breaches(convention, typeof(EquatableList).Assembly));

    [Theory]
    [MemberData(nameof(Names))]
    public void Breaches_OfLibrariesThatBreakIt_AreFound(string convention) =>
        Assert.All(Find(convention).Broken, source => Assert.NotEmpty(Breaches(convention, InMemory.Load(source).Assembly)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Breaches_OfLibrariesThatKeepIt_AreNone(string convention) =>
        Assert.All(Find(convention).Kept, source => Assert.Empty(Breaches(convention, InMemory.Load(source).Assembly)));

    [Fact]
    public void Conventions_AreAllInTheList() =>
        Assert.Equal(typeof(Convention).Assembly.GetTypes().Count(type => type.BaseType == typeof(Convention)), Conventions.Length);

    private static Convention Find(string name) => Conventions.Single(convention => string.Equals(convention.GetType().Name, name, StringComparison.Ordinal));

    private static IEnumerable<string> Breaches(string convention, Assembly assembly) =>
        Convention.PublicTypes(assembly).SelectMany(type => Find(convention).BreachesIn(type).Select(breach => $"{type.Name} {breach}"));
}
