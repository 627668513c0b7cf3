using FsCheck.Xunit;
using NodaTime;
using PactModel.Tests.Compiling;
using PactModel.Tests.ReferenceData;

namespace PactModel.Tests.Parties;

/// <summary>Finding states by name: laws of the aliases, ambiguous names, the spellings of real tables.</summary>
[Properties(Arbitrary = [typeof(PartyGenerators)])]
public sealed class StateFindTests
{
    [Fact]
    public void Find_AnyNameHoweverWritten_FindsItsState()
    {
        foreach (State state in State.All)
        {
            IEnumerable<string> names = state.Aliases.Concat(state.Name.Entries.Select(e => e.Value)).Concat(state.Names.SelectMany(n => n.Name.Entries.Select(e => e.Value)));
            foreach (string name in names)
            {
                Assert.Contains(state, State.Find(name));
                Assert.Contains(state, State.Find(name.ToUpperInvariant()));
                Assert.Contains(state, State.Find($"  The {TextFolding.Fold(name)} "));
                Assert.Contains(state, State.Find(name.Replace('-', ' ').Replace('\'', '’')));
            }
        }
    }

    [Theory]
    [InlineData("Antigua", "ATG")]
    [InlineData("ČSSR", "CSHH")]
    [InlineData("Deutschland", "DEU")]
    [InlineData("São Tomé", "STP")]
    [InlineData("Trinidad", "TTO")]
    public void Find_CommonShortName_IsTheState(string name, string code) => Assert.Equal(code, Assert.Single(State.Find(name)).Code.ToString());

    [Law]
    public void Find_WithADay_NarrowsButNeverToNothing(State state, int days)
    {
        LocalDate day = new LocalDate(1950, 1, 1).PlusDays(days % 40_000);
        foreach (string name in state.Aliases.Append(state.Name.In("en")))
        {
            EquatableList<State> all = State.Find(name);
            EquatableList<State> then = State.Find(name, day);
            Assert.NotEmpty(then);
            Assert.All(then, candidate => Assert.Contains(candidate, all));
        }
    }

    [Fact]
    public void Find_ARecordedNameOnItsFirstDay_FindsItsState()
    {
        foreach (State state in State.All)
        {
            foreach (StateName name in state.Names.Where(n => n.From is not null))
                Assert.Contains(state, State.Find(name.Name.In("fr"), name.From!.Value.Latest));
        }
    }

    [Theory]
    [InlineData("Congo", "COD COG")]
    [InlineData("Republic of the Congo", "COD COG")]
    [InlineData("Korea", "KOR PRK cow-730")]
    [InlineData("Corée", "KOR PRK cow-730")]
    [InlineData("Germany", "DEU DDDE")]
    [InlineData("Yemen", "YEM YDYE cow-678")]
    [InlineData("Viêt Nam", "VNM cow-817")]
    [InlineData("Yugoslavia", "SRB YUCS")]
    [InlineData("United Arab Republic", "EGY SYR")]
    [InlineData("China", "CHN TWN")]
    [InlineData("Samoa", "ASM WSM")]
    [InlineData("Sudan", "MLI SDN")]
    [InlineData("Virgin Islands", "VGB VIR")]
    [InlineData("saint martin", "MAF SXM")]
    [InlineData("Guinea", "GIN")]
    [InlineData("Niger", "NER")]
    [InlineData("Dominica", "DMA")]
    [InlineData("Ireland", "IRL")]
    [InlineData("European Union", "")]
    [InlineData("", "")]
    [InlineData("Atlantis", "")]
    public void Find_AName_GivesAllCandidates(string name, string codes) =>
        Assert.Equal(codes, string.Join(' ', State.Find(name).Select(state => state.Code)));

    [Fact]
    public void Find_AmbiguousNames_AreJustThoseThatAreMeantToBe()
    {
        IEnumerable<string> names = State.All.SelectMany(state => state.Aliases.Concat(state.Name.Entries.Select(e => e.Value)).Concat(state.Names.SelectMany(n => n.Name.Entries.Select(e => e.Value))));
        string[] ambiguous = [.. names.Where(name => State.Find(name).Count > 1).Select(TextFolding.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.Equal(
            ["allemagne", "china", "chine", "congo", "coree", "federation du mali", "germany", "iles vierges", "korea", "mali federation", "rau", "republic of china", "republic of congo",
                "republique arabe unie", "republique de chine", "republique du congo", "saint martin", "samoa", "soudan", "sudan", "uar", "united arab republic", "viet nam", "vietnam",
                "virgin islands", "yemen", "yougoslavie", "yugoslavia"],
            ambiguous);
    }

    [Theory]
    [InlineData("Congo", 1975, "COG")]
    [InlineData("Congo", 1965, "COD COG")]
    [InlineData("Congo", 2006, "COD COG")]
    [InlineData("Korea", 1900, "cow-730")]
    [InlineData("Korea", 1990, "KOR PRK")]
    [InlineData("Yemen", 1980, "YDYE cow-678")]
    [InlineData("Yemen", 1991, "YEM")]
    [InlineData("Germany", 1995, "DEU")]
    [InlineData("Germany", 1980, "DEU DDDE")]
    [InlineData("Vietnam", 1990, "VNM")]
    [InlineData("Yugoslavia", 1980, "YUCS")]
    [InlineData("Yougoslavie", 2000, "SRB")]
    [InlineData("China", 1980, "CHN")]
    [InlineData("United Arab Republic", 1965, "EGY")]
    [InlineData("Upper Volta", 2000, "BFA")]
    [InlineData("Burkina Faso", 1980, "BFA")]
    public void Find_OnADay_GivesThoseThatBoreTheNameThen(string name, int year, string codes) =>
        Assert.Equal(codes, string.Join(' ', State.Find(name, new LocalDate(year, 6, 1)).Select(state => state.Code)));

    [Fact]
    public void Find_EverySpellingOfRealTables_FindsTheParty()
    {
        foreach (Dictionary<string, string> row in CsvTable.Read(Path.Combine(RepositoryFiles.Root, "tests", "PactModel.Tests", "Parties", "Data", "holder-spellings.csv")).Rows)
        {
            LocalDate day = new(int.Parse(row["year"], System.Globalization.CultureInfo.InvariantCulture), 1, 1);
            PartyCode expected = PartyCode.Parse(row["code"]);
            Assert.Contains(expected, PartyDirectory.BuiltIn.Find(row["spelling"], day));
            if (State.Find(row["spelling"]).Count == 1) Assert.Equal(expected, Assert.Single(PartyDirectory.BuiltIn.Find(row["spelling"])));
        }
    }
}
