using System.Text.Json.Serialization;
using PactModel.Json;

namespace PactModel;

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

[JsonConverter(typeof(PactJsonConverter<TeamChange>))]
public sealed partial record TeamChange;

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
public sealed partial class Rotation
{
    static partial void FindNulls(RotationRules rules, Checker checker) => RotationShapes.RotationRules.FindNulls(rules, checker);
}
