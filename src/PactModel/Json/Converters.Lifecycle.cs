using System.Text.Json.Serialization;
using PactModel.Json;

namespace PactModel;

[JsonConverter(typeof(PactJsonConverter<AgreementId>))]
public readonly partial record struct AgreementId;

[JsonConverter(typeof(PactJsonConverter<EventId>))]
public readonly partial record struct EventId;

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

[JsonConverter(typeof(PactJsonConverter<ObjectionRaised>))]
public sealed partial record ObjectionRaised;

[JsonConverter(typeof(PactJsonConverter<ObjectionWithdrawn>))]
public sealed partial record ObjectionWithdrawn;

[JsonConverter(typeof(PactJsonConverter<AccessionAccepted>))]
public sealed partial record AccessionAccepted;

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

[JsonConverter(typeof(PactJsonConverter<AccessionAcceptanceClause>))]
public sealed partial record AccessionAcceptanceClause;

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

[JsonConverter(typeof(PactJsonConverter<TotalWeight>))]
public sealed partial record TotalWeight;

[JsonConverter(typeof(PactJsonConverter<ConsentsOfWeight>))]
public sealed partial record ConsentsOfWeight;

[JsonConverter(typeof(PactJsonConverter<PartyWeight>))]
public sealed partial record PartyWeight;

[JsonConverter(typeof(PactJsonConverter<ArmedConflict>))]
public sealed partial record ArmedConflict;
