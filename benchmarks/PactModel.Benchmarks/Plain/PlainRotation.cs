using System.Text.Json.Serialization;

namespace PactModel.Benchmarks.Plain;

// Rotations: rules, members, sessions.

internal sealed class PlainRotationRules
{
    public int? FirstTurn { get; set; }
    public List<PlainTermChange>? Terms { get; set; }
    public List<PlainOrderSegment>? Segments { get; set; }
    public List<PlainRotationMember>? Members { get; set; }
    public List<PlainDecision>? Decisions { get; set; }
    public List<PlainRecordedChoice>? Choices { get; set; }
    public List<PlainHandover>? Handovers { get; set; }
    public List<PlainRoleRule>? Roles { get; set; }
    public List<PlainHostSeat>? Seats { get; set; }
    public List<PlainSessionKind>? SessionKinds { get; set; }
    public List<PlainSession>? Sessions { get; set; }
    public List<PlainCadence>? Cadences { get; set; }
    public List<PlainExcludedPeriod>? ExcludedPeriods { get; set; }
    public List<string>? Sources { get; set; }
    public string? Note { get; set; }
}

internal sealed class PlainRotationMember
{
    public string? Party { get; set; }
    public PlainRotationPoint? From { get; set; }
    public PlainRotationPoint? Until { get; set; }
    public string? Placement { get; set; }
    public string? After { get; set; }
    public PlainRotationPoint? PlacedFrom { get; set; }
    public string? Entry { get; set; }
}

internal sealed class PlainRotationPoint
{
    public string? Date { get; set; }
    public int? Turn { get; set; }
}

