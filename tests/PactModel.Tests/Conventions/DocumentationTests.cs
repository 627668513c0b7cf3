using System.Reflection;
using System.Xml.Linq;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Conventions;

[Trait("Culture", "none")]
public sealed class DocumentationTests
{
    private static readonly Assembly Library = typeof(EquatableList).Assembly;
    private static readonly XmlDocumentation Documentation = new(XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")));

    [Fact]
    public void Faults_OfTheLibrary_AreNone() => Faults.AreNone(Convention.PublicTypes(Library).SelectMany(Documentation.Faults));

    [Fact]
    public void SpeaksOfDefault_EveryPublicStruct_Does() =>
        Faults.AreNone(Convention.PublicTypes(Library).Where(type => type is { IsValueType: true, IsEnum: false } && !Documentation.SpeaksOfDefault(type)).Select(type => type.Name));

    [Theory]
    [InlineData("public sealed class Bare;", "T:Bare is not documented")]
    [InlineData("/// <summary>A.</summary>\npublic sealed class A { public int B => 1; }", "P:A.B is not documented")]
    [InlineData("/// <summary>A.</summary>\npublic sealed class A { /// <summary>B.</summary>\npublic void B() { }\npublic void B(int c) { } }", "M:A.B is not documented")]
    [InlineData("/// <summary>A.</summary>\npublic enum A { B }", "F:A.B is not documented")]
    [InlineData("/// <remarks>A.</remarks>\npublic sealed class A;", "T:A has no summary")]
    [InlineData("/// <summary>A thing</summary>\npublic sealed class A;", "T:A has a summary that is not a sentence: A thing")]
    public void Faults_OfALibraryWithOne_NamesIt(string source, string fault)
    {
        (Assembly assembly, XDocument documentation) = InMemory.Load(source);
        Assert.Equal(fault, Assert.Single(assembly.GetExportedTypes().SelectMany(new XmlDocumentation(documentation).Faults)));
    }

    [Theory]
    [InlineData("/// <summary>A.</summary>\npublic sealed record A { /// <summary>B.</summary>\npublic int B { get; init; } }")]
    [InlineData("/// <summary>A.</summary>\n/// <typeparam name=\"T\">T.</typeparam>\npublic sealed class A<T> { /// <inheritdoc/>\npublic override string ToString() => \"\"; /// <summary>B.</summary>\npublic T B<U>(U u, T t) => t; }")]
    [InlineData("/// <summary>A.</summary>\npublic enum A { /// <summary>B.</summary>\nB }")]
    public void Faults_OfALibraryThatIsDocumented_AreNone(string source)
    {
        (Assembly assembly, XDocument documentation) = InMemory.Load(source);
        Assert.Empty(assembly.GetExportedTypes().SelectMany(new XmlDocumentation(documentation).Faults));
    }
}
