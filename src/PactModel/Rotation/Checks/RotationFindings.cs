namespace PactModel;

/// <summary>The codes of findings about rotations.</summary>
internal static class RotationFindings
{
    public const string TermPeriod = "rotation.term.period";
    public const string TermCalendar = "rotation.term.calendar";
    public const string TermOrder = "rotation.term.order";
    public const string TermStart = "rotation.term.start";
    public const string SegmentMissing = "rotation.segment.missing";
    public const string SegmentOrder = "rotation.segment.order";
    public const string FirstHolder = "rotation.first-holder";
    public const string OrderEmpty = "rotation.order.empty";
    public const string OrderRepeats = "rotation.order.repeats";
    public const string OrderKey = "rotation.order.key";
    public const string OrderLanguage = "rotation.order.language";
    public const string OrderSide = "rotation.order.side";
    public const string OrderNotMember = "rotation.order.not-member";
    public const string OrderNobody = "rotation.order.nobody";
    public const string OrderGroup = "rotation.order.group";
    public const string OrderCycle = "rotation.order.cycle";
    public const string CollationLetter = "rotation.collation.letter";
    public const string MemberParty = "rotation.member.party";
    public const string MemberSpell = "rotation.member.spell";
    public const string MemberPlacement = "rotation.member.placement";
    public const string MemberPoint = "rotation.member.point";
    public const string MemberDay = "rotation.member.day";
    public const string MemberUnplaced = "rotation.member.unplaced";
    public const string PartyUnknown = "rotation.party.unknown";
    public const string DecisionTurn = "rotation.decision.turn";
    public const string DecisionSelfSwap = "rotation.decision.self-swap";
    public const string DecisionHolder = "rotation.decision.holder";
    public const string DecisionOrder = "rotation.decision.order";
    public const string DecisionParts = "rotation.decision.parts";
    public const string DecisionContradicts = "rotation.decision.contradicts";
    public const string DecisionNotMember = "rotation.decision.not-member";
    public const string DecisionExpected = "rotation.decision.expected";
    public const string DecisionUnused = "rotation.decision.unused";
    public const string DecisionGone = "rotation.decision.gone";
    public const string DecisionSlot = "rotation.decision.slot";
    public const string ChoiceTwice = "rotation.choice.twice";
    public const string ChoiceGroup = "rotation.choice.group";
    public const string SessionKind = "rotation.session.kind";
    public const string SessionTurn = "rotation.session.turn";
    public const string SessionNumber = "rotation.session.number";
    public const string SessionOrder = "rotation.session.order";
    public const string SessionSlot = "rotation.session.slot";
    public const string SessionDays = "rotation.session.days";
    public const string RoleTwice = "rotation.role.twice";
    public const string RoleTurnsAhead = "rotation.role.turns-ahead";
    public const string RoleDays = "rotation.role.days";
    public const string RoleEmpty = "rotation.role.empty";
    public const string CadencePeriod = "rotation.cadence.period";
    public const string CadenceExcluded = "rotation.cadence.excluded";
    public const string HandoverTwice = "rotation.handover.twice";
    public const string HandoverOrder = "rotation.handover.order";
    public const string HandoverTurn = "rotation.handover.turn";
    public const string FirstTurn = "rotation.first-turn";
}
