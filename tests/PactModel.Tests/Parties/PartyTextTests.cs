namespace PactModel.Tests.Parties;

/// <summary>How parties, and what goes with them, are told in one line; and what is asked of them without saying of what.</summary>
public sealed class PartyTextTests
{
    private static readonly PartyCode s_morocco = PartyCode.Parse("MAR");

    [Fact]
    public void ToString_OfAParty_IsItsCodeAndName()
    {
        Assert.Equal("org:AU African Union", Organisation.FromCode("org:AU").ToString());
        Assert.Equal("MAR Morocco", State.FromCode("MAR").ToString());
    }

    [Fact]
    public void ToString_OfAPlace_AddsTheStateWhereItIsKnown()
    {
        Assert.Equal("Rabat (MAR)", new Place("Rabat", s_morocco).ToString());
        Assert.Equal("Rabat", new Place("Rabat").ToString());
    }

    [Theory]
    [InlineData(null, null, "a representative of MAR")]
    [InlineData(null, "Minister of Defence", "Minister of Defence (MAR)")]
    [InlineData("A. Signer", null, "A. Signer (MAR)")]
    [InlineData("A. Signer", "Minister of Defence", "A. Signer, Minister of Defence (MAR)")]
    public void ToString_OfARepresentative_IsWhatIsKnown(string? name, string? office, string text) =>
        Assert.Equal(text, new Representative { Party = s_morocco, Name = name, Office = office is null ? null : new LocalizedText("en", office) }.ToString());

    [Theory]
    [InlineData(null, null, "Upper Volta (/..)")]
    [InlineData("1960-08-05", null, "Upper Volta (1960-08-05/..)")]
    [InlineData(null, "1984-08-03", "Upper Volta (/1984-08-03)")]
    [InlineData("1960", "1984-08", "Upper Volta (1960/1984-08)")]
    public void ToString_OfANameOfAState_TellsItsDates(string? from, string? to, string text) => Assert.Equal(
        text,
        new StateName { Name = new LocalizedText("en", "Upper Volta"), From = from is null ? null : PartialDate.Parse(from), To = to is null ? null : PartialDate.Parse(to) }.ToString());

    [Fact]
    public void NullArguments_AreRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("text", () => PartyCode.Parse(null!));
        Assert.Throws<ArgumentNullException>("acronym", () => PartyCode.Organisation(null!));
        Assert.Throws<ArgumentNullException>("code", () => State.FromCode(null!));
        Assert.Throws<ArgumentNullException>("name", () => State.Find(null!));
        Assert.Throws<ArgumentNullException>("alpha2", () => State.FromAlpha2(null!));
        Assert.Throws<ArgumentNullException>("alpha3", () => State.FromAlpha3(null!));
        Assert.Throws<ArgumentNullException>("alpha4", () => State.FromAlpha4(null!));
        Assert.Throws<ArgumentNullException>("abbreviation", () => State.FromCowAbbreviation(null!));
        Assert.Throws<ArgumentNullException>("code", () => Organisation.FromCode(null!));
        Assert.Throws<ArgumentNullException>("name", () => Organisation.Find(null!));
        Assert.Throws<ArgumentNullException>("organisations", () => PartyDirectory.BuiltIn.With(null!));
        Assert.Throws<ArgumentNullException>("text", () => PartyDirectory.BuiltIn.Nearest(null!));
        Assert.Throws<ArgumentNullException>("name", () => Region.Parse(null!));
        Assert.Throws<ArgumentNullException>("state", () => Region.All[0].Contains(null!));
    }
}
