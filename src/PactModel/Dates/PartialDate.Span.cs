using NodaTime;

namespace PactModel;

public readonly partial struct PartialDate
{
    /// <summary>Gets the earliest day it can be; <c>XXXX</c> starts with the year 0000.</summary>
    /// <remarks>The days of <c>-999X</c> and <c>-99XX</c> before -9998-01-01 are outside the calendar and left out.</remarks>
    public LocalDate Earliest => new(Math.Max(FirstYear, CalendarDays.First.Year), Month ?? 1, Day ?? 1);

    /// <summary>Gets the latest day it can be.</summary>
    public LocalDate Latest
    {
        get
        {
            int month = Month ?? 12;
            return new LocalDate(LastYear, month, Day ?? CalendarDays.InMonth(LastYear, month));
        }
    }

    /// <summary>Gets the days it can be, from the earliest to the latest, with the mark of doubt if it bears one.</summary>
    public DateSpan Span => new(Earliest, Latest, IsQualified);

    private int FirstYear => _yearForm switch
    {
        YearForm.NegativeWhole => -_digits,
        YearForm.NegativeDecade => -_digits - 9,
        YearForm.NegativeCentury => -_digits - 99,
        _ => _digits,
    };

    /// <summary>The last year it can be; there is no year -0000, so <c>-000X</c> and <c>-00XX</c> end with -0001.</summary>
    private int LastYear => _yearForm switch
    {
        YearForm.Whole => _digits,
        YearForm.Decade => _digits + 9,
        YearForm.Century => _digits + 99,
        YearForm.Unknown => CalendarDays.Last.Year,
        _ => Math.Min(-_digits, -1),
    };

    /// <summary>Says whether this lies before the other date; dates known in part answer for all days they can be.</summary>
    /// <remarks>The two are taken as independent: of two events in June 2004, either can have been the first.</remarks>
    public Certainty IsBefore(DateSpan other) => Span.IsBefore(other);

    /// <summary>Says whether this lies after the other date.</summary>
    public Certainty IsAfter(DateSpan other) => Span.IsAfter(other);

    /// <summary>Says whether this lies before the other date or on the same day.</summary>
    public Certainty IsOnOrBefore(DateSpan other) => Span.IsOnOrBefore(other);

    /// <summary>Says whether this lies after the other date or on the same day.</summary>
    public Certainty IsOnOrAfter(DateSpan other) => Span.IsOnOrAfter(other);

    /// <summary>Says whether this and the other date are the same day; <c>2004-06</c> and <c>2004-06</c> are possibly so.</summary>
    public Certainty IsSameDay(DateSpan other) => Span.IsSameDay(other);
}
