namespace PactModel.Tests.Agreements;

/// <summary>What a fact sheet says is not known.</summary>
public sealed class UnknownTopicsTests
{
    private const string Commission = """  "bodies": [ { "type": "commission", "id": "c", "name": { "en": "board", "fr": "conseil" } } ]""";

    private static readonly string[] English =
    [
        "what kind of instrument it is", "whether it is legally binding", "when and where it was signed or adopted", "whether and when it entered into force",
        "how long it lasts", "how a party can leave", "how often the board is to meet",
    ];

    private static readonly string[] French =
    [
        "la nature de l'instrument", "son caractère juridiquement contraignant", "la date et le lieu de signature ou d'adoption", "si et quand il est entré en vigueur",
        "sa durée", "comment une partie peut s'en retirer", "la périodicité des réunions : conseil",
    ];

    /// <summary>Each fact takes one topic from the list, in whichever of its forms it is known.</summary>
    [Theory]
    [InlineData("", -1)]
    [InlineData("""  "kind": "treaty", """, 0)]
    [InlineData("""  "legalCharacter": "binding", """, 1)]
    [InlineData("""  "events": [ { "type": "signed", "parties": [ "MAR" ] } ], """, 2)]
    [InlineData("""  "events": [ { "type": "adopted" } ], """, 2)]
    [InlineData("""  "events": [ { "type": "enteredIntoForce" } ], """, 3)]
    [InlineData("""  "clauses": [ { "type": "entryIntoForce", "condition": { "type": "onSignature" } } ], """, 3)]
    [InlineData("""  "clauses": [ { "type": "duration" } ], """, 4)]
    [InlineData("""  "clauses": [ { "type": "withdrawal", "notice": { "amount": "P6M" } } ], """, 5)]
    [InlineData("""  "clauses": [ { "type": "withdrawalExcluded" } ], """, 5)]
    public void Of_WhatIsNotRecorded_IsListed(string json, int known)
    {
        Agreement pact = Agreement.Parse($$"""{ "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" }, { "party": "RWA" } ], {{json}} {{Commission}} }""");
        Assert.Equal((string[])[.. English.Where((_, at) => at != known)], (string[])[.. UnknownTopics.Of(pact, Labels.In("en"))]);
        Assert.Equal((string[])[.. French.Where((_, at) => at != known)], (string[])[.. UnknownTopics.Of(pact, Labels.In("fr"))]);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(""" , "cadences": [ { "type": "timesPerYear", "times": 1 } ]""", 0)]
    public void Of_Commission_IsAskedForItsCadence(string cadences, int topics)
    {
        Agreement pact = Agreement.Parse(
            $$"""
            { "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" } ], "bodies": [ { "type": "commission", "id": "c", "name": { "en": "board" },
              "rotation": { "segments": [ { "order": { "type": "list", "members": [ "MAR" ] }, "firstHolder": "MAR" } ] {{cadences}} } } ] }
            """);
        Assert.Equal(topics, UnknownTopics.Of(pact, Labels.In("en")).Count(topic => topic == "how often the board is to meet"));
    }
}
