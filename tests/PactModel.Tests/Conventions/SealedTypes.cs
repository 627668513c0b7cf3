namespace PactModel.Tests.Conventions;

/// <summary>Every public class is sealed, abstract or static, and stands at the top level.</summary>
internal sealed class SealedTypes : Convention
{
    public override IEnumerable<string> Broken => ["public class Open;", "public static class Outer { public sealed class Inner; }"];

    public override IEnumerable<string> Kept => ["public sealed class Closed;", "public static class Tools;", "public readonly struct Value;", "public static class Outer { internal sealed class Inner; }"];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (type is { IsSealed: false, IsAbstract: false }) yield return "is neither sealed nor abstract nor static";
        if (type.IsNested) yield return "is nested in another type";
    }
}
