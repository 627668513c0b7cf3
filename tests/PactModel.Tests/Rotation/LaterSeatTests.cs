using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Where members host, from a turn on: capitals move, and sides change their seats with the order.</summary>
public sealed class LaterSeatTests
{
    private static readonly PartyCode s_mar = Rules.Party("MAR");

    /// <summary>The capital of Kazakhstan moved from Almaty in December 1997.</summary>
    [Fact]
    public void VenueOf_CapitalThatMoved_IsThatOfTheTurn()
    {
        RotationRules rules = Rotation.Alternating(Rules.Party("KAZ"), Rules.Party("TUR"), firstSeat: null, new Place("Ankara")).Rules with { Seats = [Seat("KAZ", "Astana", 4), Seat("KAZ", "Almaty")] };
        Trial.Same(["Almaty", "Ankara", "Almaty", "Ankara", "Astana", "Ankara"], new Rotation(rules).Plan(1, 6).Select(t => t.Venue?.City));
        Trial.Same([null, "Ankara", null, "Ankara", "Astana"], new Rotation(rules with { Seats = [rules.Seats[0]] }).Plan(1, 5).Select(t => t.Venue?.City));
    }

    [Fact]
    public void VenueOf_SeatsOfSides_AreThoseOfTheOrderInForce()
    {
        OrderSegment Segment(string first, string second, int? from) => Rules.Segment(
            new Alternation { First = new AlternationSide { Party = s_mar, Seat = new Place(first) }, Second = new AlternationSide { Party = Rules.Party("RWA"), Seat = new Place(second) } }, "MAR", from);
        RotationRules rules = new() { Segments = [Segment("Rabat", "Kigali", null), Segment("Fès", "Huye", 3)] };
        Trial.Same(["Rabat", "Kigali", "Fès", "Huye", "Fès"], new Rotation(rules).Plan(1, 5).Select(t => t.Venue?.City));
        Trial.Same(["Rabat", "Kigali", "Tangier", "Huye", "Tangier"], new Rotation(rules with { Seats = [Seat("MAR", "Tangier", 2)] }).Plan(1, 5).Select(t => t.Venue?.City));
    }

    /// <summary>A side has its seat while it is in the order: not in one decided on later that gives it none.</summary>
    [Fact]
    public void VenueOf_OrderWithoutSidesThatFollows_HasNoSeatsOfThese()
    {
        RotationRules rules = Rotation.Alternating(s_mar, Rules.Party("RWA"), new Place("Rabat"), new Place("Kigali")).Rules;
        rules = rules with { Segments = [rules.Segments[0], Rules.Segment(Rules.List("RWA MAR KEN"), "RWA", 3)] };
        Trial.Same(["Rabat", "Kigali", null, null, null], new Rotation(rules).Plan(1, 5).Select(t => t.Venue?.City));
        Trial.Same(["Rabat", "Kigali", null, "Fès", null], new Rotation(rules with { Seats = [new HostSeat { Party = s_mar, FromTurn = 4, Place = new Place("Fès") }] }).Plan(1, 5).Select(t => t.Venue?.City));
    }

    /// <summary>The seat of a side is that of all in it, however its order is made up; that of a side inside it goes before.</summary>
    [Fact]
    public void VenueOf_SideOfGroups_IsItsSeat()
    {
        GroupCycle east = new() { Groups = [new RotationGroup { Code = "a", Order = Rules.List("KEN") }, new RotationGroup { Code = "b", Order = Rules.List("ETH") }] };
        Alternation north = new() { First = new AlternationSide { Party = s_mar, Seat = new Place("Rabat") }, Second = new AlternationSide { Party = Rules.Party("TUN") } };
        Alternation both = new()
        {
            First = new AlternationSide { Code = "north", Order = north, Seat = new Place("Geneva") },
            Second = new AlternationSide { Code = "east", Order = east, Seat = new Place("Nairobi") },
        };
        Rotation rotation = new(new RotationRules { Segments = [Rules.Segment(both, "MAR")] });
        Trial.Same("MAR Rabat,KEN Nairobi,TUN Geneva,ETH Nairobi,MAR Rabat".Split(','), rotation.Plan(1, 5).Select(t => $"{t.Holder} {t.Venue?.City}"));
    }

    [Fact]
    public void Seats_OfOneTurnOrBeforeTheFirst_AreRefused()
    {
        RotationRules Of(params HostSeat[] seats) => Trial.Two with { FirstTurn = 2, Seats = [.. seats] };
        Trial.Refused(Of(Seat("MAR", "Rabat", 3), Seat("MAR", "Fès", 3)), "/seats/1: The seat of 'MAR' from turn 3 on is given twice: keep one. [rotation.seat.twice]");
        Trial.Refused(Of(Seat("MAR", "Rabat"), Seat("MAR", "Fès", 2)), "/seats/1: The seat of 'MAR' is given twice: keep one. [rotation.seat.twice]");
        Trial.Refused(Of(Seat("MAR", "Rabat", 1)), "/seats/0/fromTurn: Turn 1 is before the first known turn, 2: name that or a later one, or leave this out. [rotation.seat.turn]");
    }

    private static HostSeat Seat(string party, string city, int? from = null) => new() { Party = Rules.Party(party), Place = new Place(city), FromTurn = from };
}
