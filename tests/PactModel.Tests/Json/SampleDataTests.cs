using NodaTime;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Json;

/// <summary>The sample documents load without an error and come back byte for byte.</summary>
public sealed class SampleDataTests
{
    /// <summary>Set this variable to 1 and run the test to write the samples in their canonical form after an edit.</summary>
    private const string Rewrite = "PACTMODEL_REWRITE_SAMPLES";

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(RepositoryFiles.Root, "samples", "data");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Load_ThenToJson_GivesTheSameBytes(string sample)
    {
        string path = Path.Combine(Folder, sample);
        PactDocument document = PactDocument.Load(path);
        string canonical = document.ToJson();
        if (Environment.GetEnvironmentVariable(Rewrite) is "1") File.WriteAllText(path, canonical);
        Assert.Equal(canonical, File.ReadAllText(path));
        Assert.Equal(document, PactDocument.Parse(canonical));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Agreements_CiteASourceForEachFactAndEverySource(string sample)
    {
        PactDocument document = PactDocument.Load(Path.Combine(Folder, sample));
        foreach (Agreement agreement in document.Agreements)
        {
            Assert.All(agreement.Parties, party => Assert.NotEmpty(party.Sources));
            Assert.All(agreement.Events, happened => Assert.NotEmpty(happened.Sources));
            Assert.All(agreement.Provisions, provision => Assert.NotEmpty(provision.Sources));
            Assert.All(agreement.Bodies, body => Assert.NotEmpty(body.Sources));
            Assert.DoesNotContain(agreement.Findings, finding => finding.Code == "source.uncited");
        }
    }

    [Fact]
    public void AfricanDefence_TellsTheMoroccoRwandaStory()
    {
        Agreement pact = PactDocument.Load(Path.Combine(Folder, "african-defence.json"))["mar-rwa-military-2025"];
        SignatureGiven signing = Assert.IsType<SignatureGiven>(Assert.Single(pact.Events));
        Assert.Equal("2025-06-18", signing.Dated.ToString());
        Assert.Equal("Rabat", signing.Place?.City);
        Rotation rotation = Assert.IsType<Rotation>(Assert.Single(pact.Commissions).Rotation);
        Assert.Equal("MAR", rotation.Rules.Segments[0].FirstHolder.ToString());
        Assert.Equal("turn 2: RWA, in Kigali", Assert.Single(pact.Commissions).NextTurn(new LocalDate(2026, 11, 25))?.ToString());
        Assert.Equal(Certainty.Possibly, pact.StatusOn(new NodaTime.LocalDate(2026, 11, 23)).Is(AgreementState.InForce));
    }

    [Theory]
    [InlineData("fra-mli-defence-2014", "2022-11-01", AgreementState.InForce)]
    [InlineData("fra-mli-defence-2014", "2022-11-02", AgreementState.Ended)]
    [InlineData("new-start-2010", "2023-02-27", AgreementState.InForce)]
    [InlineData("new-start-2010", "2024-01-01", AgreementState.Contested)]
    [InlineData("new-start-2010", "2026-02-05", AgreementState.Ended)]
    [InlineData("jpn-kor-gsomia-2016", "2019-11-23", AgreementState.InForce)]
    [InlineData("ctbt-1996", "2026-11-23", AgreementState.SignedNotInForce)]
    public void Lifecycles_StandWhereTheRecordSays(string id, string day, AgreementState state)
    {
        Agreement agreement = PactDocument.Load(Path.Combine(Folder, "lifecycles.json"))[id];
        Assert.Equal(state, agreement.StatusOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).State);
    }

    [Theory]
    [InlineData("BDI", "2017-10-26", PartyState.Leaving)]
    [InlineData("BDI", "2017-10-27", PartyState.FormerParty)]
    [InlineData("PHL", "2019-03-17", PartyState.FormerParty)]
    [InlineData("GMB", "2017-01-01", PartyState.Leaving)]
    [InlineData("GMB", "2018-01-01", PartyState.Party)]
    [InlineData("AFG", "2003-04-30", PartyState.ContractingState)]
    [InlineData("AFG", "2003-05-01", PartyState.Party)]
    public void RomeStatute_PartiesJoinLeaveAndStay(string party, string day, PartyState state)
    {
        Agreement statute = PactDocument.Load(Path.Combine(Folder, "lifecycles.json"))["rome-statute-1998"];
        Assert.Equal(state, statute.StatusOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, PartyCode.Parse(party)).State);
    }
}
