using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Parties;

/// <summary>Laws of organisations and their members, and the facts that are built in.</summary>
[Properties(Arbitrary = [typeof(PartyGenerators)])]
public sealed class OrganisationTests
{
    private static readonly LocalDate s_today = new(2026, 11, 23);

    [Fact]
    public void All_AreValidAndKnowEachOther()
    {
        Assert.Equal(33, Organisation.All.Count);
        foreach (Organisation organisation in Organisation.All)
        {
            Checker checker = new();
            organisation.Check(checker);
            Assert.Empty(checker.Findings);
            if (organisation.Predecessor is { } predecessor) Assert.True(Organisation.TryFromCode(predecessor, out _));
            if (organisation.Seat is { } seat) Assert.True(State.TryFromCode(seat.Country!.Value, out _));
            foreach (OrganisationMember member in organisation.Memberships ?? [])
                Assert.True(PartyDirectory.BuiltIn.Contains(member.Party), member.ToString());
        }
    }

    [Fact]
    public void All_MembersStayWithinTheLifeOfTheOrganisation()
    {
        foreach (Organisation organisation in Organisation.All)
        {
            foreach (OrganisationMember member in organisation.Memberships ?? [])
            {
                Assert.NotEqual(Certainty.Certainly, member.From!.Value.Span.IsBefore(organisation.Founded!.Value.Span));
                if (organisation.Dissolved is not { } end) continue;
                Assert.NotNull(member.To);
                Assert.NotEqual(Certainty.Certainly, member.To.Value.Span.IsAfter(end.Span));
            }
        }
    }

    [Fact]
    public void Find_EveryAcronymNameAndAlias_FindsIt()
    {
        foreach (Organisation organisation in Organisation.All)
        {
            Assert.Equal(organisation, Organisation.FromCode(organisation.Code));
            Assert.Equal(organisation, Organisation.FromCode(organisation.Code.ToString()));
            foreach (string spelling in organisation.Spellings()) Assert.Contains(organisation, Organisation.Find(spelling.ToLowerInvariant()));
        }
    }

    [Law]
    public void MembersOn_AgreesWithIsMember(Organisation organisation, PartyCode party, int days)
    {
        LocalDate day = new LocalDate(1985, 1, 1).PlusDays(days % 20_000);
        if (organisation.MembersOn(day) is not { } members) return;
        Certainty expected = members.Certain.Contains(party) ? Certainty.Certainly : members.Possible.Contains(party) ? Certainty.Possibly : Certainty.CertainlyNot;
        Assert.Equal(expected, organisation.IsMember(party, day));
        Assert.Empty(members.Certain.Intersect(members.Possible));
        Assert.Equal(members.Certain.Order(), members.Certain);
    }

    [Law]
    public void On_WholeDays_IsThePlainComparison(int first, int length, int asked)
    {
        LocalDate from = new LocalDate(2000, 1, 1).PlusDays(first % 1000);
        LocalDate to = from.PlusDays(Math.Abs(length % 1000));
        LocalDate day = new LocalDate(2000, 1, 1).PlusDays(asked % 3000);
        OrganisationMember member = new() { Party = PartyCode.Parse("MAR"), From = PartialDate.FromLocalDate(from), To = PartialDate.FromLocalDate(to) };
        Assert.Equal((from <= day && day <= to).ToCertainty(), member.On(day));
        Assert.Equal((from <= day && day <= to ? Certainty.Possibly : Certainty.CertainlyNot), (member with { IsContested = true }).On(day));
        Assert.Equal((from <= day).ToCertainty(), (member with { To = null }).On(day));
        Assert.NotEqual(Certainty.Certainly, (member with { From = null }).On(day));
    }

    [Fact]
    public void Member_ReadsAsThePartyAndItsDates()
    {
        OrganisationMember member = new() { Party = PartyCode.Parse("MAR"), From = PartialDate.Parse("2017-01-31") };
        Assert.Equal(("MAR (2017-01-31/..)", "MAR (/1984-11-12)"), (member.ToString(), (member with { From = null, To = PartialDate.Parse("1984-11-12") }).ToString()));
    }

