using NodaTime;

namespace PactModel;

/// <summary>The day of the calendar to which the end of a delay is moved: never back, and at most once.</summary>
/// <remarks>A closed set: <see cref="FirstDayAlignment"/>, <see cref="LastDayAlignment"/>, <see cref="AnnualDayAlignment"/>.</remarks>
public abstract partial record DelayAlignment
{
    private protected DelayAlignment()
    {
    }

    /// <summary>Returns the alignment to the first day of the n-th month, quarter, half-year or year after.</summary>
    public static DelayAlignment FirstDay(CalendarUnit unit, int nth = 1) => new FirstDayAlignment { Unit = unit, Nth = nth };

    /// <summary>Returns the alignment to the last day of the n-th month, quarter, half-year or year after; 0 is the one that runs.</summary>
    public static DelayAlignment LastDay(CalendarUnit unit, int nth = 1) => new LastDayAlignment { Unit = unit, Nth = nth };

    /// <summary>Returns the alignment to a day of the year that follows a cut-off.</summary>
    public static DelayAlignment AnnualDay(AnnualDate day, AnnualDate cutOff) => new AnnualDayAlignment { Day = day, CutOff = cutOff };

    /// <summary>Moves a day; false if the day it would give lies after 9999-12-31.</summary>
    private protected abstract bool Move(LocalDate day, out LocalDate moved);

    internal bool TryAlign(LocalDate day, out LocalDate aligned) => Move(day, out aligned);

    /// <summary>Returns the phrase up to the day's own period: <c>on the first day of the second month after the month</c>.</summary>
    internal abstract DelayPhrase Phrase { get; }

    /// <summary>Gets why it would move a day back, or null if it does not.</summary>
    internal abstract string? Fault { get; }

    internal void Check(Checker checker)
    {
        if (Fault is not { } fault) return;
        using (checker.Member("nth")) checker.Error(DateFindings.AlignmentNth, fault);
    }
}
