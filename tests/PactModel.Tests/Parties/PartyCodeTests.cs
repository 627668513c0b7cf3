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
    [InlineData("MA")]
    [InlineData("mar")]
    [InlineData("MARAB")]
    [InlineData("cow-")]
    [InlineData("cow-030")]
    [InlineData("cow-7300")]
    [InlineData("org:")]
    [InlineData("org:-")]
    [InlineData("org:-AU")]
    [InlineData("org:AU-")]
    [InlineData("org:A--U")]
    [InlineData("org:A U")]
    [InlineData("org:ÉU")]
    [InlineData("ORG:AU")]
    [InlineData("org:abcdefghijklmnopqrstuvwxyz-0123456789")]
    public void Parse_AnythingElse_IsRefused(string text) => Assert.Equal(
        $"'{text}' is not a party code: write ISO alpha-3 in capitals (MAR), alpha-4 for a former state (YUCS), cow- and a number (cow-730), or org: and an acronym (org:AU).",
        Assert.Throws<FormatException>(() => PartyCode.Parse(text)).Message);

    [Fact]
    public void Default_NamesNoParty()
    {
        Assert.Equal("", default(PartyCode).ToString());
        Assert.True(default(PartyCode).IsNone && !default(PartyCode).IsState && !default(PartyCode).IsOrganisation);
    }
}
