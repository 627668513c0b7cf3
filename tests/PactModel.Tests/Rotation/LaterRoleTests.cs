using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Rules of roles that are replaced from a turn on.</summary>
public sealed class LaterRoleTests
{
    private static readonly RotationRules s_three = RecordedSessions.Three;

    /// <summary>The summits of the Gulf Cooperation Council from the 40th on: for four years all were held in Saudi Arabia, while the chair rotated on.</summary>
    [Fact]
    public void RoleAt_HostForSomeTurns_GoesWithTheTurnAgainAfterwards()
    {
        Rotation gulf = new(new RotationRules
        {
            FirstTurn = 40,
            Terms = [Rules.UntilNextSession],
            Segments = [Rules.Segment(Rules.List("ARE BHR SAU OMN QAT KWT"), "ARE")],
            Seats = [Seat("SAU", "Riyadh"), Seat("QAT", "Doha"), Seat("KWT", "Kuwait City")],
            Roles = [new PermanentRole { Role = RotationRole.Host, Holder = Rules.Party("SAU") }, new RoleOfTurn { Role = RotationRole.Host, FromTurn = 44 }],
            Decisions = [new AssignRole { Turn = 41, Role = RotationRole.Venue, Place = new Place("Al-Ula") }],
            Sessions =
            [
                Summit("2019-12-10", "SAU", "ARE"), Summit("2021-01-05", "SAU", "BHR"), Summit("2021-12-14", "SAU", "SAU"),
                Summit("2022-12-09", "SAU", "OMN"), Summit("2023-12-05", "QAT", "QAT"), Summit("2024-12-01", "KWT", "KWT"),
            ],
        });
        Trial.Same(["Riyadh", "Al-Ula", "Riyadh", "Riyadh", "Doha", "Kuwait City"], gulf.Plan(40, 6).Select(t => t.Venue?.City));
        Assert.All(gulf.Audit(), a => Assert.Equal((SessionOutcome.AsPlanned, ChairOutcome.AsPlanned), (a.Outcome, a.ChairOutcome)));
        Assert.Empty(gulf.Findings);
    }

    [Fact]
    public void VenueOf_SeatForSomeTurns_IsThatOfTheHostBeforeAndAfter()
    {
        Rotation rotation = new(s_three with
        {
            Seats = [Seat("MAR", "Rabat"), Seat("RWA", "Kigali"), Seat("ETH", "Addis Ababa")],
            Roles = [new PermanentRole { Role = RotationRole.Venue, FromTurn = 2, Place = new Place("Geneva") }, new RoleOfTurn { Role = RotationRole.Venue, FromTurn = 5 }],
        });
        Trial.Same(["Rabat", "Geneva", "Geneva", "Geneva", "Kigali", "Addis Ababa"], rotation.Plan(1, 6).Select(t => t.Venue?.City));
    }

    /// <summary>A presidency that was that of the turn, and is permanent from one on, as that of the European Council since December 2009.</summary>
    [Fact]
    public void RoleAt_ChairThatBecomesPermanent_GoesByTheRuleOfTheTurn()
    {
        TurnHolder president = TurnHolder.Outsider(Rules.Party("org:EU"));
        PermanentRole permanent = new() { Role = RotationRole.Chair, FromTurn = 3, Holder = president };
        Session Chaired(TurnHolder chair) => new() { Chair = chair };
        Rotation rotation = new(s_three with { Roles = [permanent], Sessions = [Chaired(Rules.Party("MAR")), Chaired(president), Chaired(president), Chaired(Rules.Party("MAR"))] });
        Trial.Same(["MAR", "RWA", president.ToString(), president.ToString()], Enumerable.Range(1, 4).Select(turn => rotation.RoleAt(RotationRole.Chair, turn)?.ToString()));
        Assert.Equal([ChairOutcome.AsPlanned, ChairOutcome.Outsider, ChairOutcome.AsPlanned, ChairOutcome.OtherMember], rotation.Audit().Select(a => a.ChairOutcome));
    }

