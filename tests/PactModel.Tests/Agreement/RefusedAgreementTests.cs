namespace PactModel.Tests.Agreements;

/// <summary>What stands in the way of an agreement: where, why, and how to mend it.</summary>
public sealed class RefusedAgreementTests
{
    private const string Pair = """[ { "party": "MAR" }, { "party": "RWA" } ]""";

    [Theory]
    [InlineData("""[]""", "/parties", "agreement.no-party", "An agreement needs at least one party, even if only one is known.")]
    [InlineData("""[ { "party": "MAR" }, { "party": "MAR", "role": "host" }, { "party": "MAR", "from": "2020" }, { "party": "MAR" } ]""", "/parties/3", "agreement.party-twice", "Party 'MAR (Party)' is given twice: keep one.")]
    [InlineData("""[ { "party": "MAR", "role": "host", "from": "2020" }, { "party": "MAR", "role": "host", "from": "2020" } ]""", "/parties/1", "agreement.party-twice", "Party 'MAR (Host, from 2020)' is given twice: keep one.")]
    [InlineData("""[ { "party": "MAR", "sources": [ "c" ] } ]""", "/parties/0/sources/0", "source.unknown", "There is no source 'c' here: correct it or add the source. Did you mean s?")]
    [InlineData("""[ { "party": "MAR", "from": "2020-03", "until": { "date": "2020-02" } } ]""", "/parties/0/until", "dates.reversed", "The end (2020-02) lies before the start (2020-03): exchange or mend them.")]
    public void Agreement_Parties_AreChecked(string parties, string path, string code, string message) => Refuses(parties, "", path, code, message);

    [Theory]
    [InlineData("""[ { "party": "MAR", "from": "2020-03", "until": { "date": "2020-03" } } ]""")]
    [InlineData("""[ { "party": "MAR", "from": "2020-03", "until": { "date": "2020" } } ]""")]
    [InlineData("""[ { "party": "MAR", "until": { "date": "2020" } }, { "party": "MAR", "role": "host" }, { "party": "MAR", "from": "2021" } ]""")]
    public void Agreement_PartiesThatComeAndGo_AreTaken(string parties) => Assert.Empty(Findings(parties, ""));

    [Theory]
    [InlineData("""  "provisions": [ { "areas": [], "summary": { "en": "S" } } ]""", "/provisions/0/areas", "provision.no-area", "A provision needs at least one area; where none fits, use 'other'.")]
    [InlineData("""  "provisions": [ { "areas": [ "other", "health.servicse" ], "summary": { "en": "S" } } ]""", "/provisions/0/areas/1", "area.unknown", "'health.servicse' is not the code of an area of the vocabulary. Did you mean 'health.services' (Military health services)? Declare the area, or correct the code.")]
    [InlineData("""  "provisions": [ { "areas": [ "other" ], "summary": { "en": "S" }, "sources": [ "s", "zz" ] } ]""", "/provisions/0/sources/1", "source.unknown", "There is no source 'zz' here: correct it or add the source.")]
    [InlineData("""  "objectives": [ { "text": { "en": "S" }, "sources": [ "zz" ] } ]""", "/objectives/0/sources/0", "source.unknown", "There is no source 'zz' here: correct it or add the source.")]
    [InlineData("""  "threats": [ { "code": "t", "name": { "en": "T" } }, { "code": "t", "name": { "en": "U" } } ]""", "/threats/1", "theme.twice", "Threat 't' is given twice: keep one.")]
    [InlineData("""  "threats": [ { "code": "t", "name": { "en": "T" }, "sources": [ "zz" ] } ]""", "/threats/0/sources/0", "source.unknown", "There is no source 'zz' here: correct it or add the source.")]
    [InlineData("""  "theatres": [ { "code": "t", "name": { "en": "T" } }, { "code": "t", "name": { "en": "U" } } ]""", "/theatres/1", "theme.twice", "Theatre 't' is given twice: keep one.")]
    [InlineData("""  "theatres": [ { "code": "t", "name": { "en": "T" }, "countries": [ "MLI", "org:QQQQQ" ] } ]""", "/theatres/0/countries/1", "party.unknown", "'org:QQQQQ' is not the code of a known party. Declare the organisation, or correct the code.")]
    [InlineData("""  "theatres": [ { "code": "t", "name": { "en": "T" }, "sources": [ "zz" ] } ]""", "/theatres/0/sources/0", "source.unknown", "There is no source 'zz' here: correct it or add the source.")]
    [InlineData("""  "armedConflicts": [ { "party": "org:QQQQQ", "from": "2020-01-01" } ]""", "/armedConflicts/0/party", "party.unknown", "'org:QQQQQ' is not the code of a known party. Declare the organisation, or correct the code.")]
    [InlineData("""  "armedConflicts": [ { "party": "MAR", "from": "2020-01-01", "until": "2020-01-01" } ]""", "/armedConflicts/0/until", "dates.reversed", "The armed conflict is over before it begins: exchange or mend the two days.")]
    public void Agreement_Contents_AreChecked(string json, string path, string code, string message) => Refuses(Pair, json, path, code, message);

