using NodaTime;

namespace PactModel;

/// <summary>On the first day of the n-th month, quarter, half-year or year after the one in which the period ends.</summary>
/// <remarks>Strictly after: a period that ends on the first day of a month gives the first day of the following month.</remarks>
public sealed partial record FirstDayAlignment : DelayAlignment
{
    /// <summary>Gets the part of the calendar.</summary>
    public required CalendarUnit Unit { get; init; }

    /// <summary>Gets which one after: 1 is the next.</summary>
    public required int Nth { get; init; }

    internal override DelayPhrase Phrase => new(
        $"on the first day of the {DateText.Nth(Nth)}{CalendarUnits.Name(Unit)} after",
        $"the {CalendarUnits.Name(Unit)} of",
        $"the {CalendarUnits.Name(Unit)} in which",
        "the expiration of");

    private protected override bool Move(LocalDate day, out LocalDate moved) => CalendarUnits.TryFirstDay(day, Unit, Nth, out moved);

    internal override string? Fault => Nth < 1 ? DateMessages.FirstDayNotAfter(Nth, Unit) : null;
}

/// <summary>On the last day of the n-th month, quarter, half-year or year after the one in which the period ends.</summary>
/// <remarks>With 0 it is the last day of the one in which the period ends.</remarks>
public sealed partial record LastDayAlignment : DelayAlignment
{
    /// <summary>Gets the part of the calendar.</summary>
    public required CalendarUnit Unit { get; init; }

    /// <summary>Gets which one after: 0 is the one in which the period ends, 1 is the next.</summary>
    public required int Nth { get; init; }

    internal override DelayPhrase Phrase => new(
        Nth == 0 ? "on the last day of" : $"on the last day of the {DateText.Nth(Nth)}{CalendarUnits.Name(Unit)} after",
        $"the {CalendarUnits.Name(Unit)} of",
        $"the {CalendarUnits.Name(Unit)} in which",
        $"the {CalendarUnits.Name(Unit)} of the expiration of");

    private protected override bool Move(LocalDate day, out LocalDate moved)
    {
        bool follows = CalendarUnits.TryFirstDay(day, Unit, Nth + 1L, out LocalDate next);
        moved = follows ? next.PlusDays(-1) : CalendarDays.Last;
        return follows || CalendarUnits.TryFirstDay(day, Unit, Nth, out _);
    }

    internal override string? Fault => Nth < 0 ? DateMessages.LastDayBefore(Nth, Unit) : null;
}

/// <summary>On a day of the year, the first one on or after a cut-off, which is the first one on or after the end of the period.</summary>
/// <remarks>
/// With 30 June and the cut-off 1 January: 30 June of the year whose 1 January is the first on or after the day. A day of
/// 29 February is 28 February in a common year.
/// </remarks>
public sealed partial record AnnualDayAlignment : DelayAlignment
{
    /// <summary>Gets the day of the year that is given.</summary>
    public required AnnualDate Day { get; init; }

    /// <summary>Gets the day of the year by which the period must have ended to count for the same round.</summary>
    public required AnnualDate CutOff { get; init; }

    internal override DelayPhrase Phrase
    {
        get
        {
            string head = Day == CutOff
                ? $"on the first {DateText.DayOfYear(Day)} on or after"
                : CutOff == new AnnualDate(1, 1)
                    ? $"on {DateText.DayOfYear(Day)} of the year whose 1 January is the first on or after"
                    : $"on the first {DateText.DayOfYear(Day)} on or after the first {DateText.DayOfYear(CutOff)} on or after";
            return new DelayPhrase(head, "the day of", "the day on which", "the expiration of");
        }
    }

    private protected override bool Move(LocalDate day, out LocalDate moved) =>
        TryFirstOnOrAfter(CutOff, day, out LocalDate cutOff) & TryFirstOnOrAfter(Day, cutOff, out moved);

    internal override string? Fault => null;

    private static bool TryFirstOnOrAfter(AnnualDate annual, LocalDate day, out LocalDate found)
    {
        found = annual.InYear(day.Year);
        if (found >= day) return true;
        bool exists = day.Year < CalendarDays.Last.Year;
        if (exists) found = annual.InYear(day.Year + 1);
        return exists;
    }
}
