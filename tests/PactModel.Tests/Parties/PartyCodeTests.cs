namespace PactModel.Tests.Parties;

/// <summary>Which texts are codes of parties, by their shape.</summary>
public sealed class PartyCodeTests
{
    [Theory]
    [InlineData("MAR")]
    [InlineData("YUCS")]
    [InlineData("cow-730")]
    [InlineData("org:A")]
    [InlineData("org:CEN-SAD")]
    [InlineData("org:a-b-3")]
    [InlineData("org:abcdefghijklmnopqrstuvwxyz-012345678")]
    public void Parse_EachForm_IsKept(string text) => Assert.Equal(text, PartyCode.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("cow-")]
    [InlineData("org:")]
    [InlineData("org:-")]
    [InlineData("org:A--U")]
    [InlineData("org:abcdefghijklmnopqrstuvwxyz-0123456789")]
    public void Parse_AnythingElse_IsRefused(string text) => Assert.Equal(
        $"'{text}' is not a party code: write ISO alpha-3 in capitals (MAR), alpha-4 for a former state (YUCS), cow- and a number (cow-730), or org: and an acronym (org:AU).",
        Assert.Throws<FormatException>(() => PartyCode.Parse(text)).Message);

    /// <summary>Who writes a name, or a code of another kind, is told the code that is wanted.</summary>
    [Theory]
    [InlineData("Australia", "'AUS' (Australia)")]
    [InlineData("Morroco", "'MAR' (Morocco)")]
    [InlineData("mar", "'MAR' (Morocco)")]
    [InlineData("MA", "'MAR' (Morocco)")]
    [InlineData("Congo", "'COD' (Democratic Republic of the Congo) or 'COG' (Congo)")]
    [InlineData("European Union", "'org:EU' (European Union)")]
    [InlineData("AU", "'AUS' (Australia) or 'org:AU' (African Union)")]
    [InlineData("ORG:AU", "'org:AU' (African Union)")]
    [InlineData("org:-AU", "'org:AU' (African Union)")]
    [InlineData("org:African Union", "'org:AU' (African Union)")]
    [InlineData("org:AU-", "'org:AU' (African Union)")]
    [InlineData("org:A U", "'org:AMU' (Arab Maghreb Union) or 'org:AU' (African Union)")]
    [InlineData("org:ÉU", "'org:EU' (European Union)")]
    [InlineData("MARAB", "'MAC' (Macao) or 'MAR' (Morocco)")]
    [InlineData("cow-030", "'cow-300' (Austria-Hungary), 'cow-730' (Korea) or 'cow-240' (Hanover)")]
    [InlineData("cow-7300", "'cow-300' (Austria-Hungary) or 'cow-730' (Korea)")]
    public void Parse_NameOrOtherCode_OffersTheCode(string text, string offered)
    {
        Assert.False(PartyCode.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is not a party code: write ISO alpha-3 in capitals (MAR), alpha-4 for a former state (YUCS), cow- and a number (cow-730), or org: and an acronym (org:AU). Did you mean {offered}?",
            Assert.Throws<FormatException>(() => PartyCode.Parse(text)).Message);
    }

    [Fact]
    public void Default_NamesNoParty()
    {
        Assert.Equal("", default(PartyCode).ToString());
        Assert.True(default(PartyCode).IsNone && !default(PartyCode).IsState && !default(PartyCode).IsOrganisation);
    }
}
