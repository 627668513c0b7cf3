using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Documents: both forms, what the whole tells, files and streams.</summary>
public sealed class DocumentTests
{
    private const string Small = """
        {
          "format": 1,
          "id": "mar-rwa-2025",
          "title": {
            "en": "Pact"
          },
          "parties": [
            {
              "party": "MAR"
            },
            {
              "party": "RWA"
            }
          ]
        }

        """;

    [Law(MaxTest = 25)]
    public Property Parse_WhatWasWritten_IsTheSameDocument() =>
        Prop.ForAll(AgreementGenerators.Documents.ToArbitrary(), document =>
            PactDocument.Parse(document.ToJson()) == document
            && string.Equals(PactDocument.Parse(document.ToJson()).ToJson(), document.ToJson(), StringComparison.Ordinal)
            && PactDocument.TryParseJson(document.ToJson(), out _, out EquatableList<Finding> findings)
            && findings.Count == document.Findings.Count);

    [Law(MaxTest = 25)]
    public Property Parse_OneAgreement_IsTheSameInEveryForm() =>
        Prop.ForAll(AgreementGenerators.Agreements.ToArbitrary(), agreement =>
            Agreement.Parse(agreement.ToJson()) == agreement
            && string.Equals(agreement.ToJson(), new PactDocument(agreement).ToJson(), StringComparison.Ordinal)
            && PactDocument.Parse($$"""{"agreements":[{{JsonSerializer.Serialize(agreement)}}]}""") == new PactDocument(agreement));

    [Law(MaxTest = 15)]
    public Property Parse_ChangedText_GivesADocumentOrAJsonException() =>
        Prop.ForAll(AgreementGenerators.Documents.ToArbitrary(), ArbMap.Default.ArbFor<int>(), (document, seed) =>
        {
            System.Random random = new(seed);
            for (int i = 0; i < 20; i++)
            {
                string text = Mangle(document.ToJson(), random);
                bool read = PactDocument.TryParseJson(text, out PactDocument? again, out EquatableList<Finding> findings);
                if (read != again is not null) return false;
                if (read == findings.Any(f => f.Severity == FindingSeverity.Error)) return false;
                if (read) PactDocument.Parse(again!.ToJson());
                else Assert.IsType<JsonException>(Record.Exception(() => PactDocument.Parse(text)), exactMatch: false);
            }

            return true;
        });

    [Fact]
    public void ToJson_SmallestAgreement_IsReadable()
    {
        Assert.Equal(Small, Agreement.Parse(Small).ToJson());
        Assert.Equal(Small, PactDocument.Parse(Small).ToJson());
    }

    [Fact]
    public void Parse_SchemaMember_IsAllowedAndNotKept()
    {
        string text = Small.Replace("\"format\": 1,", "\"$schema\": \"pactmodel.schema.json\", \"format\": 1,", StringComparison.Ordinal);
        Assert.Equal(Small, Agreement.Parse(text).ToJson());
    }

    [Fact]
    public void Parse_LaterFormat_SaysSo()
    {
        JsonException fault = Assert.Throws<PactJsonException>(() => Agreement.Parse(Small.Replace("1,", "2,", StringComparison.Ordinal)));
        Assert.Equal("Cannot read the agreement: /format, line 2: Format 2 is not known here, where 1 is read: read it with a later version of PactModel. [json.format-unknown]", fault.Message);
    }

