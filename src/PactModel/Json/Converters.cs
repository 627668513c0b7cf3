using System.Text.Json.Serialization;
using PactModel.Json;

namespace PactModel;

[JsonConverter(typeof(PactJsonConverter<LocalizedText>))]
public sealed partial class LocalizedText;

[JsonConverter(typeof(PactJsonConverter<PartyCode>))]
public readonly partial record struct PartyCode;

[JsonConverter(typeof(PactJsonConverter<AreaCode>))]
public readonly partial record struct AreaCode;

[JsonConverter(typeof(PactJsonConverter<AgreementId>))]
public readonly partial record struct AgreementId;

[JsonConverter(typeof(PactJsonConverter<EventId>))]
public readonly partial record struct EventId;

[JsonConverter(typeof(PactJsonConverter<SourceId>))]
public readonly partial record struct SourceId;

[JsonConverter(typeof(PactJsonConverter<Citation>))]
public readonly partial record struct Citation;

[JsonConverter(typeof(PactJsonConverter<Place>))]
public sealed partial record Place;

[JsonConverter(typeof(PactJsonConverter<Representative>))]
public sealed partial record Representative;

[JsonConverter(typeof(PactJsonConverter<PartialDate>))]
public readonly partial struct PartialDate;

[JsonConverter(typeof(PactJsonConverter<PartialDateInterval>))]
public readonly partial struct PartialDateInterval;

[JsonConverter(typeof(PactJsonConverter<EndDate>))]
public readonly partial record struct EndDate;

[JsonConverter(typeof(PactJsonConverter<DelayAlignment>))]
public abstract partial record DelayAlignment;

[JsonConverter(typeof(PactJsonConverter<FirstDayAlignment>))]
public sealed partial record FirstDayAlignment;

[JsonConverter(typeof(PactJsonConverter<LastDayAlignment>))]
public sealed partial record LastDayAlignment;

[JsonConverter(typeof(PactJsonConverter<AnnualDayAlignment>))]
public sealed partial record AnnualDayAlignment;

[JsonConverter(typeof(PactJsonConverter<Delay>))]
public sealed partial record Delay;

[JsonConverter(typeof(PactJsonConverter<AgreementEvent>))]
public abstract partial record AgreementEvent;

[JsonConverter(typeof(PactJsonConverter<Receipt>))]
public sealed partial record Receipt;

[JsonConverter(typeof(PactJsonConverter<Adopted>))]
public sealed partial record Adopted;

[JsonConverter(typeof(PactJsonConverter<OpenedForSignature>))]
public sealed partial record OpenedForSignature;

[JsonConverter(typeof(PactJsonConverter<SignatureGiven>))]
public sealed partial record SignatureGiven;

[JsonConverter(typeof(PactJsonConverter<DeclaredNotToBecomeParty>))]
public sealed partial record DeclaredNotToBecomeParty;

[JsonConverter(typeof(PactJsonConverter<ConsentExpressed>))]
public sealed partial record ConsentExpressed;

[JsonConverter(typeof(PactJsonConverter<InstrumentWithdrawn>))]
public sealed partial record InstrumentWithdrawn;

[JsonConverter(typeof(PactJsonConverter<Suspended>))]
public sealed partial record Suspended;

[JsonConverter(typeof(PactJsonConverter<Resumed>))]
public sealed partial record Resumed;

[JsonConverter(typeof(PactJsonConverter<Terminated>))]
public sealed partial record Terminated;

[JsonConverter(typeof(PactJsonConverter<Superseded>))]
public sealed partial record Superseded;

[JsonConverter(typeof(PactJsonConverter<Contested>))]
public sealed partial record Contested;

[JsonConverter(typeof(PactJsonConverter<Claim>))]
public sealed partial record Claim;

[JsonConverter(typeof(PactJsonConverter<ProvisionalApplicationBegan>))]
public sealed partial record ProvisionalApplicationBegan;

[JsonConverter(typeof(PactJsonConverter<ProvisionalApplicationEnded>))]
public sealed partial record ProvisionalApplicationEnded;

[JsonConverter(typeof(PactJsonConverter<EnteredIntoForce>))]
public sealed partial record EnteredIntoForce;

[JsonConverter(typeof(PactJsonConverter<Extended>))]
public sealed partial record Extended;

[JsonConverter(typeof(PactJsonConverter<Amended>))]
public sealed partial record Amended;

