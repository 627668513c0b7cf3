namespace PactModel;

/// <summary>The stable codes of the findings about events, clauses and timelines.</summary>
internal static class LifecycleFindings
{
    public const string EventWithoutParty = "event.party-missing";
    public const string EventPartyUnknown = "event.party-unknown";
    public const string EventUndated = "event.undated";
    public const string EventIdTwice = "event.id-twice";
    public const string EventReferenceUnknown = "event.reference-unknown";
    public const string EventOrder = "event.order";
    public const string PartyTwice = "party.twice";
    public const string ReceiptTwice = "event.receipt-twice";
    public const string ReceiptMissing = "event.receipt-missing";
    public const string SignatoryNotParty = "event.signatory-not-party";
    public const string ExtensionUnclear = "event.extension-unclear";
    public const string ExtensionLeavesGap = "event.extension-leaves-gap";
    public const string ClaimsMissing = "event.claims-missing";
    public const string StatementMissing = "claim.statement-missing";
    public const string ClaimNested = "claim.nested";
    public const string NoticeMissing = "notice.missing";
    public const string NoticeBarred = "notice.barred";
    public const string NoticeTooLate = "notice.too-late";
    public const string NoticeEffectNotKnown = "notice.effect-not-known";
    public const string NamedDateTooEarly = "notice.named-too-early";
    public const string WithdrawalExcluded = "notice.excluded";
    public const string ClauseRepeated = "clause.repeated";
    public const string NumberTooSmall = "clause.number-too-small";
    public const string NumberTooGreat = "clause.number-too-great";
    public const string ThresholdTooHigh = "clause.threshold-too-high";
    public const string GroupUnclear = "clause.group-unclear";
    public const string ShareImpossible = "clause.share-impossible";
    public const string ListEmpty = "clause.list-empty";
    public const string PeriodNotPositive = "clause.period-not-positive";
    public const string DurationUnclear = "clause.duration-unclear";
    public const string ApplicationUnclear = "clause.application-unclear";
    public const string LeavingUnclear = "clause.leaving-unclear";
    public const string ValidityEmpty = "clause.validity-empty";
    public const string ClausePartyUnknown = "clause.party-unknown";
    public const string ClausePartiesNotUsed = "clause.parties-not-used";
    public const string ParentMissing = "dependence.parent-missing";
    public const string ParentCycle = "dependence.cycle";
    public const string RecordIncomplete = "record.incomplete";
    public const string RecordDiffers = "record.differs";
}
