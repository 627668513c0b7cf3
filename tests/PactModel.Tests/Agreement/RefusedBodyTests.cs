namespace PactModel.Tests.Agreements;

/// <summary>What stands in the way of a body of an agreement: where, why, and how to mend it.</summary>
public sealed class RefusedBodyTests
{
    private const string NoParty = "'org:QQQQQ' is not the code of a known party. Declare the organisation, or correct the code.";
    private const string NoSource = "There is no source 'zz' here: correct it or add the source.";

    [Theory]
    [InlineData("""  "oversees": [ "nothing-such" ]""", "/oversees/0", "area.unknown", "'nothing-such' is not the code of an area of the vocabulary. Declare the area, or correct the code.")]
    [InlineData("""  "sources": [ "zz" ]""", "/sources/0", "source.unknown", NoSource)]
    [InlineData("""  "established": "2020", "ended": { "date": "2019" }""", "/ended", "dates.reversed", "The end (2019) lies before the start (2020): exchange or mend them.")]
    [InlineData("""  "seat": { "city": "C", "country": "org:QQQQQ" }""", "/seat/country", "party.unknown", NoParty)]
    [InlineData("""  "members": [ { "party": "org:QQQQQ" } ]""", "/members/0/party", "party.unknown", NoParty)]
    [InlineData("""  "members": [ { "party": "MAR", "sources": [ "zz" ] } ]""", "/members/0/sources/0", "source.unknown", NoSource)]
    [InlineData("""  "members": [ { "party": "MAR", "from": "2020", "until": { "date": "2019" } } ]""", "/members/0/until", "dates.reversed", "The end (2019) lies before the start (2020): exchange or mend them.")]
    [InlineData("""  "mandates": [ { "from": "2020", "sources": [ "zz" ] } ]""", "/mandates/0/sources/0", "source.unknown", NoSource)]
    [InlineData("""  "mandates": [ { "from": "2020", "until": { "date": "2019" } } ]""", "/mandates/0/until", "dates.reversed", "The end (2019) lies before the start (2020): exchange or mend them.")]
    [InlineData("""  "mandates": [ { "authority": { "en": "summit" } } ]""", "/mandates/0", "mandate.empty", "A mandate needs a start, a length, an end or the day it was decided: give at least one.")]
    [InlineData("""  "mandates": [ { "length": "P0D" } ]""", "/mandates/0/length", "mandate.length", "A mandate's length is a positive period of years, months, weeks or days, such as 'P12M'.")]
    [InlineData("""  "mandates": [ { "length": "P-1Y2M" } ]""", "/mandates/0/length", "mandate.length", "A mandate's length is a positive period of years, months, weeks or days, such as 'P12M'.")]
    [InlineData("""  "mandates": [ { "length": "P1Y-2M" } ]""", "/mandates/0/length", "mandate.length", "A mandate's length is a positive period of years, months, weeks or days, such as 'P12M'.")]
    [InlineData("""  "mandates": [ { "length": "P1Y-2W" } ]""", "/mandates/0/length", "mandate.length", "A mandate's length is a positive period of years, months, weeks or days, such as 'P12M'.")]
    [InlineData("""  "mandates": [ { "length": "P1Y-2D" } ]""", "/mandates/0/length", "mandate.length", "A mandate's length is a positive period of years, months, weeks or days, such as 'P12M'.")]
    public void Body_OfAnyKind_IsChecked(string json, string path, string code, string message)
    {
        foreach (string kind in (string[])["commission", "jointForce", "mission", "secretariat"]) Refuses(kind, json, path, code, message);
    }

    [Theory]
    [InlineData("""  "mandates": [ { "from": "2020" } ]""")]
    [InlineData("""  "mandates": [ { "until": { "date": "2020" } } ]""")]
    [InlineData("""  "mandates": [ { "decided": "2020" } ]""")]
    [InlineData("""  "mandates": [ { "length": "P1Y" }, { "length": "P1M" }, { "length": "P1W" }, { "length": "P1D" } ]""")]
    [InlineData("""  "established": "2020", "ended": { "date": "2020" }, "seat": { "city": "C" }""")]
    public void Body_ThatSaysLittle_IsTaken(string json) => Assert.Empty(Found("secretariat", json));

