using NodaTime;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>A small model of its own that uses every kind of shape, so that the mechanism is tested apart from the model.</summary>
internal sealed record Sample
{
    public required string Name { get; init; }

    public int Number { get; init; }

    public decimal? Share { get; init; }

    public bool Flag { get; init; }

    public LocalDate? Day { get; init; }

    public Period? Period { get; init; }

    public LocalizedText? Title { get; init; }

    public FindingSeverity Severity { get; init; }

    public PartyCode? Party { get; init; }

    public EquatableList<string> Tags { get; init; } = [];

    public EquatableList<SampleNode> Nodes { get; init; } = [];
}

internal abstract record SampleNode;

internal sealed record SampleLeaf : SampleNode
{
    public required int Value { get; init; }
}

internal sealed record SampleBranch : SampleNode
{
    public string? Label { get; init; }

    public EquatableList<SampleNode> Nodes { get; init; } = [];
}

internal static class SampleShapes
{
    public static readonly ObjectShape<SampleLeaf> Leaf = MakeLeaf();
    public static readonly ObjectShape<SampleBranch> Branch = MakeBranch();
    public static readonly UnionShape<SampleNode> Node = new("node", "A node.", new UnionCase<SampleNode, SampleLeaf>(Leaf), new UnionCase<SampleNode, SampleBranch>(Branch));
    public static readonly ObjectShape<Sample> Sample = MakeSample();

    public static readonly DocumentKind<Sample> Kind = new("the sample", Sample);

    private static ObjectShape<SampleLeaf> MakeLeaf()
    {
        ObjectShapeBuilder<SampleLeaf> shape = new("leaf", "A leaf.", "leaf");
        var value = shape.Required("value", BasicShapes.Integer, l => l.Value, "The value.");
        return shape.Make(read => new SampleLeaf { Value = value[read] });
    }

    private static ObjectShape<SampleBranch> MakeBranch()
    {
        ObjectShapeBuilder<SampleBranch> shape = new("branch", "A branch.", "branch");
        var label = shape.Optional("label", BasicShapes.Plain, b => b.Label, "The label.");
        var nodes = shape.List("nodes", new LaterShape<SampleNode>(() => Node!), b => b.Nodes, "The nodes below.");
        return shape.Make(read => new SampleBranch { Label = label[read], Nodes = nodes[read] });
    }

    private static ObjectShape<Sample> MakeSample()
    {
        ObjectShapeBuilder<Sample> shape = new("sample", "A sample.");
        var name = shape.Required("name", BasicShapes.Plain, s => s.Name, "The name.");
        var number = shape.Default("number", BasicShapes.Integer, s => s.Number, 0, "A number.");
        var share = shape.Optional("share", BasicShapes.Decimal, s => s.Share, "A share.");
        var flag = shape.Default("flag", BasicShapes.Boolean, s => s.Flag, false, "A flag.");
        var day = shape.Optional("day", BasicShapes.Day, s => s.Day, "A day.");
        var period = shape.Optional("period", BasicShapes.Period, s => s.Period, "A period.");
        var title = shape.Optional("title", BasicShapes.Text, s => s.Title, "A title.");
        var severity = shape.Default("severity", new EnumShape<FindingSeverity>("severity", "A severity."), s => s.Severity, FindingSeverity.Information, "A severity.");
        var party = shape.Optional("party", CodeShapes.Party, s => s.Party, "A party.");
        var tags = shape.List("tags", BasicShapes.Plain, s => s.Tags, "Tags.");
        var nodes = shape.List("nodes", Node, s => s.Nodes, "Nodes.");
        return shape.Make(read => new Sample
        {
            Name = name[read],
            Number = number[read],
            Share = share[read],
            Flag = flag[read],
            Day = day[read],
            Period = period[read],
            Title = title[read],
            Severity = severity[read],
            Party = party[read],
            Tags = tags[read],
            Nodes = nodes[read],
        });
    }
}
