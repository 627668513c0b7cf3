using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using PactModel;
using PactModel.Json;

// Says what is the case, and fails where it is not: run after publishing with native AOT.
int failures = 0;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok" : "FAILED")}: {what}");
    if (!holds) failures++;
}

EquatableList<PartyCode> parties = [PartyCode.Parse("MAR"), PartyCode.Parse("RWA")];
Check("lists with equal items are equal", parties == [PartyCode.Parse("MAR"), PartyCode.Parse("RWA")]);
Check("a list shows its items", parties.ToString() == "[MAR, RWA]");

PartialDate signed = PartialDate.Parse("2025-06");
Check("a date that is known in part is read and written", signed.ToString() == "2025-06");
Check("it may lie before a day it contains", signed.IsBefore(new LocalDate(2025, 6, 18)) == Certainty.Possibly);
Check("a delay runs from each day it can mean", Delay.OfMonths(6).After(signed).ToString() == "2025-12-01..2025-12-30");
Check("what is no date is refused", !PartialDate.TryParse("2025-6-18", out _));

Check("a state is found by its code, and by any name", State.FromCode("MAR").Capital == "Rabat" && State.Find("Cote d'Ivoire").Count == 1);
Check("a state had another name", State.FromCode("BFA").NameOn(new LocalDate(1980, 1, 1), "en") == "Upper Volta");
Check("an area has its label", AreaVocabulary.Default.LabelOf(AreaCode.Parse("health.services")).Length > 0);

Agreement pact = Agreement.Create("mar-rwa-military-2025", "Agreement on military cooperation")
    .AccordingTo(new Source { Id = SourceId.Parse("article"), Title = "Morocco and Rwanda sign a military agreement" })
    .Between("MAR", "RWA")
    .Signed(new LocalDate(2025, 6, 18), signing => signing.At("Rabat", "MAR").By("MAR").By("RWA"))
    .Build();
Check("an agreement is built and checked", pact.Parties.Count == 2 && pact.FactSheet().Sections.Count > 0);

string json = pact.ToJson();
Check("an agreement is written and read back, byte for byte", Agreement.Parse(json).ToJson() == json && Agreement.Parse(json) == pact);
Check("a document is written and read back", PactDocument.Parse(new PactDocument(pact).ToJson()) == new PactDocument(pact));
Check("a value is serialised by an app's own context", JsonSerializer.Serialize(signed, AppContext.Default.PartialDate) == "\"2025-06\"");

try
{
    Agreement.Parse(json.Replace("\"RWA\"", "\"RWX\""));
    Check("a document with an unknown state is refused", false);
}
catch (JsonException refused)
{
    Check("a document with an unknown state is refused, with the nearest known one", refused.Message.Contains("'RWA'"));
}

TypeDescriptor.RegisterType<PartyCode>();
Check("a type converter reads a code", TypeDescriptor.GetConverterFromRegisteredType(typeof(PartyCode)).ConvertFromInvariantString("MAR") is PartyCode { IsState: true });

Check("the schema is there", PactJson.Schema.Contains("2020-12", StringComparison.Ordinal));

Dossier dossier = new(pact, new() { [PartyCode.Parse("MAR")] = signed }, parties, InstrumentKind.Treaty);
string own = JsonSerializer.Serialize(dossier, DossierContext.Default.Dossier);
Dossier? again = JsonSerializer.Deserialize(own, DossierContext.Default.Dossier);
Check("the types of the model stand in an app's own JSON", again?.Pact == pact && again.Opened[PartyCode.Parse("MAR")] == signed && again.Parties == parties);
Check("an enumeration there has the name of documents", own.Contains("\"Kind\":\"treaty\"", StringComparison.Ordinal) && again?.Kind == InstrumentKind.Treaty);

return failures == 0 ? 0 : 1;

/// <summary>A type of the app that holds types of the model.</summary>
internal sealed record Dossier(Agreement Pact, Dictionary<PartyCode, PartialDate> Opened, EquatableList<PartyCode> Parties, InstrumentKind Kind);

[JsonSourceGenerationOptions(Converters = [typeof(PactEnumConverter)])]
[JsonSerializable(typeof(Dossier))]
internal sealed partial class DossierContext : JsonSerializerContext;

[JsonSerializable(typeof(PartialDate))]
internal sealed partial class AppContext : JsonSerializerContext;
