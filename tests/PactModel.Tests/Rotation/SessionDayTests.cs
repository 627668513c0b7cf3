using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>To which turn sessions belong where turns have days of their own.</summary>
public sealed class SessionDayTests
{
    [Cases]
    public void Sessions_OfTurnsWithDays_BelongToTheTurnThatRunsOnTheirDay(RotationCase given)
    {
        const int Turns = RotationCase.Turns;
        RotationRules rules = given.Rules;
        if (rules.Terms.Count == 0 || rules.Terms.Any(t => t.Term is not CalendarTerm)) return;
        NaiveRotation slow = new(rules, Turns);
        Random random = given.Random();
        (int Turn, LocalDate Day)[] days = [.. Enumerable.Range(0, 12).Select(_ =>
        {
            int turn = rules.FirstTurn + random.Next(Turns - 1);
            LocalDate first = slow.StartOf(turn)!.Value;
            int length = Period.DaysBetween(first, slow.StartOf(turn + 1)!.Value);
            return (turn, first.PlusDays(random.Next(4) switch { 0 => 0, 1 => length - 1, _ => random.Next(length) }));
        })];
        Rotation plain = new(rules);
        EquatableList<Session> held = [.. days.Select(d => new Session { From = d.Day })];
        Rotation rotation = new(rules with { Sessions = held });
        Assert.Equal(days.Select(d => d.Turn), rotation.Sessions.Select(s => s.Turn!.Value));
        Assert.Empty(rotation.Findings.Except(plain.Findings));
    }

    [Fact]
    public void Sessions_OnADay_BelongToItsTurnWhateverCameBefore()
    {
        Same(Yearly("2002-05-03", "2002-11-30", "2000-01-01", "2001-12-31"), 3, 3, 1, 2);
        Trial.Same(["turn 3: expected MAR, hosted by not known (HostNotKnown)", "turn 1: expected MAR, hosted by not known (HostNotKnown)"], Yearly("2002-05-03", "2000-01-01").Audit().Select(a => a.ToString()));
    }

    [Fact]
    public void Sessions_OfADateWithinOneTurn_BelongToIt_OthersToNoneThatIsKnown()
    {
        const string Open = "The days of this session do not settle to which turn it belongs: give its turn, or its days. [rotation.session.turn]";
        Rotation rotation = Yearly("2002", "1999-12-31", "200X");
        Same(rotation, 3, null, null);
        const string Before = "The session of 1999-12-31 lies before the first known turn, 1, which begins on 2000-01-01: begin the rotation with an earlier turn, or leave the session out. [rotation.session.turn]";
        Trial.Same(["/sessions/1: " + Before, "/sessions/2: " + Open], rotation.Findings.Select(f => f.ToString()));
        Assert.Equal("ordinary session of a turn not known: expected not known, hosted by not known (TurnNotKnown)", rotation.Audit()[1].ToString());
        Assert.True(rotation.Sessions[1].UsesTurn);
        Trial.Accepted(Trial.Yearly with { Sessions = [new Session()] }, "/sessions/0: " + Open);
    }

    [Fact]
    public void Session_OnADayNearAHandoverKnownInPart_AsksForTheDayOfThat()
    {
        RotationRules rules = Trial.Yearly with { Handovers = [new Handover { Turn = 3, Date = PartialDate.Parse("2002-01") }], Sessions = [new Session { From = PartialDate.Parse("2002-01-10") }] };
        Trial.Accepted(rules, "/sessions/0: Which turn ran on 2002-01-10 is not known: give the turn of this session, or the exact day of the handover. [rotation.session.turn]");
        Trial.Accepted(rules with { Handovers = [rules.Handovers[0] with { Date = PartialDate.Parse("2002-01-09") }] });
    }

    [Fact]
    public void Session_ThatWasPutOff_BelongsToTheTurnForWhichItWasCalled()
    {
        Session session = new() { From = PartialDate.Parse("2002-05-03"), PostponedFrom = PartialDate.Parse("2001-11-03") };
        Same(new Rotation(Trial.Yearly with { Sessions = [session] }), 2);
        Trial.Accepted(Trial.Yearly with { Sessions = [session] });
        Trial.Accepted(Trial.Yearly with { Sessions = [session with { Turn = 3 }] });
        Same(new Rotation(Trial.Yearly with { Sessions = [session with { From = null, Status = SessionStatus.Postponed }] }), 2);
    }

    [Fact]
    public void Session_InTheDaysBetweenAHandoverAndTheSlot_BelongsToTheTurnThatRan()
    {
        Handover late = new() { Turn = 2, Date = PartialDate.Parse("2001-02-01") };
        Same(new Rotation(Trial.Yearly with { Handovers = [late], Sessions = [On("2001-01-31"), On("2001-02-01"), On("2001-01"), On("2001")] }), 1, 2, 1, null);
    }

    [Fact]
    public void Number_WhereTurnsHaveDays_IsCountedFromOneThatIsGiven()
    {
        Rotation rotation = new(Trial.Yearly with { Sessions = [On("2000-03-01"), On("2000-09-01") with { Number = 7 }, On("2001-03-01"), On("2001-09-01")] });
        Assert.Equal([null, 7, 8, 9], rotation.Sessions.Select(s => s.Number));
        Same(rotation, 1, 1, 2, 2);
        Rotation numbered = new(Trial.Yearly with { Sessions = [new Session { Number = 4 }, new Session()] });
        Same(numbered, 4, null);
        Assert.Equal([4, 5], numbered.Sessions.Select(s => s.Number));
    }

    [Fact]
    public void Sessions_BeforeAndAfterACalendarOfTurns_AreCounted()
    {
        TermChange perSession = new() { Term = new SessionTerm() };
        RotationRules rules = Trial.Two with
        {
            Terms = [perSession, Rules.Every("P1Y", new LocalDate(2000, 1, 1), 3), perSession with { FromTurn = 5 }],
            Sessions = [On("1990-05-05"), On("1995-05-05"), On("2000-05-05"), On("2000-09-09"), On("2001-01-01"), On("2003-03-03")],
        };
        Same(new Rotation(rules), 1, 2, 3, 3, 4, 5);
    }

    [Fact]
    public void NextDue_CountsASessionOfATurnThatIsNotKnown()
    {
        Rotation rotation = new(Trial.Yearly with { Sessions = [On("200X")], Cadences = [new AtLeastOncePerYear()] });
        Assert.Equal(new LocalDate(2010, 12, 31), rotation.NextDue(new LocalDate(2010, 3, 1)).On!.Value.Latest);
    }

    private static Rotation Yearly(params string[] days) => new(Trial.Yearly with { Sessions = [.. days.Select(On)] });

    private static Session On(string day) => new() { From = PartialDate.Parse(day) };

    private static void Same(Rotation rotation, params int?[] turns) => Assert.Equal(turns, rotation.Sessions.Select(s => s.Turn));
}
