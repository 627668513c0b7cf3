using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Who hosts, chairs and co-chairs a turn, and where it takes place: by rules, by decisions about one turn, by seats.</summary>
public sealed class RoleTests
{
    private static readonly PartyCode s_mar = Rules.Party("MAR");
    private static readonly PartyCode s_rwa = Rules.Party("RWA");
    private static readonly PartyCode s_eth = Rules.Party("ETH");

    /// <summary>The chair of the Gulf Cooperation Council rotates; from 2018 to 2021 all met in Saudi Arabia, in 2021 in AlUla.</summary>
    [Fact]
    public void VenueOf_PermanentHostWithAPlace_IsThatPlace()
    {
        Place riyadh = new("Riyadh", Rules.Party("SAU"));
        PermanentRole host = new() { Role = RotationRole.Host, Holder = Rules.Party("SAU"), Place = riyadh };
        Rotation council = new(Trial.Two with { Roles = [host], Decisions = [new AssignRole { Turn = 3, Role = RotationRole.Venue, Place = new Place("AlUla") }, new AssignRole { Turn = 4, Role = RotationRole.Host, Holder = s_mar }] });
        Assert.Equal((riyadh, "AlUla", null), (council.VenueOf(2), council.VenueOf(3)!.City, council.VenueOf(4)));
        Assert.Equal(riyadh, new Rotation(council.Rules with { Roles = [host with { Holder = null }] }).VenueOf(2));
        Assert.Equal("Geneva", new Rotation(council.Rules with { Roles = [host, new PermanentRole { Role = RotationRole.Venue, Place = new Place("Geneva") }] }).VenueOf(2)!.City);
        Assert.Null(new Rotation(council.Rules with { Roles = [host, new RoleOfTurn { Role = RotationRole.Venue }] }).VenueOf(2));
    }

    [Fact]
    public void RoleAt_WithoutRules_TheHolderHostsAndChairs()
    {
        Rotation rotation = new(Trial.Two);
        Assert.Equal("RWA RWA - - RWA", Roles(rotation, 2));
        Assert.Equal(s_rwa, rotation.TurnAt(2).Role(RotationRole.Venue)?.Party);
    }