    [Theory]
    [InlineData("""  "relations": [ { "kind": "twin", "agreement": "a" } ]""", "/relations/0/agreement", "relation.itself", "'a' is related to itself: name the other agreement.")]
    [InlineData("""  "relations": [ { "kind": "twin", "agreement": "b", "sources": [ "zz" ] } ]""", "/relations/0/sources/0", "source.unknown", "There is no source 'zz' here: correct it or add the source.")]
    [InlineData("""  "conflictingClaims": [ { "about": "parties", "claims": [ { "statement": { "en": "S" }, "sources": [ "s" ] }, { "statement": { "en": "T" }, "sources": [ "s" ] } ] } ]""", "/conflictingClaims/0/about", "claims.about", "'parties' is not a JSON pointer into the agreement: write one like '/parties' or '/events/0/dated'.")]
    [InlineData("""  "conflictingClaims": [ { "about": "/parties", "claims": [ { "statement": { "en": "S" }, "sources": [ "s" ] } ] } ]""", "/conflictingClaims/0/claims", "claims.too-few", "Claims conflict only when there are at least two: add the other one, or state the fact in its place.")]
    [InlineData("""  "conflictingClaims": [ { "about": "/parties", "claims": [ { "statement": { "en": "S" }, "isUsed": true, "sources": [ "s" ] }, { "statement": { "en": "T" }, "isUsed": true, "sources": [ "s" ] } ] } ]""", "/conflictingClaims/0/claims", "claims.used-twice", "Only one claim can be the one in use: set 'isUsed' on that one alone.")]
    [InlineData("""  "conflictingClaims": [ { "about": "/parties", "claims": [ { "statement": { "en": "S" }, "isUsed": true, "sources": [ "s" ] }, { "statement": { "en": "T" }, "sources": [] } ] } ]""", "/conflictingClaims/0/claims/1/sources", "claims.unsourced", "A claim needs at least one source: say who makes it.")]
    [InlineData("""  "conflictingClaims": [ { "about": "/parties", "claims": [ { "statement": { "en": "S" }, "sources": [ "s" ] }, { "statement": { "en": "T" }, "sources": [ "zz" ] } ] } ]""", "/conflictingClaims/0/claims/1/sources/0", "source.unknown", "There is no source 'zz' here: correct it or add the source.")]
    [InlineData("""  "depositary": "org:QQQQQ" """, "/depositary", "party.unknown", "'org:QQQQQ' is not the code of a known party. Declare the organisation, or correct the code.")]
    [InlineData("""  "authenticLanguages": [ "en", "FR" ]""", "/authenticLanguages/1", "language.tag", "'FR' is not a BCP 47 language tag in its usual case: write one like 'en' or 'fr-CH'.")]
    [InlineData("""  "authenticLanguages": [ "e" ]""", "/authenticLanguages/0", "language.tag", "'e' is not a BCP 47 language tag in its usual case: write one like 'en' or 'fr-CH'.")]
    [InlineData("""  "registrations": [ { "register": "UNTS", "number": "1" }, { "register": "UNTS", "number": " " } ]""", "/registrations/1", "text.blank", "A registration needs both the register and the number there.")]
    [InlineData("""  "registrations": [ { "register": "", "number": "1" } ]""", "/registrations/0", "text.blank", "A registration needs both the register and the number there.")]
    public void Agreement_WhatGoesWithIt_IsChecked(string json, string path, string code, string message) => Refuses(Pair, json, path, code, message);

