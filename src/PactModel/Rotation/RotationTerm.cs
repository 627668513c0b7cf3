using NodaTime;

namespace PactModel;

/// <summary>How long turns last: per session, a calendar period, or working weeks of a session calendar.</summary>
/// <remarks>A closed set: <see cref="SessionTerm"/>, <see cref="CalendarTerm"/>, <see cref="WorkingWeeksTerm"/>.</remarks>
public abstract partial record RotationTerm
{
    private protected RotationTerm()
    {
    }

    /// <summary>Gets whether the calendar alone gives the slots, so that a first day is needed.</summary>
    internal abstract bool NeedsStart { get; }

    private protected abstract void CheckTerm(Checker checker);

    internal void Check(Checker checker) => CheckTerm(checker);
}

/// <summary>A turn is one ordinary session, or runs from one to the next.</summary>
public sealed partial record SessionTerm : RotationTerm
{
    /// <summary>Gets whether a turn runs until the next one's session; if not (the default) it covers the session's own days.</summary>
    public bool RunsUntilNext { get; init; }

    internal override bool NeedsStart => false;

    private protected override void CheckTerm(Checker checker)
    {
    }
}

/// <summary>A turn lasts a period of the calendar: a month, half a year, a year.</summary>
/// <remarks>
/// The k-th slot begins k periods after the first day, counted from that day and never chained, so 31 January is followed by
/// 28 February and 31 March. July-June years follow from a first day of 1 July.
/// </remarks>
public sealed partial record CalendarTerm : RotationTerm
{
    /// <summary>Gets the period, of years, months, weeks and days; positive.</summary>
    public required Period Period { get; init; }

    internal override bool NeedsStart => true;

    private protected override void CheckTerm(Checker checker)
    {
        if (CalendarStep.Fault(Period) is { } fault)
            checker.ErrorAt("period", RotationFindings.TermPeriod, $"The period of a term {fault}; write one like P1M, P6M or P1Y.");
    }
}

/// <summary>A turn lasts a number of working weeks of a session calendar that has recesses.</summary>
public sealed partial record WorkingWeeksTerm : RotationTerm
{
    /// <summary>Gets the number of working weeks in a turn; positive.</summary>
    public required int Weeks { get; init; }

    /// <summary>Gets the parts of the session calendar, in rising order. Turns beyond them have no known days, and the last one is certain only for as long as the weeks take that it still has to come.</summary>
    public EquatableList<SessionPart> Calendar { get; init; } = [];

    /// <summary>Gets who holds the turn in a recess that falls between two turns. Default: the outgoing holder.</summary>
    public RecessHolder RecessHolder { get; init; }

    internal override bool NeedsStart => false;

    private protected override void CheckTerm(Checker checker)
    {
        if (Weeks < 1)
        {
            using (checker.Member("weeks"))
                checker.Error(RotationFindings.TermPeriod, "A turn lasts at least one working week.");
        }

        LocalDate free = LocalDate.MinIsoValue;
        checker.Each("calendar", Calendar, (c, part) =>
        {
            if (part.Weeks is < 1 or > 53) c.Error(RotationFindings.TermCalendar, "A part of a session calendar has 1 to 53 weeks.");
            else if (part.Start.Year > 9997) c.Error(RotationFindings.TermCalendar, "A session calendar runs to the year 9998 at most.");
            else if (part.Start < free) c.Error(RotationFindings.TermCalendar, "The parts of a session calendar stand in rising order and do not overlap.");
            else free = part.Start.PlusDays(7 * part.Weeks);
        });
        if (Calendar.Count == 0)
        {
            using (checker.Member("calendar"))
                checker.Error(RotationFindings.TermCalendar, "A term of working weeks needs the session calendar that says which weeks are worked: give at least one part.");
        }
    }
}

/// <summary>A part of a session calendar: weeks of work in a row.</summary>
public sealed partial record SessionPart
{
    /// <summary>Gets the first day of the first week.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the number of weeks, 1 to 53.</summary>
    public required int Weeks { get; init; }
}

/// <summary>Who holds the turn in a recess between two turns.</summary>
public enum RecessHolder
{
    /// <summary>The holder whose weeks are over, until the next part begins.</summary>
    Outgoing,

    /// <summary>The holder whose weeks come next, from the day after the last working week.</summary>
    Incoming,
}

/// <summary>A term, and the turn from which it applies.</summary>
public sealed partial record TermChange
{
    /// <summary>Gets the first turn of this length; null (only in the first entry) for the first turn of the rotation.</summary>
    public int? FromTurn { get; init; }

    /// <summary>
    /// Gets the first day of that turn's slot. Needed where the days before do not give it: for the first term of calendar
    /// periods, and after turns that followed sessions. Null: the slot follows the one before.
    /// </summary>
    public LocalDate? Start { get; init; }

    /// <summary>Gets the term.</summary>
    public required RotationTerm Term { get; init; }
}
