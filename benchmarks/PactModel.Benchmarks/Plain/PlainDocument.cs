using System.Text.Json.Serialization;

namespace PactModel.Benchmarks.Plain;

// Documents and agreements.

internal sealed class PlainRegisterDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }
    public int? Format { get; set; }
    public List<PlainOrganisation>? Organisations { get; set; }
    public List<PlainArea>? Areas { get; set; }
    public List<PlainSource>? Sources { get; set; }
    public List<PlainAgreement>? Agreements { get; set; }
}

internal sealed class PlainAgreement
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public Dictionary<string, string>? ShortTitle { get; set; }
    public string? Kind { get; set; }
    public string? LegalCharacter { get; set; }
    public List<string>? AuthenticLanguages { get; set; }
    public string? Depositary { get; set; }
    public List<PlainRegistration>? Registrations { get; set; }
    public List<PlainAgreementParty>? Parties { get; set; }
    public bool? IsClosed { get; set; }
    public List<PlainEvent>? Events { get; set; }
    public List<PlainClause>? Clauses { get; set; }
    public List<PlainProvision>? Provisions { get; set; }
    public List<PlainObjective>? Objectives { get; set; }
    public List<PlainThreat>? Threats { get; set; }
    public List<PlainTheatre>? Theatres { get; set; }
    public List<PlainArmedConflict>? ArmedConflicts { get; set; }
    public List<PlainBody>? Bodies { get; set; }
    public List<PlainRelation>? Relations { get; set; }
    public List<PlainConflictingClaims>? ConflictingClaims { get; set; }
    public List<PlainSource>? Sources { get; set; }
    public string? Note { get; set; }
}

internal sealed class PlainAgreementParty
{
    public string? Party { get; set; }
    public string? Role { get; set; }
    public string? From { get; set; }
    public PlainEndDate? Until { get; set; }
    public List<string>? Sources { get; set; }
    public string? Note { get; set; }
}

internal sealed class PlainRegistration
{
    public string? Register { get; set; }
    public string? Number { get; set; }
}

internal sealed class PlainProvision
{
    public List<string>? Areas { get; set; }
    public Dictionary<string, string>? Summary { get; set; }
    public string? Article { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainObjective
{
    public Dictionary<string, string>? Text { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainThreat
{
    public string? Code { get; set; }
    public Dictionary<string, string>? Name { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainTheatre
{
    public string? Code { get; set; }
    public Dictionary<string, string>? Name { get; set; }
    public List<string>? Countries { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainArmedConflict
{
    public string? Party { get; set; }
    public string? From { get; set; }
    public string? Until { get; set; }
}

internal sealed class PlainRelation
{
    public string? Kind { get; set; }
    public string? Agreement { get; set; }
    public string? Note { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainConflictingClaims
{
    public string? About { get; set; }
    public List<PlainFactClaim>? Claims { get; set; }
    public string? Reason { get; set; }
}

internal sealed class PlainFactClaim
{
    public Dictionary<string, string>? Statement { get; set; }
    public bool? IsUsed { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainSource
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Publisher { get; set; }
    public string? Author { get; set; }
    public string? Url { get; set; }
    public string? Published { get; set; }
    public string? Retrieved { get; set; }
    public string? Language { get; set; }
    public string? Note { get; set; }
}

internal sealed class PlainPlace
{
    public string? City { get; set; }
    public string? Country { get; set; }
}

internal sealed class PlainRepresentative
{
    public string? Party { get; set; }
    public string? Name { get; set; }
    public Dictionary<string, string>? Office { get; set; }
}

internal sealed class PlainEndDate
{
    public string? Date { get; set; }
    public string? Boundary { get; set; }
}

internal sealed class PlainOrganisation
{
    public string? Code { get; set; }
    public Dictionary<string, string>? Name { get; set; }
    public Dictionary<string, string>? Acronym { get; set; }
    public List<string>? Aliases { get; set; }
    public string? Founded { get; set; }
    public string? Dissolved { get; set; }
    public PlainPlace? Seat { get; set; }
    public string? Predecessor { get; set; }
    public List<PlainOrganisationMember>? Memberships { get; set; }
}

internal sealed class PlainOrganisationMember
{
    public string? Party { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public bool? IsContested { get; set; }
}

internal sealed class PlainArea
{
    public string? Code { get; set; }
    public string? Broader { get; set; }
    public Dictionary<string, string>? Label { get; set; }
    public Dictionary<string, string>? Definition { get; set; }
    public List<string>? Matches { get; set; }
}
