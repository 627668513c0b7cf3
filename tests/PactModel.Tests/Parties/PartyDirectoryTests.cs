using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Parties;

/// <summary>Directories: states and organisations behind one code, and an app's own organisations.</summary>
[Properties(Arbitrary = [typeof(PartyGenerators)])]
public sealed class PartyDirectoryTests
{
    private static readonly Organisation s_mnjtf = new()
    {
        Code = PartyCode.Organisation("MNJTF"),
        Name = new LocalizedText("en", "Multinational Joint Task Force").With("fr", "Force multinationale mixte"),
        Acronym = new LocalizedText("en", "MNJTF").With("fr", "FMM"),
        Seat = new Place("N'Djamena", PartyCode.Parse("TCD")),
        Memberships =
        [
            new OrganisationMember { Party = PartyCode.Parse("NGA"), From = PartialDate.Parse("2015") },
            new OrganisationMember { Party = PartyCode.Parse("NER"), From = PartialDate.Parse("2015"), To = PartialDate.Parse("2025-03") },
        ],
    };

    [Law]
    public void NameOf_EveryKnownParty_IsItsName(PartyCode code)
    {
        Assert.True(PartyDirectory.BuiltIn.Contains(code));
        string expected = code.IsState ? State.FromCode(code).Name.In("fr") : Organisation.FromCode(code).Name.In("fr");
        Assert.Equal(expected, PartyDirectory.BuiltIn.NameOf(code, "fr"));
        Assert.Contains(code, PartyDirectory.BuiltIn.Find(expected));
    }

    [Fact]
    public void NameOf_OnADay_IsTheNameOfThatDay() =>
        Assert.Equal("Haute-Volta", PartyDirectory.BuiltIn.NameOf(PartyCode.Parse("BFA"), "fr", new LocalDate(1980, 1, 1)));

    [Fact]
    public void With_AnOwnOrganisation_KnowsItAndLeavesTheOriginalAlone()
    {
        PartyDirectory directory = PartyDirectory.BuiltIn.With(s_mnjtf);
        Assert.True(directory.Contains(s_mnjtf.Code));
        Assert.False(PartyDirectory.BuiltIn.Contains(s_mnjtf.Code));
        Assert.Equal("Force multinationale mixte", directory.NameOf(s_mnjtf.Code, "fr"));
        Assert.Equal([s_mnjtf.Code], directory.Find("FMM"));
        Assert.True(directory.TryGetOrganisation(s_mnjtf.Code, out Organisation? found));
        Assert.Equal(Certainty.Possibly, found.IsMember(PartyCode.Parse("NER"), new LocalDate(2025, 3, 10)));
        Assert.Equal(Certainty.CertainlyNot, found.IsMember(PartyCode.Parse("NER"), new LocalDate(2025, 4, 1)));
        Assert.Same(directory, directory.With());
    }

    [Fact]
    public void With_Contradictions_AreAllReportedAtTheirPlaces()
    {
        Organisation wrong = s_mnjtf with
        {
            Code = PartyCode.Parse("MAR"),
            Founded = PartialDate.Parse("2020"),
            Dissolved = PartialDate.Parse("2010"),
            Predecessor = PartyCode.Parse("org:NOBODY"),
            Memberships =
            [
                new OrganisationMember { Party = PartyCode.Parse("MAR") },
                new OrganisationMember { Party = PartyCode.Parse("NGA"), From = PartialDate.Parse("2015"), To = PartialDate.Parse("2014") },
                new OrganisationMember { Party = default },
                new OrganisationMember { Party = PartyCode.Parse("NER"), From = PartialDate.Parse("2015") },
                new OrganisationMember { Party = PartyCode.Parse("NER"), From = PartialDate.Parse("2016") },
            ],
        };
        ModelException refused = Assert.Throws<ModelException>(() => PartyDirectory.BuiltIn.With(s_mnjtf, Organisation.FromCode("org:AU"), wrong));
        Assert.Equal(
            [
                "/organisations/1 organisation.duplicate",
                "/organisations/2/code organisation.code",
                "/organisations/2/dissolved organisation.dissolved-before-founded",
                "/organisations/2/predecessor party.unknown",
                "/organisations/2/memberships/0 organisation.member-of-itself",
                "/organisations/2/memberships/1/to organisation.member-ends-before-start",
                "/organisations/2/memberships/2/party organisation.member-without-party",
                "/organisations/2/memberships/4 organisation.member-overlap",
            ],
            refused.Findings.Select(finding => $"{finding.Path} {finding.Code}").ToArray());
    }

    [Theory]
    [InlineData("org:MNJTF", "'org:MNJTF' cannot be the predecessor of 'org:MNJTF': name another organisation.")]
    [InlineData("TCD", "'TCD' cannot be the predecessor of 'org:MNJTF': name another organisation.")]
    [InlineData("org:QQQQQ", "'org:QQQQQ' is not the code of a known party. Declare the organisation, or correct the code.")]
    public void With_APredecessorThatCannotBe_IsRefused(string predecessor, string message) =>
        AssertRefused(s_mnjtf with { Predecessor = PartyCode.Parse(predecessor) }, "/organisations/0/predecessor", message);

    [Fact]
    public void With_ASeatInACountryThatIsNotKnown_IsRefused() =>
        AssertRefused(s_mnjtf with { Seat = new Place("N'Djamena", PartyCode.Parse("QQQ")) }, "/organisations/0/seat/country", "'QQQ' is not the code of a known party.");

    [Theory]
    [InlineData("QQQ", "'QQQ' is not the code of a known party.")]
    [InlineData("MAX", "'MAX' is not the code of a known party. Did you mean 'MAC' (Macao), 'MAF' (Saint Martin) or 'MAR' (Morocco)?")]
    [InlineData("org:COE", "'org:COE' is not the code of a known party. Declare the organisation, or correct the code.")]
    [InlineData("cow-2", "'cow-2' is not the code of a known party. Did you mean 'USA' (United States)?")]
    [InlineData("cow-345", "'cow-345' is not the code of a known party. Did you mean 'YUCS' (Yugoslavia) or 'SRB' (Serbia)?")]
    [InlineData("org:ECOWSA", "'org:ECOWSA' is not the code of a known party. Did you mean 'org:ECOWAS' (Economic Community of West African States)? Declare the organisation, or correct the code.")]
    public void NameOf_Unknown_OffersTheNearest(string code, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => PartyDirectory.BuiltIn.NameOf(PartyCode.Parse(code))).Message);

    [Theory]
    [InlineData("Morroco", "MAR")]
    [InlineData("CEDEOA", "org:ECOWAS")]
    [InlineData("org:ECOWSA", "org:ECOWAS")]
    [InlineData("org:XX", "")]
    [InlineData("org:Morocco", "")]
    [InlineData("org:CoE", "")]
    [InlineData("org:CEDEOA", "org:ECOWAS")]
    [InlineData("org:EACC", "org:EAC")]
    [InlineData("Congo", "COD COG")]
    [InlineData("xyzzy plugh", "")]
    public void Nearest_AMisspeltName_GivesWhatWasMeant(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', PartyDirectory.BuiltIn.Nearest(text)));

    private static void AssertRefused(Organisation organisation, string path, string message)
    {
        Finding finding = Assert.Single(Assert.Throws<ModelException>(() => PartyDirectory.BuiltIn.With(organisation)).Findings);
        Assert.Equal((path, message), (finding.Path.ToString(), finding.Message));
    }
}
