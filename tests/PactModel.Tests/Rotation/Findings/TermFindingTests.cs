using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Why numbers of turns and terms are refused, each in words, and what is still accepted beside it.</summary>
public sealed class TermFindingTests
{
    private static readonly LocalDate s_start = new(2000, 1, 1);

    [Fact]
    public void FirstTurn_OutOfRange_IsRefused()
    {
        Trial.Refused(Trial.Two with { FirstTurn = 0 }, "/firstTurn: Turns are numbered from 1: give the number of the first turn that is known. [rotation.first-turn]");
        const string TooGreat = "/firstTurn: The first turn is so great that no numbers are left for later ones: correct it. [rotation.first-turn]";
        Trial.Refused(Trial.Two with { FirstTurn = int.MaxValue }, TooGreat);
        Trial.Accepted(Trial.Two with { FirstTurn = int.MaxValue - 1 });
        RotationRules met = Trial.Two with { Sessions = [new Session(), new Session()] };
        Trial.Refused(met with { FirstTurn = int.MaxValue - 2 }, TooGreat);
        Trial.Accepted(met with { FirstTurn = int.MaxValue - 3 });
    }

    [Fact]
    public void Terms_NotInRisingOrder_AreRefused()
    {
        TermChange first = Rules.Every("P1Y", s_start);
        Trial.Refused(With(first with { FromTurn = 2 }), "/terms/0: Terms stand in rising order, and the first is for turn 1: turn 2 does not fit here. [rotation.term.order]");
        Trial.Refused(With(first, Rules.Every("P1M", s_start, 1)), "/terms/1: Terms stand in rising order, and the first is for turn 1: turn 1 has one already. [rotation.term.order]");
        Trial.Accepted(With(first, Rules.Every("P1M", new LocalDate(2001, 1, 1), 2)));
    }

    [Fact]
    public void Terms_WhoseFirstDayFollowsFromNothing_AreRefused()
    {
        const string Message = "The first day of these slots does not follow from what comes before: give it as 'start'. [rotation.term.start]";
        TermChange yearly = new() { FromTurn = 3, Term = new CalendarTerm { Period = Period.FromYears(1) } };
        Trial.Refused(With(yearly with { FromTurn = null }), "/terms/0: " + Message);
        Trial.Refused(With(new TermChange { Term = new SessionTerm() }, yearly), "/terms/1: " + Message);
        Trial.Accepted(With(Rules.Every("P1M", s_start), yearly));
        Trial.Accepted(With(new TermChange { Term = Weeks(4, (s_start, 10)) }, yearly));
        Trial.Accepted(With(new TermChange { Term = new SessionTerm() }, yearly with { Start = s_start }));
    }

    [Fact]
    public void Terms_ThatBeginBeforeTheTurnBeforeThem_AreRefused()
    {
        RotationRules Then(LocalDate start) => With(Rules.Every("P1Y", s_start), Rules.Every("P1M", start, 4));
        Trial.Refused(Then(new LocalDate(2002, 1, 1)), "/terms/1/start: Turn 4 cannot begin on 2002-01-01: turn 3 begins on 2002-01-01. [rotation.term.start]");
        Trial.Accepted(Then(new LocalDate(2002, 1, 2)));
    }

    [Fact]
    public void Periods_OfNoLengthOrTooLong_AreRefused()
    {
        const string Message = "/terms/0/term/period: The period of a term is made of years, months, weeks and days, none negative and not all zero; write one like P1M, P6M or P1Y. [rotation.term.period]";
        Period[] refused =
        [
            Period.Zero, Period.FromYears(-1), Period.FromMonths(-1), Period.FromWeeks(-1), Period.FromDays(-1), Period.FromHours(1), Period.FromYears(1) + Period.FromHours(1),
            Period.FromYears(99_999) + Period.FromMonths(-1),
        ];
        Assert.All(refused, period => Trial.Refused(With(Lasting(period)), Message));
        (Period Period, string Words)[] tooLong =
        [
            (Period.FromYears(99_999), "99999 years"), (Period.FromYears(10_001), "10001 years"), (Period.FromYears(10_000) + Period.FromMonths(1), "10000 years and 1 month"),
            (Period.FromDays(3_660_001), "3660001 days"), (Period.FromWeeks(522_857) + Period.FromDays(2), "522857 weeks and 2 days"), (Period.FromYears(int.MaxValue), "2147483647 years"),
        ];
        Assert.All(tooLong, p => Trial.Refused(With(Lasting(p.Period)), $"/terms/0/term/period: The period of a term is too long with {p.Words}: it has 10000 years at most; write one like P1M, P6M or P1Y. [rotation.term.period]"));
        Period[] accepted = [Period.FromDays(1), Period.FromWeeks(1), Period.FromYears(10_000), Period.FromDays(3_660_000), Period.FromWeeks(522_857) + Period.FromDays(1)];
        Assert.All(accepted, period => Trial.Accepted(With(Lasting(period))));
    }

    [Fact]
    public void WorkingWeeks_OfNoCalendar_AreRefused()
    {
        Trial.Refused(Working(0, (s_start, 10)), "/terms/0/term/weeks: A turn lasts at least one working week. [rotation.term.period]");
        Trial.Refused(Working(1), "/terms/0/term/calendar: A term of working weeks needs the session calendar that says which weeks are worked: give at least one part. [rotation.term.calendar]");
        const string Weeks = "A part of a session calendar has 1 to 53 weeks. [rotation.term.calendar]";
        Trial.Refused(Working(1, (s_start, 0)), "/terms/0/term/calendar/0: " + Weeks);
        Trial.Refused(Working(1, (s_start, 1), (new LocalDate(2001, 1, 1), 54)), "/terms/0/term/calendar/1: " + Weeks);
        Trial.Accepted(Working(1, (s_start, 1), (new LocalDate(2001, 1, 1), 53)));
        Trial.Refused(Working(1, (new LocalDate(9998, 1, 1), 1)), "/terms/0/term/calendar/0: A session calendar runs to the year 9998 at most. [rotation.term.calendar]");
        Trial.Accepted(Working(1, (new LocalDate(9997, 12, 31), 53)));
        Trial.Refused(Working(1, (s_start, 2), (new LocalDate(2000, 1, 14), 1)), "/terms/0/term/calendar/1: The parts of a session calendar stand in rising order and do not overlap. [rotation.term.calendar]");
        Trial.Accepted(Working(1, (s_start, 2), (new LocalDate(2000, 1, 15), 1)));
    }

    private static RotationRules With(params TermChange[] terms) => Trial.Two with { Terms = [.. terms] };

    private static TermChange Lasting(Period period) => new() { Start = s_start, Term = new CalendarTerm { Period = period } };

    private static RotationRules Working(int weeks, params (LocalDate Start, int Weeks)[] calendar) => With(new TermChange { Term = Weeks(weeks, calendar) });

    private static WorkingWeeksTerm Weeks(int weeks, params (LocalDate Start, int Weeks)[] calendar) =>
        new() { Weeks = weeks, Calendar = [.. calendar.Select(p => new SessionPart { Start = p.Start, Weeks = p.Weeks })] };
}