    [Theory]
    [InlineData("\"RWA\"", "\"RWN\"", "/parties/1/party", 12, "RWA")]
    [InlineData("\"RWA\"", "\"RWA\", \"sources\": [\"nowhere\"]", "/parties/1/sources/0", 12, "nowhere")]
    [InlineData("\"parties\"", "\"partys\"", "/partys", 7, "'parties'")]
    [InlineData("\"party\": \"RWA\"", "\"party\": \"RWA\", \"role\": \"contributer\"", "/parties/1/role", 12, "'contributor'")]
    [InlineData("\"party\": \"RWA\"", "\"party\": \"RWA\", \"from\": \"2025-13\"", "/parties/1/from", 12, "2025-13")]
    public void Parse_OneFault_TellsPathLineAndRemedy(string old, string changed, string place, int line, string told)
    {
        PactJsonException fault = Assert.Throws<PactJsonException>(() => Agreement.Parse(Small.Replace(old, changed, StringComparison.Ordinal)));
        Assert.Equal(place, fault.Path);
        Assert.Equal(line - 1, fault.LineNumber);
        Assert.Contains($"{place}, line {line}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DeclaredOrganisationAndArea_AreKnownWhereverTheyStand()
    {
        const string text = """
            {
              "agreements": [
                {
                  "id": "b", "title": { "en": "B" }, "parties": [ { "party": "org:XYZ", "sources": [ "shared#p. 1" ] } ],
                  "provisions": [ { "areas": [ "own-area" ], "summary": { "en": "Something" } } ],
                  "relations": [ { "kind": "twin", "agreement": "elsewhere" } ]
                },
                { "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" } ] }
              ],
              "areas": [ { "code": "own-area", "label": { "en": "An area of its own" } } ],
              "organisations": [ { "code": "org:XYZ", "name": { "en": "Of its own" } } ],
              "sources": [ { "id": "shared", "title": "Shared" } ]
            }
            """;
        Assert.True(PactDocument.TryParseJson(text, out PactDocument? document, out EquatableList<Finding> findings));
        Assert.Equal("shared", Assert.Single(document["b"].Sources).Id.ToString());
        Finding elsewhere = Assert.Single(findings, f => f.Message.Contains("'elsewhere'", StringComparison.Ordinal));
        Assert.StartsWith("/agreements/0/relations/0", elsewhere.Path.ToString(), StringComparison.Ordinal);
        Assert.Equal(6, elsewhere.Line);
        Assert.NotEqual(FindingSeverity.Error, elsewhere.Severity);
        Assert.Equal(document, PactDocument.Parse(document.ToJson()));
        PactJsonException fault = Assert.Throws<PactJsonException>(() => PactDocument.Parse(text.Replace("\"own-area\" ]", "\"own-aera\" ]", StringComparison.Ordinal)));
        Assert.Equal("/agreements/0/provisions/0/areas/0", fault.Path);
        Assert.Contains("own-area", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_CodesGivenInOptions_AreKnown()
    {
        Organisation own = new() { Code = PartyCode.Organisation("XYZ"), Name = new LocalizedText("en", "Of its own") };
        string text = Small.Replace("\"RWA\"", "\"org:XYZ\"", StringComparison.Ordinal);
        Assert.Throws<PactJsonException>(() => Agreement.Parse(text));
        PactJsonOptions options = new() { Reference = PactModel.ReferenceData.BuiltIn.With([own], []) };
        Assert.Equal(text, Agreement.Parse(text, options).ToJson());
    }

    [Fact]
    public void Parse_RegisterAsOneAgreement_SaysWhatToDo()
    {
        PactJsonException fault = Assert.Throws<PactJsonException>(() => Agreement.Parse("{\"agreements\":[]}"));
        Assert.Contains("PactDocument.Parse", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TextCutInsideACharacter_IsRefused()
    {
        string text = Small.Replace("Pact", "Pact" + (char)0xD83D, StringComparison.Ordinal);
        PactJsonException fault = Assert.Throws<PactJsonException>(() => Agreement.Parse(text));
        Assert.Equal("json.lone-surrogate", Assert.Single(fault.Findings).Code);
        Assert.Equal(4, fault.LineNumber);
    }

    [Fact]
    public async Task Save_ThenLoad_IsTheSame()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            PactDocument document = PactDocument.Parse(Small);
            document.Save(path);
            Assert.Equal(Small, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
            Assert.Equal(document, PactDocument.Load(path));
            Assert.Equal(document.Agreements[0], Agreement.Load(path));
            using MemoryStream stream = new();
            await document.SaveAsync(stream, TestContext.Current.CancellationToken);
            stream.Position = 0;
            Assert.Equal(document, await PactDocument.LoadAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
            PactJsonOptions little = new() { MaxDocumentBytes = 20 };
            stream.Position = 0;
            await Assert.ThrowsAsync<PactJsonException>(() => PactDocument.LoadAsync(stream, little, TestContext.Current.CancellationToken));
            Assert.Throws<PactJsonException>(() => PactDocument.Load(path, little));
            Assert.Throws<PactJsonException>(() => PactDocument.Parse(Small, little));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Mangle(string text, System.Random random)
    {
        StringBuilder mangled = new(text);
        int at = random.Next(text.Length);
        switch (random.Next(4))
        {
            case 0: mangled.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)); break;
            case 1: mangled.Insert(at, (char)random.Next(0x20, 0x7f)); break;
            case 2: mangled[at] = (char)random.Next(0x20, 0x7f); break;
            default: mangled.Insert(at, text.AsSpan(at, Math.Min(40, text.Length - at))); break;
        }

        return mangled.ToString();
    }
}
