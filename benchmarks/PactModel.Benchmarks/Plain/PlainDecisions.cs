using System.Text.Json.Serialization;

namespace PactModel.Benchmarks.Plain;

// Decisions on turns.

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainSwapTurns), "swap")]
[JsonDerivedType(typeof(PlainSkipTurn), "skip")]
[JsonDerivedType(typeof(PlainRelinquishTurns), "relinquish")]
[JsonDerivedType(typeof(PlainDeferTurn), "defer")]
[JsonDerivedType(typeof(PlainSuspendHolder), "suspend")]
[JsonDerivedType(typeof(PlainAssignTurn), "assign")]
[JsonDerivedType(typeof(PlainSplitTurn), "split")]
[JsonDerivedType(typeof(PlainStretchTurn), "stretch")]
[JsonDerivedType(typeof(PlainAssignRole), "assignRole")]
internal abstract class PlainDecision
{
    public string? Date { get; set; }
    public string? Authority { get; set; }
    public List<PlainExpectedHolder>? Expected { get; set; }
    public List<string>? Sources { get; set; }
    public string? Note { get; set; }
}

internal sealed class PlainSwapTurns : PlainDecision
{
    public int? First { get; set; }
    public int? Second { get; set; }
}

internal sealed class PlainSkipTurn : PlainDecision
{
    public string? Holder { get; set; }
    public string? Group { get; set; }
    public int? From { get; set; }
}

internal sealed class PlainRelinquishTurns : PlainDecision
{
    public string? Holder { get; set; }
    public int? From { get; set; }
}

internal sealed class PlainDeferTurn : PlainDecision
{
    public string? Holder { get; set; }
    public int? From { get; set; }
    public int? To { get; set; }
}

internal sealed class PlainSuspendHolder : PlainDecision
{
    public string? Holder { get; set; }
    public int? From { get; set; }
    public int? Until { get; set; }
}

internal sealed class PlainAssignTurn : PlainDecision
{
    public int? Turn { get; set; }
    public PlainTurnHolder? Holder { get; set; }
    public string? Uses { get; set; }
}

internal sealed class PlainSplitTurn : PlainDecision
{
    public int? Turn { get; set; }
    public List<PlainTurnPart>? Parts { get; set; }
}

internal sealed class PlainStretchTurn : PlainDecision
{
    public int? Turn { get; set; }
    public string? End { get; set; }
    public string? Effect { get; set; }
}

internal sealed class PlainAssignRole : PlainDecision
{
    public int? Turn { get; set; }
    public string? Role { get; set; }
    public PlainTurnHolder? Holder { get; set; }
    public PlainPlace? Place { get; set; }
}

internal sealed class PlainExpectedHolder
{
    public int? Turn { get; set; }
    public string? Holder { get; set; }
}

internal sealed class PlainTurnPart
{
    public string? Until { get; set; }
    public PlainTurnHolder? Holder { get; set; }
    public string? Capacity { get; set; }
    public bool? UsesOwnTurn { get; set; }
}
