using System.Text.Json.Serialization;

namespace PactModel.Benchmarks.Plain;

// Bodies.

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainCommission), "commission")]
[JsonDerivedType(typeof(PlainJointForce), "jointForce")]
[JsonDerivedType(typeof(PlainMission), "mission")]
[JsonDerivedType(typeof(PlainSecretariat), "secretariat")]
internal abstract class PlainBody
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Name { get; set; }
    public List<PlainBodyMember>? Members { get; set; }
    public PlainPlace? Seat { get; set; }
    public string? Established { get; set; }
    public PlainEndDate? Ended { get; set; }
    public List<string>? Oversees { get; set; }
    public Dictionary<string, string>? Task { get; set; }
    public List<PlainMandate>? Mandates { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainCommission : PlainBody
{
    public PlainRotationRules? Rotation { get; set; }
    public Dictionary<string, string>? Level { get; set; }
}

internal sealed class PlainJointForce : PlainBody
{
    public List<PlainSector>? Sectors { get; set; }
}

internal sealed class PlainMission : PlainBody
{
    public string? LedBy { get; set; }
    public string? HostState { get; set; }
}

internal sealed class PlainSecretariat : PlainBody;

internal sealed class PlainBodyMember
{
    public string? Party { get; set; }
    public string? From { get; set; }
    public PlainEndDate? Until { get; set; }
    public Dictionary<string, string>? Part { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainMandate
{
    public string? From { get; set; }
    public string? Length { get; set; }
    public PlainEndDate? Until { get; set; }
    public string? Decided { get; set; }
    public Dictionary<string, string>? Authority { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainSector
{
    public string? Name { get; set; }
    public string? Party { get; set; }
    public PlainPlace? Headquarters { get; set; }
    public List<string>? Sources { get; set; }
}
