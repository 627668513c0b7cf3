using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PactModel.Tests.Compiling;

/// <summary>Compiles C# text with the references of the running tests.</summary>
internal static class InMemory
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly IReadOnlyList<MetadataReference> Platform = ReadPlatform();

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>Makes a compilation with nullable checks and the SDK's implicit usings.</summary>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="kind">A library or a program.</param>
    /// <param name="trees">The parsed files.</param>
    /// <param name="without">The simple name of a referenced assembly to leave out, or null.</param>
    public static CSharpCompilation Compile(string name, OutputKind kind, IEnumerable<SyntaxTree> trees, string? without = null)
    {
        IEnumerable<MetadataReference> references = Platform.Where(r => !string.Equals(Path.GetFileNameWithoutExtension(r.Display), without, StringComparison.Ordinal));
        CSharpCompilationOptions options = new(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
        return CSharpCompilation.Create(name, [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions)], references, options);
    }

    /// <summary>Compiles a library from one text, loads it and returns it with its XML documentation.</summary>
    public static (Assembly Assembly, XDocument Documentation) Load(string source)
    {
        CSharpCompilation compilation = Compile("Fixture", OutputKind.DynamicallyLinkedLibrary, [CSharpSyntaxTree.ParseText(source, ParseOptions)]);
        using MemoryStream code = new();
        using MemoryStream documentation = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(code, xmlDocumentationStream: documentation);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        code.Position = 0;
        documentation.Position = 0;
        return (new AssemblyLoadContext("Fixture", isCollectible: true).LoadFromStream(code), XDocument.Load(documentation));
    }

    private static List<MetadataReference> ReadPlatform() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];
}
