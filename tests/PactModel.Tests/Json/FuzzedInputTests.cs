using System.Text.Json;
using NodaTime;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Inputs that tests/PactModel.Fuzz found to be read wrongly once.</summary>
public sealed class FuzzedInputTests
{
    [Theory]
    [InlineData("""{"type":"none","surely-no-member":1}""")]
    [InlineData("""{"surely-no-member":1,"type":"none"}""")]
    public void Deserialise_UnknownMemberOfAnObjectWithoutMembers_IsRefused(string json)
    {
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RotationOrder>(json));
        Assert.Contains("leave it out", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P2147483647D")]
    [InlineData("P1234567890Y")]
    public void Deserialise_PeriodOfTenDigits_IsReadAndInTheSchema(string period)
    {
        string json = $$"""{"amount":"{{period}}"}""";
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Delay>(json)));
        Assert.Matches(Pattern("period"), period);
    }

    [Fact]
    public void TryRead_ThePeriodFarthestBack_IsReadAsItWasWritten()
    {
        Period farthest = Period.FromDays(int.MinValue);
        string written = Canonical.ToLineText(PeriodShape.Instance, farthest);
        Assert.Equal("\"P-2147483648D\"", written);
        Assert.Equal(farthest, Read(PeriodShape.Instance, written));
    }

    [Theory]
    [InlineData("a#a\u2028b")]
    [InlineData("a#\uFEFFb")]
    [InlineData("a#b\u2029")]
    public void TryParse_CitationThatTheSchemaRefuses_IsRefused(string text) => Assert.False(Citation.TryParse(text, out _));

    private static string Pattern(string definition)
    {
        using JsonDocument schema = JsonDocument.Parse(PactJson.Schema);
        return schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("pattern").GetString()!;
    }

    private static T? Read<T>(Shape<T> shape, string json)
    {
        Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        ReadContext context = DocumentReader.Rent(PactJsonOptions.Default);
        shape.TryRead(ref reader, context, out T? value);
        return value;
    }
}
