using System.Reflection;
using System.Runtime.CompilerServices;

namespace PactModel.Tests.Conventions;

/// <summary>A list that is not given is empty, never null: in records made by an initialiser, and in the default value of a struct.</summary>
internal sealed class EmptyLists : Convention
{
    public override IEnumerable<string> Broken =>
    [
        "public sealed record Row { public PactModel.EquatableList<int> Cells { get; init; } = null!; }",
        "public sealed record Row { public PactModel.EquatableList<int> Cells { get; init; } = [1]; }",
        "public readonly struct Row { public PactModel.EquatableList<int> Cells { get; } }",
    ];

    public override IEnumerable<string> Kept =>
    [
        "public sealed record Row { public PactModel.EquatableList<int> Cells { get; init; } = []; public required PactModel.EquatableList<int> Given { get; init; } }",
        "public readonly struct Row { private readonly PactModel.EquatableList<int>? _cells; public PactModel.EquatableList<int> Cells => _cells ?? []; }",
        "public sealed record Row { public PactModel.EquatableList<int>? Unknown { get; init; } }",
    ];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (type.IsAbstract || type.ContainsGenericParameters) return [];
        ConstructorInfo? plain = type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, Type.EmptyTypes);
        if (!type.IsValueType && plain is null) return [];
        PropertyInfo[] lists = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsListThatMayBeLeftOut)];
        if (lists.Length == 0 || (!type.IsValueType && !lists.Any(IsInit))) return [];
        object value = plain is null ? Activator.CreateInstance(type)! : plain.Invoke([]);
        return lists.Where(list => list.GetValue(value) is not System.Collections.IEnumerable items || items.Cast<object>().Any())
            .Select(list => $"property {list.Name} is not empty where nothing is given");
    }

    private static bool IsListThatMayBeLeftOut(PropertyInfo property) =>
        property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(EquatableList<>)
        && !property.IsDefined(typeof(RequiredMemberAttribute))
        && new NullabilityInfoContext().Create(property).ReadState != NullabilityState.Nullable;
}
