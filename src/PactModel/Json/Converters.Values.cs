using System.Text.Json.Serialization;
using PactModel.Json;

namespace PactModel;

[JsonConverter(typeof(PactListConverter))]
public sealed partial class EquatableList<T>;

[JsonConverter(typeof(PactJsonConverter<LocalizedText>))]
public sealed partial class LocalizedText;

[JsonConverter(typeof(PactJsonConverter<PartyCode>))]
public readonly partial record struct PartyCode;

[JsonConverter(typeof(PactJsonConverter<AreaCode>))]
public readonly partial record struct AreaCode;

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

[JsonConverter(typeof(PactJsonConverter<OrganisationMember>))]
public sealed partial record OrganisationMember;

[JsonConverter(typeof(PactJsonConverter<Organisation>))]
public sealed partial record Organisation;

[JsonConverter(typeof(PactJsonConverter<Area>))]
public sealed partial record Area;

[JsonConverter(typeof(PactJsonConverter<State>))]
public sealed partial class State;

[JsonConverter(typeof(PactJsonConverter<Source>))]
public sealed partial record Source;
