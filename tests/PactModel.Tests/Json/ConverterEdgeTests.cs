using System.Text.Json;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Converters at their edges: lines of faults, keys that are no texts, lists of an app's own types.</summary>
public sealed class ConverterEdgeTests
{
    [Theory]
    [InlineData("{\n\"party\":\n5,\n\"name\":\"x\"}", 2)]
    [InlineData("{\"party\":\"MAR\",\n\"name\":{\n\"name\":1}}", 1)]
    [InlineData("{\"party\":\"MAR\",\n\"office\":{\n\"en\":\"minister\",\n\"fr\":\" \"}}", 3)]
    public void Deserialise_Fault_IsInItsLine(string json, long line) => Assert.Equal(line, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Representative>(json)).LineNumber);

    [Fact]
    public void Deserialise_FaultOfAMemberThatIsNotThere_IsInTheLineOfWhatLacksIt()
    {
        const string Json = """
            { "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" } ],
              "clauses": [
                { "type": "duration" },
                { "type": "entryIntoForce", "condition":
                  { "type": "consentsOfAll",
                    "group": "partiesOfAgreement"
                  }
                } ] }
            """;
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Agreement>(Json));
        Assert.StartsWith("/clauses/1/condition/agreement: ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(4, fault.LineNumber);
    }

    [Theory]
    [InlineData("""{ "segments": 1 }""", "/segments: ")]
    [InlineData("""{ "segments": [ { "order": { "type": "list" } } ], "cadence": [] }""", "/segments/0/order/members: ")]
    public void Deserialise_FaultWithinWhatAValueIsMadeOf_IsTold(string json, string where) =>
        Assert.StartsWith(where, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rotation>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Deserialise_BytesInPiecesThatAreNotUtf8_NamesTheByte()
    {
        byte[] json = [.. "{\"party\":\"MAR\",\"name\":\"ab"u8, 0xFF, .. "cd\"}"u8];
        Assert.Contains("0xFF", Pieces.FaultOf<Representative>(json, json.Length - 4), StringComparison.Ordinal);
    }

    /// <summary>The reader then stands on the object, and its type was looked for ahead.</summary>
    [Fact]
    public void Deserialise_TypeThatIsNotUtf8_SaysSo() => Assert.Equal(
        "/type: A byte is not UTF-8: save the text as UTF-8. [json.encoding]",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ForceCondition>((byte[])[.. "{\"type\":\"on"u8, 0xFF, .. "date\"}"u8])).Message);

    [Fact]
    public void Keys_ThatAreNoTexts_AreLeftToTheSerialiser()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Dictionary<Representative, int>>("{\"a\":1}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Representative, int> { [new Representative { Party = PartyCode.Parse("MAR"), Name = "x" }] = 1 }));
        Assert.Throws<ArgumentNullException>("writer", () => new PactJsonConverter<PartyCode>().WriteAsPropertyName(null!, PartyCode.Parse("MAR"), JsonSerializerOptions.Default));
    }

    [Fact]
    public void Lists_OfAnAppsTypes_AreReadUnderAnyOptions()
    {
        JsonSerializerOptions options = new() { PropertyNameCaseInsensitive = true };
        Assert.Equal([new Uri("https://example.org/")], JsonSerializer.Deserialize<EquatableList<Uri>>("[\"https://example.org/\"]", options)!);
        Assert.Single(JsonSerializer.Deserialize<EquatableList<object>>("[1]", options)!);
        Assert.Equal("A list is expected here.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableList<Uri>>("5", options)).Message);
    }

    [Theory]
    [InlineData(typeof(AgreementState), "agreement state")]
    [InlineData(typeof(CadenceFact), "cadence fact")]
    [InlineData(typeof(Certainty), "certainty")]
    public void Enumerations_ThatAreAnswered_AreNamedByTheirWords(Type type, string words)
    {
        JsonSerializerOptions options = new() { Converters = { new PactEnumConverter() } };
        Assert.StartsWith($"'xyz' is not a known {words}: ", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"xyz\"", type, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converters_AskedForOtherTypes_LeaveThemAlone()
    {
        PactEnumConverter enums = new();
        PactListConverter lists = new();
        Assert.Equal([false, false, true], new[] { null!, typeof(DayOfWeek), typeof(PartyState) }.Select(enums.CanConvert));
        Assert.Equal([false, false, false, false, true], new[] { null!, typeof(int), typeof(EquatableList<>).GetGenericArguments()[0], typeof(List<int>), typeof(EquatableList<int>) }.Select(lists.CanConvert));
        Assert.Throws<ArgumentNullException>("typeToConvert", () => enums.CreateConverter(null!, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("typeToConvert", () => lists.CreateConverter(null!, JsonSerializerOptions.Default));
    }

    [Theory]
    [InlineData("{ \"agreements\": 5 }", "/agreements: Here stands a number: write a list instead. [json.wrong-kind]")]
    [InlineData("{ \"agreements\": [] }", "One agreement is expected here, and this is a register of 0: give each agreement by itself, or read the register as a PactDocument. [json.value-invalid]")]
    public void Deserialise_AgreementFromARegister_TellsWhatIsWrong(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Agreement>(json)).Message);

    [Fact]
    public void Get_TypeOfNoShape_IsNamed() => Assert.Equal("System.Int32 is no type of the model and has no converter here.", Assert.Throws<NotSupportedException>(ShapeRegistry.Get<int>).Message);
}
