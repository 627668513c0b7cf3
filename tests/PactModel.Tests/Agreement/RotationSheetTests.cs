using NodaTime;

namespace PactModel.Tests.Agreements;

/// <summary>What a fact sheet tells of the rotation of a commission.</summary>
public sealed class RotationSheetTests
{
    [Theory]
    [InlineData("""  "type": "groups", "sequence": [ "south", "north", "south" ], "groups": [ { "code": "north", "order": { "type": "list", "members": [ "MAR" ] } }, { "code": "south", "order": { "type": "list", "members": [ "RWA" ] } } ]""", "rotates among groups: south, north, south; Morocco comes first", "à tour de rôle entre groupes : south, north, south ; Maroc commence")]
    [InlineData("""  "type": "alternation", "first": { "party": "MAR" }, "second": { "code": "others", "order": { "type": "list", "members": [ "RWA", "SEN" ] } }""", "alternates between Morocco and others; Morocco comes first", "alterne entre Maroc et others ; Maroc commence")]
    [InlineData("""  "type": "list", "members": [ "MAR", "RWA" ]""", "rotates: Morocco, Rwanda; Morocco comes first", "à tour de rôle : Maroc, Rwanda ; Maroc commence")]
    [InlineData("""  "type": "groups", "groups": [ { "code": "north", "order": { "type": "list", "members": [ "MAR" ] } }, { "code": "south", "order": { "type": "list", "members": [ "RWA" ] } } ]""", "rotates among groups: north, south; Morocco comes first", "à tour de rôle entre groupes : north, south ; Maroc commence")]
    [InlineData("""  "type": "alternation", "first": { "party": "MAR" }, "second": { "party": "RWA", "seat": { "city": "Kigali" } }""", "alternates between Morocco and Rwanda (Kigali); Morocco comes first", "alterne entre Maroc et Rwanda (Kigali) ; Maroc commence")]
    [InlineData("""  "type": "alternation", "first": { "party": "MAR" }, "second": { "order": { "type": "list", "members": [ "RWA", "SEN" ] } }""", "alternates between Morocco and rotates: Rwanda, Senegal; Morocco comes first", "alterne entre Maroc et à tour de rôle : Rwanda, Sénégal ; Maroc commence")]
    public void FactSheet_Order_IsToldInBothLanguages(string order, string english, string french)
    {
        Agreement pact = Pact($$"""  "segments": [ { "order": { {{order}} }, "firstHolder": "MAR" } ]""");
        Assert.Equal(english, Lines(pact, "en")[0]);
        Assert.Equal(french, Lines(pact, "fr")[0]);
    }

    [Theory]
    [InlineData("""  "segments": [ { "order": { "type": "key", "keys": [ { "party": "MAR", "key": "M" }, { "party": "RWA", "key": "R" } ] }, "firstHolder": "MAR" } ]""", "rotates in the alphabetical order of the names; Morocco comes first", "à tour de rôle dans l'ordre alphabétique des noms ; Maroc commence")]
    [InlineData("""  "segments": [ { "order": { "type": "choice", "members": [ "MAR", "RWA" ] }, "firstHolder": "MAR" } ]""", "chosen each time; Morocco comes first", "choisi à chaque fois ; Maroc commence")]
    [InlineData("""  "segments": [ { "order": { "type": "none" } } ]""", "no rule: decided each time", "sans règle : décidé à chaque fois")]
    public void FactSheet_OrderOfNamesChoiceOrNone_IsToldInBothLanguages(string rules, string english, string french)
    {
        Agreement pact = Pact(rules);
        Assert.Equal((english, french), (Lines(pact, "en")[0], Lines(pact, "fr")[0]));
    }

    [Fact]
    public void FactSheet_NextTurn_NamesItsHolderAndPlace()
    {
        const string Order = """  "segments": [ { "order": { "type": "alternation", "first": { "party": "MAR" }, "second": { "party": "RWA", "seat": { "city": "Kigali" } } }, "firstHolder": "MAR" } ]""";
        Agreement pact = Pact(Order + """ , "sessions": [ { "number": 1, "from": "2026-01-19" } ]""");
        Assert.Equal(("next: turn 2, Rwanda, in Kigali", "prochain : tour 2, Rwanda, à Kigali"), (Lines(pact, "en")[2], Lines(pact, "fr")[2]));
        Agreement open = Pact("""  "segments": [ { "order": { "type": "none" } } ]""");
        Assert.Equal(("next: turn 1, not decided", "prochain : tour 1, non décidé"), (Lines(open, "en")[1], Lines(open, "fr")[1]));
    }