[JsonConverter(typeof(PactJsonConverter<NoticeGiven>))]
public sealed partial record NoticeGiven;

[JsonConverter(typeof(PactJsonConverter<NoticePeriodExtended>))]
public sealed partial record NoticePeriodExtended;

[JsonConverter(typeof(PactJsonConverter<NoticeRevoked>))]
public sealed partial record NoticeRevoked;

[JsonConverter(typeof(PactJsonConverter<NoticeSuspended>))]
public sealed partial record NoticeSuspended;

[JsonConverter(typeof(PactJsonConverter<NoticeResumed>))]
public sealed partial record NoticeResumed;

[JsonConverter(typeof(PactJsonConverter<FinalClause>))]
public abstract partial record FinalClause;

[JsonConverter(typeof(PactJsonConverter<SilentClause>))]
public sealed partial record SilentClause;

[JsonConverter(typeof(PactJsonConverter<DurationClause>))]
public sealed partial record DurationClause;

[JsonConverter(typeof(PactJsonConverter<MinimumPartiesClause>))]
public sealed partial record MinimumPartiesClause;

[JsonConverter(typeof(PactJsonConverter<SurvivalClause>))]
public sealed partial record SurvivalClause;

[JsonConverter(typeof(PactJsonConverter<EntryIntoForceClause>))]
public sealed partial record EntryIntoForceClause;

[JsonConverter(typeof(PactJsonConverter<LateJoinerClause>))]
public sealed partial record LateJoinerClause;

[JsonConverter(typeof(PactJsonConverter<ProvisionalApplicationClause>))]
public sealed partial record ProvisionalApplicationClause;

[JsonConverter(typeof(PactJsonConverter<ApplicationClause>))]
public sealed partial record ApplicationClause;

[JsonConverter(typeof(PactJsonConverter<DependenceClause>))]
public sealed partial record DependenceClause;

[JsonConverter(typeof(PactJsonConverter<WithdrawalClause>))]
public sealed partial record WithdrawalClause;

[JsonConverter(typeof(PactJsonConverter<WithdrawalExcludedClause>))]
public sealed partial record WithdrawalExcludedClause;

[JsonConverter(typeof(PactJsonConverter<ForceCondition>))]
public abstract partial record ForceCondition;

[JsonConverter(typeof(PactJsonConverter<OnSignature>))]
public sealed partial record OnSignature;

[JsonConverter(typeof(PactJsonConverter<OnDate>))]
public sealed partial record OnDate;

[JsonConverter(typeof(PactJsonConverter<OnExchange>))]
public sealed partial record OnExchange;

[JsonConverter(typeof(PactJsonConverter<OnNotifications>))]
public sealed partial record OnNotifications;

[JsonConverter(typeof(PactJsonConverter<AllOf>))]
public sealed partial record AllOf;

[JsonConverter(typeof(PactJsonConverter<AnyOf>))]
public sealed partial record AnyOf;

[JsonConverter(typeof(PactJsonConverter<DelayedCondition>))]
public sealed partial record DelayedCondition;

[JsonConverter(typeof(PactJsonConverter<ConsentsCount>))]
public sealed partial record ConsentsCount;

[JsonConverter(typeof(PactJsonConverter<NamedConsents>))]
public sealed partial record NamedConsents;

[JsonConverter(typeof(PactJsonConverter<ConsentsOfAll>))]
public sealed partial record ConsentsOfAll;

[JsonConverter(typeof(PactJsonConverter<Membership>))]
public sealed partial record Membership;

[JsonConverter(typeof(PactJsonConverter<ShareOfMembership>))]
public sealed partial record ShareOfMembership;

[JsonConverter(typeof(PactJsonConverter<WeightedShare>))]
public sealed partial record WeightedShare;

[JsonConverter(typeof(PactJsonConverter<PartyWeight>))]
public sealed partial record PartyWeight;

[JsonConverter(typeof(PactJsonConverter<Cadence>))]
public abstract partial record Cadence;

[JsonConverter(typeof(PactJsonConverter<AtLeastOncePerYear>))]
public sealed partial record AtLeastOncePerYear;

[JsonConverter(typeof(PactJsonConverter<EveryPeriod>))]
public sealed partial record EveryPeriod;

[JsonConverter(typeof(PactJsonConverter<TimesPerYear>))]
public sealed partial record TimesPerYear;

