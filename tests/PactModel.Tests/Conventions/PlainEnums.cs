using System.Numerics;

namespace PactModel.Tests.Conventions;

/// <summary>
/// An enumeration is a list of choices numbered 0, 1, 2 and so on; or, marked as flags, it has <c>None</c>, single bits without a
/// gap, and combinations of them.
/// </summary>
internal sealed class PlainEnums : Convention
{
    public override IEnumerable<string> Broken =>
    [
        "public enum Side { Left = 1, Right }",
        "public enum Side { Left, Right = 0 }",
        "public enum Side : byte { Left, Right }",
        "[Flags] public enum Side { Left = 1, Right = 2 }",
        "[Flags] public enum Side { None, Left = 1, Right = 4 }",
        "[Flags] public enum Side { None, Left = 1, Right = 2, All = 15 }",
    ];

    public override IEnumerable<string> Kept =>
        ["public enum Side { Left, Right, Both }", "[Flags] public enum Side { None, Left = 1, Right = 2, Both = 3 }", "public sealed class Plain;"];

    public override IEnumerable<string> BreachesIn(Type type)
    {
        if (!type.IsEnum) yield break;
        if (Enum.GetUnderlyingType(type) != typeof(int))
        {
            yield return "is not based on int";
            yield break;
        }

        int[] values = [.. Enum.GetValues(type).Cast<int>()];
        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
        {
            if (!string.Equals(Enum.GetName(type, 0), "None", StringComparison.Ordinal)) yield return "has flags but no None";
            int[] bits = [.. values.Where(value => BitOperations.IsPow2(value))];
            if (values.Any(value => value >= 1 << bits.Length)) yield return "has flags with a gap, or a combination of flags that have no name";
        }
        else if (!values.SequenceEqual(Enumerable.Range(0, values.Length)))
        {
            yield return "is not numbered 0, 1, 2 and so on";
        }
    }
}
