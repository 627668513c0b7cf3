namespace PactModel.Tests.Rotations;

/// <summary>Rotations and the parties that are known: alone, with a directory, and in an agreement.</summary>
public sealed class KnownPartyTests
{
    private static readonly PartyCode s_mar = PartyCode.Parse("MAR");
    private static readonly PartyCode s_rwa = PartyCode.Parse("RWA");

    [Fact]
    public void Alone_PartyThatIsNotBuiltIn_Warns()
    {
        Finding finding = Assert.Single(Rotation.Alternating(s_mar, PartyCode.Parse("RWD")).Findings);
        Assert.Equal("rotation.party.unknown", finding.Code);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Empty(Rotation.Alternating(s_mar, s_rwa).Findings);
    }

    [Fact]
    public void WithADirectory_PartyItDoesNotKnow_IsRefused()
    {
        RotationRules rules = Rotation.Alternating(s_mar, PartyCode.Parse("RWD")).Rules;
        ModelException fault = Assert.Throws<ModelException>(() => new Rotation(rules, PartyDirectory.BuiltIn));
        Assert.All(fault.Findings, f => Assert.Contains("'RWD' is not the code of a known party", f.Message, StringComparison.Ordinal));
        Assert.Empty(new Rotation(Rotation.Alternating(s_mar, s_rwa).Rules, PartyDirectory.BuiltIn).Findings);
        Assert.Throws<ArgumentNullException>(() => new Rotation(rules, null!));
    }

    [Fact]
    public void InAnAgreement_MemberThatIsNoParty_Warns()
    {
        Rotation rotation = Rotation.Alternating(s_mar, s_rwa);
        Finding finding = Assert.Single(Warnings(rotation, "MAR"));
        Assert.Equal("body.member-not-party", finding.Code);
        Assert.Equal("/bodies/0/rotation", finding.Path.ToString());
        Assert.Contains("RWA", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Warnings(rotation, "MAR", "RWA"));
    }

    [Fact]
    public void InAnAgreement_MemberOfAnOrganisationThatIsParty_IsKnown()
    {
        Assert.Empty(Warnings(Rotation.Alternating(s_mar, s_rwa), "org:AU"));
        Assert.Equal(2, Warnings(Rotation.Alternating(s_mar, s_rwa), "org:ASEAN").Count());
    }

    [Fact]
    public void InAnAgreement_Outsider_IsNoMatter()
    {
        RotationRules rules = Rotation.Alternating(s_mar, s_rwa).Rules;
        AssignTurn elsewhere = new() { Turn = 3, Holder = TurnHolder.Outsider(PartyCode.Parse("ETH")), Uses = PlaceUse.Due };
        Assert.Empty(Warnings(new Rotation(rules with { Decisions = [elsewhere] }), "MAR", "RWA"));
    }

    private static IEnumerable<Finding> Warnings(Rotation rotation, params string[] parties) => new Agreement(new AgreementFacts
    {
        Id = AgreementId.Parse("trial"),
        Title = new LocalizedText("en", "Trial"),
        Parties = [.. parties.Select(code => new AgreementParty { Party = PartyCode.Parse(code) })],
        Bodies = [new Commission { Id = BodyId.Parse("commission"), Name = new LocalizedText("en", "Commission"), Rotation = rotation }],
    }).Findings.Where(f => f.Severity == FindingSeverity.Warning);
}
