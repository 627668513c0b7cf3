using System.Globalization;
using System.Text;
using System.Text.Json;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>What a person is told who wrote a document by hand, word for word.</summary>
public sealed class FaultTextTests
{
    private static readonly string[] s_sixteen = [.. Enumerable.Range(10, 16).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    [Theory]
    [InlineData("{\"name\":{}}", "/name: Here stands an object: write a text instead.")]
    [InlineData("{\"name\":[]}", "/name: Here stands a list: write a text instead.")]
    [InlineData("{\"name\":1}", "/name: Here stands a number: write a text instead.")]
    [InlineData("{\"name\":true}", "/name: Here stands true or false: write a text instead.")]
    [InlineData("{\"name\":\"a\",\"number\":\"1\"}", "/number: Here stands a text: write a whole number instead.")]
    [InlineData("{\"name\":\"a\",\"share\":\"1\"}", "/share: Here stands a text: write a number instead.")]
    [InlineData("{\"name\":\"a\",\"flag\":\"true\"}", "/flag: Here stands a text: write true or false instead.")]
    [InlineData("{\"name\":\"a\",\"severity\":1}", "/severity: Here stands a number: write a text instead.")]
    [InlineData("{\"name\":\"a\",\"title\":\"A\"}", "/title: Here stands a text: write an object with a text for each language, like { \"en\": \"Treaty\" }, instead.")]
    [InlineData("{\"name\":\"a\",\"title\":{\"en\":\" \"}}", "/title/en: The text for 'en' is blank; leave the language out instead.")]
    [InlineData("{\"name\":\"a\",\"nam\":1}", "/nam: 'nam' is not a known member of sample: did you mean 'name'?")]
    [InlineData("{\"name\":\"a\",\"severity\":\"zzzzzz\"}", "/severity: 'zzzzzz' is not a known severity: use 'information', 'warning' or 'error'.")]
    [InlineData("{\"name\":\"a\",\"nodes\":[1]}", "/nodes/0: Here stands a number: write an object instead.")]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"type\":1}]}", "/nodes/0/type: Here stands a number: write a text instead.")]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"type\":\"lea\"}]}", "/nodes/0/type: 'lea' is not a known type of node: did you mean 'leaf'?")]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"typ\":\"leaf\"}]}", "/nodes/0: The member 'type' is missing: it says which node this is, such as \"leaf\".")]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"type\":\"\\ud800\"}]}", "/nodes/0/type: An escape like \\uD83C is half of a surrogate pair: write both halves, or the character itself.")]
    [InlineData("{\"name\":\"a\",\"day\":\"2025-02-30\"}", "/day: '2025-02-30' is not a day: write year, month and day of the calendar, like 2025-06-18.")]
    public void Read_OneFault_SaysWhatToWrite(string json, string message)
    {
        Finding finding = Assert.Single(Findings(json));
        Assert.Equal(message, $"{finding.Path}: {finding.Message}");
    }

    [Theory]
    [InlineData("{\"name\":\"a\",\"nam\":{\"deep\":[1]},\"number\":\"1\"}", "/nam", "/number")]
    [InlineData("{\"nodes\":[{\"type\":\"leaf\"}],\"number\":\"1\"}", "/name", "/nodes/0/value", "/number")]
    [InlineData("{\"name\":\"a\",\"nodes\":[{\"type\":\"twig\"}],\"number\":\"1\"}", "/nodes/0/type", "/number")]
    public void Read_FaultAfterAFault_HasAPlaceOfItsOwn(string json, params string[] places) =>
        Assert.Equal(places, Findings(json).Select(f => f.Path.ToString()), StringComparer.Ordinal);

    [Fact]
    public void Read_UnknownMembersBeyondWhatIsKept_AreCounted()
    {
        PactJsonException fault = Assert.Throws<PactJsonException>(() =>
            DocumentReader.Read(SampleShapes.Kind, "{\"name\":\"a\",\"x\":1,\"y\":[2],\"z\":3}"u8, new PactJsonOptions { MaxFindings = 1 }));
        Assert.Equal("/x", Assert.Single(fault.Findings).Path.ToString());
        Assert.Contains("(2 more", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public void Read_NameOfAnyLength_IsNamed(int length)
    {
        string name = new('q', length);
        Assert.Equal($"/{name}", Assert.Single(Findings($"{{\"name\":\"a\",\"{name}\":1}}")).Path.ToString());
    }

    [Fact]
    public void Read_TextOfJustTheLimit_IsRead()
    {
        PactJsonOptions options = new() { MaxStringBytes = 4 };
        Assert.Equal("abcd", DocumentReader.Read(SampleShapes.Kind, "{\"name\":\"abcd\"}"u8, options).Name);
        Assert.Throws<PactJsonException>(() => DocumentReader.Read(SampleShapes.Kind, "{\"name\":\"abcde\"}"u8, options));
    }

    [Fact]
    public void NotOneOf_KnownNames_AreNamedUnlessTheyAreMany()
    {
        Assert.Equal("'x' is not a known thing: leave it out: there are none.", Fault.NotOneOf("x", "thing", []));
        Assert.Equal("'x' is not a known thing: use 'aaaa'.", Fault.NotOneOf("x", "thing", ["aaaa"]));
        Assert.Equal("'x' is not a known thing: use 'aaaa', 'bbbb' or 'cccc'.", Fault.NotOneOf("x", "thing", ["aaaa", "bbbb", "cccc"]));
        Assert.EndsWith("use '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24' or '25'.", Fault.NotOneOf("xxxxxx", "thing", s_sixteen), StringComparison.Ordinal);
        Assert.Equal("'xxxxxx' is not a known thing: see the schema for the known ones.", Fault.NotOneOf("xxxxxx", "thing", [.. s_sixteen, "26"]));
        Assert.Equal("'consentsCount' is not a known thing: did you mean 'consents'?", Fault.NotOneOf("consentsCount", "thing", ["consents", "onDate", "a"]));
        Assert.Equal("'abc' is not a known thing: did you mean 'abcdefghij'?", Fault.NotOneOf("abc", "thing", ["abcdefghij", "x"]));
        Assert.Equal("'aaab' is not a known thing: did you mean 'aaaa'?", Fault.NotOneOf("aaab", "thing", ["aaaa", "bbbb", "cccc"]));
    }

    [Fact]
    public void Shorten_Text_ShowsItsBeginning()
    {
        Assert.Equal(new string('a', 60), Fault.Shorten(Encoding.UTF8.GetBytes(new string('a', 60))));
        Assert.Equal($"{new string('a', 57)}...", Fault.Shorten(Encoding.UTF8.GetBytes(new string('a', 61))));
    }

    [Theory]
    [InlineData("1", "Here stands a number: write an object instead. [json.wrong-kind]")]
    [InlineData("{}", "The member 'type' is missing: add \"type\": \"none\". [json.member-missing]")]
    [InlineData("""{ "type": "list" }""", "/type: The type here must be 'none'. [json.type-unknown]")]
    [InlineData("""{ "type": { "a": [ 1 ] } }""", "/type: The type here must be 'none'. [json.type-unknown]")]
    [InlineData("""{ "type": "list", "x": 1 }""", "/type: The type here must be 'none'. [json.type-unknown] (1 more)")]
    public void Deserialise_CaseOfAUnionByItself_SaysWhatToWrite(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NoOrder>(json)).Message);

    [Fact]
    public void Read_ConditionWithoutAType_IsNotTakenForWhatFollowsIt()
    {
        const string Json = """{ "format": 1, "id": "a", "title": { "en": "A" }, "clauses": [ { "condition": { "count": 3 }, "article": "art 8", "type": "entryIntoForce" } ] }""";
        Finding finding = Assert.Throws<PactJsonException>(() => Agreement.Parse(Json)).Findings[0];
        Assert.Equal(("/clauses/0/condition", "json.type-missing"), (finding.Path.ToString(), finding.Code));
    }

    [Fact]
    public void Deserialise_ObjectWithSeveralRequiredMembers_NamesThem() =>
        Assert.Equal(
            "Here stands a list: write an object like { \"party\": ..., \"weight\": ... } instead. [json.wrong-kind]",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartyWeight>("[]")).Message);

    [Theory]
    [InlineData("""{ "type": "annualDay", "day": 7, "cutOff": "06-30" }""", "/day: Here stands a number: write a text instead. [json.wrong-kind]")]
    [InlineData("""{ "type": "annualDay", "day": "06-31", "cutOff": "06-30" }""", "/day: '06-31' is not a day of the year: write month and day, like 06-30. [json.day-invalid]")]
    [InlineData("""{ "type": "annualDay", "day": "06-00", "cutOff": "06-30" }""", "/day: '06-00' is not a day of the year: write month and day, like 06-30. [json.day-invalid]")]
    public void Deserialise_NoDayOfTheYear_SaysWhatToWrite(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DelayAlignment>(json)).Message);

    [Fact]
    public void Deserialise_FirstDays_AreRead()
    {
        AnnualDayAlignment read = Assert.IsType<AnnualDayAlignment>(JsonSerializer.Deserialize<DelayAlignment>("""{ "type": "annualDay", "day": "01-01", "cutOff": "02-29" }"""));
        Assert.Equal((new(1, 1), new(2, 29)), (read.Day, read.CutOff));
        Assert.Equal(new NodaTime.LocalDate(1, 1, 1), DocumentReader.Read(SampleShapes.Kind, "{\"name\":\"a\",\"day\":\"0001-01-01\"}"u8, null).Day);
    }

    private static EquatableList<Finding> Findings(string json)
    {
        Assert.False(DocumentReader.TryRead(SampleShapes.Kind, Encoding.UTF8.GetBytes(json), null, 1, out _, out EquatableList<Finding> findings, out _));
        return findings;
    }
}