[JsonConverter(typeof(PactJsonConverter<PartOfYear>))]
public sealed partial record PartOfYear;

[JsonConverter(typeof(PactJsonConverter<AfterEntryIntoForce>))]
public sealed partial record AfterEntryIntoForce;

[JsonConverter(typeof(PactJsonConverter<OnRequest>))]
public sealed partial record OnRequest;

[JsonConverter(typeof(PactJsonConverter<AsNeeded>))]
public sealed partial record AsNeeded;

[JsonConverter(typeof(PactJsonConverter<ExcludedPeriod>))]
public sealed partial record ExcludedPeriod;

[JsonConverter(typeof(PactJsonConverter<Collation>))]
public sealed partial record Collation;

[JsonConverter(typeof(PactJsonConverter<LetterFold>))]
public sealed partial record LetterFold;

[JsonConverter(typeof(PactJsonConverter<RoleRule>))]
public abstract partial record RoleRule;

[JsonConverter(typeof(PactJsonConverter<RoleOfTurn>))]
public sealed partial record RoleOfTurn;

[JsonConverter(typeof(PactJsonConverter<RoleByOwnRotation>))]
public sealed partial record RoleByOwnRotation;

[JsonConverter(typeof(PactJsonConverter<PermanentRole>))]
public sealed partial record PermanentRole;

[JsonConverter(typeof(PactJsonConverter<RotationDecision>))]
public abstract partial record RotationDecision;

[JsonConverter(typeof(PactJsonConverter<ExpectedHolder>))]
public sealed partial record ExpectedHolder;

[JsonConverter(typeof(PactJsonConverter<SwapTurns>))]
public sealed partial record SwapTurns;

[JsonConverter(typeof(PactJsonConverter<SkipTurn>))]
public sealed partial record SkipTurn;

[JsonConverter(typeof(PactJsonConverter<RelinquishTurns>))]
public sealed partial record RelinquishTurns;

[JsonConverter(typeof(PactJsonConverter<DeferTurn>))]
public sealed partial record DeferTurn;

[JsonConverter(typeof(PactJsonConverter<SuspendHolder>))]
public sealed partial record SuspendHolder;

[JsonConverter(typeof(PactJsonConverter<AssignTurn>))]
public sealed partial record AssignTurn;

[JsonConverter(typeof(PactJsonConverter<SplitTurn>))]
public sealed partial record SplitTurn;

[JsonConverter(typeof(PactJsonConverter<TurnPart>))]
public sealed partial record TurnPart;

[JsonConverter(typeof(PactJsonConverter<StretchTurn>))]
public sealed partial record StretchTurn;

[JsonConverter(typeof(PactJsonConverter<AssignRole>))]
public sealed partial record AssignRole;

[JsonConverter(typeof(PactJsonConverter<RotationMember>))]
public sealed partial record RotationMember;

[JsonConverter(typeof(PactJsonConverter<RotationPoint>))]
public sealed partial record RotationPoint;

[JsonConverter(typeof(PactJsonConverter<OrderSegment>))]
public sealed partial record OrderSegment;

[JsonConverter(typeof(PactJsonConverter<RotationOrder>))]
public abstract partial record RotationOrder;

[JsonConverter(typeof(PactJsonConverter<ListOrder>))]
public sealed partial record ListOrder;

[JsonConverter(typeof(PactJsonConverter<KeyOrder>))]
public sealed partial record KeyOrder;

[JsonConverter(typeof(PactJsonConverter<SortKey>))]
public sealed partial record SortKey;

[JsonConverter(typeof(PactJsonConverter<Alternation>))]
public sealed partial record Alternation;

[JsonConverter(typeof(PactJsonConverter<AlternationSide>))]
public sealed partial record AlternationSide;

[JsonConverter(typeof(PactJsonConverter<GroupCycle>))]
public sealed partial record GroupCycle;

[JsonConverter(typeof(PactJsonConverter<RotationGroup>))]
public sealed partial record RotationGroup;

[JsonConverter(typeof(PactJsonConverter<ChoiceOrder>))]
public sealed partial record ChoiceOrder;

[JsonConverter(typeof(PactJsonConverter<NoOrder>))]
public sealed partial record NoOrder;

[JsonConverter(typeof(PactJsonConverter<RecordedChoice>))]
public sealed partial record RecordedChoice;

[JsonConverter(typeof(PactJsonConverter<RotationRules>))]
public sealed partial record RotationRules;

