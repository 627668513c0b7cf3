using System.Reflection;

namespace PactModel.Tests.Conventions;

/// <summary>What web frameworks look for by its name is what they take it for: a type with a TryParse is read from text, a type without one is a body or a service.</summary>
internal sealed class BoundParameters : Convention
{
    public override IEnumerable<string> Broken =>
    [
        "public sealed class Pact { public static bool TryParse(string text, out Pact? pact, out int faults) { pact = null; faults = 1; return false; } }",
        "public sealed class Pact { public static Pact? TryParse(string text) => null; }",
        "public sealed class Pact { public static System.Threading.Tasks.ValueTask<Pact?> BindAsync(object context) => default; }",
    ];

    public override IEnumerable<string> Kept =>
    [
        "public sealed class Pact { public static bool TryParse(string? text, out Pact? pact) { pact = null; return false; } }",
        "public sealed class Pact { public static bool TryParseJson(string text, out Pact? pact, out int faults) { pact = null; faults = 1; return false; } }",
    ];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        MethodInfo[] methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static);
        if (Named(methods, "TryParse").Any() && type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, [typeof(string), type.MakeByRefType()]) is null)
            yield return "has a TryParse, but none of (string, out)";
        if (Named(methods, "BindAsync").Any()) yield return "has a BindAsync";
    }

    private static IEnumerable<MethodInfo> Named(MethodInfo[] methods, string name) =>
        methods.Where(method => string.Equals(method.Name, name, StringComparison.Ordinal));
}
