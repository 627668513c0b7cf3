using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Floors;

/// <summary>Maps every name in the sources to the files that declare it, and reports names that reach upwards.</summary>
/// <remarks>
/// A type may be named where at least one of its declarations may be; a member only where its own declaration may be,
/// so a partial declaration counts by the file of the member used. Documentation comments are not code and not read.
/// </remarks>
internal sealed class FloorReader
{
    private readonly CSharpCompilation _compilation;
    private readonly IReadOnlyList<SyntaxTree> _files;

    /// <summary>Parses and compiles files, given by path (with slashes, below the library's folder) and text.</summary>
    public FloorReader(IEnumerable<KeyValuePair<string, string>> files)
    {
        _files = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Value, InMemory.ParseOptions, file.Key))];
        _compilation = InMemory.Compile("PactModel", OutputKind.DynamicallyLinkedLibrary, _files, without: "PactModel");
    }

    /// <summary>Returns the faults that keep names from being resolved; where generators write code, theirs are missing.</summary>
    public IEnumerable<string> Faults() =>
        _compilation.GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error && !IsMadeByGenerator(d))
            .Select(d => d.ToString());

    /// <summary>Returns one line for each name that a file may not name, and for each file that stands on no floor.</summary>
    public IReadOnlyList<string> Violations()
    {
        ConcurrentBag<string> found = [];
        Parallel.ForEach(_files, tree =>
        {
            if (!House.Has(House.FolderOf(tree.FilePath))) found.Add($"{tree.FilePath}: stands on no floor; put it into a floor's folder");
            else ReadFile(tree, found);
        });
        return [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private void ReadFile(SyntaxTree tree, ConcurrentBag<string> found)
    {
        SemanticModel model = _compilation.GetSemanticModel(tree);
        string from = House.FolderOf(tree.FilePath);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            foreach (ISymbol symbol in SymbolsOf(model, node))
            {
                string[] declaredIn = [.. FilesOf(symbol)];
                if (declaredIn.Length == 0 || declaredIn.Any(file => !House.Has(House.FolderOf(file)) || House.MayName(from, House.FolderOf(file)))) continue;
                int line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
                found.Add(string.Create(CultureInfo.InvariantCulture, $"{tree.FilePath}:{line}: names {symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}, declared in {declaredIn[0]}"));
            }
        }
    }

    /// <summary>Returns what a node names, or calls without naming: constructors, operators, indexers and conversions.</summary>
    private static IEnumerable<ISymbol> SymbolsOf(SemanticModel model, SyntaxNode node)
    {
        if (node is not (ExpressionSyntax or AttributeSyntax or ConstructorInitializerSyntax)) yield break;
        SymbolInfo info = model.GetSymbolInfo(node);
        foreach (ISymbol symbol in info.Symbol is { } one ? [one] : info.CandidateSymbols.AsEnumerable()) yield return Original(symbol);
        if (node is ExpressionSyntax expression && model.GetConversion(expression).MethodSymbol is { } conversion) yield return Original(conversion);
    }

    private static ISymbol Original(ISymbol symbol) =>
        symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : symbol.OriginalDefinition;

    /// <summary>Returns the files that declare a type or member; a member the compiler made counts as its type.</summary>
    private static IEnumerable<string> FilesOf(ISymbol symbol)
    {
        if (symbol is not (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)) return [];
        if (symbol is IMethodSymbol { AssociatedSymbol: { } property }) symbol = property;
        if (symbol.IsImplicitlyDeclared && symbol is not INamedTypeSymbol && symbol.ContainingType is not null) return FilesOf(symbol.ContainingType.OriginalDefinition);
        IEnumerable<string> files = symbol.DeclaringSyntaxReferences.Select(place => place.SyntaxTree.FilePath);
        return files.Any() || symbol is INamedTypeSymbol || symbol.ContainingType is null ? files : FilesOf(symbol.ContainingType.OriginalDefinition);
    }

    /// <summary>The framework's generators do not run here: their serialisers are used in the Json folder, their regular expressions (CS8795) anywhere.</summary>
    private static bool IsMadeByGenerator(Diagnostic diagnostic) =>
        diagnostic.Id is "CS8795" || (diagnostic.Location.SourceTree is { } tree && House.FolderOf(tree.FilePath) is "Json");
}
