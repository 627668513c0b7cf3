using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>A meeting that stands on record twice: when it was put off, and when it was held.</summary>
public sealed class PostponedSessionTests
{
    private static readonly Session s_eighth = new() { Number = 8, From = PartialDate.Parse("2019-12-24"), Host = Rules.Party("CHN") };
    private static readonly Session s_due = new() { From = PartialDate.Parse("2020-12"), Host = Rules.Party("KOR"), Status = SessionStatus.Postponed };
    private static readonly Session s_held = new() { From = PartialDate.Parse("2024-05-27"), PostponedFrom = PartialDate.Parse("2020-12"), Host = Rules.Party("KOR") };

    /// <summary>China, Japan and Korea: the ninth summit was due in 2020 and held in 2024.</summary>
    private static readonly RotationRules s_summits = new()
    {
        FirstTurn = 8,
        Segments = [Rules.Segment(Rules.List("CHN KOR JPN"), "CHN")],
        Sessions = [s_eighth, s_due, s_held],
    };

    [Fact]
    public void Session_OnRecordAsPutOffAndAsHeld_IsOneSession()
    {
        Rotation rotation = new(s_summits);
        Same(s_summits, "8/8 9/9 9/9");
        Assert.Equal("turn 10: JPN", rotation.NextTurn().ToString());
        Assert.Equal("2024-05-27/2024-05-27", rotation.SlotOf(9).ToString());
        Assert.Equal("turn 9: expected KOR, hosted by KOR (AsPlanned)", rotation.Audit()[1].ToString());
        Assert.Empty(rotation.Findings);
        Same(s_summits with { Sessions = [s_eighth, s_due, s_held, new Session()] }, "8/8 9/9 9/9 10/10");
        Same(s_summits with { Sessions = [s_eighth, s_due] }, "8/8 9/9");
    }

    [Fact]
    public void Session_PutOffAgain_IsStillTheSame()
    {
        Session again = s_due with { From = PartialDate.Parse("2022-05"), PostponedFrom = s_due.From };
        Same(s_summits with { Sessions = [s_eighth, s_due, again, s_held] }, "8/8 9/9 9/9 9/9");
        Same(s_summits with { Sessions = [s_eighth, s_due, again, s_held with { PostponedFrom = again.From }] }, "8/8 9/9 9/9 9/9");
        Same(s_summits with { Sessions = [s_eighth, s_due, again with { From = null }, s_held] }, "8/8 9/9 9/9 9/9");
    }

    [Fact]
    public void Session_HeldAfterOthersThatCameBetween_DoesNotMoveTheirCount()
    {
        Session between = new() { From = PartialDate.Parse("2023-01-01") };
        Same(s_summits with { Sessions = [s_eighth, s_due, between, s_held, new Session()] }, "8/8 9/9 10/10 9/9 11/11");
        Same(s_summits with { Sessions = [s_eighth, s_due, s_held with { Number = 12 }, new Session()] }, "8/8 9/9 12/12 13/13");
        Same(s_summits with { Sessions = [s_eighth, s_due with { Turn = 11 }, s_held, new Session()] }, "8/8 11/11 11/11 12/12");
    }

    [Fact]
    public void Session_PutOffFromAnotherDayOrOfAnotherKind_IsAnother()
    {
        SessionKind informal = new() { Code = "informal", UsesTurn = false, Numbering = SessionNumbering.Own };
        Same(s_summits with { Sessions = [s_eighth, s_due, s_held with { PostponedFrom = PartialDate.Parse("2020-11") }] }, "8/8 9/9 10/10");
        Same(s_summits with { Sessions = [s_eighth, s_held, s_due] }, "8/8 9/9 10/10");
        Same(s_summits with { Sessions = [s_eighth, s_due with { Status = SessionStatus.Cancelled }, s_held] }, "8/8 -/- 9/9");
        Same(s_summits with { Sessions = [s_eighth, s_due with { Status = SessionStatus.Held }, s_held] }, "8/8 9/9 10/10");
        RotationRules kinds = s_summits with { SessionKinds = [informal] };
        Same(kinds with { Sessions = [s_eighth, s_due with { Kind = "informal" }, s_held] }, "8/8 1/- 9/9");
        Same(kinds with { Sessions = [s_eighth, s_due with { Kind = "informal" }, s_held with { Kind = "informal" }, new Session()] }, "8/8 1/- 1/- 9/9");
        Same(kinds with { Sessions = [s_eighth, s_due with { Kind = "informal" }, s_held with { Kind = "informal", Turn = 8 }] }, "8/8 1/- 1/-");
    }