    [Theory]
    [InlineData("AU", "MAR", 2010, Certainty.CertainlyNot)]
    [InlineData("AU", "MAR", 2020, Certainty.Certainly)]
    [InlineData("AU", "RWA", 2020, Certainty.Certainly)]
    [InlineData("OAU", "AGO", 1978, Certainty.Possibly)]
    [InlineData("OAU", "AGO", 1985, Certainty.Certainly)]
    [InlineData("ECOWAS", "NER", 2024, Certainty.Certainly)]
    [InlineData("ECOWAS", "NER", 2026, Certainty.CertainlyNot)]
    [InlineData("BRICS", "SAU", 2025, Certainty.Possibly)]
    [InlineData("BRICS", "SAU", 2020, Certainty.CertainlyNot)]
    [InlineData("EU", "GBR", 2019, Certainty.Certainly)]
    [InlineData("UN", "IDN", 1965, Certainty.CertainlyNot)]
    [InlineData("COMESA", "RWA", 2020, Certainty.Possibly)]
    [InlineData("COMESA", "RWA", 1980, Certainty.CertainlyNot)]
    [InlineData("G7", "EU", 2020, Certainty.CertainlyNot)]
    public void IsMember_OnTheFirstOfJune_IsKnownAsFarAsTheSourcesGo(string organisation, string party, int year, Certainty expected)
    {
        PartyCode code = PartyCode.TryParse(party, out PartyCode state) ? state : PartyCode.Organisation(party);
        Assert.Equal(expected, Organisation.FromCode($"org:{organisation}").IsMember(code, new LocalDate(year, 6, 1)));
    }

    [Theory]
    [InlineData("UN", 193)]
    [InlineData("AU", 55)]
    [InlineData("EU", 27)]
    [InlineData("NATO", 32)]
    [InlineData("ECOWAS", 12)]
    [InlineData("SADC", 16)]
    [InlineData("EAC", 8)]
    [InlineData("ASEAN", 11)]
    [InlineData("AES", 3)]
    [InlineData("GCC", 6)]
    [InlineData("SCO", 10)]
    [InlineData("MERCOSUR", 6)]
    [InlineData("G20", 21)]
    public void MembersOn_Today_AreAsManyAsTheOrganisationCounts(string acronym, int count) =>
        Assert.Equal(count, Organisation.FromCode($"org:{acronym}").MembersOn(s_today)!.Certain.Count);

    [Fact]
    public void MembersOn_WithoutAList_IsNotKnown()
    {
        Assert.Null(Organisation.FromCode("org:COMESA").Memberships);
        Assert.Null(Organisation.FromCode("org:COMESA").MembersOn(s_today));
        Assert.Empty(Organisation.FromCode("org:COMESA").MembershipsOf(PartyCode.Parse("RWA")));
        Assert.Equal(7, Organisation.All.Count(organisation => organisation.Memberships is null));
    }

    [Theory]
    [InlineData("CEDEAO", "org:ECOWAS")]
    [InlineData("sadc", "org:SADC")]
    [InlineData("OTAN", "org:NATO")]
    [InlineData("l'Union africaine", "")]
    [InlineData("Union africaine", "org:AU")]
    [InlineData("the African Union", "org:AU")]
    [InlineData("Gulf Cooperation Council", "org:GCC")]
    [InlineData("CEN-SAD", "org:CENSAD")]
    [InlineData("Morocco", "")]
    public void Find_AcronymsAndNames_GiveTheOrganisation(string name, string codes) =>
        Assert.Equal(codes, string.Join(' ', Organisation.Find(name).Select(organisation => organisation.Code)));

    [Theory]
    [InlineData("org:ECOWSA", "'org:ECOWAS'")]
    [InlineData("CEDEAO", "'org:ECOWAS'")]
    [InlineData("org:NATOS", "'org:NATO'")]
    [InlineData("Afrcan Union", "'org:AU'")]
    public void FromCode_Unknown_OffersTheNearest(string code, string hint) =>
        Assert.Contains(hint, Assert.Throws<KeyNotFoundException>(() => Organisation.FromCode(code)).Message, StringComparison.Ordinal);
}
