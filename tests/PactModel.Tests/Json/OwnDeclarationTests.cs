using System.Text;
using System.Text.Json;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>An agreement written alone declares what it uses that is not built in, and nothing else.</summary>
public sealed class OwnDeclarationTests
{
    private const string Document = """
        {
          "organisations": [
            { "code": "org:ABC", "name": { "en": "Before" } },
            { "code": "org:DEF", "name": { "en": "A member" }, "predecessor": "org:ABC" },
            { "code": "org:UNUSED", "name": { "en": "Unused" } },
            { "code": "org:XYZ", "name": { "en": "Of its own" }, "memberships": [ { "party": "org:DEF" }, { "party": "org:XYZ2" } ] },
            { "code": "org:XYZ2", "name": { "en": "In a circle" }, "memberships": [ { "party": "org:XYZ" } ] }
          ],
          "areas": [
            { "code": "patrols", "broader": "training", "label": { "en": "Patrols" } },
            { "code": "patrols.river", "broader": "patrols", "label": { "en": "River patrols" } },
            { "code": "unused", "label": { "en": "Unused" } }
          ],
          "sources": [ { "id": "gazette", "title": "Gazette" } ],
          "agreements": [
            { "id": "own", "title": { "en": "Own" }, "parties": [ { "party": "MAR" }, { "party": "org:XYZ", "sources": [ "gazette" ] } ],
              "provisions": [ { "areas": [ "patrols.river" ], "summary": { "en": "Patrols." } } ] },
            { "id": "plain", "title": { "en": "Plain" }, "parties": [ { "party": "MAR", "sources": [ "gazette" ] } ] }
          ]
        }
        """;

    private static readonly PactDocument s_document = PactDocument.Parse(Document);

    private static readonly Agreement s_own = s_document["own"];

    private static readonly CancellationToken s_token = TestContext.Current.CancellationToken;

    [Fact]
    public void ToJson_AgreementWithOwnDeclarations_IsARegisterOfOneThatDeclaresThem()
    {
        string json = s_own.ToJson();
        PactDocument read = PactDocument.Parse(json);
        Assert.Equal(["org:ABC", "org:DEF", "org:XYZ", "org:XYZ2"], read.Organisations.Select(o => o.Code.ToString()), StringComparer.Ordinal);
        Assert.Equal(["patrols", "patrols.river"], read.Areas.Select(a => a.Code.ToString()), StringComparer.Ordinal);
        Assert.Equal(s_own, Agreement.Parse(json));
        Assert.Equal(json, Agreement.Parse(json).ToJson());
        Assert.Equal(json, read.ToJson());
        Assert.Equal(json, new PactDocument(s_own).ToJson());
        Assert.Equal(json, s_own.With(facts => facts with { Note = "n" }).With(facts => facts with { Note = null }).ToJson());
        Assert.Empty(Agreement.Parse(json).Findings);
    }

    [Fact]
    public void ToJson_AgreementWithoutOwnDeclarations_IsThatAgreement()
    {
        Assert.Equal(s_document["plain"].ToJson(), Canonical.ToFileText(AgreementShapes.Whole, s_document["plain"].Facts));
        Assert.Equal(JsonSerializer.Serialize(s_document["plain"].Facts), JsonSerializer.Serialize(s_document["plain"]));
        Assert.Empty(new PactDocument(s_document["plain"]).Organisations);
    }

    [Fact]
    public void Serialise_AgreementWithOwnDeclarations_ComesBackTheSame()
    {
        string json = JsonSerializer.Serialize(new Held(s_own));
        Assert.Equal(s_own, JsonSerializer.Deserialize<Held>(json)!.Pact);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Held>(json)));
    }

    [Fact]
    public async Task WriteLines_RegisterWithOwnDeclarations_IsReadBackTheSame()
    {
        Register register = Register.Of(s_document);
        using MemoryStream lines = new();
        await register.WriteLinesAsync(lines, s_token);
        lines.Position = 0;
        Register read = await Register.ReadLinesAsync(lines, cancellationToken: s_token);
        Assert.Empty(read.Findings);
        Assert.Equal(register, read);
        Assert.Equal(["own"], read.Covering("patrols").Select(a => a.Id.ToString()), StringComparer.Ordinal);
        Assert.Equal(["own"], read.Of("org:XYZ").Select(a => a.Id.ToString()), StringComparer.Ordinal);

        // Who knew the declarations beforehand may be told them again.
        lines.Position = 0;
        Register again = await Register.ReadLinesAsync(lines, new RegisterOptions { Json = new() { Reference = register.Reference } }, s_token);
        Assert.Empty(again.Findings);
        Assert.Equal(register, again);
    }

    [Fact]
    public void Parse_DeclarationThatDiffersFromWhatIsKnown_IsAFinding()
    {
        PactJsonOptions options = new() { Reference = PactModel.ReferenceData.BuiltIn.With([s_document.Organisations[3] with { Memberships = null }], [s_document.Areas[2] with { Broader = AreaCode.Parse("health") }]) };
        Assert.False(PactDocument.TryParseJson(Document, out _, out EquatableList<Finding> findings, options));
        Assert.Equal(["/organisations/3"], findings.Select(f => f.Path.ToString()), StringComparer.Ordinal);
        Assert.True(PactDocument.TryParseJson(Document, out _, out _, new PactJsonOptions { Reference = s_document.Reference }));
    }

    /// <summary>What an app makes known by its options need not be declared for it, and text that was read is written as it was.</summary>
    [Fact]
    public void ToJson_DeclarationsFromOptions_AreNotWritten()
    {
        PactJsonOptions options = new() { Reference = s_document.Reference };
        string plain = Canonical.ToFileText(AgreementShapes.Whole, s_own.Facts);
        Assert.Equal(plain, Agreement.Parse(plain, options).ToJson());
        Assert.Equal(plain, Agreement.Parse(plain, options).With(facts => facts with { Note = null }).ToJson());
        Assert.Equal(plain, PactDocument.Parse(plain, options).ToJson());
        Assert.Equal(s_own.ToJson(), new Agreement(s_own.Facts, s_document.Reference).ToJson());
    }

    [Fact]
    public void PactDocument_OfAgreementsThatDeclareDifferently_IsRefused()
    {
        Agreement other = PactDocument.Parse(Document.Replace("Of its own", "Other", StringComparison.Ordinal).Replace("\"own\"", "\"other\"", StringComparison.Ordinal))["other"];
        Assert.Contains("'org:XYZ' is given twice", Assert.Throws<ModelException>(() => new PactDocument(s_own, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_RegisterOfSeveralForOneAgreement_SaysWhatIsExpected()
    {
        const string expected = "One agreement is expected here, and this is a register of 2: give each agreement by itself, or read the register as a PactDocument.";
        Assert.Contains(expected, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Agreement>(Document)).Message, StringComparison.Ordinal);
        using MemoryStream line = new(Encoding.UTF8.GetBytes(Document.ReplaceLineEndings(" ")));
        Register read = await Register.ReadLinesAsync(line, cancellationToken: s_token);
        Assert.Equal(expected, Assert.Single(read.Findings).Message);
    }

    private sealed record Held(Agreement Pact);
}
