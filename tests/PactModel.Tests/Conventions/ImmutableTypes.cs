using System.Collections;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PactModel.Tests.Conventions;

/// <summary>Nothing public can be changed once made: no setters but <c>init</c>, no open fields, no collections that a caller could fill.</summary>
internal sealed class ImmutableTypes : Convention
{
    private static readonly Type[] Fillable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedSet<>), typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(Queue<>),
        typeof(Stack<>), typeof(LinkedList<>), typeof(Collection<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
        typeof(IList), typeof(ICollection), typeof(IDictionary), typeof(Span<>), typeof(Memory<>),
    ];

    public override IEnumerable<string> Broken =>
    [
        "public sealed class Box { public int Size { get; set; } }",
        "public sealed class Box { public int Size; }",
        "public sealed class Box { public int[] Sizes { get; } = []; }",
        "public sealed class Box { public IReadOnlyDictionary<string, List<int>> Sizes => null!; }",
        "public sealed class Box { public IList<int> Sizes() => []; }",
        "public struct Box { public int Size { get; init; } }",
    ];

    public override IEnumerable<string> Kept =>
    [
        "public sealed record Box { public required int Size { get; init; } public IReadOnlyList<int> Sizes { get; init; } = []; }",
        "public sealed class Box { public int Size { get; private set; } public byte[] ToBytes() => []; public const int Most = 1; public static readonly int Least = 1; }",
        "public readonly struct Box { public int Size { get; init; } }",
        "public struct Walk { public bool MoveNext() => false; }",
    ];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute)) && type.GetMethod("MoveNext") is null)
            yield return "is a struct but not readonly";
        if (type.IsEnum) yield break;
        foreach (FieldInfo field in type.GetFields(Declared).Where(IsVisible))
        {
            if (field is { IsInitOnly: false, IsLiteral: false }) yield return $"field {field.Name} can be changed";
            if (IsFillable(field.FieldType)) yield return $"field {field.Name} holds a collection that a caller can change";
        }

        foreach (PropertyInfo property in type.GetProperties(Declared).Where(p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)))
        {
            if (IsVisible(property.SetMethod) && !IsInit(property)) yield return $"property {property.Name} can be changed";
            if (IsFillable(property.PropertyType)) yield return $"property {property.Name} gives a collection that a caller can change";
        }

        foreach (MethodInfo method in type.GetMethods(Declared).Where(m => IsVisible(m) && !m.IsSpecialName))
        {
            if (!method.ReturnType.IsArray && IsFillable(method.ReturnType)) yield return $"method {method.Name} gives a collection that a caller can change";
        }
    }

    private static bool IsFillable(Type type) =>
        Flatten(type).Any(part => part.IsArray || Fillable.Contains(part.IsGenericType ? part.GetGenericTypeDefinition() : part));
}
