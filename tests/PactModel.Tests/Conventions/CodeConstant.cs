using System.Reflection;

namespace PactModel.Tests.Conventions;

/// <summary>What a code tells apart.</summary>
internal enum CodeKind
{
    Finding,
    Reason,
}

/// <summary>A constant that holds the code of a finding or the rule of a reason.</summary>
/// <param name="Kind">What the code tells apart.</param>
/// <param name="Name">The class and the constant.</param>
/// <param name="Value">The code.</param>
internal sealed record CodeConstant(CodeKind Kind, string Name, string Value)
{
    /// <summary>Returns the constants of the static classes of an assembly whose names end with <c>Findings</c> or <c>Rules</c>.</summary>
    public static IEnumerable<CodeConstant> Of(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type is { IsAbstract: true, IsSealed: true, IsNested: false }
        let isOfFindings = type.Name.EndsWith("Findings", StringComparison.Ordinal)
        where isOfFindings || type.Name.EndsWith("Rules", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where field.IsLiteral && field.FieldType == typeof(string)
        select new CodeConstant(isOfFindings ? CodeKind.Finding : CodeKind.Reason, $"{type.Name}.{field.Name}", (string)field.GetRawConstantValue()!);
}