    [Fact]
    public void RoleAt_RulesOfEachKind_ChangeThatRoleAlone()
    {
        RotationRules own = new() { FirstTurn = 3, Segments = [Rules.Segment(Rules.List("ETH KEN"), "ETH")] };
        Rotation rotation = new(Trial.Two with
        {
            Roles =
            [
                new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = -1 },
                new RoleByOwnRotation { Role = RotationRole.CoChair, Rotation = own },
                new PermanentRole { Role = RotationRole.Venue, Holder = s_eth },
            ],
        });
        Assert.Equal("MAR - - - ETH", Roles(rotation, 1));
        Assert.Equal("RWA MAR - - ETH", Roles(rotation, 2));
        Assert.Equal("MAR RWA ETH - ETH", Roles(rotation, 3));
        Assert.Equal("RWA MAR KEN - ETH", Roles(rotation, 4));
        Rotation host = new(Trial.Two with { Roles = [new PermanentRole { Role = RotationRole.Host, Holder = s_eth }] });
        Assert.Equal("ETH MAR - - ETH", Roles(host, 1));
        Rotation ahead = new(Trial.Two with { Roles = [new RoleOfTurn { Role = RotationRole.Host, TurnsAhead = 1 }] });
        Assert.Equal("MAR RWA - - MAR", Roles(ahead, int.MaxValue - 1));
        Assert.Null(ahead.RoleAt(RotationRole.Host, int.MaxValue));
    }

    [Fact]
    public void RoleAt_DecisionAboutOneTurn_GoesBeforeTheRule()
    {
        Rotation rotation = new(Trial.Two with
        {
            Roles = [new PermanentRole { Role = RotationRole.Chair, Holder = s_mar }],
            Decisions =
            [
                new AssignRole { Turn = 2, Role = RotationRole.Chair, Holder = TurnHolder.Outsider(s_eth) },
                new AssignRole { Turn = 3, Role = RotationRole.Host, Holder = s_rwa },
                new AssignRole { Turn = 4, Role = RotationRole.Host, Place = new Place("Fès") },
            ],
        });
        Assert.Equal("MAR MAR - - MAR", Roles(rotation, 1));
        Assert.Equal("RWA ETH (outside the rotation) - - RWA", Roles(rotation, 2));
        Assert.Equal("RWA MAR - - RWA", Roles(rotation, 3));
        Assert.Equal("RWA MAR - - RWA", Roles(rotation, 4));
    }

    [Fact]
    public void VenueOf_TheDecisionThenThePermanentSeatThenTheSeatOfTheHost()
    {
        RotationRules seated = Trial.Two with { Seats = [new HostSeat { Party = s_mar, Place = new Place("Rabat") }, new HostSeat { Party = s_eth, Place = new Place("Addis Ababa") }] };
        AssignRole venue = new() { Turn = 1, Role = RotationRole.Venue, Place = new Place("Geneva") };
        AssignRole host = new() { Turn = 1, Role = RotationRole.Host, Place = new Place("Fès") };
        AssignRole elsewhere = new() { Turn = 1, Role = RotationRole.Venue, Holder = TurnHolder.Outsider(s_eth) };
        Assert.Equal("Rabat", Venue(seated));
        Assert.Null(new Rotation(seated).VenueOf(2));
        Assert.Equal("Geneva", Venue(seated with { Decisions = [venue] }));
        Assert.Equal("Fès", Venue(seated with { Decisions = [host] }));
        Assert.Equal("Geneva", Venue(seated with { Decisions = [host, venue] }));
        Assert.Equal("Addis Ababa", Venue(seated with { Decisions = [elsewhere] }));
        Assert.Null(Venue(seated with { Decisions = [elsewhere with { Holder = TurnHolder.Vacant }] }));
        RotationRules permanent = seated with { Roles = [new PermanentRole { Role = RotationRole.Venue, Place = new Place("Jeddah") }] };
        Assert.Equal("Jeddah", Venue(permanent));
        Assert.Equal("Geneva", Venue(permanent with { Decisions = [venue] }));
        Assert.Equal("Addis Ababa", Venue(permanent with { Decisions = [elsewhere] }));
        Assert.Equal("Jeddah", Venue(seated with { Roles = [new PermanentRole { Role = RotationRole.Host, Holder = s_mar, Place = new Place("Jeddah") }] }));
        Assert.Equal("Addis Ababa", Venue(seated with { Roles = [new PermanentRole { Role = RotationRole.Venue, Holder = s_eth }] }));
    }

    [Fact]
    public void VenueOf_SeatsOfSidesCountForTheirMembersAtAnyDepth()
    {
        Alternation sides = new()
        {
            First = new AlternationSide { Order = Rules.List("MAR DZA"), Seat = new Place("Tunis") },
            Second = new AlternationSide { Party = s_rwa },
        };
        RotationRules rules = Trial.Ordered(new GroupCycle { Groups = [new RotationGroup { Code = "a", Order = sides }, new RotationGroup { Code = "b", Order = Rules.List("ETH") }] });
        Trial.Same(["Tunis", null, null, null, "Tunis"], new Rotation(rules).Plan(1, 5).Select(t => t.Venue?.City));
        Rotation seated = new(rules with { Seats = [new HostSeat { Party = s_mar, Place = new Place("Rabat") }, new HostSeat { Party = s_rwa, Place = new Place("Kigali") }] });
        Trial.Same(["Rabat", null, "Kigali", null, "Tunis"], seated.Plan(1, 5).Select(t => t.Venue?.City));
    }

    private static string? Venue(RotationRules rules) => new Rotation(rules).VenueOf(1)?.City;

    private static string Roles(Rotation rotation, int turn) =>
        string.Join(' ', Enum.GetValues<RotationRole>().Select(role => rotation.RoleAt(role, turn)?.ToString() ?? "-"));
}
