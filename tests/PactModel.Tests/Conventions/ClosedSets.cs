using System.Reflection;

namespace PactModel.Tests.Conventions;

/// <summary>
/// An abstract type is a closed set: only this library adds cases, each sealed, at the top level and non-positional. A record's
/// copy constructor is open to outsiders, so an abstract record also has a <c>private protected abstract</c> member.
/// </summary>
internal sealed class ClosedSets : Convention
{
    public override IEnumerable<string> Broken =>
    [
        "public abstract record Shape { private protected abstract int Kind { get; } }",
        "public abstract record Shape { private protected Shape() { } }",
        "public abstract class Shape { protected Shape() { } }",
        Closed + "public record Round : Shape { private protected override int Kind => 1; }",
        Closed + "public sealed record Round(int Radius) : Shape { private protected override int Kind => 1; }",
        Closed + "public static class Shapes { internal sealed record Round : Shape { private protected override int Kind => 1; } }",
    ];

    public override IEnumerable<string> Kept =>
    [
        Closed + "public sealed record Round : Shape { private protected override int Kind => 1; }",
        "public abstract class Shape { private protected Shape() { } } public sealed class Round : Shape;",
        "public static class Tools;",
    ];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (!type.IsAbstract || type.IsSealed || type.IsInterface) yield break;
        bool isRecord = IsRecordClass(type);
        foreach (ConstructorInfo constructor in type.GetConstructors(Declared & ~BindingFlags.Static).Where(IsVisible))
        {
            bool copies = isRecord && constructor.GetParameters() is [{ } only] && only.ParameterType == type;
            if (!copies) yield return "has a constructor that is not private protected";
        }

        if (isRecord && !type.GetMethods(Declared).Any(method => method is { IsAbstract: true, IsFamilyAndAssembly: true }))
            yield return "has no private protected abstract member, so that an outsider can add a case";
        foreach (Type @case in type.Assembly.GetTypes().Where(t => t.BaseType == type))
        {
            if (@case is { IsSealed: false, IsAbstract: false }) yield return $"has the case {@case.Name}, which is not sealed";
            if (@case.IsNested) yield return $"has the case {@case.Name}, which is nested";
            if (@case.GetMethod("Deconstruct") is not null) yield return $"has the case {@case.Name}, which is positional";
        }
    }

    private const string Closed = "public abstract record Shape { private protected Shape() { } private protected abstract int Kind { get; } } ";
}
