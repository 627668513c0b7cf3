using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Sessions that are announced, whose day or turn may not be known: they keep their host, place and turn.</summary>
public sealed class PlannedSessionTests
{
    private static readonly PartyCode s_zaf = Rules.Party("ZAF"), s_rwa = Rules.Party("RWA");

    /// <summary>The next session is announced "at a date to be agreed", and not in the capital.</summary>
    private static readonly Session s_announced = new() { Status = SessionStatus.Planned, Host = s_rwa, Place = new Place("Huye", s_rwa) };

    private static readonly RotationRules s_commission = Rotation.Alternating(s_zaf, s_rwa, new Place("Pretoria"), new Place("Kigali")).Rules with
    {
        Sessions = [Held("2020-05-01", s_zaf), Held("2021-05-01", s_rwa), s_announced],
    };

    private static readonly RotationRules s_halves = Trial.Two with { Terms = [Rules.Every("P6M", new LocalDate(2020, 1, 1))] };

    [Theory]
    [InlineData(null)]
    [InlineData("2023")]
    [InlineData("2022-01-01")]
    public void NextSession_Planned_KeepsItsHostAndPlaceWhateverIsKnownOfItsDay(string? from)
    {
        PartialDate? day = from is null ? null : PartialDate.Parse(from);
        NextSession next = Next(s_commission with { Sessions = [.. s_commission.Sessions.Take(2), s_announced with { From = day }] }, new LocalDate(2022, 1, 1));
        Assert.Equal(("3", "RWA", "Huye", s_announced with { From = day }), (RotationNumber.Text(next.Turn.Number), $"{next.Host}", next.Venue!.City, next.Planned));
    }

    /// <summary>Announced for the capital of the other side, though it is not that one's turn, and nothing is said of the place.</summary>
    [Fact]
    public void NextSession_PlannedByAnotherHost_IsInThatOnesCapital()
    {
        LocalDate day = new(2022, 1, 1);
        RotationRules By(string host) => s_commission with { Sessions = [.. s_commission.Sessions.Take(2), new Session { Status = SessionStatus.Planned, Host = Rules.Party(host) }] };
        Assert.Equal("RWA Kigali", Told(By("RWA")));
        Assert.Equal("ZAF Pretoria", Told(By("ZAF")));
        Assert.Equal("KEN ", Told(By("KEN")));
        Assert.Equal("RWA Geneva", Told(By("RWA") with { Roles = [new PermanentRole { Role = RotationRole.Venue, Place = new Place("Geneva") }] }));
        Assert.Equal("RWA Pretoria", Told(By("RWA") with { Roles = [new RoleOfTurn { Role = RotationRole.Venue }] }));
        Assert.Equal("RWA Durban", Told(By("RWA") with { Decisions = [new AssignRole { Turn = 3, Role = RotationRole.Venue, Place = new Place("Durban") }] }));
        Assert.Equal("RWA Pretoria", Told(By("RWA") with { Decisions = [new AssignRole { Turn = 3, Role = RotationRole.Venue, Holder = s_zaf }] }));

        string Told(RotationRules rules) => Next(rules, day) is var next ? $"{next.Host} {next.Venue?.City}" : "";
    }

    /// <summary>The summit of South Asia that was to meet in Islamabad in 2016 was put off, and is not on record again.</summary>
    [Fact]
    public void NextSession_PutOff_KeepsItsHostAndPlace()
    {
        Session eighteenth = Held("2014-11-26", Rules.Party("NPL")) with { Number = 18 };
        Session putOff = new() { From = PartialDate.Parse("2016-11-15"), Status = SessionStatus.Postponed, Host = Rules.Party("PAK"), Place = new Place("Islamabad", Rules.Party("PAK")) };
        RotationRules summits = new() { FirstTurn = 18, Segments = [Rules.Segment(Rules.List("NPL LKA PAK"), "NPL")] };
        Assert.Equal("19 PAK LKA Islamabad", Told(eighteenth, putOff));
        Session again = putOff with { From = PartialDate.Parse("2017"), PostponedFrom = putOff.From, Host = null };
        Assert.Equal("19 PAK LKA Islamabad", Told(eighteenth, putOff, again));
        Assert.Equal("19 PAK LKA Islamabad", Told(eighteenth, putOff, again with { From = null, Status = SessionStatus.Planned, Place = null }));
        Assert.Equal("19 LKA LKA Male", Told(eighteenth, putOff, again with { Status = SessionStatus.Planned, From = PartialDate.Parse("2028"), Host = Rules.Party("LKA"), Place = new Place("Male") }));
        Assert.Equal("19 LKA LKA ", Told(eighteenth, putOff, again with { Status = SessionStatus.Planned, From = PartialDate.Parse("2028"), Host = Rules.Party("LKA"), Place = null }));
        Assert.Equal("20 PAK PAK ", Told(eighteenth, putOff, again with { Status = SessionStatus.Held }));
        Assert.Equal("19 LKA LKA ", Told(eighteenth, putOff with { Status = SessionStatus.Cancelled }));
        Assert.Equal("18 PAK NPL Islamabad", Told(putOff));
        Assert.Equal("18 PAK NPL Islamabad", Told(putOff, new Session { Status = SessionStatus.Postponed, Host = Rules.Party("LKA") }));

        string Told(params Session[] sessions)
        {
            NextSession next = Next(summits with { Sessions = [.. sessions] }, new LocalDate(2026, 11, 30));
            return $"{next.Turn.Number} {next.Host} {next.Chair} {next.Venue?.City}";
        }
    }

