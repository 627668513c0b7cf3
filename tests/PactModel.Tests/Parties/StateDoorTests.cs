using System.Globalization;
using NodaTime;
using PactModel.Tests.Compiling;
using PactModel.Tests.ReferenceData;

namespace PactModel.Tests.Parties;

/// <summary>The doors against the published code lists, and where the same code means different states.</summary>
public sealed class StateDoorTests
{
    private static List<Dictionary<string, string>> Table(string name) =>
        CsvTable.Read(Path.Combine(RepositoryFiles.Root, "tests", "PactModel.Tests", "Parties", "Data", name)).Rows;

    [Fact]
    public void All_Holds_TheWholeOfIso3166Part1()
    {
        List<Dictionary<string, string>> list = Table("iso-3166-1.csv");
        foreach (Dictionary<string, string> row in list)
        {
            State state = State.FromCode(row["alpha3"]);
            Assert.Equal(row["alpha2"], state.Alpha2);
            Assert.Equal(row["alpha3"], state.Alpha3);
            Assert.Equal(row["numeric"], state.Numeric!.Value.ToString("D3", CultureInfo.InvariantCulture));
        }

        Assert.Equal(list.Count, State.All.Count(state => state.IsoStatus == IsoStatus.Current));
    }

    [Fact]
    public void FormerCodes_Are_TheWholeOfIso3166Part3()
    {
        List<Dictionary<string, string>> list = Table("iso-3166-3.csv");
        foreach (Dictionary<string, string> row in list)
        {
            FormerStateCodes codes = Assert.Single(State.FromAlpha4(row["alpha4"]).FormerCodes, codes => string.Equals(codes.Alpha4, row["alpha4"], StringComparison.Ordinal));
            Assert.Equal(row["alpha2"], codes.Alpha2);
            Assert.Equal(row["alpha3"], codes.Alpha3);
            Assert.Equal(row["numeric"], codes.Numeric?.ToString("D3", CultureInfo.InvariantCulture) ?? "");
            Assert.Equal(row["withdrawn"], codes.Withdrawn.ToString());
        }

        Assert.Equal(list.Count, State.All.Sum(state => state.FormerCodes.Count));
    }

    [Theory]
    [InlineData("SWZ", "SWZ", "CHE")]
    [InlineData("MNG", "MNG", "MNE")]
    [InlineData("MAC", "MAC", "MKD")]
    [InlineData("SLV", "SLV", "SVN")]
    public void Doors_OneTextTwoMeanings_EachDoorGivesItsOwn(string text, string iso, string cow)
    {
        Assert.Equal(iso, State.FromAlpha3(text).Code.ToString());
        Assert.Equal(cow, State.FromCowAbbreviation(text).Code.ToString());
    }

    [Theory]
    [InlineData("AI", 1975, "DJI", "AIA")]
    [InlineData("BQ", 1978, "BQAQ", "BES")]
    [InlineData("BY", 1991, "BLR", "BLR")]
    [InlineData("GE", 1978, "GEHH", "GEO")]
    [InlineData("SK", 1974, "SKIN", "SVK")]
    public void FromAlpha2_AReusedCode_DependsOnTheDay(string alpha2, int year, string then, string now)
    {
        Assert.Equal(then, State.FromAlpha2(alpha2, new LocalDate(year, 1, 1)).Code.ToString());
        Assert.Equal(now, State.FromAlpha2(alpha2).Code.ToString());
        Assert.Equal(now, State.FromAlpha2(alpha2.ToLowerInvariant(), new LocalDate(2020, 1, 1)).Code.ToString());
    }

    [Fact]
    public void FromAlpha2_TwoFormerHolders_AsksForADay()
    {
        KeyNotFoundException refused = Assert.Throws<KeyNotFoundException>(() => State.FromAlpha2("CS"));
        Assert.Equal("The ISO 3166-1 alpha-2 code 'CS' has named CSHH Czechoslovakia and SRB Serbia: give a day on which one of them held it.", refused.Message);
        Assert.Equal("CSHH", State.FromAlpha2("CS", new LocalDate(1990, 1, 1)).Code.ToString());
        Assert.Equal("SRB", State.FromAlpha2("CS", new LocalDate(2004, 1, 1)).Code.ToString());
        Assert.False(State.TryFromAlpha2("CS", out _));
    }

    /// <summary>A state that has ended no longer uses its codes, also where ISO withdrew them later.</summary>
    [Fact]
    public void FromAlpha3_CodesUsedByTwoStatesUntilTheyWereWithdrawn_DependOnTheDay()
    {
        foreach ((LocalDate day, string code) in ((LocalDate, string)[])[(new(1975, 1, 1), "YUCS"), (new(1992, 4, 26), "YUCS"), (new(1992, 4, 27), "SRB"), (new(2000, 1, 1), "SRB"), (new(2003, 7, 23), "SRB")])
        {
            Assert.Equal(code, State.FromAlpha3("YUG", day).Code.ToString());
            Assert.Equal(code, State.FromAlpha2("YU", day).Code.ToString());
            Assert.Equal(code, State.FromNumeric(891, day).Code.ToString());
            Assert.Equal(code, State.FromCow(345, day).Code.ToString());
            Assert.Contains(code, State.Find("Yugoslavia", day).Select(s => s.Code.ToString()), StringComparer.Ordinal);
        }

        Assert.Equal("SRB", State.FromNumeric(891, new(2004, 1, 1)).Code.ToString());
        Assert.False(State.TryFromAlpha3("YUG", out _, new LocalDate(2004, 1, 1)));
        Assert.Equal("YUCS", State.FromAlpha4("YUCS").Code.ToString());
        Assert.Equal(
            "The ISO 3166-1 alpha-3 code 'YUG' has named YUCS Yugoslavia and SRB Serbia: give a day on which one of them held it.",
            Assert.Throws<KeyNotFoundException>(() => State.FromAlpha3("YUG")).Message);
        Assert.Equal("'YUG' is not the code of a known state. Did you mean 'YUCS' (Yugoslavia) or 'SRB' (Serbia)?", Assert.Throws<KeyNotFoundException>(() => State.FromCode("YUG")).Message);
    }

