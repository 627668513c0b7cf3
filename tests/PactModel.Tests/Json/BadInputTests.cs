using System.Text;
using System.Text.Json;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Every kind of wrong JSON: which finding, where, and what the message tells to do.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "json.syntax", "", 1)]
    [InlineData("{", "json.syntax", "", 1)]
    [InlineData("{\"name\":\"a\"} x", "json.syntax", "", 1)]
    [InlineData("{\"name\":\"a\"}\n{\"name\":\"b\"}", "json.syntax", "", 2)]
    [InlineData("{\"name\":\"a\",}", "json.syntax", "", 1)]
    [InlineData("{\"name\":\"a\" /* no */}", "json.syntax", "", 1)]
    [InlineData("\uFEFF{\"name\":\"a\"}", "json.encoding", "", 1)]
    [InlineData("null", "json.null", "", 1)]
    [InlineData("[]", "json.wrong-kind", "", 1)]
    [InlineData("{}", "json.member-missing", "/name", 1)]
    [InlineData("{\"name\":null}", "json.null", "/name", 1)]
    [InlineData("{\"name\":\"a\",\"tags\":[\"x\",null]}", "json.null", "/tags/1", 1)]
    [InlineData("{\"name\":\"a\",\"title\":{\"en\":null}}", "json.null", "/title/en", 1)]
    [InlineData("{\"name\":\"a\",\n\"name\":\"b\"}", "json.member-duplicate", "/name", 2)]
    [InlineData("{\"name\":\"a\",\n\n\"nam\":\"b\"}", "json.member-unknown", "/nam", 3)]
    [InlineData("{\"name\":\"a\",\r\r\"nam\":\"b\"}", "json.member-unknown", "/nam", 1)]
    [InlineData("{\"name\":\"a\",\r\n\r\n\"nam\":\"b\"}", "json.member-unknown", "/nam", 3)]
    [InlineData("{\"name\":\"a\",\r\r]", "json.syntax", "", 1)]
    [InlineData(" \n ", "json.syntax", "", 2)]
    [InlineData("{\"name\":\"a\"} // no", "json.syntax", "", 1)]
    [InlineData("{\"name\":\"a\",\"flag\":NaN}", "json.syntax", "/flag", 1)]
    [InlineData("{\"name\":\"a\",\"share\":Infinity}", "json.syntax", "/share", 1)]
    [InlineData("{\"name\":\"a\",\n\"n\\u0061me\":\"b\"}", "json.member-duplicate", "/name", 2)]
    [InlineData("{\"name\":\"a\",\"title\":{\"en\":\"x\",\"\\u0065n\":\"y\"}}", "json.member-duplicate", "/title/en", 1)]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"type\":\"leaf\",\"value\":1,\"t\\u0079pe\":\"leaf\"}]}", "json.member-duplicate", "/nodes/0", 1)]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"value\":1,\"type\":\"leaf\",\"type\":\"leaf\"}]}", "json.member-duplicate", "/nodes/0", 1)]
    [InlineData("{\"name\":\"a\",\"Name\":\"b\"}", "json.member-unknown", "/Name", 1)]
    [InlineData("{\"name\":\"a\",\"number\":1.5}", "json.number-invalid", "/number", 1)]
    [InlineData("{\"name\":\"a\",\"number\":1e999999999}", "json.number-invalid", "/number", 1)]
    [InlineData("{\"name\":\"a\",\"number\":\"1\"}", "json.wrong-kind", "/number", 1)]
    [InlineData("{\"name\":\"a\",\"share\":1e30}", "json.number-invalid", "/share", 1)]
    [InlineData("{\"name\":\"a\",\"flag\":0}", "json.wrong-kind", "/flag", 1)]
    [InlineData("{\"name\":\"a\",\"day\":7}", "json.wrong-kind", "/day", 1)]
    [InlineData("{\"name\":\"a\",\"day\":\"2O25-02-28\"}", "json.day-invalid", "/day", 1)]
    [InlineData("{\"name\":\"a\",\"day\":\"2025-02-30\"}", "json.day-invalid", "/day", 1)]
    [InlineData("{\"name\":\"a\",\"day\":\"0000-01-01\"}", "json.day-invalid", "/day", 1)]
    [InlineData("{\"name\":\"a\",\"period\":\"P\"}", "json.period-invalid", "/period", 1)]
    [InlineData("{\"name\":\"a\",\"period\":7}", "json.wrong-kind", "/period", 1)]
    [InlineData("{\"name\":\"a\",\"period\":\"P12\"}", "json.period-invalid", "/period", 1)]
    [InlineData("{\"name\":\"a\",\"period\":\"P1M1M\"}", "json.period-invalid", "/period", 1)]
    [InlineData("{\"name\":\"a\",\"period\":\"P00000000001Y\"}", "json.period-invalid", "/period", 1)]
    [InlineData("{\"name\":\"a\",\"period\":\"P1D1M\"}", "json.period-invalid", "/period", 1)]
    [InlineData("{\"name\":\"a\",\"period\":\"PT1H\"}", "json.period-invalid", "/period", 1)]
    [InlineData("{\"name\":\"a\",\"title\":{}}", "json.value-invalid", "/title", 1)]
    [InlineData("{\"name\":\"a\",\"title\":{\"e\":\"x\"}}", "json.language-invalid", "/title/e", 1)]
    [InlineData("{\"name\":\"a\",\"title\":{\"en\":\"x\",\"EN\":\"y\"}}", "json.member-duplicate", "/title/EN", 1)]
    [InlineData("{\"name\":\"a\",\"title\":\"x\"}", "json.wrong-kind", "/title", 1)]
    [InlineData("{\"name\":\"a\",\"severity\":\"Error\"}", "json.name-unknown", "/severity", 1)]
    [InlineData("{\"name\":\"a\",\"party\":7}", "json.wrong-kind", "/party", 1)]
    [InlineData("{\"name\":\"a\",\"party\":\"mar\"}", "json.text-invalid", "/party", 1)]
    [InlineData("{\"name\":\"a\",\"nodes\":[{}]}", "json.type-missing", "/nodes/0", 1)]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"type\":\"leave\",\"value\":1}]}", "json.type-unknown", "/nodes/0/type", 1)]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"type\":7}]}", "json.wrong-kind", "/nodes/0/type", 1)]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"type\":\"leaf\",\"value\":1,\"type\":\"leaf\"}]}", "json.member-duplicate", "/nodes/0", 1)]
    [InlineData("{\"name\":\"\\uD800\"}", "json.lone-surrogate", "/name", 1)]
    [InlineData("{\"name\":\"ab\\uD800\"}", "json.lone-surrogate", "/name", 1)]
    [InlineData("{\"name\":\"\\uDC00\\uD800\"}", "json.lone-surrogate", "/name", 1)]
    [InlineData("{\"name\":\"\\uD83Dx\\uDE00\"}", "json.lone-surrogate", "/name", 1)]
    [InlineData("{\"name\":\"a\",\"\\uD800\":1}", "json.lone-surrogate", "", 1)]
    public void Read_OneFault_IsFoundWithItsPlace(string json, string code, string place, int line)
    {
        Finding finding = Assert.Single(Findings(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(code, finding.Code);
        Assert.Equal(place, finding.Path.ToString());
        Assert.Equal(line, finding.Line);
        Assert.Equal(FindingSeverity.Error, finding.Severity);
    }

    [Fact]
    public void Read_SeveralFaults_AreAllFoundInTheOrderOfTheDocument()
    {
        string[] codes = [.. Findings("{\n\"number\":\"x\",\n\"day\":\"?\",\n\"nodes\":[{\"type\":\"leaf\",\"value\":true},{\"type\":\"leaf\"}]\n}"u8).Select(f => f.Code)];
        Assert.Equal(["json.member-missing", "json.wrong-kind", "json.day-invalid", "json.wrong-kind", "json.member-missing"], codes);
    }

    [Fact]
    public void Read_SeveralFaults_ThrowsOneExceptionThatTellsTheFirst()
    {
        PactJsonException fault = Assert.Throws<PactJsonException>(() => DocumentReader.Read(SampleShapes.Kind, "{\n\"name\":1,\n\"flag\":2}"u8, null));
        Assert.Equal("/name", fault.Path);
        Assert.Equal(1, fault.LineNumber);
        Assert.Contains("/name, line 2: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("(1 more", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, fault.Findings.Count);
        Assert.IsType<JsonException>(fault, exactMatch: false);
    }

    [Theory]
    [InlineData("""{ "type": "withdrawal", "notice": "P6M" }""", "/notice: Here stands a text: write an object like { \"amount\": ... } instead. [json.wrong-kind]")]
    [InlineData("""{ "type": "duration", "until": "2030-01-01" }""", "/until: Here stands a text: write an object like { \"date\": ... } instead. [json.wrong-kind]")]
    [InlineData("""{ "type": "duration", "until": null }""", "/until: null is not used: write an object like { \"date\": ... } here, or leave the member out. [json.null]")]
    [InlineData("""{ "type": "withdrawal", "sources": "unts" }""", "/sources: Here stands a text: write a list instead. [json.wrong-kind]")]
    public void Read_ValueOfAnotherKind_SaysWhatToWrite(string clause, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FinalClause>(clause)).Message);

    [Theory]
    [InlineData("""{ "type": "adopted", "place": { "city": " " } }""", "/place/city: The city is blank: write its name, or leave the whole place out. [json.value-invalid]")]
    [InlineData("""{ "type": "adopted", "place": { "city": "" } }""", "/place/city: The city is blank: write its name, or leave the whole place out. [json.value-invalid]")]
    public void Read_BlankCity_SaysWhatToWrite(string happened, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AgreementEvent>(happened)).Message);

    [Theory]
    [InlineData("""{ "parties": [ "MAR", "RWA" ] }""", "/holder/parties: A holder of the kind 'party' is one party: name only one in 'parties', or choose the kind 'collective' or 'contested'. [json.value-invalid]")]
    [InlineData("""{ "kind": "collective" }""", "/holder/parties: A holder of the kind 'collective' is two parties at least: name all of them in 'parties'. [json.value-invalid]")]
    [InlineData("""{ "group": "north" }""", "/holder/group: Only a holder of the kind 'undecided' waits for a group: leave out 'group', or choose that kind. [json.value-invalid]")]
    public void Read_HolderThatDoesNotFitItsKind_SaysWhatToWrite(string holder, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RotationDecision>($$"""{ "type": "assign", "turn": 3, "uses": "due", "holder": {{holder}} }""")).Message);

    [Theory]
    [InlineData("MOR", "'MOR' is not the code of a known state. Did you mean")]
    [InlineData("org:AU", "'org:AU' is not the code of a known state. Write one like 'MAR'. [json.value-invalid]")]
    public void Read_StateThatIsNotKnown_SaysWhatToWrite(string code, string message) =>
        Assert.StartsWith(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<State>($"\"{code}\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_ValuesThatCannotBe_AreFoundAtTheirMembers()
    {
        const string json = """
            {
              "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" } ],
              "bodies": [ { "type": "commission", "id": "c", "name": { "en": "C" },
                "seat": { "country": "MAR",
                  "city": "  " },
                "rotation": { "segments": [ { "order": { "type": "none" } } ], "sessions": [ { "host":
                  { "parties": [ "MAR" ],
                    "kind": "vacant" } } ] } } ]
            }
            """;
        Assert.False(Agreement.TryParseJson(json, out _, out EquatableList<Finding> findings));
        Assert.Equal(
            ["/bodies/0/seat/city, line 5, json.value-invalid", "/bodies/0/rotation/sessions/0/host/parties, line 7, json.value-invalid"],
            findings.Select(f => $"{f.Path}, line {f.Line}, {f.Code}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Read_NotUtf8_IsFoundAtTheByte()
    {
        Finding finding = Assert.Single(Findings([.. "{\"name\":\n\""u8, 0xC3, 0x28, .. "\"}"u8]));
        Assert.Equal("json.encoding", finding.Code);
        Assert.Equal(2, finding.Line);
        Assert.Contains("Byte 10 (0xC3)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NestedTooDeep_IsRefused()
    {
        string json = $"{{\"name\":\"a\",\"nodes\":{string.Concat(Enumerable.Repeat("[", 1_000_000))}";
        Finding[] findings = [.. Findings(Encoding.UTF8.GetBytes(json))];
        Assert.Equal("json.too-deep", findings[^1].Code);
    }

    [Fact]
    public void Read_DocumentBeyondTheLimit_IsRefusedBeforeItIsParsed()
    {
        PactJsonOptions options = new() { MaxDocumentBytes = 10 };
        Finding finding = Assert.Single(Findings("{\"name\":\"a\"}"u8, options));
        Assert.Equal("json.too-large", finding.Code);
        Assert.Contains("MaxDocumentBytes", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TextBeyondTheLimit_IsRefusedWithoutBeingMade()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{{\"name\":\"{new string('x', 8_000_000)}\",\"{new string('y', 8_000_000)}\":1}}");
        long before = GC.GetAllocatedBytesForCurrentThread();
        EquatableList<Finding> findings = Findings(json);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
        Assert.All(findings, f => Assert.Equal("json.text-too-long", f.Code));
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void Read_MoreFindingsThanKept_AreCounted()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{{\"name\":\"a\",\"tags\":[{string.Join(',', Enumerable.Repeat("1", 500))}]}}");
        PactJsonException fault = Assert.Throws<PactJsonException>(() => DocumentReader.Read(SampleShapes.Kind, json, null));
        Assert.Equal(100, fault.Findings.Count);
        Assert.Contains("(499 more", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0x61, 0xDC00, 0x62)]
    [InlineData(0xDE00, 0xD83D)]
    public void Write_HalfASurrogatePair_IsRefused(params int[] units)
    {
        string text = string.Concat(units.Select(unit => (char)unit));
        Assert.Throws<JsonException>(() => Canonical.ToFileText(SampleShapes.Sample, new Sample { Name = text }));
        Assert.Throws<JsonException>(() => Canonical.ToFileText(SampleShapes.Sample, new Sample { Name = "a", Title = new LocalizedText("en", text) }));
    }

    [Fact]
    public void Read_WholeNumberWrittenOtherwise_IsNormalised()
    {
        Sample sample = DocumentReader.Read(SampleShapes.Kind, "{\"number\":30e-1,\"name\":\"a\",\"share\":1.500}"u8, null);
        Assert.Equal("{\"name\":\"a\",\"number\":3,\"share\":1.5}", Canonical.ToLineText(SampleShapes.Sample, sample));
    }

    [Fact]
    public void Read_NestedUnionWithTypeLast_IsRead()
    {
        Sample sample = DocumentReader.Read(SampleShapes.Kind, "{\"name\":\"a\",\"nodes\":[{\"nodes\":[{\"value\":1,\"type\":\"leaf\"},{\"value\":2,\"type\":\"leaf\"}],\"label\":\"x\",\"type\":\"branch\"}]}"u8, null);
        Assert.Equal(new SampleBranch { Label = "x", Nodes = [new SampleLeaf { Value = 1 }, new SampleLeaf { Value = 2 }] }, Assert.Single(sample.Nodes));
    }

    private static EquatableList<Finding> Findings(ReadOnlySpan<byte> utf8, PactJsonOptions? options = null)
    {
        Assert.False(DocumentReader.TryRead(SampleShapes.Kind, utf8, options, 1, out _, out EquatableList<Finding> findings, out _));
        return findings;
    }

    /// <summary>Words of the field that are no type lead to the one that is meant.</summary>
    [Theory]
    [InlineData("ratified", "'ratified' is not a type of event. A consent is a 'consentExpressed', with its kind, such as 'ratification' or 'accession'.")]
    [InlineData("Accession", "A consent is a 'consentExpressed'")]
    [InlineData("denunciation", "A notice is a 'noticeGiven', with its kind, such as 'withdrawal' or 'nonRenewal'.")]
    [InlineData("entryIntoForce", "Its entry into force is an 'enteredIntoForce'.")]
    [InlineData("signature", "A signature is a 'signed'.")]
    [InlineData("expired", "An end is a 'terminated', with its ground, such as 'expiry'.")]
    [InlineData("extension", "An extension is an 'extended'.")]
    [InlineData("objection", "An objection is an 'objectionRaised'.")]
    [InlineData("signd", "did you mean")]
    public void Read_EventByAWordOfTheField_IsToldItsType(string type, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<AgreementEvent>($$"""{ "type": "{{type}}", "dated": "2020" }""")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("denunciation", "'denunciation' is not a type of clause. How a party leaves is a 'withdrawal'.")]
    [InlineData("term", "How long it lasts, and how it is renewed, is a 'duration'.")]
    [InlineData("accession", "For one that joins later it is a 'lateJoiner'.")]
    [InlineData("inForce", "How it enters into force is an 'entryIntoForce'.")]
    [InlineData("sunset", "A sunset clause is a 'survival'.")]
    public void Read_ClauseByAWordOfTheField_IsToldItsType(string type, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<FinalClause>($$"""{ "type": "{{type}}" }""")).Message, StringComparison.Ordinal);
}