    [Fact]
    public void NextSessionTurn_SeveralToCome_IsTheSameInWhateverOrderTheyStand()
    {
        Session[] planned =
        [
            new() { Status = SessionStatus.Planned, Turn = 4, From = PartialDate.Parse("2025-02-01") },
            new() { Status = SessionStatus.Planned, Turn = 2, From = PartialDate.Parse("2025-06-01"), PostponedFrom = PartialDate.Parse("2024-06-01") },
            new() { Status = SessionStatus.Planned, Turn = 3 },
        ];
        foreach (int[] order in new int[][] { [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0] })
        {
            Rotation rotation = new(Trial.Two with { Sessions = [Held("2023-01-01", null), .. order.Select(i => planned[i])] });
            Assert.Equal(3, rotation.NextSessionTurn(new LocalDate(2025, 1, 1)).Number);
        }
    }

    [Fact]
    public void NextSession_PlannedWithoutADayByTheHostOfTheRunningTurn_IsOfThatTurn()
    {
        RotationRules rules = new()
        {
            FirstTurn = 2025,
            Terms = [Rules.Every("P1Y", new LocalDate(2025, 1, 1))],
            Segments = [Rules.Segment(Rules.List("AUT BGR HRV"), "AUT")],
            Sessions = [Held("2025-03-10", null), new Session { Status = SessionStatus.Planned, Host = Rules.Party("AUT") }],
        };
        NextSession next = Next(rules, new LocalDate(2025, 5, 1));
        Assert.Equal("2025 AUT AUT", $"{next.Turn.Number} {next.Host} {next.Chair}");
        Assert.Equal(2026, Next(rules with { Sessions = [rules.Sessions[0], rules.Sessions[1] with { Host = Rules.Party("BGR") }] }, new LocalDate(2025, 5, 1)).Turn.Number);
    }

    [Fact]
    public void NextSessionTurn_PlannedWithoutADay_IsToComeUntilASessionOfALaterTurnWasHeld()
    {
        RotationRules Four(params Session[] others) => Trial.Two with { Sessions = [Held("2020-05-01", null), Held("2021-05-01", null), s_announced with { Turn = 4 }, .. others] };
        Assert.Equal(4, Turn(Four(), new LocalDate(2022, 1, 1)));
        Assert.Equal(4, Turn(Four(Held("2022-05-01", null) with { Turn = 4 }), new LocalDate(2022, 6, 1)));
        RotationRules later = Four(Held("2022-05-01", null) with { Turn = 5 });
        Assert.Equal(6, Turn(later, new LocalDate(2022, 6, 1)));
        Assert.Equal(4, Turn(later, new LocalDate(2022, 4, 30)));
        Assert.Equal(6, Turn(Four(new Session { Turn = 5 }), new LocalDate(2022, 6, 1)));
    }

    [Fact]
    public void NextSessionTurn_PlannedSessions_AreOfTheFirstByTheirDaysOtherwiseByTheirTurns()
    {
        RotationRules Planned(params (int Turn, string? From)[] sessions) => Trial.Two with
        {
            Sessions = [.. sessions.Select(s => new Session { Turn = s.Turn, From = s.From is null ? null : PartialDate.Parse(s.From), Status = SessionStatus.Planned })],
        };
        LocalDate day = new(2022, 1, 1);
        Assert.Equal(2, Turn(Planned((3, "2023-05-01"), (2, "2023"), (4, null)), day));
        Assert.Equal(3, Turn(Planned((2, "2024-01-01"), (3, "2023")), day));
        Assert.Equal(3, Turn(Planned((3, "2023"), (2, "2024-01-01")), day));
        Assert.Equal(2, Turn(Planned((3, "2023"), (2, null)), day));
        Assert.Equal(3, Turn(Planned((2, "2021-12-31"), (3, "2023")), day));
    }

    [Theory]
    [InlineData("2021", "2021-02-01", 3)]
    [InlineData("2021", "2021-08-01", 4)]
    [InlineData("2022", "2021-08-01", 5)]
    [InlineData("2022", "2024-08-01", null)]
    public void NextSession_PlannedForDaysOfSeveralTurns_KeepsItsHostInTheNearestOfThem(string from, string asOf, int? turn)
    {
        RotationRules rules = s_halves with { Sessions = [Held("2020-09-01", null), s_announced with { From = PartialDate.Parse(from) }] };
        Assert.Null(new Rotation(rules).Sessions[1].Turn);
        NextSession next = Next(rules, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value);
        Assert.Equal((turn ?? 10, turn is null ? null : "Huye"), (next.Turn.Number, next.Planned?.Place!.City));
        RotationRules undated = rules with { Sessions = [rules.Sessions[0], s_announced] };
        Assert.Equal("Huye", Next(undated, new LocalDate(2021, 2, 1)).Venue!.City);
    }

    private static Session Held(string from, PartyCode? host) => new() { From = PartialDate.Parse(from), Host = host is { } party ? party : null };

    private static int Turn(RotationRules rules, LocalDate asOf) => new Rotation(rules).NextSessionTurn(asOf).Number;

    private static NextSession Next(RotationRules rules, LocalDate asOf)
    {
        Agreement pact = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Build()
            .With(f => f with { Bodies = [new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = new Rotation(rules) }] });
        return Assert.Single(Register.Of(pact).NextSessions(asOf));
    }
}
