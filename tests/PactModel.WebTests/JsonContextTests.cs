using System.Text.Json;
using System.Text.Json.Serialization;

namespace PactModel.WebTests;

/// <summary>Types of the model in an app's own source-generated context.</summary>
public sealed class JsonContextTests
{
    [Fact]
    public void Serialise_Dossier_ComesBackTheSame()
    {
        Agreement pact = PactDocument.Load(RepositoryFiles.Find("samples/data/lifecycles.json")).Agreements[0];
        foreach (PartialDate? seen in (PartialDate?[])[null, PartialDate.Parse("201X")])
        {
            Dossier dossier = new(pact, seen, new() { [PartyCode.Parse("MAR")] = PartialDate.Parse("2025-06") });
            Dossier read = JsonSerializer.Deserialize(JsonSerializer.Serialize(dossier, DossierContext.Default.Dossier), DossierContext.Default.Dossier)!;
            Assert.Equal((dossier.Pact, dossier.Seen), (read.Pact, read.Seen));
            Assert.Equal(dossier.Opened, read.Opened);
        }
    }
}

internal sealed record Dossier(Agreement Pact, PartialDate? Seen, Dictionary<PartyCode, PartialDate> Opened);

[JsonSerializable(typeof(Dossier))]
internal sealed partial class DossierContext : JsonSerializerContext;
