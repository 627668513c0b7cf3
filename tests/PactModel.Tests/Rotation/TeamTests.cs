using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Turns in a row whose holders form a team: by the numbers of turns, whoever holds them.</summary>
public sealed class TeamTests
{
    /// <summary>The presidencies of the Council of the European Union since 2007, three by three (Decisions 2007/5/EC, 2009/908/EU and (EU) 2016/1316).</summary>
    private static readonly RotationRules s_council = new()
    {
        FirstTurn = 99,
        Terms = [Rules.Every("P6M", new LocalDate(2007, 1, 1))],
        Segments =
        [
            Rules.Segment(Rules.List("DEU PRT SVN FRA CZE SWE ESP BEL HUN POL DNK CYP IRL LTU GRC ITA LVA LUX NLD SVK MLT GBR EST BGR AUT ROU FIN"), "DEU"),
            Rules.Segment(Rules.List("EST BGR AUT ROU FIN HRV DEU PRT SVN FRA CZE SWE ESP BEL HUN POL DNK CYP IRL LTU GRC ITA LVA LUX NLD SVK MLT"), "EST", 120),
        ],
        Teams = [new TeamChange { Size = 3 }],
    };

    [Theory]
    [InlineData(99, "turns 99 to 101: DEU, PRT, SVN, 2007-01-01/2008-06-30")]
    [InlineData(101, "turns 99 to 101: DEU, PRT, SVN, 2007-01-01/2008-06-30")]
    [InlineData(119, "turns 117 to 119: NLD, SVK, MLT, 2016-01-01/2017-06-30")]
    [InlineData(121, "turns 120 to 122: EST, BGR, AUT, 2017-07-01/2018-12-31")]
    [InlineData(125, "turns 123 to 125: ROU, FIN, HRV, 2019-01-01/2020-06-30")]
    [InlineData(137, "turns 135 to 137: POL, DNK, CYP, 2025-01-01/2026-06-30")]
    public void TeamAt_EuropeanUnion_IsTheTrio(int turn, string team) => Assert.Equal(team, new Rotation(s_council).TeamAt(turn)!.ToString());

    /// <summary>As the list of 2007 stood, the United Kingdom was to be of the team after that of Malta, and Austria of the next.</summary>
    [Fact]
    public void TeamAt_BeforeADecision_HasThoseWhoWereDue() =>
        Assert.Equal("GBR EST BGR", string.Join(' ', new Rotation(s_council with { Segments = [s_council.Segments[0]] }).TeamAt(120)!.Holders));

    [Fact]
    public void TeamAt_TeamsThatBeginAnew_CutShortTheOneBefore()
    {
        Rotation rotation = new(s_council with { Teams = [new TeamChange { FromTurn = 101, Size = 3 }, new TeamChange { FromTurn = 106, Size = 2 }, new TeamChange { FromTurn = 109, Size = 1 }] });
        Assert.Equal("- - 101-103 101-103 101-103 104-105 104-105 106-107 106-107 108-108 - -", string.Join(' ', Enumerable.Range(99, 12).Select(Team)));
        Assert.Null(new Rotation(s_council with { Teams = [] }).TeamAt(99));

        string Team(int turn) => rotation.TeamAt(turn) is { } team ? $"{team.From}-{team.To}" : "-";
    }

    [Fact]
    public void TeamAt_TurnsWithoutDays_HasNone()
    {
        Rotation met = new(Trial.Two with { Teams = [new TeamChange { Size = 2 }], Sessions = RecordedSessions.Parse("2024-03-01 2025-04-01/2025-04-02 2026-05-01") });
        Assert.Equal(["turns 1 to 2: MAR, RWA, 2024-03-01/2025-04-02", "turns 3 to 4: MAR, RWA"], [met.TeamAt(2)!.ToString(), met.TeamAt(3)!.ToString()]);
    }

    /// <summary>A session that was put off beyond those of later turns is the last of its team, not the first.</summary>
    [Fact]
    public void TeamAt_SessionPutOffBeyondLaterTurns_HasTheDaysOfAll()
    {
        RotationRules Of(string sessions) => Trial.Two with { Teams = [new TeamChange { Size = 3 }], Sessions = RecordedSessions.Parse(sessions) };
        Assert.Equal("2024-02-01/2024-06-02", new Rotation(Of("1:2024-06-01/2024-06-02<2024-01-01 2:2024-02-01 3:2024-03-01")).TeamAt(2)!.Slot.ToString());
        Assert.Equal("2024-01-01/2024-06-02", new Rotation(Of("1:2024-01-01 2:2024-06-01/2024-06-02<2024-02-01 3:2024-03-01")).TeamAt(2)!.Slot.ToString());
    }

    [Theory]
    [InlineData("1:2024-01-01 2:2024-02-20/2024-03-05 3:2024-03-01", "2024-01-01/2024-03-05")]
    [InlineData("1:2024-01-01 2:2024-03-02/2024-03-05 3:2024-03-01/2024-03-10", "2024-01-01/2024-03-10")]
    public void TeamAt_SessionsHeldAtOnce_EndsWithTheOneThatEndsLast(string sessions, string days) =>
        Assert.Equal(days, new Rotation(Trial.Two with { Teams = [new TeamChange { Size = 3 }], Sessions = RecordedSessions.Parse(sessions) }).TeamAt(2)!.Slot.ToString());

    /// <summary>Where turns run until the next one's session, a team lasts as long as the turn that began last, whichever that is.</summary>
    [Theory]
    [InlineData("", "2024-01-01/..")]
    [InlineData(" 4:2024-09-01", "2024-01-01/2024-08-31")]
    [InlineData(" 4:2024-09", "2024-01-01/..2024-09-29")]
    public void TeamAt_TurnThatRunsOnPutOffBeyondLaterTurns_LastsAsLongAsThat(string next, string days)
    {
        Rotation lasting = RecordedSessions.Lasting("1:2024-01-01 2:2024-06-01<2024-02-01 3:2024-03-01" + next);
        Assert.Equal(days, new Rotation(lasting.Rules with { Teams = [new TeamChange { Size = 3 }] }).TeamAt(2)!.Slot.ToString());
    }

    [Fact]
    public void TeamAt_AtTheEndOfNumbers_IsShort()
    {
        Rotation rotation = new(Trial.Two with { Teams = [new TeamChange { Size = 1000 }] });
        TurnTeam last = rotation.TeamAt(int.MaxValue)!;
        Assert.Equal((2147483001, int.MaxValue, 647), (last.From, last.To, last.Holders.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => rotation.TeamAt(0));
    }

    [Fact]
    public void Teams_WithoutARule_AreRefused()
    {
        RotationRules Of(params TeamChange[] teams) => s_council with { Teams = [.. teams] };
        Trial.Refused(Of(new TeamChange { Size = 0 }, new TeamChange { FromTurn = 120, Size = 1001 }), [.. ((int[])[0, 1]).Select(i => $"/teams/{i}/size: A team is of 1 to 1000 turns in a row. [rotation.team.size]")]);
        Trial.Refused(Of(new TeamChange { FromTurn = 98, Size = 3 }), "/teams/0: Teams stand in rising order, the first from turn 99 at the earliest: those from turn 98 do not fit here. [rotation.team.order]");
        Trial.Refused(Of(new TeamChange { FromTurn = 120, Size = 3 }, new TeamChange { FromTurn = 120, Size = 2 }), "/teams/1: Teams stand in rising order, the first from turn 99 at the earliest: those from turn 120 do not fit here. [rotation.team.order]");
    }
}
