using System.Text;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Documents and files at their edges: what is too large, cut, in two forms at once, or faulty in several places.</summary>
public sealed class DocumentEdgeTests : IDisposable
{
    private const string Head = "\"format\": 1, \"id\": \"a\", \"title\": { \"en\": \"A\" }, \"parties\": [ { \"party\": \"MAR\" } ]";

    private readonly string _folder = Directory.CreateTempSubdirectory("pactmodel").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("5", ": Here stands a number: write an object instead.")]
    [InlineData("{ \"format\": 0, \"id\": \"a\", \"title\": { \"en\": \"A\" } }", "/format: Format 0 is not known here, where 1 is read: write 1.")]
    [InlineData("{ \"format\": \"1\", \"id\": \"a\", \"title\": { \"en\": \"A\" } }", "/format: Here stands a text: write a whole number instead.")]
    [InlineData("{ \"format\": 2, \"id\": \"a\", \"title\": { \"en\": \"A\" } }", "/format: Format 2 is not known here, where 1 is read: read it with a later version of PactModel.")]
    [InlineData("{ " + Head + ", \"areas\": [] }", "/areas: 'areas' is not a known member of agreement document: see the schema for the known ones.")]
    public void Parse_OneFault_SaysWhatToWrite(string json, string message) => Assert.Equal(message, string.Join(" | ", Faults(json).Select(f => $"{f.Path}: {f.Message}")));

    [Fact]
    public void Parse_NothingInIt_LacksWhatAnAgreementHas() => Assert.Equal(["/id", "/title"], Faults("{}").Select(f => f.Path.ToString()), StringComparer.Ordinal);

    [Fact]
    public void TryParse_HalfACharacterAtTheBeginning_IsTold() =>
        Assert.Equal("Character 0 of the text is half of a surrogate pair: it was cut inside a character.", Assert.Single(Faults("\uDC00{}")).Message);

    [Fact]
    public void Parse_AgreementTwice_PointsToTheSecondAsWritten()
    {
        const string Json = """
            { "format": 1, "agreements": [
              { "id": "b", "title": { "en": "B" }, "parties": [ { "party": "MAR" } ] },
              { "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" } ] },
              { "id": "b", "title": { "en": "B" }, "parties": [ { "party": "MAR" } ] } ] }
            """;
        Finding finding = Assert.Single(Faults(Json));
        Assert.Equal(("agreement.twice", "/agreements/2", 4), (finding.Code, finding.Path.ToString(), finding.Line));
    }

    [Fact]
    public void Parse_SharedSourceTwice_PointsToTheSource()
    {
        const string Json = """{ "format": 1, "sources": [ { "id": "s", "title": "S" }, { "id": "s", "title": "T" } ], "agreements": [ { "id": "b", "title": { "en": "B" }, "parties": [ { "party": "MAR" } ] } ] }""";
        Assert.Contains("/sources/1", Faults(Json).Select(f => f.Path.ToString()), StringComparer.Ordinal);
    }

    /// <summary>What the model's own checks find has a path alone; the lines are found by going through the text again.</summary>
    [Fact]
    public void Parse_FaultsOfValuesOneAfterAnother_HaveTheirLines()
    {
        const string Json = $$"""
            { {{Head}},
              "events": [
                { "type": "extended", "dated": "2001" },
                { "type": "extended", "dated": "2002" } ],
              "clauses": [
                { "type": "entryIntoForce", "condition":
                  { "type": "consentsOfAll",
                    "group": "partiesOfAgreement" } } ] }
            """;
        Assert.Equal([3, 4, 7], Faults(Json).Select(f => f.Line!.Value));
    }

    [Fact]
    public void Parse_FaultBehindANameThatIsCut_HasItsLine()
    {
        const string Json = $$"""
            { {{Head}},
              "\ud800": 1,
              "events": [
                { "type": "adopted", "place":
                  { "city": " " } } ] }
            """;
        Assert.Equal([2, 5], Faults(Json).Select(f => f.Line!.Value));
    }

    [Fact]
    public void Parse_FaultBehindWhatIsDeeperThanUsual_HasItsLine()
    {
        const int Depth = 40;
        string deep = string.Concat(Enumerable.Repeat("{\"type\":\"anyOf\",\"conditions\":[", Depth)) + "{\"type\":\"onSignature\"}" + string.Concat(Enumerable.Repeat("]}", Depth));
        string json = $"{{ {Head},\n\"clauses\": [ {{ \"type\": \"entryIntoForce\", \"condition\": {deep} }} ],\n\"events\": [\n{{ \"type\": \"extended\", \"dated\": \"2001\" }} ] }}";
        Assert.False(PactDocument.TryParseJson(json, out _, out EquatableList<Finding> findings, new PactJsonOptions { MaxDepth = 200 }));
        Assert.Equal(4, Assert.Single(findings, f => f.Severity == FindingSeverity.Error).Line);
    }

    [Fact]
    public void Offset_LinesThatAreEmptyOrNotThere_AreCounted()
    {
        Assert.Equal(3, Lines.Offset("\n\nab"u8, 2, 1));
        Assert.Equal(1, Lines.Offset("ab"u8, 5, 1));
        Assert.Equal(2, Lines.Offset("ab"u8, 0, 9));
    }

    [Fact]
    public async Task Load_LargerThanAllowed_StopsReadingAndNamesTheLimit()
    {
        PactJsonOptions small = new() { MaxDocumentBytes = 10 };
        string file = Path.Combine(_folder, "large.json");
        await File.WriteAllTextAsync(file, $"{{ {Head} }}", TestContext.Current.CancellationToken);
        Assert.Equal("json.too-large", Assert.Single(Assert.Throws<PactJsonException>(() => PactDocument.Load(file, small)).Findings).Code);
        Finding found = Assert.Single((await Assert.ThrowsAsync<PactJsonException>(() => PactDocument.LoadAsync(new Endless(), small, TestContext.Current.CancellationToken))).Findings);
        Assert.Equal(("json.too-large", true), (found.Code, found.Message.Contains("10", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Save_WithoutAPlaceOrToAFolder_LeavesNothingBehind()
    {
        PactDocument document = PactDocument.Parse($"{{ {Head} }}");
        Assert.Throws<ArgumentNullException>("path", () => document.Save(null!));
        Assert.Throws<ArgumentNullException>("output", () => document.WriteTo(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => document.SaveAsync(null!, TestContext.Current.CancellationToken));
        string target = Directory.CreateDirectory(Path.Combine(_folder, "folder")).FullName;
        Assert.ThrowsAny<SystemException>(() => document.Save(target));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Lines_WithoutStreamOrAgreements_AreRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>("stream", () => Agreement.ReadLinesAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>("stream", () => Agreement.TryReadLinesAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>("agreements", () => Agreement.WriteLinesAsync(Stream.Null, (IAsyncEnumerable<Agreement>)null!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Split_LineBeyondTheLimitThatComesInParts_KeepsItsBeginningOnly()
    {
        using MemoryStream text = new(Encoding.UTF8.GetBytes($"{new string('a', 45)}\nb\n"));
        using InParts parts = new(text, 10);
        List<(int Number, int Length, bool IsTooLong)> lines = [];
        await foreach (JsonLine line in JsonLines.SplitAsync(parts, 25, TestContext.Current.CancellationToken)) lines.Add((line.Number, line.Bytes.Length, line.IsTooLong));
        Assert.Equal([(1, 20, true), (2, 1, false)], lines);
    }

    [Fact]
    public async Task TryReadLines_AgreementWithARemark_TellsIt()
    {
        const string Json = $$"""{ {{Head}}, "clauses": [ { "type": "entryIntoForce", "condition": { "type": "namedConsents", "parties": [ "ETH" ] } } ] }""";
        AgreementLine line = await Agreement.TryReadLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(Json)), cancellationToken: TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(line.Agreement);
        Assert.Contains("clause.party-unknown", line.Findings.Select(f => f.Code), StringComparer.Ordinal);
    }

    [Fact]
    public async Task ReadLines_Strict_ThrowsWhatIsWrong()
    {
        using MemoryStream lines = new("{}\n"u8.ToArray());
        ModelException fault = await Assert.ThrowsAsync<ModelException>(() => Register.ReadLinesAsync(lines, new RegisterOptions { IsStrict = true }, TestContext.Current.CancellationToken));
        Assert.StartsWith("Cannot make the register: /id, line 1: The member 'id' is missing: ", fault.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => Register.ReadLinesAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void ToDocument_OfWhatDocumentsDeclared_DeclaresThatAlone()
    {
        string file = Path.Combine(_folder, "own.json");
        File.WriteAllText(file, """
            { "format": 1, "organisations": [ { "code": "org:OWN", "name": { "en": "Own" } } ], "areas": [ { "code": "health.own", "label": { "en": "Own" }, "broader": "health" } ],
              "agreements": [ { "id": "a", "title": { "en": "A" }, "parties": [ { "party": "org:OWN" } ] } ] }
            """);
        PactDocument document = Register.Load(file).ToDocument();
        Assert.Equal(["org:OWN"], document.Organisations.Select(o => o.Code.ToString()), StringComparer.Ordinal);
        Assert.Equal(["health.own"], document.Areas.Select(a => a.Code.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Load_DeclaredWhereNoAgreementStands_IsKept()
    {
        File.WriteAllText(Path.Combine(_folder, "bodies.json"), """{ "format": 1, "organisations": [ { "code": "org:OWN", "name": { "en": "Own" } } ], "agreements": [] }""");
        Assert.Equal(["org:OWN"], Register.Load(_folder).ToDocument().Organisations.Select(o => o.Code.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void ReadLines_OfAThousand_IsReported()
    {
        string file = Path.Combine(_folder, "many.ndjson");
        File.WriteAllLines(file, Enumerable.Range(0, 1500).Select(i => $"{{\"id\":\"a{i}\",\"title\":{{\"en\":\"A\"}}}}"));
        Reports reports = new();
        Register.Load(_folder, new RegisterOptions { Progress = reports });
        Assert.Equal([1000, 1], reports.Read);
    }

    private static EquatableList<Finding> Faults(string json)
    {
        Assert.False(PactDocument.TryParseJson(json, out _, out EquatableList<Finding> findings));
        return [.. findings.Where(f => f.Severity == FindingSeverity.Error)];
    }

    private sealed class Reports : IProgress<RegisterProgress>
    {
        public List<int> Read { get; } = [];

        public void Report(RegisterProgress value) => Read.Add(value.Read);
    }

    /// <summary>A stream that never ends, and fails who reads a million bytes of it.</summary>
    private sealed class Endless : MemoryStream
    {
        private long _read;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            _read += buffer.Length;
            return _read > 1_000_000 ? throw new InvalidOperationException("Too much is read.") : ValueTask.FromResult(buffer.Length);
        }
    }

    private sealed class InParts(MemoryStream inner, int most) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }
}
