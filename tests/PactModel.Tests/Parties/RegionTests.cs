namespace PactModel.Tests.Parties;

/// <summary>Regions: found by name, equal by scheme and name.</summary>
public sealed class RegionTests
{
    [Theory]
    [InlineData("Africa", RegionScheme.UnitedNations, "Africa")]
    [InlineData("western africa", RegionScheme.UnitedNationsSubregion, "Western Africa")]
    [InlineData("AU  Western", RegionScheme.AfricanUnion, "AU Western")]
    public void Parse_AName_FindsTheRegion(string name, RegionScheme scheme, string text)
    {
        Region region = Region.Parse(name);
        Assert.Equal((scheme, text), (region.Scheme, region.ToString()));
        Assert.True(Region.TryParse(name, out Region? found));
        Assert.Equal(region, found);
    }

    [Theory]
    [InlineData("Estern Africa", "'Estern Africa' is not a region of the United Nations scheme M49 or, with 'AU' before it, of the African Union. Did you mean Eastern Africa or Western Africa?")]
    [InlineData("Sahel", "'Sahel' is not a region of the United Nations scheme M49 or, with 'AU' before it, of the African Union.")]
    public void Parse_Unknown_OffersTheNearest(string name, string message)
    {
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Region.Parse(name)).Message);
        Assert.False(Region.TryParse(name, out _) || Region.TryParse(null, out _));
    }

    [Fact]
    public void States_AreThoseItContains_InTheOrderOfTheirCodes()
    {
        foreach (Region region in Region.All)
        {
            Assert.NotEmpty(region.States);
            Assert.Equal(State.All.Where(region.Contains).Select(state => state.Code).Order(), region.States);
            Assert.All(region.States, state => Assert.True(region.Contains(state)));
        }

        Assert.False(Region.Parse("Africa").Contains(PartyCode.Parse("org:AU")));
        Assert.Equal(Region.All.OrderBy(region => region.Scheme).ThenBy(region => region.Name, StringComparer.Ordinal), Region.All);
    }

    [Fact]
    public void Equals_IsByRegion()
    {
        foreach ((int i, Region region) in Region.All.Index())
        {
            foreach ((int j, Region other) in Region.All.Index()) Assert.Equal(i == j, region.Equals(other));
        }

        Assert.False(Region.All[0].Equals(null));
    }
}