[JsonConverter(typeof(PactJsonConverter<RotationTerm>))]
public abstract partial record RotationTerm;

[JsonConverter(typeof(PactJsonConverter<SessionTerm>))]
public sealed partial record SessionTerm;

[JsonConverter(typeof(PactJsonConverter<CalendarTerm>))]
public sealed partial record CalendarTerm;

[JsonConverter(typeof(PactJsonConverter<WorkingWeeksTerm>))]
public sealed partial record WorkingWeeksTerm;

[JsonConverter(typeof(PactJsonConverter<SessionPart>))]
public sealed partial record SessionPart;

[JsonConverter(typeof(PactJsonConverter<TermChange>))]
public sealed partial record TermChange;

[JsonConverter(typeof(PactJsonConverter<Session>))]
public sealed partial record Session;

[JsonConverter(typeof(PactJsonConverter<SessionKind>))]
public sealed partial record SessionKind;

[JsonConverter(typeof(PactJsonConverter<Handover>))]
public sealed partial record Handover;

[JsonConverter(typeof(PactJsonConverter<HostSeat>))]
public sealed partial record HostSeat;

[JsonConverter(typeof(PactJsonConverter<TurnHolder>))]
public sealed partial record TurnHolder;

[JsonConverter(typeof(PactJsonConverter<Rotation>))]
public sealed partial class Rotation;

[JsonConverter(typeof(PactJsonConverter<OrganisationMember>))]
public sealed partial record OrganisationMember;

[JsonConverter(typeof(PactJsonConverter<Organisation>))]
public sealed partial record Organisation;

[JsonConverter(typeof(PactJsonConverter<Area>))]
public sealed partial record Area;

[JsonConverter(typeof(PactJsonConverter<State>))]
public sealed partial class State;

[JsonConverter(typeof(PactJsonConverter<Agreement>))]
public sealed partial class Agreement;

[JsonConverter(typeof(PactJsonConverter<PactDocument>))]
public sealed partial class PactDocument;

[JsonConverter(typeof(PactJsonConverter<BodyId>))]
public readonly partial record struct BodyId;

[JsonConverter(typeof(PactJsonConverter<ThemeCode>))]
public readonly partial record struct ThemeCode;

[JsonConverter(typeof(PactJsonConverter<AgreementFacts>))]
public sealed partial record AgreementFacts;

[JsonConverter(typeof(PactJsonConverter<AgreementParty>))]
public sealed partial record AgreementParty;

[JsonConverter(typeof(PactJsonConverter<Body>))]
public abstract partial record Body;

[JsonConverter(typeof(PactJsonConverter<Commission>))]
public sealed partial record Commission;

[JsonConverter(typeof(PactJsonConverter<JointForce>))]
public sealed partial record JointForce;

[JsonConverter(typeof(PactJsonConverter<Mission>))]
public sealed partial record Mission;

[JsonConverter(typeof(PactJsonConverter<Secretariat>))]
public sealed partial record Secretariat;

[JsonConverter(typeof(PactJsonConverter<BodyMember>))]
public sealed partial record BodyMember;

[JsonConverter(typeof(PactJsonConverter<Sector>))]
public sealed partial record Sector;

[JsonConverter(typeof(PactJsonConverter<Mandate>))]
public sealed partial record Mandate;

[JsonConverter(typeof(PactJsonConverter<ConflictingClaims>))]
public sealed partial record ConflictingClaims;

[JsonConverter(typeof(PactJsonConverter<FactClaim>))]
public sealed partial record FactClaim;

[JsonConverter(typeof(PactJsonConverter<Provision>))]
public sealed partial record Provision;

[JsonConverter(typeof(PactJsonConverter<Objective>))]
public sealed partial record Objective;

[JsonConverter(typeof(PactJsonConverter<Threat>))]
public sealed partial record Threat;

[JsonConverter(typeof(PactJsonConverter<ArmedConflict>))]
public sealed partial record ArmedConflict;

[JsonConverter(typeof(PactJsonConverter<Theatre>))]
public sealed partial record Theatre;

[JsonConverter(typeof(PactJsonConverter<Relation>))]
public sealed partial record Relation;

[JsonConverter(typeof(PactJsonConverter<Registration>))]
public sealed partial record Registration;

[JsonConverter(typeof(PactJsonConverter<Source>))]
public sealed partial record Source;