internal sealed class PlainRecordedChoice
{
    public int? Turn { get; set; }
    public string? Holder { get; set; }
    public string? Date { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainHandover
{
    public int? Turn { get; set; }
    public string? Date { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainHostSeat
{
    public string? Party { get; set; }
    public PlainPlace? Place { get; set; }
}

internal sealed class PlainSessionKind
{
    public string? Code { get; set; }
    public bool? UsesTurn { get; set; }
    public string? Numbering { get; set; }
}

internal sealed class PlainSession
{
    public string? Kind { get; set; }
    public int? Number { get; set; }
    public int? Turn { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public PlainPlace? Place { get; set; }
    public PlainTurnHolder? Host { get; set; }
    public PlainTurnHolder? Chair { get; set; }
    public string? Status { get; set; }
    public bool? IsVirtual { get; set; }
    public string? PostponedFrom { get; set; }
    public List<string>? Sources { get; set; }
    public string? Note { get; set; }
}

internal sealed class PlainTurnHolder
{
    public string? Kind { get; set; }
    public List<string>? Parties { get; set; }
    public string? Group { get; set; }
}

internal sealed class PlainExcludedPeriod
{
    public string? From { get; set; }
    public string? To { get; set; }
    public bool? EveryYear { get; set; }
}

internal sealed class PlainTermChange
{
    public int? FromTurn { get; set; }
    public string? Start { get; set; }
    public PlainRotationTerm? Term { get; set; }
}

internal sealed class PlainSessionPart
{
    public string? Start { get; set; }
    public int? Weeks { get; set; }
}

internal sealed class PlainOrderSegment
{
    public int? FromTurn { get; set; }
    public PlainRotationOrder? Order { get; set; }
    public string? FirstHolder { get; set; }
    public string? FirstGroup { get; set; }
    public List<string>? Sources { get; set; }
}

internal sealed class PlainRotationGroup
{
    public string? Code { get; set; }
    public PlainRotationOrder? Order { get; set; }
    public string? FirstHolder { get; set; }
}

internal sealed class PlainAlternationSide
{
    public string? Code { get; set; }
    public string? Party { get; set; }
    public PlainRotationOrder? Order { get; set; }
    public string? FirstHolder { get; set; }
    public PlainPlace? Seat { get; set; }
}

internal sealed class PlainSortKey
{
    public string? Party { get; set; }
    public string? Key { get; set; }
    public string? From { get; set; }
}

internal sealed class PlainCollation
{
    public List<string>? Alphabet { get; set; }
    public List<PlainLetterFold>? Folds { get; set; }
    public string? Ignored { get; set; }
    public string? Mode { get; set; }
}

internal sealed class PlainLetterFold
{
    public string? From { get; set; }
    public string? To { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainRoleOfTurn), "ofTurn")]
[JsonDerivedType(typeof(PlainRoleByOwnRotation), "ownRotation")]
[JsonDerivedType(typeof(PlainPermanentRole), "permanent")]
internal abstract class PlainRoleRule
{
    public string? Role { get; set; }
}

internal sealed class PlainRoleOfTurn : PlainRoleRule
{
    public int? TurnsAhead { get; set; }
}

internal sealed class PlainRoleByOwnRotation : PlainRoleRule
{
    public PlainRotationRules? Rotation { get; set; }
}

internal sealed class PlainPermanentRole : PlainRoleRule
{
    public PlainTurnHolder? Holder { get; set; }
    public PlainPlace? Place { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainSessionTerm), "session")]
[JsonDerivedType(typeof(PlainCalendarTerm), "calendar")]
[JsonDerivedType(typeof(PlainWorkingWeeksTerm), "workingWeeks")]
internal abstract class PlainRotationTerm;

internal sealed class PlainSessionTerm : PlainRotationTerm
{
    public bool? RunsUntilNext { get; set; }
}

internal sealed class PlainCalendarTerm : PlainRotationTerm
{
    public string? Period { get; set; }
}

internal sealed class PlainWorkingWeeksTerm : PlainRotationTerm
{
    public int? Weeks { get; set; }
    public List<PlainSessionPart>? Calendar { get; set; }
    public string? RecessHolder { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainAtLeastOncePerYear), "atLeastOncePerYear")]
[JsonDerivedType(typeof(PlainEveryPeriod), "every")]
[JsonDerivedType(typeof(PlainTimesPerYear), "timesPerYear")]
[JsonDerivedType(typeof(PlainPartOfYear), "partOfYear")]
[JsonDerivedType(typeof(PlainAfterEntryIntoForce), "afterEntryIntoForce")]
[JsonDerivedType(typeof(PlainOnRequest), "onRequest")]
[JsonDerivedType(typeof(PlainAsNeeded), "asNeeded")]
internal abstract class PlainCadence;

internal sealed class PlainAtLeastOncePerYear : PlainCadence;

internal sealed class PlainEveryPeriod : PlainCadence
{
    public string? Period { get; set; }
}

internal sealed class PlainTimesPerYear : PlainCadence
{
    public int? Times { get; set; }
}

internal sealed class PlainPartOfYear : PlainCadence
{
    public int? FromMonth { get; set; }
    public int? ToMonth { get; set; }
}

internal sealed class PlainAfterEntryIntoForce : PlainCadence
{
    public string? Within { get; set; }
}

internal sealed class PlainOnRequest : PlainCadence
{
    public string? Within { get; set; }
}

internal sealed class PlainAsNeeded : PlainCadence;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainListOrder), "list")]
[JsonDerivedType(typeof(PlainKeyOrder), "key")]
[JsonDerivedType(typeof(PlainAlternation), "alternation")]
[JsonDerivedType(typeof(PlainGroupCycle), "groups")]
[JsonDerivedType(typeof(PlainChoiceOrder), "choice")]
[JsonDerivedType(typeof(PlainNoOrder), "none")]
internal abstract class PlainRotationOrder;

internal sealed class PlainListOrder : PlainRotationOrder
{
    public List<string>? Members { get; set; }
}

internal sealed class PlainKeyOrder : PlainRotationOrder
{
    public List<PlainSortKey>? Keys { get; set; }
    public string? Language { get; set; }
    public PlainCollation? Collation { get; set; }
    public List<string>? Members { get; set; }
}

internal sealed class PlainAlternation : PlainRotationOrder
{
    public PlainAlternationSide? First { get; set; }
    public PlainAlternationSide? Second { get; set; }
}

internal sealed class PlainGroupCycle : PlainRotationOrder
{
    public List<PlainRotationGroup>? Groups { get; set; }

    public List<string>? Sequence { get; set; }
}

internal sealed class PlainChoiceOrder : PlainRotationOrder
{
    public List<string>? Members { get; set; }
}

internal sealed class PlainNoOrder : PlainRotationOrder;