    [Theory]
    [InlineData(null, "2020-12")]
    [InlineData("2020-12", "2020")]
    [InlineData("2020", "2020-12-10")]
    [InlineData("2020-12", "2020-12-10")]
    [InlineData("2020-12-01", "2020-12")]
    [InlineData("2020-12-31", "2020-12")]
    public void Session_PutOffFromADayThatTheRecordsKnowToDifferentExactness_IsTheOneThatWaits(string? due, string called)
    {
        Session waits = s_due with { From = due is null ? null : PartialDate.Parse(due) }, held = s_held with { PostponedFrom = PartialDate.Parse(called) };
        RotationRules one = s_summits with { Sessions = [s_eighth, waits, held, new Session()] };
        Same(one, "8/8 9/9 9/9 10/10");
        Assert.Empty(new Rotation(one).Findings);

        // Of two that wait, none is meant for certain.
        RotationRules two = s_summits with { Sessions = [s_eighth, waits, waits with { From = PartialDate.Parse("2020-11") }, held with { PostponedFrom = PartialDate.Parse("202X") }] };
        Same(two, "8/8 9/9 10/10 11/11");
        Assert.Contains("as the record of that has it", Assert.Single(new Rotation(two).Findings, f => f.Path.ToString() == "/sessions/2").Message, StringComparison.Ordinal);

        // Put off once more, it waits for its new day.
        Session again = s_due with { From = PartialDate.Parse("2022-05"), PostponedFrom = PartialDate.Parse(called) };
        Same(s_summits with { Sessions = [s_eighth, waits, again, s_held with { PostponedFrom = PartialDate.Parse("2022") }] }, "8/8 9/9 9/9 9/9");

        // One that is settled waits no more.
        Same(s_summits with { Sessions = [s_eighth, waits, held, held] }, "8/8 9/9 9/9 10/10");
    }

    [Fact]
    public void Session_HeldOnce_TakesThePlaceOfOneRecord()
    {
        Same(s_summits with { Sessions = [s_eighth, s_due, s_held, s_held with { From = PartialDate.Parse("2025-05-27") }] }, "8/8 9/9 9/9 10/10");
        Same(s_summits with { Sessions = [s_eighth, s_due, s_due, s_held, s_held] }, "8/8 9/9 10/10 9/9 10/10");
    }

    [Fact]
    public void Session_OfACalendar_KeepsTheTurnOfTheRecord()
    {
        RotationRules yearly = Trial.Yearly with { Sessions = [s_due with { From = PartialDate.Parse("2001-12"), Number = 4 }, s_held with { From = PartialDate.Parse("2003-05-05"), PostponedFrom = PartialDate.Parse("2001-12") }] };
        Same(yearly, "4/2 4/2");
        Trial.Accepted(yearly);
        Same(yearly with { Sessions = [yearly.Sessions[0] with { Turn = 1 }, yearly.Sessions[1]] }, "4/1 4/1");
    }