    [Fact]
    public void FromCow_NumbersWithTwoMeanings_DependOnTheDay()
    {
        Assert.Equal("YUCS", State.FromCow(345, new LocalDate(1950, 1, 1)).Code.ToString());
        Assert.Equal("SRB", State.FromCow(345).Code.ToString());
        Assert.Equal("DEU", State.FromCow(255).Code.ToString());
        Assert.Equal("DEU", State.FromCow(260).Code.ToString());
        Assert.Equal("DEU", State.FromCowAbbreviation("GFR").Code.ToString());
        Assert.Equal("cow-730", State.FromCow(730).Code.ToString());
    }

    [Theory]
    [InlineData("MAX", "'MAX' is not the code of a known state. Did you mean 'MAC' (Macao), 'MAF' (Saint Martin) or 'MAR' (Morocco)?")]
    [InlineData("Morroco", "'Morroco' is not the code of a known state. Did you mean 'MAR' (Morocco)?")]
    [InlineData("Kingdom of Moroco", "'Kingdom of Moroco' is not the code of a known state. Did you mean 'MAR' (Morocco)?")]
    [InlineData("Haut-Volta", "'Haut-Volta' is not the code of a known state. Did you mean 'BFA' (Burkina Faso)?")]
    [InlineData("Haute-Volta", "'Haute-Volta' is not the code of a known state. Did you mean 'BFA' (Burkina Faso)?")]
    [InlineData("ZAR", "'ZAR' is not the code of a known state. Did you mean 'COD' (Democratic Republic of the Congo)?")]
    [InlineData("HVBF", "'HVBF' is not the code of a known state. Did you mean 'BFA' (Burkina Faso)?")]
    [InlineData("cow-2", "'cow-2' is not the code of a known state. Did you mean 'USA' (United States)?")]
    [InlineData("cow-734", "'cow-734' is not the code of a known state. Did you mean 'cow-730' (Korea), 'cow-273' (Hesse-Kassel) or 'cow-332' (Modena)?")]
    [InlineData("EU", "'EU' is not the code of a known state. It is an organisation, 'org:EU' (European Union): ask Organisation for it.")]
    [InlineData("org:NATO", "'org:NATO' is not the code of a known state. It is an organisation, 'org:NATO' (North Atlantic Treaty Organization): ask Organisation for it.")]
    [InlineData("rwa", "'rwa' is not the code of a known state. Did you mean 'RWA' (Rwanda)?")]
    [InlineData("Moroco and Rwanda's pact", "'Moroco and Rwanda's pact' is not the code of a known state.")]
    public void FromCode_Unknown_OffersTheNearest(string code, string message)
    {
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => State.FromCode(code)).Message);
        Assert.False(State.TryFromCode(code, out _));
    }

    [Fact]
    public void Doors_UnknownCodes_OfferTheNearest()
    {
        Assert.Equal("'Maroc' is not a known ISO 3166-1 alpha-2 code. Did you mean 'MAR' (Morocco)?", Refused(() => State.FromAlpha2("Maroc")));
        Assert.Equal(
            "'ATFX' is not a known ISO 3166-1 alpha-3 code. Did you mean 'ATF' (French Southern and Antarctic Territories, French Southern Territories)?",
            Refused(() => State.FromAlpha3("ATFX")));
        Assert.Equal("'MAROC' is not a known ISO 3166-1 alpha-3 code. Did you mean 'MAR' (Morocco) or 'MAC' (Macao)?", Refused(() => State.FromAlpha3("MAROC")));
        Assert.Equal("'8910' is not a known ISO 3166-1 numeric code. Did you mean '810' (Russia) or '891' (Yugoslavia, Serbia)?", Refused(() => State.FromNumeric(8910)));
        Assert.Equal("'QQQQ' is not a known ISO 3166-3 code.", Refused(() => State.FromAlpha4("QQQQ")));
        Assert.Equal("'3455' is not a known Correlates of War number. Did you mean '345' (Yugoslavia, Serbia) or '355' (Bulgaria)?", Refused(() => State.FromCow(3455)));
        Assert.Equal("'YUGO' is not a known Correlates of War abbreviation. Did you mean 'YUG' (Yugoslavia, Serbia)?", Refused(() => State.FromCowAbbreviation("YUGO")));

        static string Refused(Func<State> open) => Assert.Throws<KeyNotFoundException>(open).Message;
    }

    [Fact]
    public void TryFrom_NullAndNonsense_AreFalse()
    {
        Assert.False(State.TryFromCode((string?)null, out _));
        Assert.False(State.TryFromCode(default(PartyCode), out _));
        Assert.False(State.TryFromAlpha2(null, out _));
        Assert.False(State.TryFromAlpha3("", out _));
        Assert.False(State.TryFromAlpha4("MAR", out _));
        Assert.False(State.TryFromNumeric(-1, out _));
        Assert.False(State.TryFromCow(0, out _));
        Assert.False(State.TryFromCowAbbreviation("?", out _));
    }
}
