using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Rotations;

/// <summary>Generated rules, with how far to look at them.</summary>
public sealed record RotationCase(int Seed, int Size, RotationShape Shape)
{
    public const int Turns = 60;

    private readonly RuleMaker _maker = new(Seed, Size, Shape);
    private RotationRules? _rules;

    public RotationRules Rules => _rules ??= _maker.Make();

    public IReadOnlyList<PartyCode> Parties => _maker.Used;

    public int FirstTurn => _maker.FirstTurn;

    /// <summary>Returns the rules with further decisions, or as they are if the model refuses them.</summary>
    public RotationRules With(params RotationDecision[] decisions) =>
        RuleMaker.Try(Rules, Rules with { Decisions = [.. Rules.Decisions, .. decisions] });

    public Random Random() => new(Seed ^ 0x5eed);

    public override string ToString()
    {
        IEnumerable<string> segments = Rules.Segments.Select(s => $"from {s.FromTurn}, {s.FirstHolder} first: {Describe(s.Order)}");
        IEnumerable<string> members = Rules.Members.Select(m => $"{m.Party} {m.From} to {m.Until} {m.Placement} {m.After}{m.Group} {m.PlacedFrom} {m.Entry}");
        return $"seed {Seed}, size {Size}, {Shape}, first {Rules.FirstTurn}, {Rules.Terms}\n{string.Join('\n', segments)}\n{string.Join('\n', members)}\n{string.Join("; ", Rules.Decisions.Select(d => d.ToString()))}";
    }

    private static string Describe(RotationOrder order) => order switch
    {
        ListOrder list => list.Members.ToString(),
        KeyOrder keys => "keys " + string.Join(' ', keys.Keys.Select(k => $"{k.Party}={k.Key}@{k.From}")),
        ChoiceOrder choice => "choice of " + choice.Members,
        Alternation sides => $"({Side(sides.First)} | {Side(sides.Second)})",
        GroupCycle cycle => string.Join(' ', cycle.Sequence) + string.Join(" / ", cycle.Groups.Select(g => $"{g.Code}: <{Describe(g.Order)}> first {g.FirstHolder}")),
        _ => "none",
    };

    private static string Side(AlternationSide side) => side.Party?.ToString() ?? $"{Describe(side.Order!)} first {side.FirstHolder}";
}

/// <summary>What kind of order the generated rules have.</summary>
public enum RotationShape
{
    List,
    Keys,
    Sides,
    Groups,
    Choices,
}

/// <summary>Generators of rotations; a failing case shrinks to fewer members and decisions.</summary>
public static class RotationGenerators
{
    public static Arbitrary<RotationCase> Cases() => Arb.From(
        Gen.Sized(size =>
            from seed in Gen.Choose(0, int.MaxValue)
            from shape in Gen.Elements(Enum.GetValues<RotationShape>())
            select new RotationCase(seed, Math.Min(12, 2 + (size / 6)), shape)),
        c => Enumerable.Range(1, Math.Max(0, c.Size - 1)).Select(size => c with { Size = size }));
}
