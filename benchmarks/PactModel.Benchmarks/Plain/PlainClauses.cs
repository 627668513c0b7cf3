using System.Text.Json.Serialization;

namespace PactModel.Benchmarks.Plain;

// Final clauses, their conditions and delays.

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainSilentClause), "silent")]
[JsonDerivedType(typeof(PlainDurationClause), "duration")]
[JsonDerivedType(typeof(PlainMinimumPartiesClause), "minimumParties")]
[JsonDerivedType(typeof(PlainSurvivalClause), "survival")]
[JsonDerivedType(typeof(PlainEntryIntoForceClause), "entryIntoForce")]
[JsonDerivedType(typeof(PlainLateJoinerClause), "lateJoiner")]
[JsonDerivedType(typeof(PlainAccessionAcceptanceClause), "accessionAcceptance")]
[JsonDerivedType(typeof(PlainProvisionalApplicationClause), "provisionalApplication")]
[JsonDerivedType(typeof(PlainApplicationClause), "application")]
[JsonDerivedType(typeof(PlainDependenceClause), "dependence")]
[JsonDerivedType(typeof(PlainWithdrawalClause), "withdrawal")]
[JsonDerivedType(typeof(PlainWithdrawalExcludedClause), "withdrawalExcluded")]
internal abstract class PlainClause
{
    public string? Article { get; set; }
    public List<string>? Sources { get; set; }
    public string? ValidFrom { get; set; }
    public string? ValidUntil { get; set; }
    public List<string>? Parties { get; set; }
}

internal sealed class PlainSilentClause : PlainClause
{
    public string? Topic { get; set; }
}

internal sealed class PlainDurationClause : PlainClause
{
    public string? Term { get; set; }
    public string? From { get; set; }
    public PlainEndDate? Until { get; set; }
    public string? Boundary { get; set; }
    public string? MonthEnd { get; set; }
    public string? Renewal { get; set; }
    public string? RenewalPeriod { get; set; }
    public int? MaximumRenewals { get; set; }
    public PlainDelay? Notice { get; set; }
    public bool? NoticeCountingNotKnown { get; set; }
    public bool? EndsForAll { get; set; }
}

internal sealed class PlainMinimumPartiesClause : PlainClause
{
    public int? Count { get; set; }
    public PlainDelay? Delay { get; set; }
}

internal sealed class PlainSurvivalClause : PlainClause
{
    public string? Obligations { get; set; }
    public string? After { get; set; }
    public string? Term { get; set; }
    public PlainEndDate? Until { get; set; }
}

internal sealed class PlainEntryIntoForceClause : PlainClause
{
    public PlainForceCondition? Condition { get; set; }
    public PlainDelay? Delay { get; set; }
    public string? NotBefore { get; set; }
    public string? NotBeforeOpeningPlus { get; set; }
}

internal sealed class PlainLateJoinerClause : PlainClause
{
    public PlainDelay? Delay { get; set; }
    public string? CountedFrom { get; set; }
    public string? Receipt { get; set; }
    public string? LateFrom { get; set; }
    public string? ObjectionPeriod { get; set; }
}

internal sealed class PlainAccessionAcceptanceClause : PlainClause
{
    public PlainDelay? Delay { get; set; }
    public string? CountedFrom { get; set; }
    public string? Receipt { get; set; }
}

internal sealed class PlainProvisionalApplicationClause : PlainClause
{
    public PlainForceCondition? Begins { get; set; }
    public string? Term { get; set; }
    public PlainDelay? Notice { get; set; }
    public string? CountedFrom { get; set; }
    public string? Boundary { get; set; }
    public List<string>? Articles { get; set; }
}

internal sealed class PlainApplicationClause : PlainClause
{
    public string? From { get; set; }
    public PlainDelay? Delay { get; set; }
}

internal sealed class PlainDependenceClause : PlainClause
{
    public string? Parent { get; set; }
    public bool? EndsWithParent { get; set; }
    public bool? PartiesLeaveWithParent { get; set; }
}

internal sealed class PlainWithdrawalClause : PlainClause
{
    public PlainDelay? Notice { get; set; }
    public bool? NoticeCountingNotKnown { get; set; }
    public string? CountedFrom { get; set; }
    public string? Receipt { get; set; }
    public string? Boundary { get; set; }
    public string? MinimumStay { get; set; }
    public string? StayFrom { get; set; }
    public string? StayBars { get; set; }
    public string? StayEvery { get; set; }
    public string? Window { get; set; }
    public string? WindowEvery { get; set; }
    public string? WindowBoundary { get; set; }
    public bool? NotInArmedConflict { get; set; }
    public bool? EndsForAll { get; set; }
}