    [Theory]
    [InlineData("jointForce", """  "sectors": [ { "name": "1" }, { "name": "2" }, { "name": "1" } ]""", "/sectors/2", "body.twice", "Sector '1' is given twice: keep one.")]
    [InlineData("jointForce", """  "sectors": [ { "name": "1", "party": "org:QQQQQ" } ]""", "/sectors/0/party", "party.unknown", NoParty)]
    [InlineData("jointForce", """  "sectors": [ { "name": "1", "sources": [ "zz" ] } ]""", "/sectors/0/sources/0", "source.unknown", NoSource)]
    [InlineData("jointForce", """  "sectors": [ { "name": "1", "headquarters": { "city": "C", "country": "org:QQQQQ" } } ]""", "/sectors/0/headquarters/country", "party.unknown", NoParty)]
    [InlineData("mission", """  "ledBy": "org:QQQQQ" """, "/ledBy", "party.unknown", NoParty)]
    [InlineData("mission", """  "hostState": "org:QQQQQ" """, "/hostState", "party.unknown", NoParty)]
    [InlineData("commission", """  "rotation": { "segments": [ { "order": { "type": "list", "members": [ "MAR", "RWA" ] }, "firstHolder": "MAR" } ], "sessions": [ { "number": 1, "from": "2020-01-01", "host": { "parties": [ "org:QQQQQ" ] } } ] }""", "/rotation/sessions/0/host/parties/0", "party.unknown", NoParty)]
    public void Body_OfItsKind_IsChecked(string kind, string json, string path, string code, string message) => Refuses(kind, json, path, code, message);

    [Fact]
    public void Body_TwoWithOneIdentifier_AreRefused()
    {
        _ = Agreement.TryParseJson(
            """
            { "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" } ], "bodies": [
              { "type": "secretariat", "id": "b", "name": { "en": "B" } }, { "type": "mission", "id": "b", "name": { "en": "B" } } ] }
            """,
            out _,
            out EquatableList<Finding> findings);
        Assert.Equal("/bodies/1, line 2: Body 'b' is given twice: keep one. [body.twice]", Assert.Single(findings).ToString());
    }

    /// <summary>Algeria is in the African Union, and so takes part where the union is a party.</summary>
    [Theory]
    [InlineData("""{ "party": "MAR" }, { "party": "RWA" }""", "/bodies/0/rotation: DZA takes part in the rotation, but is not among the agreement's parties nor in an organisation that is: add it there, or mark its turns as an outsider's. [body.member-not-party]")]
    [InlineData("""{ "party": "MAR" }, { "party": "RWA" }, { "party": "DZA", "role": "observer" }""", null)]
    [InlineData("""{ "party": "org:AU" }""", null)]
    [InlineData("""{ "party": "MAR" }, { "party": "org:XYZ" }""", null)]
    public void Rotation_OfOneThatIsNotAParty_IsWarnedOf(string parties, string? warning)
    {
        PactModel.ReferenceData known = PactModel.ReferenceData.BuiltIn.With([new Organisation { Code = PartyCode.Parse("org:XYZ"), Name = new LocalizedText("en", "Members not known") }], []);
        Agreement pact = Agreement.Parse(
            $$"""
            { "id": "a", "title": { "en": "A" }, "parties": [ {{parties}} ], "bodies": [ { "type": "commission", "id": "b", "name": { "en": "B" },
              "rotation": { "segments": [ { "order": { "type": "list", "members": [ "MAR", "RWA", "DZA" ] }, "firstHolder": "MAR" } ] } } ] }
            """,
            new PactModel.Json.PactJsonOptions { Reference = known });
        Finding[] warnings = [.. pact.Findings.Where(finding => finding.Severity == FindingSeverity.Warning)];
        Assert.Equal(warning, warnings.SingleOrDefault()?.ToString());
    }

    [Fact]
    public void Rotation_Remarks_AreThoseOfTheAgreementButForPartiesThatItKnows()
    {
        PactModel.ReferenceData known = PactModel.ReferenceData.BuiltIn.With([new Organisation { Code = PartyCode.Parse("org:XYZ"), Name = new LocalizedText("en", "X"), Memberships = [] }], []);
        Agreement pact = Agreement.Parse(
            """
            { "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" }, { "party": "org:XYZ" } ], "bodies": [ { "type": "commission", "id": "b", "name": { "en": "B" },
              "rotation": { "segments": [ { "order": { "type": "list", "members": [ "MAR", "org:XYZ" ] }, "firstHolder": "MAR" } ],
                "sessions": [ { "number": 1, "from": "2021-01-01" }, { "number": 2, "from": "2020-01-01" } ] } } ] }
            """,
            new PactModel.Json.PactJsonOptions { Reference = known });
        Assert.Equal("/bodies/0/rotation/sessions/1/from", Assert.Single(pact.Findings, f => f.Severity == FindingSeverity.Warning).Path.ToString());
    }

    private static void Refuses(string kind, string json, string path, string code, string message)
    {
        Finding found = Assert.Single(Found(kind, json));
        Assert.Equal(($"/bodies/0{path}", code, message, FindingSeverity.Error), (found.Path.ToString(), found.Code, found.Message, found.Severity));
    }

    private static EquatableList<Finding> Found(string kind, string json)
    {
        _ = Agreement.TryParseJson(
            $$"""{ "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" }, { "party": "RWA" } ], "bodies": [ { "type": "{{kind}}", "id": "b", "name": { "en": "B" }, {{json}} } ] }""",
            out _,
            out EquatableList<Finding> findings);
        return findings;
    }
}
