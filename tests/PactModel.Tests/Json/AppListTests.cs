using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Equatable lists and enumerations of the model in an app's own types, and texts there that are not UTF-8.</summary>
public sealed class AppListTests
{
    private static readonly AppLists s_lists = new(
        [PartyCode.Parse("MAR"), PartyCode.Parse("org:AU")], ["a", "b"], [new EnteredIntoForce { Effective = PartialDate.Parse("2025") }], [new AppItem("x", InstrumentKind.Treaty)], null);

    private static readonly JsonSerializerOptions s_named = new() { Converters = { new PactEnumConverter() } };

    public static TheoryData<Type> Types => [.. ShapeRegistry.Types];

    public static TheoryData<Type> Enumerations => [.. typeof(Finding).Assembly.GetExportedTypes().Where(t => t.IsEnum)];

    [Fact]
    public void Serialise_ListsOfAnAppsOwnType_ComeBackTheSame()
    {
        const string json = """{"Parties":["MAR","org:AU"],"Texts":["a","b"],"Events":[{"type":"enteredIntoForce","effective":"2025"}],"Items":[{"Name":"x","Kind":"treaty"}],"Missing":null}""";
        Assert.Equal(json, JsonSerializer.Serialize(s_lists, s_named));
        Assert.Equal(s_lists, JsonSerializer.Deserialize<AppLists>(json, s_named));
        Assert.Equal(json, JsonSerializer.Serialize(s_lists, AppListContext.Default.AppLists));
        Assert.Equal(s_lists, JsonSerializer.Deserialize(json, AppListContext.Default.AppLists));
    }

    [Fact]
    public void Serialise_ListsOfOtherItems_AreLeftToTheOptions()
    {
        Assert.Equal("[1,2]", JsonSerializer.Serialize<EquatableList<int>>([1, 2]));
        Assert.Equal([1, 2], JsonSerializer.Deserialize<EquatableList<int>>("[1,2]")!);
        Assert.Equal("[[\"MAR\"],[]]", JsonSerializer.Serialize<EquatableList<EquatableList<PartyCode>>>([[PartyCode.Parse("MAR")], []]));
        Assert.Equal([[PartyCode.Parse("MAR")], []], JsonSerializer.Deserialize<EquatableList<EquatableList<PartyCode>>>("[[\"MAR\"],[]]")!);
        Assert.Equal("[{\"Name\":\"x\",\"Kind\":0}]", JsonSerializer.Serialize<EquatableList<AppItem>>([new AppItem("x", InstrumentKind.Treaty)]));
        Assert.Contains("\"Code\":", JsonSerializer.Serialize<EquatableList<Finding>>([new Finding("a.b", FindingSeverity.Error, ModelPath.Root, "M")]), StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableList<int>>("{}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableList<int>>("[1,\"2\"]"));
        Assert.Null(JsonSerializer.Deserialize<EquatableList<int>>("null"));
    }

    [Fact]
    public void Deserialise_WrongItem_IsToldWithItsPlace()
    {
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AppLists>("{\n\"Parties\":[\"MAR\",\n\"mar\"]}"));
        Assert.Equal(("$.Parties", 2L), (fault.Path, fault.LineNumber));
        Assert.StartsWith("/1: 'mar' is not a party code", fault.Message, StringComparison.Ordinal);
        Assert.Contains("write a list instead", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableList<PartyCode>>("\"MAR\"")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Lists_OfEveryTypeOfDocuments_NeedNothingOfTheOptions(Type type)
    {
        PactListConverter factory = new();
        Type list = typeof(EquatableList<>).MakeGenericType(type);
        Assert.True(factory.CanConvert(list) && !factory.CanConvert(type));
        Assert.Equal(typeof(PactJsonConverter<>).MakeGenericType(list), factory.CreateConverter(list, JsonSerializerOptions.Default)!.GetType());
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Enumerations_OfTheModel_AreTheirNames(Type type)
    {
        foreach (object value in Enum.GetValues(type))
        {
            string json = $"\"{JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!)}\"";
            Assert.Equal(json, JsonSerializer.Serialize(value, type, s_named));
            Assert.Equal(value, JsonSerializer.Deserialize(json, type, s_named));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("0", type, s_named));
    }

    [Fact]
    public void Enumerations_OfTheModel_AreKeysToo()
    {
        Dictionary<InstrumentKind, int> counts = new() { [InstrumentKind.MemorandumOfUnderstanding] = 2 };
        Assert.Equal("{\"memorandumOfUnderstanding\":2}", JsonSerializer.Serialize(counts, s_named));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<InstrumentKind, int>>("{\"memorandumOfUnderstanding\":2}", s_named));
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<InstrumentKind, int>>("{\"memorandum\":2}", s_named));
        Assert.Contains("'memorandum' is not a known instrument kind: did you mean 'memorandumOfUnderstanding'?", fault.Message, StringComparison.Ordinal);
        Assert.Equal("1", JsonSerializer.Serialize(DayOfWeek.Monday, s_named));
    }

    /// <summary>A date of which no digit is known is a date; one that may be missing and is, is null.</summary>
    [Fact]
    public void Serialise_DateOfWhichNoDigitIsKnown_IsNotMissing()
    {
        PartialDate?[] dates = [PartialDate.Unknown, null, PartialDate.Parse("2025")];
        Assert.Equal("[\"XXXX\",null,\"2025\"]", JsonSerializer.Serialize(dates));
        Assert.Equal(dates, JsonSerializer.Deserialize<PartialDate?[]>("[\"XXXX\",null,\"2025\"]"));
        Assert.Equal("\"XXXX\"", JsonSerializer.Serialize(PartialDate.Unknown));
        Assert.Equal(PartialDate.Unknown, JsonSerializer.Deserialize<PartialDate>("null"));
        Assert.Equal("[null]", JsonSerializer.Serialize<AreaCode[]>([default]));
        foreach (string page in (string[])["dates.md", "document.md"])
            Assert.DoesNotContain("nothing known", File.ReadAllText(Path.Combine(Compiling.RepositoryFiles.Root, "docs", page)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n\"id\":\"a\",\"title\":{\"en\":\n\"Trait\u00E9\"},\"parties\":[{\"party\":\"MAR\"}]}", "/title/en: ", 2)]
    [InlineData("{\n\"id\":\"a\",\"title\":{\"en\":\"A\"},\"parties\":[{\"party\":\"MAR\",\n\"note\":\"\u00E9\"}]}", "/parties/0/note: ", 2)]
    [InlineData("{\n\"id\":\"a\",\"titr\u00E9\":{\"en\":\"A\"},\"parties\":[{\"party\":\"MAR\"}]}", "", 1)]
    public void Deserialise_TextThatIsNotUtf8_SaysSo(string latin, string where, int line)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(latin);
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Agreement>(bytes));
        Assert.Equal($"{where}A byte (0xE9) is not UTF-8: save the text as UTF-8. [json.encoding]", fault.Message);
        Assert.Equal(line, fault.LineNumber);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Agreement[]>([(byte)'[', .. bytes, (byte)']']));
    }
}

internal sealed record AppLists(EquatableList<PartyCode> Parties, EquatableList<string> Texts, EquatableList<AgreementEvent> Events, EquatableList<AppItem> Items, EquatableList<AreaCode>? Missing);

internal sealed record AppItem(string Name, InstrumentKind Kind);

[JsonSourceGenerationOptions(Converters = [typeof(PactEnumConverter)])]
[JsonSerializable(typeof(AppLists))]
[JsonSerializable(typeof(AppItem))]
internal sealed partial class AppListContext : JsonSerializerContext;
