using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Json;

/// <summary>Types of the model inside an app's own types and its own source-generated context.</summary>
public sealed class AppContextTests
{
    [Law(MaxTest = 10)]
    public Property Serialise_InAnAppsOwnContext_ComesBackTheSame() => Prop.ForAll(AgreementGenerators.Agreements.ToArbitrary(), agreement =>
    {
        AppFile file = new(agreement, agreement.Events.Count > 0 ? agreement.Events[0] : null, PartyCode.Parse("org:AU"), new() { [PartyCode.Parse("MAR")] = PartialDate.Parse("2025-06?") }, Delay.OfMonths(6));
        string json = JsonSerializer.Serialize(file, AppFileContext.Default.AppFile);
        AppFile? read = JsonSerializer.Deserialize(json, AppFileContext.Default.AppFile);
        Assert.NotNull(read);
        Assert.Equal(file.Pact, read.Pact);
        Assert.Equal(file.First, read.First);
        Assert.Equal(file.Lead, read.Lead);
        Assert.Equal(file.Opened, read.Opened);
        Assert.Equal(file.Delay, read.Delay);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("2025-06?")]
    public void Serialise_DateThatMayBeMissing_ComesBackTheSame(string? date)
    {
        AppRow row = new(AgreementId.Parse("a"), date is null ? null : PartialDate.Parse(date), [PartyCode.Parse("MAR"), PartyCode.Parse("org:AU")]);
        string json = JsonSerializer.Serialize(row, AppFileContext.Default.AppRow);
        Assert.Equal($$"""{"Id":"a","Signed":{{(date is null ? "null" : $"\"{date}\"")}},"Parties":["MAR","org:AU"]}""", json);
        AppRow? read = JsonSerializer.Deserialize(json, AppFileContext.Default.AppRow);
        Assert.Equal((row.Id, row.Signed), (read!.Id, read.Signed));
        Assert.Equal(row.Parties, read.Parties);
    }

    [Theory]
    [InlineData("{\n\"id\":\"a\",\n\"title\":7,\"parties\":[{\"party\":\"MAR\"}]\n}", 2)]
    [InlineData("{\n\"id\":\"a\",\"title\":{\"en\":\"A\"},\n\"parties\":[{\"party\":\"MAR\"},\n{\"party\":\"RWX\"}]\n}", 3)]
    [InlineData("{\n\"id\":\"a\",\n\"title\":{\"en\":\"A\"}\n}", 0)]
    [InlineData("\n{\"id\":\"a\",\n\"title\":{\"en\":\"A\"},\n\"parties\":[\n}", 4)]
    public void Deserialise_Fault_IsInItsLineAlsoInsideTheAppsOwnType(string agreement, int line)
    {
        Assert.Equal(line, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Agreement>(agreement)).LineNumber);
        JsonException inside = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize($"{{\n\"Lead\":\"MAR\",\n\"Pact\":{agreement},\"Opened\":{{}}}}", AppFileContext.Default.AppFile));
        Assert.Equal(line + 2, inside.LineNumber);
        if (!inside.Message.Contains("invalid start", StringComparison.Ordinal)) Assert.Equal("$.Pact", inside.Path);
    }

    [Law(MaxTest = 10)]
    public Property Deserialise_AgreementsOwnDocument_IsTheAgreement() => Prop.ForAll(AgreementGenerators.Agreements.ToArbitrary(), pact =>
    {
        Assert.Equal(pact, JsonSerializer.Deserialize<Agreement>(pact.ToJson()));
        Assert.DoesNotContain("\"format\"", JsonSerializer.Serialize(pact), StringComparison.Ordinal);
    });

    [Fact]
    public void Serialise_CaseOfAUnion_KeepsItsTypeHoweverItIsDeclared()
    {
        EnteredIntoForce happened = new() { Effective = PartialDate.Parse("2025") };
        const string json = """{"type":"enteredIntoForce","effective":"2025"}""";
        Assert.Equal(json, JsonSerializer.Serialize(happened));
        Assert.Equal(json, JsonSerializer.Serialize<AgreementEvent>(happened));
        Assert.Equal(happened, JsonSerializer.Deserialize<AgreementEvent>(json));
        Assert.Equal(happened, JsonSerializer.Deserialize<EnteredIntoForce>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Adopted>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EnteredIntoForce>("""{"effective":"2025"}"""));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"type\":\"nothing\"}")]
    [InlineData("{\"type\":\"signed\",\"type\":\"signed\"}")]
    [InlineData("{\"type\":\"signed\",\"dated\":\"x\"}")]
    public void Deserialise_WrongEvent_ThrowsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AgreementEvent>(json));
}

internal sealed record AppFile(Agreement Pact, AgreementEvent? First, PartyCode Lead, Dictionary<PartyCode, PartialDate> Opened, Delay? Delay);

internal sealed record AppRow(AgreementId Id, PartialDate? Signed, IReadOnlyList<PartyCode> Parties);

[JsonSerializable(typeof(AppFile))]
[JsonSerializable(typeof(AppRow))]
internal sealed partial class AppFileContext : JsonSerializerContext;
