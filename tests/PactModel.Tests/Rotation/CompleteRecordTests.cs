using NodaTime;
using PactModel.Tests.Rotations.Findings;
using static PactModel.Tests.Rotations.RecordedSessions;

namespace PactModel.Tests.Rotations;

/// <summary>What is overdue, where it is not known whether all sessions held are on record.</summary>
public sealed class CompleteRecordTests
{
    private const string Due = "due from 2020-01-15 to 2021-01-15";
    private const string Open = "; whether one was held is not known";
    private const string Overdue = "; overdue since 2021-01-16";

    private static readonly LocalDate s_inForce = new(2020, 1, 15);
    private static readonly RotationRules s_yearly = Trial.Two with { Cadences = [new AtLeastOncePerYear()] };

    /// <summary>A commission of which nothing is on record may have met: that it is overdue is known only where the record is said to be complete.</summary>
    [Theory]
    [InlineData("2021-01-15", null, "")]
    [InlineData("2021-01-16", null, Open)]
    [InlineData("2026-11-30", null, Open)]
    [InlineData("2026-11-30", "2021-01-14", Open)]
    [InlineData("2026-11-30", "2021-01-15", Overdue)]
    [InlineData("2026-11-30", "2026-11-30", Overdue)]
    public void NextDue_NothingOnRecord_IsOverdueOnlyIfTheRecordIsComplete(string today, string? complete, string state)
    {
        SessionDue due = new Rotation(s_yearly with { SessionsCompleteTo = complete is null ? null : Day(complete) }).NextDue(Day(today), s_inForce);
        Assert.Equal(Due + state, due.ToString());
        Assert.Equal((state == Overdue, state == Open ? CadenceFact.Sessions : null), (due.IsOverdue, due.Missing));
    }

    [Fact]
    public void NextDue_NothingOnRecordAfterARequest_IsNotKnownToBeOverdue()
    {
        RotationRules rules = Trial.Two with { Cadences = [new OnRequest { Within = Period.FromYears(1) }] };
        Assert.Equal(Due + Open, new Rotation(rules).NextDue(Day("2026-11-30"), request: s_inForce).ToString());
        Assert.Equal(Due + Overdue, new Rotation(rules with { SessionsCompleteTo = Day("2026-11-30") }).NextDue(Day("2026-11-30"), request: s_inForce).ToString());
    }

    /// <summary>A record that is kept tells of what it does not hold, up to the day to which it is said to be complete.</summary>
    [Fact]
    public void NextDue_RecordThatIsKept_TellsWhatIsOverdue()
    {
        string Told(string sessions, string? complete = null) =>
            new Rotation(s_yearly with { Sessions = Parse(sessions), SessionsCompleteTo = complete is null ? null : Day(complete) }).NextDue(Day("2026-11-30"), s_inForce).ToString();
        Assert.Equal("due from 2022-01-01 to 2022-12-31; overdue since 2023-01-01", Told("2021-03-01"));
        Assert.Equal("due from 2022-01-01 to 2022-12-31; overdue since 2023-01-01", Told("2021-03-01", "2022-12-31"));
        Assert.Equal("due from 2022-01-01 to 2022-12-31" + Open, Told("2021-03-01", "2022-12-30"));
        Assert.Equal(Due + Overdue, Told("2027"));
    }

    /// <summary>Only a session that was held, and uses a turn, shows that a record of such sessions is kept: one called off, put off or planned does not tell of others.</summary>
    [Fact]
    public void NextDue_NoSessionHeldOnRecord_IsNotKnownToBeOverdue()
    {
        string Told(params Session[] sessions) =>
            new Rotation(s_yearly with { SessionKinds = [new SessionKind { Code = "informal", UsesTurn = false, Numbering = SessionNumbering.None }], Sessions = [.. sessions] }).NextDue(Day("2026-11-30"), s_inForce).ToString();
        Session Called(SessionStatus status, string? from = "2027-03-01") => new() { Status = status, From = from is null ? null : PartialDate.Parse(from) };
        Assert.Equal(Due + Open, Told(Called(SessionStatus.Planned)));
        Assert.Equal(Due + Open, Told(Called(SessionStatus.Planned, null)));
        Assert.Equal(Due + Open, Told(Called(SessionStatus.Cancelled, "2020-06-01")));
        Assert.Equal(Due + Open, Told(Called(SessionStatus.Postponed, "2020-06-01")));
        Assert.Equal(Due + Open, Told(Called(SessionStatus.Held, "2020-06-01") with { Kind = "informal" }));
        Assert.Equal(Due + Overdue, Told(Called(SessionStatus.Held)));
    }

    /// <summary>One planned for a day that is past, of a later turn than those held, may have been held: the record was not kept since, unless it is said to be complete.</summary>
    [Theory]
    [InlineData(3, "2022-05-01", null, "2022-04-30", "")]
    [InlineData(3, "2022-05-01", null, "2026-11-30", Open)]
    [InlineData(3, "2022", null, "2026-11-30", Open)]
    [InlineData(3, "2022-05-01", "2026-11-30", "2026-11-30", "; overdue since 2023-01-01")]
    [InlineData(3, "2026-12-01", null, "2026-11-30", "; overdue since 2023-01-01")]
    [InlineData(2, "2021-02-01", null, "2026-11-30", "; overdue since 2023-01-01")]
    [InlineData(1, "2020-05-01", null, "2026-11-30", "; overdue since 2023-01-01")]
    public void NextDue_PlannedForADayThatIsPast_IsNotKnownToBeOverdue(int turn, string planned, string? complete, string today, string state)
    {
        Session[] sessions = [.. Parse("2:2021-03-01"), new Session { Turn = turn, From = PartialDate.Parse(planned), Status = SessionStatus.Planned }];
        RotationRules rules = s_yearly with { Sessions = [.. sessions], SessionsCompleteTo = complete is null ? null : Day(complete) };
        Assert.Equal("due from 2022-01-01 to 2022-12-31" + state, new Rotation(rules).NextDue(Day(today), s_inForce).ToString());
    }
}
