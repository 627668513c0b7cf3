using System.Text.Json.Serialization;
using PactModel.Json;

namespace PactModel;

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

[JsonConverter(typeof(PactJsonConverter<Theatre>))]
public sealed partial record Theatre;

[JsonConverter(typeof(PactJsonConverter<Relation>))]
public sealed partial record Relation;

[JsonConverter(typeof(PactJsonConverter<Registration>))]
public sealed partial record Registration;