    [Fact]
    public void Sessions_OfOneNumber_AreWarnedOf()
    {
        const string Twice = "Number {0} is that of an earlier session on record too: correct one of them, or, if this is that session, put off, give the day for which it was first called. [rotation.session.number]";
        string At(string path, int number) => path + ": " + Twice.Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Trial.Accepted(s_summits with { Sessions = [s_eighth, s_due, s_held with { PostponedFrom = null, Number = 9 }] }, At("/sessions/2/number", 9));
        Trial.Accepted(s_summits with { Sessions = [s_eighth, new Session { Number = 10 }, new Session { Number = 9 }, new Session()] }, At("/sessions/3", 10));
        Trial.Accepted(s_summits with { Sessions = [s_eighth, new Session { Turn = 9, Number = 8 }] }, At("/sessions/1/number", 8));
        Trial.Accepted(s_summits with { Sessions = [s_eighth with { Number = null }, s_eighth with { Number = null, Turn = 8 }] }, "/sessions/1: Turn 8 is that of an earlier session on record as held too, and has but one: correct one of the turns, or, if one of the sessions used no turn, describe its kind in 'sessionKinds'. [rotation.session.turn]");
        SessionKind own = new() { Code = "special", UsesTurn = false, Numbering = SessionNumbering.Own };
        SessionKind none = new() { Code = "informal", UsesTurn = false, Numbering = SessionNumbering.None };
        RotationRules kinds = s_summits with { SessionKinds = [own, none] };
        Trial.Accepted(kinds with { Sessions = [s_eighth, new Session { Kind = "special", Number = 8 }, new Session { Kind = "informal", Number = 8 }, new Session { Kind = "informal", Number = 8 }] });
        Trial.Accepted(kinds with { Sessions = [new Session { Kind = "special", Number = 8 }, new Session { Kind = "special", Number = 8 }] }, At("/sessions/1/number", 8));
        Trial.Accepted(kinds with { Sessions = [s_eighth, s_eighth with { Status = SessionStatus.Cancelled }] });
        Trial.Accepted(s_summits with { SessionKinds = [new SessionKind { Code = "solemn" }], Sessions = [s_eighth, new Session { Kind = "solemn", Number = 8 }] }, At("/sessions/1/number", 8));
    }

    [Fact]
    public void PostponedFrom_AfterTheDayHeld_IsWarnedOf()
    {
        const string Message = "/sessions/0/postponedFrom: The session of 2020-03-05 is said to have been put off from {0}, which is later: correct one of the days, or, if it was brought forward, let it also be on record as put off from that day. [rotation.session.days]";
        RotationRules From(string called) => Trial.Two with { Sessions = [new Session { From = PartialDate.Parse("2020-03-05"), PostponedFrom = PartialDate.Parse(called) }] };
        Trial.Accepted(From("2020-03-06"), Message.Replace("{0}", "2020-03-06", StringComparison.Ordinal));
        Trial.Accepted(From("2021"), Message.Replace("{0}", "2021", StringComparison.Ordinal));
        Trial.Accepted(From("2020-03-05"));
        Trial.Accepted(From("2020"));
        Trial.Accepted(Trial.Two with { Sessions = [new Session { PostponedFrom = PartialDate.Parse("2021") }] });
    }

    [Fact]
    public void PostponedFrom_OfASessionBroughtForward_TiesTheRecords()
    {
        RotationRules rules = s_summits with { Sessions = [s_eighth, s_due, s_held with { From = PartialDate.Parse("2020-10-27") }] };
        Same(rules, "8/8 9/9 9/9");
        Trial.Accepted(rules);
    }

    [Fact]
    public void Session_PutOffAndNotOnRecordAgain_IsToldOfWhereTheNextMayBeMeant()
    {
        const string Told = "/sessions/1: The session of turn 9 was put off and is not on record as held, and the next one counts for turn 10: if that is the session that was put off, give the day for which it was first called. [rotation.session.turn]";
        RotationRules rules = s_summits with { Sessions = [s_eighth, s_due, s_held with { PostponedFrom = null }, new Session { From = PartialDate.Parse("2025-05-27") }] };
        Finding finding = Assert.Single(new Rotation(rules).Findings);
        Assert.Equal((Told, FindingSeverity.Information), (finding.ToString(), finding.Severity));
        Trial.Accepted(rules with { Sessions = [s_eighth, s_due, s_held with { PostponedFrom = null, Turn = 10 }] });
        Trial.Accepted(rules with { Sessions = [s_eighth, s_due, s_held with { PostponedFrom = null, Number = 10 }] });
        Trial.Accepted(rules with { Sessions = [s_eighth, s_due, s_due with { From = PartialDate.Parse("2022-05"), PostponedFrom = s_due.From }, s_held] });
        Trial.Accepted(rules with { Sessions = [s_eighth, s_due] });
        Trial.Accepted(rules with { Sessions = [s_eighth, new Session { Turn = 9, From = PartialDate.Parse("2020-01-01") }, s_due with { Turn = 9 }, new Session { From = PartialDate.Parse("2025-05-27") }] });
    }

    private static void Same(RotationRules rules, string counted)
    {
        static string Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
        Assert.Equal(counted, string.Join(' ', new Rotation(rules).Sessions.Select(s => $"{Text(s.Number)}/{Text(s.Turn)}")));
    }
}