    [Fact]
    public void FactSheet_OrderWithoutItsOwnSource_CitesThatOfTheRules()
    {
        const string List = """ "order": { "type": "list", "members": [ "MAR", "RWA" ] }, "firstHolder": "MAR" """;
        Agreement pact = Pact($$"""  "sources": [ "rules" ], "segments": [ { {{List}} }, { "fromTurn": 3, "sources": [ "order" ], {{List}} } ]""", """, "sources": [ { "id": "rules", "title": "R" }, { "id": "order", "title": "O" } ]""");
        FactSheet sheet = pact.FactSheet();
        EquatableList<FactLine> lines = sheet.Sections.Single(section => section.Heading == "Bodies").Lines[0].Lines;
        Assert.Equal(["rules", "order"], lines.Take(2).Select(line => sheet.Sources[Assert.Single(line.Sources).Number - 1].Id.ToString()), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("""  "number": 1, "from": "2026-01-19", "to": "2026-01-20", "place": { "city": "Rabat" }, "host": { "parties": [ "MAR" ] }""", "session 1, Rabat, host: Morocco, 19–20 January 2026", "session 1, Rabat, hôte : Maroc, 19–20 janvier 2026")]
    [InlineData("""  "status": "planned", "from": "2027" """, "session ?, planned, 2027", "session ?, prévue, 2027")]
    [InlineData("""  "status": "postponed" """, "session ?, postponed", "session ?, reportée")]
    [InlineData("""  "status": "cancelled", "from": "2026-01", "to": "2026-02" """, "session ?, cancelled, January 2026 – February 2026", "session ?, annulée, janvier 2026 – février 2026")]
    [InlineData("""  "kind": "extra", "from": "2026-01-19" """, "session ? (extra), 19 January 2026", "session ? (extra), 19 janvier 2026")]
    public void FactSheet_Session_IsToldInBothLanguages(string session, string english, string french)
    {
        Agreement pact = Pact($$"""  "segments": [ { "order": { "type": "list", "members": [ "MAR", "RWA" ] }, "firstHolder": "MAR" } ], "sessionKinds": [ { "code": "extra", "usesTurn": false } ], "sessions": [ { {{session}} } ]""");
        Assert.Equal(english, Lines(pact, "en")[1]);
        Assert.Equal(french, Lines(pact, "fr")[1]);
    }

    [Fact]
    public void FactSheet_TurnsWithDays_TellsTheTurnOfTheDayAndTheNext()
    {
        Agreement pact = Pact("""  "terms": [ { "start": "2026-01-01", "term": { "type": "calendar", "period": "P1Y" } } ], "segments": [ { "order": { "type": "list", "members": [ "MAR", "RWA" ] }, "firstHolder": "MAR" } ]""");
        LocalDate day = new(2026, 6, 1);
        Assert.Equal(["rotates: Morocco, Rwanda; Morocco comes first", "now: turn 1, Morocco", "next: turn 2, Rwanda"], Lines(pact, "en", day));
        Assert.Equal(["à tour de rôle : Maroc, Rwanda ; Maroc commence", "en cours : tour 1, Maroc", "prochain : tour 2, Rwanda"], Lines(pact, "fr", day));
        Assert.Equal(["rotates: Morocco, Rwanda; Morocco comes first"], Lines(pact, "en", day.PlusYears(-1)));
        Assert.Equal(["rotates: Morocco, Rwanda; Morocco comes first"], Lines(pact, "en"));
    }

    private static Agreement Pact(string rules, string sources = "") => Agreement.Parse(
        $$"""
        { "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" }, { "party": "RWA" }, { "party": "SEN" } ],
          "bodies": [ { "type": "commission", "id": "c", "name": { "en": "C" }, "rotation": { {{rules}} } } ] {{sources}} }
        """);

    private static string[] Lines(Agreement pact, string language, LocalDate? on = null)
    {
        FactSection bodies = pact.FactSheet(language, on).Sections.Single(section => section.Heading is "Bodies" or "Organes");
        return [.. bodies.Lines[0].Lines.Select(line => line.Text)];
    }
}
