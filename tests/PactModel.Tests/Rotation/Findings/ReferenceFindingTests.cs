using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Every place in a rotation's rules that names a party or a source is held to those that are known.</summary>
public sealed class ReferenceFindingTests
{
    /// <summary>A code of no party: it stands everywhere that one can be named.</summary>
    private static readonly PartyCode s_none = PartyCode.Parse("ZZZ");
    private static readonly PartyCode s_mar = Rules.Party("MAR");
    private static readonly Place s_elsewhere = new("Elsewhere", s_none);
    private static readonly EquatableList<Citation> s_unread = Rules.Cite("unread");

    [Fact]
    public void WithADirectory_EveryCodeIsHeldToIt() => Trial.Same(
        [
            "/segments/0/firstHolder", "/segments/0/order/groups/0/firstHolder", "/segments/0/order/groups/0/order/members/1",
            "/segments/0/order/groups/1/order/members/0", "/segments/0/order/groups/2/order/members/0", "/segments/0/order/groups/2/order/keys/1/party",
            "/segments/0/order/groups/3/order/first/party", "/segments/0/order/groups/3/order/second/firstHolder", "/segments/0/order/groups/3/order/second/seat/country",
            "/segments/0/order/groups/3/order/second/order/members/0",
            "/members/0/party", "/members/0/after",
            "/decisions/0/expected/0/holder", "/decisions/1/holder", "/decisions/2/holder", "/decisions/3/holder", "/decisions/4/holder", "/decisions/5/holder/parties/0",
            "/decisions/6/parts/0/holder/parties/1", "/decisions/7/holder/parties/0", "/decisions/7/place/country",
            "/choices/0/holder", "/seats/0/party", "/seats/0/place/country",
            "/roles/0/holder/parties/0", "/roles/0/place/country", "/roles/1/rotation/segments/0/firstHolder",
            "/sessions/0/host/parties/0", "/sessions/0/chair/parties/0", "/sessions/0/place/country",
        ],
        Assert.Throws<ModelException>(() => new Rotation(Everywhere(), PartyDirectory.BuiltIn)).Findings.Where(f => f.Code == "party.unknown").Select(f => f.Path.ToString()));

    [Fact]
    public void Alone_EveryoneWhoIsNamedIsWarnedOfOnce()
    {
        RotationRules rules = new()
        {
            Segments = [new OrderSegment { FirstHolder = s_mar, Order = new GroupCycle { Groups = [Group("a", Rules.List("MAR ZZZ")), Group("b", new ChoiceOrder())] } }],
            Choices = [new RecordedChoice { Turn = 2, Holder = PartyCode.Parse("ZZY") }],
            Members = [.. Rules.Joined("MAR ZZZ ZZY ZZX", null)],
            Decisions = [new AssignTurn { Turn = 3, Holder = TurnHolder.Outsider(PartyCode.Parse("ZZW")), Uses = PlaceUse.NoOne }],
            Roles = [new PermanentRole { Role = RotationRole.Chair, Holder = TurnHolder.Outsider(PartyCode.Parse("ZZV")) }],
            Seats = [new HostSeat { Party = PartyCode.Parse("ZZU"), Place = new Place("Rabat") }],
            Sessions = [new Session { Turn = 1, Host = TurnHolder.Outsider(PartyCode.Parse("ZZT")), Chair = PartyCode.Parse("ZZS") }],
        };
        string Message(string code) => $"(whole): '{code}' is not the code of a built-in party: correct it, or give the directory that knows it. [rotation.party.unknown]";
        Trial.Accepted(rules, [.. "ZZZ ZZY ZZX ZZW ZZV ZZU ZZT ZZS".Split(' ').Select(Message)]);
    }

    [Fact]
    public void InAnAgreement_EverySourceIsHeldToItsSources()
    {
        RotationRules rules = Trial.Two with
        {
            Segments = [Trial.Two.Segments[0] with { Sources = s_unread, Order = new GroupCycle { Groups = [Group("a", Rules.List("MAR RWA")), Group("b", new ChoiceOrder { Members = Rules.Parties("KEN") })] } }],
            Decisions = [new SwapTurns { First = 1, Second = 3, Sources = s_unread }],
            Choices = [new RecordedChoice { Turn = 2, Holder = Rules.Party("KEN"), Sources = s_unread }],
            Handovers = [new Handover { Turn = 2, Date = PartialDate.Parse("2026"), Sources = s_unread }],
            Sessions = [new Session { Sources = s_unread }],
            Sources = s_unread,
        };
        ModelException refused = Assert.Throws<ModelException>(() => new Agreement(new AgreementFacts
        {
            Id = AgreementId.Parse("trial"),
            Title = new LocalizedText("en", "Trial"),
            Parties = [.. "MAR RWA KEN".Split(' ').Select(code => new AgreementParty { Party = Rules.Party(code) })],
            Bodies = [new Commission { Id = BodyId.Parse("commission"), Name = new LocalizedText("en", "Commission"), Rotation = new Rotation(rules) }],
        }));
        string[] paths = ["segments/0/sources/0", "decisions/0/sources/0", "choices/0/sources/0", "handovers/0/sources/0", "sources/0", "sessions/0/sources/0"];
        Trial.Same(paths.Select(p => "/bodies/0/rotation/" + p), refused.Findings.Select(f => f.Path.ToString()));
        Assert.All(refused.Findings, f => Assert.Equal("source.unknown", f.Code));
    }