    [Theory]
    [InlineData("""{ "id": "s", "title": "T" }""", "/sources/1", "source.twice", "Source 's' is given twice: keep one.")]
    [InlineData("""{ "id": "t", "title": "T", "url": "example.org" }""", "/sources/1", "source.url", "'example.org' is not an absolute http or https address: give the whole address or leave 'url' out.")]
    public void Agreement_Sources_AreChecked(string source, string path, string code, string message)
    {
        Finding[] found = Found($$"""{ "id": "a", "title": { "en": "A" }, "parties": {{Pair}}, "depositary": "MAR", "sources": [ { "id": "s", "title": "S" }, {{source}} ] }""");
        Finding error = Assert.Single(found, finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal((path, code, message), (error.Path.ToString(), error.Code, error.Message));
    }

    [Fact]
    public void Agreement_WithoutId_IsRefused()
    {
        ModelException refused = Assert.Throws<ModelException>(() => new Agreement(new AgreementFacts
        {
            Id = default,
            Title = new LocalizedText("en", "A"),
            Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }],
        }));
        Assert.Equal("Cannot make agreement '': /id: An agreement needs an 'id', such as 'mar-rwa-military-2025'. [agreement.id-missing]", refused.Message);
    }

    [Fact]
    public void Agreement_SourceThatNoFactCites_IsRemarkedUpon()
    {
        Agreement pact = Agreement.Parse("""{ "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR", "sources": [ "s" ] } ], "sources": [ { "id": "s", "title": "S" }, { "id": "t", "title": "T" } ] }""");
        Assert.Equal("/sources/1: No fact cites the source 't': cite it where it belongs, or leave it as further reading. [source.uncited]", Assert.Single(pact.Findings).ToString());
        Assert.Equal(FindingSeverity.Information, pact.Findings[0].Severity);
    }

    [Fact]
    public void Agreement_MoreUnknownCodesThanAreExplained_AreNamedAllTheSame()
    {
        AgreementFacts facts = new()
        {
            Id = AgreementId.Parse("a"),
            Title = new LocalizedText("en", "A"),
            Parties = [.. new[] { "org:AUU", "org:AUV" }.Select(code => new AgreementParty { Party = PartyCode.Parse(code), Sources = [Citation.Parse("s")] })],
            Provisions = [new Provision { Areas = [AreaCode.Parse("nothing")], Summary = new LocalizedText("en", "S") }],
        };
        string[] told = [.. Assert.Throws<ModelException>(() => new Agreement(facts, PactModel.ReferenceData.BuiltIn, null, mostExplained: 1)).Findings.Select(finding => finding.Message)];
        Assert.StartsWith("'org:AUU' is not the code of a known party. ", told[0], StringComparison.Ordinal);
        Assert.Equal("There is no source 's' here: correct it or declare it.", told[1]);
        Assert.Equal("There is no party 'org:AUV' here: correct it or declare it.", told[2]);
        Assert.Equal("There is no source 's' here: correct it or declare it.", told[3]);
        Assert.Equal("There is no area 'nothing' here: correct it or declare it.", told[4]);
    }

    [Fact]
    public void Agreement_KnownCodesBesideMoreUnknownOnesThanAreExplained_AreTaken()
    {
        AgreementFacts facts = new()
        {
            Id = AgreementId.Parse("a"),
            Title = new LocalizedText("en", "A"),
            Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }],
            Provisions = [new Provision { Areas = [AreaCode.Parse("other")], Summary = new LocalizedText("en", "S") }],
        };
        Assert.Equal(facts, new Agreement(facts, PactModel.ReferenceData.BuiltIn, null, mostExplained: 0).Facts);
    }

    [Theory]
    [InlineData("""  "events": [ { "type": "amended", "id": "e" }, { "type": "amended", "id": "e" } ]""", "/events/1", "event.id-twice", "The event identifier 'e' is used twice: rename one.")]
    public void Agreement_Events_AreCheckedWithTheRest(string json, string path, string code, string message) => Refuses(Pair, json, path, code, message);

    [Fact]
    public void Agreement_FaultsAfterACommission_AreFoundToo()
    {
        const string Bodies =
            """
              "bodies": [ { "type": "commission", "id": "c", "name": { "en": "C" }, "rotation": { "segments": [ { "order": { "type": "alternation", "first": { "party": "MAR" }, "second": { "party": "RWA" } }, "firstHolder": "MAR" } ] } },
                          { "type": "jointForce", "id": "f", "name": { "en": "F" }, "sectors": [ { "name": "S" }, { "name": "S" } ] } ]
            """;
        Finding found = Assert.Single(Findings(Pair, Bodies), finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal(("/bodies/1/sectors/1", "body.twice"), (found.Path.ToString(), found.Code));
    }

    /// <summary>Reads the agreement 'a', which has the source 's'.</summary>
    private static void Refuses(string parties, string json, string path, string code, string message)
    {
        Finding found = Assert.Single(Findings(parties, json), finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal((path, code, message), (found.Path.ToString(), found.Code, found.Message));
    }

    private static Finding[] Findings(string parties, string json) => [.. Found(
        $$"""
        { "id": "a", "title": { "en": "A" }, "parties": {{parties}}{{(json.Length == 0 ? "" : ", " + json)}}, "sources": [ { "id": "s", "title": "S" } ] }
        """).Where(finding => finding.Code != "source.uncited")];

    private static Finding[] Found(string json)
    {
        _ = Agreement.TryParseJson(json, out _, out EquatableList<Finding> findings);
        return [.. findings];
    }
}