internal sealed class PlainWithdrawalExcludedClause : PlainClause;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainOnSignature), "onSignature")]
[JsonDerivedType(typeof(PlainOnDate), "onDate")]
[JsonDerivedType(typeof(PlainOnExchange), "onExchange")]
[JsonDerivedType(typeof(PlainOnNotifications), "onNotifications")]
[JsonDerivedType(typeof(PlainAllOf), "allOf")]
[JsonDerivedType(typeof(PlainAnyOf), "anyOf")]
[JsonDerivedType(typeof(PlainDelayedCondition), "delayed")]
[JsonDerivedType(typeof(PlainConsentsCount), "consents")]
[JsonDerivedType(typeof(PlainNamedConsents), "namedConsents")]
[JsonDerivedType(typeof(PlainConsentsOfAll), "consentsOfAll")]
[JsonDerivedType(typeof(PlainShareOfMembership), "share")]
[JsonDerivedType(typeof(PlainWeightedShare), "weightedShare")]
[JsonDerivedType(typeof(PlainTotalWeight), "totalWeight")]
[JsonDerivedType(typeof(PlainConsentsOfWeight), "consentsOfWeight")]
internal abstract class PlainForceCondition;

internal sealed class PlainOnSignature : PlainForceCondition;

internal sealed class PlainOnDate : PlainForceCondition
{
    public string? Date { get; set; }
}

internal sealed class PlainOnExchange : PlainForceCondition;

internal sealed class PlainOnNotifications : PlainForceCondition
{
    public List<string>? Parties { get; set; }
    public string? Receipt { get; set; }
}

internal sealed class PlainAllOf : PlainForceCondition
{
    public List<PlainForceCondition>? Conditions { get; set; }
}

internal sealed class PlainAnyOf : PlainForceCondition
{
    public List<PlainForceCondition>? Conditions { get; set; }
}

internal sealed class PlainDelayedCondition : PlainForceCondition
{
    public PlainForceCondition? Condition { get; set; }
    public PlainDelay? Delay { get; set; }
}

internal sealed class PlainConsentsCount : PlainForceCondition
{
    public int? Count { get; set; }
    public bool? OrganisationsCount { get; set; }
    public List<string>? Excluding { get; set; }
    public PlainMembership? Of { get; set; }
}

internal sealed class PlainNamedConsents : PlainForceCondition
{
    public List<string>? Parties { get; set; }
}

internal sealed class PlainConsentsOfAll : PlainForceCondition
{
    public string? Group { get; set; }
    public string? Agreement { get; set; }
    public PlainMembership? Membership { get; set; }
}

internal sealed class PlainShareOfMembership : PlainForceCondition
{
    public int? Numerator { get; set; }
    public int? Denominator { get; set; }
    public PlainMembership? Of { get; set; }
    public bool? MoreThan { get; set; }
}

internal sealed class PlainWeightedShare : PlainForceCondition
{
    public decimal? Percent { get; set; }
    public List<PlainPartyWeight>? Weights { get; set; }
    public decimal? Total { get; set; }
    public string? What { get; set; }
}

internal sealed class PlainTotalWeight : PlainForceCondition
{
    public decimal? Least { get; set; }
    public List<PlainPartyWeight>? Weights { get; set; }
    public string? What { get; set; }
}

internal sealed class PlainConsentsOfWeight : PlainForceCondition
{
    public int? Count { get; set; }
    public decimal? Least { get; set; }
    public List<PlainPartyWeight>? Weights { get; set; }
    public string? What { get; set; }
}

internal sealed class PlainPartyWeight
{
    public string? Party { get; set; }
    public decimal? Weight { get; set; }
}

internal sealed class PlainMembership
{
    public string? Organisation { get; set; }
    public string? On { get; set; }
    public List<string>? Members { get; set; }
    public string? PartiesOf { get; set; }
}

internal sealed class PlainDelay
{
    public string? Amount { get; set; }
    public string? MonthEnd { get; set; }
    public string? Counting { get; set; }
    public PlainDelayAlignment? Alignment { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainFirstDayAlignment), "firstDay")]
[JsonDerivedType(typeof(PlainLastDayAlignment), "lastDay")]
[JsonDerivedType(typeof(PlainAnnualDayAlignment), "annualDay")]
internal abstract class PlainDelayAlignment;

internal sealed class PlainFirstDayAlignment : PlainDelayAlignment
{
    public string? Unit { get; set; }
    public int? Nth { get; set; }
}

internal sealed class PlainLastDayAlignment : PlainDelayAlignment
{
    public string? Unit { get; set; }
    public int? Nth { get; set; }
}

internal sealed class PlainAnnualDayAlignment : PlainDelayAlignment
{
    public string? Day { get; set; }
    public string? CutOff { get; set; }
}