    [Fact]
    public void RoleAt_SeveralRules_TheLastThatHasBegunHolds()
    {
        RoleByOwnRotation Own(int from, string first) => new() { Role = RotationRole.ViceChair, FromTurn = from, Rotation = new RotationRules { Segments = [Rules.Segment(Rules.List("KEN UGA"), first)] } };
        Rotation rotation = new(s_three with { Roles = [Own(6, "UGA"), Own(3, "KEN"), new RoleOfTurn { Role = RotationRole.ViceChair, TurnsAhead = 1 }] });
        Trial.Same("RWA ETH KEN UGA KEN KEN UGA".Split(' '), Enumerable.Range(1, 7).Select(turn => rotation.RoleAt(RotationRole.ViceChair, turn)?.ToString()));
        Assert.Null(new Rotation(s_three with { Roles = [Own(3, "KEN")] }).RoleAt(RotationRole.ViceChair, 2));
    }

    /// <summary>A host and a chair that go with the turn again do so in every way: also with the parts of a split turn.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NextSession_SplitTurnOfRolesThatGoWithTheTurnAgain_GoesByThePart(bool again)
    {
        TurnHolder president = TurnHolder.Outsider(Rules.Party("org:EU"));
        RoleRule[] roles =
        [
            new PermanentRole { Role = RotationRole.Chair, Holder = president }, new RoleOfTurn { Role = RotationRole.Chair, FromTurn = 3 },
            new PermanentRole { Role = RotationRole.Host, Holder = president }, new RoleOfTurn { Role = RotationRole.Host, FromTurn = 3 },
        ];
        Rotation rotation = new(s_three with
        {
            Terms = [Rules.Every("P1Y", new LocalDate(2000, 1, 1))],
            Seats = [Seat("MAR", "Rabat"), Seat("ETH", "Addis Ababa")],
            Roles = again ? [.. roles] : [],
            Decisions = [new SplitTurn { Turn = 3, Parts = [new TurnPart { Holder = Rules.Party("ETH"), Until = new LocalDate(2002, 4, 1) }, new TurnPart { Holder = Rules.Party("MAR"), Capacity = PartCapacity.Substitute }] }],
        });
        LocalDate day = new(2002, 5, 1);
        DateSpan span = new(day, day);
        Assert.Equal(("MAR", "MAR", "Rabat"), ($"{rotation.NextRole(RotationRole.Host, 3, span)}", $"{rotation.NextRole(RotationRole.Chair, 3, span)}", rotation.VenueOf(3, span, null)?.City));
        Assert.Equal(("ETH", "ETH"), ($"{rotation.RoleAt(RotationRole.Host, 3)}", $"{rotation.RoleAt(RotationRole.Chair, 3)}"));
        Assert.Equal(again ? president.ToString() : "RWA", $"{rotation.RoleAt(RotationRole.Chair, 2)}");
    }

    [Fact]
    public void Roles_OfOneTurnOrBeforeTheFirst_AreRefused()
    {
        RoleOfTurn next = new() { Role = RotationRole.ViceChair, TurnsAhead = 1 };
        Trial.Refused(s_three with { Roles = [next, next with { FromTurn = 1 }] }, "/roles/1: The role of 'vice-chair' is given twice: keep one. [rotation.role.twice]");
        Trial.Refused(s_three with { Roles = [next with { FromTurn = 2 }, next with { FromTurn = 2 }] }, "/roles/1: The role of 'vice-chair' from turn 2 on is given twice: keep one. [rotation.role.twice]");
        Trial.Refused(s_three with { FirstTurn = 3, Roles = [next with { FromTurn = 2 }] }, "/roles/0/fromTurn: Turn 2 is before the first known turn, 3: name that or a later one, or leave this out. [rotation.role.turn]");
    }

    private static Session Summit(string day, string host, string chair) => new() { From = PartialDate.Parse(day), Host = Rules.Party(host), Chair = Rules.Party(chair) };

    private static HostSeat Seat(string party, string city) => new() { Party = Rules.Party(party), Place = new Place(city) };
}
