namespace PactModel.Tests.Conventions;

/// <summary>What is equatable has <c>==</c> and <c>!=</c>, and the same equality by object and by hash.</summary>
internal sealed class EquatableTypes : Convention
{
    public override IEnumerable<string> Broken =>
    [
        "public sealed class Code : IEquatable<Code> { public bool Equals(Code? other) => true; public override bool Equals(object? o) => true; public override int GetHashCode() => 1; }",
        "public readonly struct Code : IEquatable<Code> { public bool Equals(Code other) => true; public static bool operator ==(Code a, Code b) => true; public static bool operator !=(Code a, Code b) => false; }",
    ];

    public override IEnumerable<string> Kept => ["public sealed record Code;", "public readonly record struct Code;", "public sealed class Plain;"];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (!Implements(type, typeof(IEquatable<>))) yield break;
        foreach (string name in (string[])["op_Equality", "op_Inequality"])
        {
            if (type.GetMethod(name, [type, type]) is null) yield return $"is equatable but lacks {name}";
        }

        if (type.GetMethod(nameof(Equals), Declared, [typeof(object)]) is null) yield return "is equatable but does not override Equals(object)";
        if (type.GetMethod(nameof(GetHashCode), Declared, Type.EmptyTypes) is null) yield return "is equatable but does not override GetHashCode";
    }
}
