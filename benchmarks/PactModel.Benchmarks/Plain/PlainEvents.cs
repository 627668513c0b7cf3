using System.Text.Json.Serialization;

namespace PactModel.Benchmarks.Plain;

// Events.

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainAdopted), "adopted")]
[JsonDerivedType(typeof(PlainOpenedForSignature), "openedForSignature")]
[JsonDerivedType(typeof(PlainSignatureGiven), "signed")]
[JsonDerivedType(typeof(PlainDeclaredNotToBecomeParty), "declaredNotToBecomeParty")]
[JsonDerivedType(typeof(PlainConsentExpressed), "consentExpressed")]
[JsonDerivedType(typeof(PlainInstrumentWithdrawn), "instrumentWithdrawn")]
[JsonDerivedType(typeof(PlainSuspended), "suspended")]
[JsonDerivedType(typeof(PlainResumed), "resumed")]
[JsonDerivedType(typeof(PlainObjectionRaised), "objectionRaised")]
[JsonDerivedType(typeof(PlainObjectionWithdrawn), "objectionWithdrawn")]
[JsonDerivedType(typeof(PlainAccessionAccepted), "accessionAccepted")]
[JsonDerivedType(typeof(PlainTerminated), "terminated")]
[JsonDerivedType(typeof(PlainSuperseded), "superseded")]
[JsonDerivedType(typeof(PlainContested), "contested")]
[JsonDerivedType(typeof(PlainProvisionalApplicationBegan), "provisionalApplicationBegan")]
[JsonDerivedType(typeof(PlainProvisionalApplicationEnded), "provisionalApplicationEnded")]
[JsonDerivedType(typeof(PlainEnteredIntoForce), "enteredIntoForce")]
[JsonDerivedType(typeof(PlainExtended), "extended")]
[JsonDerivedType(typeof(PlainAmended), "amended")]
[JsonDerivedType(typeof(PlainNoticeGiven), "noticeGiven")]
[JsonDerivedType(typeof(PlainNoticePeriodExtended), "noticePeriodExtended")]
[JsonDerivedType(typeof(PlainNoticeRevoked), "noticeRevoked")]
[JsonDerivedType(typeof(PlainNoticeSuspended), "noticeSuspended")]
[JsonDerivedType(typeof(PlainNoticeResumed), "noticeResumed")]
internal abstract class PlainEvent
{
    public string? Id { get; set; }
    public string? Dated { get; set; }
    public string? Received { get; set; }
    public List<PlainReceipt>? ReceivedBy { get; set; }
    public string? Circulated { get; set; }
    public string? Effective { get; set; }
    public string? Named { get; set; }
    public string? LearnedOn { get; set; }
    public List<string>? Parties { get; set; }
    public List<string>? Sources { get; set; }
    public string? Note { get; set; }
}

internal sealed class PlainAdopted : PlainEvent
{
    public PlainPlace? Place { get; set; }
}

internal sealed class PlainOpenedForSignature : PlainEvent
{
    public PlainEndDate? Until { get; set; }
    public PlainPlace? Place { get; set; }
}

internal sealed class PlainSignatureGiven : PlainEvent
{
    public List<PlainRepresentative>? Signatories { get; set; }
    public List<PlainRepresentative>? Attendees { get; set; }
    public PlainPlace? Place { get; set; }
    public Dictionary<string, string>? Occasion { get; set; }
}

internal sealed class PlainDeclaredNotToBecomeParty : PlainEvent;

internal sealed class PlainConsentExpressed : PlainEvent
{
    public string? Kind { get; set; }
}

internal sealed class PlainInstrumentWithdrawn : PlainEvent;

internal sealed class PlainSuspended : PlainEvent
{
    public List<string>? Towards { get; set; }
    public PlainEndDate? Until { get; set; }
}

internal sealed class PlainResumed : PlainEvent
{
    public List<string>? Towards { get; set; }
}

internal sealed class PlainObjectionRaised : PlainEvent
{
    public List<string>? Towards { get; set; }
    public string? Effect { get; set; }
}

internal sealed class PlainObjectionWithdrawn : PlainEvent
{
    public List<string>? Towards { get; set; }
}

internal sealed class PlainAccessionAccepted : PlainEvent
{
    public List<string>? Towards { get; set; }
}

internal sealed class PlainTerminated : PlainEvent
{
    public string? Ground { get; set; }
    public string? Boundary { get; set; }
}

internal sealed class PlainSuperseded : PlainEvent
{
    public string? By { get; set; }
    public string? Boundary { get; set; }
}

internal sealed class PlainContested : PlainEvent
{
    public List<PlainClaim>? Claims { get; set; }
}

internal sealed class PlainProvisionalApplicationBegan : PlainEvent
{
    public List<string>? Articles { get; set; }
    public PlainEndDate? Until { get; set; }
}

internal sealed class PlainProvisionalApplicationEnded : PlainEvent
{
    public string? Boundary { get; set; }
}

internal sealed class PlainEnteredIntoForce : PlainEvent
{
    public string? AppliesFrom { get; set; }
}

internal sealed class PlainExtended : PlainEvent
{
    public PlainEndDate? Until { get; set; }
    public string? By { get; set; }
    public bool? IsIndefinite { get; set; }
    public bool? BridgesGap { get; set; }
}

internal sealed class PlainAmended : PlainEvent
{
    public string? By { get; set; }
    public List<string>? Articles { get; set; }
}

internal sealed class PlainNoticeGiven : PlainEvent
{
    public string? Kind { get; set; }
    public string? Boundary { get; set; }
}

internal sealed class PlainNoticePeriodExtended : PlainEvent
{
    public string? Notice { get; set; }
    public PlainEndDate? Until { get; set; }
}

internal sealed class PlainNoticeRevoked : PlainEvent
{
    public string? Notice { get; set; }
}

internal sealed class PlainNoticeSuspended : PlainEvent
{
    public string? Notice { get; set; }
    public string? Clock { get; set; }
}

internal sealed class PlainNoticeResumed : PlainEvent
{
    public string? Notice { get; set; }
}

internal sealed class PlainReceipt
{
    public string? Addressee { get; set; }
    public string? On { get; set; }
}

internal sealed class PlainClaim
{
    public List<string>? ClaimedBy { get; set; }
    public string? Statement { get; set; }
    public List<PlainEvent>? Events { get; set; }
    public List<string>? Denies { get; set; }
    public List<string>? Sources { get; set; }
}
