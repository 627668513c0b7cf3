using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Who hosts and chairs the next session, and where, when its turn is held in parts.</summary>
public sealed class SplitNextSessionTests
{
    /// <summary>The Commonwealth of Independent States: in 2014 Ukraine gave up the chair, and Belarus took over.</summary>
    private static readonly RotationRules s_commonwealth = new()
    {
        FirstTurn = 2013,
        Terms = [Rules.Every("P1Y", new LocalDate(2013, 1, 1))],
        Segments = [Rules.Segment(Rules.List("BLR UKR KAZ"), "BLR")],
        Seats = [new HostSeat { Party = Rules.Party("BLR"), Place = new Place("Minsk") }, new HostSeat { Party = Rules.Party("UKR"), Place = new Place("Kyiv") }],
        Decisions =
        [
            new SplitTurn
            {
                Turn = 2014,
                Parts = [new TurnPart { Holder = Rules.Party("UKR"), Until = new LocalDate(2014, 3, 19) }, new TurnPart { Holder = Rules.Party("BLR"), Capacity = PartCapacity.Substitute }],
            },
        ],
        Sessions = [new Session { From = PartialDate.Parse("2013-10-25") }],
    };

    [Theory]
    [InlineData("2013-11-01", null, "UKR UKR Kyiv")]
    [InlineData("2014-01-01", null, "UKR UKR Kyiv")]
    [InlineData("2014-03-18", null, "UKR UKR Kyiv")]
    [InlineData("2014-03-19", null, "BLR BLR Minsk")]
    [InlineData("2014-06-01", null, "BLR BLR Minsk")]
    [InlineData("2014-01-01", "2014-10-10", "BLR BLR Minsk")]
    [InlineData("2014-01-01", "2014-03-18", "UKR UKR Kyiv")]
    [InlineData("2014-01-01", "2014", "UKR UKR Kyiv")]
    [InlineData("2014-06-01", "2014", "BLR BLR Minsk")]
    [InlineData("2013-11-01", "2014-10", "BLR BLR Minsk")]
    public void NextSession_OfASplitTurn_GoesByThePart(string asOf, string? planned, string expected)
    {
        Session[] next = planned is null ? [] : [new Session { From = PartialDate.Parse(planned), Status = SessionStatus.Planned }];
        Assert.Equal(expected, Told(s_commonwealth with { Sessions = [.. s_commonwealth.Sessions, .. next] }, asOf));
    }

    [Fact]
    public void NextSession_OfATurnWhoseFirstPartAnotherHolds_GoesByThePartFromItsFirstDayOn()
    {
        SplitTurn split = new() { Turn = 2014, Parts = [new TurnPart { Holder = Rules.Party("BLR"), Until = new LocalDate(2014, 3, 19), Capacity = PartCapacity.Substitute }, new TurnPart { Holder = Rules.Party("UKR") }] };
        RotationRules rules = s_commonwealth with { Decisions = [split] };
        Assert.Equal(("UKR UKR Kyiv", "BLR BLR Minsk", "UKR UKR Kyiv"), (Told(rules, "2013-12-31"), Told(rules, "2014-01-01"), Told(rules, "2014-03-19")));
    }

    [Fact]
    public void NextSession_OfASplitTurnThatWasHeldLater_GoesByItsDayAsTheAuditDoes()
    {
        RotationRules held = s_commonwealth with { Sessions = [.. s_commonwealth.Sessions, new Session { From = PartialDate.Parse("2014-10-10"), Host = Rules.Party("BLR") }] };
        Assert.Equal("BLR BLR Minsk", Told(held, "2014-01-10"));
        Assert.Equal("turn 2014: expected BLR, hosted by BLR (AsDecided)", new Rotation(held).Audit()[1].ToString());
    }

    [Fact]
    public void NextSession_RolesOfTheirOwn_DoNotGoByThePart()
    {
        RotationRules roles = s_commonwealth with { Roles = [new PermanentRole { Role = RotationRole.Chair, Holder = Rules.Party("KAZ") }, new PermanentRole { Role = RotationRole.Venue, Place = new Place("Astana") }] };
        Assert.Equal("BLR KAZ Astana", Told(roles, "2014-06-01"));
        AssignRole host = new() { Turn = 2014, Role = RotationRole.Host, Holder = Rules.Party("UKR") };
        Assert.Equal("UKR BLR Kyiv", Told(s_commonwealth with { Decisions = [.. s_commonwealth.Decisions, host] }, "2014-06-01"));
    }

    private static string Told(RotationRules rules, string asOf)
    {
        Agreement pact = Agreement.Create("pact", "Pact").Between("BLR", "UKR").Build()
            .With(f => f with { Bodies = [new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = new Rotation(rules) }] });
        NextSession next = Assert.Single(Register.Of(pact).NextSessions(NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value));
        return $"{next.Host} {next.Chair} {next.Venue?.City}";
    }
}