    [Fact]
    public void EverNamed_IsEveryoneWhoCanHaveATurnOrARole()
    {
        RotationRules own = new() { Segments = [Rules.Segment(Rules.List("KEN"), "KEN")] };
        RotationRules rules = Trial.Listed with
        {
            Members = [.. Rules.Joined("MAR RWA UGA", null)],
            Choices = [new RecordedChoice { Turn = 2, Holder = Rules.Party("BDI") }],
            Decisions =
            [
                new AssignTurn { Turn = 3, Holder = TurnHolder.Collective(s_mar, Rules.Party("ETH")), Uses = PlaceUse.Due },
                new SplitTurn { Turn = 4, Parts = [new TurnPart { Holder = Rules.Party("TZA") }] },
                new AssignRole { Turn = 5, Role = RotationRole.Chair, Holder = Rules.Party("SOM") },
                new SkipTurn { Holder = Rules.Party("RWA"), From = 6 },
            ],
            Roles = [new PermanentRole { Role = RotationRole.Chair, Holder = Rules.Party("DJI") }, new RoleByOwnRotation { Role = RotationRole.Venue, Rotation = own }],
        };
        Assert.Equal(Rules.Parties("MAR RWA UGA BDI ETH TZA SOM DJI KEN"), rules.EverNamed());
    }

    private static RotationRules Everywhere()
    {
        Alternation sides = new()
        {
            First = new AlternationSide { Party = s_none },
            Second = new AlternationSide { FirstHolder = s_none, Seat = s_elsewhere, Order = new ListOrder { Members = [s_none] } },
        };
        KeyOrder keys = new() { Members = [s_none], Keys = [new SortKey { Party = s_mar, Key = "Morocco" }, new SortKey { Party = s_none, Key = "None" }] };
        GroupCycle order = new()
        {
            Groups = [Group("list", Rules.List("MAR ZZZ")) with { FirstHolder = s_none }, Group("choice", new ChoiceOrder { Members = [s_none] }), Group("keys", keys), Group("sides", sides)],
        };
        TurnHolder none = s_none;
        return new RotationRules
        {
            Segments = [new OrderSegment { FirstHolder = s_none, Order = order }],
            Members = [new RotationMember { Party = s_none, Placement = MemberPlacement.After, After = s_none }],
            Decisions =
            [
                new SwapTurns { First = 1, Second = 2, Expected = [new ExpectedHolder { Turn = 1, Holder = s_none }] },
                new SkipTurn { Holder = s_none, From = 1 }, new RelinquishTurns { Holder = s_none, From = 1 },
                new DeferTurn { Holder = s_none, From = 1 }, new SuspendHolder { Holder = s_none, From = 1 },
                new AssignTurn { Turn = 1, Holder = none, Uses = PlaceUse.Due },
                new SplitTurn { Turn = 1, Parts = [new TurnPart { Holder = TurnHolder.Collective(s_mar, s_none) }] },
                new AssignRole { Turn = 1, Role = RotationRole.Chair, Holder = none, Place = s_elsewhere },
            ],
            Choices = [new RecordedChoice { Turn = 1, Holder = s_none }],
            Seats = [new HostSeat { Party = s_none, Place = s_elsewhere }],
            Roles =
            [
                new PermanentRole { Role = RotationRole.Chair, Holder = none, Place = s_elsewhere },
                new RoleByOwnRotation { Role = RotationRole.CoChair, Rotation = Trial.Listed with { Segments = [Trial.Listed.Segments[0] with { FirstHolder = s_none }] } },
            ],
            Sessions = [new Session { Host = none, Chair = none, Place = s_elsewhere }],
        };
    }

    private static RotationGroup Group(string code, RotationOrder order) => new() { Code = code, Order = order };
}
